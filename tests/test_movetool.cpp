// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Moving z over the latent map by hand.

#include "shownmap.h"

#include <QSignalSpy>

#include <cmath>

using namespace ts;

namespace
{

bool near(const ltm::MapPoint &a, double x, double y)
{
    return std::abs(a.x - x) < 0.05 && std::abs(a.y - y) < 0.05; // a pixel or two
}

ltm::TracePreview previewOf(const std::string &text, const std::string &answer)
{
    ltm::TracePreview preview;
    preview.text = text;
    preview.answer = answer;
    preview.verification.equations.resize(2);
    for (ltm::EquationVerdict &equation : preview.verification.equations)
        equation.verdict = ltm::Verdict::Right;
    return preview;
}

} // namespace

class TestMoveTool : public QObject
{
    Q_OBJECT

private slots:
    void ctrlDragMovesZ();
    void dragsAreAnnouncedAtTheScreensPace();
    void draggingRedrawsOnlyTheCursor();
    void dragsWithoutToolMoveTheView();
    void toolMovesZByAClick();
    void escapePutsZBack();
    void keysMoveZ();
    void nothingMovesWithoutAPlace();
    void previewStaysInsideThePlot();
};

void TestMoveTool::ctrlDragMovesZ()
{
    ShownMap shown;
    QSignalSpy dragged(&shown.map, &LatentMap::dragged);
    QSignalSpy requested(&shown.map, &LatentMap::moveRequested);
    QSignalSpy clicked(&shown.map, &LatentMap::pointClicked);
    const QCPRange view = shown.map.xAxis->range();
    QTest::mousePress(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.pixels(0, 0));
    QVERIFY(shown.map.layer("cursor")->visible());
    shown.move(shown.pixels(2, -1), Qt::ControlModifier);
    QCOMPARE(dragged.count(), 1);
    QVERIFY(near(placeOf(dragged[0]), 2, -1));
    QCOMPARE(requested.count(), 0);
    QTest::mouseRelease(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.pixels(3, -2));
    QCOMPARE(requested.count(), 1);
    QVERIFY(near(placeOf(requested[0]), 3, -2));
    QVERIFY(!shown.map.layer("cursor")->visible());
    QCOMPARE(clicked.count(), 0);
    QCOMPARE(shown.map.xAxis->range(), view);

    // Beyond the axes z is held at their edge.
    QTest::mousePress(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.pixels(0, 0));
    QTest::mouseRelease(&shown.map, Qt::LeftButton, Qt::ControlModifier, QPoint(499, 200));
    QVERIFY(placeOf(requested[1]).x <= view.upper + 0.05);
}

void TestMoveTool::dragsAreAnnouncedAtTheScreensPace()
{
    ShownMap shown;
    QSignalSpy dragged(&shown.map, &LatentMap::dragged);
    QTest::mousePress(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.pixels(0, 0));
    for (int i = 1; i <= 20; ++i)
        shown.move(shown.pixels(0.1 * i, 0), Qt::ControlModifier);
    QCOMPARE(dragged.count(), 1); // no event was handled in between: all of it is one frame
    QVERIFY(dragged.wait());
    QCOMPARE(dragged.count(), 2);
    QVERIFY(near(placeOf(dragged[1]), 2, 0)); // the latest place, none in between
    // Once z is let go nothing comes after.
    shown.move(shown.pixels(1, 0), Qt::ControlModifier);
    shown.move(shown.pixels(1.5, 0), Qt::ControlModifier);
    const auto soFar = dragged.count();
    QTest::mouseRelease(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.pixels(1, 0));
    QVERIFY(!dragged.wait(60));
    QCOMPARE(dragged.count(), soFar);
}

void TestMoveTool::draggingRedrawsOnlyTheCursor()
{
    ShownMap shown;
    QCoreApplication::processEvents();
    QSignalSpy redrawn(&shown.map, &QCustomPlot::afterReplot);
    QTest::mousePress(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.pixels(0, 0));
    for (int i = 1; i <= 5; ++i) {
        shown.move(shown.pixels(0.3 * i, 0), Qt::ControlModifier);
        shown.map.showPreview(previewOf("<<1+1=2>> #### 2", "2"));
        QCoreApplication::processEvents();
    }
    QCOMPARE(redrawn.count(), 0);
    QTest::mouseRelease(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.pixels(1, 0));
}

void TestMoveTool::dragsWithoutToolMoveTheView()
{
    ShownMap shown;
    QSignalSpy dragged(&shown.map, &LatentMap::dragged);
    QSignalSpy requested(&shown.map, &LatentMap::moveRequested);
    const QCPRange view = shown.map.xAxis->range();
    QTest::mousePress(&shown.map, Qt::LeftButton, {}, shown.pixels(2, -2));
    for (int i = 1; i < 5; ++i)
        shown.move(shown.pixels(2 - 0.3 * i, -2), {});
    QTest::mouseRelease(&shown.map, Qt::LeftButton, {}, shown.pixels(1, -2));
    QVERIFY(shown.map.xAxis->range().lower > view.lower + 0.5);
    QCOMPARE(dragged.count(), 0);
    QCOMPARE(requested.count(), 0);
}

void TestMoveTool::toolMovesZByAClick()
{
    ShownMap shown;
    QSignalSpy requested(&shown.map, &LatentMap::moveRequested);
    QSignalSpy clicked(&shown.map, &LatentMap::pointClicked);
    shown.action("moveZ")->trigger();
    QTest::mouseClick(&shown.map, Qt::LeftButton, {}, shown.pixels(1, 1)); // on a point
    QCOMPARE(requested.count(), 1);
    QVERIFY(near(placeOf(requested[0]), 1, 1));
    QTest::mouseClick(&shown.map, Qt::LeftButton, {}, shown.pixels(2, 1));
    QTest::mouseDClick(&shown.map, Qt::LeftButton, {}, shown.pixels(2, 1));
    QTest::mouseRelease(&shown.map, Qt::LeftButton, {}, shown.pixels(2, 1));
    QCOMPARE(requested.count(), 2); // its second click is not another move
    QCOMPARE(clicked.count(), 0);
    shown.action("moveZ")->trigger();
    QTest::mouseClick(&shown.map, Qt::LeftButton, {}, shown.pixels(1, 1));
    QCOMPARE(requested.count(), 2);
    QCOMPARE(clicked.last()[0].toLongLong(), 12);
}

void TestMoveTool::escapePutsZBack()
{
    ShownMap shown;
    QSignalSpy requested(&shown.map, &LatentMap::moveRequested);
    QSignalSpy cancelled(&shown.map, &LatentMap::dragCancelled);
    QSignalSpy dragged(&shown.map, &LatentMap::dragged);
    const QCPRange view = shown.map.xAxis->range();
    QTest::mousePress(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.pixels(0, 0));
    shown.move(shown.pixels(1, 0), Qt::ControlModifier);
    QTest::keyClick(&shown.map, Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(!shown.map.layer("cursor")->visible());
    shown.move(shown.pixels(2, 0), Qt::ControlModifier);
    QTest::mouseRelease(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.pixels(2, 0));
    QCOMPARE(requested.count(), 0);
    QCOMPARE(dragged.count(), 1);
    QCOMPARE(shown.map.xAxis->range(), view);
    // A run that begins anew takes z out of the hand.
    QTest::mousePress(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.pixels(0, 0));
    shown.map.clear();
    QCOMPARE(cancelled.count(), 2);
}

void TestMoveTool::keysMoveZ()
{
    ShownMap shown;
    QSignalSpy requested(&shown.map, &LatentMap::moveRequested);
    QSignalSpy dragged(&shown.map, &LatentMap::dragged);
    QSignalSpy cancelled(&shown.map, &LatentMap::dragCancelled);
    QSignalSpy clicked(&shown.map, &LatentMap::pointClicked);
    QTest::keyClick(&shown.map, Qt::Key_Z);
    QVERIFY(shown.action("moveZ")->isChecked());
    QTest::keyClick(&shown.map, Qt::Key_Right);
    QCOMPARE(dragged.count(), 1);
    QVERIFY(placeOf(dragged[0]).x > 0.05);
    QVERIFY(near(placeOf(dragged[0]), placeOf(dragged[0]).x, 0)); // from the current point, straight on
    QTest::keyClick(&shown.map, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&shown.map, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QVERIFY(placeOf(requested[0]).y > 3 * placeOf(requested[0]).x); // Shift takes large steps
    QTest::keyClick(&shown.map, Qt::Key_Return); // there is nothing to let go
    QCOMPARE(requested.count(), 1);

    QTest::keyClick(&shown.map, Qt::Key_Down);
    QTest::keyClick(&shown.map, Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    QTest::keyClick(&shown.map, Qt::Key_Down);
    shown.action("moveZ")->setChecked(false);
    QCOMPARE(cancelled.count(), 2);
    QCOMPARE(clicked.count(), 0);
    QTest::keyClick(&shown.map, Qt::Key_Right);
    QCOMPARE(clicked.last()[0].toLongLong(), 12);
}

void TestMoveTool::nothingMovesWithoutAPlace()
{
    ShownMap shown;
    shown.map.setCurrent(-1);
    QVERIFY(!shown.action("moveZ")->isEnabled());
    QSignalSpy requested(&shown.map, &LatentMap::moveRequested);
    QTest::mouseClick(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.pixels(2, 0));
    QCOMPARE(requested.count(), 0);
    shown.map.addPoint(14, 0, 3, {1, 0});
    shown.map.setCurrent(14);
    QVERIFY(shown.action("moveZ")->isEnabled());
    QTest::mouseClick(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.pixels(2, 0));
    QCOMPARE(requested.count(), 1);
}

void TestMoveTool::previewStaysInsideThePlot()
{
    ShownMap shown;
    std::string trace = "Tom has 5 apples & <<5+3=8>>";
    for (int i = 0; i < 50; ++i)
        trace += " and so on";
    shown.map.showPreview(previewOf(trace, "8")); // z is in nobody's hand
    QVERIFY(!shown.preview()->isVisible());

    QTest::mousePress(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.pixels(0, 0));
    shown.map.showPreview(previewOf(trace, "8"));
    QVERIFY(shown.preview()->isVisible());
    QVERIFY(shown.preview()->text().contains("8"));
    QVERIFY(shown.preview()->text().contains("✓ 2/2"));
    QVERIFY(shown.preview()->text().contains("&amp; &lt;&lt;5+3=8&gt;&gt;"));
    QVERIFY(shown.preview()->text().contains("…")); // what does not fit is left out
    const QRect room = shown.map.axisRect()->rect();
    for (const QPoint corner : {room.topLeft(), room.topRight(), room.bottomLeft(), room.bottomRight()}) {
        shown.move(corner, Qt::ControlModifier);
        QVERIFY(room.contains(shown.preview()->geometry()));
        QVERIFY(!shown.preview()->geometry().contains(corner));
    }
    shown.map.showPreview(previewOf("hm", ""));
    QVERIFY(shown.preview()->text().contains("no answer"));
    QTest::mouseRelease(&shown.map, Qt::LeftButton, Qt::ControlModifier, shown.pixels(0, 0));
    QVERIFY(!shown.preview()->isVisible());
}

QTEST_MAIN(TestMoveTool)

#include "test_movetool.moc"
