// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One chain of the rethinking loop as a value: it can be copied (a fork), stored and resumed.

#include "elbo.h"
#include "values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ltm
{

/// An accepted iteration, as far as choosing the answer needs it.
struct Outcome {
    int index = 0;
    double elbo = 0;
    std::string answer;
    std::string text;
};

/// What a chain carries from one iteration to the next. Tensors are never changed in place, so copies may share them.
struct Chain {
    /// An iteration that was kept: where the chain returns to.
    struct Kept {
        std::int64_t id = -1;
        Posterior posterior; ///< [Nz, dz] each, on the device
        double elbo = 0;
    };

    int problem = 0;
    std::vector<int> prompt;
    std::uint64_t seed = 0; ///< of this chain's noise
    at::Tensor evaluationNoise; ///< [S, Nz, dz]: the common random numbers of its ELBOs

    // Where the next iteration begins.
    at::Tensor z0; ///< [Nz, dz]: what its trace is decoded from
    std::optional<std::vector<int>> givenTrace; ///< the user's text instead, with end-of-text
    Origin origin = Origin::Start;
    std::int64_t parent = -1;
    bool newBranch = true; ///< the next iteration is accepted unconditionally

    std::optional<Posterior> posterior; ///< the last refined one, [Nz, dz]; warm starts and draws come from it
    std::optional<Kept> best; ///< of the branch
    std::vector<Outcome> accepted;

    // The iteration being worked on.
    std::vector<int> trace; ///< with end-of-text when it ended by itself
    bool complete = false;
};

/// Whether an ELBO counts as risen: by more than its standard error (the rule `monotone`).
bool rises(const ElboParts &elbo, const std::optional<Chain::Kept> &best);

/// The answer to one problem from its chains, by the rule: Last is the first chain's last accepted trace, Best the
/// accepted trace of highest ELBO, Vote the most frequent answer of all accepted traces (ties: the higher ELBO) with
/// its best trace.
struct Choice {
    std::string answer;
    std::string trace;
    int index = 0;
};
Choice chooseAnswer(const std::vector<const Chain *> &chains, AnswerRule rule);

} // namespace ltm
