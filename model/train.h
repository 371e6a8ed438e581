// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Dual-rate learning (LTM, arXiv 2502.01567): per batch a few fast steps on each sequence's posterior, then one slow
// AdamW step on the shared weights alpha and beta with z0 drawn from the posterior found.

#include "checkpoint.h"
#include "dataset.h"
#include "initialweights.h"
#include "posterior.h"
#include "trainingdata.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace ltm
{

/// What training is done with. Saved with the training state; a resumed run must agree.
struct TrainSettings {
    std::int64_t steps = 10000; ///< slow steps in all
    std::int64_t batch = 64; ///< sequences a gradient
    std::int64_t accumulate = 1; ///< gradients a slow step
    double learningRate = 2e-3; ///< of the slow steps; warm-up, then half a cosine to a tenth
    std::int64_t warmUp = 100; ///< slow steps
    double weightDecay = 0.1; ///< on matrices only
    double clip = 1.0; ///< of the gradient's norm
    double questionWeight = 1.0; ///< of a question's token in the slow step's loss, against 1 of a trace's; the E-step
                                 ///< keeps the likelihood as it is
    double questionDropout = 0; ///< each sequence with an E-step hides a share of its question from the slow step,
                                ///< drawn from 0 to this; what is hidden, only z can tell the decoder
    std::uint64_t seed = 0;
    FastLearningSettings fast; ///< the E-step
    double logVarInit = -3.0;
    SeenShares seen; ///< what the E-steps see
    double ownTemperature = 1.0; ///< of the sampling of the model's own traces; 0 is greedy
    bool persistentLatents = false; ///< a sequence's posterior is kept and warm-started at its next visit
    at::ScalarType arithmetic = at::kFloat; ///< float32 or bfloat16; weights, posteriors and losses are float32
};

/// What one slow step saw. Likelihoods and KL are means over the batch's sequences, nats.
struct TrainReport {
    std::int64_t step = 0; ///< slow steps done
    double loss = 0; ///< nats a token, weighted, under a draw of q
    double logQuestion = 0;
    double logTrace = 0;
    double kl = 0;
    double gradientNorm = 0;
    double learningRate = 0;
    std::int64_t tokens = 0; ///< scored by this step
};

/// A training run: weights, optimiser moments, kept latents and a position in the data. Everything random is a function
/// of the seed and the step, so a resumed run on the same device and threads reproduces the uninterrupted one.
class Trainer
{
public:
    /// Starts from random weights. Problems that do not fit the model are left out; skipped() says how many.
    /// Throws ltm::Error when nothing is left or a setting is out of range.
    Trainer(const Config &config, const Tokenizer &tokenizer, const std::vector<Problem> &problems,
            const TrainSettings &settings, at::Device device);
    ~Trainer();

    /// Takes weights of a checkpoint of the same sizes for its first ones. Throws ltm::Error when the sizes differ.
    void beginFrom(const Checkpoint &checkpoint, Inherited inherited = Inherited::All);

    /// One slow step. Throws ltm::Error when the loss is not finite.
    TrainReport step();

    std::int64_t stepsDone() const;
    bool done() const;
    std::int64_t skipped() const;
    std::int64_t parameters() const;

    /// Writes the checkpoint (config, weights, tokenizer, rethink.json) and, beside it, training.safetensors with all
    /// that resume needs.
    void save(const std::filesystem::path &folder) const;
    /// Continues from a folder that save() wrote. Throws ltm::Error when config, settings or data differ from then.
    void resume(const std::filesystem::path &folder);

    /// The weights as they are, ready to be run or written; landmarks are the posterior means of the first `landmarks`
    /// problems, labelled by their number of steps.
    Checkpoint checkpoint(std::int64_t landmarks = 0) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace ltm
