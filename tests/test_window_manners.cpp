// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window behaves: captions, what it remembers, what can be dropped on it, errors, its end.

#include "captionbar.h"
#include "captions.h"
#include "dropped.h"
#include "elboplot.h"
#include "latentmap.h"
#include "panels.h"
#include "presentation.h"
#include "problempanel.h"
#include "recentlist.h"
#include "sessionview.h"
#include "shortcutsheet.h"
#include "tour.h"
#include "tracepanel.h"
#include "windowtest.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

using namespace ts;

namespace
{

IterationPtr record(ltm::Origin origin, double elbo, double bestElbo, double error, bool accepted)
{
    ltm::Iteration iteration;
    iteration.origin = origin;
    iteration.elbo.elbo = elbo;
    iteration.elbo.standardError = error;
    iteration.bestElbo = bestElbo;
    iteration.accepted = accepted;
    return std::make_shared<const ltm::Iteration>(iteration);
}

} // namespace

class TestWindowManners : public WindowTest
{
    Q_OBJECT

private slots:
    void captionsGiveTheReason_data();
    void captionsGiveTheReason();
    void captionsSayWhatHappens();
    void presentationTellsTheRun();
    void remembersCheckpoints();
    void remembersProblems();
    void recentListHasALimit();
    void knowsWhatIsDropped_data();
    void knowsWhatIsDropped();
    void takesWhatIsDropped();
    void listsEveryShortcut();
    void leadsThroughTheWindow();
    void errorsStayWithTheirDetails();
    void showsLoading();
    void titleFollowsTheRun();
    void asksOnceBeforeWorkIsLost();
    void tipsLeaveTheRunToBeStopped();
    void refusedEditStays();

private:
    bool drop(const QMimeData &data);
    void answerUnsaved(QMessageBox::StandardButton button);
};

void TestWindowManners::captionsGiveTheReason_data()
{
    using ltm::Origin;
    QTest::addColumn<int>("rule");
    QTest::addColumn<IterationPtr>("before");
    QTest::addColumn<IterationPtr>("last");
    QTest::addColumn<QString>("why");
    const int monotone = int(ltm::AcceptanceRule::Monotone), gibbs = int(ltm::AcceptanceRule::Gibbs);
    const IterationPtr first = record(Origin::Start, -50, -50, 0.2, true);
    QTest::newRow("first") << monotone << IterationPtr() << first << "Keeping it, because it is the first.";
    QTest::newRow("rose") << monotone << first << record(Origin::Rethink, -47.7, -47.7, 0.4, true)
                          << "Keeping it, because the ELBO rose by 2.3 nats, more than its error 0.40.";
    QTest::newRow("rose within its error")
        << monotone << first << record(Origin::Rethink, -49.7, -50, 0.4, false)
        << "Going back to the best, because the ELBO rose by 0.30 nats, not more than its error 0.40.";
    // The best is not the record before: that was rejected.
    QTest::newRow("fell below the best") << monotone << record(Origin::Rethink, -60, -50, 0.4, false)
                                         << record(Origin::Perturbation, -55, -50, 0.4, false)
                                         << "Going back to the best, because the ELBO fell by 5.0 nats.";
    QTest::newRow("gibbs") << gibbs << first << record(Origin::Rethink, -51.5, -50, 0.4, true)
                           << "Keeping it, as the Gibbs rule keeps every trace; the ELBO fell by 1.5 nats.";
    QTest::newRow("edited") << monotone << first << record(Origin::EditedTrace, -90, -90, 0.4, true)
                            << "Keeping it, because these are your words.";
    QTest::newRow("asked for") << gibbs << first << record(Origin::PriorDraw, -90, -90, 0.4, true)
                               << "Keeping it, because you asked for this thought.";
}

void TestWindowManners::captionsGiveTheReason()
{
    QFETCH(int, rule);
    QFETCH(IterationPtr, before);
    QFETCH(IterationPtr, last);
    QFETCH(QString, why);
    Moment moment{true, RunState::Running, ltm::Phase::Decode, ltm::AcceptanceRule(rule), last, before, {}};
    QCOMPARE(captionOf(moment).why, why);
    QCOMPARE(captionOf(moment).now, "Writing a trace from the thought z.");
    moment.state = RunState::Paused;
    QCOMPARE(captionOf(moment).why, why);
}

void TestWindowManners::captionsSayWhatHappens()
{
    Moment moment;
    QCOMPARE(captionOf(moment).now, "No checkpoint is open yet.");
    moment.ready = true;
    QVERIFY(captionOf(moment).now.contains("press Run"));
    moment.state = RunState::Running;
    QSet<QString> said;
    for (const auto phase : {ltm::Phase::Start, ltm::Phase::Decode, ltm::Phase::Refine, ltm::Phase::Accept}) {
        moment.phase = phase;
        moment.state = RunState::Running;
        said << captionOf(moment).now;
        moment.state = RunState::Paused;
        QVERIFY(captionOf(moment).now.startsWith("Paused. Next: "));
        said << captionOf(moment).now;
    }
    QCOMPARE(said.size(), 8);
    moment.state = RunState::Finished;
    QCOMPARE(captionOf(moment).now, "Finished without an answer.");
    moment.answer = "35";
    QCOMPARE(captionOf(moment).now, "Finished. The answer is 35.");
    QVERIFY(captionOf(moment).why.contains("not that the answer is right"));
}

void TestWindowManners::presentationTellsTheRun()
{
    actions().presentation->trigger();
    auto *bar = child<CaptionBar>("captionBar");
    QVERIFY(bar->now().contains("press Run"));
    m_window->panels().problem().setProblem(problem);
    actions().stepPhase->trigger();
    awaitState(RunState::Paused);
    QTRY_VERIFY(bar->now().startsWith("Paused. Next: move the thought"));
    QCOMPARE(child<QLabel>("captionProblem")->text(), problem);
    actions().stepIteration->trigger();
    awaitRecords(1);
    awaitState(RunState::Paused);
    QCOMPARE(bar->why(), "Keeping it, because it is the first.");
    actions().run->trigger();
    awaitState(RunState::Finished);
    QTRY_VERIFY(bar->now().startsWith("Finished"));
}

void TestWindowManners::remembersCheckpoints()
{
    const QString tiny = m_folder.filePath("tiny"), endless = m_folder.filePath("endless");
    m_window->openCheckpoint(endless);
    QTRY_COMPARE_WITH_TIMEOUT(session().card().path, endless.toStdString(), patience);
    RecentList("checkpoints", 10).add(tiny + "-gone");
    emit actions().recent->aboutToShow();
    const QList<QAction *> entries = actions().recent->actions();
    QCOMPARE(entries[0]->data().toString(), tiny + "-gone");
    QVERIFY(!entries[0]->isEnabled());
    QCOMPARE(entries[1]->data().toString(), endless);
    QCOMPARE(entries[2]->data().toString(), tiny);
    entries[2]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(session().card().path, tiny.toStdString(), patience);
    QCOMPARE(RecentList("checkpoints", 10).items().front(), tiny);
    actions().clearRecent->trigger();
    QVERIFY(RecentList("checkpoints", 10).items().isEmpty());
    QVERIFY(!actions().clearRecent->isEnabled());
}

void TestWindowManners::remembersProblems()
{
    QVERIFY(!actions().clearHistory->isEnabled());
    runToTheEnd();
    auto *list = child<QComboBox>("exampleProblems");
    QCOMPARE(list->itemText(0), problem);
    actions().clearHistory->trigger();
    QVERIFY(list->itemText(0) != problem);
}

void TestWindowManners::recentListHasALimit()
{
    RecentList list("letters", 3);
    for (const char *letter : {"a", "b", "c", "d", "c", ""})
        list.add(letter);
    QCOMPARE(list.items(), QStringList({"c", "d", "b"}));
    list.clear();
    QVERIFY(list.items().isEmpty());
}

void TestWindowManners::knowsWhatIsDropped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("checkpoint") << "old.pt" << QByteArray("x") << int(Dropped::Checkpoint);
    QTest::newRow("config") << "tiny/config.json" << QByteArray() << int(Dropped::Checkpoint);
    QTest::newRow("session") << "mine.safetensors" << QByteArray("x") << int(Dropped::Session);
    QTest::newRow("weights") << "tiny/model.safetensors" << QByteArray() << int(Dropped::Checkpoint);
    QTest::newRow("metrics") << "metrics.jsonl" << QByteArray("{}") << int(Dropped::Metrics);
    QTest::newRow("data") << "dev.jsonl" << QByteArray("{}") << int(Dropped::Data);
    QTest::newRow("lines") << "dev.txt" << QByteArray("How many?||<<1+1=2>> #### 2") << int(Dropped::Data);
    QTest::newRow("problem") << "problem.txt" << QByteArray("Tom has 2.\nHow many?\n") << int(Dropped::Problem);
    QTest::newRow("binary") << "cat.png" << QByteArray("\x89PNG\0\0", 6) << int(Dropped::Nothing);
    QTest::newRow("missing") << "nothing-here.txt" << QByteArray() << int(Dropped::Nothing);
}

void TestWindowManners::knowsWhatIsDropped()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFile file(m_folder.filePath(name));
    if (!bytes.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
    }
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    const Dropped dropped = droppedIn(data);
    QCOMPARE(int(dropped.kind), kind);
    if (dropped.kind == Dropped::Problem)
        QCOMPARE(dropped.content, "Tom has 2. How many?");
    if (name.startsWith("tiny/"))
        QCOMPARE(dropped.content, m_folder.filePath("tiny"));
}

/// Drops on the window; true when it took it.
bool TestWindowManners::drop(const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    return drop.isAccepted();
}

void TestWindowManners::takesWhatIsDropped()
{
    QMimeData text;
    text.setText("Ann has 3 apples.\nHow many?");
    QVERIFY(drop(text));
    QCOMPARE(m_window->panels().problem().problem(), "Ann has 3 apples. How many?");

    // A session that is none is taken, and refused in words.
    const QString path = m_folder.filePath("run.safetensors");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QMimeData session;
    session.setUrls({QUrl::fromLocalFile(path)});
    const auto *messages = child<MessageBar>("messageBar");
    QVERIFY(drop(session));
    QVERIFY2(messages->message().contains("run.safetensors"), qPrintable(messages->message()));

    // The box leaves files to the window.
    auto *box = child<QPlainTextEdit>("problemText");
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &session, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(box->viewport(), &enter);
    QVERIFY(box->toPlainText().startsWith("Ann"));
}

void TestWindowManners::listsEveryShortcut()
{
    QTest::keyClick(m_window.get(), Qt::Key_Slash, Qt::ControlModifier);
    auto *sheet = m_window->findChild<ShortcutSheet *>();
    QVERIFY(sheet && sheet->isVisible());
    auto *list = sheet->findChild<QTreeWidget *>();
    QStringList listed;
    const auto visible = [list] {
        QStringList keys;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            for (int k = 0; k < list->topLevelItem(i)->childCount(); ++k)
                if (const QTreeWidgetItem *item = list->topLevelItem(i)->child(k); !item->isHidden())
                    keys << item->text(1);
        return keys;
    };
    for (const QAction *action : m_window->QWidget::actions())
        if (!action->shortcut().isEmpty())
            QVERIFY2(visible().join('\n').contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->text()));
    QVERIFY(visible().contains("Left, Right"));
    QTest::keyClicks(sheet->findChild<QLineEdit *>(), "undo");
    QVERIFY(visible().contains("Ctrl+Z"));
    QVERIFY(visible().size() < 4);
    auto *nothing = sheet->findChild<QLabel *>("shortcutNothing");
    QVERIFY(nothing->isHidden());
    QTest::keyClicks(sheet->findChild<QLineEdit *>(), "xyz");
    QVERIFY(nothing->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void TestWindowManners::leadsThroughTheWindow()
{
    QVERIFY(!m_window->findChild<Tour *>());
    m_window->offerTour();
    QPointer<Tour> tour = m_window->findChild<Tour *>();
    QVERIFY(tour && tour->isVisible());
    auto *outline = child<QWidget>("tourOutline");
    const QRect first = outline->geometry();
    QVERIFY(first.contains(child<QDockWidget>("problemDock")->mapTo(m_window.get(), QPoint(20, 20))));
    type(problem); // nothing is blocked
    QCOMPARE(m_window->panels().problem().problem(), problem);
    auto *next = tour->findChild<QPushButton *>("tourNext");
    QTest::keyClick(next, Qt::Key_Return);
    QCOMPARE(tour->step(), 1);
    QVERIFY(outline->geometry() != first);
    QTest::mouseClick(tour->findChild<QPushButton *>("tourBack"), Qt::LeftButton);
    QCOMPARE(tour->step(), 0);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(next, Qt::Key_Return);
        QVERIFY(m_window->rect().contains(tour->geometry()));
    }
    QTest::keyClick(next, Qt::Key_Return);
    QTRY_VERIFY(!tour);
    QTRY_VERIFY(!child<QWidget>("tourOutline"));
    m_window->offerTour(); // once
    QVERIFY(!m_window->findChild<Tour *>());
    actions().tour->trigger();
    tour = m_window->findChild<Tour *>();
    QTest::keyClick(tour->findChild<QPushButton *>("tourNext"), Qt::Key_Escape);
    QTRY_VERIFY(!tour);
}

void TestWindowManners::errorsStayWithTheirDetails()
{
    QVERIFY(!actions().goToMessage->isEnabled());
    m_window->openCheckpoint(m_folder.filePath("nowhere"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("nowhere"), patience);
    QVERIFY(!QApplication::activeModalWidget());
    actions().presentation->trigger();
    QVERIFY(child<MessageBar>("messageBar")->isVisible());
    actions().presentation->trigger();
    runToTheEnd();
    QVERIFY(message().contains("nowhere")); // not read yet
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(child<QToolButton>("messageDetails")->hasFocus());
    QTest::mouseClick(child<QToolButton>("messageCopy"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const char *part : {"nowhere", "When: 20", "tiny", "Qt " QT_VERSION_STR, "System: "})
        QVERIFY2(copied.contains(part), part);
    QTest::keyClick(child<QToolButton>("messageClose"), Qt::Key_Space);
    QVERIFY(!child<MessageBar>("messageBar")->isVisible());
}

void TestWindowManners::showsLoading()
{
    auto *activity = child<QLabel>("statusActivity");
    auto *stop = child<QToolButton>("statusStop");
    QSignalSpy wanted(&m_window->view(), &SessionView::stopLoadingWanted);
    emit session().loading(m_folder.filePath("large"));
    QCOMPARE(activity->text(), "loading large");
    m_window->view().showLoading(0.25);
    QCOMPARE(child<QLabel>("statusIteration")->text(), "25 %");
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    emit session().failed("Loading was stopped.");
    QCOMPARE(activity->text(), "ready");
    m_window->view().showLoading(0.5); // late
    QCOMPARE(activity->text(), "ready");
    QVERIFY(stop->isHidden());
}

void TestWindowManners::titleFollowsTheRun()
{
    QVERIFY(m_window->windowTitle().contains("tiny"));
    QVERIFY(!m_window->isWindowModified());
    runToTheEnd();
    QVERIFY2(m_window->windowTitle().startsWith("Tom has 5 apples."), qPrintable(m_window->windowTitle()));
    QVERIFY(m_window->windowTitle().contains("[*]"));
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->saveSessionTo(m_folder.filePath("kept.safetensors")).isEmpty());
    QVERIFY(!m_window->isWindowModified());
    QVERIFY2(m_window->windowTitle().contains("kept.safetensors"), qPrintable(m_window->windowTitle()));
    click(actions().extend);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isWindowModified(), patience);
}

/// Answers the question that comes up next.
void TestWindowManners::answerUnsaved(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, m_window.get(), [this, button] {
        auto *box = child<QMessageBox>("unsavedBox");
        QVERIFY(box);
        QVERIFY(box->informativeText().contains("Tom has 5 apples"));
        QTest::mouseClick(box->button(button), Qt::LeftButton);
    });
}

void TestWindowManners::asksOnceBeforeWorkIsLost()
{
    runToTheEnd();
    answerUnsaved(QMessageBox::Cancel);
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    int saved = 0;
    bool modified = true;
    m_window->work().setKeeper({[&] { return modified; },
                                [&] {
                                    ++saved;
                                    return saved > 1;
                                },
                                [] { return QString("session.safetensors"); },
                                {}});
    QCOMPARE(m_window->windowTitle().count("session.safetensors[*]"), 1);
    answerUnsaved(QMessageBox::Save);
    QVERIFY(!m_window->close()); // it could not be saved
    answerUnsaved(QMessageBox::Save);
    QVERIFY(m_window->close());
    QCOMPARE(saved, 2);
    m_window->show();
    answerUnsaved(QMessageBox::Discard);
    QVERIFY(m_window->close());
    m_window->show();
    modified = false;
    QVERIFY(m_window->close()); // without a question
    m_window->show();
    m_window->work().setKeeper({{}, {}, {}, [] { return QString("And Tom has 5 apples."); }});
    answerUnsaved(QMessageBox::Cancel);
    QVERIFY(!m_window->close());
}

void TestWindowManners::tipsLeaveTheRunToBeStopped()
{
    pauseAfterOneIteration();
    auto *stop = child<QToolButton>("statusStop");
    QVERIFY(stop->isVisible());
    QStatusTipEvent tip(actions().extend->statusTip());
    QApplication::sendEvent(m_window.get(), &tip); // of a button, which has it beside the mouse
    QVERIFY(child<QLabel>("statusActivity")->text().startsWith("paused"));
    QMenu *menu = m_window->menuBar()->actions().first()->menu();
    menu->popup(m_window->mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(m_window.get(), &tip);
    QCOMPARE(child<QLabel>("statusActivity")->text(), actions().extend->statusTip());
    menu->close();
    QVERIFY(stop->isVisible());
    QStatusTipEvent none({});
    QApplication::sendEvent(m_window.get(), &none);
    QVERIFY(child<QLabel>("statusActivity")->text() != actions().extend->statusTip());
}

/// An edit that the engine refuses is there to be mended, and the run waits for it.
void TestWindowManners::refusedEditStays()
{
    pauseAfterOneIteration();
    const std::size_t had = session().records().size();
    actions().editTrace->trigger();
    auto *text = child<QPlainTextEdit>("traceText");
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Delete);
    click(actions().stepIteration); // hands it over first
    QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), patience);
    QTRY_VERIFY(child<TracePanel>("tracePanel")->isEditing());
    QCOMPARE(session().records().size(), had);
    QVERIFY(!actions().undo->isEnabled());
    QTest::keyClicks(text, "#### 3");
    click(actions().stepIteration);
    awaitRecords(had + 1);
    QCOMPARE(session().records().back()->text, std::string("#### 3"));
}

QTEST_MAIN(TestWindowManners)
#include "test_window_manners.moc"
