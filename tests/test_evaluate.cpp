// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"
#include "evaluate.h"
#include "model.h"
#include "rethink.h"
#include "scoring.h"
#include "tinycheckpoint.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace
{

/// Remembers the ELBO of each chain's last accepted iteration.
class Elbos : public ltm::RethinkObserver
{
public:
    void iterationDone(const ltm::Iteration &iteration) override
    {
        if (iteration.accepted)
            m_last[iteration.chain] = iteration.elbo.elbo;
    }
    double mean() const
    {
        double sum = 0;
        for (const auto &[chain, elbo] : m_last)
            sum += elbo;
        return sum / static_cast<double>(m_last.size());
    }

private:
    std::map<int, double> m_last;
};

std::vector<ltm::Problem> fewProblems()
{
    return {{"Ona has 3 hats and buys 4. How many hats does she have?", "", "7"},
            {"How many?", "", "7.0"},
            {"Bo has 9 figs. He eats 1 fig. How many figs does Bo have left?", "", "8"},
            {"Cy has 7 kites. How many kites?", "", "7"},
            {"Di has 2 rows of 5 cups. How many cups does Di have?", "", "10"}};
}

/// Does not fit the tiny model.
std::string longQuestion()
{
    std::string endless;
    for (int i = 0; i < 200; ++i)
        endless += "9 ";
    return endless + "?";
}

} // namespace

class TestEvaluate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scoresWhatTheModelWrites();
    void agreesWithTheLoop();
    void countsWhatIsTooLong();
    void stopsAndKeepsWhatIsDone();
    void resumesAsIfNeverStopped();
    void sameSeedSameResult();
    void refuses();

private:
    std::shared_ptr<const ltm::Model> writerOfSeven() const;

    QTemporaryDir m_folder;
    std::shared_ptr<const ltm::Model> m_model; ///< random weights
};

void TestEvaluate::initTestCase()
{
    ltm::writeTinyCheckpoint(m_folder.path().toStdString());
    m_model = ltm::loadModel(m_folder.path().toStdString(), "cpu");
}

/// A model whose every trace is " ####7": all weights but the embeddings are zero, so that the next token depends on
/// the last one alone, and the embeddings of "||", " ####", "7" and end-of-text lead from each to the next.
std::shared_ptr<const ltm::Model> TestEvaluate::writerOfSeven() const
{
    ltm::Checkpoint checkpoint = ltm::readCheckpoint(m_folder.path().toStdString());
    for (auto &[name, tensor] : checkpoint.tensors)
        if (name.find("norm") == std::string::npos)
            tensor = at::zeros_like(tensor);
    const ltm::Tokenizer &tokenizer = checkpoint.tokenizer;
    const int separator = tokenizer.separator().front(), mark = tokenizer.encode(" ####").front();
    const int seven = tokenizer.encode("7").front();
    at::Tensor embedding = checkpoint.tensors.at("tok_embeddings.weight");
    const auto set = [&](int token, std::vector<double> values) {
        for (std::size_t i = 0; i < values.size(); ++i)
            embedding[token][static_cast<std::int64_t>(i)] = values[i];
    };
    set(separator, {1});
    set(mark, {3, 4});
    set(seven, {0, 20, 40});
    set(tokenizer.endOfText(), {0, 0, 100});
    return std::make_shared<const ltm::Model>(checkpoint, ltm::chooseDevice("cpu"));
}

void TestEvaluate::scoresWhatTheModelWrites()
{
    const ltm::Evaluation result = ltm::evaluate(writerOfSeven(), ltm::tinySettings(), fewProblems(), {{2, 0, 2}, 3});
    QCOMPARE(result.problems, 5);
    QCOMPARE(result.tooLong, 0);
    QVERIFY(!result.stopped);
    QCOMPARE(result.byIteration.size(), std::size_t(2));
    for (const ltm::IterationScore &score : result.byIteration) {
        QCOMPARE(score.correct, 3);
        QCOMPARE(score.strict, 2);
        QCOMPARE(score.accuracy, 0.6);
        QCOMPARE(score.ci95.low, ltm::wilson(3, 5).low);
        QCOMPARE(score.ci95.high, ltm::wilson(3, 5).high);
        QVERIFY(std::isfinite(score.mean.elbo) && score.mean.elbo < 0);
    }
    QCOMPARE(result.byIteration[0].iteration, 0);
    QCOMPARE(result.byIteration[1].iteration, 2);
    const std::vector<bool> right{true, true, false, true, false};
    for (std::size_t p = 0; p < right.size(); ++p) {
        QCOMPARE(result.outcomes[p].problem, static_cast<int>(p));
        QCOMPARE(result.outcomes[p].correct, std::vector<bool>(2, right[p]));
        QCOMPARE(result.outcomes[p].answers, std::vector<std::string>(2, "7"));
        QCOMPARE(result.outcomes[p].trace, std::string(" ####7"));
    }
}

void TestEvaluate::agreesWithTheLoop()
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.chains = 2;
    settings.seed = 5;
    const std::vector<ltm::Problem> problems = fewProblems();
    const ltm::EvaluationOptions options{{0, 2}, 2}; // a problem a batch, so that nothing is padded
    const ltm::Evaluation result = ltm::evaluate(m_model, settings, problems, options);
    for (std::size_t p = 0; p < problems.size(); ++p) {
        for (std::size_t i = 0; i < options.iterations.size(); ++i) {
            settings.iterations = options.iterations[i];
            ltm::Rethinker rethinker(m_model, settings, {problems[p].question});
            Elbos elbos;
            rethinker.setObserver(&elbos);
            while (rethinker.advance()) { }
            QCOMPARE(result.outcomes[p].answers[i], rethinker.result().answer);
            QCOMPARE(result.outcomes[p].elbo[i].elbo, elbos.mean());
            if (i == 1)
                QCOMPARE(result.outcomes[p].trace, rethinker.result().trace);
        }
    }
    double mean = 0, variance = 0;
    for (const ltm::ProblemOutcome &outcome : result.outcomes)
        mean += outcome.elbo[1].elbo / 5;
    for (const ltm::ProblemOutcome &outcome : result.outcomes)
        variance += std::pow(outcome.elbo[1].elbo - mean, 2) / 4;
    const ltm::IterationScore &score = result.byIteration[1];
    // The parts are sums of their own in single precision.
    QVERIFY(std::abs(score.mean.logQuestion + score.mean.logTrace - score.mean.kl - mean) < 1e-6 * std::abs(mean));
    QVERIFY(score.mean.kl > 0 && score.mean.logQuestion < score.mean.logTrace);
    QVERIFY(std::abs(mean - score.mean.elbo) < 1e-9 * std::abs(mean));
    QVERIFY(std::abs(score.elboCi95.high - mean - 1.96 * std::sqrt(variance / 5)) < 1e-6);
    QVERIFY(std::abs(score.elboCi95.high + score.elboCi95.low - 2 * mean) < 1e-6);
}

void TestEvaluate::countsWhatIsTooLong()
{
    std::vector<ltm::Problem> problems = fewProblems();
    problems.insert(problems.begin() + 1, {longQuestion(), "", "7"});
    const ltm::Evaluation result = ltm::evaluate(writerOfSeven(), ltm::tinySettings(), problems, {{0}, 64});
    QCOMPARE(result.problems, 6);
    QCOMPARE(result.tooLong, 1);
    QVERIFY(result.outcomes[1].tooLong);
    QCOMPARE(result.outcomes[1].correct, std::vector<bool>{false});
    QCOMPARE(result.byIteration[0].correct, 3);
    QCOMPARE(result.byIteration[0].accuracy, 0.5);
    const ltm::Evaluation nothing = ltm::evaluate(m_model, ltm::tinySettings(), {problems[1]}, {{0}, 64});
    QCOMPARE(nothing.tooLong, 1);
    QCOMPARE(nothing.byIteration[0].accuracy, 0.0);
}

void TestEvaluate::stopsAndKeepsWhatIsDone()
{
    double last = 0;
    bool ordered = true;
    const auto untilTwo = [&](const ltm::EvaluationProgress &progress) {
        ordered = ordered && progress.fraction >= last && progress.fraction <= 1 && progress.problems == 5;
        last = progress.fraction;
        return progress.problemsDone < 2;
    };
    const ltm::Evaluation part = ltm::evaluate(m_model, ltm::tinySettings(), fewProblems(), {{0, 1}, 2}, untilTwo);
    QVERIFY(ordered);
    QVERIFY(part.stopped);
    QVERIFY(part.problems >= 2 && part.problems < 5);
    QCOMPARE(part.outcomes.size(), static_cast<std::size_t>(part.problems));
    const ltm::Evaluation none = ltm::evaluate(m_model, ltm::tinySettings(), fewProblems(), {{0, 1}, 2},
                                               [](const ltm::EvaluationProgress &) { return false; });
    QVERIFY(none.stopped);
    QCOMPARE(none.problems, 0);
    double final = 0;
    ltm::evaluate(m_model, ltm::tinySettings(), fewProblems(), {{0, 1}, 2},
                  [&](const ltm::EvaluationProgress &progress) {
                      final = progress.fraction;
                      return true;
                  });
    QCOMPARE(final, 1.0);
}

void TestEvaluate::resumesAsIfNeverStopped()
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.temperature = 1;
    settings.seed = 3;
    std::vector<ltm::Problem> problems = fewProblems();
    problems.push_back({longQuestion(), "", "7"});
    const ltm::EvaluationOptions options{{0, 1, 2}, 2};
    const ltm::Evaluation whole = ltm::evaluate(m_model, settings, problems, options);

    // Stopped in every batch, also in its midst, and taken up again each time.
    std::vector<ltm::ProblemOutcome> finished;
    int stops = 0;
    for (bool stopped = true; stopped;) {
        int calls = 0;
        double last = 0;
        bool ordered = true;
        const ltm::Evaluation part = ltm::evaluate(
            m_model, settings, problems, options,
            [&](const ltm::EvaluationProgress &progress) {
                ordered = ordered && progress.fraction >= last
                    && progress.problemsDone >= static_cast<int>(finished.size());
                last = progress.fraction;
                return progress.problemsDone < static_cast<int>(finished.size()) + 2 || ++calls < 4;
            },
            finished);
        QVERIFY(ordered);
        stopped = part.stopped;
        QVERIFY(!stopped || part.outcomes.size() > finished.size());
        stops += stopped;
        finished = part.outcomes;
        if (stopped)
            continue;
        QCOMPARE(part.problems, whole.problems);
        QCOMPARE(part.tooLong, 1);
        for (std::size_t i = 0; i < options.iterations.size(); ++i) {
            QCOMPARE(part.byIteration[i].correct, whole.byIteration[i].correct);
            QCOMPARE(part.byIteration[i].strict, whole.byIteration[i].strict);
            QCOMPARE(part.byIteration[i].mean.elbo, whole.byIteration[i].mean.elbo);
        }
        for (std::size_t p = 0; p < problems.size(); ++p) {
            QCOMPARE(part.outcomes[p].answers, whole.outcomes[p].answers);
            QVERIFY(part.outcomes[p].elbo == whole.outcomes[p].elbo);
            QCOMPARE(part.outcomes[p].trace, whole.outcomes[p].trace);
        }
    }
    QVERIFY(stops >= 2);

    // What is finished is not run again.
    bool ran = false;
    const auto notice = [&](const ltm::EvaluationProgress &) { return ran = true; };
    QVERIFY(!ltm::evaluate(m_model, settings, problems, options, notice, finished).stopped);
    QVERIFY(!ran);
    // Outcomes of other iterations or other data are refused.
    QVERIFY_THROWS_EXCEPTION(ltm::Error, ltm::evaluate(m_model, settings, problems, {{0, 1}, 2}, {}, finished));
    QVERIFY_THROWS_EXCEPTION(ltm::Error, ltm::evaluate(m_model, settings, {problems.front()}, options, {}, finished));
}

void TestEvaluate::sameSeedSameResult()
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.temperature = 1;
    const auto traces = [&](std::uint64_t seed) {
        settings.seed = seed;
        std::vector<std::string> list;
        for (const ltm::ProblemOutcome &outcome : ltm::evaluate(m_model, settings, fewProblems(), {{1}, 2}).outcomes)
            list.push_back(outcome.trace);
        return list;
    };
    QCOMPARE(traces(1), traces(1));
    QVERIFY(traces(1) != traces(2));
}

void TestEvaluate::refuses()
{
    const ltm::RethinkSettings settings = ltm::tinySettings();
    QVERIFY_THROWS_EXCEPTION(ltm::Error, ltm::evaluate(m_model, settings, {}, {}));
    QVERIFY_THROWS_EXCEPTION(ltm::Error, ltm::evaluate(m_model, settings, fewProblems(), {{}, 8}));
    QVERIFY_THROWS_EXCEPTION(ltm::Error, ltm::evaluate(m_model, settings, fewProblems(), {{-1, 2}, 8}));
    QVERIFY_THROWS_EXCEPTION(ltm::Error, ltm::evaluate(m_model, settings, fewProblems(), {{0}, 0}));
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "test_evaluate.moc"
