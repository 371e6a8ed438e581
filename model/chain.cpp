// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"

#include "error.h"
#include "model.h"
#include "noise.h"
#include "scoring.h"

#include <algorithm>
#include <cmath>

namespace ltm
{

namespace
{

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::vector<float> toVector(const at::Tensor &tensor)
{
    const at::Tensor flat = tensor.to(at::kCPU, at::kFloat).contiguous().flatten();
    return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

/// Without the end of text.
std::vector<int> ownTokens(const Chain &chain)
{
    return {chain.trace.begin(), chain.trace.end() - (chain.complete ? 1 : 0)};
}

const Outcome *bestOf(const std::vector<const Outcome *> &outcomes)
{
    const auto best = std::max_element(outcomes.begin(), outcomes.end(),
                                       [](const Outcome *a, const Outcome *b) { return a->elbo < b->elbo; });
    return best == outcomes.end() ? nullptr : *best;
}

bool sameAnswer(const Outcome &a, const Outcome &b)
{
    return a.answer == b.answer || sameNumber(a.answer, b.answer);
}

const Outcome *mostVoted(const std::vector<const Outcome *> &outcomes)
{
    std::vector<std::vector<const Outcome *>> votes; // one for each number, however it is written
    for (const Outcome *outcome : outcomes) {
        if (outcome->answer.empty())
            continue;
        const auto same = std::find_if(votes.begin(), votes.end(),
                                       [&](const auto &voters) { return sameAnswer(*voters.front(), *outcome); });
        if (same == votes.end())
            votes.push_back({outcome});
        else
            same->push_back(outcome);
    }
    const Outcome *winner = nullptr;
    std::size_t most = 0;
    for (const auto &voters : votes) {
        const Outcome *best = bestOf(voters);
        if (voters.size() > most || (voters.size() == most && best->elbo > winner->elbo)) {
            winner = best;
            most = voters.size();
        }
    }
    return winner ? winner : bestOf(outcomes);
}

/// Those with the highest reward of all that come to an answer; all when none does.
std::vector<const Outcome *> leastFaulty(const std::vector<const Outcome *> &outcomes)
{
    std::vector<const Outcome *> chosen;
    double highest = 0;
    for (const Outcome *outcome : outcomes) {
        if (outcome->answer.empty() || outcome->reward < highest)
            continue;
        if (outcome->reward > highest)
            chosen.clear();
        highest = outcome->reward;
        chosen.push_back(outcome);
    }
    return chosen.empty() ? outcomes : chosen;
}

} // namespace

void Chain::dropGiven()
{
    givenTrace.reset();
    beginning.clear();
}

std::uint64_t seedOf(const Chain &chain, Stream stream, int number)
{
    return mixSeed({chain.seed, static_cast<std::uint64_t>(stream), static_cast<std::uint64_t>(number)});
}

at::Tensor latentNoise(const Model &model, const Chain &chain, Stream stream, int number, int count)
{
    std::vector<std::int64_t> shape{model.config().maxZLen, model.config().latentDim};
    if (count > 0)
        shape.insert(shape.begin(), count);
    return normalNoise(shape, seedOf(chain, stream, number)).to(model.device());
}

Chain beginChain(const Model &model, const RethinkSettings &settings, int problem, const std::string &question,
                 int number)
{
    if (isBlank(question))
        throw Error("the problem is empty: type a word problem first");
    Chain chain;
    chain.problem = problem;
    chain.question = question;
    chain.prompt = promptIds(model.tokenizer(), question);
    const auto longest = static_cast<std::size_t>(model.config().maxSeqLen - 1);
    if (chain.prompt.size() > longest)
        throw Error("the problem is too long: it has %1 tokens and this model reads at most %2; shorten it",
                    chain.prompt.size(), longest);
    chain.seed = mixSeed({settings.seed, hashText(question), static_cast<std::uint64_t>(number)});
    chain.evaluationNoise = antithetic(latentNoise(model, chain, Stream::Evaluate, 0, settings.elboSamples / 2));
    if (settings.start == StartRule::Prior)
        chain.z0 = latentNoise(model, chain, Stream::Start, 0);
    return chain;
}

at::Tensor nextLatent(const Model &model, const RethinkSettings &settings, const Chain &chain, int iteration,
                      const Posterior &q)
{
    return settings.latent == LatentRule::Mean ? q.mu : q.draw(latentNoise(model, chain, Stream::Latent, iteration));
}

WrittenTrace writtenTrace(const Model &model, const Chain &chain, std::size_t number, int iteration)
{
    WrittenTrace written;
    written.chain = static_cast<int>(number);
    written.iteration = iteration;
    written.complete = chain.complete;
    written.text = model.tokenizer().decode(ownTokens(chain));
    written.answer = answerOf(written.text);
    written.verification = verify(chain.question, written.text);
    if (chain.z0.defined() && !chain.givenTrace)
        written.z0 = toVector(chain.z0);
    return written;
}

Iteration describe(const Model &model, const Chain &chain, std::size_t number, const Posterior &q,
                   const ElboEstimate &estimate)
{
    const Tokenizer &tokenizer = model.tokenizer();
    const auto row = static_cast<std::int64_t>(number);
    Iteration record;
    record.parent = chain.parent;
    record.chain = static_cast<int>(number);
    record.origin = chain.origin;
    record.complete = chain.complete;
    record.text = chain.written.text;
    record.answer = chain.written.answer;
    record.verification = chain.written.verification;
    const std::vector<int> ids = ownTokens(chain);
    const float *logP = estimate.tokenLogProbability[row].data_ptr<float>();
    const std::size_t first = chain.prompt.size() - 1; // the target that follows the prompt
    for (std::size_t t = 0; t < ids.size(); ++t)
        record.trace.push_back({ids[t], tokenizer.bytes(ids[t]), static_cast<double>(logP[first + t])});
    record.elbo = estimate.parts[number];
    for (const float kl : toVector(estimate.klPerLatent[row]))
        record.klPerLatent.push_back(static_cast<double>(kl));
    if (chain.z0.defined())
        record.z0 = toVector(chain.z0);
    record.mu = toVector(q.mu);
    record.logVar = toVector(q.logVar);
    return record;
}

Outcome outcomeOf(const Iteration &record)
{
    return {record.index,  record.accepted, record.elbo.elbo, record.verification.reward,
            record.answer, record.text,     record.id};
}

std::vector<Outcome> branchOf(std::int64_t tip, int chain, const std::vector<std::shared_ptr<const Iteration>> &records)
{
    std::vector<Outcome> branch;
    bool found = false;
    for (const auto &record : records) {
        if (record->id == tip && record->chain != chain) // the chain was forked and has done nothing yet
            return {outcomeOf(*record)};
        if (record->chain != chain)
            continue;
        if (beginsBranch(record->origin)) {
            if (found)
                break;
            branch.clear();
        }
        branch.push_back(outcomeOf(*record));
        found = found || record->id == tip;
    }
    return branch;
}

std::vector<int> givenTrace(const Model &model, const Chain &chain, std::string_view text)
{
    if (isBlank(text))
        throw Error("the trace is empty: write at least one equation");
    std::vector<int> ids = traceIds(model.tokenizer(), text);
    checkTrace(model, chain.prompt, ids);
    return ids;
}

void checkBeginning(const Model &model, const RethinkSettings &settings, const Chain &chain,
                    const std::vector<int> &ids)
{
    if (ids.empty())
        throw Error("there is no token to write on from: choose one");
    checkTrace(model, chain.prompt, ids);
    if (static_cast<std::int64_t>(ids.size()) > settings.maxTraceTokens)
        throw Error(
            "the beginning of the trace is too long: it has %1 tokens and a trace may have %2; choose an earlier token",
            ids.size(), settings.maxTraceTokens);
    if (std::find(ids.begin(), ids.end() - 1, model.tokenizer().endOfText()) != ids.end() - 1)
        throw Error("the end of text can only be the last token that is chosen");
}

void checkTrace(const Model &model, const std::vector<int> &prompt, const std::vector<int> &trace)
{
    const auto room = model.config().maxSeqLen + 1 - static_cast<std::int64_t>(prompt.size());
    if (static_cast<std::int64_t>(trace.size()) > room)
        throw Error("the trace is too long: it has %1 tokens and there is room for %2; shorten it", trace.size(), room);
    for (const int id : trace)
        if (id < 0 || id >= model.config().vocabSize)
            throw Error("there is no token %1: this model's are 0 to %2", id, model.config().vocabSize - 1);
}

at::Tensor resampledLatent(const Model &model, const Chain &chain, Resample how, double size, int command)
{
    const at::Tensor noise = latentNoise(model, chain, Stream::Command, command);
    if (how == Resample::Prior)
        return noise;
    if (how == Resample::Posterior) {
        if (!chain.posterior)
            throw Error("there is no posterior to draw from yet: let the first iteration finish");
        return chain.posterior->draw(noise);
    }
    if (!std::isfinite(size) || size < 0)
        throw Error("the size of a nudge must be a number that is not negative");
    const at::Tensor centre = chain.posterior ? chain.posterior->mu : chain.z0;
    if (!centre.defined())
        throw Error("there is no z to nudge yet: let the start finish");
    return centre + size * noise;
}

at::Tensor latentFrom(const Model &model, const std::vector<float> &values)
{
    const auto &config = model.config();
    if (static_cast<std::int64_t>(values.size()) != config.maxZLen * config.latentDim)
        throw Error("z has %1 values and this model's has %2", values.size(), config.maxZLen * config.latentDim);
    if (!std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); }))
        throw Error("z holds a number that is not finite");
    return at::tensor(values, at::kFloat).view({config.maxZLen, config.latentDim}).to(model.device());
}

at::Tensor decodedLatent(const Model &model, const Iteration &record)
{
    return latentFrom(model, record.z0.empty() ? record.mu : record.z0);
}

bool rises(const ElboParts &elbo, const std::optional<Chain::Kept> &best)
{
    return !best || elbo.elbo > best->elbo + elbo.standardError;
}

Choice chooseAnswer(const std::vector<const Chain *> &chains, AnswerRule rule)
{
    std::vector<const Outcome *> written;
    std::vector<const Outcome *> accepted;
    const Outcome *lastOfFirst = nullptr;
    for (const Chain *chain : chains)
        for (const Outcome &outcome : chain->outcomes) {
            written.push_back(&outcome);
            if (!outcome.accepted)
                continue;
            accepted.push_back(&outcome);
            if (chain == chains.front())
                lastOfFirst = &outcome;
        }
    if (accepted.empty())
        return {};

    const Outcome *chosen = nullptr;
    switch (rule) {
    case AnswerRule::Last:
        chosen = lastOfFirst ? lastOfFirst : accepted.back();
        break;
    case AnswerRule::Best:
        chosen = bestOf(accepted);
        break;
    case AnswerRule::Vote:
        chosen = mostVoted(accepted);
        break;
    case AnswerRule::Verified:
        chosen = mostVoted(leastFaulty(written));
        break;
    }
    return {chosen->answer, chosen->text, chosen->index, chosen->id};
}

} // namespace ltm
