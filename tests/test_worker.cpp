// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine worker, on this thread: its unit of work is one turn of the event loop wherever it lives.

#include "tinycheckpoint.h"
#include "workerlistener.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace ts;

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
    void fitsTheMapToWhatIsChosen();
    void continuesFromAChosenToken();
    void takesAForkAway();
    void restsForSlowMotion();
    void loadingCanBeStopped();
    void loadingIsStoppedFromAnotherThread();

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
    QCOMPARE(listener.records.size(), 10U);
    QCOMPARE(int(listener.records[5]->origin), origin);
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
    QCOMPARE(listener.basis, ltm::MapBasis::Trajectory);
    QCOMPARE(listener.fits, 8);
    QCOMPARE(listener.places, 12U);
}

void TestWorker::keepsTheLandmarksMap()
{
    Listener listener;
    load(listener, "landmarks");
    listener.run(ltm::tinySettings());
    QCOMPARE(listener.basis, ltm::MapBasis::Landmarks);
    QCOMPARE(listener.landmarks, 10U);
    QCOMPARE(listener.fits, 1);
    QCOMPARE(listener.places, 5U);
}

void TestWorker::fitsTheMapToWhatIsChosen()
{
    Listener listener;
    load(listener, "landmarks");
    listener.run(ltm::tinySettings());
    listener.worker.setMapBasis(ltm::MapBasis::Both);
    QCOMPARE(listener.fits, 2);
    QCOMPARE(listener.basis, ltm::MapBasis::Both);
    QCOMPARE(listener.places, 5U); // every record has another place
    listener.worker.setMapBasis(ltm::MapBasis::Trajectory);
    QCOMPARE(listener.basis, ltm::MapBasis::Trajectory);

    const int before = listener.fits;
    listener.run(ltm::tinySettings()); // the choice holds for the next run
    QCOMPARE(listener.basis, ltm::MapBasis::Trajectory);
    QCOMPARE(listener.fits, before + 5);
}

void TestWorker::continuesFromAChosenToken()
{
    Listener listener;
    load(listener);
    listener.run(ltm::tinySettings());
    listener.worker.continueTrace(0, listener.records[1], {7, 8, 9});
    QCOMPARE(listener.state, RunState::Paused);
    listener.goOn(Reach::Iteration);
    const ltm::Iteration &record = *listener.records.back();
    QCOMPARE(record.origin, ltm::Origin::Continuation);
    QCOMPARE(record.parent, listener.records[1]->id);
    QCOMPARE(record.trace[2].id, 9);
    QCOMPARE(listener.written.back()[2], 9); // told like any other
    listener.worker.continueTrace(0, listener.records[1], {});
    QCOMPARE(listener.failures.size(), 1);
}

void TestWorker::takesAForkAway()
{
    Listener listener;
    load(listener);
    listener.run(ltm::tinySettings(), Reach::Iteration);
    const QSignalSpy dropped(&listener.worker, &EngineWorker::chainDropped);
    listener.worker.fork(0);
    listener.worker.dropChain(1);
    QCOMPARE(dropped.size(), 1);
    listener.goOn(Reach::Iteration);
    QCOMPARE(listener.records.size(), 2U);
    listener.worker.dropChain(0);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(listener.failures.size(), 1);
}

void TestWorker::restsForSlowMotion()
{
    constexpr int hour = 3600 * 1000;
    Listener listener;
    load(listener);
    listener.worker.setPace(hour);
    listener.worker.run(problem, ltm::tinySettings(), Reach::End);
    QTRY_COMPARE_WITH_TIMEOUT(listener.writing.size(), 1U, patience); // seen at once, and then it rests
    for (int turn = 0; turn < 100; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(listener.writing.size(), 1U);
    QCOMPARE(listener.state, RunState::Running);
    listener.worker.pause(); // a command does not wait for the rest to end
    QCOMPARE(listener.state, RunState::Paused);
    listener.worker.advance(Reach::End); // nor does going on
    QTRY_COMPARE_WITH_TIMEOUT(listener.writing.size(), 2U, patience);
    listener.worker.setPace(0); // nor another pace
    listener.settle();
    QCOMPARE(listener.state, RunState::Finished);
    QCOMPARE(listener.records.size(), 5U);
}

void TestWorker::loadingCanBeStopped()
{
    Listener listener;
    load(listener, "landmarks");
    listener.run(ltm::tinySettings(), Reach::Iteration);
    const QSignalSpy stopped(&listener.worker, &EngineWorker::loadStopped);
    const QSignalSpy loaded(&listener.worker, &EngineWorker::loaded);
    const QSignalSpy failed(&listener.worker, &EngineWorker::loadFailed);
    std::vector<double> told;
    const auto stop = connect(&listener.worker, &EngineWorker::loadProgress, &listener, [&](double fraction) {
        told.push_back(fraction);
        listener.worker.stopLoading();
    });
    listener.worker.loadCheckpoint(m_folder.filePath("plain"), "cpu");
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(loaded.size() + failed.size(), 0);
    QCOMPARE(told.size(), 1U); // not a tensor more
    QVERIFY(told.front() > 0 && told.front() < 1);
    listener.goOn(Reach::End); // what was loaded before stays, with its run
    QCOMPARE(listener.records.size(), 5U);

    disconnect(stop);
    told.clear();
    connect(&listener.worker, &EngineWorker::loadProgress, &listener,
            [&](double fraction) { told.push_back(fraction); });
    listener.worker.stopLoading(); // there is nothing to stop
    listener.worker.loadCheckpoint(m_folder.filePath("plain"), "cpu");
    QCOMPARE(loaded.size(), 1);
    QVERIFY(told.size() > 10);
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY(told.back() > 0.98 && told.back() <= 1);
}

void TestWorker::loadingIsStoppedFromAnotherThread()
{
    QThread thread;
    auto *worker = new EngineWorker;
    worker->moveToThread(&thread);
    connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    const QSignalSpy stopped(worker, &EngineWorker::loadStopped);
    const QSignalSpy loaded(worker, &EngineWorker::loaded);
    QSemaphore began, told;
    connect(
        worker, &EngineWorker::loading, worker,
        [&] {
            began.release();
            told.acquire();
        },
        Qt::DirectConnection);
    thread.start();
    QMetaObject::invokeMethod(worker, [&] { worker->loadCheckpoint(m_folder.filePath("plain"), "cpu"); });
    began.acquire(); // the worker is busy, and hears nothing that is queued
    worker->stopLoading();
    told.release();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, patience);
    QCOMPARE(loaded.size(), 0);
    thread.quit();
    QVERIFY(thread.wait());
}

QTEST_GUILESS_MAIN(TestWorker)
#include "test_worker.moc"
