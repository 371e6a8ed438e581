// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The dataset window: its file, its choices, and how an evaluation goes on.

#include "datasetwindowtest.h"

using namespace ts;

class TestDatasetWindow : public DatasetWindowTest
{
    Q_OBJECT

private slots:
    void saysWhatWillAppear();
    void noticesANewerCheckpoint();
    void readsAFileAndRemembersIt();
    void refusesAFileThatHoldsNoProblems();
    void takesADroppedFile();
    void limitsTheProblems();
    void evaluates();
    void resumesWhereItStopped();
    void aChangedChoiceBeginsAnew();
    void closingStops();
    void anotherCheckpointIsForTheNextRun();
    void aBadCheckpointIsSaid();
    void everyControlIsNamed();
};

void TestDatasetWindow::saysWhatWillAppear()
{
    int hints = 0;
    for (const QLabel *hint : m_window->findChildren<QLabel *>("hint"))
        hints += hint->isVisible() && !hint->text().isEmpty();
    QCOMPARE(hints, 3); // both plots and the table
    QVERIFY(!runButton()->isEnabled());
    QVERIFY(!stopButton()->isEnabled());
    QVERIFY(!child<QAction>("exportTable")->isEnabled());
}

/// What was evaluated of the weights before is not gone on with.
void TestDatasetWindow::noticesANewerCheckpoint()
{
    stopInTheMidst();
    QVERIFY(child<QAction>("runEvaluation")->text().contains("Resume"));
    const QString tiny = m_folder.filePath("tiny");
    m_window->setCheckpoint(tiny, "cpu", settings());
    QVERIFY(child<QAction>("runEvaluation")->text().contains("Resume"));
    ltm::writeTinyCheckpoint(tiny.toStdString());
    m_window->setCheckpoint(tiny, "cpu", settings());
    QVERIFY(!child<QAction>("runEvaluation")->text().contains("Resume"));
}

void TestDatasetWindow::readsAFileAndRemembersIt()
{
    chooseFile(m_problems);
    QTest::mouseClick(child<QPushButton>("browseButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), problemCount, patience);
    QCOMPARE(cell(model(), 3, OutcomesModel::Question), "Ann has 3 figs and 21 hats. How many figs?");
    QCOMPARE(cell(model(), 3, OutcomesModel::Expected), "3");
    QVERIFY(runButton()->isEnabled());
    m_window = std::make_unique<DatasetWindow>(m_folder.filePath("tiny"), "cpu", settings());
    QCOMPARE(child<QComboBox>("fileBox")->itemText(0), m_problems);
}

void TestDatasetWindow::refusesAFileThatHoldsNoProblems()
{
    open(m_problems);
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), problemCount, patience);
    const QString bad = m_folder.filePath("bad.jsonl");
    write(bad, "{\"question\": 3}\n");
    open(bad);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("bad.jsonl"), patience);
    QCOMPARE(child<QComboBox>("fileBox")->currentText(), m_problems); // what was there stays
    QSignalSpy asked(m_window.get(), &DatasetWindow::readWanted);
    child<QSpinBox>("limit")->setFocus(); // leaving the field asks for nothing
    QCoreApplication::processEvents();
    QCOMPARE(asked.size(), 0);
    QCOMPARE(model().rowCount(), problemCount);
    open(m_problems);
    QTRY_VERIFY_WITH_TIMEOUT(message().isEmpty(), patience);
    QCOMPARE(asked.size(), 1);
}

void TestDatasetWindow::takesADroppedFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder.path())});
    QDragEnterEvent folder({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &folder);
    QVERIFY(!folder.isAccepted());
    data.setUrls({QUrl::fromLocalFile(m_problems)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), problemCount, patience);
}

void TestDatasetWindow::limitsTheProblems()
{
    child<QSpinBox>("limit")->setValue(5);
    child<QSpinBox>("budget")->setValue(0);
    open(m_problems);
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 5, patience);
    child<QSpinBox>("limit")->setValue(3); // before a run the table shows what will be run
    QCOMPARE(model().rowCount(), 3);
    press(runButton());
    awaitEnd();
    QVERIFY2(message().isEmpty(), qPrintable(message()));
    QCOMPARE(model().finished(), 3);
    // With one iteration measured there is no last beside the first.
    QVERIFY(child<QTableView>("outcomeTable")->isColumnHidden(OutcomesModel::LastAnswer));
    QVERIFY(!child<QTableView>("outcomeTable")->isColumnHidden(OutcomesModel::FirstAnswer));
    QVERIFY2(summary().startsWith("problems: 3 of 3; iteration 0: "), qPrintable(summary()));
    QVERIFY(!summary().contains("→"));
}

void TestDatasetWindow::evaluates()
{
    open(m_problems);
    press(runButton());
    QTRY_VERIFY_WITH_TIMEOUT(isRunning() && stopButton()->isEnabled(), patience);
    QVERIFY(!runButton()->isEnabled());
    awaitEnd();
    QCOMPARE(model().finished(), problemCount);
    QVERIFY2(summary().startsWith("problems: 40 of 40; iteration 0: "), qPrintable(summary()));
    QVERIFY2(summary().contains(" % (") && summary().contains("→ iteration 2: "), qPrintable(summary()));
    QCOMPARE(child<QProgressBar>("evaluationProgress")->value(), child<QProgressBar>("evaluationProgress")->maximum());
    for (const char *plot : {"accuracyPlot", "meanElboPlot"})
        QVERIFY(child<ScorePlot>(plot)->accessibleDescription().startsWith("iteration 2:"));
    QVERIFY(message().isEmpty());
    QCOMPARE(runButton()->text(), "Run");

    // Every iteration is measured, and a click on one plot reads both.
    auto *accuracy = child<ScorePlot>("accuracyPlot");
    QTest::mouseClick(accuracy, Qt::LeftButton, {}, accuracy->markerPosition(1).toPoint());
    QVERIFY(child<ScorePlot>("meanElboPlot")->accessibleDescription().startsWith("iteration 1:"));
}

void TestDatasetWindow::resumesWhereItStopped()
{
    child<QComboBox>("evaluationStart")->setCurrentIndex(1);
    open(m_many);
    press(runButton());
    awaitEnd();
    const QJsonObject whole = exported();
    m_window = std::make_unique<DatasetWindow>(m_folder.filePath("tiny"), "cpu", settings());
    m_window->show();
    child<QComboBox>("evaluationStart")->setCurrentIndex(1);
    stopInTheMidst();
    const int before = model().finished();
    QCOMPARE(runButton()->text(), "Resume");
    QVERIFY2(summary().startsWith(QString("problems: %1 of 128;").arg(before)), qPrintable(summary()));
    QVERIFY(exported()["stopped"].toBool());
    press(runButton());
    QVERIFY(model().finished() >= before);
    awaitEnd();
    QCOMPARE(model().finished(), manyProblems);
    const QJsonObject resumed = exported();
    QCOMPARE(resumed["outcomes"].toArray().size(), manyProblems);
    QVERIFY(resumed["outcomes"] == whole["outcomes"]);
    QVERIFY(resumed["by_iteration"] == whole["by_iteration"]);
    QVERIFY(!resumed["stopped"].toBool());
}

void TestDatasetWindow::aChangedChoiceBeginsAnew()
{
    stopInTheMidst();
    child<QSpinBox>("evaluationChains")->setValue(2);
    QCOMPARE(runButton()->text(), "Run");
    child<QSpinBox>("evaluationChains")->setValue(1);
    QCOMPARE(runButton()->text(), "Resume");
    child<QSpinBox>("evaluationChains")->setValue(2);
    child<QSpinBox>("limit")->setValue(4);
    QCOMPARE(model().rowCount(), manyProblems); // what is finished stays on show until then
    press(runButton());
    awaitEnd();
    QCOMPARE(model().rowCount(), 4);
    QCOMPARE(model().finished(), 4);
    QCOMPARE(exported()["settings"].toObject()["chains"].toInt(), 2);
}

void TestDatasetWindow::closingStops()
{
    open(m_many);
    press(runButton());
    QTRY_VERIFY_WITH_TIMEOUT(isRunning(), patience);
    m_window->close();
    awaitEnd();
    QVERIFY(model().finished() < manyProblems);
    m_window->show();
    press(runButton());
    awaitEnd();
    QCOMPARE(model().finished(), manyProblems);
}

void TestDatasetWindow::anotherCheckpointIsForTheNextRun()
{
    stopInTheMidst();
    ltm::RethinkSettings others = settings();
    others.iterations = 1;
    m_window->setCheckpoint(m_folder.filePath("tiny"), "cpu", others);
    QCOMPARE(child<QSpinBox>("budget")->value(), 2); // the same checkpoint again
    m_window->setCheckpoint(m_folder.filePath("other"), "cpu", others);
    QCOMPARE(child<QSpinBox>("budget")->value(), 1);
    QCOMPARE(child<QLabel>("datasetCheckpoint")->text(), "Checkpoint: tiny; of the next run: other");
    QCOMPARE(runButton()->text(), "Run");
    QVERIFY(exported()["checkpoint"].toObject()["path"].toString().endsWith("tiny"));
    press(runButton());
    awaitEnd();
    QVERIFY(exported()["checkpoint"].toObject()["path"].toString().endsWith("other"));
}

void TestDatasetWindow::aBadCheckpointIsSaid()
{
    m_window->setCheckpoint(m_folder.filePath("nowhere"), "cpu", settings());
    open(m_problems);
    press(runButton());
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("nowhere"), patience);
    awaitEnd();
    QVERIFY(runButton()->isEnabled());
    m_window->setCheckpoint(m_folder.filePath("tiny"), "cpu", settings());
    press(runButton());
    awaitEnd();
    QVERIFY(message().isEmpty());
    QCOMPARE(model().finished(), problemCount);
}

void TestDatasetWindow::everyControlIsNamed()
{
    open(m_problems);
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), problemCount, patience);
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool control = widget->focusPolicy() & Qt::TabFocus;
        const bool ofAnother
            = qobject_cast<const QLineEdit *>(widget) && widget->parent()->inherits("QAbstractSpinBox");
        const bool inCombo = widget->parent() && widget->parent()->inherits("QComboBox");
        if (!control || ofAnother || inCombo || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(widget->metaObject()->className() + QString(" ") + widget->objectName()));
        const bool explained = !widget->toolTip().isEmpty() || !widget->accessibleDescription().isEmpty();
        QVERIFY2(explained, qPrintable(widget->metaObject()->className() + QString(" ") + widget->objectName()));
    }
    for (const QAction *action : m_window->findChildren<QAction *>())
        if (!action->objectName().isEmpty() && !action->shortcut().isEmpty())
            QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
}

QTEST_MAIN(TestDatasetWindow)
#include "test_datasetwindow.moc"
