// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place that knows LibTorch's versions apart: 1.13.1 (Debian 12) is the floor.

#include "torch.h"

#include <optional>

namespace ltm
{

/// softmax(q k^T / sqrt(head width) + mask) v.
/// q [B, H, T, w]; k, v [B, Hkv, S, w] with H a multiple of Hkv (grouped-query attention). `mask` is additive and
/// broadcasts to [B, H, T, S]; undefined for none. `causal` needs T == S and no mask; it lets CUDA use its fastest
/// kernel.
at::Tensor attention(const at::Tensor &q, const at::Tensor &k, const at::Tensor &v, const at::Tensor &mask,
                     bool causal);

/// The weights softmax(q k^T / sqrt(head width)) of an attention without mask, [B, H, T, S]; shapes as above.
at::Tensor attentionProbabilities(const at::Tensor &q, const at::Tensor &k);

/// x / sqrt(mean(x^2) + eps) * weight over the last dimension, in x's dtype.
at::Tensor rmsNorm(const at::Tensor &x, const at::Tensor &weight, double eps);

/// Gradients of a scalar with respect to `inputs`; nothing else gets a gradient.
std::vector<at::Tensor> gradients(const at::Tensor &scalar, const std::vector<at::Tensor> &inputs);

} // namespace ltm
