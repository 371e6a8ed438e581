// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tinycheckpoint.h"

#include "checkpoint.h"

namespace ltm
{

namespace
{

Config tinyConfig(int vocabulary)
{
    Config config;
    config.dim = 32;
    config.nLayers = 2;
    config.nHeads = 2;
    config.nKvHeads = 2;
    config.vocabSize = vocabulary;
    config.maxSeqLen = 128;
    config.windowSize = 16;
    config.maxZLen = 4;
    config.latentDim = 8;
    config.priorLayers = 1;
    config.name = "tiny";
    config.trainedOn = "nothing";
    return config;
}

/// Norms are one, all else is small noise from a generator of its own.
at::Tensor randomTensor(const std::string &name, const std::vector<std::int64_t> &shape, unsigned seed)
{
    if (name.find("norm") != std::string::npos)
        return at::ones(shape);
    const std::int64_t count = at::empty(shape, at::kMeta).numel();
    const at::Tensor ramp = at::arange(1, count + 1, at::kDouble) * 12.9898 + 78.233 * seed;
    const at::Tensor uniform = at::frac(at::sin(ramp).abs() * 43758.5453);
    return ((uniform - 0.5) * 0.4).to(at::kFloat).view(shape);
}

} // namespace

RethinkSettings tinySettings()
{
    RethinkSettings settings;
    settings.iterations = 4;
    settings.steps = 3;
    settings.elboSamples = 4;
    settings.maxTraceTokens = 12;
    return settings;
}

void writeTinyCheckpoint(const std::filesystem::path &folder, const RethinkSettings &settings, bool landmarks)
{
    Tokenizer tokenizer = Tokenizer::read(TEST_DATA "/tokenizer_digits.json");
    const Config config = tinyConfig(tokenizer.size());
    TensorMap tensors;
    unsigned seed = 0;
    for (const auto &[name, shape] : expectedShapes(config))
        if (name != "output.weight")
            tensors.emplace(name, randomTensor(name, shape, ++seed));
    Landmarks backdrop;
    if (landmarks) {
        backdrop.mu = randomTensor("landmarks", {10, config.maxZLen, config.latentDim}, ++seed);
        for (int i = 0; i < 10; ++i)
            backdrop.labels.push_back(i < 5 ? "1 step" : "2 steps");
    }
    writeCheckpoint({config, std::move(tensors), std::move(tokenizer), settings, std::move(backdrop), folder}, folder);
}

} // namespace ltm
