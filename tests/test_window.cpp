// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window with its real worker thread, driven by clicks and keys.

#include "elboplot.h"
#include "latentmap.h"
#include "mainwindow.h"
#include "problempanel.h"
#include "statusstrip.h"
#include "timelinepanel.h"
#include "tinycheckpoint.h"
#include "tracepanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace ts;

namespace
{

constexpr int patience = 60000;
const QString problem = QStringLiteral("Tom has 5 apples. He buys 3 more. How many apples does he have now?");

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

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
    void undoesAndRedoes();
    void goesToAnIteration();
    void goesBackAndForks();
    void exportsTheTrace();
    void exportsThePlots();
    void saysWhyAnExportFailed();
    void keepsTheOldCheckpointWhenANewOneIsBad();
    void opensADroppedFolder();
    void opensAChosenCheckpoint();
    void refusesBadProblems_data();
    void refusesBadProblems();
    void beginsAnewAfterTheEnd();
    void remembersItsPlaces();
    void namesEveryAction();
    void tellsItsLicences();

private:
    template <typename T> T *child(const char *name) const { return m_window->findChild<T *>(QLatin1String(name)); }
    void type(const QString &text);
    void click(QAction *action);
    void chooseFile(const QString &file);
    void awaitState(RunState state);
    void awaitRecords(std::size_t count);
    void runToTheEnd();
    void pauseAfterOneIteration();

    Session &session() { return m_window->session(); }
    Actions &actions() { return m_window->actions(); }
    QString message() const { return m_window->findChild<ProblemPanel *>()->message(); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("ThoughtscopeTest");
    QCoreApplication::setApplicationName("test_window");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath("settings"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    ltm::writeTinyCheckpoint(m_folder.filePath("tiny").toStdString());
    ltm::RethinkSettings endless = ltm::tinySettings();
    endless.iterations = 900;
    ltm::writeTinyCheckpoint(m_folder.filePath("endless").toStdString(), endless);
}

void TestWindow::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->openCheckpoint(m_folder.filePath("tiny"));
    QTRY_VERIFY_WITH_TIMEOUT(actions().run->isEnabled(), patience);
}

void TestWindow::cleanup()
{
    m_window.reset();
}

void TestWindow::type(const QString &text)
{
    auto *box = child<QPlainTextEdit>("problemText");
    QTest::mouseClick(box->viewport(), Qt::LeftButton);
    QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(box, text);
}

/// Clicks the button that stands for the action, or else triggers it as its menu entry does.
void TestWindow::click(QAction *action)
{
    QVERIFY2(action->isEnabled(), qPrintable(action->objectName()));
    for (auto *button : m_window->findChildren<QToolButton *>())
        if (button->defaultAction() == action && button->isVisible())
            return QTest::mouseClick(button, Qt::LeftButton);
    action->trigger();
}

/// Answers the file dialog that comes up next.
void TestWindow::chooseFile(const QString &file)
{
    QTimer::singleShot(0, m_window.get(), [this, file] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return chooseFile(file);
        dialog->selectFile(file);
        const auto *buttons = dialog->findChild<QDialogButtonBox *>();
        const auto accepting
            = dialog->acceptMode() == QFileDialog::AcceptSave ? QDialogButtonBox::Save : QDialogButtonBox::Open;
        QTest::mouseClick(buttons->button(accepting), Qt::LeftButton);
    });
}

void TestWindow::awaitState(RunState state)
{
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), state, patience);
}

void TestWindow::awaitRecords(std::size_t count)
{
    QTRY_VERIFY_WITH_TIMEOUT(session().records().size() >= count, patience);
}

void TestWindow::runToTheEnd()
{
    type(problem);
    click(actions().run);
    awaitState(RunState::Finished);
    QCOMPARE(session().records().size(), 5U);
}

void TestWindow::pauseAfterOneIteration()
{
    type(problem);
    click(actions().stepIteration);
    awaitRecords(1);
    awaitState(RunState::Paused);
}

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
    click(actions().stepIteration);
    awaitRecords(7);
    QCOMPARE(session().records()[6]->origin, ltm::Origin::PriorDraw);
    QCOMPARE(session().records()[6]->parent, last->id);
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
    awaitState(RunState::Finished);
    click(actions().fork);
    QTRY_COMPARE_WITH_TIMEOUT(session().chain(), 1, patience);
    click(actions().stepIteration);
    awaitRecords(8);
    QCOMPARE(session().records()[7]->chain, 1);
}

void TestWindow::exportsTheTrace()
{
    runToTheEnd();
    const QString path = m_folder.filePath("trace.json");
    chooseFile(path);
    click(actions().exportTrace);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject trace = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(trace["problem"].toString(), problem);
    QCOMPARE(trace["settings"].toObject()["iterations"].toInt(), 4);
    QVERIFY(trace["checkpoint"].toString().endsWith("tiny"));
    QVERIFY(trace.contains("seed") && trace.contains("version") && trace.contains("answer"));
    const QJsonArray iterations = trace["iterations"].toArray();
    QCOMPARE(iterations.size(), 5);
    for (int i = 0; i < 5; ++i) {
        const QJsonObject entry = iterations[i].toObject();
        QCOMPARE(entry["id"].toInt(), int(session().records()[std::size_t(i)]->id));
        QCOMPARE(entry["parent"].toInt(), i == 0 ? -1 : iterations[i - 1].toObject()["id"].toInt());
        QCOMPARE(entry["origin"].toString(), QString(i == 0 ? "start" : "rethink"));
    }
}

void TestWindow::exportsThePlots()
{
    runToTheEnd();
    for (const auto &[action, name] :
         {std::pair(actions().exportElbo, "elbo.pdf"), std::pair(actions().exportMap, "map.pdf")}) {
        const QString path = m_folder.filePath(name);
        chooseFile(path);
        click(action);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }
}

void TestWindow::saysWhyAnExportFailed()
{
    runToTheEnd();
    const QString nowhere = m_folder.filePath("no/such/folder/trace.json");
    QVERIFY(!m_window->exportTraceTo(nowhere).isEmpty());
    QVERIFY2(message().contains(nowhere), qPrintable(message()));
}

void TestWindow::keepsTheOldCheckpointWhenANewOneIsBad()
{
    runToTheEnd();
    QDir().mkpath(m_folder.filePath("bad"));
    QFile config(m_folder.filePath("bad/config.json"));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("{ this is not JSON");
    config.close();
    m_window->openCheckpoint(m_folder.filePath("bad"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("config.json"), patience);
    QVERIFY(m_window->windowTitle().contains("tiny"));
    QCOMPARE(session().records().size(), 5U);
    click(actions().resamplePrior);
    awaitState(RunState::Paused);
}

void TestWindow::opensADroppedFolder()
{
    runToTheEnd();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder.filePath("endless"))});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE_WITH_TIMEOUT(session().card().path, m_folder.filePath("endless").toStdString(), patience);
    QCOMPARE(session().state(), RunState::Idle);
    QCOMPARE(child<QTableView>("timelineTable")->model()->rowCount(), 0);
}

void TestWindow::opensAChosenCheckpoint()
{
    chooseFile(m_folder.filePath("endless/config.json"));
    click(actions().open);
    QTRY_COMPARE_WITH_TIMEOUT(session().card().path, m_folder.filePath("endless").toStdString(), patience);
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
    const QSignalSpy began(&session(), &Session::runBegan);
    click(actions().run);
    QTRY_COMPARE_WITH_TIMEOUT(began.size(), 1, patience);
    awaitState(RunState::Finished);
    QCOMPARE(session().records().size(), 5U);
    QCOMPARE(session().records()[0]->text, first);
}

void TestWindow::remembersItsPlaces()
{
    child<QDockWidget>("mapDock")->hide();
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(child<QDockWidget>("mapDock")->isHidden());
    QVERIFY(!child<QDockWidget>("elboDock")->isHidden());
    actions().resetLayout->trigger();
    QVERIFY(!child<QDockWidget>("mapDock")->isHidden());
}

void TestWindow::namesEveryAction()
{
    QSet<QKeySequence> shortcuts;
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            if (action->isSeparator())
                continue;
            QVERIFY2(!action->text().isEmpty() && !action->statusTip().isEmpty(), qPrintable(action->text()));
            if (qobject_cast<QDockWidget *>(action->parent()))
                continue;
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!shortcuts.contains(action->shortcut()), qPrintable(action->text()));
            shortcuts.insert(action->shortcut());
        }
    }
    QVERIFY(shortcuts.size() > 15);
}

void TestWindow::tellsItsLicences()
{
    QString told;
    QTimer::singleShot(0, m_window.get(), [&] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            told = box->text() + box->informativeText();
            QTest::mouseClick(box->button(QMessageBox::Ok), Qt::LeftButton);
        }
    });
    click(actions().about);
    for (const char *part : {"GNU General Public License", "Qt", "QCustomPlot", "LibTorch"})
        QVERIFY2(told.contains(part), part);
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"
