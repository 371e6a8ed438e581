// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writing traces: y ~ p(y | x, z), greedy or sampled, a token of every row at a time.

#include "decoder.h"
#include "prior.h"

#include <vector>

namespace ltm
{

/// What one decode is asked for.
struct DecodeRequest {
    std::vector<std::vector<int>> prompts; ///< token ids, B rows
    std::vector<std::vector<int>> beginnings; ///< tokens that each row's trace begins with whatever the model would
                                              ///< write, the end of text only last; empty: none
    at::Tensor z0; ///< [B, Nz, dz]
    double temperature = 0; ///< 0: greedy
    at::Tensor uniforms; ///< [B, maxTokens] in [0, 1): the noise of sampling; undefined when greedy
    int maxTokens = 0; ///< of a trace, end-of-text included; the model's length limits it further, row by row
    int endOfText = 0;
};

/// Writes the traces of a batch with a static cache. Tokens are read from the device one step late, so that it is never
/// waited for while there is work to give it.
class TraceWriter
{
public:
    /// decoder and prior must outlive this.
    TraceWriter(const Decoder &decoder, const Prior &prior, const DecodeRequest &request, at::Device device);

    /// Makes the next token of every row. Returns false once every row has ended.
    bool advance();

    /// What one row has written so far, without end-of-text, and log p of each token, nats.
    const std::vector<int> &tokens(std::int64_t row) const { return m_tokens[row]; }
    const std::vector<double> &logProbabilities(std::int64_t row) const { return m_logProbabilities[row]; }
    /// Whether the row ended by itself rather than at its limit.
    bool complete(std::int64_t row) const { return m_complete[row]; }

private:
    void choose(const at::Tensor &logits);
    void read();
    bool open(std::int64_t row) const;

    const Decoder &m_decoder;
    DecodeState m_state;
    DecodeRequest m_request;
    at::Tensor m_beginnings; ///< [B, tokens] int64 on the device; -1 where the model writes
    at::Tensor m_next; ///< [B] int64 on the device: chosen, not yet read
    at::Tensor m_nextLogP; ///< [B] float32 on the device
    int m_chosen = 0; ///< tokens chosen so far
    std::vector<std::size_t> m_limits; ///< tokens that each row may have, end-of-text included
    std::vector<std::vector<int>> m_tokens;
    std::vector<std::vector<double>> m_logProbabilities;
    std::vector<bool> m_complete;
};

} // namespace ltm
