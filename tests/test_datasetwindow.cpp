// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The dataset window with its real worker thread and a tiny model.

#include "datasetwindow.h"
#include "messagebar.h"
#include "outcomesmodel.h"
#include "outcomespanel.h"
#include "scoreplot.h"
#include "tinycheckpoint.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
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
constexpr int problemCount = 40; // three batches
constexpr int manyProblems = 128; // eight: there is time to stop

QString cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

QByteArray contents(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

ltm::RethinkSettings settings()
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.iterations = 2;
    return settings;
}

QByteArray problemLines(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += QStringLiteral("Ann has %1 figs and %2 hats. How many figs?||<<%1+0=%1>> #### %1\n")
                     .arg(i)
                     .arg(7 * i)
                     .toUtf8();
    return lines;
}

} // namespace

class TestDatasetWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void saysWhatWillAppear();
    void tellsWhatWasNotExported();
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
    void findsSortsAndOpensAProblem();
    void exports();
    void reportsAnExportThatFails();
    void everyControlIsNamed();

private:
    template <typename T> T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QString message() const { return m_window->findChild<MessageBar *>()->message(); }
    QString summary() const { return child<QLabel>("evaluationSummary")->text(); }
    OutcomesModel &model() const { return *m_window->findChild<OutcomesPanel *>()->model(); }
    QToolButton *runButton() const { return child<QToolButton>("evaluationRunButton"); }
    QToolButton *stopButton() const { return child<QToolButton>("evaluationStopButton"); }
    bool isRunning() const { return !child<QWidget>("evaluationForm")->isEnabled(); }

    void open(const QString &file);
    void press(QToolButton *button);
    void awaitEnd();
    void runToTheEnd();
    void stopInTheMidst();
    void chooseFile(const QString &file);
    void acceptFigure();
    QJsonObject exported();

    QTemporaryDir m_folder;
    QString m_problems;
    QString m_many;
    std::unique_ptr<DatasetWindow> m_window;
};

void TestDatasetWindow::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("ThoughtscopeTest");
    QCoreApplication::setApplicationName("test_datasetwindow");
    QCoreApplication::setApplicationVersion("9.8.7");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath("settings"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    ltm::writeTinyCheckpoint(m_folder.filePath("tiny").toStdString());
    ltm::writeTinyCheckpoint(m_folder.filePath("other").toStdString());
    m_problems = m_folder.filePath("problems.txt");
    m_many = m_folder.filePath("many.txt");
    write(m_problems, problemLines(problemCount));
    write(m_many, problemLines(manyProblems));
}

void TestDatasetWindow::init()
{
    QSettings().clear();
    m_window = std::make_unique<DatasetWindow>(m_folder.filePath("tiny"), "cpu", settings());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestDatasetWindow::cleanup()
{
    m_window.reset();
}

void TestDatasetWindow::open(const QString &file)
{
    auto *line = child<QComboBox>("fileBox")->lineEdit();
    line->clear();
    QTest::keyClicks(line, file);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestDatasetWindow::press(QToolButton *button)
{
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestDatasetWindow::awaitEnd()
{
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), patience);
}

void TestDatasetWindow::runToTheEnd()
{
    open(m_problems);
    press(runButton());
    awaitEnd();
    QCOMPARE(model().finished(), problemCount);
}

/// Stops as soon as something is finished.
void TestDatasetWindow::stopInTheMidst()
{
    open(m_many);
    connect(&model(), &QAbstractItemModel::dataChanged, m_window.get(), [this] { stopButton()->click(); });
    press(runButton());
    QTRY_VERIFY_WITH_TIMEOUT(model().finished() > 0, patience);
    awaitEnd();
    model().disconnect(m_window.get());
    QVERIFY(model().finished() < manyProblems);
}

/// Answers the file dialog that comes up next.
void TestDatasetWindow::chooseFile(const QString &file)
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

/// Accepts the next dialog that asks for a figure's size as it is.
void TestDatasetWindow::acceptFigure()
{
    QTimer::singleShot(0, m_window.get(), [this] {
        const QWidget *dialog = QApplication::activeModalWidget();
        auto *accept = dialog ? dialog->findChild<QPushButton *>("chooseFigureFile") : nullptr;
        if (!accept || !accept->isVisible())
            return acceptFigure();
        QTest::mouseClick(accept, Qt::LeftButton);
    });
}

QJsonObject TestDatasetWindow::exported()
{
    const QString file = m_folder.filePath("evaluation.json");
    QFile::remove(file);
    chooseFile(file);
    child<QAction>("exportEvaluation")->trigger();
    return QJsonDocument::fromJson(contents(file)).object();
}

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

void TestDatasetWindow::tellsWhatWasNotExported()
{
    QVERIFY(!m_window->isModified());
    runToTheEnd();
    QVERIFY(m_window->isModified());
    exported();
    QVERIFY(!m_window->isModified());
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

void TestDatasetWindow::findsSortsAndOpensAProblem()
{
    runToTheEnd();
    auto *table = child<QTableView>("outcomeTable");
    QSignalSpy activated(m_window.get(), &DatasetWindow::problemActivated);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), child<QLineEdit>("outcomeText"));
    QTest::keyClicks(child<QLineEdit>("outcomeText"), "has 17 figs");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(child<QLabel>("outcomeCount")->text(), "1 of 40");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toString(), "Ann has 17 figs and 119 hats. How many figs?");
    QCOMPARE(activated[0][1].toString(), "17");
    QCOMPARE(activated[0][2].value<ltm::RethinkSettings>().iterations, 2);

    child<QLineEdit>("outcomeText")->clear();
    auto *header = table->horizontalHeader();
    const QPoint expected(header->sectionViewportPosition(OutcomesModel::Expected) + 5, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, expected);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, expected);
    QCOMPARE(cell(*table->model(), 0, OutcomesModel::Expected), "39");
    QCOMPARE(cell(*table->model(), problemCount - 1, OutcomesModel::Expected), "0");
    const QPoint row = table->visualRect(table->model()->index(1, OutcomesModel::Question)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, row);
    QCOMPARE(activated.size(), 2);
    QVERIFY(activated[1][0].toString().startsWith("Ann has 38 figs"));
}

void TestDatasetWindow::exports()
{
    runToTheEnd();
    const QJsonObject json = exported();
    const QJsonObject checkpoint = json["checkpoint"].toObject();
    QCOMPARE(checkpoint["name"].toString(), "tiny");
    QCOMPARE(checkpoint["sha256"].toString().toLatin1(),
             QCryptographicHash::hash(contents(m_folder.filePath("tiny/model.safetensors")), QCryptographicHash::Sha256)
                 .toHex());
    QCOMPARE(json["data"].toObject()["file"].toString(), m_problems);
    QCOMPARE(json["version"].toString(), "9.8.7");
    QCOMPARE(json["seed"].toInt(-1), 0);
    QCOMPARE(json["settings"].toObject()["iterations"].toInt(), 2);
    QCOMPARE(json["problems"].toInt(), problemCount);
    QCOMPARE(json["by_iteration"].toArray().size(), 3);
    const QJsonObject outcome = json["outcomes"].toArray()[3].toObject();
    QCOMPARE(outcome["problem"].toInt(), 4);
    QCOMPARE(outcome["question"].toString(), "Ann has 3 figs and 21 hats. How many figs?");
    QCOMPARE(outcome["answers"].toArray().size(), 3);
    QCOMPARE(outcome["elbo"].toArray().size(), 3);

    const QString table = m_folder.filePath("problems.csv");
    chooseFile(table);
    child<QAction>("exportTable")->trigger();
    const QList<QByteArray> lines = contents(table).split('\n');
    QCOMPARE(lines.size(), problemCount + 2); // a line of titles, and nothing after the last line's end
    QCOMPARE(lines[0].trimmed(),
             "problem,question,expected,answer_0,right_0,elbo_0,answer_2,right_2,elbo_2,change,trace");
    QVERIFY2(lines[4].startsWith("4,Ann has 3 figs and 21 hats. How many figs?,3,"), lines[4].constData());

    for (const char *action : {"exportAccuracy", "exportMeanElbo"}) {
        const QString figure = m_folder.filePath(QString("%1.pdf").arg(action));
        acceptFigure();
        chooseFile(figure);
        child<QAction>(action)->trigger();
        QVERIFY(contents(figure).startsWith("%PDF"));
        QCOMPARE(contents(m_folder.filePath(QString("%1.csv").arg(action))).count('\n'), 4);
    }
    QVERIFY(message().isEmpty());
}

void TestDatasetWindow::reportsAnExportThatFails()
{
    const QString nowhere = m_folder.filePath("no/such/folder/table.csv");
    QVERIFY(m_window->exportTableTo(nowhere).contains("no evaluation"));
    child<QSpinBox>("limit")->setValue(3);
    open(m_problems);
    press(runButton());
    awaitEnd();
    QVERIFY(m_window->exportTableTo(nowhere).contains("table.csv"));
    QVERIFY(message().contains("table.csv"));
    QVERIFY(!QFile::exists(nowhere));
    // Reading the same file again loses nothing.
    open(m_problems);
    QTRY_VERIFY_WITH_TIMEOUT(message().isEmpty() && runButton()->isEnabled(), patience);
    QCOMPARE(model().finished(), 3);
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
