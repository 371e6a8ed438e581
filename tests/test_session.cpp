// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The session with a real worker on the same thread: what is on show, where the chains are, and the way back.

#include "session.h"
#include "tinycheckpoint.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace ts;

namespace
{

const QString problem = QStringLiteral("Mia has 4 bags with 6 marbles in each. How many marbles does she have?");
constexpr int patience = 60000;

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keepsEveryRecordInOrder();
    void showsWhatIsChosenAndFollowsTheNewest();
    void goesOnWithThePausedRunAndBeginsAnotherForAnotherProblem();
    void showsATraceFromItsFirstToken();
    void finishesWithItsAnswer();
    void undoesAnEdit();
    void redoesWhatLedToNoRecord();
    void undoAndRedoWalkTheBranches();
    void comesBackToWhereTheChainHadGone();
    void namesItsCommands();
    void editsFromTheRecordOnShow();
    void resamplesAndWritesAtOnce();
    void continuesFromATokenOfTheRecordOnShow();
    void passesCloserLooksOn();
    void undoesAWayBack();
    void forksFromTheRecordOnShow();
    void undoesAFork();
    void goesBackToARecordOfAForkThatWasUndone();
    void forksTwiceBeforeTheEngineAnswers();
    void dropsAnEditThatTheEngineRefuses();
    void showsWhereTheAnswerComesFrom();
    void bringsAnEarlierRunBack();
    void commandsBeforeTheFirstRecordHaveNothingToComeBackTo();
    void forgetsTheRunWithItsCheckpoint();

private:
    void step(Reach reach);
    void run();

    QTemporaryDir m_folder;
    std::unique_ptr<EngineWorker> m_worker;
    std::unique_ptr<Session> m_session;
};

void TestSession::initTestCase()
{
    QVERIFY(m_folder.isValid());
    ltm::writeTinyCheckpoint(m_folder.path().toStdString());
}

void TestSession::init()
{
    m_worker = std::make_unique<EngineWorker>();
    m_session = std::make_unique<Session>();
    m_session->connectTo(*m_worker);
    m_session->open(m_folder.path(), "cpu");
    QCOMPARE(m_session->card().name, "tiny");
}

void TestSession::cleanup()
{
    m_session.reset();
    m_worker.reset();
}

void TestSession::step(Reach reach)
{
    m_session->advance(problem, ltm::tinySettings(), reach);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->state() != RunState::Running, patience);
}

void TestSession::run()
{
    step(Reach::End);
    QCOMPARE(m_session->state(), RunState::Finished);
    QCOMPARE(m_session->records().size(), 5U);
}

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
    const QSignalSpy changed(m_session.get(), &Session::currentChanged);
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
    const QSignalSpy began(m_session.get(), &Session::runBegan);
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
    const QSignalSpy began(m_session.get(), &Session::traceBegan);
    const QSignalSpy written(m_session.get(), &Session::tokenWritten);
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
    connect(m_session.get(), &Session::stateChanged, this, [&](RunState state) {
        if (state == RunState::Finished)
            answer = m_session->answer();
    });
    step(Reach::End);
    QCOMPARE(m_session->state(), RunState::Finished);
    QCOMPARE(answer, QString("24"));
}

void TestSession::undoesAnEdit()
{
    step(Reach::Iteration);
    const IterationPtr before = m_session->current();
    m_session->editTrace("<<4*6=24>> #### 24");
    step(Reach::Iteration);
    step(Reach::Iteration);
    QCOMPARE(m_session->records()[1]->text, "<<4*6=24>> #### 24");

    QVERIFY(m_session->history()->canUndo());
    m_session->history()->undo();
    QCOMPARE(m_session->current(), before);
    QCOMPARE(m_session->records().size(), 3U); // nothing is lost
    step(Reach::Iteration);
    QCOMPARE(m_session->records()[3]->parent, before->id);
    QVERIFY(m_session->records()[3]->text != "<<4*6=24>> #### 24");

    m_session->history()->redo(); // back to the branch of the edit
    QCOMPARE(m_session->current(), m_session->records()[2]);
    QCOMPARE(m_session->records().size(), 4U);
    step(Reach::Iteration);
    QCOMPARE(m_session->records()[4]->parent, m_session->records()[2]->id);
}

void TestSession::redoesWhatLedToNoRecord()
{
    step(Reach::Iteration);
    const IterationPtr before = m_session->current();
    m_session->editTrace("<<4*6=24>> #### 24");
    m_session->history()->undo();
    m_session->history()->redo();
    step(Reach::Iteration);
    QCOMPARE(m_session->records()[1]->text, "<<4*6=24>> #### 24");
    QCOMPARE(m_session->records()[1]->parent, before->id);
}

void TestSession::undoAndRedoWalkTheBranches()
{
    QUndoStack &history = *m_session->history();
    step(Reach::Iteration);
    std::vector<IterationPtr> stations{m_session->current()};
    for (const char *trace : {"#### 1", "#### 2", "#### 3"}) {
        m_session->editTrace(trace);
        step(Reach::Iteration);
        if (stations.size() < 3) // the budget ends
            step(Reach::Iteration);
        stations.push_back(m_session->current());
    }
    const std::size_t records = m_session->records().size();
    for (const int station : {2, 1, 0}) {
        history.undo();
        QCOMPARE(m_session->current(), stations[std::size_t(station)]);
        QCOMPARE(m_session->tips().at(0), stations[std::size_t(station)]);
    }
    for (const int station : {1, 2, 3}) {
        history.redo();
        QCOMPARE(m_session->current(), stations[std::size_t(station)]);
    }
    history.setIndex(1); // over several at once
    QCOMPARE(m_session->current(), stations[1]);
    QCOMPARE(m_session->records().size(), records);
    step(Reach::Iteration); // and the engine is there too
    QCOMPARE(m_session->records().back()->parent, stations[1]->id);
}

void TestSession::comesBackToWhereTheChainHadGone()
{
    QUndoStack &history = *m_session->history();
    step(Reach::Iteration);
    m_session->editTrace("#### 1");
    step(Reach::Iteration);
    const IterationPtr edited = m_session->current();
    history.undo();
    step(Reach::Iteration);
    step(Reach::Iteration);
    const IterationPtr further = m_session->current();
    history.redo();
    QCOMPARE(m_session->current(), edited);
    history.undo(); // not to where the edit was made at first: the chain has gone on since
    QCOMPARE(m_session->current(), further);
    step(Reach::Iteration);
    QCOMPARE(m_session->records().back()->parent, further->id);
}

void TestSession::namesItsCommands()
{
    run();
    const QUndoStack &history = *m_session->history();
    m_session->editTrace("#### 1");
    QCOMPARE(history.undoText(), QString("edit of the trace"));
    m_session->resample(ltm::Resample::Prior, 0);
    QCOMPARE(history.undoText(), QString("re-sampling of z from the prior"));
    m_session->resample(ltm::Resample::Posterior, 0);
    QCOMPARE(history.undoText(), QString("re-sampling of z from the posterior"));
    m_session->resample(ltm::Resample::Nudge, 0.5);
    QCOMPARE(history.undoText(), QString("nudge of z"));
    m_session->show(m_session->records()[2]->id);
    m_session->goBack();
    QCOMPARE(history.undoText(), QString("going back to iteration 2"));
    m_session->fork();
    QCOMPARE(history.undoText(), QString("fork"));
}

void TestSession::editsFromTheRecordOnShow()
{
    run();
    m_session->show(m_session->records()[1]->id);
    m_session->editTrace("#### 7");
    step(Reach::Iteration);
    QCOMPARE(m_session->records().back()->parent, m_session->records()[1]->id);
    m_session->history()->undo();
    QCOMPARE(m_session->current(), m_session->records()[4]);
}

void TestSession::resamplesAndWritesAtOnce()
{
    run();
    const QSignalSpy written(m_session.get(), &Session::tokenWritten);
    m_session->resample(ltm::Resample::Prior, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->state() == RunState::Paused && written.size() > 0, patience);
    QCOMPARE(m_session->records().size(), 5U); // written, not yet refined
    step(Reach::End);
    QCOMPARE(m_session->records().back()->origin, ltm::Origin::PriorDraw);
    QCOMPARE(m_session->state(), RunState::Finished);

    m_session->moveLatent({0.1, 0.2});
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), RunState::Paused, patience);
    step(Reach::End);
    QCOMPARE(m_session->records().back()->origin, ltm::Origin::GivenLatent);
    m_session->history()->undo();
    m_session->history()->undo();
    QCOMPARE(m_session->current(), m_session->records()[4]);
}

void TestSession::continuesFromATokenOfTheRecordOnShow()
{
    run();
    const IterationPtr chosen = m_session->records()[1];
    m_session->continueFrom(chosen, 99, 7); // there is no such token
    QVERIFY(!m_session->history()->canUndo());
    m_session->continueFrom(chosen, 2, 7);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), RunState::Paused, patience);
    QCOMPARE(m_session->records().size(), 5U); // written, not yet refined
    step(Reach::Iteration);
    const IterationPtr continued = m_session->records().back();
    QCOMPARE(continued->origin, ltm::Origin::Continuation);
    QCOMPARE(continued->parent, chosen->id);
    QCOMPARE(continued->trace[0].id, chosen->trace[0].id);
    QCOMPARE(continued->trace[1].id, chosen->trace[1].id);
    QCOMPARE(continued->trace[2].id, 7);
    m_session->history()->undo();
    QCOMPARE(m_session->current(), m_session->records()[4]);
    m_session->history()->redo();
    QCOMPARE(m_session->current(), continued);
}

void TestSession::passesCloserLooksOn()
{
    const QSignalSpy inspected(m_session.get(), &Session::inspected);
    const QSignalSpy previewed(m_session.get(), &Session::previewed);
    ltm::Landscape landscape;
    connect(m_session.get(), &Session::landscapeGrew, this, [&](const ltm::Landscape &grown) { landscape = grown; });
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

void TestSession::undoesAWayBack()
{
    run();
    m_session->goBack(); // it is there already
    QVERIFY(!m_session->history()->canUndo());
    m_session->show(m_session->records()[2]->id);
    m_session->goBack();
    step(Reach::Iteration);
    QCOMPARE(m_session->records()[5]->parent, m_session->records()[2]->id);
    m_session->history()->undo();
    QCOMPARE(m_session->current(), m_session->records()[4]);
    step(Reach::Iteration);
    QCOMPARE(m_session->records()[6]->parent, m_session->records()[4]->id);
}

void TestSession::forksFromTheRecordOnShow()
{
    run();
    m_session->show(m_session->records()[2]->id);
    m_session->fork();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->chain(), 1, patience);
    QCOMPARE(m_session->current(), m_session->records()[2]);
    step(Reach::Iteration);
    QCOMPARE(m_session->records().size(), 7U);
    QCOMPARE(m_session->records()[6]->chain, 1);
    QCOMPARE(m_session->records()[6]->parent, m_session->records()[2]->id);
    QCOMPARE(m_session->records()[5]->parent, m_session->records()[4]->id); // the first chain goes on by itself
}

void TestSession::undoesAFork()
{
    run();
    const IterationPtr last = m_session->current();
    m_session->show(m_session->records()[2]->id);
    m_session->fork();
    step(Reach::Iteration);
    const IterationPtr forked = m_session->records().back();
    QCOMPARE(forked->chain, 1);
    QCOMPARE(m_session->tips().size(), 2U);

    m_session->history()->undo();
    QCOMPARE(m_session->chain(), 0);
    QCOMPARE(m_session->tips().size(), 1U);
    QCOMPARE(m_session->current()->parent, last->id); // the chain that was left goes on where it is
    step(Reach::Iteration); // alone
    QCOMPARE(m_session->records().size(), 8U);
    QCOMPARE(m_session->records().back()->chain, 0);

    m_session->history()->redo();
    QCOMPARE(m_session->chain(), 1);
    QCOMPARE(m_session->current(), forked);
    QCOMPARE(m_session->tips().size(), 2U);
    step(Reach::Iteration);
    QCOMPARE(m_session->records().size(), 10U);
    QCOMPARE(m_session->records().back()->chain, 1);
    QCOMPARE(m_session->records().back()->parent, forked->id);
}

void TestSession::goesBackToARecordOfAForkThatWasUndone()
{
    run();
    m_session->fork();
    step(Reach::Iteration);
    const IterationPtr forked = m_session->records().back();
    QCOMPARE(forked->chain, 1);
    m_session->history()->undo();
    const QSignalSpy failed(m_session.get(), &Session::failed);

    m_session->show(forked->id);
    QCOMPARE(m_session->current(), forked);
    QCOMPARE(m_session->chain(), 0); // the one that there is
    QVERIFY(m_session->canGoBack());
    m_session->goBack();
    step(Reach::Iteration);
    QCOMPARE(m_session->records().back()->chain, 0);
    QCOMPARE(m_session->records().back()->parent, forked->id);
    QCOMPARE(m_session->tips().size(), 1U);
    QVERIFY(failed.isEmpty());

    // Nor does it come back from a file.
    const QString file = m_folder.filePath("fork.safetensors");
    QCOMPARE(m_session->save(file), QString());
    QCOMPARE(m_session->restore(file), QString());
    QCOMPARE(m_session->tips().size(), 1U);
}

/// The worker on a thread of its own hears of both before it answers the first.
void TestSession::forksTwiceBeforeTheEngineAnswers()
{
    QThread thread;
    auto *worker = new EngineWorker;
    worker->moveToThread(&thread);
    connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    Session session;
    session.connectTo(*worker);
    thread.start();
    session.open(m_folder.path(), "cpu");
    QTRY_VERIFY_WITH_TIMEOUT(!session.isOpening(), patience);
    session.advance(problem, ltm::tinySettings(), Reach::End);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), RunState::Finished, patience);
    const QSignalSpy failed(&session, &Session::failed);

    session.fork();
    session.fork();
    QCOMPARE(session.tips().size(), 3U);
    session.advance(problem, ltm::tinySettings(), Reach::Iteration);
    QTRY_COMPARE_WITH_TIMEOUT(session.records().size(), 8U, patience);
    session.history()->undo();
    session.history()->undo();
    QCOMPARE(session.tips().size(), 1U);
    session.advance(problem, ltm::tinySettings(), Reach::Iteration);
    QTRY_COMPARE_WITH_TIMEOUT(session.records().size(), 9U, patience);
    QCOMPARE(session.records().back()->chain, 0);
    QVERIFY(failed.isEmpty());
    thread.quit();
    thread.wait();
}

void TestSession::dropsAnEditThatTheEngineRefuses()
{
    run();
    const QSignalSpy failed(m_session.get(), &Session::failed);
    const QSignalSpy refused(m_session.get(), &Session::editRefused);
    m_session->editTrace({});
    QCOMPARE(failed.size(), 1);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!m_session->history()->canUndo());
    m_session->editTrace("#### 4");
    QCOMPARE(refused.size(), 1);
    QVERIFY(m_session->history()->canUndo());
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

void TestSession::commandsBeforeTheFirstRecordHaveNothingToComeBackTo()
{
    m_session->resample(ltm::Resample::Prior, 0); // no run yet
    m_session->editTrace("#### 1");
    m_session->fork();
    m_session->goBack();
    step(Reach::Phase);
    m_session->editTrace("#### 3");
    QVERIFY(!m_session->history()->canUndo());
    step(Reach::Iteration);
    QCOMPARE(m_session->records()[0]->text, "#### 3");
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
