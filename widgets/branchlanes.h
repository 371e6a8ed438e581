// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The records of a run as a graph beside their rows, the oldest on top: which lane each record's dot is in and which
// lines run through each row. A branch keeps its lane; an iteration that was rejected hangs off the lane of the record
// that the chain stayed at. Lanes never change when records are added. No Qt here.

#include "values.h"

#include <cstdint>
#include <memory>
#include <unordered_set>
#include <vector>

namespace ts
{

/// Records in the order they happened.
using Records = std::vector<std::shared_ptr<const ltm::Iteration>>;

/// A piece of a line within one row.
struct LaneLine {
    static constexpr int dot = -1; ///< the row's own dot, in place of a lane

    int from = dot; ///< the lane at the row's upper edge where it comes in
    int to = dot; ///< the lane at the row's lower edge where it goes out
    bool onPath = false; ///< it is part of the way from the first record to the one on show

    bool operator==(const LaneLine &) const = default;
};

/// One row of the graph.
struct LaneRow {
    int lane = 0; ///< of its dot, counted from the left
    int branch = 0; ///< counted in the order they began; a rejected iteration belongs to the branch it was tried from
    bool onPath = false; ///< it is the record on show, or one that it goes back to
    std::vector<LaneLine> lines;
};

struct BranchLanes {
    std::vector<LaneRow> rows; ///< one a record
    int lanes = 0; ///< how many there are
};

/// Lays out the records; a parent that is not among them, or not before its child, counts as none. `shown` is the id of
/// the record on show.
BranchLanes branchLanes(const Records &records, std::int64_t shown = -1);

/// The ids of the records of one branch: what led to the record `id`, what goes on from it in its own branch, and what
/// was tried on the way and rejected. Empty when there is no such record.
std::unordered_set<std::int64_t> branchOf(const Records &records, std::int64_t id);

} // namespace ts
