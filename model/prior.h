// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The prior model U_alpha, which maps noise z0 ~ N(0, I) onto latent thought vectors (Rethinking, arXiv 2602.06584).

#include "config.h"
#include "decoder.h"

#include <vector>

namespace ltm
{

/// A bidirectional transformer over the Nz noise vectors with learned positions, then one linear map a decoder layer.
/// With no layers it is the identity of the first paper. Weights are constant; apply() is const.
class Prior
{
public:
    /// Aliases the `prior.*` tensors named in checkpoint.h.
    Prior(const Config &config, const TensorMap &tensors);

    /// z0 [B, Nz, dz] -> L groups [B, Nz/L, d], in the dtype of the weights. Differentiable in z0.
    Latents apply(const at::Tensor &z0) const;

private:
    struct Block {
        AttentionWeights attention;
        FeedForwardWeights feedForward;
        at::Tensor attentionNorm, feedForwardNorm; ///< [d]
    };

    at::Tensor attend(const Block &block, const at::Tensor &x) const;

    Config m_config;
    at::ScalarType m_dtype;
    at::Tensor m_inputWeight; ///< [d, dz]
    at::Tensor m_inputBias; ///< [d]
    at::Tensor m_position; ///< [Nz, d]
    at::Tensor m_norm; ///< [d]
    std::vector<Block> m_blocks;
    std::vector<at::Tensor> m_outputs; ///< L of [d, d]
};

} // namespace ltm
