// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fast learning: gradient steps on a sequence's own posterior, with the weights frozen (LTM, arXiv
// 2502.01567).

#include "elbo.h"

#include <optional>

namespace ltm
{

/// Learning rate of step 0 .. steps-1: half a cosine from `rate` to a tenth of it.
double fastLearningRate(int step, int steps, double rate);

/// mu = 0, log_var = `logVarInit`; [rows, Nz, dz].
Posterior initialPosterior(const Config &config, std::int64_t rows, double logVarInit, at::Device device);

/// What fast learning is done with; the part of RethinkSettings that training must repeat.
struct FastLearningSettings {
    int steps = 16;
    double learningRate = 0.34;
    Likelihood likelihood = Likelihood::Joint;
};

/// AdamW (betas 0.9, 0.999; eps 1e-8; weight decay 0.01) on (mu, log_var) of every row of a batch. The loss is a sum
/// over rows and Adam is elementwise, so rows do not influence each other. One noise draw is held for all steps. No
/// gradient with respect to weights is computed: the decoder is differentiated with respect to z0 alone, and the rest
/// of the chain rule is closed.
class FastLearning
{
public:
    /// What the ELBO was before a step, each [B] float32 on the device; reading them is the caller's choice of moment.
    struct Terms {
        at::Tensor logQuestion;
        at::Tensor logTrace;
        at::Tensor kl;
        at::Tensor elbo;
    };

    /// decoder and prior must outlive this. noise [B, Nz, dz].
    FastLearning(const Decoder &decoder, const Prior &prior, const SequenceBatch &batch, Posterior start,
                 at::Tensor noise, const FastLearningSettings &settings);

    /// One gradient step; call at most settings.steps times.
    Terms step();
    bool done() const { return m_step == m_settings.steps; }
    int stepsDone() const { return m_step; }
    const Posterior &posterior() const { return m_posterior; }

    /// Gradients of the negative ELBO with respect to mu and log_var at the current posterior, with the terms there.
    struct Gradient {
        Terms terms;
        at::Tensor mu; ///< [B, Nz, dz]
        at::Tensor logVar; ///< [B, Nz, dz]
    };
    Gradient gradient() const;

private:
    struct Moments {
        at::Tensor first, second;
    };
    void update(at::Tensor &parameter, const at::Tensor &gradient, Moments &moments, double rate) const;

    const Decoder &m_decoder;
    const Prior &m_prior;
    SequenceBatch m_batch;
    at::Tensor m_stem; ///< [B, T, d]
    Posterior m_posterior;
    at::Tensor m_noise;
    FastLearningSettings m_settings;
    Moments m_muMoments, m_logVarMoments;
    int m_step = 0;
};

/// All steps at once.
Posterior learnPosterior(const Decoder &decoder, const Prior &prior, const SequenceBatch &batch, Posterior start,
                         const at::Tensor &noise, const FastLearningSettings &settings);

} // namespace ltm
