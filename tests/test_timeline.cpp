// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline: its rows, the graph of the branches beside them, scrubbing, and one branch alone.

#include "branchdelegate.h"
#include "plotstyle.h"
#include "timelinepanel.h"
#include "widgetdata.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace ts;

namespace
{

template <class T> T *child(QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(name);
    Q_ASSERT(found);
    return found;
}

struct Made {
    std::int64_t parent;
    bool accepted = true;
    int chain = 0;
};

/// Records 0, 1, 2, ... with these parents.
Records recordsOf(const std::vector<Made> &made)
{
    Records records;
    for (const Made &each : made) {
        auto record = *iteration(std::int64_t(records.size()), "1+1=2 #### 2");
        record.parent = each.parent;
        record.accepted = each.accepted;
        record.chain = each.chain;
        records.push_back(std::make_shared<const ltm::Iteration>(record));
    }
    return records;
}

/// A row as text: the lane of its dot, then its lines "from>to" with "*" for the dot and "!" on the path.
QString drawn(const LaneRow &row)
{
    QStringList lines;
    const auto end = [](int lane) { return lane == LaneLine::dot ? QString("*") : QString::number(lane); };
    for (const LaneLine &line : row.lines)
        lines << end(line.from) + ">" + end(line.to) + (line.onPath ? "!" : "");
    lines.sort();
    return (QStringList{QString::number(row.lane)} + lines).join(" ");
}

QStringList drawn(const BranchLanes &graph)
{
    QStringList rows;
    for (const LaneRow &row : graph.rows)
        rows << drawn(row);
    return rows;
}

std::vector<int> branches(const BranchLanes &graph)
{
    std::vector<int> numbers;
    for (const LaneRow &row : graph.rows)
        numbers.push_back(row.branch);
    return numbers;
}

/// 0 - 1 - 2 with 3 tried and rejected, then back at 1: 4 - 5.
const std::vector<Made> twoBranches{{-1}, {0}, {1}, {2, false}, {1}, {4}};

/// A shown panel with these records.
struct Shown {
    explicit Shown(const std::vector<Made> &made)
    {
        panel.resize(900, 300);
        panel.show();
        for (const auto &record : recordsOf(made))
            panel.model()->append(record);
    }

    QStringList ids() const
    {
        QStringList list;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            list << QString::number(table->model()->index(row, 0).data(TimelineModel::IdRole).toLongLong());
        return list;
    }

    TimelinePanel panel;
    QTableView *table = child<QTableView>(panel, "timelineTable");
    QSlider *slider = child<QSlider>(panel, "timelineSlider");
    QToolButton *onlyBranch = child<QToolButton>(panel, "onlyBranch");
    QToolButton *replay = child<QToolButton>(panel, "replay");
};

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void oneBranchIsOneLane();
    void whatWasRejectedHangsOffItsLane();
    void aBranchLeavesFromWhereItBegan();
    void chainsHaveLanesOfTheirOwn();
    void goesOnFromWhatWasRejected();
    void lanesNeverChange();
    void aBranchIsWhatLedToItAndGoesOn();
    void modelPassesTheTester();
    void modelShowsWhatHappened();
    void rowsAreSaidInWords();
    void emitsWhatIsChosen();
    void goesToTheEndsByKeyboard();
    void leavesOnlyOneBranch();
    void keepsTheBranchWhileItIsWalked();
    void filteredRowsPassTheTester();
    void forgetsTheRunBefore();
    void drawsTheGraph_data();
    void drawsTheGraph();
    void makesRoomForLanes();
    void asksForAReplay();
};

void TestTimeline::oneBranchIsOneLane()
{
    QCOMPARE(drawn(branchLanes({})), QStringList());
    const BranchLanes graph = branchLanes(recordsOf({{-1}, {0}, {1}}), 1);
    QCOMPARE(drawn(graph), QStringList({"0 *>0!", "0 *>0 0>*!", "0 0>*"}));
    QCOMPARE(graph.lanes, 1);
    QVERIFY(graph.rows[0].onPath && graph.rows[1].onPath && !graph.rows[2].onPath);
}

void TestTimeline::whatWasRejectedHangsOffItsLane()
{
    // The chain stays at 1 while 2 and 3 are tried; 4 goes on from there.
    const BranchLanes graph = branchLanes(recordsOf({{-1}, {0}, {1, false}, {1, false}, {1}}), 4);
    QCOMPARE(drawn(graph), QStringList({"0 *>0!", "0 *>0! 0>*!", "1 0>* 0>0!", "1 0>* 0>0!", "0 0>*!"}));
    QCOMPARE(graph.lanes, 2);
    QCOMPARE(branches(graph), std::vector<int>({0, 0, 0, 0, 0}));

    const BranchLanes rejected = branchLanes(recordsOf({{-1}, {0}, {1, false}, {1, false}, {1}}), 3);
    QCOMPARE(drawn(rejected), QStringList({"0 *>0!", "0 *>0! 0>*!", "1 0>* 0>0!", "1 0>*! 0>0", "0 0>*"}));
}

void TestTimeline::aBranchLeavesFromWhereItBegan()
{
    const BranchLanes graph = branchLanes(recordsOf(twoBranches), 5);
    // 3 was tried in lane 1, so that the branch from 1 to 4 has to pass it in lane 2.
    QCOMPARE(drawn(graph),
             QStringList({"0 *>0!", "0 *>0 *>2! 0>*!", "0 *>0 0>* 2>2!", "1 0>* 2>2!", "2 *>2! 2>*!", "2 2>*!"}));
    QCOMPARE(branches(graph), std::vector<int>({0, 0, 0, 0, 1, 1}));
    QCOMPARE(graph.lanes, 3);
}

void TestTimeline::chainsHaveLanesOfTheirOwn()
{
    const BranchLanes graph = branchLanes(
        recordsOf({{-1, true, 0}, {-1, true, 1}, {0, true, 0}, {1, false, 1}, {2, true, 2}, {1, true, 1}}));
    QCOMPARE(drawn(graph), QStringList({"0 *>0", "1 *>1 0>0", "0 *>0 0>* 1>1", "2 0>0 1>* 1>1", "2 0>* 1>1", "1 1>*"}));
    QCOMPARE(branches(graph), std::vector<int>({0, 1, 0, 1, 2, 1}));
}

void TestTimeline::goesOnFromWhatWasRejected()
{
    // 2 was rejected; the user goes back to it all the same, after 3 has gone on from 1.
    const BranchLanes graph = branchLanes(recordsOf({{-1}, {0}, {1, false}, {1}, {2}}), 4);
    QCOMPARE(drawn(graph), QStringList({"0 *>0!", "0 *>0! 0>*!", "1 *>1! 0>*! 0>0", "0 0>* 1>1!", "1 1>*!"}));
    QCOMPARE(branches(graph), std::vector<int>({0, 0, 0, 0, 1}));

    // When the lane was used since, the way on is another one.
    const BranchLanes used = branchLanes(recordsOf({{-1}, {0}, {1, false}, {1, false}, {2}}));
    QCOMPARE(used.rows[4].lane, 2);
    QVERIFY(drawn(used.rows[2]).contains("*>2"));
}

void TestTimeline::lanesNeverChange()
{
    std::vector<Made> made;
    unsigned state = 1;
    const auto next = [&state](int below) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 16) % unsigned(below));
    };
    for (int id = 0; id < 60; ++id)
        made.push_back(
            {id == 0 ? -1 : std::max(0, id - 1 - next(next(4) ? 2 : id)), next(3) != 0, next(8) == 0 ? 1 : 0});
    const Records all = recordsOf(made);
    const BranchLanes whole = branchLanes(all);
    for (std::size_t count = 1; count <= all.size(); ++count) {
        const BranchLanes part = branchLanes(Records(all.begin(), all.begin() + int(count)));
        for (std::size_t row = 0; row < count; ++row) {
            QCOMPARE(part.rows[row].lane, whole.rows[row].lane);
            QCOMPARE(part.rows[row].branch, whole.rows[row].branch);
        }
    }
    // No line runs through another record's dot, and each edge arrives.
    for (std::size_t row = 0; row < all.size(); ++row) {
        const LaneRow &cell = whole.rows[row];
        int arrivals = 0;
        for (const LaneLine &line : cell.lines) {
            arrivals += line.to == LaneLine::dot;
            QVERIFY(line.from != cell.lane || line.to == LaneLine::dot);
            QVERIFY(line.from == LaneLine::dot || line.to == LaneLine::dot || line.from == line.to);
            if (line.from == LaneLine::dot || row == 0)
                continue;
            const auto &above = whole.rows[row - 1].lines;
            QVERIFY(std::ranges::any_of(above, [&](const LaneLine &each) { return each.to == line.from; }));
        }
        QCOMPARE(arrivals, row == 0 ? 0 : 1);
    }
}

void TestTimeline::aBranchIsWhatLedToItAndGoesOn()
{
    const Records records = recordsOf(twoBranches);
    using Ids = std::unordered_set<std::int64_t>;
    QCOMPARE(branchOf(records, 5), (Ids{0, 1, 4, 5}));
    QCOMPARE(branchOf(records, 4), (Ids{0, 1, 4, 5}));
    QCOMPARE(branchOf(records, 2), (Ids{0, 1, 2, 3}));
    QCOMPARE(branchOf(records, 3), (Ids{0, 1, 2, 3}));
    QCOMPARE(branchOf(records, 0), (Ids{0, 1, 2, 3}));
    QCOMPARE(branchOf(records, 9), Ids());
}

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
        = {{ltm::Verdict::Right, 0, 9, ""}, {ltm::Verdict::WrongArithmetic, 10, 19, "2+3 is 5, not 6."}};
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

void TestTimeline::rowsAreSaidInWords()
{
    TimelineModel model;
    Records records = recordsOf(twoBranches);
    auto edited = *records[4];
    edited.origin = ltm::Origin::EditedTrace;
    edited.elbo.elbo = -12.5;
    records[4] = std::make_shared<const ltm::Iteration>(edited);
    model.setIterations(records);
    const auto said = [&model](int row) { return model.index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(said(0), "Iteration 0, branch 1 of 2, a beginning, accepted, ELBO 0.00, answer 2");
    QCOMPARE(said(3), "Iteration 3, branch 1 of 2, continues iteration 2, rejected, ELBO 0.00, answer 2");
    QCOMPARE(said(4),
             "Iteration 4, branch 2 of 2, continues iteration 1, by edited trace, accepted, ELBO -12.50, answer 2");
    QCOMPARE(model.index(4, 0).data(Qt::ToolTipRole).toString(), said(4));
    auto forked = *records[5];
    forked.id = 6;
    forked.chain = 1;
    forked.parent = 5;
    model.append(std::make_shared<const ltm::Iteration>(forked));
    QVERIFY2(said(6).startsWith("Iteration 5 of chain 1, branch 3 of 3, continues iteration 5 of chain 0"),
             qPrintable(said(6)));
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

void TestTimeline::goesToTheEndsByKeyboard()
{
    Shown shown(twoBranches);
    const QSignalSpy activated(&shown.panel, &TimelinePanel::iterationActivated);
    shown.panel.setCurrent(2);
    for (const auto &[key, id] : std::initializer_list<std::pair<Qt::Key, int>>{
             {Qt::Key_End, 5}, {Qt::Key_Up, 4}, {Qt::Key_Home, 0}, {Qt::Key_Down, 1}}) {
        QTest::keyClick(shown.table, key);
        QCOMPARE(activated.last()[0].toInt(), id);
        QCOMPARE(shown.slider->value(), id);
    }
}

void TestTimeline::leavesOnlyOneBranch()
{
    Shown shown(twoBranches);
    shown.panel.setCurrent(4);
    const QSignalSpy activated(&shown.panel, &TimelinePanel::iterationActivated);
    QTRY_VERIFY(shown.onlyBranch->isEnabled());
    shown.onlyBranch->setFocus();
    QTest::keyClick(shown.onlyBranch, Qt::Key_Space);
    QVERIFY(shown.onlyBranch->isChecked());
    QCOMPARE(shown.ids(), QStringList({"0", "1", "4", "5"}));
    QCOMPARE(shown.panel.current(), 4);
    QCOMPARE(shown.table->currentIndex().row(), 2);
    QCOMPARE(shown.slider->maximum(), 3);
    QCOMPARE(shown.slider->value(), 2);
    QCOMPARE(activated.count(), 0);

    shown.panel.setCurrent(3); // an iteration of another branch: that is shown then
    QCOMPARE(shown.ids(), QStringList({"0", "1", "2", "3"}));
    QTest::keyClick(shown.onlyBranch, Qt::Key_Space);
    QCOMPARE(shown.ids(), QStringList({"0", "1", "2", "3", "4", "5"}));
    QCOMPARE(shown.panel.current(), 3);
    QCOMPARE(shown.slider->value(), 3);
}

void TestTimeline::keepsTheBranchWhileItIsWalked()
{
    Shown shown(twoBranches);
    shown.panel.setCurrent(5);
    shown.panel.setOnlyBranch(true);
    const QSignalSpy activated(&shown.panel, &TimelinePanel::iterationActivated);
    QTest::keyClick(shown.table, Qt::Key_Home); // 0 is in both branches
    QTest::keyClick(shown.table, Qt::Key_Down);
    QTest::keyClick(shown.table, Qt::Key_Down);
    QCOMPARE(activated.last()[0].toInt(), 4);
    QCOMPARE(shown.ids(), QStringList({"0", "1", "4", "5"}));

    const Records more = recordsOf({{-1}, {0}, {1}, {2, false}, {1}, {4}, {5}, {2}});
    shown.panel.model()->append(more[6]);
    QCOMPARE(shown.ids(), QStringList({"0", "1", "4", "5", "6"}));
    shown.panel.model()->append(more[7]); // of the other branch
    QCOMPARE(shown.ids(), QStringList({"0", "1", "4", "5", "6"}));
    shown.panel.setCurrent(7);
    QCOMPARE(shown.ids(), QStringList({"0", "1", "2", "3", "7"}));
}

void TestTimeline::filteredRowsPassTheTester()
{
    Shown shown({});
    const QAbstractItemModelTester tester(shown.table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Records records = recordsOf(twoBranches);
    shown.panel.model()->append(records[0]);
    shown.panel.setOnlyBranch(true);
    for (std::size_t row = 1; row < records.size(); ++row) {
        shown.panel.model()->append(records[row]);
        shown.panel.setCurrent(records[row]->id);
    }
    QCOMPARE(shown.ids(), QStringList({"0", "1", "4", "5"}));
    shown.panel.setOnlyBranch(false);
    QCOMPARE(shown.ids().size(), 6);
    shown.panel.model()->clear();
    QCOMPARE(shown.ids().size(), 0);
}

void TestTimeline::forgetsTheRunBefore()
{
    Shown shown(twoBranches);
    shown.panel.setCurrent(3);
    shown.panel.model()->clear();
    QCOMPARE(shown.panel.current(), -1);
    for (const auto &record : recordsOf({{-1}, {0}, {1}, {2}}))
        shown.panel.model()->append(record);
    QCOMPARE(shown.panel.current(), -1);
    QVERIFY(!shown.table->currentIndex().isValid());
}

void TestTimeline::drawsTheGraph_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor("#ffffff") << QColor("#202020");
    QTest::newRow("dark") << QColor("#202020") << QColor("#f0f0f0");
}

void TestTimeline::drawsTheGraph()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Text, text);
    BranchDelegate delegate;
    const Records records = recordsOf({{-1}, {0}, {1, false}});
    delegate.setGraph(records, branchLanes(records, 1));
    TimelineModel model;
    model.setIterations(records);

    constexpr int height = 24;
    QStyleOptionViewItem option;
    option.palette = palette;
    option.rect = QRect(0, 0, delegate.widthFor(option.font), height);
    const auto cell = [&](int row) {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(row, TimelineModel::Tree));
        return image;
    };
    const auto strong = [&](const QColor &pixel) { return std::abs(pixel.lightness() - text.lightness()) < 40; };
    const int pitch = option.rect.width() / 3; // half a lane beside each of two
    const QPoint first(pitch, height / 2), second(2 * pitch, height / 2);
    const QColor chain = PlotStyle::fromPalette(palette, option.font).series(0);
    QCOMPARE(cell(0).pixelColor(first), chain); // accepted: filled
    QCOMPARE(cell(2).pixelColor(second), ground); // rejected: hollow, in a lane of its own
    QVERIFY(strong(cell(1).pixelColor(first.x(), 1))); // the way to the record on show
    const QColor beyond = cell(1).pixelColor(first.x(), height - 2); // and what comes after it
    QVERIFY(beyond != ground && !strong(beyond));
    QCOMPARE(cell(0).pixelColor(first.x(), 1), ground); // nothing comes before the first
}

void TestTimeline::makesRoomForLanes()
{
    Shown shown({{-1}, {0}, {1}});
    QTRY_VERIFY(shown.table->columnWidth(TimelineModel::Tree) < 100);
    const int narrow = shown.table->columnWidth(TimelineModel::Tree);
    const int trace = shown.table->columnWidth(TimelineModel::Trace);
    std::vector<Made> many{{-1}};
    for (int branch = 0; branch < 40; ++branch)
        many.push_back({0});
    shown.panel.model()->setIterations(recordsOf(many));
    QTRY_VERIFY(shown.table->columnWidth(TimelineModel::Tree) > narrow);
    QVERIFY(shown.table->columnWidth(TimelineModel::Tree) < 250); // and no more than that
    QVERIFY(shown.table->columnWidth(TimelineModel::Trace) < trace);
}

void TestTimeline::asksForAReplay()
{
    Shown shown(twoBranches);
    const QSignalSpy asked(&shown.panel, &TimelinePanel::replayRequested);
    const QSignalSpy stopped(&shown.panel, &TimelinePanel::replayStopRequested);
    QTRY_VERIFY(shown.replay->isEnabled());
    shown.panel.setCurrent(5); // the last: again from the first
    QTest::mouseClick(shown.replay, Qt::LeftButton);
    QCOMPARE(asked.last()[0].value<QList<qint64>>(), QList<qint64>({0, 1, 2, 3, 4, 5}));
    shown.panel.setOnlyBranch(true);
    shown.panel.setCurrent(1);
    QTest::mouseClick(shown.replay, Qt::LeftButton);
    QCOMPARE(asked.last()[0].value<QList<qint64>>(), QList<qint64>({1, 4, 5}));

    shown.panel.setReplayable(false);
    QVERIFY(!shown.replay->isEnabled());
    shown.panel.setReplaying(true);
    QVERIFY(shown.replay->isEnabled());
    QVERIFY(shown.replay->accessibleName().contains("Stop"));
    QTest::mouseClick(shown.replay, Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
    QCOMPARE(asked.count(), 2);
}

QTEST_MAIN(TestTimeline)

#include "test_timeline.moc"
