// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The latent map: its marks and the ELBO landscape; and the strip of KL below it.

#include "klstrip.h"
#include "plotexport.h"
#include "shownmap.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolTip>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace ts;

namespace
{

/// Four columns of three rows, as asked for, of which the lower left cell is not known.
ltm::Landscape landscape(const ltm::MapPoint &from, const ltm::MapPoint &to)
{
    ltm::Landscape result{11, from, to, 4, 3, {}, true};
    for (int i = 0; i < 12; ++i)
        result.elbo.push_back(-100 + i);
    result.elbo[0] = std::numeric_limits<double>::quiet_NaN();
    return result;
}

} // namespace

class TestLatentMap : public QObject
{
    Q_OBJECT

private slots:
    void marksWhereATraceWasWrittenFrom();
    void hasEqualScales();
    void clickEmitsTheId();
    void arrowKeysReachPointsThatLieOnOneAnother();
    void numbersOfPointsDoNotOverlap();
    void groupsLandmarksByLabel();
    void namesMarksUnderThePointer();
    void titlesItsAxes();
    void fitsTheTrajectoryOrAll();
    void comparesPinnedRuns();
    void choosesItsAxes();
    void describesItself();
    void tellsItsNumbers();

    void landscapeIsAskedForAtRest();
    void landscapeIsDrawnAsItGrows();
    void landscapeGoesWhenSwitchedOff();

    void stripShowsEachVector();
    void stripIsReadByPointerAndKeys();
    void stripGroupsByLayer();
};

void TestLatentMap::hasEqualScales()
{
    LatentMap map;
    map.resize(600, 300);
    map.addPoint(0, 0, 0, {0, 0});
    map.addPoint(1, 0, 1, {3, 0});
    map.addPoint(2, 0, 2, {0, 3});
    map.replot();
    const QPointF origin = map.pointPosition(0);
    const double right = map.pointPosition(1).x() - origin.x();
    const double up = origin.y() - map.pointPosition(2).y();
    QVERIFY(right > 20);
    QVERIFY2(std::abs(right - up) < 1, qPrintable(QString("%1 %2").arg(right).arg(up)));
}

void TestLatentMap::clickEmitsTheId()
{
    LatentMap map;
    map.resize(500, 400);
    map.show();
    QSignalSpy clicked(&map, &LatentMap::pointClicked);
    map.addPoint(5, 0, 0, {0, 0});
    map.addPoint(6, 0, 1, {4, 1});
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.pointPosition(6).toPoint());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toLongLong(), 6);
    map.setTrajectory({{7, 0, 0, {1, 1}}, {8, 0, 1, {2, 5}}});
    QVERIFY(map.pointPosition(6).isNull());
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.pointPosition(8).toPoint());
    QCOMPARE(clicked.last()[0].toLongLong(), 8);
    map.setCurrent(8);
    QTest::keyClick(&map, Qt::Key_Left);
    QCOMPARE(clicked.last()[0].toLongLong(), 7);
    map.clear();
    QVERIFY(map.pointPosition(8).isNull());
}

void TestLatentMap::arrowKeysReachPointsThatLieOnOneAnother()
{
    LatentMap map;
    map.setTrajectory({{1, 0, 0, {1, 1}}, {2, 0, 1, {1, 1}}, {3, 0, 2, {1, 1}}});
    map.setCurrent(3);
    QSignalSpy clicked(&map, &LatentMap::pointClicked);
    QTest::keyClick(&map, Qt::Key_Left);
    QCOMPARE(clicked.last()[0].toLongLong(), 2);
    map.setCurrent(2);
    QTest::keyClick(&map, Qt::Key_Left);
    QCOMPARE(clicked.last()[0].toLongLong(), 1);
}

void TestLatentMap::numbersOfPointsDoNotOverlap()
{
    const QTemporaryDir dir;
    LatentMap map;
    map.setTrajectory({{1, 0, 1001, {1, 1}}, {2, 0, 1002, {1, 1}}, {3, 0, 1003, {1, 1}}});
    map.setCurrent(2);
    QCOMPARE(exportPlot(map, dir.filePath("m.svg")), QString());
    QFile file(dir.filePath("m.svg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader svg(&file);
    QMap<QString, QRectF> boxes;
    while (!svg.atEnd()) {
        if (svg.readNext() != QXmlStreamReader::StartElement || svg.name() != u"text")
            continue;
        const QXmlStreamAttributes at = svg.attributes();
        const double size = at.value("font-size").toDouble();
        const QString text = svg.readElementText().trimmed();
        boxes[text] = QRectF(at.value("x").toDouble(), at.value("y").toDouble() - 0.8 * size, 2 * size, 0.8 * size);
    }
    for (const char *number : {"1001", "1002", "1003"})
        QVERIFY2(boxes.contains(number) && !boxes[number].isEmpty(), number);
    QVERIFY(!boxes["1001"].intersects(boxes["1002"]));
    QVERIFY(!boxes["1001"].intersects(boxes["1003"]));
    QVERIFY(!boxes["1002"].intersects(boxes["1003"]));
}

void TestLatentMap::groupsLandmarksByLabel()
{
    LatentMap map;
    map.setLandmarks({{{0, 0}, "10 steps"}, {{1, 0}, "2 steps"}, {{2, 0}, "2 steps"}});
    QCOMPARE(map.graphCount(), 2);
    QCOMPARE(map.graph(0)->name(), "2 steps");
    QCOMPARE(map.graph(0)->dataCount(), 2);
    QCOMPARE(map.legend->itemCount(), 2);
    // Told apart by more than the colour.
    QVERIFY(map.graph(0)->scatterStyle().shape() != map.graph(1)->scatterStyle().shape());
    map.setLandmarks({});
    QCOMPARE(map.graphCount(), 0);
    QCOMPARE(map.legend->itemCount(), 0);
}

void TestLatentMap::namesMarksUnderThePointer()
{
    ShownMap shown;
    const auto hover = [&](double x, double y) {
        const QPoint at = shown.pixels(x, y);
        QHelpEvent event(QEvent::ToolTip, at, shown.map.mapToGlobal(at));
        QApplication::sendEvent(&shown.map, &event);
        return QToolTip::text();
    };
    QCOMPARE(hover(4, 3), "training problem: 2 steps");
    QCOMPARE(hover(-4, -3), "training problem: 1 step");
    QCOMPARE(hover(1, 1), "iteration 2");
    QVERIFY(hover(2, -2).contains("Latent map")); // beside the marks: what this is
}

void TestLatentMap::titlesItsAxes()
{
    LatentMap map;
    map.setAxes({0.312, 0.118, ltm::MapBasis::Landmarks});
    QCOMPARE(map.xAxis->label(), "PC 1 (31 % of variance)");
    QCOMPARE(map.yAxis->label(), "PC 2 (12 % of variance)");
    map.addPoint(0, 0, 0, {0, 0});
    map.show();
    map.resize(500, 180); // lower than the title is long
    map.replot();
    QCOMPARE(map.yAxis->label(), "PC 2");
    map.resize(500, 500);
    map.replot();
    QCOMPARE(map.yAxis->label(), "PC 2 (12 % of variance)");
}

void TestLatentMap::fitsTheTrajectoryOrAll()
{
    ShownMap shown;
    QVERIFY(shown.map.xAxis->range().contains(-4) && shown.map.xAxis->range().contains(4));
    shown.action("fitTrajectory")->trigger();
    shown.map.replot();
    QVERIFY(!shown.map.xAxis->range().contains(-4) && !shown.map.yAxis->range().contains(3));
    shown.map.addPoint(13, 0, 3, {2, 1}); // and goes on following it
    shown.map.replot();
    QVERIFY(shown.map.xAxis->range().contains(2));
    shown.action("fitAll")->trigger();
    shown.map.replot();
    QVERIFY(shown.map.xAxis->range().contains(-4));
    QTest::keyClick(&shown.map, Qt::Key_T);
    shown.map.replot();
    QVERIFY(!shown.map.xAxis->range().contains(-4));
    QTest::keyClick(&shown.map, Qt::Key_Home);
    shown.map.replot();
    QVERIFY(shown.map.xAxis->range().contains(-4));
}

void TestLatentMap::comparesPinnedRuns()
{
    ShownMap shown;
    const int before = shown.legendItems();
    const QImage without = shown.map.toPixmap().toImage();
    shown.map.setPinned({{"Run 1", {{20, 0, 0, {-6, 0}}, {21, 0, 1, {-5, 1}}}}, {"Run 2", {{30, 0, 0, {3, -3}}}}});
    shown.map.replot();
    QCOMPARE(shown.legendItems(), before + 2);
    QVERIFY(shown.map.xAxis->range().contains(-6));
    QVERIFY(shown.map.accessibleDescription().contains("Pinned: Run 1, Run 2."));
    // They are looked at, not gone to.
    QSignalSpy clicked(&shown.map, &LatentMap::pointClicked);
    QTest::mouseClick(&shown.map, Qt::LeftButton, {}, shown.pixels(-6, 0));
    QCOMPARE(clicked.count(), 0);
    shown.map.setTrajectory({});
    QVERIFY(shown.map.accessibleDescription().contains("Run 2"));
    shown.map.setPinned({});
    shown.map.setTrajectory({{10, 0, 0, {-1, 0}}, {11, 0, 1, {0, 0}}, {12, 0, 2, {1, 1}}});
    QCOMPARE(shown.map.toPixmap().toImage(), without);
}

void TestLatentMap::describesItself()
{
    ShownMap shown;
    const QString said = shown.map.accessibleDescription();
    QVERIFY2(said.contains("Iterations: 3"), qPrintable(said));
    QVERIFY2(said.contains("iteration 1 of chain 0, lies at 0.00, 0.00"), qPrintable(said));
    QVERIFY2(said.contains("31 %") && said.contains("12 %") && said.contains("landmarks"), qPrintable(said));
    QVERIFY2(said.contains("Landmarks: 2."), qPrintable(said));
    shown.map.setCurrent(12);
    QVERIFY(shown.map.accessibleDescription().contains("iteration 2"));
    shown.map.clear();
    QVERIFY(shown.map.accessibleDescription().contains("No iteration yet"));
}

void TestLatentMap::tellsItsNumbers()
{
    ShownMap shown;
    shown.action("landscape")->setChecked(true);
    shown.map.setLandscape(landscape({0, 0}, {3, 2}));
    shown.map.setPinned({{"Run 1", {{20, 1, 7, {-6, 0.5}}}}});
    const auto rows = shown.map.tableRows();
    QCOMPARE(int(rows.size()), 3 + 1 + 2 + 11); // the unknown cell has no number
    for (const auto &row : rows)
        QCOMPARE(qsizetype(row.size()), shown.map.tableTitles().size());
    QCOMPARE(rows[2], (std::vector<QString>{"this run", "2", "0", "1", "1", ""}));
    QCOMPARE(rows[3], (std::vector<QString>{"Run 1", "7", "1", "-6", "0.5", ""}));
    QCOMPARE(rows[4], (std::vector<QString>{"landmark: 1 step", "", "", "-4", "-3", ""}));
    QCOMPARE(rows.back(), (std::vector<QString>{"landscape", "", "", "3", "2", "-89"}));
}

void TestLatentMap::landscapeIsAskedForAtRest()
{
    ShownMap shown;
    QSignalSpy wanted(&shown.map, &LatentMap::landscapeWanted);
    QVERIFY(!shown.action("landscape")->isChecked());
    QTest::keyClick(&shown.map, Qt::Key_Minus);
    QVERIFY(!wanted.wait(400)); // it is off

    QTest::keyClick(&shown.map, Qt::Key_L);
    QVERIFY(shown.action("landscape")->isChecked());
    QVERIFY(wanted.wait());
    QCOMPARE(wanted.count(), 1);
    const ltm::MapPoint from = placeOf(wanted[0]);
    const ltm::MapPoint to = placeOf(wanted[0], 1);
    const int columns = wanted[0][2].toInt();
    const int rows = wanted[0][3].toInt();
    const double cellX = (to.x - from.x) / (columns - 1);
    const double cellY = (to.y - from.y) / (rows - 1);
    QVERIFY(std::max(columns, rows) == 40);
    QVERIFY2(std::abs(cellX / cellY - 1) < 0.05, qPrintable(QString("%1 %2").arg(cellX).arg(cellY)));
    QVERIFY(from.x - cellX / 2 <= shown.map.xAxis->range().lower);
    QVERIFY(to.y + cellY / 2 >= shown.map.yAxis->range().upper);

    // A run that hurries along asks once, when it rests; so does a zoom.
    shown.map.setCurrent(12);
    shown.map.setCurrent(10);
    shown.map.setCurrent(12);
    QVERIFY(wanted.wait());
    QVERIFY(!wanted.wait(400));
    QCOMPARE(wanted.count(), 2);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&shown.map, Qt::Key_Plus);
    QVERIFY(wanted.wait());
    QVERIFY(!wanted.wait(400));
    QCOMPARE(wanted.count(), 3);

    // What is asked for already is not asked for again.
    shown.map.setCurrent(12);
    QTest::keyClick(&shown.map, Qt::Key_Plus);
    QVERIFY(!wanted.wait(400));
}

void TestLatentMap::landscapeIsDrawnAsItGrows()
{
    ShownMap shown;
    shown.map.setLandscape(landscape({-3, -2}, {3, 2}));
    QVERIFY(shown.heat()->data()->isEmpty()); // it is off

    shown.action("landscape")->setChecked(true);
    ltm::Landscape growing = landscape({-3, -2}, {3, 2});
    growing.complete = false;
    growing.elbo.assign(12, std::numeric_limits<double>::quiet_NaN());
    shown.map.setLandscape(growing);
    const auto colours = [&] {
        const QImage image = shown.map.toPixmap().toImage();
        const auto at = [&](double x, double y) { return image.pixelColor(shown.pixels(x, y)); };
        return QList<QColor>{at(-3.1, -2.1), at(3.1, 2.1), at(4, 3), at(-4, -3)};
    };
    const QList<QColor> before = colours();
    shown.map.setLandscape(landscape({-3, -2}, {3, 2}));
    const QList<QColor> after = colours();
    QCOMPARE(shown.heat()->data()->keySize(), 4);
    QCOMPARE(shown.heat()->data()->cell(3, 2), -89.0);
    QVERIFY(std::isnan(shown.heat()->data()->cell(0, 0)));
    QCOMPARE(shown.heat()->dataRange(), QCPRange(-94, -89)); // the upper half
    QCOMPARE(shown.heat()->colorScale()->label(), "ELBO (nats) for trace 1");

    QCOMPARE(after[0], before[0]); // not known yet
    QVERIFY(after[1] != before[1]);
    // It lies below the landmarks.
    QVERIFY(before[2] != before[0]);
    QCOMPARE(after[2], before[2]);
    QCOMPARE(after[3], before[3]);
}

void TestLatentMap::landscapeGoesWhenSwitchedOff()
{
    ShownMap shown;
    const QImage before = shown.map.toPixmap().toImage();
    QSignalSpy unwanted(&shown.map, &LatentMap::landscapeUnwanted);
    shown.action("landscape")->setChecked(true);
    shown.map.setLandscape(landscape({-3, -2}, {3, 2}));
    QVERIFY(shown.map.toPixmap().toImage() != before);
    shown.action("landscape")->setChecked(false);
    QCOMPARE(unwanted.count(), 1);
    QCOMPARE(shown.map.toPixmap().toImage(), before);
    QVERIFY(shown.heat()->data()->isEmpty());
    // A plane that is fitted anew has another landscape.
    shown.action("landscape")->setChecked(true);
    shown.map.setLandscape(landscape({-3, -2}, {3, 2}));
    shown.map.setTrajectory({{10, 0, 0, {5, 5}}});
    QVERIFY(shown.heat()->data()->isEmpty());
}

void TestLatentMap::stripShowsEachVector()
{
    KlStrip strip;
    strip.resize(strip.sizeHint());
    QVERIFY(strip.readout().isEmpty());
    QVERIFY(strip.accessibleDescription().contains("No iteration"));
    ltm::Iteration record;
    record.klPerLatent = {1, 2.5, 0.25, 4};
    ltm::Iteration parent;
    parent.klPerLatent = {1, 1, 1, 1};
    strip.showRecord(&record);
    QCOMPARE(strip.readout(), "sum 7.75 nats");
    const QImage alone = strip.toPixmap().toImage();
    strip.showRecord(&record, &parent);
    QCOMPARE(strip.readout(), "sum 7.75 nats, before 4.00");
    QVERIFY(strip.toPixmap().toImage() != alone);
    QVERIFY(strip.yAxis->range().contains(4));
    QCOMPARE(strip.table().rows.size(), 4);
    QCOMPARE(strip.table().rows[1], (std::vector<QVariant>{2, 1, 2.5, 1.0}));
    QVERIFY2(strip.accessibleDescription().contains("highest KL is that of latent 4, 4.00 nats"),
             qPrintable(strip.accessibleDescription()));
    parent.klPerLatent = {1}; // of another model: no comparison
    strip.showRecord(&record, &parent);
    QCOMPARE(strip.readout(), "sum 7.75 nats");
    strip.showRecord(nullptr);
    QVERIFY(strip.readout().isEmpty());
}

void TestLatentMap::stripIsReadByPointerAndKeys()
{
    KlStrip strip;
    strip.resize(strip.sizeHint());
    strip.setLayers(2);
    ltm::Iteration record;
    record.klPerLatent = {1, 2.5, 0.25, 4};
    strip.showRecord(&record);
    strip.show();
    strip.replot();
    for (int latent = 0; latent < 4; ++latent) {
        QTest::mouseMove(&strip, strip.barPosition(latent).toPoint() - QPoint(0, 3));
        QTRY_COMPARE(strip.chosen(), latent);
    }
    QCOMPARE(strip.readout(), "latent 4 (layer 2): 4.00 nats");
    QTest::keyClick(&strip, Qt::Key_T, Qt::ControlModifier);
    const auto *numbers = strip.findChild<QTableView *>("plotTable");
    QVERIFY(numbers && numbers->isVisible());
    QCOMPARE(numbers->model()->rowCount(), 4);
    numbers->window()->close();
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(strip.readout(), "latent 3 (layer 2): 0.25 nats");
    QVERIFY(strip.accessibleDescription().contains("latent 3 (layer 2): 0.25 nats"));
    QTest::keyClick(&strip, Qt::Key_Home);
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(strip.chosen(), 0);
    QTest::keyClick(&strip, Qt::Key_End);
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(strip.chosen(), 3);
    QTest::keyClick(&strip, Qt::Key_Escape);
    QCOMPARE(strip.chosen(), -1);
    QTest::keyClick(&strip, Qt::Key_End);
    record.klPerLatent = {1, 2};
    strip.showRecord(&record); // there is no fourth vector any more
    QCOMPARE(strip.chosen(), -1);
}

void TestLatentMap::stripGroupsByLayer()
{
    KlStrip strip;
    strip.resize(400, 70);
    ltm::Iteration record;
    record.klPerLatent.assign(6, 1.0);
    strip.showRecord(&record);
    const auto gaps = [&] {
        QList<int> result;
        for (int latent = 1; latent < 6; ++latent)
            result << qRound(strip.barPosition(latent).x() - strip.barPosition(latent - 1).x());
        return result;
    };
    const auto widerThan = [](int a, int b) { return a > b + 5; };
    QVERIFY(!widerThan(gaps()[2], gaps()[0])); // one layer
    strip.setLayers(2);
    QVERIFY(widerThan(gaps()[2], gaps()[0]));
    QVERIFY(!widerThan(gaps()[1], gaps()[0]));
    strip.setLayers(4); // does not divide 6
    QVERIFY(!widerThan(gaps()[2], gaps()[0]));
}

void TestLatentMap::choosesItsAxes()
{
    ShownMap shown;
    QCOMPARE(shown.map.basis(), ltm::MapBasis::Landmarks);
    std::vector<ltm::MapBasis> chosen;
    connect(&shown.map, &LatentMap::basisChosen, this, [&](ltm::MapBasis basis) { chosen.push_back(basis); });
    shown.map.xAxis->setRange(100, 101);
    QTest::keyClick(&shown.map, Qt::Key_3);
    QCOMPARE(chosen, std::vector<ltm::MapBasis>({ltm::MapBasis::Both}));
    QCOMPARE(shown.map.basis(), ltm::MapBasis::Both);
    shown.map.replot();
    QVERIFY(shown.map.xAxis->range().contains(-4)); // it shows all there is again
    shown.map.setBasisFixed(true);
    QTest::keyClick(&shown.map, Qt::Key_2);
    QCOMPARE(chosen.size(), 1U);
}

void TestLatentMap::marksWhereATraceWasWrittenFrom()
{
    LatentMap map;
    map.resize(400, 400);
    map.show();
    map.addPoint(0, 0, 0, {0, 0});
    map.addPoint(1, 0, 1, {1, 1});
    map.setCurrent(1);
    map.setWritten(ltm::MapPoint{0.5, 0.25});
    QVERIFY2(map.accessibleDescription().contains("written from z at 0.50, 0.25"),
             qPrintable(map.accessibleDescription()));
    map.setWritten(std::nullopt);
    QVERIFY(!map.accessibleDescription().contains("written from"));
    map.setWritten(ltm::MapPoint{0.5, 0.25});
    map.setCurrent(1); // its record is there
    QVERIFY(!map.accessibleDescription().contains("written from"));
}

QTEST_MAIN(TestLatentMap)

#include "test_latentmap.moc"
