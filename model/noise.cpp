// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noise.h"

#include <ATen/CPUGeneratorImpl.h>

namespace ltm
{

std::uint64_t mixSeed(std::initializer_list<std::uint64_t> parts)
{
    // splitmix64, fed one part at a time.
    std::uint64_t state = 0;
    for (const std::uint64_t part : parts) {
        state += part + 0x9e3779b97f4a7c15ULL;
        state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9ULL;
        state = (state ^ (state >> 27)) * 0x94d049bb133111ebULL;
        state ^= state >> 31;
    }
    return state;
}

std::uint64_t hashText(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

at::Tensor normalNoise(at::IntArrayRef shape, std::uint64_t seed)
{
    return at::randn(shape, at::make_generator<at::CPUGeneratorImpl>(seed), at::TensorOptions().dtype(at::kFloat));
}

at::Tensor uniformNoise(at::IntArrayRef shape, std::uint64_t seed)
{
    return at::rand(shape, at::make_generator<at::CPUGeneratorImpl>(seed), at::TensorOptions().dtype(at::kFloat));
}

} // namespace ltm
