// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Noise that depends on what it is for and on nothing else: not on the batch, the order of calls or the device.

#include "torch.h"

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace ltm
{

/// A seed of its own for every different list of parts.
std::uint64_t mixSeed(std::initializer_list<std::uint64_t> parts);

/// A number for a text, the same on every machine (FNV-1a).
std::uint64_t hashText(std::string_view text);

/// Standard normal draws and uniform draws in [0, 1), float32 on the CPU.
at::Tensor normalNoise(at::IntArrayRef shape, std::uint64_t seed);
at::Tensor uniformNoise(at::IntArrayRef shape, std::uint64_t seed);

} // namespace ltm
