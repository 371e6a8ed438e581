// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate.h"

#include "elbo.h"
#include "error.h"
#include "model.h"
#include "noise.h"
#include "rethink.h"
#include "scoring.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace ltm
{

namespace
{

template <typename List> decltype(auto) item(List &list, int index)
{
    return list[static_cast<std::size_t>(index)];
}

/// Keeps the ELBO of every chain's last accepted iteration.
class LastElbos : public RethinkObserver
{
public:
    explicit LastElbos(std::size_t chains)
        : m_elbo(chains)
    {
    }

    void iterationDone(const Iteration &iteration) override
    {
        if (iteration.accepted)
            m_elbo[static_cast<std::size_t>(iteration.chain)] = iteration.elbo;
    }

    ElboMean mean(std::size_t first, std::size_t count) const
    {
        ElboMean sum;
        for (std::size_t chain = first; chain < first + count; ++chain)
            sum += {m_elbo[chain].elbo, m_elbo[chain].logQuestion, m_elbo[chain].logTrace, m_elbo[chain].kl};
        return sum / static_cast<double>(count);
    }

private:
    std::vector<ElboParts> m_elbo;
};

class Evaluator
{
public:
    Evaluator(std::shared_ptr<const Model> model, const RethinkSettings &settings, const std::vector<Problem> &problems,
              const EvaluationOptions &options, const EvaluationCallback &progress,
              const std::vector<ProblemOutcome> &finished)
        : m_model(std::move(model))
        , m_settings(settings)
        , m_problems(problems)
        , m_options(options)
        , m_callback(progress)
        , m_outcomes(problems.size())
        , m_finished(problems.size())
    {
        std::vector<int> &iterations = m_options.iterations;
        std::sort(iterations.begin(), iterations.end());
        iterations.erase(std::unique(iterations.begin(), iterations.end()), iterations.end());
        if (iterations.empty() || iterations.front() < 0)
            throw Error("Accuracy is measured at one or more iterations, counted from 0; give for instance 0,5,30.");
        if (options.rows < 1)
            throw Error("A batch needs at least one row, not %1.", options.rows);
        if (problems.empty())
            throw Error("There is no problem to evaluate; choose a file that holds some.");
        m_settings.iterations = iterations.back();
        for (const ProblemOutcome &outcome : finished)
            take(outcome);
    }

    Evaluation run()
    {
        const std::vector<std::vector<int>> all = batches();
        summarise();
        for (const std::vector<int> &batch : all) {
            if (!runBatch(batch)) {
                m_result.stopped = true;
                break;
            }
        }
        return std::move(m_result);
    }

private:
    /// Counts a problem that was finished before.
    void take(const ProblemOutcome &outcome)
    {
        const std::size_t measured = m_options.iterations.size();
        if (outcome.problem < 0 || outcome.problem >= count() || outcome.answers.size() != measured
            || outcome.correct.size() != measured || (!outcome.tooLong && outcome.elbo.size() != measured))
            throw Error("The finished problems are of another evaluation; go on with the data and the iterations that "
                        "they were measured with, or start again.");
        item(m_finished, outcome.problem) = true;
        item(m_outcomes, outcome.problem) = outcome;
    }

    /// Sets the problems that are too long aside and puts the others into batches of like length, in an order of the
    /// seed's. Problems that are finished leave their places empty, so that the others meet whom they would have met.
    std::vector<std::vector<int>> batches()
    {
        std::vector<std::size_t> length(m_problems.size());
        std::vector<int> order;
        for (int p = 0; p < count(); ++p) {
            ProblemOutcome &outcome = item(m_outcomes, p);
            outcome.problem = p;
            item(length, p) = promptIds(m_model->tokenizer(), item(m_problems, p).question).size();
            if (item(length, p) < static_cast<std::size_t>(m_model->config().maxSeqLen)) {
                order.push_back(p);
                continue;
            }
            outcome.tooLong = true;
            outcome.answers.resize(m_options.iterations.size());
            outcome.correct.resize(m_options.iterations.size());
            item(m_finished, p) = true;
        }
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return item(length, a) < item(length, b); });

        const std::size_t size = static_cast<std::size_t>(std::max(1, m_options.rows / std::max(1, m_settings.chains)));
        std::vector<std::vector<int>> batches;
        for (std::size_t begin = 0; begin < order.size(); begin += size)
            batches.emplace_back(order.begin() + static_cast<std::ptrdiff_t>(begin),
                                 order.begin() + static_cast<std::ptrdiff_t>(std::min(begin + size, order.size())));
        for (std::size_t i = batches.size(); i > 1; --i)
            std::swap(batches[i - 1], batches[mixSeed({m_settings.seed, i}) % i]);
        for (std::vector<int> &batch : batches)
            std::erase_if(batch, [this](int p) { return item(m_finished, p); });
        std::erase_if(batches, [](const std::vector<int> &batch) { return batch.empty(); });
        return batches;
    }

    /// False when the callback stopped it; nothing is recorded then.
    bool runBatch(const std::vector<int> &batch)
    {
        std::vector<std::string> questions;
        for (const int p : batch)
            questions.push_back(item(m_problems, p).question);
        const std::size_t chains = static_cast<std::size_t>(m_settings.chains);
        Rethinker rethinker(m_model, m_settings, questions);
        LastElbos elbos(chains * batch.size());
        rethinker.setObserver(&elbos);

        std::vector<ProblemOutcome> outcomes(batch.size());
        for (int iteration = 0; iteration <= m_settings.iterations; ++iteration) {
            while (rethinker.iteration() == iteration && rethinker.advance()) {
                if (!report(static_cast<double>(iteration) / (m_settings.iterations + 1)
                            * static_cast<double>(batch.size())))
                    return false;
            }
            if (!std::binary_search(m_options.iterations.begin(), m_options.iterations.end(), iteration))
                continue;
            for (std::size_t row = 0; row < batch.size(); ++row) {
                const RethinkResult result = rethinker.result(static_cast<int>(row));
                ProblemOutcome &outcome = outcomes[row];
                outcome.problem = batch[row];
                outcome.answers.push_back(result.answer);
                outcome.correct.push_back(sameNumber(result.answer, item(m_problems, batch[row]).answer));
                outcome.elbo.push_back(elbos.mean(row * chains, chains));
                outcome.trace = result.trace;
            }
        }
        for (ProblemOutcome &outcome : outcomes) {
            item(m_finished, outcome.problem) = true;
            item(m_outcomes, outcome.problem) = std::move(outcome);
        }
        summarise();
        return report(0);
    }

    /// Tells the callback how far it is; `begun` is what the unfinished batch is worth, in problems.
    bool report(double begun)
    {
        const int done = m_result.problems;
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
        return !m_callback || m_callback({done, count(), std::min(1.0, (done + begun) / count()), seconds, m_result});
    }

    void summarise()
    {
        m_result.outcomes.clear();
        for (int p = 0; p < count(); ++p)
            if (item(m_finished, p))
                m_result.outcomes.push_back(item(m_outcomes, p));
        m_result.problems = static_cast<int>(m_result.outcomes.size());
        m_result.tooLong = static_cast<int>(std::count_if(m_result.outcomes.begin(), m_result.outcomes.end(),
                                                          [](const auto &outcome) { return outcome.tooLong; }));
        m_result.byIteration.clear();
        for (std::size_t i = 0; i < m_options.iterations.size(); ++i)
            m_result.byIteration.push_back(score(i));
    }

    IterationScore score(std::size_t i) const
    {
        IterationScore score;
        score.iteration = m_options.iterations[i];
        const int run = m_result.problems - m_result.tooLong;
        for (const ProblemOutcome &outcome : m_result.outcomes) {
            score.correct += outcome.correct[i];
            score.strict
                += !outcome.answers[i].empty() && outcome.answers[i] == item(m_problems, outcome.problem).answer;
            if (!outcome.tooLong)
                score.mean += outcome.elbo[i] / run;
        }
        score.elboCi95 = meanInterval(i, score.mean.elbo, run);
        score.accuracy = m_result.problems > 0 ? static_cast<double>(score.correct) / m_result.problems : 0.0;
        score.ci95 = wilson(score.correct, m_result.problems);
        return score;
    }

    /// The mean and 1.96 of its standard errors to either side.
    Interval meanInterval(std::size_t i, double mean, int run) const
    {
        double squares = 0;
        for (const ProblemOutcome &outcome : m_result.outcomes)
            if (!outcome.tooLong)
                squares += (outcome.elbo[i].elbo - mean) * (outcome.elbo[i].elbo - mean);
        const double halfWidth = run > 1 ? 1.96 * std::sqrt(squares / (run - 1) / run) : 0;
        return {mean - halfWidth, mean + halfWidth};
    }

    int count() const { return static_cast<int>(m_problems.size()); }

    std::shared_ptr<const Model> m_model;
    RethinkSettings m_settings;
    const std::vector<Problem> &m_problems;
    EvaluationOptions m_options;
    const EvaluationCallback &m_callback;
    std::vector<ProblemOutcome> m_outcomes;
    std::vector<bool> m_finished;
    Evaluation m_result;
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

} // namespace

Evaluation evaluate(std::shared_ptr<const Model> model, const RethinkSettings &settings,
                    const std::vector<Problem> &problems, const EvaluationOptions &options,
                    const EvaluationCallback &progress, const std::vector<ProblemOutcome> &finished)
{
    return Evaluator(std::move(model), settings, problems, options, progress, finished).run();
}

} // namespace ltm
