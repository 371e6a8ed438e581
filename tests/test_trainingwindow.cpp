// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The training window: the file it follows, its plots and tables, and a real run of `ltm train`.

#include "messagebar.h"
#include "metricsdata.h"
#include "tinycheckpoint.h"
#include "trainingplot.h"
#include "trainingtables.h"
#include "trainingwindow.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QProcess>
#include <QProgressBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <cmath>

using namespace ts;

namespace
{

constexpr int patience = 60000;

} // namespace

class TestTrainingWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void followsAFileThatGrows();
    void readsAReplacedFileAnew();
    void readsALongFileInPieces();
    void saysWhatIsWrongWithAFile();
    void tellsRunningFromPausedAndFinished();
    void plotsShareTheirView();
    void plotsAreReadWithMouseAndKeys();
    void smoothsWithTheSlider();
    void showsSamplesByProblem();
    void opensWhatIsDroppedAndRemembersIt();
    void namesAllForScreenReaders();
    void followsARealRun();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::Truncate) const
    {
        QFile file(path("run/metrics.jsonl"));
        QVERIFY(file.open(QIODevice::WriteOnly | mode));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QString text(const TrainingWindow &window, const char *label)
    {
        return window.findChild<QLabel *>(QLatin1String(label))->text();
    }

    QTemporaryDir m_folder;
};

void TestTrainingWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("ThoughtscopeTest");
    QCoreApplication::setApplicationName("test_trainingwindow");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path("settings"));
    QVERIFY(QDir(m_folder.path()).mkpath("run"));
}

void TestTrainingWindow::init()
{
    QSettings().clear();
    QFile::remove(path("run/metrics.jsonl"));
}

void TestTrainingWindow::followsAFileThatGrows()
{
    TrainingFile file;
    file.follow(path("run"));
    QCOMPARE(file.path(), path("run/metrics.jsonl"));
    QCOMPARE(file.state(), TrainingState::Waiting);
    write(runLine(0, 40) + steps(1, 5)); // it appears
    QTRY_COMPARE_WITH_TIMEOUT(file.metrics().stepsDone(), 5, patience);
    write(steps(6, 7).chopped(20), QIODevice::Append);
    QTRY_COMPARE_WITH_TIMEOUT(file.metrics().stepsDone(), 6, patience);
    write(steps(7, 7).right(20) + steps(8, 8), QIODevice::Append);
    QTRY_COMPARE_WITH_TIMEOUT(file.metrics().stepsDone(), 8, patience);
    QCOMPARE(file.metrics().damagedLines(), 0);
    file.follow({});
    QCOMPARE(file.state(), TrainingState::Nothing);
    QVERIFY(file.metrics().steps().empty());
}

void TestTrainingWindow::readsAReplacedFileAnew()
{
    write(steps(1, 9));
    TrainingFile file;
    file.follow(path("run/metrics.jsonl"));
    QTRY_COMPARE_WITH_TIMEOUT(file.metrics().stepsDone(), 9, patience);
    QSignalSpy changed(&file, &TrainingFile::changed);
    write(steps(1, 3)); // shorter
    QTRY_COMPARE_WITH_TIMEOUT(file.metrics().stepsDone(), 3, patience);
    QVERIFY(changed.contains(QVariantList{true}));
    changed.clear();
    // Longer and by another name at first, as files are replaced in one step; the first line is the same.
    QFile next(path("run/next"));
    QVERIFY(next.open(QIODevice::WriteOnly));
    next.write(steps(1, 1) + stepLine(2, 42) + steps(3, 12));
    next.close();
    QVERIFY(QFile::remove(path("run/metrics.jsonl")));
    QVERIFY(next.rename(path("run/metrics.jsonl")));
    QTRY_COMPARE_WITH_TIMEOUT(file.metrics().stepsDone(), 12, patience);
    QCOMPARE(file.metrics().series(TrainingMetric::Loss).value(1), 42.0);
    QVERIFY(changed.contains(QVariantList{true}));
}

void TestTrainingWindow::readsALongFileInPieces()
{
    write(steps(1, 4000));
    TrainingFile file;
    QSignalSpy changed(&file, &TrainingFile::changed);
    file.follow(path("run"));
    QCOMPARE(file.state(), TrainingState::Reading); // the window lives on meanwhile
    QVERIFY(file.metrics().stepsDone() < 4000);
    QVERIFY(file.shareRead() > 0 && file.shareRead() < 1);
    QTRY_COMPARE_WITH_TIMEOUT(file.metrics().stepsDone(), 4000, patience);
    QCOMPARE(file.state(), TrainingState::Running);
    QVERIFY(changed.count() > 2);
}

void TestTrainingWindow::saysWhatIsWrongWithAFile()
{
    TrainingWindow window;
    window.open(path("nowhere/metrics.jsonl"));
    auto *message = window.findChild<MessageBar *>();
    QVERIFY2(message->message().contains("nowhere"), qPrintable(message->message()));
    write(steps(1, 3) + "{\"step\":4,\n");
    window.open(path("run"));
    QTRY_COMPARE_WITH_TIMEOUT(window.file().metrics().stepsDone(), 3, patience);
    QVERIFY2(message->message().contains("Line 4"), qPrintable(message->message()));
    message->clear();
    write(steps(5, 5), QIODevice::Append);
    QTRY_COMPARE_WITH_TIMEOUT(window.file().metrics().stepsDone(), 5, patience);
    QVERIFY(message->message().isEmpty()); // it was said
}

void TestTrainingWindow::tellsRunningFromPausedAndFinished()
{
    write(runLine(0, 100) + steps(1, 25));
    TrainingWindow window;
    window.open(path("run"));
    QTRY_COMPARE_WITH_TIMEOUT(window.file().state(), TrainingState::Running, patience);
    QCOMPARE(text(window, "trainingName"), QString("run"));
    QCOMPARE(text(window, "trainingState"), QString("running"));
    QCOMPARE(text(window, "trainingStep"), QString("step 25 of 100"));
    QCOMPARE(text(window, "trainingTimeLeft"), QString("2 min 30 s left"));
    QCOMPARE(text(window, "trainingSpeed"), QString("150 tokens a second"));
    QCOMPARE(window.findChild<QProgressBar *>("trainingProgress")->value(), 250);
    auto *settings = window.findChild<QTreeWidget *>("trainingSettings");
    QCOMPARE(settings->findItems("fast_rate", Qt::MatchExactly | Qt::MatchRecursive).value(0)->text(1),
             QLocale().toString(0.3));

    const auto lastWrite = [&](int secondsAgo) {
        QFile file(path("run/metrics.jsonl"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime then = QDateTime::currentDateTime().addSecs(-secondsAgo);
        QVERIFY(file.setFileTime(then, QFileDevice::FileModificationTime));
    };
    lastWrite(600);
    QTRY_COMPARE_WITH_TIMEOUT(window.file().state(), TrainingState::Paused, patience);
    QVERIFY(text(window, "trainingState").startsWith("paused: no new line for 10 min"));
    lastWrite(1200);
    QTRY_VERIFY_WITH_TIMEOUT(text(window, "trainingState").startsWith("paused: no new line for 20 min"), patience);
    write(line({{"event", "end"}, {"step", 25}, {"done", false}}), QIODevice::Append);
    QTRY_COMPARE_WITH_TIMEOUT(text(window, "trainingState"), QString("interrupted"), patience);
    write(runLine(25, 100) + steps(26, 100) + line({{"event", "end"}, {"step", 100}, {"done", true}}),
          QIODevice::Append);
    QTRY_COMPARE_WITH_TIMEOUT(text(window, "trainingState"), QString("finished"), patience);
}

void TestTrainingWindow::plotsShareTheirView()
{
    const TrainingMetrics metrics = metricsOf(steps(1, 2000));
    TrainingPlot plot;
    plot.resize(900, 700);
    plot.QWidget::show();
    plot.showMetrics(metrics);
    plot.replot();
    const QCPRange all = plot.view();
    QVERIFY(all.contains(1) && all.contains(2000));
    const QPointF middle = plot.placeOf(TrainingMetric::Kl, 1000);
    QWheelEvent wheel(middle, plot.mapToGlobal(middle), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&plot, &wheel);
    QVERIFY(!plot.isFollowing());
    QVERIFY(plot.view().size() < 0.9 * all.size());
    for (QCPAxisRect *rect : plot.axisRects())
        QCOMPARE(rect->axis(QCPAxis::atBottom)->range(), plot.view());
    plot.replot();
    QVERIFY(plot.points().front().last > 1); // what is drawn, and in the table, is what is seen

    const QCPRange zoomed = plot.view();
    const TrainingMetrics more = metricsOf(steps(1, 2500));
    plot.showMetrics(more);
    QCOMPARE(plot.view(), zoomed);
    QTest::keyClick(&plot, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(plot.view().lower > zoomed.lower);
    QTest::keyClick(&plot, Qt::Key_Home);
    QVERIFY(plot.isFollowing());
    QVERIFY(plot.view().contains(2500));
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&plot, Qt::Key_Plus);
    QVERIFY(plot.view().size() >= 7); // steps are seen, not nothing
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&plot, Qt::Key_Minus);
    QVERIFY(plot.isFollowing()); // zoomed out as far as it goes
    QTest::mouseDClick(&plot, Qt::LeftButton, {}, plot.rect().center());
    QVERIFY(plot.isFollowing());
}

void TestTrainingWindow::plotsAreReadWithMouseAndKeys()
{
    const TrainingMetrics metrics = metricsOf(steps(1, 50));
    TrainingPlot plot;
    plot.resize(900, 700);
    plot.QWidget::show();
    plot.showMetrics(metrics);
    plot.replot();
    QVERIFY2(plot.accessibleDescription().startsWith("Step 50."), qPrintable(plot.accessibleDescription()));
    const QPointF over = plot.placeOf(TrainingMetric::GradientNorm, 20);
    QMouseEvent move(QEvent::MouseMove, over, plot.mapToGlobal(over), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&plot, &move);
    QCOMPARE(plot.reading().value_or(-1), 20);
    QVERIFY2(plot.accessibleDescription().contains(textOf(TrainingMetric::Loss, 0.25)),
             qPrintable(plot.accessibleDescription()));
    QTest::keyClick(&plot, Qt::Key_Left);
    QCOMPARE(plot.reading().value_or(-1), 19);
    QTest::keyClick(&plot, Qt::Key_Right);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(plot.reading().value_or(-1), 21);
    plot.setReading(999);
    QCOMPARE(plot.reading().value_or(-1), 50);
    QTest::keyClick(&plot, Qt::Key_Escape);
    QVERIFY(!plot.reading());
}

void TestTrainingWindow::smoothsWithTheSlider()
{
    QByteArray bytes;
    for (int step = 1; step <= 300; ++step)
        bytes += stepLine(step, step % 2);
    write(bytes);
    TrainingWindow window;
    window.open(path("run"));
    QTRY_COMPARE_WITH_TIMEOUT(window.file().metrics().stepsDone(), 300, patience);
    const TrainingSeries &loss = window.file().metrics().series(TrainingMetric::Loss);
    auto *slider = window.findChild<QSlider *>("trainingSmoothing");
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(loss.smoothed(299), 0.0);
    QCOMPARE(text(window, "trainingSmoothingText"), QString("off"));
    QTest::keyClick(slider, Qt::Key_End);
    QVERIFY(std::abs(loss.smoothed(299) - 0.5) < 0.01);
    QCOMPARE(loss.value(299), 0.0);
    write(stepLine(1, 9)); // another file is smoothed the same
    QTRY_COMPARE_WITH_TIMEOUT(loss.size(), std::size_t(1), patience);
    write(stepLine(2, 0), QIODevice::Append);
    QTRY_COMPARE_WITH_TIMEOUT(loss.size(), std::size_t(2), patience);
    QVERIFY(std::abs(loss.smoothed(1) - 4.5) < 0.01);
}

void TestTrainingWindow::showsSamplesByProblem()
{
    write(steps(1, 10) + sampleLine(10, "Apples?", false, true) + sampleLine(10, "Pears?", true, true) + steps(11, 20)
          + sampleLine(20, "Apples?", true, true) + sampleLine(20, "Pears?", true, true));
    TrainingWindow window;
    window.show();
    window.open(path("run"));
    auto *table = window.findChild<QTableView *>("trainingSamplesTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, patience);
    QCOMPARE(text(window, "trainingQuestion"), QString("Apples?"));
    QVERIFY(text(window, "trainingWanted").contains("<<1+1=2>> #### 2"));
    auto *problems = window.findChild<QComboBox *>("trainingProblem");
    QCOMPARE(problems->count(), 3);
    QTest::keyClick(problems, Qt::Key_Down);
    QCOMPARE(text(window, "trainingQuestion"), QString("Pears?"));
    QTest::keyClick(problems, Qt::Key_End);
    QCOMPARE(table->model()->rowCount(), 4);
    QVERIFY(!table->isColumnHidden(TrainingSamplesModel::Truth));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(window.plot().reading().value_or(-1), 10);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(window.plot().reading().value_or(-1), 20);
    write(steps(1, 2)); // another run in the same file has no samples yet
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, patience);
    QCOMPARE(problems->count(), 1);
}

void TestTrainingWindow::opensWhatIsDroppedAndRemembersIt()
{
    write(steps(1, 3));
    TrainingWindow window;
    window.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("run"))});
    const QPoint at = window.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QTRY_COMPARE_WITH_TIMEOUT(window.file().metrics().stepsDone(), 3, patience);
    QVERIFY(window.windowTitle().startsWith("run "));
    window.close();

    TrainingWindow next;
    auto *menu = next.findChild<QAction *>("trainingOpenFile")->associatedObjects().constFirst();
    auto *opening = qobject_cast<QMenu *>(menu);
    QVERIFY(opening);
    emit opening->aboutToShow();
    opening->actions().constLast()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(next.file().metrics().stepsDone(), 3, patience);
    QCOMPARE(next.file().path(), path("run/metrics.jsonl"));
}

void TestTrainingWindow::namesAllForScreenReaders()
{
    TrainingWindow window;
    for (const char *name : {"trainingPlot", "trainingNumbers", "trainingSettings", "trainingSamplesTable",
                             "trainingProblem", "trainingSmoothing", "trainingOpen"}) {
        auto *widget = window.findChild<QWidget *>(QLatin1String(name));
        QVERIFY2(widget, name);
        QVERIFY2(!widget->accessibleName().isEmpty(), name);
        QVERIFY2(!widget->accessibleDescription().isEmpty(), name);
        QVERIFY2(!widget->toolTip().isEmpty(), name);
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, name);
    }
}

void TestTrainingWindow::followsARealRun()
{
    ltm::writeTinyCheckpoint(path("tiny").toStdString());
    QFile problems(path("problems.txt"));
    QVERIFY(problems.open(QIODevice::WriteOnly));
    for (int i = 2; i < 12; ++i)
        problems.write(
            QString("Bo has %1 figs and gets 2. How many?||<<%1+2=%2>> #### %2\n").arg(i).arg(i + 2).toUtf8());
    problems.close();
    TrainingWindow window;
    window.open(path("out")); // not there yet: its parent is
    const auto train = [&](const QStringList &more) {
        QProcess process;
        process.start(QStringLiteral(LTM_PROGRAM),
                      QStringList{"train", "--data", path("problems.txt"), "--tokenizer", path("tiny/tokenizer.json"),
                                  "--config", path("tiny/config.json"), "--out", path("out"), "--device", "cpu",
                                  "--threads", "1", "--batch", "4", "--fast-steps", "2", "--landmarks", "0"}
                          + more);
        if (!process.waitForFinished(patience) || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return process.exitCode();
    };
    QCOMPARE(train({"--steps", "7", "--sample-every", "3"}), 0);
    window.open(path("out"));
    QTRY_COMPARE_WITH_TIMEOUT(text(window, "trainingState"), QString("finished"), patience);
    const TrainingMetrics &metrics = window.file().metrics();
    QCOMPARE(metrics.damagedLines(), 0);
    QCOMPARE(metrics.steps().size(), std::size_t(7));
    QCOMPARE(text(window, "trainingStep"), QString("step 7 of 7"));
    QCOMPARE(metrics.questions().size(), std::size_t(6));
    QCOMPARE(metrics.questions().front(), QString("Bo has 2 figs and gets 2. How many?"));
    const std::vector<TrainingScore> scores = metrics.scores();
    QCOMPARE(scores.size(), std::size_t(3)); // every third step, and the last
    QCOMPARE(scores.back().step, 7);
    QCOMPARE(metrics.samples().front().truth, QString("<<2+2=4>> #### 4"));
    QVERIFY(!metrics.samples().front().first.isEmpty());
    QCOMPARE(metrics.run()["config"]["n_layers"].toInt(), 2);
    QVERIFY(metrics.run()["parameters"].toInt() > 1000);
    for (std::size_t i = 0; i < trainingMetrics; ++i)
        QVERIFY(std::isfinite(metrics.series(TrainingMetric(i)).value(6)));

    // What is resumed with nothing left to do names itself again, after a line that was cut off, and ends again.
    QFile file(path("out/metrics.jsonl"));
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"event\":\"step\",\"st");
    file.close();
    QCOMPARE(train({"--steps", "7", "--resume", "--sample-every", "0"}), 0);
    QTRY_COMPARE_WITH_TIMEOUT(metrics.damagedLines(), 1, patience);
    QCOMPARE(metrics.run()["step"].toInt(), 7);
    QCOMPARE(metrics.steps().size(), std::size_t(7));
    QVERIFY(metrics.done());
}

QTEST_MAIN(TestTrainingWindow)
#include "test_trainingwindow.moc"
