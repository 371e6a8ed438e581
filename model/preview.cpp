// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview.h"

#include "chain.h"
#include "model.h"
#include "scoring.h"

namespace ltm
{

namespace
{

DecodeRequest greedy(const Model &model, std::string_view question, const std::vector<float> &z0, int maxTokens)
{
    DecodeRequest request;
    request.prompts = {promptIds(model.tokenizer(), question)};
    request.z0 = latentFrom(model, z0).unsqueeze(0);
    request.maxTokens = maxTokens;
    request.endOfText = model.tokenizer().endOfText();
    return request;
}

} // namespace

PreviewComputation::PreviewComputation(std::shared_ptr<const Model> model, std::string_view question, MapPoint at,
                                       const std::vector<float> &z0, int maxTokens, Clock::time_point asked)
    : m_model(std::move(model))
    , m_question(question)
    , m_asked(asked)
    , m_writer(m_model->decoder(), m_model->prior(), greedy(*m_model, question, z0, maxTokens), m_model->device())
{
    m_preview.at = at;
}

bool PreviewComputation::advance()
{
    const bool more = m_writer.advance();
    const std::vector<int> &ids = m_writer.tokens(0);
    if (ids.size() > m_preview.trace.size())
        m_preview.trace.push_back(
            {ids.back(), m_model->tokenizer().bytes(ids.back()), m_writer.logProbabilities(0).back()});
    if (!more)
        finish();
    return more;
}

void PreviewComputation::finish()
{
    m_preview.text = m_model->tokenizer().decode(m_writer.tokens(0));
    m_preview.answer = answerOf(m_preview.text);
    m_preview.verification = verify(m_question, m_preview.text);
    m_preview.milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - m_asked).count();
}

} // namespace ltm
