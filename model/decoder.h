// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The decoder p_beta(x, y | z): causal self-attention in a window of k tokens, cross-attention to the layer's own
// latent vectors, SwiGLU (LTM, arXiv 2502.01567).

#include "config.h"
#include "safetensors.h"
#include "torch.h"

#include <memory>
#include <vector>

namespace ltm
{

/// z = U_alpha(z0): one tensor [B, Nz/L, d] a decoder layer.
using Latents = std::vector<at::Tensor>;

/// Weights of an attention, aliases of a checkpoint's tensors.
struct AttentionWeights {
    at::Tensor wq; ///< [H * w, d], w the head width
    at::Tensor wk; ///< [Hkv * w, d]
    at::Tensor wv; ///< [Hkv * w, d]
    at::Tensor wo; ///< [d, H * w]
};

struct FeedForwardWeights {
    at::Tensor gate; ///< [f, d]
    at::Tensor up; ///< [f, d]
    at::Tensor down; ///< [d, f]
};

struct DecoderLayer {
    AttentionWeights attention, crossAttention;
    FeedForwardWeights feedForward;
    at::Tensor attentionNorm, crossAttentionNorm, feedForwardNorm; ///< [d]
};

struct DecoderWeights {
    at::Tensor embedding; ///< [V, d]
    at::Tensor output; ///< [V, d], tied to the embedding unless the checkpoint says otherwise
    at::Tensor norm; ///< [d]
    std::vector<DecoderLayer> layers;
};

AttentionWeights attentionWeights(const TensorMap &tensors, const std::string &prefix);
FeedForwardWeights feedForwardWeights(const TensorMap &tensors, const std::string &prefix);
/// down(silu(gate x) * up x).
at::Tensor feedForward(const FeedForwardWeights &weights, const at::Tensor &x);

class CpuStep;

/// What one decode changes: a ring of the window's last keys and values a layer, and the latents' keys and values,
/// which stay.
struct DecodeState {
    std::vector<at::Tensor> keys; ///< L of [B, Hkv, k, w]; position p lives in slot p mod k
    std::vector<at::Tensor> values; ///< L of [B, Hkv, k, w]
    std::vector<at::Tensor> latentKeys; ///< L of [B, Hkv, Nz/L, w]
    std::vector<at::Tensor> latentValues; ///< L of [B, Hkv, Nz/L, w]
    at::Tensor positions; ///< [B] int64: where the next token goes
    std::shared_ptr<CpuStep> cpuStep; ///< none where ATen's operations are the faster way
};

/// Weights are constant and shared; every call is const. The dtype of the weights is the dtype of the arithmetic.
class Decoder
{
public:
    /// Aliases the tensors named in checkpoint.h; they have passed checkShapes.
    Decoder(const Config &config, const TensorMap &tensors);

    /// The same decoder with other tensors, for training: what depends on the config alone is shared.
    Decoder withTensors(const TensorMap &tensors) const;

    /// What precedes the first cross-attention: embeddings and layer 0's self-attention, which no latent reaches.
    /// Within one refine the tokens are fixed, so it is computed once. tokens [B, T] int64 -> [B, T, d].
    at::Tensor stem(const at::Tensor &tokens) const;

    /// The rest of the network: [B, T, d] from stem() and the latents, after the final norm. `looks`, when it is given,
    /// receives the weights of the cross-attentions, L of [B, H, T, Nz/L]; for nobody else are they computed.
    at::Tensor hidden(const at::Tensor &stem, const Latents &latents, std::vector<at::Tensor> *looks = nullptr) const;

    /// [..., d] -> [..., vocabulary], float32.
    at::Tensor logits(const at::Tensor &hidden) const;

    /// Reads the prompts into a fresh state and returns the logits [B, vocabulary] of the token that follows each.
    /// tokens [B, T] right-padded int64; lengths [B] int64, at least 1.
    at::Tensor begin(DecodeState &state, const at::Tensor &tokens, const at::Tensor &lengths,
                     const Latents &latents) const;

    /// Appends one token a row, [B] int64, and returns the logits [B, vocabulary] of the next. Outlives the state.
    at::Tensor step(DecodeState &state, const at::Tensor &tokens) const;

    const Config &config() const { return m_config; }
    at::ScalarType dtype() const { return m_weights.embedding.scalar_type(); }

private:
    struct Geometry;
    struct KeysValues {
        at::Tensor keys, values; ///< [B, Hkv, T, w], keys rotated
    };

    Decoder(const Config &config, const TensorMap &tensors, std::shared_ptr<const Geometry> geometry);

    at::Tensor selfAttention(const DecoderLayer &layer, const at::Tensor &x, KeysValues *cache = nullptr) const;
    at::Tensor crossAttention(const DecoderLayer &layer, const at::Tensor &x, const KeysValues &latents,
                              const at::Tensor &rotation, std::vector<at::Tensor> *looks = nullptr) const;
    KeysValues latentKeysValues(const DecoderLayer &layer, const at::Tensor &z) const;
    at::Tensor stepWithAten(DecodeState &state, const at::Tensor &tokens) const;
    /// [B, T, d] -> [B, H, T, w], rotated to the tokens' positions when a rotation is given.
    at::Tensor heads(const at::Tensor &x, const at::Tensor &weight, const at::Tensor &rotation = {}) const;
    /// [B, H, T, w] -> [B, T, d].
    at::Tensor merge(const at::Tensor &x, const at::Tensor &weight) const;

    Config m_config;
    DecoderWeights m_weights;
    std::shared_ptr<const Geometry> m_geometry;
};

} // namespace ltm
