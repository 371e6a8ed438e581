// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletraces.h"

#include "elbo.h"
#include "model.h"
#include "rethink.h"
#include "scoring.h"

#include <memory>

namespace ts
{

namespace
{

bool fits(const ltm::Problem &problem, const ltm::Config &config, const ltm::Tokenizer &tokenizer)
{
    const std::size_t tokens
        = ltm::promptIds(tokenizer, problem.question).size() + ltm::traceIds(tokenizer, problem.trace).size() - 1;
    return !problem.trace.empty() && tokens <= static_cast<std::size_t>(config.maxSeqLen);
}

/// The loop begins with the question alone and is left before it explains its second trace.
ltm::RethinkSettings sampling(ltm::RethinkSettings settings)
{
    settings.start = ltm::StartRule::Question;
    settings.acceptance = ltm::AcceptanceRule::Gibbs;
    settings.latent = ltm::LatentRule::Mean;
    settings.iterations = 1;
    settings.chains = 1;
    settings.temperature = 0;
    settings.elboSamples = 2;
    return settings;
}

/// The text of every chain's trace, iteration by iteration, as it is written.
class Writing : public ltm::RethinkObserver
{
public:
    explicit Writing(std::size_t chains)
        : m_text(2, std::vector<std::string>(chains))
    {
    }

    void phaseBegan(ltm::Phase /*phase*/, int iteration) override { m_iteration = static_cast<std::size_t>(iteration); }

    void tokenWritten(int chain, const ltm::Token &token) override
    {
        m_text[m_iteration][static_cast<std::size_t>(chain)] += token.text;
    }

    const std::string &text(std::size_t iteration, std::size_t chain) const { return m_text[iteration][chain]; }

private:
    std::vector<std::vector<std::string>> m_text;
    std::size_t m_iteration = 0;
};

} // namespace

SampleTraces::SampleTraces(const ltm::Config &config, const ltm::Tokenizer &tokenizer,
                           const std::vector<ltm::Problem> &problems, std::size_t count, at::Device device)
    : m_device(device)
{
    for (const ltm::Problem &problem : problems) {
        if (m_problems.size() == count)
            break;
        if (fits(problem, config, tokenizer))
            m_problems.push_back(problem);
    }
}

std::vector<SampleTrace> SampleTraces::write(const ltm::Checkpoint &checkpoint) const
{
    if (m_problems.empty())
        return {};
    std::vector<std::string> questions;
    for (const ltm::Problem &problem : m_problems)
        questions.push_back(problem.question);
    ltm::Rethinker rethinker(std::make_shared<const ltm::Model>(checkpoint, m_device), sampling(checkpoint.settings),
                             questions);
    Writing writing(questions.size());
    rethinker.setObserver(&writing);
    rethinker.advanceIteration();
    rethinker.advancePhase(); // the second decode; what would follow is not needed

    std::vector<SampleTrace> samples;
    for (std::size_t i = 0; i < m_problems.size(); ++i) {
        const ltm::Problem &problem = m_problems[i];
        const std::string &first = writing.text(0, i);
        const std::string &rethought = writing.text(1, i);
        samples.push_back({problem.question, problem.trace, first, rethought,
                           ltm::sameNumber(ltm::answerOf(first), problem.answer),
                           ltm::sameNumber(ltm::answerOf(rethought), problem.answer)});
    }
    return samples;
}

} // namespace ts
