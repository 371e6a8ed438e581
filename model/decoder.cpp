// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoder.h"

#include "cpustep.h"
#include "torchcompat.h"

#include <cmath>
#include <limits>

namespace ltm
{

/// What the config alone decides: rotations and the window.
struct Decoder::Geometry {
    at::Tensor rotation; ///< [1, maxSeqLen, 1, w/2] complex64: of token positions 0, 1, 2, ...
    at::Tensor latentRotation; ///< [1, Nz/L, 1, w/2] complex64: of latent positions 0, s, 2s, ...
    at::Tensor windowMask; ///< [maxSeqLen, maxSeqLen] additive, in the dtype of the arithmetic

    Geometry(const Config &config, const at::TensorOptions &options)
    {
        const auto real = options.dtype(at::kFloat);
        const auto half = config.headDim() / 2;
        const at::Tensor frequency = at::pow(
            config.ropeTheta, at::arange(half, options.dtype(at::kDouble)) * (-1.0 / static_cast<double>(half)));
        const at::Tensor angle
            = at::outer(at::arange(config.maxSeqLen, options.dtype(at::kDouble)), frequency).to(at::kFloat);
        rotation = at::complex(angle.cos(), angle.sin()).view({1, config.maxSeqLen, 1, half});
        latentRotation = rotation.index_select(
            1, at::arange(config.latentsPerLayer(), options.dtype(at::kLong)) * config.latentStride());

        const at::Tensor row = at::arange(config.maxSeqLen, options.dtype(at::kLong));
        const at::Tensor distance = row.unsqueeze(1) - row.unsqueeze(0);
        const at::Tensor hidden = distance.lt(0).logical_or(distance.ge(config.windowSize));
        windowMask = at::zeros({config.maxSeqLen, config.maxSeqLen}, real)
                         .masked_fill(hidden, -std::numeric_limits<float>::infinity())
                         .to(options.dtype());
    }
};

namespace
{

/// RoPE on neighbouring pairs: x [B, T, H, w] times rotation [B or 1, T, 1, w/2].
at::Tensor rotate(const at::Tensor &x, const at::Tensor &rotation)
{
    const at::Tensor pairs = at::view_as_complex(x.to(at::kFloat).unflatten(-1, {x.size(-1) / 2, 2}));
    return at::view_as_real(pairs * rotation).flatten(-2).to(x.scalar_type());
}

} // namespace

AttentionWeights attentionWeights(const TensorMap &tensors, const std::string &prefix)
{
    return {tensors.at(prefix + ".wq.weight"), tensors.at(prefix + ".wk.weight"), tensors.at(prefix + ".wv.weight"),
            tensors.at(prefix + ".wo.weight")};
}

FeedForwardWeights feedForwardWeights(const TensorMap &tensors, const std::string &prefix)
{
    return {tensors.at(prefix + ".gate_proj.weight"), tensors.at(prefix + ".up_proj.weight"),
            tensors.at(prefix + ".down_proj.weight")};
}

at::Tensor feedForward(const FeedForwardWeights &weights, const at::Tensor &x)
{
    return at::linear(at::silu(at::linear(x, weights.gate)) * at::linear(x, weights.up), weights.down);
}

Decoder::Decoder(const Config &config, const TensorMap &tensors)
    : Decoder(
        config, tensors,
        std::make_shared<const Geometry>(config, tensors.at("tok_embeddings.weight").options().requires_grad(false)))
{
}

Decoder::Decoder(const Config &config, const TensorMap &tensors, std::shared_ptr<const Geometry> geometry)
    : m_config(config)
    , m_weights{tensors.at("tok_embeddings.weight"),
                tensors.at(tensors.count("output.weight") ? "output.weight" : "tok_embeddings.weight"),
                tensors.at("norm.weight"),
                {}}
    , m_geometry(std::move(geometry))
{
    for (std::int64_t l = 0; l < config.nLayers; ++l) {
        const std::string prefix = "layers." + std::to_string(l);
        m_weights.layers.push_back(
            {attentionWeights(tensors, prefix + ".attention"), attentionWeights(tensors, prefix + ".cross_attention"),
             feedForwardWeights(tensors, prefix + ".feed_forward"), tensors.at(prefix + ".attention_norm.weight"),
             tensors.at(prefix + ".cross_attention_norm.weight"), tensors.at(prefix + ".ffn_norm.weight")});
    }
}

Decoder Decoder::withTensors(const TensorMap &tensors) const
{
    const bool sameArithmetic = tensors.at("tok_embeddings.weight").scalar_type() == dtype();
    return sameArithmetic ? Decoder(m_config, tensors, m_geometry) : Decoder(m_config, tensors);
}

at::Tensor Decoder::heads(const at::Tensor &x, const at::Tensor &weight, const at::Tensor &rotation) const
{
    const at::Tensor split
        = at::linear(x, weight).unflatten(-1, {weight.size(0) / m_config.headDim(), m_config.headDim()});
    return (rotation.defined() ? rotate(split, rotation) : split).transpose(1, 2);
}

at::Tensor Decoder::merge(const at::Tensor &x, const at::Tensor &weight) const
{
    return at::linear(x.transpose(1, 2).flatten(-2), weight);
}

at::Tensor Decoder::selfAttention(const DecoderLayer &layer, const at::Tensor &x, KeysValues *cache) const
{
    const auto length = x.size(1);
    const at::Tensor normed = rmsNorm(x, layer.attentionNorm, m_config.normEps);
    const at::Tensor rotation = m_geometry->rotation.narrow(1, 0, length);
    const at::Tensor queries = heads(normed, layer.attention.wq, rotation);
    const at::Tensor keys = heads(normed, layer.attention.wk, rotation);
    const at::Tensor values = heads(normed, layer.attention.wv);
    if (cache)
        *cache = {keys, values};
    const bool causal = length <= m_config.windowSize;
    const at::Tensor mask = causal ? at::Tensor() : m_geometry->windowMask.narrow(0, 0, length).narrow(1, 0, length);
    return x + merge(attention(queries, keys, values, mask, causal), layer.attention.wo);
}

Decoder::KeysValues Decoder::latentKeysValues(const DecoderLayer &layer, const at::Tensor &z) const
{
    return {heads(z, layer.crossAttention.wk, m_geometry->latentRotation), heads(z, layer.crossAttention.wv)};
}

at::Tensor Decoder::crossAttention(const DecoderLayer &layer, const at::Tensor &x, const KeysValues &latents,
                                   const at::Tensor &rotation, std::vector<at::Tensor> *looks) const
{
    const at::Tensor normed = rmsNorm(x, layer.crossAttentionNorm, m_config.normEps);
    const at::Tensor queries = heads(normed, layer.crossAttention.wq, rotation);
    if (looks)
        looks->push_back(attentionProbabilities(queries, latents.keys));
    return x + merge(attention(queries, latents.keys, latents.values, {}, /*causal=*/false), layer.crossAttention.wo);
}

at::Tensor Decoder::stem(const at::Tensor &tokens) const
{
    return selfAttention(m_weights.layers.front(), at::embedding(m_weights.embedding, tokens));
}

at::Tensor Decoder::hidden(const at::Tensor &stem, const Latents &latents, std::vector<at::Tensor> *looks) const
{
    const at::Tensor rotation = m_geometry->rotation.narrow(1, 0, stem.size(1));
    at::Tensor x = stem;
    for (std::size_t l = 0; l < m_weights.layers.size(); ++l) {
        const DecoderLayer &layer = m_weights.layers[l];
        if (l > 0)
            x = selfAttention(layer, x);
        x = crossAttention(layer, x, latentKeysValues(layer, latents[l]), rotation, looks);
        x = x + feedForward(layer.feedForward, rmsNorm(x, layer.feedForwardNorm, m_config.normEps));
    }
    return rmsNorm(x, m_weights.norm, m_config.normEps);
}

at::Tensor Decoder::logits(const at::Tensor &hidden) const
{
    return at::linear(hidden, m_weights.output).to(at::kFloat);
}

at::Tensor Decoder::begin(DecodeState &state, const at::Tensor &tokens, const at::Tensor &lengths,
                          const Latents &latents) const
{
    const auto window = m_config.windowSize;
    const auto last = lengths - 1;
    // Slot s holds the newest position before the prompt's end that is s modulo k. Where there is none yet, any will
    // do: step() does not look at slots beyond its position.
    const at::Tensor slots = at::arange(window, lengths.options());
    const at::Tensor newest = (last.unsqueeze(1) - (last.unsqueeze(1) - slots).remainder(window)).clamp_min(0);
    const auto toRing = [&](const at::Tensor &x) {
        const at::Tensor index = newest.unsqueeze(1).unsqueeze(3).expand({-1, x.size(1), -1, x.size(3)});
        return x.gather(2, index).contiguous();
    };

    state = {};
    const at::Tensor rotation = m_geometry->rotation.narrow(1, 0, tokens.size(1));
    at::Tensor x = at::embedding(m_weights.embedding, tokens);
    for (std::size_t l = 0; l < m_weights.layers.size(); ++l) {
        const DecoderLayer &layer = m_weights.layers[l];
        KeysValues own;
        x = selfAttention(layer, x, &own);
        const KeysValues ofLatents = latentKeysValues(layer, latents[l]);
        x = crossAttention(layer, x, ofLatents, rotation);
        x = x + feedForward(layer.feedForward, rmsNorm(x, layer.feedForwardNorm, m_config.normEps));
        state.keys.push_back(toRing(own.keys));
        state.values.push_back(toRing(own.values));
        state.latentKeys.push_back(ofLatents.keys.contiguous());
        state.latentValues.push_back(ofLatents.values.contiguous());
    }
    state.positions = lengths.clone();
    if (CpuStep::serves(m_weights, tokens.size(0)))
        state.cpuStep = std::make_shared<CpuStep>(m_config, m_weights, m_geometry->rotation, tokens.size(0));
    const at::Tensor atEnd = x.gather(1, last.view({-1, 1, 1}).expand({-1, 1, x.size(2)})).squeeze(1);
    return logits(rmsNorm(atEnd, m_weights.norm, m_config.normEps));
}

at::Tensor Decoder::step(DecodeState &state, const at::Tensor &tokens) const
{
    const at::Tensor logits = state.cpuStep ? state.cpuStep->run(state, tokens) : stepWithAten(state, tokens);
    // A row that has ended goes on in step with the others; its position stays where there is a rotation.
    state.positions = (state.positions + 1).clamp_max(m_config.maxSeqLen - 1);
    return logits;
}

at::Tensor Decoder::stepWithAten(DecodeState &state, const at::Tensor &tokens) const
{
    const auto window = m_config.windowSize;
    const at::Tensor rows = at::arange(tokens.size(0), state.positions.options());
    const at::Tensor slot = state.positions.remainder(window);
    const at::Tensor seen = at::arange(window, state.positions.options()).unsqueeze(0).le(state.positions.unsqueeze(1));
    const at::Tensor mask
        = at::zeros({tokens.size(0), 1, 1, window}, m_weights.embedding.options())
              .masked_fill(seen.logical_not().unsqueeze(1).unsqueeze(1), -std::numeric_limits<float>::infinity());
    const at::Tensor rotation = m_geometry->rotation.index_select(1, state.positions).transpose(0, 1);

    at::Tensor x = at::embedding(m_weights.embedding, tokens).unsqueeze(1); // [B, 1, d]
    for (std::size_t l = 0; l < m_weights.layers.size(); ++l) {
        const DecoderLayer &layer = m_weights.layers[l];
        const at::Tensor normed = rmsNorm(x, layer.attentionNorm, m_config.normEps);
        const at::Tensor queries = heads(normed, layer.attention.wq, rotation);
        const at::Tensor keys = heads(normed, layer.attention.wk, rotation);
        const at::Tensor values = heads(normed, layer.attention.wv);
        state.keys[l].index_put_({rows, {}, slot}, keys.squeeze(2));
        state.values[l].index_put_({rows, {}, slot}, values.squeeze(2));
        x = x + merge(attention(queries, state.keys[l], state.values[l], mask, /*causal=*/false), layer.attention.wo);
        x = crossAttention(layer, x, {state.latentKeys[l], state.latentValues[l]}, rotation);
        x = x + feedForward(layer.feedForward, rmsNorm(x, layer.feedForwardNorm, m_config.normEps));
    }
    return logits(rmsNorm(x.squeeze(1), m_weights.norm, m_config.normEps));
}

} // namespace ltm
