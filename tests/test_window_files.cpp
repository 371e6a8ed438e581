// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes in and out of the window: checkpoints, exports, its own places, and its words.

#include "autosave.h"
#include "datasetwindow.h"
#include "elboplot.h"
#include "latentmap.h"
#include "messagebar.h"
#include "panels.h"
#include "problempanel.h"
#include "timelinepanel.h"
#include "toolwindows.h"
#include "tracepanel.h"
#include "trainingwindow.h"
#include "windowtest.h"

#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSlider>
#include <QTableView>

using namespace ts;

class TestWindowFiles : public WindowTest
{
    Q_OBJECT

private slots:
    void exportsTheTrace();
    void exportsThePlots();
    void exportsEverything();
    void savesAndOpensASession();
    void opensWhatTheCommandLineNames();
    void bringsBackTheRunBefore();
    void bringsBackWhatACrashLeft();
    void pinsARunBesideTheNext();
    void showsAProblemOfADataset();
    void saysWhyAnExportFailed();
    void keepsTheOldCheckpointWhenANewOneIsBad();
    void opensADroppedFolder();
    void opensAChosenCheckpoint();
    void remembersItsPlaces();
    void tellsItsLicences();
};

void TestWindowFiles::exportsTheTrace()
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
    QVERIFY(trace["checkpoint"].toObject()["path"].toString().endsWith("tiny"));
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

void TestWindowFiles::exportsThePlots()
{
    runToTheEnd();
    for (const auto &[action, name] :
         {std::pair(actions().exportElbo, "elbo.pdf"), std::pair(actions().exportMap, "map.pdf")}) {
        const QString path = m_folder.filePath(name);
        acceptFigure();
        chooseFile(path);
        click(action);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }
}

void TestWindowFiles::exportsEverything()
{
    runToTheEnd();
    const QString folder = m_folder.filePath("everything");
    chooseFile(folder);
    actions().exportBundle->trigger();
    QVERIFY2(message().isEmpty(), qPrintable(message()));
    for (const char *name : {"README.md", "run.json", "run.tex", "elbo.pdf", "map.svg", "session.safetensors"})
        QVERIFY2(QFileInfo(folder + '/' + name).size() > 0, name);
    QVERIFY(!m_window->exportBundleTo(folder).isEmpty());
    QVERIFY2(message().contains("choose a new folder"), qPrintable(message()));
}

void TestWindowFiles::opensWhatTheCommandLineNames()
{
    runToTheEnd();
    const QString path = m_folder.filePath("named.safetensors");
    QVERIFY(m_window->saveSessionTo(path).isEmpty());
    const std::size_t had = session().records().size();
    m_window = std::make_unique<MainWindow>();
    m_window->openFile(path);
    QTRY_COMPARE_WITH_TIMEOUT(session().records().size(), had, 60000);
    QVERIFY(session().card().path.ends_with("tiny")); // the one that it was made with
    m_window->openFile(m_folder.filePath("nothing here"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("nothing here"), patience);
}

void TestWindowFiles::savesAndOpensASession()
{
    runToTheEnd();
    const QString path = m_folder.filePath("kept.safetensors");
    chooseFile(m_folder.filePath("kept")); // it gets the ending that Open session looks for
    actions().save->trigger();
    QVERIFY(QFile::exists(path));
    QVERIFY(!m_window->isWindowModified());
    const std::size_t had = session().records().size();
    const std::string last = session().records().back()->text;
    type("Another problem with 2 and 3.");
    chooseFile(path);
    actions().openSession->trigger();
    QVERIFY(!actions().run->isEnabled()); // a run that begins now would be replaced
    QTRY_COMPARE_WITH_TIMEOUT(child<QPlainTextEdit>("problemText")->toPlainText(), problem, patience);
    QCOMPARE(session().records().size(), had);
    QCOMPARE(session().records().back()->text, last);
    QCOMPARE(m_window->panels().timeline().model()->rowCount(), int(had));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(actions().run->isEnabled());
    click(actions().extend);
    QTRY_COMPARE_WITH_TIMEOUT(session().records().size(), had + 10, 60000);
    QVERIFY(m_window->isWindowModified());
    actions().save->trigger(); // it has a file now, and asks nothing
    QVERIFY(!m_window->isWindowModified());
}

void TestWindowFiles::bringsBackTheRunBefore()
{
    auto *menu = child<QMenu>("earlierMenu");
    QVERIFY(!menu->isEnabled());
    runToTheEnd();
    const std::vector<IterationPtr> had = session().records();
    type("Another problem with 2 and 3.");
    click(actions().stepIteration);
    QTRY_VERIFY_WITH_TIMEOUT(menu->isEnabled(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(session().records().size(), 1U, patience); // a run without one is not kept
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY2(menu->actions()[0]->text().startsWith("Tom has 5 apples."), qPrintable(menu->actions()[0]->text()));
    menu->actions()[0]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(session().records().size(), had.size(), patience);
    QCOMPARE(session().records(), had);
    QCOMPARE(child<QPlainTextEdit>("problemText")->toPlainText(), problem);
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(menu->actions()[0]->text().startsWith("Another problem"));
}

void TestWindowFiles::bringsBackWhatACrashLeft()
{
    QStandardPaths::setTestModeEnabled(true);
    runToTheEnd();
    QDir().mkpath(Autosave::defaultFolder());
    QVERIFY(session().save(Autosave::defaultFolder() + "/crashed.safetensors").isEmpty());
    const std::size_t had = session().records().size();
    m_window = std::make_unique<MainWindow>();
    m_window->openCheckpoint(m_folder.filePath("tiny")); // as the program does when it starts
    m_window->keepSafe();
    QTRY_COMPARE_WITH_TIMEOUT(session().records().size(), had, 60000);
    QVERIFY(m_window->isWindowModified()); // it has no file of its own
    QVERIFY(child<MessageBar>("messageBar")->message().contains("is back"));
    m_window->work().setKeeper({});
    m_window.reset();
    QVERIFY(!QFile::exists(Autosave::defaultFolder() + "/crashed.safetensors"));
}

void TestWindowFiles::pinsARunBesideTheNext()
{
    runToTheEnd();
    actions().pin->trigger();
    QCOMPARE(m_window->session().pinned().size(), 1U);
    QVERIFY(!m_window->findChild<QAction *>("basisBoth")->isEnabled()); // both runs lie on one plane
    const std::size_t had = session().records().size();
    QCOMPARE(m_window->elboPlot().table().rows.size(), 2 * had);
    QTRY_VERIFY(!child<QDockWidget>("compareDock")->visibleRegion().isEmpty());
    QTRY_VERIFY(m_window->latentMap().table().rows.size() >= 2 * had);

    // A click on its marker shows its record.
    const IterationPtr last = session().records().back();
    pauseAfterOneIteration();
    auto *slider = child<QSlider>("pinnedSlider");
    slider->setValue(0);
    ElboPlot &plot = m_window->elboPlot();
    QTRY_VERIFY(plot.xAxis->range().contains(last->index));
    plot.replot();
    QTest::mouseClick(
        &plot, Qt::LeftButton, {},
        QPointF(plot.xAxis->coordToPixel(last->index), plot.yAxis->coordToPixel(last->elbo.elbo)).toPoint());
    QCOMPARE(slider->value(), int(had) - 1);
    QVERIFY(session().current() != last);

    runToTheEnd();
    QCOMPARE(m_window->elboPlot().table().rows.size(), 2 * session().records().size());
    QTest::mouseClick(child<QPushButton>("unpinRun"), Qt::LeftButton);
    QCOMPARE(m_window->session().pinned().size(), 0U);
    QVERIFY(m_window->findChild<QAction *>("basisBoth")->isEnabled());
    QCOMPARE(m_window->elboPlot().table().rows.size(), session().records().size());
}

void TestWindowFiles::showsAProblemOfADataset()
{
    actions().dataset->trigger();
    QVERIFY(m_window->tools().dataset().isVisible());
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.seed = 9;
    emit m_window->tools().dataset().problemActivated("Ann has 3 apples. How many?", "3", settings);
    QCOMPARE(m_window->panels().problem().problem(), "Ann has 3 apples. How many?");
    QTRY_COMPARE_WITH_TIMEOUT(session().problem(), "Ann has 3 apples. How many?", patience); // and it is thought about
    QCOMPARE(session().settings().seed, 9U);
    QCOMPARE(child<QLabel>("expectedAnswer")->text(), "the data's answer: 3");
    m_window->panels().problem().setProblem("Ann has 4 apples. How many?");
    QVERIFY(child<QLabel>("expectedAnswer")->isHidden());
    m_window->panels().problem().setProblem("Ann has 3 apples. How many?");
    QCOMPARE(m_window->tools().dataset().findChild<QLabel *>("datasetCheckpoint")->text(), "Checkpoint: tiny");
    actions().training->trigger();
    QVERIFY(m_window->tools().training().isVisible());
    QVERIFY(m_window->tools().training().isWindow());
}

void TestWindowFiles::saysWhyAnExportFailed()
{
    runToTheEnd();
    const QString nowhere = m_folder.filePath("no/such/folder/trace.json");
    QVERIFY(!m_window->exportTraceTo(nowhere).isEmpty());
    QVERIFY2(message().contains(nowhere), qPrintable(message()));
}

void TestWindowFiles::keepsTheOldCheckpointWhenANewOneIsBad()
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

void TestWindowFiles::opensADroppedFolder()
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

void TestWindowFiles::opensAChosenCheckpoint()
{
    chooseFile(m_folder.filePath("endless/config.json"));
    click(actions().open);
    QTRY_COMPARE_WITH_TIMEOUT(session().card().path, m_folder.filePath("endless").toStdString(), patience);
}

void TestWindowFiles::remembersItsPlaces()
{
    child<QDockWidget>("mapDock")->hide();
    m_window->findChild<QAction *>("viewErrorBars")->trigger();
    m_window->findChild<QAction *>("basisTrajectory")->trigger();
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(m_window->findChild<QAction *>("viewErrorBars")->isChecked());
    QVERIFY(!m_window->findChild<QAction *>("viewParts")->isChecked());
    QVERIFY(m_window->findChild<QAction *>("basisTrajectory")->isChecked());
    QVERIFY(child<QDockWidget>("mapDock")->isHidden());
    QVERIFY(!child<QDockWidget>("elboDock")->isHidden());
    actions().resetLayout->trigger();
    QVERIFY(!child<QDockWidget>("mapDock")->isHidden());
}

void TestWindowFiles::tellsItsLicences()
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

QTEST_MAIN(TestWindowFiles)
#include "test_window_files.moc"
