// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chainwriter.h"

#include "model.h"
#include "noise.h"
#include "rethink.h"

namespace ltm
{

ChainWriter::ChainWriter(const Model &model, const RethinkSettings &settings, std::vector<Chain> &chains, int iteration)
    : m_model(model)
    , m_chains(chains)
{
    DecodeRequest request;
    std::vector<at::Tensor> latents;
    std::vector<at::Tensor> uniforms;
    for (std::size_t c = 0; c < m_chains.size(); ++c) {
        Chain &chain = m_chains[c];
        if (chain.givenTrace) {
            chain.trace = *chain.givenTrace;
            chain.complete = true;
            continue;
        }
        m_writing.push_back(c);
        request.prompts.push_back(chain.prompt);
        request.beginnings.push_back(chain.beginning);
        latents.push_back(chain.z0);
        if (settings.temperature > 0)
            uniforms.push_back(uniformNoise({settings.maxTraceTokens}, seedOf(chain, Stream::Decode, iteration)));
    }
    if (m_writing.empty())
        return;
    request.z0 = at::stack(latents);
    request.temperature = settings.temperature;
    if (!uniforms.empty())
        request.uniforms = at::stack(uniforms);
    request.maxTokens = settings.maxTraceTokens;
    request.endOfText = m_model.tokenizer().endOfText();
    m_writer.emplace(m_model.decoder(), m_model.prior(), request, m_model.device());
}

bool ChainWriter::advance(RethinkObserver *observer)
{
    if (!m_writer)
        return false;
    std::vector<std::size_t> before;
    for (std::size_t row = 0; row < m_writing.size(); ++row)
        before.push_back(m_writer->tokens(static_cast<std::int64_t>(row)).size());
    const bool more = m_writer->advance();
    if (observer)
        tell(*observer, before);
    if (!more)
        handOver();
    return more;
}

void ChainWriter::tell(RethinkObserver &observer, const std::vector<std::size_t> &before) const
{
    for (std::size_t row = 0; row < m_writing.size(); ++row) {
        const auto &tokens = m_writer->tokens(static_cast<std::int64_t>(row));
        if (tokens.size() == before[row])
            continue;
        const int id = tokens.back();
        observer.tokenWritten(
            static_cast<int>(m_writing[row]),
            {id, m_model.tokenizer().bytes(id), m_writer->logProbabilities(static_cast<std::int64_t>(row)).back()});
    }
}

void ChainWriter::handOver()
{
    for (std::size_t row = 0; row < m_writing.size(); ++row) {
        Chain &chain = m_chains[m_writing[row]];
        chain.trace = m_writer->tokens(static_cast<std::int64_t>(row));
        chain.complete = m_writer->complete(static_cast<std::int64_t>(row));
        if (chain.complete)
            chain.trace.push_back(m_model.tokenizer().endOfText());
    }
}

} // namespace ltm
