// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The refine phase of the rethinking loop: the posterior of every chain, as one batch.

#include "chain.h"
#include "posterior.h"

#include <optional>
#include <vector>

namespace ltm
{

class Model;
class RethinkObserver;

/// Moves the posteriors of all chains by gradient steps on the ELBO. A step is told when the next one has been asked
/// for, so that the device is not waited for.
class ChainRefiner
{
public:
    /// Explains the questions alone, whatever the likelihood of the settings. The model must outlive this; `iteration`
    /// numbers the noise, as in ofTraces().
    static ChainRefiner ofQuestions(const Model &model, const RethinkSettings &settings,
                                    const std::vector<Chain> &chains, int iteration);
    /// Explains each chain's trace, from scratch or from its last posterior as the settings say.
    static ChainRefiner ofTraces(const Model &model, const RethinkSettings &settings, const std::vector<Chain> &chains,
                                 int iteration);

    /// A gradient step of every chain, told to the observer (null for none). Returns false once it was the last.
    bool advance(RethinkObserver *observer);

    const SequenceBatch &sequences() const { return m_sequences; }
    const Posterior &posterior() const { return m_learning.posterior(); } ///< [B, Nz, dz]

private:
    ChainRefiner(const Model &model, const FastLearningSettings &settings, SequenceBatch sequences, Posterior start,
                 const at::Tensor &noise, int iteration);
    void tell(RethinkObserver *observer);

    SequenceBatch m_sequences;
    FastLearning m_learning;
    int m_iteration;
    int m_steps;
    int m_told = 0; ///< steps
    std::optional<FastLearning::Terms> m_untold; ///< of the step after those
};

} // namespace ltm
