// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// config.json: what a model is. The decoder's names are those of the public implementation (`model_args`).

#include <cstdint>
#include <filesystem>
#include <string>

namespace ltm
{

/// The blueprint of a latent thought model. A value; constant for a model's life.
struct Config {
    std::int64_t dim = 0; ///< d, width of the decoder
    std::int64_t nLayers = 0; ///< L
    std::int64_t nHeads = 0;
    std::int64_t nKvHeads = 0; ///< fewer than nHeads: grouped-query attention
    std::int64_t vocabSize = 0;
    std::int64_t multipleOf = 32; ///< feed-forward width is 8d/3 rounded up to a multiple of this
    std::int64_t maxSeqLen = 0; ///< tokens: question, trace and markers together
    std::int64_t windowSize = 0; ///< k: a token attends to itself and the k-1 before it
    std::int64_t maxZLen = 0; ///< Nz, a multiple of nLayers
    std::int64_t latentDim = 0; ///< dz; equal to dim when priorLayers is 0
    std::int64_t priorLayers = 0; ///< blocks of the prior model U_alpha; 0: z = z0
    double normEps = 1e-5;
    double ropeTheta = 10000.0;
    std::string name; ///< for the card
    std::string trainedOn; ///< for the card

    std::int64_t headDim() const { return dim / nHeads; }
    std::int64_t latentsPerLayer() const { return maxZLen / nLayers; }
    /// Positions of latent keys are 0, s, 2s, ... with this s.
    std::int64_t latentStride() const { return maxSeqLen / maxZLen; }
    std::int64_t feedForwardDim() const
    {
        const std::int64_t hidden = 2 * (4 * dim) / 3;
        return multipleOf * ((hidden + multipleOf - 1) / multipleOf);
    }

    bool operator==(const Config &) const = default;
};

/// Throws ltm::Error naming `file` and the offending field unless every size is positive, plausible and fits the
/// others.
void validate(const Config &config, const std::filesystem::path &file);

/// Reads and validates config.json. Throws ltm::Error: one sentence with the file, what is wrong and the remedy.
Config readConfig(const std::filesystem::path &file);
void writeConfig(const Config &config, const std::filesystem::path &file);

} // namespace ltm
