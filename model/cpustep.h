// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Decoder::step for a few rows on the CPU. A small model spends most of such a step on ATen's dispatch of small
// operations, some three hundred a token. Here ATen does the matrix products, into buffers that stay, and plain loops
// do what lies between them.

#include "decoder.h"

namespace ltm
{

/// The buffers of one decode, and its steps. Numbers differ from the decoder's own step by rounding alone.
class CpuStep
{
public:
    /// Rows up to which it is the faster way: the loops run on one thread.
    static constexpr std::int64_t fewRows = 32;

    /// Whether it can do the steps of `rows` rows of a model with these weights: float32 on the CPU, and few rows.
    static bool serves(const DecoderWeights &weights, std::int64_t rows);

    /// `weights` stay the caller's and outlive it. `rotation` [1, maxSeqLen, 1, w/2] complex64: of token positions.
    CpuStep(const Config &config, const DecoderWeights &weights, const at::Tensor &rotation, std::int64_t rows);

    /// As Decoder::step, but for the positions, which are left to the caller.
    at::Tensor run(DecodeState &state, const at::Tensor &tokens);

private:
    void embed(const std::int64_t *tokens);
    /// Fills m_normed from m_x.
    void norm(const at::Tensor &weight);
    /// Turns the heads of each row to the row's position.
    void rotate(at::Tensor &heads) const;
    /// Puts m_keys and m_values into their slots.
    void remember(at::Tensor &keys, at::Tensor &values) const;
    /// Fills m_mixed from m_queries. keys, values [B, Hkv, S, w] contiguous; row b sees the first `seen[b]` of S.
    void attend(const at::Tensor &keys, const at::Tensor &values, const std::vector<std::int64_t> &seen);
    void selfAttention(const DecoderLayer &layer, at::Tensor &keys, at::Tensor &values);
    void crossAttention(const DecoderLayer &layer, const at::Tensor &keys, const at::Tensor &values);
    void feedForward(const DecoderLayer &layer);

    const Config m_config;
    const DecoderWeights &m_weights;
    const at::Tensor m_rotation;
    const std::int64_t m_rows;
    std::vector<std::int64_t> m_positions; ///< [B]
    std::vector<std::int64_t> m_seen; ///< [B], slots of the ring that hold something
    std::vector<std::int64_t> m_allLatents; ///< [B] times Nz/L
    std::vector<float> m_scores; ///< of one head
    at::Tensor m_x, m_normed; ///< [B, d]
    at::Tensor m_queries, m_mixed; ///< [B, H * w]
    at::Tensor m_keys, m_values; ///< [B, Hkv * w]
    at::Tensor m_gate, m_up; ///< [B, f]
};

} // namespace ltm
