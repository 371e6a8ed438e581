// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "branchfilter.h"
#include "plotstyle.h"
#include "recordtree.h"
#include "timelinepanel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace ts;
using ltm::Origin;

namespace
{

void fill(TimelinePanel &panel, const Run &run)
{
    panel.resize(900, 400);
    panel.show();
    for (const IterationPtr &one : run)
        panel.model()->append(one);
}

/// The ids that the table shows, from above.
std::vector<qint64> shownIds(TimelinePanel &panel)
{
    std::vector<qint64> ids;
    const QAbstractItemModel &model = *child<QTableView>(panel, "timelineTable")->model();
    for (int row = 0; row < model.rowCount(); ++row)
        ids.push_back(model.index(row, 0).data(TimelineModel::IdRole).toLongLong());
    return ids;
}

/// How many pixels of a row's tree have about this colour.
int pixels(TimelinePanel &panel, int row, const QColor &color)
{
    auto *table = child<QTableView>(panel, "timelineTable");
    const QImage image = table->viewport()->grab(table->visualRect(table->model()->index(row, 0))).toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green())
                    + std::abs(pixel.blue() - color.blue())
                < 12;
        }
    return count;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void modelPassesTheTester();
    void modelShowsWhatHappened();
    void tellsThePlaceInWords();
    void filterPassesTheTester();
    void emitsWhatIsChosen();
    void keysWalkTheRows();
    void drawsThePathAndTheDots();
    void treeIsSlimAndCapped();
    void showsOnlyThisBranch();
    void onlyThisBranchFollowsTheRun();
    void replaysWhatIsShown();
    void handsStopTheReplay();
};

void TestTimeline::modelPassesTheTester()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(iteration(3, "1 #### 1"));
    model.append(iteration(7, "2 #### 2"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(7), 1);
    QCOMPARE(model.rowOf(4), -1);
    model.setIterations({iteration(9, "3")});
    QCOMPARE(model.rowOf(9), 0);
    QCOMPARE(model.rowOf(7), -1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.at(0));
}

void TestTimeline::modelShowsWhatHappened()
{
    TimelineModel model;
    auto first = *iteration(0, "1 #### 1");
    first.elbo.elbo = -12.5;
    first.accepted = true;
    auto second = *iteration(1, "2 #### 2");
    second.parent = 0;
    second.elbo.elbo = -10.25;
    second.milliseconds = 12.4;
    second.origin = ltm::Origin::EditedTrace;
    second.verification.equations
        = {{ltm::Verdict::Right, 0, 9, {}}, {ltm::Verdict::WrongArithmetic, 10, 19, ltm::Phrase("2+3 is 5, not 6.")}};
    model.append(std::make_shared<ltm::Iteration>(first));
    model.append(std::make_shared<ltm::Iteration>(second));
    const auto shown = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(shown(0, TimelineModel::Elbo), "-12.50");
    QCOMPARE(shown(0, TimelineModel::Change), "");
    QCOMPARE(shown(0, TimelineModel::From), "");
    QCOMPARE(shown(0, TimelineModel::Verdict), "");
    QCOMPARE(shown(1, TimelineModel::Verdict), "✗ 1/2");
    QVERIFY(model.index(1, TimelineModel::Verdict).data(Qt::ToolTipRole).toString().contains("2+3 is 5, not 6."));
    QCOMPARE(shown(0, TimelineModel::Accepted), "● accepted");
    QCOMPARE(shown(1, TimelineModel::Change), "+2.25");
    QCOMPARE(shown(1, TimelineModel::From), "edited trace");
    QCOMPARE(shown(1, TimelineModel::Accepted), "○ rejected");
    QCOMPARE(shown(1, TimelineModel::Answer), "2");
    QCOMPARE(shown(1, TimelineModel::Milliseconds), "12");
    QCOMPARE(model.index(1, 0).data(TimelineModel::IdRole).toLongLong(), 1);
}

void TestTimeline::emitsWhatIsChosen()
{
    TimelinePanel panel;
    panel.resize(800, 300);
    panel.show();
    QSignalSpy activated(&panel, &TimelinePanel::iterationActivated);
    for (int i = 0; i < 5; ++i)
        panel.model()->append(iteration(10 + i, "1 #### 1"));
    auto *table = child<QTableView>(panel, "timelineTable");
    auto *slider = child<QSlider>(panel, "timelineSlider");
    QCOMPARE(activated.count(), 0);
    QCOMPARE(slider->maximum(), 4);
    QVERIFY(table->isColumnHidden(TimelineModel::Chain));

    panel.setCurrent(12);
    QCOMPARE(activated.count(), 0);
    QCOMPARE(panel.current(), 12);
    QCOMPARE(slider->value(), 2);

    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(3, TimelineModel::Elbo)).center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].toLongLong(), 13);
    QCOMPARE(slider->value(), 3);
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(activated.last()[0].toLongLong(), 12);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(activated.count(), 3);
    QCOMPARE(activated.last()[0].toLongLong(), 10);
    QCOMPARE(table->currentIndex().row(), 0);

    auto other = *iteration(20, "1");
    other.chain = 1;
    panel.model()->append(std::make_shared<ltm::Iteration>(other));
    QVERIFY(!table->isColumnHidden(TimelineModel::Chain));
    panel.model()->clear();
    QVERIFY(table->isHidden() || !table->isVisible());
    QCOMPARE(panel.current(), -1);
}

void TestTimeline::tellsThePlaceInWords()
{
    TimelineModel model;
    Run run = runWithBranches();
    run.push_back(record(9, 8, Origin::Fork, true, 1));
    model.setIterations(run);
    const auto said
        = [&model](int row) { return model.index(row, TimelineModel::Tree).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(said(0), "iteration 0, accepted, the first of its chain; branch 1: start");
    QCOMPARE(said(3), "iteration 3, rejected, continues iteration 1; branch 1: start");
    QCOMPARE(said(6), "iteration 6, accepted, continues iteration 5; branch 2: edited trace");
    QCOMPARE(said(7), "iteration 7, accepted, continues iteration 1; branch 3: back to earlier");
    QCOMPARE(said(9), "iteration 9, accepted, continues iteration 8 of chain 0; branch 4: fork");
    QCOMPARE(model.index(3, TimelineModel::Tree).data(Qt::ToolTipRole).toString(), said(3));
    QCOMPARE(model.index(3, TimelineModel::Tree).data().toString(), "");
}

void TestTimeline::filterPassesTheTester()
{
    TimelineModel model;
    BranchFilter filter(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const IterationPtr &one : runWithBranches())
        model.append(one);
    QCOMPARE(filter.rowCount(), 9);
    filter.showOnlyTo(6);
    QCOMPARE(filter.shownRows(), std::vector<int>({0, 1, 2, 3, 5, 6}));
    QCOMPARE(filter.rowOf(5), 4);
    QCOMPARE(filter.rowOf(7), -1);
    QCOMPARE(filter.at(5)->id, 6);
    filter.showOnlyTo(8);
    model.append(record(9, 8, Origin::Rethink, rejected));
    QCOMPARE(filter.shownRows(), std::vector<int>({0, 1, 2, 3, 7, 8, 9}));
    model.append(record(10, 8, Origin::Perturbation));
    QCOMPARE(filter.rowOf(10), -1);
    filter.showOnlyTo(-1);
    QCOMPARE(filter.rowCount(), 11);
    filter.showOnlyTo(8);
    model.setIterations({record(0, -1), record(1, 0)});
    QCOMPARE(filter.rowCount(), 2);
    QVERIFY(!filter.isOn());
}

void TestTimeline::keysWalkTheRows()
{
    TimelinePanel panel;
    fill(panel, runWithBranches());
    panel.setCurrent(4);
    QSignalSpy activated(&panel, &TimelinePanel::iterationActivated);
    auto *table = child<QTableView>(panel, "timelineTable");
    auto *slider = child<QSlider>(panel, "timelineSlider");
    const auto press = [&activated](QWidget *widget, Qt::Key key) {
        activated.clear();
        QTest::keyClick(widget, key);
        return activated.size() == 1 ? activated[0][0].toLongLong() : -1;
    };
    for (QWidget *widget : std::initializer_list<QWidget *>{table, slider}) {
        QCOMPARE(press(widget, Qt::Key_Home), 0);
        QCOMPARE(press(widget, Qt::Key_End), 8);
        QCOMPARE(slider->value(), 8);
        QCOMPARE(table->currentIndex().row(), 8);
    }
    QCOMPARE(press(table, Qt::Key_Up), 7);
    QCOMPARE(press(table, Qt::Key_Down), 8);
    QCOMPARE(press(slider, Qt::Key_Left), 7);
    QCOMPARE(press(slider, Qt::Key_Up), 8);
    QCOMPARE(press(slider, Qt::Key_Down), 7);
}

void TestTimeline::drawsThePathAndTheDots()
{
    TimelinePanel panel;
    fill(panel, runWithBranches());
    panel.setCurrent(6);
    const PlotStyle style = PlotStyle::fromPalette(panel.palette(), panel.font());
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(pixels(panel, 0, style.accent) > 0); // root, 1, 5 and 6 are the path
    QVERIFY(pixels(panel, 5, style.accent) > pixels(panel, 4, style.accent)); // which only passes by row 4
    QCOMPARE(pixels(panel, 7, style.accent), 0);
    QVERIFY(pixels(panel, 8, style.series(2)) > 10);

    panel.setCurrent(8);
    QVERIFY(pixels(panel, 7, style.accent) > 0);
    QCOMPARE(pixels(panel, 8, style.series(2)), 0); // on show, so selected: the highlighted text's colour
    panel.setCurrent(-1);
    QCOMPARE(pixels(panel, 1, style.accent), 0);

    const auto dot = [&panel, &style](bool accepted) {
        panel.model()->setIterations({record(0, -1, Origin::Start, accepted)});
        return pixels(panel, 0, style.series(0));
    };
    const int filled = dot(true);
    const int hollow = dot(rejected);
    QVERIFY2(0 < hollow && 2 * hollow < filled, qPrintable(QString("%1 of %2").arg(hollow).arg(filled)));
}

void TestTimeline::treeIsSlimAndCapped()
{
    TimelinePanel panel;
    fill(panel, {record(0, -1), record(1, 0)});
    auto *table = child<QTableView>(panel, "timelineTable");
    const int slim = table->columnWidth(TimelineModel::Tree);
    QVERIFY2(slim < 3 * table->fontMetrics().height(), qPrintable(QString::number(slim)));
    panel.model()->append(record(2, 0, Origin::EditedTrace));
    QVERIFY(table->columnWidth(TimelineModel::Tree) > slim);
    for (int row = 3; row < 60; ++row)
        panel.model()->append(record(row, 0, Origin::GoBack));
    QCOMPARE(panel.model()->lanes().laneCount(), 59);
    QVERIFY(table->columnWidth(TimelineModel::Tree) < 9 * table->fontMetrics().height());
    // The last lane is within the column.
    panel.setCurrent(0);
    table->scrollToBottom();
    const PlotStyle style = PlotStyle::fromPalette(panel.palette(), panel.font());
    QVERIFY(pixels(panel, 59, style.series(58)) > 0);
}

void TestTimeline::showsOnlyThisBranch()
{
    TimelinePanel panel;
    fill(panel, runWithBranches());
    panel.setCurrent(6);
    QSignalSpy activated(&panel, &TimelinePanel::iterationActivated);
    auto *only = child<QToolButton>(panel, "onlyThisBranch");
    auto *slider = child<QSlider>(panel, "timelineSlider");
    QVERIFY(only->focusPolicy() & Qt::TabFocus);
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    QVERIFY(only->isChecked());
    QCOMPARE(shownIds(panel), std::vector<qint64>({0, 1, 2, 3, 5, 6}));
    QCOMPARE(activated.count(), 0);
    QCOMPARE(panel.current(), 6);
    QCOMPARE(slider->maximum(), 5);
    QCOMPARE(slider->value(), 5);
    QCOMPARE(child<QLabel>(panel, "timelinePosition")->text(), "iteration 6 (6 of 6)");
    // Scrubbing back keeps what comes after it.
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(activated.last()[0].toLongLong(), 0);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(activated.last()[0].toLongLong(), 6);
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(activated.last()[0].toLongLong(), 5);
    QCOMPARE(activated.count(), 3);

    QTest::mouseClick(only, Qt::LeftButton);
    QCOMPARE(shownIds(panel).size(), 9U);
    QCOMPARE(panel.current(), 5);
    QCOMPARE(slider->value(), 5);
    QCOMPARE(activated.count(), 3);
}

void TestTimeline::onlyThisBranchFollowsTheRun()
{
    TimelinePanel panel;
    fill(panel, runWithBranches());
    child<QToolButton>(panel, "onlyThisBranch")->click(); // with nothing on show, there is no branch yet
    QCOMPARE(shownIds(panel).size(), 9U);
    panel.setCurrent(8);
    QCOMPARE(shownIds(panel), std::vector<qint64>({0, 1, 2, 3, 7, 8}));
    panel.model()->append(record(9, 8));
    panel.setCurrent(9);
    QCOMPARE(shownIds(panel), std::vector<qint64>({0, 1, 2, 3, 7, 8, 9}));
    QCOMPARE(panel.current(), 9);
    panel.setCurrent(4); // elsewhere, say in the plot
    QCOMPARE(shownIds(panel), std::vector<qint64>({0, 1, 2, 3, 4}));
    QCOMPARE(panel.current(), 4);
    panel.model()->clear();
    panel.model()->append(record(0, -1));
    panel.setCurrent(0);
    QCOMPARE(shownIds(panel), std::vector<qint64>({0}));
}

void TestTimeline::replaysWhatIsShown()
{
    TimelinePanel panel;
    fill(panel, runWithBranches());
    panel.setCurrent(8);
    child<QToolButton>(panel, "onlyThisBranch")->click();
    child<QTimer>(panel, "replayTimer")->setInterval(1);
    auto *replay = child<QToolButton>(panel, "replayTimeline");
    QSignalSpy activated(&panel, &TimelinePanel::iterationActivated);
    // The window answers each by showing it, which is no choice by hand.
    connect(&panel, &TimelinePanel::iterationActivated, &panel, &TimelinePanel::setCurrent);
    QTest::keyClick(replay, Qt::Key_Space);
    QVERIFY(replay->isChecked());
    QTRY_VERIFY(!replay->isChecked());
    std::vector<qint64> played;
    for (const QList<QVariant> &one : activated)
        played.push_back(one[0].toLongLong());
    QCOMPARE(played, shownIds(panel));
    QCOMPARE(panel.current(), 8);

    panel.setCurrent(3); // from the middle it goes on
    activated.clear();
    replay->click();
    QTRY_VERIFY(!replay->isChecked());
    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated[0][0].toLongLong(), 7);
}

void TestTimeline::handsStopTheReplay()
{
    TimelinePanel panel;
    auto *replay = child<QToolButton>(panel, "replayTimeline");
    auto *timer = child<QTimer>(panel, "replayTimer");
    fill(panel, {record(0, -1)});
    QVERIFY(!replay->isEnabled()); // one row is no film
    panel.model()->clear();
    fill(panel, runWithBranches());
    timer->setInterval(1000000);
    auto *table = child<QTableView>(panel, "timelineTable");
    const std::vector<std::function<void()>> hands{
        [replay] { replay->click(); }, [table] { QTest::keyClick(table, Qt::Key_Down); },
        [&panel] { QTest::keyClick(child<QSlider>(panel, "timelineSlider"), Qt::Key_End); },
        [&panel] { panel.setCurrent(5); }, [&panel] { panel.model()->clear(); }};
    for (const auto &hand : hands) {
        panel.setCurrent(-1);
        replay->click();
        QVERIFY(timer->isActive());
        QCOMPARE(panel.current(), 0);
        hand();
        QVERIFY(!timer->isActive());
        QVERIFY(!replay->isChecked());
    }
}

QTEST_MAIN(TestTimeline)

#include "test_timeline.moc"
