// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Two runs side by side: what differs, and which of them is on show.

#include "comparepanel.h"
#include "compareside.h"
#include "widgetdata.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace ts;

class TestComparePanel : public QObject
{
    Q_OBJECT

private slots:
    void saysHowToBegin();
    void marksWhatDiffers();
    void scrubsThePinnedRun();
    void choosesAmongThePinnedRuns();
    void stacksWhereItIsNarrow();
};

void TestComparePanel::saysHowToBegin()
{
    ComparePanel panel;
    panel.show();
    QVERIFY(child<QLabel>(panel, "hint")->isVisible());
    QVERIFY(child<QLabel>(panel, "hint")->text().contains("Pin"));
    panel.setLive("live", iteration(1, "1 #### 1"));
    QVERIFY(child<QLabel>(panel, "hint")->isVisible());
    panel.setPinnedRuns({{"run 1", {iteration(0, "2 #### 2")}}});
    QVERIFY(!child<QLabel>(panel, "hint")->isVisible());
    QSignalSpy unpin(&panel, &ComparePanel::unpinRequested);
    QTest::mouseClick(child<QPushButton>(panel, "unpinRun"), Qt::LeftButton);
    QCOMPARE(unpin.count(), 1);
    QCOMPARE(unpin[0][0].toInt(), 0);
    panel.setPinnedRuns({});
    QVERIFY(child<QLabel>(panel, "hint")->isVisible());
}

void TestComparePanel::marksWhatDiffers()
{
    auto pinned = *iteration(0, "1+2 #### 3");
    auto live = *iteration(5, "1*2 #### 2");
    pinned.elbo = {-20, -4, 2.5, -26.5, 0.25, 0};
    live.elbo = {-18, -4, 3, -25, 0.5, 0};
    live.verification.equations = {{ltm::Verdict::Right, 0, 3, {}}};
    ComparePanel panel;
    panel.setPinnedRuns({{"run 1", {std::make_shared<ltm::Iteration>(pinned)}}});
    panel.setLive("run 2", nullptr);
    auto &left = *child<QPlainTextEdit>(panel, "pinnedSideText");
    auto &right = *child<QPlainTextEdit>(panel, "liveSideText");
    QVERIFY(!right.placeholderText().isEmpty());
    QVERIFY(!formatAt(left, 1).fontStrikeOut()); // there is nothing to compare with
    panel.setLive("run 2", std::make_shared<ltm::Iteration>(live));
    QCOMPARE(left.toPlainText(), "1+2 #### 3");
    QCOMPARE(right.toPlainText(), "1*2 #### 2");
    QVERIFY(!formatAt(left, 0).fontStrikeOut());
    QVERIFY(formatAt(left, 1).fontStrikeOut());
    QVERIFY(formatAt(right, 1).fontUnderline());
    QVERIFY(!formatAt(right, 1).fontStrikeOut());
    QCOMPARE(formatAt(right, 1).background().color(), markGround(Mark::Come, panel.palette()));
    QVERIFY(left.accessibleDescription().contains("+; 3"));

    auto &side = *child<CompareSide>(panel, "liveSide");
    QCOMPARE(child<QLabel>(side, "compareLabel")->text(), "live: run 2 · iteration 5");
    QCOMPARE(child<QLabel>(side, "compareAnswer")->text(), "2");
    QVERIFY(child<QLabel>(side, "compareVerdict")->text().contains("1 of 1"));
    const QString table = child<QWidget>(panel, "compareElbo")->accessibleDescription();
    QVERIFY2(table.contains("question: pinned -20.00, live -18.00, difference +2.00"), qPrintable(table));
    QVERIFY2(table.contains("minus KL: pinned -2.50, live -3.00, difference -0.50"), qPrintable(table));
    QVERIFY2(table.contains("ELBO: pinned -26.50, live -25.00, difference +1.50"), qPrintable(table));
    panel.setPinnedRuns({{"another problem", {std::make_shared<ltm::Iteration>(pinned)}, 0, false}});
    const QString others = child<QWidget>(panel, "compareElbo")->accessibleDescription();
    QVERIFY2(others.contains("ELBO: pinned -26.50, live -25.00, difference ;"), qPrintable(others));
}

void TestComparePanel::scrubsThePinnedRun()
{
    ComparePanel panel;
    panel.show();
    QSignalSpy chosen(&panel, &ComparePanel::pinnedIterationChosen);
    const std::vector<IterationPtr> run{iteration(0, "1"), iteration(1, "2"), iteration(2, "3")};
    panel.setPinnedRuns({{"run 1", run}});
    QVERIFY(!child<QComboBox>(panel, "pinnedChoice")->isVisible());
    auto &text = *child<QPlainTextEdit>(panel, "pinnedSideText");
    auto &slider = *child<QSlider>(panel, "pinnedSlider");
    QCOMPARE(text.toPlainText(), "3");
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Left);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 1);
    QCOMPARE(text.toPlainText(), "2");
    QCOMPARE(child<QLabel>(panel, "pinnedPosition")->text(), "2 of 3");
    panel.showPinned(0, run[0]);
    QCOMPARE(slider.value(), 0);
    QCOMPARE(text.toPlainText(), "1");
    QCOMPARE(chosen.count(), 1);
    panel.setPinnedRuns({});
    QVERIFY(!text.isVisible());
}

void TestComparePanel::choosesAmongThePinnedRuns()
{
    ComparePanel panel;
    panel.show();
    panel.setPinnedRuns(
        {{"run 1", {iteration(0, "1"), iteration(1, "2"), iteration(2, "4")}, 1}, {"run 2", {iteration(0, "3")}}});
    auto &choice = *child<QComboBox>(panel, "pinnedChoice");
    QVERIFY(choice.isVisible());
    QCOMPARE(choice.currentText(), "run 2");
    auto &text = *child<QPlainTextEdit>(panel, "pinnedSideText");
    QCOMPARE(text.toPlainText(), "3");
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Up);
    QCOMPARE(text.toPlainText(), "2"); // what was on show when it was pinned
    QCOMPARE(child<QSlider>(panel, "pinnedSlider")->maximum(), 2);
    QSignalSpy unpin(&panel, &ComparePanel::unpinRequested);
    QTest::mouseClick(child<QPushButton>(panel, "unpinRun"), Qt::LeftButton);
    QCOMPARE(unpin[0][0].toInt(), 0);
}

void TestComparePanel::stacksWhereItIsNarrow()
{
    ComparePanel panel;
    panel.setPinnedRuns({{"run 1", {iteration(0, "1")}}});
    panel.show();
    auto &left = *child<CompareSide>(panel, "pinnedSide");
    auto &right = *child<CompareSide>(panel, "liveSide");
    panel.resize(1200, 500);
    QTRY_COMPARE(left.y(), right.y());
    panel.resize(panel.minimumSizeHint().width(), 800);
    QTRY_COMPARE(left.x(), right.x());
    QVERIFY(left.y() < right.y());
}

QTEST_MAIN(TestComparePanel)

#include "test_comparepanel.moc"
