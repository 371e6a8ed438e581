// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The public implementation's .pt files: a zip archive whose pickled dict holds `model`, `model_args`, `iter_num`,
// `config`.

#include "config.h"
#include "safetensors.h"

#include <filesystem>

namespace ltm
{

struct TorchCheckpoint {
    Config config; ///< from `model_args`
    TensorMap tensors; ///< canonical names (see checkpoint.h), masks and other buffers left out
    int iteration = 0; ///< `iter_num`
    int posteriorSteps = 0; ///< `config.num_steps`, 0 when absent
    double posteriorRate = 0; ///< `config.fast_lr`, 0 when absent
};

/// Opens a .pt file without running any code that it holds: only dicts, lists, numbers, strings and tensors are
/// understood, everything else is refused by name. Throws ltm::Error. Progress is told after each tensor.
TorchCheckpoint readTorchCheckpoint(const std::filesystem::path &file, const Progress &progress = {});

} // namespace ltm
