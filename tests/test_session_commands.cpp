// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of a session: branches, and the way back.

#include "sessiontest.h"

#include <QThread>

using namespace ts;

class TestSessionCommands : public SessionTest
{
    Q_OBJECT

private slots:
    void undoShowsWhatWasOnShow();
    void branchOfAFinishedRunGoesOn();
    void undoesAnEdit();
    void redoesWhatLedToNoRecord();
    void undoAndRedoWalkTheBranches();
    void comesBackToWhereTheChainHadGone();
    void namesItsCommands();
    void editsFromTheRecordOnShow();
    void resamplesAndWritesAtOnce();
    void continuesFromATokenOfTheRecordOnShow();
    void undoesAWayBack();
    void forksFromTheRecordOnShow();
    void undoesAFork();
    void goesBackToARecordOfAForkThatWasUndone();
    void forksTwiceBeforeTheEngineAnswers();
    void dropsAnEditThatTheEngineRefuses();
    void commandsBeforeTheFirstRecordHaveNothingToComeBackTo();
};

/// As far as a run goes, and it is what is on show at the end.
void TestSessionCommands::branchOfAFinishedRunGoesOn()
{
    const QSignalSpy began(m_session, &Session::runBegan);
    run();
    m_session->show(m_session->records()[1]->id);
    m_session->resample(ltm::Resample::Prior, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), RunState::Paused, patience);
    QCOMPARE(m_session->settings().iterations, 9);
    step(Reach::End);
    QCOMPARE(began.size(), 1);
    QCOMPARE(m_session->state(), RunState::Finished);
    QCOMPARE(m_session->records().size(), 10U);
    QCOMPARE(m_session->records()[5]->parent, m_session->records()[1]->id);
    QVERIFY(m_session->current()->id >= m_session->records()[5]->id);
}

/// Though the chain goes on from elsewhere.
void TestSessionCommands::undoShowsWhatWasOnShow()
{
    run();
    const IterationPtr shown = m_session->records()[1];
    m_session->show(shown->id);
    m_session->editTrace("<<4*6=24>> #### 24");
    step(Reach::Iteration);
    m_session->history()->undo();
    QCOMPARE(m_session->current(), shown);
    QCOMPARE(m_session->tips().at(0), m_session->records()[4]);
}

void TestSessionCommands::undoesAnEdit()
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

void TestSessionCommands::redoesWhatLedToNoRecord()
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

void TestSessionCommands::undoAndRedoWalkTheBranches()
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

void TestSessionCommands::comesBackToWhereTheChainHadGone()
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

void TestSessionCommands::namesItsCommands()
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

void TestSessionCommands::editsFromTheRecordOnShow()
{
    run();
    m_session->show(m_session->records()[1]->id);
    m_session->editTrace("#### 7");
    step(Reach::Iteration);
    QCOMPARE(m_session->records().back()->parent, m_session->records()[1]->id);
}

void TestSessionCommands::resamplesAndWritesAtOnce()
{
    run();
    const QSignalSpy written(m_session, &Session::tokenWritten);
    m_session->resample(ltm::Resample::Prior, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->state() == RunState::Paused && written.size() > 0, patience);
    QCOMPARE(m_session->records().size(), 5U); // written, not yet refined
    step(Reach::Iteration);
    QCOMPARE(m_session->records().back()->origin, ltm::Origin::PriorDraw);

    m_session->moveLatent({0.1, 0.2});
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), RunState::Paused, patience);
    step(Reach::Iteration);
    QCOMPARE(m_session->records().back()->origin, ltm::Origin::GivenLatent);
    m_session->history()->undo();
    m_session->history()->undo();
    QCOMPARE(m_session->current(), m_session->records()[4]);
}

void TestSessionCommands::continuesFromATokenOfTheRecordOnShow()
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
    QCOMPARE(m_session->current(), chosen);
    m_session->history()->redo();
    QCOMPARE(m_session->current(), continued);
}

void TestSessionCommands::undoesAWayBack()
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

void TestSessionCommands::forksFromTheRecordOnShow()
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

void TestSessionCommands::undoesAFork()
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

void TestSessionCommands::goesBackToARecordOfAForkThatWasUndone()
{
    run();
    m_session->fork();
    step(Reach::Iteration);
    const IterationPtr forked = m_session->records().back();
    QCOMPARE(forked->chain, 1);
    m_session->history()->undo();
    const QSignalSpy failed(m_session, &Session::failed);

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
void TestSessionCommands::forksTwiceBeforeTheEngineAnswers()
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

void TestSessionCommands::dropsAnEditThatTheEngineRefuses()
{
    run();
    const QSignalSpy failed(m_session, &Session::failed);
    const QSignalSpy refused(m_session, &Session::editRefused);
    m_session->editTrace({});
    QCOMPARE(failed.size(), 1);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!m_session->history()->canUndo());
    m_session->editTrace("#### 4");
    QCOMPARE(refused.size(), 1);
    QVERIFY(m_session->history()->canUndo());
}

void TestSessionCommands::commandsBeforeTheFirstRecordHaveNothingToComeBackTo()
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

QTEST_GUILESS_MAIN(TestSessionCommands)
#include "test_session_commands.moc"
