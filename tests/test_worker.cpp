// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine worker, on this thread: its unit of work is one turn of the event loop wherever it lives.

#include "engineworker.h"
#include "tinycheckpoint.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ts;

namespace
{

const QString problem = QStringLiteral("Tom has 5 apples. He buys 3 more. How many apples does he have?");
constexpr int patience = 60000;

/// A worker with everything it has said.
struct Listener : QObject {
    Listener()
    {
        connect(&worker, &EngineWorker::iterationDone, this, [this](const IterationPtr &record) {
            records.push_back(record);
            written.push_back(std::exchange(writing, {}));
        });
        connect(&worker, &EngineWorker::traceBegan, this, [this] { writing.clear(); });
        connect(&worker, &EngineWorker::tokensWritten, this, [this](int chain, const std::vector<ltm::Token> &tokens) {
            for (const ltm::Token &token : tokens)
                if (chain == 0)
                    writing.push_back(token.id);
        });
        connect(&worker, &EngineWorker::gradientStepsDone, this, [this](const std::vector<ltm::GradientStep> &done) {
            steps.insert(steps.end(), done.begin(), done.end());
        });
        connect(&worker, &EngineWorker::phaseChanged, this, [this](ltm::Phase phase) { phases.push_back(phase); });
        connect(&worker, &EngineWorker::stateChanged, this, [this](RunState now) { state = now; });
        connect(&worker, &EngineWorker::failed, this, [this](const QString &sentence) { failures << sentence; });
        connect(&worker, &EngineWorker::mapFitted, this,
                [this](const ltm::MapAxes &axes, const std::vector<ltm::Landmark> &marks,
                       const std::vector<PlacedRecord> &placed) {
                    basis = axes.basis;
                    landmarks = std::max(landmarks, marks.size());
                    ++fits;
                    places = placed.size();
                });
        connect(&worker, &EngineWorker::recordPlaced, this, [this] { ++places; });
    }

    void run(const ltm::RethinkSettings &settings, Reach reach = Reach::End)
    {
        worker.run(problem, settings, reach);
        settle();
    }
    void goOn(Reach reach)
    {
        worker.advance(reach);
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(state != RunState::Running, patience); }

    EngineWorker worker;
    std::vector<IterationPtr> records;
    std::vector<std::vector<int>> written; // ids told while each record's trace was written
    std::vector<int> writing;
    std::vector<ltm::GradientStep> steps;
    std::vector<ltm::Phase> phases;
    QStringList failures;
    RunState state = RunState::Idle;
    std::string basis;
    std::size_t landmarks = 0;
    std::size_t places = 0;
    int fits = 0;
};

} // namespace

class TestWorker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void loads();
    void keepsTheOldCheckpointWhenANewOneIsBad();
    void runsToTheEnd();
    void pausesWhereItIsToldTo();
    void stopsAndCanBeExtended();
    void obeysWhileItRuns();
    void explainsAnEditedTrace();
    void resamples_data();
    void resamples();
    void movesTheLatent();
    void forks();
    void goesBack();
    void refusesBadProblems();
    void repeatsItself();
    void fitsTheMapToTheTrajectoryUntilItRests();
    void keepsTheLandmarksMap();

private:
    void load(Listener &listener, const QString &name = QStringLiteral("plain"));

    QTemporaryDir m_folder;
};

void TestWorker::initTestCase()
{
    QVERIFY(m_folder.isValid());
    ltm::writeTinyCheckpoint(m_folder.filePath("plain").toStdString());
    ltm::writeTinyCheckpoint(m_folder.filePath("landmarks").toStdString(), ltm::tinySettings(), true);
}

void TestWorker::load(Listener &listener, const QString &name)
{
    const QSignalSpy loaded(&listener.worker, &EngineWorker::loaded);
    listener.worker.loadCheckpoint(m_folder.filePath(name), "cpu");
    QCOMPARE(loaded.size(), 1);
}

void TestWorker::loads()
{
    EngineWorker worker;
    const QSignalSpy loaded(&worker, &EngineWorker::loaded);
    worker.loadCheckpoint(m_folder.filePath("plain"), "cpu");
    QCOMPARE(loaded.size(), 1);
    const auto card = loaded[0][0].value<ltm::ModelCard>();
    QCOMPARE(card.name, "tiny");
    QCOMPARE(card.device, "CPU");
    QCOMPARE(card.latents, 4);
    QVERIFY(loaded[0][1].value<ltm::RethinkSettings>() == ltm::tinySettings());
}

void TestWorker::keepsTheOldCheckpointWhenANewOneIsBad()
{
    Listener listener;
    load(listener);
    const QSignalSpy failed(&listener.worker, &EngineWorker::loadFailed);
    listener.worker.loadCheckpoint(m_folder.filePath("nowhere"), "cpu");
    QCOMPARE(failed.size(), 1);
    QVERIFY2(failed[0][0].toString().contains("nowhere"), qPrintable(failed[0][0].toString()));
    listener.run(ltm::tinySettings());
    QCOMPARE(listener.records.size(), 5U);
}

void TestWorker::runsToTheEnd()
{
    Listener listener;
    load(listener);
    const QSignalSpy finished(&listener.worker, &EngineWorker::finished);
    listener.run(ltm::tinySettings());
    QCOMPARE(listener.state, RunState::Finished);
    QCOMPARE(finished.size(), 1);
    QVERIFY(listener.failures.isEmpty());

    QCOMPARE(listener.records.size(), 5U);
    for (std::size_t i = 0; i < listener.records.size(); ++i) {
        const ltm::Iteration &record = *listener.records[i];
        QCOMPARE(record.index, static_cast<int>(i));
        QCOMPARE(record.parent, i == 0 ? -1 : listener.records[i - 1]->id);
        std::vector<int> ids;
        for (const ltm::Token &token : record.trace)
            ids.push_back(token.id);
        if (record.complete && listener.written[i].size() > ids.size())
            listener.written[i].pop_back(); // the end-of-text token
        QCOMPARE(listener.written[i], ids);
    }
    QCOMPARE(listener.steps.size(), 5U * 3U);
    for (std::size_t i = 0; i < listener.steps.size(); ++i) {
        QCOMPARE(listener.steps[i].step, static_cast<int>(i % 3));
        QCOMPARE(listener.steps[i].iteration, static_cast<int>(i / 3));
    }
    const std::vector<ltm::Phase> turn
        = {ltm::Phase::Decode, ltm::Phase::Refine, ltm::Phase::Accept, ltm::Phase::Decode};
    QVERIFY(std::equal(turn.begin(), turn.end(), listener.phases.begin()));
    QCOMPARE(listener.phases.back(), ltm::Phase::Finished);
}

void TestWorker::pausesWhereItIsToldTo()
{
    Listener listener;
    load(listener);
    listener.run(ltm::tinySettings(), Reach::Phase);
    QCOMPARE(listener.state, RunState::Paused);
    QCOMPARE(listener.phases.back(), ltm::Phase::Refine);
    QVERIFY(!listener.writing.empty());
    QVERIFY(listener.steps.empty());

    listener.goOn(Reach::GradientStep);
    QCOMPARE(listener.steps.size(), 1U);
    QVERIFY(listener.records.empty());
    listener.goOn(Reach::Phase);
    QCOMPARE(listener.steps.size(), 3U);
    QCOMPARE(listener.phases.back(), ltm::Phase::Accept);
    listener.goOn(Reach::Iteration);
    QCOMPARE(listener.records.size(), 1U);
    listener.goOn(Reach::Iteration);
    QCOMPARE(listener.records.size(), 2U);
    QCOMPARE(listener.state, RunState::Paused);
    listener.goOn(Reach::End);
    QCOMPARE(listener.records.size(), 5U);
    QCOMPARE(listener.state, RunState::Finished);
}

void TestWorker::stopsAndCanBeExtended()
{
    Listener listener;
    load(listener);
    listener.run(ltm::tinySettings(), Reach::Iteration);
    const QSignalSpy finished(&listener.worker, &EngineWorker::finished);
    listener.worker.stop();
    QCOMPARE(listener.state, RunState::Finished);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][1].toString().toStdString(), listener.records[0]->text);
    listener.worker.extend(3);
    QCOMPARE(listener.state, RunState::Paused);
    listener.goOn(Reach::End);
    QCOMPARE(listener.records.size(), 5U + 3U);
}

void TestWorker::obeysWhileItRuns()
{
    ltm::RethinkSettings endless = ltm::tinySettings();
    endless.iterations = 100000;
    Listener listener;
    load(listener);
    listener.worker.run(problem, endless, Reach::End);
    QTRY_VERIFY_WITH_TIMEOUT(listener.records.size() >= 3, patience);
    listener.worker.pause();
    QCOMPARE(listener.state, RunState::Paused);
    const std::size_t records = listener.records.size();
    const std::size_t steps = listener.steps.size();
    for (int turn = 0; turn < 100; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(listener.records.size(), records);
    QCOMPARE(listener.steps.size(), steps);
}

void TestWorker::explainsAnEditedTrace()
{
    Listener listener;
    load(listener);
    listener.run(ltm::tinySettings(), Reach::Iteration);
    listener.worker.replaceTrace(0, "<<5+3=8>> #### 8");
    listener.goOn(Reach::Iteration);
    QCOMPARE(listener.records.size(), 2U);
    const ltm::Iteration &record = *listener.records.back();
    QCOMPARE(record.text, "<<5+3=8>> #### 8");
    QCOMPARE(record.answer, "8");
    QCOMPARE(record.origin, ltm::Origin::EditedTrace);
    QCOMPARE(record.parent, listener.records[0]->id);
    QVERIFY(record.accepted);

    listener.worker.replaceTrace(0, "  ");
    QCOMPARE(listener.failures.size(), 1);
}

void TestWorker::resamples_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<int>("origin");
    QTest::newRow("prior") << int(ltm::Resample::Prior) << int(ltm::Origin::PriorDraw);
    QTest::newRow("posterior") << int(ltm::Resample::Posterior) << int(ltm::Origin::PosteriorDraw);
    QTest::newRow("nudge") << int(ltm::Resample::Nudge) << int(ltm::Origin::Nudge);
}

void TestWorker::resamples()
{
    QFETCH(int, how);
    QFETCH(int, origin);
    Listener listener;
    load(listener);
    listener.run(ltm::tinySettings());
    listener.worker.resample(0, static_cast<ltm::Resample>(how), 0.7);
    QCOMPARE(listener.state, RunState::Paused);
    listener.goOn(Reach::End);
    QCOMPARE(listener.state, RunState::Finished);
    QCOMPARE(listener.records.size(), 6U);
    QCOMPARE(int(listener.records.back()->origin), origin);
}

void TestWorker::movesTheLatent()
{
    Listener listener;
    load(listener);
    listener.run(ltm::tinySettings());
    listener.worker.setLatent(0, {0.5, -0.5}, listener.records.back());
    listener.goOn(Reach::Iteration);
    QCOMPARE(listener.records.back()->origin, ltm::Origin::GivenLatent);
}

void TestWorker::forks()
{
    Listener listener;
    load(listener);
    listener.run(ltm::tinySettings(), Reach::Iteration);
    const QSignalSpy forked(&listener.worker, &EngineWorker::forked);
    listener.worker.fork(0);
    QCOMPARE(forked.size(), 1);
    QCOMPARE(forked[0][1].toInt(), 1);
    listener.goOn(Reach::Iteration);
    QCOMPARE(listener.records.size(), 3U);
    QCOMPARE(listener.records[2]->chain, 1);
    QCOMPARE(listener.records[2]->origin, ltm::Origin::Fork);
    listener.worker.fork(7);
    QCOMPARE(listener.failures.size(), 1);
}

void TestWorker::goesBack()
{
    Listener listener;
    load(listener);
    listener.run(ltm::tinySettings());
    const QSignalSpy restored(&listener.worker, &EngineWorker::restored);
    listener.worker.restore(0, listener.records[1]);
    QCOMPARE(restored.size(), 1);
    listener.goOn(Reach::Iteration);
    QCOMPARE(listener.records.back()->parent, listener.records[1]->id);
    QCOMPARE(listener.records.back()->origin, ltm::Origin::GoBack);
    QCOMPARE(listener.records.size(), 6U);
}

void TestWorker::refusesBadProblems()
{
    Listener listener;
    listener.worker.run(problem, ltm::tinySettings(), Reach::End);
    QCOMPARE(listener.failures.size(), 1); // no checkpoint yet
    load(listener);
    listener.run(ltm::tinySettings(), Reach::Iteration);
    for (const QString &bad : {QString(" \n"), QString("one apple and ").repeated(200)})
        listener.worker.run(bad, ltm::tinySettings(), Reach::End);
    QCOMPARE(listener.failures.size(), 3);
    QVERIFY(listener.failures[1].contains("empty"));
    QVERIFY(listener.failures[2].contains("too long"));
    QCOMPARE(listener.state, RunState::Paused);
    listener.goOn(Reach::End); // the run before is still there
    QCOMPARE(listener.records.size(), 5U);
}

void TestWorker::repeatsItself()
{
    ltm::RethinkSettings sampled = ltm::tinySettings();
    sampled.temperature = 0.8;
    sampled.chains = 2;
    Listener first, second;
    for (Listener *listener : {&first, &second}) {
        load(*listener);
        listener->run(sampled);
    }
    QCOMPARE(first.records.size(), 10U);
    for (std::size_t i = 0; i < first.records.size(); ++i) {
        QCOMPARE(first.records[i]->text, second.records[i]->text);
        QCOMPARE(first.records[i]->elbo.elbo, second.records[i]->elbo.elbo);
    }
}

void TestWorker::fitsTheMapToTheTrajectoryUntilItRests()
{
    ltm::RethinkSettings longer = ltm::tinySettings();
    longer.iterations = 11;
    Listener listener;
    load(listener);
    listener.run(longer);
    QCOMPARE(listener.basis, "trajectory");
    QCOMPARE(listener.fits, 8);
    QCOMPARE(listener.places, 12U);
}

void TestWorker::keepsTheLandmarksMap()
{
    Listener listener;
    load(listener, "landmarks");
    listener.run(ltm::tinySettings());
    QCOMPARE(listener.basis, "landmarks");
    QCOMPARE(listener.landmarks, 10U);
    QCOMPARE(listener.fits, 1);
    QCOMPARE(listener.places, 5U);
}

QTEST_GUILESS_MAIN(TestWorker)
#include "test_worker.moc"
