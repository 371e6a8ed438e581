// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where each record of a run stands in the picture of its tree, which runs downwards beside the rows: what a person or
// a further chain began has a lane of its own, and a rejected record that nothing continues is a stub beside its lane.

#include "values.h"

#include <map>
#include <vector>

namespace ts
{

/// A stretch of the tree without a fork: what follows a command, or a chain from its start. Rows count from 0, in the
/// order in which the records happened.
struct Branch {
    int number = 0; ///< in the order in which branches began, from 0
    int lane = 0; ///< its place, from the left; a lane is used again where the branch before has ended
    int chain = 0;
    ltm::Origin origin = ltm::Origin::Start; ///< of its first record: what began it
    int from = -1; ///< the row of the record that it continues; -1 where it continues none
    int first = 0; ///< its first row
    int tip = 0; ///< its last row on the lane
    int last = 0; ///< its last row, which may be a stub's
};

/// Where one record stands.
struct BranchPlace {
    int branch = 0; ///< Branch::number
    int parent = -1; ///< the row of the record that it continues; -1 when there is none
    bool stub = false; ///< beside the lane: rejected, and the lane goes on from the record before it
};

/// A piece of a branch's line within one row. Positions across count half lanes: 2 n is lane n, 2 n + 1 is its stubs.
struct BranchStroke {
    enum Height { Top, Middle, Bottom };
    int fromX = 0;
    Height fromHeight = Top;
    int toX = 0;
    Height toHeight = Bottom;

    bool operator==(const BranchStroke &) const = default;
};

/// The lanes of a run, from its records one after the other. They depend on the records alone, and what has been placed
/// stays in its place. append() takes time in proportion to the lanes, not to the rows.
class BranchLanes
{
public:
    /// Places the next record, which continues the one of `parentRow` (-1: none).
    void append(const ltm::Iteration &record, int parentRow);

    int laneCount() const { return int(m_laneEnds.size()); }
    const std::vector<Branch> &branches() const { return m_branches; }
    const BranchPlace &at(int row) const { return m_places[std::size_t(row)]; }
    const Branch &branchOf(int row) const { return m_branches[std::size_t(at(row).branch)]; }

    /// The position across of a row's dot, in half lanes.
    int position(int row) const { return 2 * branchOf(row).lane + (at(row).stub ? 1 : 0); }

    /// The rows from the root to `row`, ascending; empty for a row that is not there.
    std::vector<int> pathTo(int row) const;

    /// The branches cut to some of their rows: `rows` ascend, and each row's parent is among them.
    std::vector<Branch> branchesOver(const std::vector<int> &rows) const;

    /// The line of `branch`, as it is or cut by branchesOver(), within a row.
    std::vector<BranchStroke> strokes(const Branch &branch, int row) const;

    /// What joins the stub of a row to its lane. The row must be a stub's.
    BranchStroke stubStroke(int row) const;

private:
    bool continuesBranch(const ltm::Iteration &record, int parentRow) const;
    int freeLane(int afterRow) const;
    void beginBranch(const ltm::Iteration &record, int parentRow);

    std::vector<BranchPlace> m_places;
    std::vector<Branch> m_branches;
    std::vector<int> m_laneEnds; ///< the last row that each lane needs; without end while its branch may grow
    std::map<int, int> m_growing; ///< of each chain, the number of the branch that it is on
};

} // namespace ts
