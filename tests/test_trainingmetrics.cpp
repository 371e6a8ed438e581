// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read from metrics.jsonl, how it is smoothed and summarised, and the tables of it.

#include "metricsdata.h"
#include "trainingtables.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace ts;

class TestTrainingMetrics : public QObject
{
    Q_OBJECT

private slots:
    void seriesAveragesAndSummarises();
    void seriesForgetsItsEnd();
    void readsFilesOfTheFirstVersions();
    void readsLinesInPieces();
    void laterLinesCount();
    void countsDamagedLines();
    void missingNumbersAreGaps();
    void pointsCoverTheViewCheaply();
    void tablesAreModels();
};

void TestTrainingMetrics::seriesAveragesAndSummarises()
{
    TrainingSeries series;
    for (int i = 0; i < 1000; ++i)
        series.append(i);
    series.append(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(series.smoothed(700), 700.0); // not smoothed yet
    const TrainingSeries::Summary all = series.over(0, 1001);
    QCOMPARE(all.mean, 499.5);
    QCOMPARE(all.low, 0.0);
    QCOMPARE(all.high, 999.0);
    const TrainingSeries::Summary part = series.over(3, 777); // begins and ends within blocks
    QCOMPARE(part.low, 3.0);
    QCOMPARE(part.high, 776.0);
    QCOMPARE(part.mean, 389.5);
    QVERIFY(std::isnan(series.over(1000, 1001).mean));

    series.setSmoothing(2);
    QCOMPARE(series.smoothed(0), 0.0);
    QVERIFY(std::abs(series.smoothed(1) - 2.0 / 3) < 1e-6); // weights 1/4 and 1/2
    QCOMPARE(series.smoothed(999), series.smoothed(1000)); // a gap changes nothing
    TrainingSeries late;
    late.setSmoothing(2);
    for (int i = 0; i < 1000; ++i)
        late.append(i);
    QCOMPARE(late.smoothed(999), series.smoothed(999));
    QCOMPARE(late.over(100, 900).smoothed, series.over(100, 900).smoothed);
}

void TestTrainingMetrics::seriesForgetsItsEnd()
{
    TrainingSeries series;
    series.setSmoothing(10);
    for (int i = 0; i < 600; ++i)
        series.append(i < 300 ? i : 1e6);
    series.truncate(300);
    QCOMPARE(series.size(), std::size_t(300));
    QCOMPARE(series.over(0, 300).high, 299.0);
    series.append(300);
    QVERIFY(series.smoothed(300) < 300);
}

void TestTrainingMetrics::readsFilesOfTheFirstVersions()
{
    const TrainingMetrics metrics = metricsOf(steps(1, 150));
    QCOMPARE(metrics.steps().size(), std::size_t(150));
    QCOMPARE(metrics.stepsDone(), 150);
    QCOMPARE(metrics.totalSteps(), 0);
    QVERIFY(metrics.run().isEmpty());
    QVERIFY(!metrics.done());
    QVERIFY(std::abs(metrics.series(TrainingMetric::Loss).value(4) - 1) < 1e-6);
    QVERIFY(std::abs(metrics.series(TrainingMetric::LogQuestion).value(4) + 10) < 1e-6);
    QVERIFY(std::abs(metrics.series(TrainingMetric::LogTrace).value(4) + 1) < 1e-6);
    QCOMPARE(metrics.series(TrainingMetric::Kl).value(4), 3.5);
    // Of the step itself, not the mean since the start that the file has.
    QCOMPARE(metrics.series(TrainingMetric::TokensPerSecond).value(0), 50.0);
    QVERIFY(std::abs(metrics.series(TrainingMetric::TokensPerSecond).value(149) - 150) < 1e-3);
    QCOMPARE(metrics.secondsPerStep(), 2.0);
    QVERIFY(std::abs(metrics.tokensPerSecond() - 150) < 1e-6);
}

void TestTrainingMetrics::readsLinesInPieces()
{
    const QByteArray bytes = runLine(0, 20) + steps(1, 12) + sampleLine(12, "How many?", false, true);
    TrainingMetrics metrics;
    for (const char byte : bytes)
        metrics.read(QByteArray(1, byte));
    QCOMPARE(metrics.steps().size(), std::size_t(12));
    QCOMPARE(metrics.samples().size(), std::size_t(1));
    QCOMPARE(metrics.totalSteps(), 20);
    metrics.read(stepLine(13, 1).chopped(1));
    QCOMPARE(metrics.stepsDone(), 12); // its end is not there yet
    metrics.read("\n");
    QCOMPARE(metrics.stepsDone(), 13);
    QCOMPARE(metrics.damagedLines(), 0);
}

void TestTrainingMetrics::laterLinesCount()
{
    TrainingMetrics metrics = metricsOf(runLine(0, 100) + steps(1, 10) + sampleLine(5, "How many?", false, false)
                                        + sampleLine(10, "How many?", true, true));
    metrics.read(runLine(8, 100));
    QCOMPARE(metrics.stepsDone(), 8); // what was done since the last save is lost
    QCOMPARE(metrics.samples().size(), std::size_t(1));
    metrics.read(stepLine(9, 77, 8));
    QCOMPARE(metrics.steps().size(), std::size_t(9));
    QCOMPARE(metrics.series(TrainingMetric::Loss).value(8), 77.0);
    metrics.read(stepLine(4, 66, 3)); // resumed by a version that did not say so
    QCOMPARE(metrics.stepsDone(), 4);
    QCOMPARE(metrics.series(TrainingMetric::Loss).size(), std::size_t(4));
    QCOMPARE(metrics.series(TrainingMetric::Loss).value(3), 66.0);
    QVERIFY(metrics.samples().empty());
    metrics.read(line({{"event", "end"}, {"step", 4}, {"done", false}}));
    QVERIFY(metrics.ended());
    QVERIFY(!metrics.done());
    metrics.read(runLine(4, 100));
    QVERIFY(!metrics.ended());
}

void TestTrainingMetrics::countsDamagedLines()
{
    TrainingMetrics metrics = metricsOf(steps(1, 2) + "{\"step\":3,\"lo\n[1,2]\n\n{\"event\":\"step\"}\n"
                                        + "{\"event\":\"tea\",\"cups\":2}\n" + QByteArray("\xff\xfe\n") + steps(3, 4));
    QCOMPARE(metrics.stepsDone(), 4);
    QCOMPARE(metrics.damagedLines(), 4); // an event of a later version is none, nor is an empty line
    QVERIFY2(metrics.firstDamage().startsWith("Line 3 "), qPrintable(metrics.firstDamage()));
    metrics.read(QByteArray(3 << 20, 'x'));
    metrics.read(QByteArray(3 << 20, 'x') + "\n" + steps(5, 5));
    QCOMPARE(metrics.damagedLines(), 5);
    QCOMPARE(metrics.stepsDone(), 5);
}

void TestTrainingMetrics::missingNumbersAreGaps()
{
    const TrainingMetrics metrics = metricsOf(steps(1, 1) + "{\"step\":2,\"loss\":null,\"kl\":1e300}\n" + steps(3, 3));
    QVERIFY(std::isnan(metrics.series(TrainingMetric::Loss).value(1)));
    QVERIFY(std::isnan(metrics.series(TrainingMetric::Kl).value(1)));
    QVERIFY(std::isnan(metrics.series(TrainingMetric::GradientNorm).value(1)));
    QCOMPARE(metrics.series(TrainingMetric::Kl).value(2), 3.5);
    QCOMPARE(textOf(TrainingMetric::Loss, metrics.series(TrainingMetric::Loss).value(1)), QString("–"));
}

void TestTrainingMetrics::pointsCoverTheViewCheaply()
{
    const TrainingMetrics metrics = metricsOf(steps(1, 3000));
    const std::vector<TrainingPoint> all = metrics.points(0, 3000, 400);
    QCOMPARE(all.front().first, 1);
    QCOMPARE(all.back().last, 3000);
    QVERIFY(all.size() <= 402);
    for (std::size_t i = 1; i < all.size(); ++i)
        QCOMPARE(all[i].first, all[i - 1].last + 1);
    QVERIFY(all.front()[TrainingMetric::Loss].high > 4.9);
    QVERIFY(all.front()[TrainingMetric::Loss].low < 5.0 / 7);

    const std::vector<TrainingPoint> near = metrics.points(1000, 1020, 400);
    QCOMPARE(near.size(), std::size_t(23)); // each step, and one more on each side
    QCOMPARE(near.front().first, 999);
    QCOMPARE(near.front().last, 999);
    QCOMPARE(near.back().last, 1021);
    // The points stand still while the view moves.
    const auto here = metrics.points(500, 2500, 100);
    const auto there = metrics.points(507, 2507, 100);
    QCOMPARE(here[10].first, there[10].first);
    QVERIFY(TrainingMetrics().points(0, 10, 5).empty());
    QCOMPARE(metrics.points(5000, 6000, 5).back().last, 3000);
}

void TestTrainingMetrics::tablesAreModels()
{
    const TrainingMetrics metrics
        = metricsOf(steps(1, 40) + sampleLine(10, "A?", false, true) + sampleLine(10, "B?", true, false)
                    + sampleLine(20, "A?", true, true) + sampleLine(20, "B?", true, false));
    TrainingNumbersModel numbers;
    const QAbstractItemModelTester numbersTester(&numbers, QAbstractItemModelTester::FailureReportingMode::QtTest);
    numbers.setPoints(metrics.points(0, 40, 100));
    QCOMPARE(numbers.rowCount(), 40);
    QCOMPARE(numbers.index(4, 0).data().toString(), QString("5"));
    QCOMPARE(numbers.index(4, 1).data().toString(), QLocale().toString(1.0, 'f', 3));
    numbers.setPoints(metrics.points(0, 40, 10));
    QCOMPARE(numbers.rowCount(), 10);
    QCOMPARE(numbers.index(0, 0).data().toString(), QString("1–4"));
    QCOMPARE(numbers.stepOf(0), 4);
    numbers.setPoints(metrics.points(0, 40, 20));
    QCOMPARE(numbers.rowCount(), 20);

    TrainingSamplesModel samples;
    const QAbstractItemModelTester samplesTester(&samples, QAbstractItemModelTester::FailureReportingMode::QtTest);
    samples.setSamples(metrics.samples(), TrainingSamplesModel::allProblems);
    QCOMPARE(samples.rowCount(), 4);
    QSignalSpy inserted(&samples, &QAbstractItemModel::rowsInserted);
    samples.setSamples(metrics.samples(), 0);
    QCOMPARE(samples.rowCount(), 2);
    QCOMPARE(samples.index(1, TrainingSamplesModel::Rethought).data().toString(), QString("rethought of 20"));
    QCOMPARE(samples.index(0, TrainingSamplesModel::FirstRight).data().toString(), QString("✗ wrong"));
    QCOMPARE(samples.index(0, TrainingSamplesModel::RethoughtRight).data().toString(), QString("✓ right"));
    QCOMPARE(inserted.count(), 0); // another problem is another table
    std::vector<TrainingSample> more = metrics.samples();
    more.push_back(more[2]);
    more.back().step = 30;
    samples.setSamples(more, 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(samples.stepOf(2), 30);

    const std::vector<TrainingScore> scores = metrics.scores();
    QCOMPARE(scores.size(), std::size_t(2));
    QCOMPARE(scores[0].problems, 2);
    QCOMPARE(scores[0].first, 1);
    QCOMPARE(scores[1].first, 2);
    QCOMPARE(scores[1].rethought, 1);
}

QTEST_GUILESS_MAIN(TestTrainingMetrics)
#include "test_trainingmetrics.moc"
