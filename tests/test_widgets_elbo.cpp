// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elboplot.h"
#include "plotdata.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <set>

using namespace ts;

namespace
{

template <class Plottable = QCPAbstractPlottable> Plottable *named(QCustomPlot &plot, const QString &name)
{
    for (int i = 0; i < plot.plottableCount(); ++i)
        if (auto *found = qobject_cast<Plottable *>(plot.plottable(i)); found && found->name() == name)
            return found;
    return nullptr;
}

QStringList legendOf(const QCustomPlot &plot)
{
    QStringList names;
    for (int i = 0; i < plot.legend->itemCount(); ++i)
        if (auto *item = qobject_cast<QCPPlottableLegendItem *>(plot.legend->item(i)))
            names << item->plottable()->name();
    return names;
}

QList<double> values(const QCPCurve *curve)
{
    QList<double> found;
    for (const QCPCurveData &point : *curve->data())
        found << point.value;
    return found;
}

} // namespace

class TestWidgetsElbo : public QObject
{
    Q_OBJECT

private slots:
    void viewIsChosenFromTheMenuByKeyboard();
    void partsAreShownAsTheirChanges();
    void partsShareTheIterationsAxis();
    void clickOnAPartGoesToItsIteration();
    void errorBarsBelongToTheirMarkers();
    void boundIsAmongTheElbos();
    void onlyTheChainOnShowIsDrawn();
    void currentIterationBringsItsChain();
    void pinnedRunsStayBesideTheLiveOne();
    void wheelZoomsAboutTheCursor();
    void keysMoveAndReset();
};

void TestWidgetsElbo::viewIsChosenFromTheMenuByKeyboard()
{
    ElboPlot plot;
    plot.resize(500, 400);
    fillTwoChains(plot);
    QVERIFY(give(plot));
    const QList<QAction *> view = plot.viewActions();
    QCOMPARE(view.size(), 4);
    for (const QAction *each : view) {
        QVERIFY(each->isCheckable() && !each->isChecked());
        QVERIFY(!each->objectName().isEmpty() && !each->toolTip().isEmpty());
        QVERIFY(plot.actions().contains(each));
    }

    QTest::keyClick(&plot, Qt::Key_Tab);
    auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget());
    QVERIFY(button);
    QVERIFY(!button->accessibleName().isEmpty() && !button->accessibleDescription().isEmpty());
    bool shown = false;
    QTimer::singleShot(0, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        shown = menu && menu->actions() == plot.actions();
        QTest::keyClick(menu ? static_cast<QWidget *>(menu) : &plot, Qt::Key_P); // Parts
        if (QWidget *stillOpen = QApplication::activePopupWidget())
            stillOpen->close();
    });
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(shown);
    QVERIFY(action(plot, "viewParts")->isChecked());
    QCOMPARE(plot.axisRects().size(), 2);
}

void TestWidgetsElbo::partsAreShownAsTheirChanges()
{
    ElboPlot plot;
    plot.resize(500, 400);
    fillTwoChains(plot);
    action(plot, "viewParts")->setChecked(true);
    QCOMPARE(values(named<QCPCurve>(plot, "Δ question")), (QList<double>{0, 1, 2}));
    QCOMPARE(values(named<QCPCurve>(plot, "Δ trace")), (QList<double>{0, 2, 4}));
    QCOMPARE(values(named<QCPCurve>(plot, "Δ −KL")), (QList<double>{0, -0.5, -1}));
    plot.addIteration(detailed(6, 1)); // a branch that goes back
    const QList<double> trace = values(named<QCPCurve>(plot, "Δ trace"));
    QVERIFY(std::isnan(trace[3]));
    QCOMPARE(trace[4], 2);

    // Told apart by more than the colour.
    std::set<int> shapes;
    std::set<int> dashes;
    for (const char *name : {"Δ question", "Δ trace", "Δ −KL"}) {
        shapes.insert(named<QCPCurve>(plot, name)->scatterStyle().shape());
        dashes.insert(named<QCPCurve>(plot, name)->pen().style());
    }
    QCOMPARE(shapes.size(), 3u);
    QCOMPARE(dashes.size(), 3u);

    plot.setChain(1);
    QCOMPARE(values(named<QCPCurve>(plot, "Δ question")), (QList<double>{0, 1, 2}));
}

void TestWidgetsElbo::partsShareTheIterationsAxis()
{
    ElboPlot plot;
    plot.resize(500, 400);
    fillTwoChains(plot);
    const QString title = plot.xAxis->label();
    action(plot, "viewParts")->setChecked(true);
    plot.replot();
    const QCPAxisRect *parts = plot.axisRects()[1];
    QVERIFY(parts->top() > plot.axisRect()->bottom());
    QCOMPARE(parts->left(), plot.axisRect()->left());
    const QCPAxis *below = parts->axis(QCPAxis::atBottom);
    QCOMPARE(below->label(), title);
    QCOMPARE(below->labelColor(), plot.plotStyle().text);
    plot.xAxis->setRange(0.5, 1.5);
    QCOMPARE(below->range(), QCPRange(0.5, 1.5));
    QVERIFY(parts->axis(QCPAxis::atLeft)->range().contains(4) && parts->axis(QCPAxis::atLeft)->range().contains(-1));

    action(plot, "viewParts")->setChecked(false);
    QCOMPARE(plot.axisRects().size(), 1);
    QCOMPARE(plot.xAxis->label(), title);
    QVERIFY(plot.xAxis->tickLabels());
    QVERIFY(!named(plot, "Δ trace")->realVisibility());
}

void TestWidgetsElbo::clickOnAPartGoesToItsIteration()
{
    ElboPlot plot;
    plot.resize(500, 400);
    plot.show();
    fillTwoChains(plot);
    action(plot, "viewParts")->setChecked(true);
    plot.replot();
    const QCPAxisRect *parts = plot.axisRects()[1];
    QSignalSpy clicked(&plot, &ElboPlot::iterationClicked);
    const QPointF place(parts->axis(QCPAxis::atBottom)->coordToPixel(2), parts->axis(QCPAxis::atLeft)->coordToPixel(4));
    QTest::mouseClick(&plot, Qt::LeftButton, {}, place.toPoint());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toLongLong(), 4);
}

void TestWidgetsElbo::errorBarsBelongToTheirMarkers()
{
    ElboPlot plot;
    plot.resize(500, 400);
    fillTwoChains(plot);
    plot.addIteration(detailed(6, 1)); // a branch that goes back
    auto *errors = named<QCPErrorBars>(plot, "± standard error");
    QVERIFY(errors && !errors->realVisibility());
    action(plot, "viewErrorBars")->setChecked(true);
    QVERIFY(errors->realVisibility());
    QVERIFY(legendOf(plot).contains("± standard error"));
    QCOMPARE(errors->dataCount(), 4); // of the chain on show alone
    const int keys[] = {0, 1, 2, 1};
    const int ids[] = {0, 2, 4, 6};
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(errors->dataMainKey(i), keys[i]);
        QCOMPARE(errors->dataValueRange(i).size(), 2 * (0.25 + ids[i]));
    }
    plot.replot();
    QVERIFY(plot.yAxis->range().contains(errors->dataValueRange(3).upper));
    plot.setChain(1);
    QCOMPARE(errors->dataCount(), 3);
    QCOMPARE(errors->dataValueRange(0).size(), 2 * 1.25);
}

void TestWidgetsElbo::boundIsAmongTheElbos()
{
    ElboPlot plot;
    plot.resize(500, 400);
    for (int i = 0; i < 3; ++i)
        plot.addIteration(detailed(i, i));
    auto *bound = named<QCPCurve>(plot, "importance-weighted bound");
    QVERIFY(bound && !bound->realVisibility());
    plot.replot();
    QVERIFY(!plot.yAxis->range().contains(-169.0)); // 3 nats above the best
    action(plot, "viewBound")->setChecked(true);
    QVERIFY(bound->realVisibility());
    QCOMPARE(values(bound), (QList<double>{-176, -173.5, -171}));
    plot.replot();
    QVERIFY(plot.yAxis->range().contains(-171));
    QVERIFY(legendOf(plot).contains("importance-weighted bound"));
}

void TestWidgetsElbo::onlyTheChainOnShowIsDrawn()
{
    ElboPlot plot;
    plot.resize(500, 400);
    plot.show();
    fillTwoChains(plot);
    QSignalSpy clicked(&plot, &ElboPlot::iterationClicked);
    QVERIFY(!plot.markerPosition(4).isNull());
    QVERIFY(plot.markerPosition(5).isNull());
    QVERIFY(!legendOf(plot).contains("chain 1"));
    plot.setCurrent(0);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(clicked.last()[0].toLongLong(), 2); // not the other chain's 1

    action(plot, "viewChains")->setChecked(true);
    QVERIFY(legendOf(plot).contains("chain 1"));
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.markerPosition(5).toPoint());
    QCOMPARE(clicked.last()[0].toLongLong(), 5);

    // The chain on show is the strong one: nearer to the colour of the text.
    const auto strength = [&](const QString &sample) {
        return std::abs(named<QCPCurve>(plot, sample)->pen().color().lightness()
                        - plot.plotStyle().background.lightness());
    };
    QVERIFY(strength("chain 0") > strength("chain 1"));
    plot.setChain(1);
    QVERIFY(strength("chain 1") > strength("chain 0"));
    action(plot, "viewChains")->setChecked(false);
    QVERIFY(plot.markerPosition(4).isNull());
    QVERIFY(!plot.markerPosition(5).isNull());
}

void TestWidgetsElbo::currentIterationBringsItsChain()
{
    ElboPlot plot;
    fillTwoChains(plot);
    plot.setCurrent(3);
    QCOMPARE(plot.chain(), 1);
    QVERIFY(plot.accessibleDescription().startsWith("Iterations of chain 1: 3."));
    plot.setCurrent(7); // not here yet
    QCOMPARE(plot.chain(), 1);
    plot.addIteration(detailed(7, 3, 2));
    QCOMPARE(plot.chain(), 2);
    plot.clear();
    QCOMPARE(plot.chain(), 0);
}

void TestWidgetsElbo::pinnedRunsStayBesideTheLiveOne()
{
    ElboPlot plot;
    plot.resize(700, 400);
    for (int i = 0; i < 3; ++i)
        plot.addIteration(detailed(i, i));
    const int before = plot.plottableCount();
    plot.setPinned({pinned("seed 7", 9), pinned("seed 8", 4)});
    QCOMPARE(legendOf(plot).mid(3), (QStringList{"seed 7", "seed 8"}));
    QVERIFY(!legendOf(plot).contains("gradient steps")); // there is none, as in a session from a file
    plot.addGradientStep({0, 3, 0, 3, -190, 20});
    QVERIFY(legendOf(plot).contains("gradient steps"));
    plot.replot();
    QVERIFY(plot.xAxis->range().contains(8));
    const auto *first = named<QCPCurve>(plot, "seed 7");
    const auto *second = named<QCPCurve>(plot, "seed 8");
    QVERIFY(first->pen().color() != second->pen().color());
    QVERIFY(first->pen().style() != second->pen().style());
    QVERIFY(first->scatterStyle().shape() != second->scatterStyle().shape());
    QVERIFY(first->pen().style() != named<QCPCurve>(plot, "best accepted")->pen().style());
    QVERIFY(plot.accessibleDescription().contains("Beside it: seed 7."));

    plot.clear();
    plot.replot();
    QCOMPARE(legendOf(plot).mid(3), (QStringList{"seed 7", "seed 8"}));
    QVERIFY(plot.xAxis->range().contains(8));
    QVERIFY(plot.yAxis->range().contains(-179));
    plot.setPinned({});
    QCOMPARE(plot.plottableCount(), before);
    QVERIFY(!plot.plotLayout()->visible()); // nothing is left to show
}

void TestWidgetsElbo::wheelZoomsAboutTheCursor()
{
    ElboPlot plot;
    plot.resize(500, 400);
    fillTwoChains(plot);
    plot.show();
    plot.replot();
    const QPointF cursor = plot.axisRect()->rect().topLeft() + QPointF(90, 40);
    const auto under
        = [&] { return QPointF(plot.xAxis->pixelToCoord(cursor.x()), plot.yAxis->pixelToCoord(cursor.y())); };
    const auto roll = [&](const QPointF &at) {
        QWheelEvent wheel(at, plot.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&plot, &wheel);
        plot.replot();
    };
    const QPointF place = under();
    const double width = plot.xAxis->range().size();
    roll({3, 3}); // beside the axes nothing is zoomed
    QVERIFY(plot.isFollowing());
    roll(cursor);
    QVERIFY(!plot.isFollowing());
    QVERIFY(plot.xAxis->range().size() < width);
    QVERIFY(std::abs(under().x() - place.x()) < 1e-9);
    QVERIFY(std::abs(under().y() - place.y()) < 1e-9);

    // Dragging moves what was grabbed along.
    const QPoint from = cursor.toPoint();
    const double grabbed = plot.xAxis->pixelToCoord(from.x());
    QTest::mousePress(&plot, Qt::LeftButton, {}, from);
    QTest::mouseMove(&plot, from + QPoint(60, 0));
    QTest::mouseMove(&plot, from + QPoint(80, 0));
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, from + QPoint(80, 0));
    QVERIFY(std::abs(plot.xAxis->pixelToCoord(from.x() + 80) - grabbed) < 1e-9);
}

void TestWidgetsElbo::keysMoveAndReset()
{
    ElboPlot plot;
    plot.resize(500, 400);
    fillTwoChains(plot);
    QVERIFY(give(plot));
    plot.replot();
    const QCPRange x = plot.xAxis->range();
    const QCPRange y = plot.yAxis->range();
    QTest::keyClick(&plot, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(plot.xAxis->range().lower, x.lower + 0.1 * x.size());
    QTest::keyClick(&plot, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(plot.yAxis->range().lower, y.lower + 0.1 * y.size());
    QTest::keyClick(&plot, Qt::Key_Plus);
    QCOMPARE(plot.xAxis->range().size(), 0.8 * x.size());
    QVERIFY(!plot.isFollowing());
    QTest::keyClick(&plot, Qt::Key_Home);
    QVERIFY(plot.isFollowing());
    plot.replot();
    QCOMPARE(plot.xAxis->range(), x);
    QTest::keyClick(&plot, Qt::Key_Left, Qt::ShiftModifier);
    action(plot, "resetView")->trigger();
    QVERIFY(plot.isFollowing());
}

QTEST_MAIN(TestWidgetsElbo)

#include "test_widgets_elbo.moc"
