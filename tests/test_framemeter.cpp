// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame meter counts what it says it counts, and its percentiles are those of the definition. How long frames take
// is for the benchmark page to say, not for a test.

#include "framebenchmark.h"
#include "framemeter.h"
#include "windowtest.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ts;

class TestFrameMeter : public WindowTest
{
    Q_OBJECT

private slots:
    void percentilesAreOfTheNearestRank();
    void countsFramesAndPaintings();
    void aBusyThreadMakesALongFrame();
    void writesTheBenchmarkPage();
    void refusesToMeasureNothing();
};

void TestFrameMeter::percentilesAreOfTheNearestRank()
{
    QCOMPARE(percentile({}, 0.5), 0.0);
    QCOMPARE(percentile({7}, 0.01), 7.0);
    QCOMPARE(percentile({3, 1, 2}, 0.5), 2.0);
    QCOMPARE(percentile({4, 3, 2, 1}, 0.5), 2.0);
    std::vector<double> hundred;
    for (int i = 100; i > 0; --i)
        hundred.push_back(i);
    QCOMPARE(percentile(hundred, 0.95), 95.0);
    QCOMPARE(percentile(hundred, 0.99), 99.0);
    QCOMPARE(percentile(hundred, 0.991), 100.0);
    QCOMPARE(percentile(hundred, 1), 100.0);
    QCOMPARE(percentile(hundred, 0), 1.0);
    QCOMPARE(percentile(hundred, 2), 100.0);
}

void TestFrameMeter::countsFramesAndPaintings()
{
    QWidget window;
    window.resize(100, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    FrameMeter meter(window);
    QTest::qWait(60);
    QVERIFY(meter.frames().empty()); // not begun
    meter.start();
    QTRY_VERIFY_WITH_TIMEOUT(meter.frames().size() >= 5, patience);
    for (int i = 1; i <= 3; ++i) {
        window.update();
        QTRY_VERIFY_WITH_TIMEOUT(int(meter.paintings().size()) >= i, patience);
    }
    meter.stop();
    const std::size_t frames = meter.frames().size();
    const std::size_t paintings = meter.paintings().size();
    window.update();
    QTest::qWait(60);
    QCOMPARE(meter.frames().size(), frames);
    QCOMPARE(meter.paintings().size(), paintings);
    QVERIFY(meter.seconds() > 0);
}

void TestFrameMeter::aBusyThreadMakesALongFrame()
{
    QWidget window;
    FrameMeter meter(window);
    meter.start();
    QTRY_VERIFY_WITH_TIMEOUT(!meter.frames().empty(), patience);
    QTest::qSleep(120);
    QTRY_VERIFY_WITH_TIMEOUT(percentile(meter.frames(), 1) >= 120 - FrameMeter::frame, patience);
}

void TestFrameMeter::writesTheBenchmarkPage()
{
    runToTheEnd();
    const QDir folder(m_folder.path());
    QCOMPARE(benchmarkFrames(*m_window, folder, "benchmark", 0.5), QString());
    QVERIFY(session().state() != RunState::Running);
    QFile json(folder.filePath("benchmark.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject facts = QJsonDocument::fromJson(json.readAll()).object();
    QCOMPARE(facts["checkpoint"].toString(), QString("tiny"));
    QCOMPARE(facts["qt"].toString(), QString(qVersion()));
    QVERIFY(!facts["processor"].toString().isEmpty());
    QVERIFY(facts["iterations"].toInt() > 0);
    const QJsonObject frames = facts["frames"].toObject();
    QVERIFY(frames["count"].toInt() > 0);
    QVERIFY(frames["median_ms"].toDouble() > 0);
    QVERIFY(frames["median_ms"].toDouble() <= frames["p95_ms"].toDouble());
    QVERIFY(frames["p95_ms"].toDouble() <= frames["p99_ms"].toDouble());
    QVERIFY(frames["p99_ms"].toDouble() <= frames["max_ms"].toDouble());
    QVERIFY(facts["paintings"].toObject()["count"].toInt() > 0);
    QFile page(folder.filePath("benchmark.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    for (const QString &word : {QString("99th percentile"), QString("tiny"), QString(qVersion()),
                                QString::number(frames["p99_ms"].toDouble(), 'f', 1)})
        QVERIFY2(text.contains(word), qPrintable(word));
}

void TestFrameMeter::refusesToMeasureNothing()
{
    QVERIFY(!benchmarkFrames(*m_window, QDir(m_folder.path()), "benchmark", 0.1).isEmpty());
    runToTheEnd();
    const QString error = benchmarkFrames(*m_window, QDir(m_folder.filePath("no/such/folder")), "benchmark", 0.1);
    QVERIFY2(error.contains("no/such/folder"), qPrintable(error));
}

QTEST_MAIN(TestFrameMeter)
#include "test_framemeter.moc"
