// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "initialweights.h"

#include "error.h"
#include "noise.h"

#include <cmath>

namespace ltm
{

namespace
{

at::Tensor initialValue(const std::string &name, const std::vector<std::int64_t> &shape, const Config &config,
                        std::uint64_t seed)
{
    if (name.ends_with("norm.weight"))
        return at::ones(shape, at::kFloat);
    if (name.ends_with(".bias"))
        return at::zeros(shape, at::kFloat);
    double deviation = 0.02;
    if (name.ends_with(".wo.weight") || name.ends_with(".down_proj.weight"))
        deviation /= std::sqrt(2.0 * static_cast<double>(config.nLayers));
    if (name == "prior.input.weight")
        deviation = 1.0 / std::sqrt(static_cast<double>(config.latentDim));
    return normalNoise(shape, mixSeed({seed, hashText(name)})) * deviation;
}

bool bringsLatents(const std::string &name)
{
    return name.starts_with("prior.") || name.find(".cross_attention.") != std::string::npos;
}

} // namespace

TensorMap initialWeights(const Config &config, std::uint64_t seed)
{
    TensorMap weights;
    for (const auto &[name, shape] : expectedShapes(config))
        if (name != "output.weight")
            weights.emplace(name, initialValue(name, shape, config, seed));
    return weights;
}

void inherit(TensorMap &weights, const Checkpoint &checkpoint, Inherited inherited)
{
    const at::NoGradGuard noGradient;
    for (auto &[name, weight] : weights) {
        const auto found = checkpoint.tensors.find(name);
        if (found == checkpoint.tensors.end() || found->second.sizes() != weight.sizes())
            throw Error("the checkpoint to begin from has other sizes than the config: %1 does not fit; give the "
                        "checkpoint's own config",
                        name);
        if (inherited == Inherited::All || !bringsLatents(name))
            weight.copy_(found->second);
    }
}

} // namespace ltm
