// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rethink.h"

#include "chain.h"
#include "chainrefiner.h"
#include "chainwriter.h"
#include "error.h"
#include "model.h"
#include "resumption.h"
#include "settings.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace ltm
{

namespace
{

bool isFinite(const ElboParts &elbo)
{
    return std::isfinite(elbo.elbo) && std::isfinite(elbo.standardError) && std::isfinite(elbo.importanceWeightedBound);
}

} // namespace

class Rethinker::Impl
{
public:
    Impl(std::shared_ptr<const Model> model, const RethinkSettings &settings, const std::vector<std::string> &problems)
        : m_model(std::move(model))
        , m_settings(settings)
        , m_budget(settings.iterations)
    {
        validate(settings, Phrase("settings"));
        for (std::size_t p = 0; p < problems.size(); ++p)
            for (int c = 0; c < settings.chains; ++c)
                m_chains.push_back(beginChain(*m_model, m_settings, static_cast<int>(p), problems[p], c));
        m_phase = settings.start == StartRule::Question ? Phase::Start : Phase::Decode;
    }

    void enter(Phase phase)
    {
        m_phase = phase;
        if (m_observer)
            m_observer->phaseBegan(phase, m_iteration);
    }

    bool advance()
    {
        if (m_phase == Phase::Finished)
            return false;
        const auto begin = std::chrono::steady_clock::now();
        const Phase worked = m_phase;
        switch (m_phase) {
        case Phase::Start:
            advanceStart();
            break;
        case Phase::Decode:
            advanceDecode();
            break;
        case Phase::Refine:
            advanceRefine();
            break;
        case Phase::Accept:
            // The clock of the iteration stops inside, before its records are published.
            m_clockBegin = begin;
            accept();
            break;
        case Phase::Finished:
            break;
        }
        if (worked != Phase::Accept)
            m_milliseconds += millisecondsSince(begin);
        return true;
    }

    static double millisecondsSince(std::chrono::steady_clock::time_point begin)
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    }

    // ---- start, decode, refine

    void advanceStart()
    {
        if (!m_refiner)
            m_refiner.emplace(ChainRefiner::ofQuestions(*m_model, m_settings, m_chains, m_iteration));
        if (m_refiner->advance(m_observer))
            return;
        const Posterior q = m_refiner->posterior();
        m_refiner.reset();
        for (std::size_t c = 0; c < m_chains.size(); ++c) {
            Chain &chain = m_chains[c];
            if (chain.z0.defined() || chain.givenTrace)
                continue;
            chain.posterior = q.row(static_cast<std::int64_t>(c));
            chain.z0 = nextLatent(*m_model, m_settings, chain, m_iteration, *chain.posterior);
        }
        enter(Phase::Decode);
    }

    void advanceDecode()
    {
        if (!m_writer)
            m_writer.emplace(*m_model, m_settings, m_chains, m_iteration);
        if (m_writer->advance(m_observer))
            return;
        m_writer.reset();
        for (std::size_t c = 0; c < m_chains.size(); ++c) {
            m_chains[c].written = writtenTrace(*m_model, m_chains[c], c, m_iteration);
            if (m_observer)
                m_observer->traceWritten(m_chains[c].written);
        }
        m_refiner.emplace(ChainRefiner::ofTraces(*m_model, m_settings, m_chains, m_iteration));
        enter(Phase::Refine);
    }

    void advanceRefine()
    {
        if (!m_refiner->advance(m_observer))
            enter(Phase::Accept);
    }

    // ---- accept

    void accept()
    {
        const Posterior q = m_refiner->posterior();
        const ElboEstimate estimate = estimateElbo(m_model->decoder(), m_model->prior(), m_refiner->sequences(), q,
                                                   evaluationNoise(), m_settings.likelihood);
        for (const ElboParts &elbo : estimate.parts)
            if (!isFinite(elbo))
                throw Error("the ELBO of iteration %1 is not a finite number: go back to an earlier iteration, or "
                            "lower the rate",
                            m_iteration);

        std::vector<Iteration> records;
        for (std::size_t c = 0; c < m_chains.size(); ++c)
            records.push_back(conclude(c, q.row(static_cast<std::int64_t>(c)), estimate));
        m_refiner.reset();
        const double milliseconds = m_milliseconds + millisecondsSince(m_clockBegin);
        m_milliseconds = 0;
        ++m_iteration;
        m_phase = m_iteration > m_budget ? Phase::Finished : Phase::Decode;
        if (!m_observer)
            return;
        for (Iteration &record : records) {
            record.milliseconds = milliseconds;
            m_observer->iterationDone(record);
        }
        m_observer->phaseBegan(m_phase, m_iteration);
    }

    /// The common random numbers of every chain, [B, S, Nz, dz].
    at::Tensor evaluationNoise() const
    {
        std::vector<at::Tensor> rows;
        for (const Chain &chain : m_chains)
            rows.push_back(chain.evaluationNoise);
        return at::stack(rows);
    }

    /// Ends a chain's iteration: its record, and where its next one begins.
    Iteration conclude(std::size_t c, const Posterior &q, const ElboEstimate &estimate)
    {
        Chain &chain = m_chains[c];
        const ElboParts &elbo = estimate.parts[c];
        Iteration record = describe(*m_model, chain, c, q, estimate);
        record.id = m_nextId++;
        record.index = m_iteration;
        const bool gibbs = m_settings.acceptance == AcceptanceRule::Gibbs;
        const bool better = gibbs ? !chain.best || elbo.elbo > chain.best->elbo : rises(elbo, chain.best);
        record.accepted = gibbs || chain.newBranch || better;
        if (chain.newBranch || better)
            chain.best = Chain::Kept{record.id, q, elbo.elbo};
        record.bestElbo = chain.best->elbo;

        if (chain.newBranch)
            chain.outcomes.clear();
        chain.outcomes.push_back(outcomeOf(record));
        chain.newBranch = false;
        chain.dropGiven();
        if (record.accepted) {
            chain.posterior = q;
            goOnFrom(chain, record);
        } else {
            perturb(chain, m_iteration);
        }
        return record;
    }

    /// The chain's next iteration rethinks this record, whose posterior the chain has.
    void goOnFrom(Chain &chain, const Iteration &record) const
    {
        chain.z0 = nextLatent(*m_model, m_settings, chain, record.index + 1, *chain.posterior);
        chain.origin = Origin::Rethink;
        chain.parent = record.id;
    }

    /// The chain returns to its best iteration, and the next one begins near it: that of index `rejected` was refused.
    void perturb(Chain &chain, int rejected) const
    {
        chain.posterior = chain.best->posterior;
        chain.z0
            = chain.best->posterior.mu + m_settings.nudge * latentNoise(*m_model, chain, Stream::Perturb, rejected);
        chain.origin = Origin::Perturbation;
        chain.parent = chain.best->id;
    }

    // ---- commands

    Chain &chainAt(int chain)
    {
        if (chain < 0 || chain >= static_cast<int>(m_chains.size()))
            throw Error("there is no chain %1: this run has %2", chain, m_chains.size());
        return m_chains[static_cast<std::size_t>(chain)];
    }

    /// The chain's next iteration begins from a user's choice.
    void branch(Chain &chain, Origin origin)
    {
        chain.origin = origin;
        chain.newBranch = true;
        chain.best.reset();
        restartIteration();
    }

    /// Drops the unfinished work of the current iteration; the next advance() begins it anew.
    void restartIteration()
    {
        m_writer.reset();
        m_refiner.reset();
        m_milliseconds = 0;
        if (m_iteration > m_budget)
            m_budget = m_iteration + m_settings.iterations;
        bool anyWithoutLatent = false;
        bool allGiven = true;
        for (const Chain &chain : m_chains) {
            anyWithoutLatent = anyWithoutLatent || (!chain.z0.defined() && !chain.givenTrace);
            allGiven = allGiven && chain.givenTrace;
        }
        enter(anyWithoutLatent ? Phase::Start : Phase::Decode);
        if (allGiven)
            advanceDecode(); // there is nothing to write
    }

    void replaceTrace(int number, std::string_view text)
    {
        Chain &chain = chainAt(number);
        std::vector<int> trace = givenTrace(*m_model, chain, text);
        chain.dropGiven();
        chain.givenTrace = std::move(trace);
        branch(chain, Origin::EditedTrace);
    }

    void resample(int number, Resample how, double size)
    {
        Chain &chain = chainAt(number);
        chain.z0 = resampledLatent(*m_model, chain, how, size, ++m_commands);
        chain.dropGiven();
        branch(chain,
               how == Resample::Prior           ? Origin::PriorDraw
                   : how == Resample::Posterior ? Origin::PosteriorDraw
                                                : Origin::Nudge);
    }

    void setLatent(int number, const std::vector<float> &mu)
    {
        Chain &chain = chainAt(number);
        chain.z0 = latentFrom(*m_model, mu);
        chain.dropGiven();
        branch(chain, Origin::GivenLatent);
    }

    int fork(int number)
    {
        Chain copy = chainAt(number);
        copy.seed = seedOf(copy, Stream::Fork, ++m_commands);
        m_chains.push_back(std::move(copy));
        branch(m_chains.back(), Origin::Fork);
        return static_cast<int>(m_chains.size()) - 1;
    }

    void dropChain(int number)
    {
        chainAt(number);
        if (m_chains.size() == 1 || number != static_cast<int>(m_chains.size()) - 1)
            throw Error("chain %1 cannot be taken away: only the last one can, and not the only one", number);
        m_chains.pop_back();
        restartIteration();
    }

    void restore(int number, const Iteration &record)
    {
        Chain &chain = chainAt(number);
        moveTo(chain, record);
        chain.z0 = nextLatent(*m_model, m_settings, chain, m_iteration, *chain.posterior);
        branch(chain, Origin::GoBack);
    }

    void continueTrace(int number, const Iteration &record, const std::vector<int> &ids)
    {
        Chain &chain = chainAt(number);
        checkBeginning(*m_model, m_settings, chain, ids);
        const at::Tensor z0 = decodedLatent(*m_model, record);
        moveTo(chain, record);
        chain.z0 = z0;
        chain.beginning = ids;
        branch(chain, Origin::Continuation);
    }

    void resume(const Records &records, const std::map<int, std::int64_t> &tips)
    {
        for (const auto &record : records) {
            latentFrom(*m_model, record->mu); // refuses another model's
            m_nextId = std::max(m_nextId, record->id + 1);
            m_iteration = std::max(m_iteration, record->index + 1);
        }
        m_commands = numberedCommands(records);
        for (const Resumption &next : resumptions(records, tips)) {
            while (next.chain >= static_cast<int>(m_chains.size())) {
                m_chains.push_back(chainAt(next.source));
                m_chains.back().seed = seedOf(m_chains.back(), Stream::Fork, next.command);
                m_commands = std::max(m_commands, next.command);
            }
            takeUp(chainAt(next.chain), next);
            chainAt(next.chain).outcomes = branchOf(next.tip->id, next.chain, records);
        }
        enter(m_iteration > m_budget ? Phase::Finished : Phase::Decode);
    }

    /// The chain is where it was when the records ended.
    void takeUp(Chain &chain, const Resumption &next)
    {
        const bool wasThere = chain.parent == next.tip->id; // a fork begins at the very z of the chain it copies
        moveTo(chain, *next.tip);
        chain.newBranch = next.pending.has_value();
        chain.best = Chain::Kept{next.tip->id, *chain.posterior, next.tip->bestElbo};
        if (next.rejected) {
            perturb(chain, *next.rejected);
        } else if (!next.pending) {
            goOnFrom(chain, *next.tip);
        } else {
            chain.origin = *next.pending;
            chain.best.reset();
            if (*next.pending == Origin::GoBack || !wasThere)
                chain.z0 = nextLatent(*m_model, m_settings, chain, m_iteration, *chain.posterior);
        }
    }

    /// The chain is where the record is; z0 is left to the caller.
    void moveTo(Chain &chain, const Iteration &record)
    {
        chain.posterior = Posterior{latentFrom(*m_model, record.mu), latentFrom(*m_model, record.logVar)};
        chain.dropGiven();
        chain.parent = record.id;
        m_nextId = std::max(m_nextId, record.id + 1);
    }

    std::shared_ptr<const Model> m_model;
    RethinkSettings m_settings;
    RethinkObserver *m_observer = nullptr;
    std::vector<Chain> m_chains;
    Phase m_phase = Phase::Decode;
    int m_iteration = 0;
    int m_budget = 0; ///< index of the last iteration
    int m_commands = 0; ///< numbers the noise of commands
    std::int64_t m_nextId = 0;

    // The unfinished work of the current iteration.
    std::optional<ChainWriter> m_writer;
    std::optional<ChainRefiner> m_refiner;
    double m_milliseconds = 0;
    std::chrono::steady_clock::time_point m_clockBegin;
};

Rethinker::Rethinker(std::shared_ptr<const Model> model, const RethinkSettings &settings,
                     const std::vector<std::string> &problems)
    : m_impl(std::make_unique<Impl>(std::move(model), settings, problems))
{
}

Rethinker::~Rethinker() = default;
Rethinker::Rethinker(Rethinker &&) noexcept = default;
Rethinker &Rethinker::operator=(Rethinker &&) noexcept = default;

void Rethinker::setObserver(RethinkObserver *observer)
{
    m_impl->m_observer = observer;
    if (observer)
        observer->phaseBegan(m_impl->m_phase, m_impl->m_iteration);
}

bool Rethinker::advance()
{
    return m_impl->advance();
}

bool Rethinker::advancePhase()
{
    const Phase phase = m_impl->m_phase;
    const int iteration = m_impl->m_iteration;
    while (m_impl->m_phase == phase && m_impl->m_iteration == iteration)
        if (!advance())
            return false;
    return true;
}

bool Rethinker::advanceIteration()
{
    const int iteration = m_impl->m_iteration;
    while (m_impl->m_iteration == iteration)
        if (!advance())
            return false;
    return true;
}

Phase Rethinker::phase() const
{
    return m_impl->m_phase;
}

int Rethinker::iteration() const
{
    return m_impl->m_iteration;
}

int Rethinker::chains() const
{
    return static_cast<int>(m_impl->m_chains.size());
}

int Rethinker::budget() const
{
    return m_impl->m_budget;
}

const RethinkSettings &Rethinker::settings() const
{
    return m_impl->m_settings;
}

void Rethinker::replaceTrace(int chain, std::string_view text)
{
    m_impl->replaceTrace(chain, text);
}

void Rethinker::resample(int chain, Resample how, double size)
{
    m_impl->resample(chain, how, size);
}

void Rethinker::setLatent(int chain, const std::vector<float> &mu)
{
    m_impl->setLatent(chain, mu);
}

int Rethinker::fork(int chain)
{
    return m_impl->fork(chain);
}

void Rethinker::dropChain(int chain)
{
    m_impl->dropChain(chain);
}

void Rethinker::continueTrace(int chain, const Iteration &record, const std::vector<int> &ids)
{
    m_impl->continueTrace(chain, record, ids);
}

void Rethinker::restore(int chain, const Iteration &record)
{
    m_impl->restore(chain, record);
}

void Rethinker::resume(const std::vector<std::shared_ptr<const Iteration>> &records,
                       const std::map<int, std::int64_t> &tips)
{
    m_impl->resume(records, tips);
}

void Rethinker::extend(int iterations)
{
    if (iterations <= 0)
        throw Error("the budget can only be raised by a positive number of iterations");
    const bool finished = m_impl->m_phase == Phase::Finished;
    m_impl->m_budget += iterations;
    if (finished)
        m_impl->enter(Phase::Decode);
}

RethinkResult Rethinker::result(int problem) const
{
    std::vector<const Chain *> chains;
    for (const Chain &chain : m_impl->m_chains)
        if (chain.problem == problem)
            chains.push_back(&chain);
    const Choice choice = chains.empty() ? Choice{} : chooseAnswer(chains, m_impl->m_settings.answer);
    return {choice.answer, choice.trace, choice.index, choice.id};
}

} // namespace ltm
