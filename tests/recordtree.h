// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs as trees of records, for the tests of the timeline.

#include "timelinemodel.h"
#include "widgetdata.h"

inline constexpr bool rejected = false;

/// A record that continues `parent`; in these trees ids are rows.
inline ts::IterationPtr record(std::int64_t id, std::int64_t parent, ltm::Origin origin = ltm::Origin::Rethink,
                               bool accepted = true, int chain = 0)
{
    auto result = *iteration(id, "12 - 5 = 7 #### 7");
    result.parent = parent;
    result.origin = parent < 0 ? ltm::Origin::Start : origin;
    result.accepted = accepted;
    result.chain = chain;
    return std::make_shared<ltm::Iteration>(result);
}

using Run = std::vector<ts::IterationPtr>;

/// Rejected at 2 and 3, edited from 1 at 5, back to 1 at 7.
inline Run runWithBranches()
{
    using ltm::Origin;
    return {record(0, -1),
            record(1, 0),
            record(2, 1, Origin::Rethink, rejected),
            record(3, 1, Origin::Perturbation, rejected),
            record(4, 1, Origin::Perturbation),
            record(5, 1, Origin::EditedTrace),
            record(6, 5),
            record(7, 1, Origin::GoBack),
            record(8, 7)};
}
