// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Training learns, saves, and resumes as if it had never stopped.

#include "grammar.h"
#include "model.h"
#include "settings.h"
#include "train.h"
#include "trainingdata.h"

#include "filetest.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

namespace
{

ltm::Config tinyConfig(const ltm::Tokenizer &tokenizer)
{
    ltm::Config config;
    config.dim = 16;
    config.nLayers = 2;
    config.nHeads = 2;
    config.nKvHeads = 1;
    config.vocabSize = tokenizer.size();
    config.multipleOf = 16;
    config.maxSeqLen = 256;
    config.windowSize = 8;
    config.maxZLen = 4;
    config.latentDim = 4;
    config.priorLayers = 1;
    return config;
}

ltm::TrainSettings tinyTraining()
{
    ltm::TrainSettings settings;
    settings.steps = 30;
    settings.batch = 8;
    settings.warmUp = 5;
    settings.learningRate = 1e-2;
    settings.fast = {2, 0.3, ltm::Likelihood::Joint};
    settings.seen.questionOnly = 0.25;
    settings.seen.wrongDigits = 0.25;
    return settings;
}

} // namespace

class TestTrain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learns_data();
    void learns();
    void resumesAsIfUninterrupted_data();
    void resumesAsIfUninterrupted();
    void aStepSeesAsManyBatchesAsItAccumulates();
    void refusesAnotherRunsState();
    void writesACheckpointThatRuns();
    void visitsEverySequenceOnceAnEpoch();
    void showsInferenceWhatItShould();
    void whatInferenceSeesMatters();
    void whatSeesNothingKeepsThePrior();
    void weighsTheQuestionsTokens();
    void hidesTheQuestion();
    void beginsFromACheckpoint();

private:
    ltm::Trainer make(const ltm::TrainSettings &settings) const
    {
        return ltm::Trainer(tinyConfig(m_tokenizer), m_tokenizer, m_problems, settings, at::kCPU);
    }

    ltm::Tokenizer m_tokenizer = ltm::Tokenizer::read(TEST_DATA "/tokenizer_digits.json");
    std::vector<ltm::Problem> m_problems = ltm::makeProblems(100, 1);
};

void TestTrain::learns_data()
{
    QTest::addColumn<int>("likelihood");
    QTest::addColumn<bool>("persistent");
    QTest::addColumn<bool>("bfloat16");
    QTest::addColumn<double>("ownTrace");
    QTest::newRow("joint") << int(ltm::Likelihood::Joint) << false << false << 0.0;
    QTest::newRow("trace given question") << int(ltm::Likelihood::Trace) << false << false << 0.0;
    QTest::newRow("persistent latents") << int(ltm::Likelihood::Joint) << true << false << 0.0;
    QTest::newRow("bfloat16") << int(ltm::Likelihood::Joint) << false << true << 0.0;
    QTest::newRow("own traces") << int(ltm::Likelihood::Joint) << false << false << 0.5;
}

void TestTrain::learns()
{
    QFETCH(int, likelihood);
    QFETCH(bool, persistent);
    QFETCH(bool, bfloat16);
    QFETCH(double, ownTrace);
    ltm::TrainSettings settings = tinyTraining();
    settings.fast.likelihood = static_cast<ltm::Likelihood>(likelihood);
    settings.persistentLatents = persistent;
    settings.seen.ownTrace = ownTrace;
    settings.arithmetic = bfloat16 ? at::kBFloat16 : at::kFloat;
    ltm::Trainer trainer = make(settings);
    const double first = trainer.step().loss;
    double last = first;
    while (!trainer.done())
        last = trainer.step().loss;
    QVERIFY2(last < 0.75 * first, qPrintable(QString("%1 -> %2").arg(first).arg(last)));
}

void TestTrain::resumesAsIfUninterrupted_data()
{
    QTest::addColumn<bool>("persistent");
    QTest::addColumn<double>("ownTrace");
    QTest::newRow("fresh latents") << false << 0.0;
    QTest::newRow("persistent latents") << true << 0.0;
    QTest::newRow("own traces") << false << 0.5;
}

void TestTrain::resumesAsIfUninterrupted()
{
    QFETCH(bool, persistent);
    ltm::TrainSettings settings = tinyTraining();
    QFETCH(double, ownTrace);
    settings.persistentLatents = persistent;
    settings.seen.ownTrace = ownTrace;
    settings.steps = 20; // more than an epoch of 12 batches
    QTemporaryDir folder;
    ltm::Trainer whole = make(settings);
    ltm::Trainer begun = make(settings);
    for (int i = 0; i < 14; ++i) {
        whole.step();
        begun.step();
    }
    begun.save(folder.path().toStdString());
    ltm::Trainer resumed = make(settings);
    resumed.resume(folder.path().toStdString());
    QCOMPARE(resumed.stepsDone(), 14);
    while (!whole.done()) {
        const ltm::TrainReport expected = whole.step();
        const ltm::TrainReport report = resumed.step();
        QCOMPARE(report.loss, expected.loss);
        QCOMPARE(report.kl, expected.kl);
    }
    QVERIFY(resumed.done());
}

void TestTrain::aStepSeesAsManyBatchesAsItAccumulates()
{
    ltm::TrainSettings settings = tinyTraining();
    settings.accumulate = 2;
    ltm::Trainer trainer = make(settings);
    const ltm::TrainingData data(tinyConfig(m_tokenizer), m_tokenizer, m_problems);
    for (std::int64_t step = 0; step < 3; ++step) {
        double scored = 0;
        for (std::int64_t part = 0; part < 2; ++part) {
            const auto batch = data.sequences(data.rows(2 * step + part, settings.batch, settings.seed), at::kCPU);
            scored += (batch.questionMask.sum() + batch.traceMask.sum()).item<double>();
        }
        const ltm::TrainReport report = trainer.step();
        QCOMPARE(static_cast<double>(report.tokens), scored);
        QCOMPARE(report.step, step + 1);
    }
}

void TestTrain::refusesAnotherRunsState()
{
    QTemporaryDir folder;
    ltm::Trainer trainer = make(tinyTraining());
    trainer.step();
    trainer.save(folder.path().toStdString());
    ltm::TrainSettings other = tinyTraining();
    other.learningRate = 1e-3;
    ltm::Trainer different = make(other);
    QVERIFY(contains(messageOf([&] { different.resume(folder.path().toStdString()); }), "training.safetensors"));
    // What no weight's shape tells.
    ltm::Config narrow = tinyConfig(m_tokenizer);
    narrow.windowSize = 4;
    ltm::Trainer narrower(narrow, m_tokenizer, m_problems, tinyTraining(), at::kCPU);
    QVERIFY(contains(messageOf([&] { narrower.resume(folder.path().toStdString()); }),
                     "config.window_size (8 before, 4 now)"));
    ltm::Config renamed = tinyConfig(m_tokenizer);
    renamed.name = "the same under another name";
    ltm::Trainer same(renamed, m_tokenizer, m_problems, tinyTraining(), at::kCPU);
    same.resume(folder.path().toStdString());
    QCOMPARE(same.stepsDone(), std::int64_t(1));
    ltm::TrainSettings impossible = tinyTraining();
    impossible.batch = 1000;
    QVERIFY(contains(messageOf([&] { make(impossible); }), "batch"));
}

void TestTrain::writesACheckpointThatRuns()
{
    QTemporaryDir folder;
    ltm::Trainer trainer = make(tinyTraining());
    trainer.step();
    ltm::writeCheckpoint(trainer.checkpoint(/*landmarks=*/20), folder.path().toStdString(), at::kBFloat16);
    const auto model = ltm::loadModel(folder.path().toStdString(), "cpu");
    QCOMPARE(model->settings().steps, 2);
    QCOMPARE(model->settings().learningRate, 0.3);
    QCOMPARE(model->landmarks().mu.sizes(), at::IntArrayRef({20, 4, 4}));
    const std::set<std::string> labels(model->landmarks().labels.begin(), model->landmarks().labels.end());
    QVERIFY(labels.count("1 step") && labels.count("2 steps"));
    // The map holds posterior means of training problems, not the start of inference.
    QVERIFY(model->landmarks().mu.abs().max().item<double>() > 0.1);
}

void TestTrain::visitsEverySequenceOnceAnEpoch()
{
    const ltm::TrainingData data(tinyConfig(m_tokenizer), m_tokenizer, m_problems);
    std::vector<std::set<std::int64_t>> epochs(2);
    std::vector<std::vector<std::int64_t>> orders(2);
    for (std::int64_t batch = 0; batch < 24; ++batch) {
        const auto rows = data.rows(batch, 8, 5);
        epochs[static_cast<std::size_t>(batch / 12)].insert(rows.begin(), rows.end());
        auto &order = orders[static_cast<std::size_t>(batch / 12)];
        order.insert(order.end(), rows.begin(), rows.end());
    }
    QCOMPARE(epochs[0].size(), 96U);
    QCOMPARE(epochs[1].size(), 96U);
    QVERIFY(orders[0] != orders[1]);
}

void TestTrain::showsInferenceWhatItShould()
{
    const ltm::TrainingData data(tinyConfig(m_tokenizer), m_tokenizer, m_problems);
    QVERIFY(data.seenTrace(3, ltm::Seen::QuestionOnly, 1).empty());
    QVERIFY(data.seenTrace(3, ltm::Seen::OwnTrace, 1).empty());
    QVERIFY(data.seenTrace(3, ltm::Seen::Truth, 1) == data.trace(3));
    int wrong = 0;
    for (std::int64_t row = 0; row < 90; ++row) {
        const std::vector<int> seen = data.seenTrace(row, ltm::Seen::WrongDigits, static_cast<std::uint64_t>(row));
        QCOMPARE(seen.size(), data.trace(row).size());
        QCOMPARE(seen.back(), data.trace(row).back());
        wrong += seen != data.trace(row);
    }
    QVERIFY2(wrong > 60, qPrintable(QString::number(wrong)));

    const std::vector<ltm::Seen> seen
        = data.drawSeen(10000, {.questionOnly = 0.2, .wrongDigits = 0.1, .ownTrace = 0.3, .nothing = 0.25}, 4);
    const auto share
        = [&](ltm::Seen what) { return static_cast<double>(std::count(seen.begin(), seen.end(), what)) / 10000; };
    QVERIFY(std::abs(share(ltm::Seen::QuestionOnly) - 0.2) < 0.02);
    QVERIFY(std::abs(share(ltm::Seen::WrongDigits) - 0.1) < 0.02);
    QVERIFY(std::abs(share(ltm::Seen::OwnTrace) - 0.3) < 0.02);
    QVERIFY(std::abs(share(ltm::Seen::Nothing) - 0.25) < 0.02);
    QVERIFY(std::abs(share(ltm::Seen::Truth) - 0.15) < 0.02);
}

void TestTrain::whatInferenceSeesMatters()
{
    std::set<double> losses;
    for (const ltm::SeenShares &shares :
         {ltm::SeenShares{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}, {0, 0, 0, 0}}) {
        ltm::TrainSettings settings = tinyTraining();
        settings.seen = shares;
        losses.insert(make(settings).step().loss);
    }
    QCOMPARE(losses.size(), 5U);
    ltm::TrainSettings impossible = tinyTraining();
    impossible.seen = {0.5, 0.3, 0.3, 0};
    QVERIFY(contains(messageOf([&] { make(impossible); }), "own-trace"));
}

void TestTrain::whatSeesNothingKeepsThePrior()
{
    ltm::TrainSettings settings = tinyTraining();
    settings.seen = {0, 0, 0, 1};
    QCOMPARE(make(settings).step().kl, 0.0);
    settings.seen = {0, 0, 0, 0};
    const double whole = make(settings).step().kl;
    settings.seen = {0, 0, 0, 0.5};
    const double mixed = make(settings).step().kl;
    QVERIFY2(mixed > 0 && mixed < whole, qPrintable(QString("%1 of %2").arg(mixed).arg(whole)));
}

void TestTrain::weighsTheQuestionsTokens()
{
    const ltm::TrainReport whole = make(tinyTraining()).step();
    ltm::TrainSettings settings = tinyTraining();
    settings.questionWeight = 0;
    const ltm::TrainReport ofTrace = make(settings).step();
    settings.questionWeight = 0.5;
    const ltm::TrainReport mixed = make(settings).step();
    // The first step has the same weights and posteriors: only the mean over tokens differs.
    QCOMPARE(mixed.logTrace, whole.logTrace);
    const ltm::TrainingData data(tinyConfig(m_tokenizer), m_tokenizer, m_problems);
    const auto batch = data.sequences(data.rows(0, settings.batch, settings.seed), at::kCPU);
    const auto question = batch.questionMask.sum().item<double>();
    const auto trace = batch.traceMask.sum().item<double>();
    const double rows = static_cast<double>(settings.batch);
    const auto near = [](double a, double b) { return std::abs(a - b) < 1e-5 * std::abs(b); };
    QVERIFY(near(whole.loss, -rows * (whole.logQuestion + whole.logTrace) / (question + trace)));
    QVERIFY(near(ofTrace.loss, -rows * ofTrace.logTrace / trace));
    QVERIFY(near(mixed.loss, -rows * (0.5 * mixed.logQuestion + mixed.logTrace) / (0.5 * question + trace)));
}

/// From the slow step of sequences whose z was inferred, and from no other.
void TestTrain::hidesTheQuestion()
{
    const auto reportOf = [&](double dropout, double drawn) {
        ltm::TrainSettings settings = tinyTraining();
        settings.seen = {.questionOnly = 0, .nothing = drawn};
        settings.questionDropout = dropout;
        return make(settings).step();
    };
    const ltm::TrainReport seen = reportOf(0, 0);
    const ltm::TrainReport hidden = reportOf(1, 0);
    QVERIFY(hidden.logTrace != seen.logTrace);
    QCOMPARE(hidden.kl, seen.kl); // the E-step reads it all
    QCOMPARE(reportOf(1, 1).loss, reportOf(0, 1).loss);
    QVERIFY(contains(messageOf([&] { reportOf(1.5, 0); }), "dropout"));
}

void TestTrain::beginsFromACheckpoint()
{
    ltm::Trainer trained = make(tinyTraining());
    const double first = trained.step().loss;
    while (!trained.done())
        trained.step();
    ltm::Trainer next = make(tinyTraining());
    next.beginFrom(trained.checkpoint());
    QVERIFY(next.step().loss < 0.75 * first);

    const ltm::Checkpoint whole = trained.checkpoint();
    const ltm::Checkpoint fresh = make(tinyTraining()).checkpoint();
    ltm::Trainer mixed = make(tinyTraining());
    mixed.beginFrom(whole, ltm::Inherited::AllButLatents);
    for (const auto &[name, weight] : mixed.checkpoint().tensors) {
        const bool ofLatents = contains(name, "prior.") || contains(name, "cross_attention.");
        QVERIFY2(at::equal(weight, (ofLatents ? fresh : whole).tensors.at(name)), name.c_str());
    }

    ltm::Config wider = tinyConfig(m_tokenizer);
    wider.latentDim *= 2;
    ltm::Trainer other(wider, m_tokenizer, m_problems, tinyTraining(), at::kCPU);
    QVERIFY(contains(messageOf([&] { other.beginFrom(trained.checkpoint()); }), "does not fit"));
}

QTEST_GUILESS_MAIN(TestTrain)
#include "test_train.moc"
