// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate.h"

#include <algorithm>

namespace ltm
{

namespace
{

/// Rows of ids, right-padded.
at::Tensor padded(const std::vector<std::vector<int>> &rows, std::int64_t padding)
{
    std::size_t longest = 0;
    for (const auto &row : rows)
        longest = std::max(longest, row.size());
    at::Tensor ids
        = at::full({static_cast<std::int64_t>(rows.size()), static_cast<std::int64_t>(longest)}, padding, at::kLong);
    for (std::size_t b = 0; b < rows.size(); ++b)
        std::copy(rows[b].begin(), rows[b].end(), ids[static_cast<std::int64_t>(b)].data_ptr<std::int64_t>());
    return ids;
}

} // namespace

TraceWriter::TraceWriter(const Decoder &decoder, const Prior &prior, const DecodeRequest &request, at::Device device)
    : m_decoder(decoder)
    , m_request(request)
    , m_tokens(request.prompts.size())
    , m_logProbabilities(request.prompts.size())
    , m_complete(request.prompts.size(), false)
{
    const c10::InferenceMode inference;
    const auto rows = static_cast<std::int64_t>(request.prompts.size());
    at::Tensor lengths = at::empty({rows}, at::kLong);
    for (std::int64_t b = 0; b < rows; ++b) {
        const auto &prompt = request.prompts[b];
        lengths[b] = static_cast<std::int64_t>(prompt.size());
        // A sequence is scored without its last token, hence the one more.
        const auto room = decoder.config().maxSeqLen + 1 - static_cast<std::int64_t>(prompt.size());
        m_limits.push_back(static_cast<std::size_t>(std::clamp<std::int64_t>(room, 0, request.maxTokens)));
    }
    if (m_request.uniforms.defined())
        m_request.uniforms = m_request.uniforms.to(device);
    if (!request.beginnings.empty())
        m_beginnings = padded(request.beginnings, -1).to(device);
    choose(
        m_decoder.begin(m_state, padded(request.prompts, 0).to(device), lengths.to(device), prior.apply(request.z0)));
}

void TraceWriter::choose(const at::Tensor &logits)
{
    const at::Tensor logP = logits.log_softmax(-1);
    if (m_request.temperature > 0) {
        const at::Tensor cumulative = (logits / m_request.temperature).softmax(-1).cumsum(-1);
        const at::Tensor u = m_request.uniforms.select(1, m_chosen).unsqueeze(1) * cumulative.narrow(1, -1, 1);
        m_next = cumulative.le(u).sum(-1).clamp_max(logits.size(-1) - 1);
    } else {
        m_next = logits.argmax(-1);
    }
    if (m_beginnings.defined() && m_chosen < m_beginnings.size(1)) {
        const at::Tensor given = m_beginnings.select(1, m_chosen);
        m_next = at::where(given.lt(0), m_next, given);
    }
    m_nextLogP = logP.gather(1, m_next.unsqueeze(1)).squeeze(1);
    ++m_chosen;
}

bool TraceWriter::open(std::int64_t row) const
{
    return !m_complete[row] && m_tokens[row].size() < m_limits[row];
}

void TraceWriter::read()
{
    const at::Tensor next = m_next.to(at::kCPU);
    const at::Tensor logP = m_nextLogP.to(at::kCPU);
    for (std::size_t b = 0; b < m_tokens.size(); ++b) {
        if (!open(static_cast<std::int64_t>(b)))
            continue;
        const auto id = static_cast<int>(next.data_ptr<std::int64_t>()[b]);
        if (id == m_request.endOfText) {
            m_complete[b] = true;
        } else {
            m_tokens[b].push_back(id);
            m_logProbabilities[b].push_back(static_cast<double>(logP.data_ptr<float>()[b]));
        }
    }
}

bool TraceWriter::advance()
{
    bool anyOpen = false;
    for (std::size_t b = 0; b < m_tokens.size(); ++b)
        anyOpen = anyOpen || open(static_cast<std::int64_t>(b));
    if (!anyOpen)
        return false;
    const c10::InferenceMode inference;
    if (m_chosen == m_request.maxTokens) {
        read();
        return true;
    }
    const at::Tensor logits = m_decoder.step(m_state, m_next);
    read(); // while the device works on the step just given to it
    choose(logits);
    return true;
}

} // namespace ltm
