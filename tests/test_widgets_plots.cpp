// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elboplot.h"
#include "latentmap.h"
#include "plotdata.h"
#include "plotexport.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace ts;

namespace
{

QByteArray contents(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

class TestWidgetsPlots : public QObject
{
    Q_OBJECT

private slots:
    void clickOnAMarkerEmitsItsId();
    void clickBesideMarkersEmitsNothing();
    void arrowKeysStepThroughIterations();
    void elboScaleShowsTheRise();
    void zoomingStopsFollowingUntilReset();
    void gradientStepsLieBetweenIterations();
    void staircaseBreaksWhereTheBestBeginsAnew();
    void elboSaysWhatIsShown();
    void plotsFollowThePalette();
    void figuresAreWrittenFromPlotsNeverShown();
    void figuresAreLightAndTheScreenStays();
    void figuresReportWhatIsWrong();
    void plotsTakeTurns();
};

void TestWidgetsPlots::clickOnAMarkerEmitsItsId()
{
    ElboPlot plot;
    plot.resize(500, 300);
    plot.show();
    fill(plot);
    QSignalSpy clicked(&plot, &ElboPlot::iterationClicked);
    for (const qint64 id : {0, 1, 2}) {
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.markerPosition(id).toPoint());
        QCOMPARE(clicked.count(), int(id) + 1);
        QCOMPARE(clicked.last()[0].toLongLong(), id);
    }
    QVERIFY(plot.markerPosition(99).isNull());
}

void TestWidgetsPlots::clickBesideMarkersEmitsNothing()
{
    ElboPlot plot;
    plot.resize(500, 300);
    plot.show();
    fill(plot);
    QSignalSpy clicked(&plot, &ElboPlot::iterationClicked);
    const QPointF between = (plot.markerPosition(0) + plot.markerPosition(1)) / 2;
    QTest::mouseClick(&plot, Qt::LeftButton, {}, between.toPoint() + QPoint(0, 40));
    QCOMPARE(clicked.count(), 0);
    plot.clear();
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.rect().center());
    QCOMPARE(clicked.count(), 0);
}

void TestWidgetsPlots::arrowKeysStepThroughIterations()
{
    ElboPlot plot;
    fill(plot);
    QSignalSpy clicked(&plot, &ElboPlot::iterationClicked);
    plot.setCurrent(1);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(clicked.last()[0].toLongLong(), 2);
    QTest::keyClick(&plot, Qt::Key_Left);
    QCOMPARE(clicked.last()[0].toLongLong(), 0);
    plot.setCurrent(2);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(clicked.count(), 2); // there is none after the last
}

void TestWidgetsPlots::elboScaleShowsTheRise()
{
    ElboPlot plot;
    plot.resize(500, 300);
    fill(plot);
    plot.replot();
    QVERIFY(plot.yAxis->range().contains(-38));
    QVERIFY(plot.yAxis->range().contains(-40));
    QVERIFY(plot.yAxis->range().size() < 10); // not the thousand nats of the first steps
}

void TestWidgetsPlots::zoomingStopsFollowingUntilReset()
{
    ElboPlot plot;
    plot.resize(500, 300);
    plot.show();
    fill(plot);
    plot.replot();
    QVERIFY(plot.isFollowing());
    QTest::keyClick(&plot, Qt::Key_Minus);
    QVERIFY(!plot.isFollowing());
    plot.replot();
    const QCPRange zoomed = plot.yAxis->range();
    plot.addIteration(point(3, -20, true, -20));
    plot.replot();
    QCOMPARE(plot.yAxis->range().lower, zoomed.lower);
    QTest::mouseDClick(&plot, Qt::LeftButton, {}, plot.rect().center());
    QVERIFY(plot.isFollowing());
    plot.replot();
    QVERIFY(plot.yAxis->range().contains(-20));
}

void TestWidgetsPlots::gradientStepsLieBetweenIterations()
{
    ElboPlot plot;
    fill(plot);
    const QCPCurve *steps = nullptr;
    for (int i = 0; i < plot.plottableCount(); ++i)
        if (auto *curve = qobject_cast<QCPCurve *>(plot.plottable(i)); curve && curve->name() == "gradient steps")
            steps = curve;
    QVERIFY(steps);
    QCOMPARE(steps->dataCount(), 3 * (8 + 1) + 2); // each leads to its marker, and a gap before each but the first
    int gaps = 0;
    int ends = 0;
    for (const QCPCurveData &step : *steps->data()) {
        QVERIFY(step.key > -1 && step.key <= 2);
        gaps += std::isnan(step.value);
        if (step.key == std::floor(step.key)) {
            QCOMPARE(step.value, -40.0 + step.key);
            ++ends;
        }
    }
    QCOMPARE(gaps, 2);
    QCOMPARE(ends, 3);
}

void TestWidgetsPlots::staircaseBreaksWhereTheBestBeginsAnew()
{
    ElboPlot plot;
    plot.addIteration(point(0, -40, true, -40));
    plot.addIteration(point(1, -42, false, -40));
    plot.addIteration(point(2, -30, true, -30));
    ltm::Iteration edited = point(3, -25, true, -25); // though it is higher
    edited.origin = ltm::Origin::EditedTrace;
    plot.addIteration(edited);
    const QCPCurve *best = nullptr;
    for (int i = 0; i < plot.plottableCount(); ++i)
        if (auto *curve = qobject_cast<QCPCurve *>(plot.plottable(i)); curve && curve->name() == "best accepted")
            best = curve;
    QVERIFY(best);
    QList<double> values;
    for (const QCPCurveData &corner : *best->data())
        values << corner.value;
    QCOMPARE(values.size(), 7);
    QCOMPARE(values.mid(0, 5), (QList<double>{-40, -40, -40, -40, -30}));
    QVERIFY(std::isnan(values[5]));
    QCOMPARE(values[6], -25);
}

void TestWidgetsPlots::elboSaysWhatIsShown()
{
    ElboPlot plot;
    fill(plot);
    plot.addIteration(point(3, -41, false, -38));
    plot.setCurrent(1);
    QCOMPARE(plot.accessibleDescription(),
             "Iterations of chain 0: 4. Best accepted ELBO: -38.00 nats, at iteration 2. "
             "On show: iteration 1, -39.00 nats, accepted.");
    plot.clear();
    QCOMPARE(plot.accessibleDescription(), "No iteration yet.");
}

void TestWidgetsPlots::plotsFollowThePalette()
{
    ElboPlot plot;
    plot.setPalette(darkPalette());
    QCOMPARE(plot.plotStyle().background, QColor(20, 22, 24));
    QCOMPARE(plot.xAxis->labelColor(), QColor(230, 230, 230));
}

void TestWidgetsPlots::figuresAreWrittenFromPlotsNeverShown()
{
    const QTemporaryDir dir;
    ElboPlot plot;
    fill(plot);
    QCOMPARE(exportPlot(plot, dir.filePath("a.pdf")), QString());
    QVERIFY(contents(dir.filePath("a.pdf")).startsWith("%PDF"));

    QCOMPARE(exportPlot(plot, dir.filePath("a.png")), QString());
    QImage image(dir.filePath("a.png"));
    QCOMPARE(image.size(), QSize(1650, 1020));
    QCOMPARE(image.dotsPerMeterX(), 11811);
    bool marker = false;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            marker = marker || image.pixelColor(x, y) == plot.plotStyle().series(0);
    QVERIFY(marker); // the data is in it

    QCOMPARE(exportPlot(plot, dir.filePath("small.png"), {3.25, 2, 100, 8}), QString());
    QCOMPARE(QImage(dir.filePath("small.png")).size(), QSize(325, 200));

    QCOMPARE(exportPlot(plot, dir.filePath("a.svg")), QString());
    QXmlStreamReader svg(contents(dir.filePath("a.svg")));
    QString text;
    while (!svg.atEnd())
        if (svg.readNext() == QXmlStreamReader::StartElement && svg.name() == u"text")
            text += svg.readElementText() + "\n";
    QVERIFY(!svg.hasError());
    QVERIFY2(text.contains("ELBO (nats)"), qPrintable(text));
    QVERIFY2(text.contains("best accepted"), qPrintable(text));
}

void TestWidgetsPlots::figuresAreLightAndTheScreenStays()
{
    const QTemporaryDir dir;
    LatentMap map;
    map.resize(400, 300);
    map.setPalette(darkPalette());
    map.addPoint(0, 0, 0, {0, 0});
    map.addPoint(1, 0, 1, {2, 1});
    const QImage before = map.toPixmap().toImage();
    QCOMPARE(exportPlot(map, dir.filePath("m.png")), QString());
    QCOMPARE(QImage(dir.filePath("m.png")).pixelColor(2, 2), QColor(Qt::white));
    QCOMPARE(map.plotStyle().background, QColor(20, 22, 24));
    QCOMPARE(map.toPixmap().toImage(), before);
}

void TestWidgetsPlots::figuresReportWhatIsWrong()
{
    const QTemporaryDir dir;
    ElboPlot plot;
    fill(plot);
    const QString missing = dir.filePath("no/such/folder/a.png");
    QVERIFY(exportPlot(plot, missing).contains(missing));
    QVERIFY(exportPlot(plot, dir.filePath("a.gif")).contains(".pdf"));
    QVERIFY(!QFile::exists(dir.filePath("a.gif")));
    QVERIFY(!exportPlot(plot, dir.filePath("huge.png"), {1e6, 1e6, 300, 9}).isEmpty());
    QVERIFY(!QFile::exists(dir.filePath("huge.png")));
}

void TestWidgetsPlots::plotsTakeTurns()
{
    ElboPlot plots[2];
    QElapsedTimer since;
    std::vector<std::pair<QObject *, qint64>> drawn;
    for (ElboPlot &plot : plots) {
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        connect(&plot, &QCustomPlot::afterReplot, this, [&] { drawn.emplace_back(&plot, since.elapsed()); });
    }
    QTest::qWait(4 * RedrawTurns::frame);
    drawn.clear();
    since.start();
    for (int i = 0; i < 100; ++i)
        for (ElboPlot &plot : plots)
            plot.setCurrent(i);
    QVERIFY(drawn.empty()); // not while they are being told
    QTRY_COMPARE(drawn.size(), 2);
    QCOMPARE(drawn[0].first, &plots[0]);
    QCOMPARE(drawn[1].first, &plots[1]);
    QVERIFY(drawn[1].second - drawn[0].second >= RedrawTurns::frame - 1);
    QTest::qWait(4 * RedrawTurns::frame);
    QCOMPARE(drawn.size(), 2); // once each
}

QTEST_MAIN(TestWidgetsPlots)

#include "test_widgets_plots.moc"
