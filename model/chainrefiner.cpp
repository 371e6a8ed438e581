// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chainrefiner.h"

#include "model.h"
#include "rethink.h"

namespace ltm
{

namespace
{

at::Tensor noiseOf(const Model &model, const std::vector<Chain> &chains, Stream stream, int iteration)
{
    std::vector<at::Tensor> rows;
    for (const Chain &chain : chains)
        rows.push_back(latentNoise(model, chain, stream, iteration));
    return at::stack(rows);
}

Posterior freshPosterior(const Model &model, const RethinkSettings &settings, std::size_t chains)
{
    return initialPosterior(model.config(), static_cast<std::int64_t>(chains), settings.logVarInit, model.device());
}

} // namespace

ChainRefiner ChainRefiner::ofQuestions(const Model &model, const RethinkSettings &settings,
                                       const std::vector<Chain> &chains, int iteration)
{
    std::vector<std::vector<int>> prompts;
    for (const Chain &chain : chains)
        prompts.push_back(chain.prompt);
    return {model,
            FastLearningSettings{settings.steps, settings.learningRate, Likelihood::Joint},
            SequenceBatch(prompts, std::vector<std::vector<int>>(prompts.size()), model.device()),
            freshPosterior(model, settings, chains.size()),
            noiseOf(model, chains, Stream::StartRefine, iteration),
            iteration};
}

ChainRefiner ChainRefiner::ofTraces(const Model &model, const RethinkSettings &settings,
                                    const std::vector<Chain> &chains, int iteration)
{
    std::vector<std::vector<int>> prompts;
    std::vector<std::vector<int>> traces;
    Posterior start = freshPosterior(model, settings, chains.size());
    for (const Chain &chain : chains) {
        if (settings.refine == RefineRule::Warm && chain.posterior) {
            const auto row = static_cast<std::int64_t>(prompts.size());
            start.mu[row].copy_(chain.posterior->mu);
            start.logVar[row].copy_(chain.posterior->logVar);
        }
        prompts.push_back(chain.prompt);
        traces.push_back(chain.trace);
    }
    return {model,
            FastLearningSettings{settings.steps, settings.learningRate, settings.likelihood},
            SequenceBatch(prompts, traces, model.device()),
            std::move(start),
            noiseOf(model, chains, Stream::Refine, iteration),
            iteration};
}

ChainRefiner::ChainRefiner(const Model &model, const FastLearningSettings &settings, SequenceBatch sequences,
                           Posterior start, const at::Tensor &noise, int iteration)
    : m_sequences(std::move(sequences))
    , m_learning(model.decoder(), model.prior(), m_sequences, std::move(start), noise, settings)
    , m_iteration(iteration)
    , m_steps(settings.steps)
{
}

bool ChainRefiner::advance(RethinkObserver *observer)
{
    FastLearning::Terms terms = m_learning.step();
    tell(observer);
    m_untold = std::move(terms);
    if (!m_learning.done())
        return true;
    tell(observer);
    return false;
}

/// The step before, if there is one that has not been told.
void ChainRefiner::tell(RethinkObserver *observer)
{
    if (!m_untold)
        return;
    if (observer) {
        const at::Tensor elbo = m_untold->elbo.to(at::kCPU);
        const at::Tensor kl = m_untold->kl.to(at::kCPU);
        for (std::int64_t c = 0; c < elbo.numel(); ++c)
            observer->gradientStepDone({static_cast<int>(c), m_iteration, m_told, m_steps,
                                        static_cast<double>(elbo.data_ptr<float>()[c]),
                                        static_cast<double>(kl.data_ptr<float>()[c])});
    }
    ++m_told;
    m_untold.reset();
}

} // namespace ltm
