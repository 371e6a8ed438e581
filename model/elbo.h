// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// ELBO(x, y; mu, log_var) = E_q[log p(x | z) + log p(y | x, z)] - KL(q(z0) || N(0, I))   (LTM, arXiv 2502.01567)
// Everything is in nats, summed over tokens, and one row of a batch is one sequence.

#include "decoder.h"
#include "prior.h"
#include "values.h"

#include <vector>

namespace ltm
{

class Tokenizer;

/// q(z0) = N(mu, diag exp(log_var)), one a sequence. Both [B, Nz, dz] float32.
struct Posterior {
    at::Tensor mu;
    at::Tensor logVar;

    /// mu + exp(log_var / 2) * noise (the reparameterisation).
    at::Tensor draw(const at::Tensor &noise) const;
    Posterior row(std::int64_t b) const;
};

/// KL(q || N(0, I)) of each latent vector, [B, Nz]: 0.5 * sum(mu^2 + exp(log_var) - 1 - log_var).
at::Tensor klPerLatent(const Posterior &q);

/// The token ids of one problem: end-of-text, question, separator; and a trace with its end-of-text. A record's trace
/// has it only where it ended by itself.
std::vector<int> promptIds(const Tokenizer &tokenizer, std::string_view question);
std::vector<int> traceIds(const Tokenizer &tokenizer, std::string_view trace);
std::vector<int> traceIds(const Tokenizer &tokenizer, const Iteration &record);

/// Sequences as one right-padded batch, ready to be scored.
struct SequenceBatch {
    at::Tensor inputs; ///< [B, T] int64: all tokens but the last
    at::Tensor targets; ///< [B, T] int64: all tokens but the first; 0 where padded
    at::Tensor questionMask; ///< [B, T] float32: 1 where the target belongs to the question
    at::Tensor traceMask; ///< [B, T] float32: 1 where the target belongs to the trace

    /// prompts[b] followed by traces[b]; an empty trace leaves the question alone.
    SequenceBatch(const std::vector<std::vector<int>> &prompts, const std::vector<std::vector<int>> &traces,
                  at::Device device);
    SequenceBatch(at::Tensor inputTokens, at::Tensor targetTokens, at::Tensor ofQuestion, at::Tensor ofTrace);
};

/// log p(target | what precedes it, z) of each token, [B, T] float32. stem [B, T, d] is Decoder::stem(batch.inputs).
at::Tensor tokenLogProbabilities(const Decoder &decoder, const at::Tensor &stem, const Latents &latents,
                                 const at::Tensor &targets);

/// log p(x | z) and log p(y | x, z), each [B].
struct LogLikelihood {
    at::Tensor question;
    at::Tensor trace;

    /// What the ELBO counts: both, or the trace given the question.
    at::Tensor total(Likelihood likelihood) const;
};
LogLikelihood logLikelihood(const at::Tensor &tokenLogProbabilities, const SequenceBatch &batch);

/// Antithetic pairs: `half` [S/2, ...] and its negative, as [S, ...].
at::Tensor antithetic(const at::Tensor &half);

/// The ELBO of each sequence under fixed noise (common random numbers), with its parts, its Monte Carlo standard error
/// over antithetic pairs and the importance-weighted bound.
struct ElboEstimate {
    std::vector<ElboParts> parts; ///< B
    at::Tensor klPerLatent; ///< [B, Nz] float32, CPU
    at::Tensor tokenLogProbability; ///< [B, T] float32, CPU: log of the mean probability over the draws
};

/// noise [B, S, Nz, dz] antithetic (rows s and s + S/2 are a pair). No gradient is recorded.
ElboEstimate estimateElbo(const Decoder &decoder, const Prior &prior, const SequenceBatch &batch, const Posterior &q,
                          const at::Tensor &noise, Likelihood likelihood);

} // namespace ltm
