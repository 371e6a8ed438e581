// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The safetensors file format, read strictly: every rule of the format is checked before a byte of data is trusted.

#include "progress.h"
#include "torch.h"

#include <filesystem>
#include <map>
#include <string>

namespace ltm
{

using TensorMap = std::map<std::string, at::Tensor>;

struct Safetensors {
    TensorMap tensors; ///< CPU, contiguous, own their memory
    std::map<std::string, std::string> metadata; ///< `__metadata__`
};

/// Reads one file. Throws ltm::Error: one sentence with the file, the rule that is broken and the remedy. Progress is
/// told after each tensor.
Safetensors readSafetensors(const std::filesystem::path &file, const Progress &progress = {});

/// Writes one file: tensors sorted by element size (largest first) then name, header padded to a multiple of 8. Written
/// to a temporary name and renamed, so that a full disk leaves no half file. Throws ltm::Error.
void writeSafetensors(const std::filesystem::path &file, const Safetensors &content);

/// Reads `folder`/model.safetensors, or the shards of `folder`/model.safetensors.index.json.
TensorMap readSharded(const std::filesystem::path &folder, const Progress &progress = {});

} // namespace ltm
