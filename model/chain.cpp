// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"

#include <algorithm>
#include <map>

namespace ltm
{

namespace
{

const Outcome *bestOf(const std::vector<const Outcome *> &outcomes)
{
    const auto best = std::max_element(outcomes.begin(), outcomes.end(),
                                       [](const Outcome *a, const Outcome *b) { return a->elbo < b->elbo; });
    return best == outcomes.end() ? nullptr : *best;
}

const Outcome *mostVoted(const std::vector<const Outcome *> &outcomes)
{
    std::map<std::string, std::vector<const Outcome *>> votes;
    for (const Outcome *outcome : outcomes)
        if (!outcome->answer.empty())
            votes[outcome->answer].push_back(outcome);
    const Outcome *winner = nullptr;
    std::size_t most = 0;
    for (const auto &[answer, voters] : votes) {
        const Outcome *best = bestOf(voters);
        if (voters.size() > most || (voters.size() == most && best->elbo > winner->elbo)) {
            winner = best;
            most = voters.size();
        }
    }
    return winner ? winner : bestOf(outcomes);
}

} // namespace

bool rises(const ElboParts &elbo, const std::optional<Chain::Kept> &best)
{
    return !best || elbo.elbo > best->elbo + elbo.standardError;
}

Choice chooseAnswer(const std::vector<const Chain *> &chains, AnswerRule rule)
{
    std::vector<const Outcome *> outcomes;
    for (const Chain *chain : chains)
        for (const Outcome &outcome : chain->accepted)
            outcomes.push_back(&outcome);
    if (outcomes.empty())
        return {};

    const Outcome *chosen = nullptr;
    switch (rule) {
    case AnswerRule::Last:
        chosen = chains.front()->accepted.empty() ? outcomes.back() : &chains.front()->accepted.back();
        break;
    case AnswerRule::Best:
        chosen = bestOf(outcomes);
        break;
    case AnswerRule::Vote:
        chosen = mostVoted(outcomes);
        break;
    }
    return {chosen->answer, chosen->text, chosen->index};
}

} // namespace ltm
