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
        QVERIFY(std::isfinite(score.meanElbo) && score.meanElbo < 0);
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
            QCOMPARE(result.outcomes[p].elbo[i], elbos.mean());
            if (i == 1)
                QCOMPARE(result.outcomes[p].trace, rethinker.result().trace);
        }
    }
    double mean = 0;
    for (const ltm::ProblemOutcome &outcome : result.outcomes)
        mean += outcome.elbo[1] / 5;
    QVERIFY(std::abs(mean - result.byIteration[1].meanElbo) < 1e-9 * std::abs(mean));
}

void TestEvaluate::countsWhatIsTooLong()
{
    std::vector<ltm::Problem> problems = fewProblems();
    std::string endless;
    for (int i = 0; i < 200; ++i)
        endless += "9 ";
    problems.insert(problems.begin() + 1, {endless + "?", "", "7"});
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
