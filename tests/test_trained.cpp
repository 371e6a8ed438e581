// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a model that has learned something does: tests/data/trained, 170,000 parameters, with made-up problems of one
// step from the grammar that it was trained on. The bounds are wide of what it reaches (62 % of 300), so that another
// processor's rounding does not decide.

#include "dataset.h"
#include "elbo.h"
#include "evaluate.h"
#include "model.h"
#include "noise.h"
#include "posterior.h"

#include <QTest>

class TestTrained : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void solvesProblems();
    void acceptedElboNeverFalls();
    void fastLearningExplainsTheTrace();
    void zTellsTheQuestion();

private:
    /// The first `count` of 60 problems that it was not trained on.
    std::vector<ltm::Problem> fresh(int count) const { return {m_problems.begin(), m_problems.begin() + count}; }
    ltm::SequenceBatch batch(const std::vector<ltm::Problem> &problems) const;
    ltm::Posterior learned(const ltm::SequenceBatch &sequences) const;
    ltm::LogLikelihood likelihood(const ltm::SequenceBatch &sequences, const at::Tensor &z0) const;

    std::shared_ptr<const ltm::Model> m_model;
    std::vector<ltm::Problem> m_problems;
};

void TestTrained::initTestCase()
{
    m_model = ltm::loadModel(TEST_DATA "/trained", "cpu");
    m_problems = ltm::readProblems(TEST_DATA "/trained/problems.txt");
}

void TestTrained::solvesProblems()
{
    for (const ltm::StartRule start : {ltm::StartRule::Prior, ltm::StartRule::Question}) {
        ltm::RethinkSettings settings = m_model->settings();
        settings.start = start;
        const ltm::Evaluation found = ltm::evaluate(m_model, settings, fresh(60), {.iterations = {0, 2}});
        for (const ltm::IterationScore &score : found.byIteration)
            QVERIFY2(score.accuracy > 0.4, qPrintable(QString::number(score.accuracy)));
    }
}

void TestTrained::acceptedElboNeverFalls()
{
    ltm::RethinkSettings settings = m_model->settings();
    settings.acceptance = ltm::AcceptanceRule::Monotone;
    const ltm::Evaluation found
        = ltm::evaluate(m_model, settings, fresh(24), {.iterations = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}});
    int risen = 0;
    for (const ltm::ProblemOutcome &outcome : found.outcomes) {
        QVERIFY(std::ranges::is_sorted(outcome.elbo, {}, &ltm::ElboMean::elbo));
        risen += outcome.elbo.back().elbo > outcome.elbo.front().elbo;
    }
    QVERIFY(risen > 12); // of 24
}

ltm::SequenceBatch TestTrained::batch(const std::vector<ltm::Problem> &problems) const
{
    std::vector<std::vector<int>> prompts;
    std::vector<std::vector<int>> traces;
    for (const ltm::Problem &problem : problems) {
        prompts.push_back(ltm::promptIds(m_model->tokenizer(), problem.question));
        traces.push_back(ltm::traceIds(m_model->tokenizer(), std::string_view(problem.trace)));
    }
    return {prompts, traces, at::kCPU};
}

ltm::Posterior TestTrained::learned(const ltm::SequenceBatch &sequences) const
{
    const ltm::RethinkSettings &settings = m_model->settings();
    const auto count = sequences.inputs.size(0);
    const ltm::Posterior start = ltm::initialPosterior(m_model->config(), count, settings.logVarInit, at::kCPU);
    return ltm::learnPosterior(m_model->decoder(), m_model->prior(), sequences, start,
                               ltm::normalNoise(start.mu.sizes(), /*seed=*/1),
                               {settings.steps, settings.learningRate, settings.likelihood});
}

ltm::LogLikelihood TestTrained::likelihood(const ltm::SequenceBatch &sequences, const at::Tensor &z0) const
{
    const at::NoGradGuard noGradient;
    return ltm::logLikelihood(ltm::tokenLogProbabilities(m_model->decoder(), m_model->decoder().stem(sequences.inputs),
                                                         m_model->prior().apply(z0), sequences.targets),
                              sequences);
}

/// Few steps from mu = 0 make problem and trace likelier than a draw of the prior does.
void TestTrained::fastLearningExplainsTheTrace()
{
    const ltm::SequenceBatch sequences = batch(fresh(48));
    const ltm::Posterior q = learned(sequences);
    const ltm::LogLikelihood inferred = likelihood(sequences, q.mu);
    const ltm::LogLikelihood drawn = likelihood(sequences, ltm::normalNoise(q.mu.sizes(), /*seed=*/2));
    QVERIFY((inferred.question > drawn.question).sum().item<int>() > 40); // of 48
    QVERIFY(inferred.trace.mean().item<double>() > drawn.trace.mean().item<double>());
}

/// A posterior knows its own problem from another's.
void TestTrained::zTellsTheQuestion()
{
    const ltm::SequenceBatch sequences = batch(fresh(48));
    const ltm::Posterior q = learned(sequences);
    const at::Tensor own = likelihood(sequences, q.mu).question;
    const at::Tensor others = likelihood(sequences, q.mu.roll(1, 0)).question;
    QVERIFY((own > others).sum().item<int>() > 40); // of 48
}

QTEST_GUILESS_MAIN(TestTrained)
#include "test_trained.moc"
