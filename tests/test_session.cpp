// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The session: what is on show, what it keeps, and how it goes on.

#include "sessiontest.h"

#include <algorithm>

using namespace ts;

class TestSession : public SessionTest
{
    Q_OBJECT

private slots:
    void keepsEveryRecordInOrder();
    void showsWhatIsChosenAndFollowsTheNewest();
    void goesOnWithThePausedRunAndBeginsAnotherForAnotherProblem();
    void showsATraceFromItsFirstToken();
    void finishesWithItsAnswer();
    void tellsOfATraceBeforeItsRecord();
    void pinsRuns();
    void passesCloserLooksOn();
    void showsWhereTheAnswerComesFrom();
    void bringsAnEarlierRunBack();
    void forgetsTheRunWithItsCheckpoint();
};

void TestSession::keepsEveryRecordInOrder()
{
    run();
    for (std::size_t i = 0; i < 5; ++i) {
        QCOMPARE(m_session->records()[i]->index, int(i));
        QCOMPARE(m_session->record(m_session->records()[i]->id), m_session->records()[i]);
    }
    QCOMPARE(m_session->parentOf(m_session->records()[3]), m_session->records()[2]);
    QCOMPARE(m_session->parentOf(m_session->records()[0]), nullptr);
    QCOMPARE(m_session->record(999), nullptr);
    QCOMPARE(m_session->problem(), problem);
}

void TestSession::showsWhatIsChosenAndFollowsTheNewest()
{
    run();
    QCOMPARE(m_session->current(), m_session->records().back());
    QVERIFY(m_session->isFollowing());
    const QSignalSpy changed(m_session, &Session::currentChanged);
    m_session->show(m_session->records()[1]->id);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_session->current(), m_session->records()[1]);
    QVERIFY(!m_session->isFollowing());
    m_session->show(m_session->records().back()->id);
    QVERIFY(m_session->isFollowing());
    m_session->show(999);
    QCOMPARE(m_session->current(), m_session->records().back());
}

void TestSession::goesOnWithThePausedRunAndBeginsAnotherForAnotherProblem()
{
    const QSignalSpy began(m_session, &Session::runBegan);
    step(Reach::Iteration);
    step(Reach::Iteration);
    QCOMPARE(began.size(), 1);
    QCOMPARE(m_session->records().size(), 2U);
    m_session->advance("Ben has 2 cats. How many cats does he have?", ltm::tinySettings(), Reach::Iteration);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), RunState::Paused, patience);
    QCOMPARE(began.size(), 2);
    QCOMPARE(m_session->records().size(), 1U);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), RunState::Paused, patience);
    run(); // finished or not, an unchanged problem begins anew only after the end
    run();
    QCOMPARE(began.size(), 4);
}

void TestSession::showsATraceFromItsFirstToken()
{
    const QSignalSpy began(m_session, &Session::traceBegan);
    const QSignalSpy written(m_session, &Session::tokenWritten);
    step(Reach::Phase);
    QCOMPARE(began.size(), 1);
    QVERIFY(written.size() > 0);
    step(Reach::Iteration);
    QCOMPARE(began.size(), 1); // the next trace has no token yet
}

void TestSession::finishesWithItsAnswer()
{
    run();
    m_session->editTrace("<<4*6=24>> #### 24");
    QString answer;
    connect(m_session, &Session::stateChanged, this, [&](RunState state) {
        if (state == RunState::Finished)
            answer = m_session->answer();
    });
    step(Reach::Iteration);
    m_session->stop();
    QCOMPARE(m_session->state(), RunState::Finished);
    QCOMPARE(answer, QString("24"));
}

void TestSession::passesCloserLooksOn()
{
    const QSignalSpy inspected(m_session, &Session::inspected);
    const QSignalSpy previewed(m_session, &Session::previewed);
    ltm::Landscape landscape;
    connect(m_session, &Session::landscapeGrew, this, [&](const ltm::Landscape &grown) { landscape = grown; });
    m_session->inspect(); // there is no record yet
    m_session->preview({0, 0});
    m_session->computeLandscape({-1, -1}, {1, 1}, 3, 3);
    run();
    QCOMPARE(inspected.size(), 0);
    m_session->show(m_session->records()[2]->id);
    m_session->inspect();
    m_session->preview({0.5, 0.25});
    m_session->computeLandscape({-1, -1}, {1, 1}, 3, 3);
    QTRY_VERIFY_WITH_TIMEOUT(landscape.complete, patience);
    QCOMPARE(landscape.id, m_session->records()[2]->id);
    QCOMPARE(inspected.size(), 1);
    QCOMPARE(inspected[0][0].value<ltm::TraceInspection>().id, m_session->records()[2]->id);
    QCOMPARE(previewed.size(), 1);
    QCOMPARE(previewed[0][0].value<ltm::TracePreview>().at.y, 0.25);
    landscape = {};
    m_session->computeLandscape({-1, -1}, {1, 1}, 500, 500);
    m_session->cancelLandscape();
    for (int turn = 0; turn < 100; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(landscape.id, -1);
}

void TestSession::tellsOfATraceBeforeItsRecord()
{
    const QSignalSpy written(m_session, &Session::traceWritten);
    step(Reach::Iteration);
    step(Reach::Phase);
    QCOMPARE(written.size(), 2);
    const auto trace = written[1][0].value<ltm::WrittenTrace>();
    QCOMPARE(trace.iteration, 1);
    QVERIFY(written[1][1].value<std::optional<ltm::MapPoint>>());
    step(Reach::Iteration);
    QCOMPARE(trace.text, m_session->records()[1]->text);

    m_session->editTrace("<<4*6=24>> #### 24"); // nothing is left to write
    QCOMPARE(written.size(), 3);
    QCOMPARE(written[2][0].value<ltm::WrittenTrace>().answer, "24");
    QVERIFY(!written[2][1].value<std::optional<ltm::MapPoint>>());
    // Nobody hears of a chain that is not on show.
    m_session->show(m_session->records()[0]->id);
    step(Reach::GradientStep);
    QCOMPARE(written.size(), 3);
}

void TestSession::pinsRuns()
{
    const QSignalSpy changed(m_session, &Session::pinnedChanged);
    const QSignalSpy placed(m_session, &Session::runPlaced);
    m_session->pin(); // there is nothing yet
    QVERIFY(m_session->pinned().empty());
    run();
    m_session->show(m_session->records()[2]->id);
    m_session->pin();
    m_session->pin();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_session->pinned()[0].shown, m_session->records()[2]->id);
    QCOMPARE(m_session->pinned()[0].number, 1);
    m_session->unpin(0);
    m_session->pin();
    QCOMPARE(m_session->pinned()[0].number, 2);
    QCOMPARE(m_session->pinned()[1].number, 3);
    m_session->placeRun(7, m_session->pinned()[0].records);
    QCOMPARE(placed.size(), 1);
    QCOMPARE(placed[0][0].toInt(), 7);
    QCOMPARE(placed[0][1].value<std::vector<PlacedRecord>>().size(), 5U);

    run(); // they stay beside the next
    QCOMPARE(m_session->pinned().size(), 2U);
    m_session->unpin(5);
    QCOMPARE(m_session->pinned().size(), 2U);
    m_session->open(m_folder.path(), "cpu"); // and go with their checkpoint
    QVERIFY(m_session->pinned().empty());
}

void TestSession::showsWhereTheAnswerComesFrom()
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.acceptance = ltm::AcceptanceRule::Gibbs;
    settings.answer = ltm::AnswerRule::Best;
    m_session->advance(problem, settings, Reach::End);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), RunState::Finished, patience);
    const auto best = std::ranges::max_element(m_session->records(), {},
                                               [](const IterationPtr &record) { return record->elbo.elbo; });
    QVERIFY(*best != m_session->records().back()); // or this shows nothing
    QCOMPARE(m_session->current(), *best);
    m_session->extend(1);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->records().size(), 6U, patience);

    // Who looks at another record is left there.
    m_session->show(m_session->records()[1]->id);
    m_session->stop();
    QCOMPARE(m_session->current(), m_session->records()[1]);
}

void TestSession::bringsAnEarlierRunBack()
{
    run();
    const std::vector<IterationPtr> first = m_session->records();
    QVERIFY(m_session->earlierRuns().empty());
    m_session->advance("Ben has 2 cats. How many cats does he have?", ltm::tinySettings(), Reach::End);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), RunState::Finished, patience);
    const std::vector<IterationPtr> second = m_session->records();
    QVERIFY(second != first);
    QCOMPARE(m_session->earlierRuns().size(), 1U);

    m_session->bringBack(0);
    QCOMPARE(m_session->records(), first);
    QCOMPARE(m_session->problem(), problem);
    QVERIFY(m_session->isModified()); // it was never saved
    QCOMPARE(m_session->earlierRuns().size(), 1U);
    QCOMPARE(m_session->earlierRuns()[0].session.records, second);
    m_session->extend(1); // and it can go on
    QTRY_COMPARE_WITH_TIMEOUT(m_session->records().size(), 6U, patience);

    // A run that was saved comes back as its file's.
    const QString file = m_folder.filePath("kept.safetensors");
    QCOMPARE(m_session->save(file), QString());
    m_session->bringBack(0);
    QCOMPARE(m_session->records(), second);
    m_session->bringBack(0);
    QCOMPARE(m_session->file(), file);
    QVERIFY(!m_session->isModified());

    // Another checkpoint takes its place too.
    m_session->open(m_folder.path(), "cpu");
    QVERIFY(m_session->records().empty());
    QCOMPARE(m_session->earlierRuns().size(), 2U);
}

void TestSession::forgetsTheRunWithItsCheckpoint()
{
    run();
    m_session->show(m_session->records()[2]->id);
    m_session->goBack();
    m_session->open(m_folder.path(), "cpu");
    QCOMPARE(m_session->state(), RunState::Idle);
    QVERIFY(m_session->records().empty());
    QVERIFY(!m_session->history()->canUndo());
    QCOMPARE(m_session->current(), nullptr);
}

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
