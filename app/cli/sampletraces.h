// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a model in training writes now, so that one can see it learn.

#include "checkpoint.h"
#include "dataset.h"

#include <string>
#include <vector>

namespace ts
{

/// What the model wrote for one problem, greedily.
struct SampleTrace {
    std::string question;
    std::string truth; ///< the data's trace
    std::string first; ///< from the posterior of the question alone
    std::string rethought; ///< after one rethinking iteration: z refined to explain the first trace
    bool firstCorrect = false; ///< its answer is the data's, as a number; says nothing about its equations
    bool rethoughtCorrect = false;
};

/// A few problems, always the same ones, and what a model makes of them.
class SampleTraces
{
public:
    /// The first `count` problems of the data that fit the model, and what the model runs on. They are training
    /// problems, not held-out ones.
    SampleTraces(const ltm::Config &config, const ltm::Tokenizer &tokenizer, const std::vector<ltm::Problem> &problems,
                 std::size_t count, at::Device device);

    /// Runs the loop on all problems as one batch: a start, two decodes and a refine. The same weights write the same
    /// traces. Throws ltm::Error when a number stops being finite.
    std::vector<SampleTrace> write(const ltm::Checkpoint &checkpoint) const;

private:
    std::vector<ltm::Problem> m_problems;
    at::Device m_device;
};

} // namespace ts
