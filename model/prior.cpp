// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prior.h"

#include "torchcompat.h"

namespace ltm
{

Prior::Prior(const Config &config, const TensorMap &tensors)
    : m_config(config)
    , m_dtype(tensors.at("tok_embeddings.weight").scalar_type())
{
    if (config.priorLayers == 0)
        return;
    m_inputWeight = tensors.at("prior.input.weight");
    m_inputBias = tensors.at("prior.input.bias");
    m_position = tensors.at("prior.position.weight");
    m_norm = tensors.at("prior.norm.weight");
    for (std::int64_t b = 0; b < config.priorLayers; ++b) {
        const std::string prefix = "prior.blocks." + std::to_string(b);
        m_blocks.push_back({attentionWeights(tensors, prefix + ".attention"),
                            feedForwardWeights(tensors, prefix + ".feed_forward"),
                            tensors.at(prefix + ".attention_norm.weight"), tensors.at(prefix + ".ffn_norm.weight")});
    }
    for (std::int64_t l = 0; l < config.nLayers; ++l)
        m_outputs.push_back(tensors.at("prior.output." + std::to_string(l) + ".weight"));
}

at::Tensor Prior::attend(const Block &block, const at::Tensor &x) const
{
    const auto heads = [&](const at::Tensor &weight) {
        return at::linear(x, weight)
            .unflatten(-1, {weight.size(0) / m_config.headDim(), m_config.headDim()})
            .transpose(1, 2);
    };
    const at::Tensor mixed
        = attention(heads(block.attention.wq), heads(block.attention.wk), heads(block.attention.wv), {},
                    /*causal=*/false);
    return at::linear(mixed.transpose(1, 2).flatten(-2), block.attention.wo);
}

Latents Prior::apply(const at::Tensor &z0) const
{
    Latents groups = z0.to(m_dtype).split(m_config.latentsPerLayer(), /*dim=*/1);
    if (m_config.priorLayers == 0)
        return groups;

    at::Tensor x = at::linear(z0.to(m_dtype), m_inputWeight, m_inputBias) + m_position;
    for (const Block &block : m_blocks) {
        x = x + attend(block, rmsNorm(x, block.attentionNorm, m_config.normEps));
        x = x + feedForward(block.feedForward, rmsNorm(x, block.feedForwardNorm, m_config.normEps));
    }
    groups = rmsNorm(x, m_norm, m_config.normEps).split(m_config.latentsPerLayer(), /*dim=*/1);
    for (std::size_t l = 0; l < groups.size(); ++l)
        groups[l] = at::linear(groups[l], m_outputs[l]);
    return groups;
}

} // namespace ltm
