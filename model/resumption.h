// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the chains of a run were, read off its records. Standard library only.

#include "values.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ltm
{

/// A run's records in the order they happened.
using Records = std::vector<std::shared_ptr<const Iteration>>;

/// How a chain goes on.
struct Resumption {
    int chain = 0;
    std::shared_ptr<const Iteration> tip; ///< what it continues from
    std::optional<int> rejected; ///< the index of its last iteration, when that was refused in favour of the tip
    std::optional<Origin> pending; ///< Fork or GoBack: a command moved it to the tip, and it has done nothing since
    int source = 0; ///< of a fork: the chain it was copied from
    int command = 0; ///< of a fork: numbers its noise
};

/// Of each chain that `tips` names a record for. Throws ltm::Error when that is no record of the run.
std::vector<Resumption> resumptions(const Records &records, const std::map<int, std::int64_t> &tips);

/// How many commands whose noise is numbered led to these records: draws of another z, and forks.
int numberedCommands(const Records &records);

} // namespace ltm
