// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Closer looks through the worker: what is seen, that the run is not disturbed, and who waits for whom.

#include "tinycheckpoint.h"
#include "workerlistener.h"

#include <QTemporaryDir>

#include <cmath>

using namespace ts;

class TestWorkerLooking : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void looksBesideARestingRun();
    void looksBesideAGoingRunWithoutDisturbingIt();
    void writesTheNewestPreviewOnly();
    void obeysWhileALandscapeIsComputed();
    void dropsTheLandscapeOfAnOldPlane();
    void saysWhyItCannotLook();

private:
    void load(Listener &listener);

    QTemporaryDir m_plain;
    QTemporaryDir m_landmarks;
};

void TestWorkerLooking::initTestCase()
{
    QVERIFY(m_plain.isValid() && m_landmarks.isValid());
    ltm::writeTinyCheckpoint(m_plain.path().toStdString());
    ltm::writeTinyCheckpoint(m_landmarks.path().toStdString(), ltm::tinySettings(), true);
}

/// With landmarks, so that the map stands still.
void TestWorkerLooking::load(Listener &listener)
{
    listener.worker.loadCheckpoint(m_landmarks.path(), "cpu");
}

void TestWorkerLooking::looksBesideARestingRun()
{
    Listener listener;
    load(listener);
    listener.worker.inspect(std::make_shared<ltm::Iteration>()); // no run yet: nothing to see
    listener.worker.preview({0, 0}, std::make_shared<ltm::Iteration>());
    listener.run(ltm::tinySettings(), Reach::Iteration);
    const IterationPtr record = listener.records.front();
    listener.worker.inspect(record);
    listener.worker.preview({0.5, -0.5}, record);
    listener.worker.computeLandscape(record, {-1, -1}, {1, 1}, 6, 4);
    QTRY_VERIFY_WITH_TIMEOUT(listener.landscape.complete, patience);
    QCOMPARE(listener.slices, 8); // two a row: the column after the fourth begins another
    QCOMPARE(listener.landscape.id, record->id);
    QCOMPARE(listener.landscape.elbo.size(), 24U);
    for (const double elbo : listener.landscape.elbo)
        QVERIFY(std::isfinite(elbo));
    QCOMPARE(listener.inspections.size(), 1U);
    QCOMPARE(listener.inspections.front().id, record->id);
    QCOMPARE(listener.inspections.front().alternatives.size(), record->trace.size());
    QCOMPARE(listener.previews.size(), 1U);
    QCOMPARE(listener.previews.front().at.y, -0.5);
    QCOMPARE(listener.state, RunState::Paused);
    QCOMPARE(listener.records.size(), 1U);

    // The preview is what moving z there writes.
    listener.worker.setLatent(0, {0.5, -0.5}, record);
    listener.goOn(Reach::Iteration);
    QCOMPARE(listener.records.back()->text, listener.previews.front().text);
    QVERIFY(listener.failures.isEmpty());
}

void TestWorkerLooking::looksBesideAGoingRunWithoutDisturbingIt()
{
    ltm::RethinkSettings longer = ltm::tinySettings();
    longer.iterations = 12;
    Listener plain, looking;
    for (Listener *listener : {&plain, &looking})
        load(*listener);
    plain.run(longer);

    std::size_t recordsWhileItGrew = 0;
    connect(&looking.worker, &EngineWorker::iterationDone, &looking, [&](const IterationPtr &record) {
        looking.worker.inspect(record);
        looking.worker.preview({double(record->index), 0}, record);
        if (record->index == 0)
            looking.worker.computeLandscape(record, {-1, -1}, {1, 1}, 8, 8);
        else if (!looking.landscape.complete)
            ++recordsWhileItGrew;
    });
    looking.worker.run(problem, longer, Reach::End);
    looking.settle();
    QTRY_VERIFY_WITH_TIMEOUT(looking.landscape.complete && looking.previews.size() == 13, patience);
    QCOMPARE(looking.inspections.size(), 13U);
    QVERIFY(recordsWhileItGrew > 0);
    QCOMPARE(looking.records.size(), plain.records.size());
    for (std::size_t i = 0; i < plain.records.size(); ++i) {
        QCOMPARE(looking.records[i]->text, plain.records[i]->text);
        QCOMPARE(looking.records[i]->elbo.elbo, plain.records[i]->elbo.elbo);
        QVERIFY(looking.records[i]->mu == plain.records[i]->mu);
    }
}

void TestWorkerLooking::writesTheNewestPreviewOnly()
{
    Listener listener;
    load(listener);
    listener.run(ltm::tinySettings(), Reach::Iteration);
    const IterationPtr record = listener.records.front();
    for (int i = 0; i < 20; ++i)
        listener.worker.preview({0.1 * i, 0}, record);
    QTRY_VERIFY_WITH_TIMEOUT(!listener.previews.empty(), patience);
    for (int turn = 0; turn < 100; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(listener.previews.size(), 1U);
    QCOMPARE(listener.previews.front().at.x, 0.1 * 19);

    // One that is being written is seen to its end, and the run goes on between two of them.
    ltm::RethinkSettings endless = ltm::tinySettings();
    endless.iterations = 100000;
    listener.worker.stop();
    listener.worker.run(problem, endless, Reach::End);
    int asked = 0;
    const auto drag = [&] { listener.worker.preview({0.1 * ++asked, 1}, record); };
    connect(&listener.worker, &EngineWorker::previewed, &listener, drag);
    drag();
    const std::size_t before = listener.records.size();
    QTRY_VERIFY_WITH_TIMEOUT(asked > 10 && listener.records.size() > before + 1, patience);
    listener.worker.pause();
}

void TestWorkerLooking::obeysWhileALandscapeIsComputed()
{
    ltm::RethinkSettings endless = ltm::tinySettings();
    endless.iterations = 100000;
    Listener listener;
    load(listener);
    listener.worker.run(problem, endless, Reach::End);
    QTRY_VERIFY_WITH_TIMEOUT(listener.records.size() >= 1, patience);
    const IterationPtr record = listener.records.front();
    listener.worker.computeLandscape(record, {-1, -1}, {1, 1}, 500, 500);
    QTRY_VERIFY_WITH_TIMEOUT(listener.slices > 3, patience);
    listener.worker.pause();
    QCOMPARE(listener.state, RunState::Paused);
    const std::size_t records = listener.records.size();
    const int slices = listener.slices;
    QTRY_VERIFY_WITH_TIMEOUT(listener.slices > slices + 3, patience); // it goes on beside a pause
    QCOMPARE(listener.records.size(), records);

    listener.worker.computeLandscape(record, {-2, -2}, {2, 2}, 3, 2); // the newer one takes its place
    QTRY_VERIFY_WITH_TIMEOUT(listener.landscape.complete, patience);
    QCOMPARE(listener.landscape.columns, 3);

    listener.worker.computeLandscape(record, {-1, -1}, {1, 1}, 500, 500);
    listener.worker.cancelLandscape();
    const int done = listener.slices;
    for (int turn = 0; turn < 100; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(listener.slices, done);
    QVERIFY(listener.failures.isEmpty());
}

void TestWorkerLooking::dropsTheLandscapeOfAnOldPlane()
{
    Listener listener;
    listener.worker.loadCheckpoint(m_plain.path(), "cpu"); // no landmarks: the plane is fitted anew with every record
    listener.run(ltm::tinySettings(), Reach::Iteration);
    listener.worker.computeLandscape(listener.records.front(), {-1, -1}, {1, 1}, 500, 500);
    QTRY_VERIFY_WITH_TIMEOUT(listener.slices > 0, patience);
    listener.goOn(Reach::Iteration);
    QCOMPARE(listener.fits, 2);
    const int slices = listener.slices;
    for (int turn = 0; turn < 100; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(listener.slices, slices);
    QVERIFY(!listener.landscape.complete);
}

void TestWorkerLooking::saysWhyItCannotLook()
{
    Listener listener;
    load(listener);
    listener.run(ltm::tinySettings(), Reach::Iteration);
    const IterationPtr record = listener.records.front();
    listener.worker.computeLandscape(record, {-1, -1}, {1, 1}, 0, 4);
    QCOMPARE(listener.failures.size(), 1);
    QVERIFY2(listener.failures[0].contains("no cells"), qPrintable(listener.failures[0]));
    auto foreign = std::make_shared<ltm::Iteration>(*record);
    foreign->z0.pop_back();
    listener.worker.inspect(foreign);
    listener.worker.preview({std::nan(""), 0}, record);
    QTRY_COMPARE_WITH_TIMEOUT(listener.failures.size(), 3, patience);
    QCOMPARE(listener.state, RunState::Paused);
    listener.goOn(Reach::End); // the run is as it was
    QCOMPARE(listener.records.size(), 5U);
}

QTEST_GUILESS_MAIN(TestWorkerLooking)
#include "test_worker_looking.moc"
