// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A run of the tiny model's, as the tests hear it.

#include "rethink.h"

#include <algorithm>
#include <string>
#include <vector>

inline const std::string question = "Tom has 5 apples. He buys 3 more. How many apples does Tom have?";

/// Keeps all it hears.
struct Recorder : ltm::RethinkObserver {
    std::vector<ltm::Phase> phases;
    std::vector<ltm::GradientStep> steps;
    std::vector<ltm::Iteration> iterations;
    std::vector<std::vector<ltm::Token>> written; ///< the trace being written, a chain
    std::vector<ltm::WrittenTrace> whole; ///< every trace before its refine
    std::vector<std::string> asWritten; ///< the text of each iteration's trace as it was written

    void phaseBegan(ltm::Phase phase, int) override
    {
        phases.push_back(phase);
        if (phase == ltm::Phase::Decode)
            written.assign(written.size(), {});
    }
    void tokenWritten(int chain, const ltm::Token &token) override
    {
        written.resize(std::max(written.size(), static_cast<std::size_t>(chain) + 1));
        written[static_cast<std::size_t>(chain)].push_back(token);
    }
    void traceWritten(const ltm::WrittenTrace &trace) override { whole.push_back(trace); }
    void gradientStepDone(const ltm::GradientStep &step) override { steps.push_back(step); }
    void iterationDone(const ltm::Iteration &iteration) override
    {
        iterations.push_back(iteration);
        const auto chain = static_cast<std::size_t>(iteration.chain);
        asWritten.emplace_back();
        for (const ltm::Token &token : chain < written.size() ? written[chain] : std::vector<ltm::Token>())
            asWritten.back() += token.text;
    }

    std::vector<ltm::Iteration> ofChain(int chain) const
    {
        std::vector<ltm::Iteration> chosen;
        for (const auto &iteration : iterations)
            if (iteration.chain == chain)
                chosen.push_back(iteration);
        return chosen;
    }
};

inline void runToEnd(ltm::Rethinker &run)
{
    while (run.advance())
        continue;
}

inline std::vector<int> idsOf(const std::vector<ltm::Token> &tokens)
{
    std::vector<int> ids;
    for (const ltm::Token &token : tokens)
        ids.push_back(token.id);
    return ids;
}

inline bool sameIteration(const ltm::Iteration &a, const ltm::Iteration &b)
{
    return a.text == b.text && a.elbo.elbo == b.elbo.elbo && a.mu == b.mu && a.logVar == b.logVar
        && a.accepted == b.accepted;
}
