// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The loop from the window: running, stepping, pausing, and the user's commands.

#include "elboplot.h"
#include "latentmap.h"
#include "timelinepanel.h"
#include "tracepanel.h"
#include "windowtest.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTableView>

using namespace ts;

class TestWindow : public WindowTest
{
    Q_OBJECT

private slots:
    void showsTheCheckpoint();
    void runsByTypingAndClicking();
    void runsByCtrlReturnAndSpace();
    void staysResponsiveAndPauses();
    void steps();
    void stopsAndExtends();
    void editsTheTrace();
    void editsATraceThatIsNotYetRefined();
    void resamples_data();
    void resamples();
    void movesZOnTheMap();
    void carriesZOverTheLandscape();
    void undoesAndRedoes();
    void goesToAnIteration();
    void goesBackAndForks();
    void refusesBadProblems_data();
    void refusesBadProblems();
    void beginsAnewAfterTheEnd();
};

void TestWindow::showsTheCheckpoint()
{
    QVERIFY(m_window->windowTitle().contains("tiny"));
    QVERIFY(child<QWidget>("modelCard")->accessibleDescription().contains("tiny"));
    QVERIFY(!actions().stop->isEnabled());
    QVERIFY(!actions().resamplePrior->isEnabled());
    QVERIFY(!actions().exportTrace->isEnabled());
}

void TestWindow::runsByTypingAndClicking()
{
    runToTheEnd();
    QCOMPARE(session().problem(), problem);
    const auto *timeline = m_window->findChild<TimelinePanel *>();
    QCOMPARE(child<QTableView>("timelineTable")->model()->rowCount(), 5);
    QCOMPARE(timeline->current(), session().records().back()->id);
    QCOMPARE(m_window->findChild<TracePanel *>()->text().toStdString(), session().records().back()->text);
    for (const IterationPtr &record : session().records()) {
        QVERIFY(!m_window->elboPlot().markerPosition(record->id).isNull());
        QVERIFY(!m_window->latentMap().pointPosition(record->id).isNull());
    }
}

void TestWindow::runsByCtrlReturnAndSpace()
{
    m_window->openCheckpoint(m_folder.filePath("endless"));
    QTRY_COMPARE_WITH_TIMEOUT(session().card().path, m_folder.filePath("endless").toStdString(), patience);
    type(problem);
    QTest::keyClick(child<QPlainTextEdit>("problemText"), Qt::Key_Return, Qt::ControlModifier);
    awaitState(RunState::Running);
    awaitRecords(1);
    auto *map = &m_window->latentMap();
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Space);
    awaitState(RunState::Paused);
    QTest::keyClick(map, Qt::Key_Space);
    awaitState(RunState::Running);
}

void TestWindow::staysResponsiveAndPauses()
{
    m_window->openCheckpoint(m_folder.filePath("endless"));
    QTRY_COMPARE_WITH_TIMEOUT(session().card().path, m_folder.filePath("endless").toStdString(), patience);
    type(problem);
    click(actions().run);
    awaitRecords(2);
    QCOMPARE(session().state(), RunState::Running);
    QVERIFY(child<QPlainTextEdit>("problemText")->isReadOnly());
    // The window lives while the engine works: a menu opens and closes, a panel goes and comes back.
    actions().view->popup(m_window->mapToGlobal(QPoint(50, 50)));
    QTRY_VERIFY(actions().view->isVisible());
    QTest::keyClick(actions().view, Qt::Key_Escape);
    QTRY_VERIFY(!actions().view->isVisible());
    QCOMPARE(session().state(), RunState::Running);
    QCOMPARE(actions().run->text(), QString("&Pause"));
    click(actions().run);
    awaitState(RunState::Paused);
    QCOMPARE(actions().run->text(), QString("&Run"));
    const std::size_t records = session().records().size();
    click(actions().run);
    awaitRecords(records + 2);
}

void TestWindow::steps()
{
    type(problem);
    click(actions().stepPhase);
    awaitState(RunState::Paused);
    QTRY_VERIFY(!m_window->findChild<TracePanel *>()->text().isEmpty());
    QCOMPARE(session().records().size(), 0U);
    click(actions().stepGradient);
    awaitState(RunState::Paused);
    QCOMPARE(session().records().size(), 0U);
    click(actions().stepIteration);
    awaitRecords(1);
    awaitState(RunState::Paused);
    click(actions().stepIteration);
    awaitRecords(2);
    awaitState(RunState::Paused);
    QCOMPARE(session().records().size(), 2U);
}

void TestWindow::stopsAndExtends()
{
    pauseAfterOneIteration();
    click(actions().stop);
    awaitState(RunState::Finished);
    QCOMPARE(session().records().size(), 1U);
    QVERIFY(!actions().stop->isEnabled());
    click(actions().extend);
    awaitRecords(15);
    awaitState(RunState::Finished);
    QCOMPARE(session().records().size(), 15U);
}

void TestWindow::editsTheTrace()
{
    pauseAfterOneIteration();
    auto *text = child<QPlainTextEdit>("traceText");
    click(actions().editTrace);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(text, "<<5+3=8>> #### 8");
    QVERIFY(child<QAbstractButton>("applyTraceEdit")->isVisible());
    QTest::mouseClick(child<QAbstractButton>("applyTraceEdit"), Qt::LeftButton);
    click(actions().stepIteration);
    awaitRecords(2);
    awaitState(RunState::Paused);
    QCOMPARE(session().records()[1]->text, "<<5+3=8>> #### 8");
    QCOMPARE(session().records()[1]->origin, ltm::Origin::EditedTrace);
    QCOMPARE(text->toPlainText(), QString("<<5+3=8>> #### 8"));
}

void TestWindow::editsATraceThatIsNotYetRefined()
{
    type(problem);
    click(actions().stepPhase);
    awaitState(RunState::Paused);
    auto *text = child<QPlainTextEdit>("traceText");
    QTRY_VERIFY(!text->isReadOnly());
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(text, "#### 8");
    click(actions().stepIteration); // what was typed counts, handed over or not
    awaitRecords(1);
    QCOMPARE(session().records()[0]->text, "#### 8");
}

void TestWindow::resamples_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("origin");
    QTest::newRow("prior") << "resamplePrior" << int(ltm::Origin::PriorDraw);
    QTest::newRow("posterior") << "resamplePosterior" << int(ltm::Origin::PosteriorDraw);
    QTest::newRow("nudge") << "nudge" << int(ltm::Origin::Nudge);
}

void TestWindow::resamples()
{
    QFETCH(QString, action);
    QFETCH(int, origin);
    runToTheEnd();
    click(child<QAction>(qPrintable(action)));
    awaitState(RunState::Paused);
    click(actions().run);
    awaitRecords(6);
    awaitState(RunState::Finished);
    QCOMPARE(int(session().records()[5]->origin), origin);
}

void TestWindow::movesZOnTheMap()
{
    runToTheEnd();
    LatentMap &map = m_window->latentMap();
    const QPoint place = map.rect().center();
    QTest::mouseClick(&map, Qt::LeftButton, Qt::ControlModifier, place);
    awaitState(RunState::Paused); // a new trace is written
    click(actions().run);
    awaitRecords(6);
    QCOMPARE(session().records()[5]->origin, ltm::Origin::GivenLatent);
}

void TestWindow::carriesZOverTheLandscape()
{
    runToTheEnd();
    LatentMap &map = m_window->latentMap();
    const qint64 shown = session().current()->id;
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_T); // the trajectory fills the map
    QTest::keyClick(&map, Qt::Key_L);
    const auto cells = [&map] {
        const auto rows = map.tableRows();
        return std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row[0] == "landscape"; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(cells() > 100, patience);

    const QPoint from = map.pointPosition(shown).toPoint();
    const QPoint to = map.rect().center() + QPoint(20, 10);
    auto *text = child<QPlainTextEdit>("traceText");
    QVERIFY(text->isVisible());
    QTest::mousePress(&map, Qt::LeftButton, Qt::ControlModifier, from);
    for (const QPoint &at : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at, map.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::ControlModifier);
        QApplication::sendEvent(&map, &move);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!text->isVisible(), patience); // a preview is shown in its place
    QCOMPARE(session().current()->id, shown); // and the run is as it was
    QTest::mouseRelease(&map, Qt::LeftButton, Qt::ControlModifier, to);
    awaitState(RunState::Paused);
    QTRY_VERIFY(text->isVisible());
    click(actions().run);
    awaitRecords(6);
    QCOMPARE(session().records()[5]->origin, ltm::Origin::GivenLatent);
    QCOMPARE(session().records()[5]->parent, shown);
    QTest::keyClick(&map, Qt::Key_L);
    QTRY_COMPARE(cells(), 0);
}

void TestWindow::undoesAndRedoes()
{
    runToTheEnd();
    const IterationPtr last = session().current();
    QVERIFY(!actions().undo->isEnabled());
    click(actions().resamplePrior);
    awaitState(RunState::Paused);
    click(actions().stepIteration);
    awaitRecords(6);
    QVERIFY(actions().undo->text().contains("re-sampling"));
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QTRY_COMPARE(session().current(), last);
    QCOMPARE(session().records().size(), 6U);
    QVERIFY(actions().redo->isEnabled());
    click(actions().redo);
    QTRY_COMPARE(session().current(), session().records()[5]);
    QCOMPARE(session().current()->origin, ltm::Origin::PriorDraw);
    click(actions().stepIteration);
    awaitRecords(7);
    QCOMPARE(session().records()[6]->parent, session().records()[5]->id);
}

void TestWindow::goesToAnIteration()
{
    runToTheEnd();
    const auto &records = session().records();
    auto *table = child<QTableView>("timelineTable");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
    QCOMPARE(session().current(), records[1]);
    QCOMPARE(m_window->findChild<TracePanel *>()->text().toStdString(), records[1]->text);
    QTest::mouseClick(&m_window->elboPlot(), Qt::LeftButton, {},
                      m_window->elboPlot().markerPosition(records[3]->id).toPoint());
    QCOMPARE(session().current(), records[3]);
    QTest::mouseClick(&m_window->latentMap(), Qt::LeftButton, {},
                      m_window->latentMap().pointPosition(records[0]->id).toPoint());
    QCOMPARE(session().current(), records[0]);
}

void TestWindow::goesBackAndForks()
{
    runToTheEnd();
    session().show(session().records()[1]->id);
    click(actions().goBack);
    awaitState(RunState::Paused);
    click(actions().stepIteration);
    awaitRecords(6);
    QCOMPARE(session().records()[5]->parent, session().records()[1]->id);
    awaitState(RunState::Paused);
    click(actions().fork);
    QTRY_COMPARE_WITH_TIMEOUT(session().chain(), 1, patience);
    click(actions().stepIteration);
    awaitRecords(8);
    QCOMPARE(session().records()[7]->chain, 1);
    awaitState(RunState::Paused);
    session().fork(); // undone before the engine has heard of it
    session().history()->undo();
    click(actions().stepIteration);
    awaitRecords(10);
    awaitState(RunState::Paused);
    QCOMPARE(session().tips().size(), 2U);
    QCOMPARE(session().records().size(), 10U);
    QCOMPARE(session().chain(), 1);
}

void TestWindow::refusesBadProblems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << ""
                           << "empty";
    QTest::newRow("too long") << QString("One apple and ").repeated(40) << "too long";
}

void TestWindow::refusesBadProblems()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    type(text);
    if (text.isEmpty())
        QTest::keyClick(child<QPlainTextEdit>("problemText"), Qt::Key_Delete);
    click(actions().run);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(word), patience);
    QCOMPARE(session().state(), RunState::Idle);
    runToTheEnd(); // and all is well
    QVERIFY(message().isEmpty());
}

void TestWindow::beginsAnewAfterTheEnd()
{
    runToTheEnd();
    const std::string first = session().records()[0]->text;
    std::vector<RunState> states;
    connect(&session(), &Session::runBegan, this, [&] { states.push_back(session().state()); });
    click(actions().run);
    QTRY_COMPARE_WITH_TIMEOUT(states.size(), 1U, patience);
    disconnect(&session(), &Session::runBegan, this, nullptr);
    QCOMPARE(states[0], RunState::Running);
    awaitState(RunState::Finished);
    QCOMPARE(session().records().size(), 5U);
    QCOMPARE(session().records()[0]->text, first);
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"
