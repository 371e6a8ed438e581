// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The weights that a training begins with.

#include "checkpoint.h"
#include "config.h"

#include <cstdint>

namespace ltm
{

/// Random weights of every shape that expectedShapes() names but output.weight, which is tied to the embeddings;
/// float32 on the CPU. Norms begin at one, biases at zero, matrices normal; what ends a residual branch is smaller by
/// sqrt(2 L).
TensorMap initialWeights(const Config &config, std::uint64_t seed);

/// Which weights a run takes over: all of a checkpoint's, or all but those by which z comes into the decoder (the prior
/// model and the cross-attention). A decoder that has learned to do without z has closed that way, and E-steps alone do
/// not open it again.
enum class Inherited { All, AllButLatents };

/// Copies a checkpoint's weights into `weights`, wherever these are. Throws ltm::Error when the sizes differ.
void inherit(TensorMap &weights, const Checkpoint &checkpoint, Inherited inherited);

} // namespace ltm
