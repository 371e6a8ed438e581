// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A closer look at the trace on show: what its tokens look at, and the tokens that could stand in their places.

#include "alternativespopup.h"
#include "tokenstrip.h"
#include "traceedit.h"
#include "tracepanel.h"
#include "widgetdata.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <cmath>

using namespace ts;

namespace
{

/// Of `record`: each token could have been "9", " " or the end; it looks at two latent vectors a layer of two.
ltm::TraceInspection inspectionOf(const ltm::Iteration &record)
{
    ltm::TraceInspection inspection;
    inspection.id = record.id;
    for (std::size_t i = 0; i < record.trace.size(); ++i) {
        inspection.alternatives.push_back(
            {{109, "9", std::log(0.6)}, {101, " ", std::log(0.25)}, {100, "", std::log(0.0001)}});
        inspection.latentAttention.push_back({0.4f, 0.1f, 0.125f, 0.375f});
    }
    return inspection;
}

/// A panel that shows "1+2=3 #### 3" with its inspection.
struct Inspected {
    Inspected()
    {
        panel.resize(620, 420);
        panel.show();
        panel.activateWindow();
        (void)!QTest::qWaitForWindowActive(&panel);
        panel.setLayers(2);
        panel.showTrace(*record);
        panel.setInspection(inspectionOf(*record));
    }

    std::shared_ptr<const ltm::Iteration> record = iteration(4, "1+2=3 #### 3");
    TracePanel panel;
    TraceEdit &edit = *child<TraceEdit>(panel, "traceText");
    TokenStrip &strip = *child<TokenStrip>(panel, "tokenStrip");
    AlternativesPopup &popup = *child<AlternativesPopup>(panel, "alternatives");
    QTreeWidget &list = *child<QTreeWidget>(popup, "alternativesList");

    /// A point of the viewport over a token.
    QPoint over(int token) const
    {
        return {edit.rectOf(token).left() + edit.fontMetrics().averageCharWidth() / 4, edit.rectOf(token).center().y()};
    }

    void click(int token) { QTest::mouseClick(edit.viewport(), Qt::LeftButton, {}, over(token)); }

    QString said() const { return strip.accessibleDescription(); }
};

} // namespace

class TestTraceInspection : public QObject
{
    Q_OBJECT

private slots:
    void inspectionIsAskedForAndTakenOfTheRecordOnShow();
    void stripSaysWhatTheTokenLooksAt();
    void clickOffersTheAlternatives();
    void alternativesAreChosenByKeyboard();
    void otherKeysCloseTheAlternativesAndEdit();
    void selectingOffersNothing();
    void alternativesWaitForThePause();
};

void TestTraceInspection::inspectionIsAskedForAndTakenOfTheRecordOnShow()
{
    TracePanel panel;
    panel.show();
    QSignalSpy wanted(&panel, &TracePanel::inspectionWanted);
    auto &edit = *child<TraceEdit>(panel, "traceText");
    auto &popup = *child<AlternativesPopup>(panel, "alternatives");
    panel.beginTrace();
    panel.appendToken({0, "1", 0});
    QCOMPARE(wanted.count(), 0);
    const auto first = iteration(3, "1 #### 1");
    panel.showTrace(*first);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toLongLong(), 3);

    edit.setFocus();
    panel.setInspection(inspectionOf(*iteration(2, "1 #### 1"))); // of another record
    QTest::keyClick(&edit, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!popup.isVisible());
    panel.setInspection(inspectionOf(*first));
    QTest::keyClick(&edit, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popup.isVisible());

    // Another trace takes the list and what it was about away.
    panel.beginTrace();
    QVERIFY(!popup.isVisible());
    panel.setInspection(inspectionOf(*first));
    panel.appendToken({0, "1", 0});
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!popup.isVisible());
}

void TestTraceInspection::stripSaysWhatTheTokenLooksAt()
{
    auto written = *iteration(4, "1+2=4 #### 4");
    written.trace[4].logProbability = std::log(0.25);
    written.verification.equations = {{ltm::Verdict::WrongArithmetic, 0, 5, ltm::Phrase("1+2 is 3, not 4.")}};
    Inspected shown;
    shown.panel.showTrace(written, iteration(3, "1+2=3 #### 4").get());
    shown.edit.moveCursor(QTextCursor::Start);
    shown.edit.clearFocus();
    QVERIFY2(shown.said().startsWith("Point at"), qPrintable(shown.said()));

    QTest::mouseMove(shown.edit.viewport(), shown.over(4));
    QVERIFY2(shown.said().contains("Token 4: surprisal 1.39 nats, probability 25.0 %"), qPrintable(shown.said()));
    QVERIFY(shown.said().contains("1+2 is 3, not 4."));
    QVERIFY(shown.said().contains("not in the parent's trace"));
    QVERIFY(!shown.said().contains("layer")); // not known yet
    shown.panel.setInspection(inspectionOf(written));
    QVERIFY2(shown.said().contains("layer 1 looks at its latent vectors with 80.0 %, 20.0 %"),
             qPrintable(shown.said()));
    QVERIFY2(shown.said().contains("layer 2 looks at its latent vectors with 25.0 %, 75.0 %"),
             qPrintable(shown.said()));

    // Beside the text there is nothing; the text cursor points too, while it is in the text.
    QTest::mouseMove(shown.edit.viewport(), shown.edit.viewport()->rect().bottomRight() - QPoint(9, 9));
    QVERIFY(shown.said().startsWith("Point at"));
    shown.edit.setFocus();
    QVERIFY(shown.said().startsWith("Token 1:"));
    QTest::keyClick(&shown.edit, Qt::Key_Right);
    QVERIFY(shown.said().startsWith("Token +:"));
    QTest::keyClick(&shown.edit, Qt::Key_End);
    QVERIFY(shown.said().startsWith("Token 4:"));

    // Nothing is known of the user's own words.
    QTest::keyClicks(&shown.edit, "9");
    QVERIFY(!shown.said().contains("Token"));
}

void TestTraceInspection::clickOffersTheAlternatives()
{
    Inspected shown;
    QSignalSpy continued(&shown.panel, &TracePanel::continueRequested);
    shown.click(2);
    QVERIFY(shown.popup.isVisible());
    QVERIFY(shown.list.hasFocus());
    QCOMPARE(child<QLabel>(shown.popup, "alternativesHeading")->text(), "In place of 2");
    const auto row = [&](int i) { return shown.list.topLevelItem(i)->data(0, Qt::AccessibleTextRole).toString(); };
    QCOMPARE(shown.list.topLevelItemCount(), 4);
    QCOMPARE(row(0), "9 60.0 % ");
    QCOMPARE(row(1), "␣ 25.0 % ");
    QCOMPARE(row(2), "end of trace < 0.1 % ");
    QCOMPARE(row(3), "2 90.5 % written"); // it was not among them
    QCOMPARE(shown.list.currentItem(), shown.list.topLevelItem(3));
    const QRect window = shown.panel.rect();
    QVERIFY(window.contains(shown.popup.geometry()));

    QTest::mouseClick(shown.list.viewport(), Qt::LeftButton, {},
                      shown.list.visualItemRect(shown.list.topLevelItem(1)).center());
    QVERIFY(!shown.popup.isVisible());
    QCOMPARE(continued.count(), 1);
    QCOMPARE(continued[0], (QVariantList{qint64(4), 2, 101}));
    QVERIFY(!shown.panel.isEditing());
}

void TestTraceInspection::alternativesAreChosenByKeyboard()
{
    Inspected shown;
    QSignalSpy continued(&shown.panel, &TracePanel::continueRequested);
    shown.panel.focusText();
    shown.edit.moveCursor(QTextCursor::Start);
    QTest::keyClick(&shown.edit, Qt::Key_Right);
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&shown.edit, &menu);
    QVERIFY(shown.popup.isVisible());
    QTest::keyClick(&shown.list, Qt::Key_Escape);
    QVERIFY(!shown.popup.isVisible());
    QVERIFY(shown.edit.hasFocus());
    QCOMPARE(continued.count(), 0);

    QTest::keyClick(&shown.edit, Qt::Key_Space, Qt::ControlModifier);
    QTest::keyClick(&shown.list, Qt::Key_Return); // the written one: nothing changes
    QVERIFY(!shown.popup.isVisible());
    QCOMPARE(continued.count(), 0);

    QTest::keyClick(&shown.edit, Qt::Key_Space, Qt::ControlModifier);
    QTest::keyClick(&shown.list, Qt::Key_Home);
    QTest::keyClick(&shown.list, Qt::Key_Return);
    QCOMPARE(continued.count(), 1);
    QCOMPARE(continued[0], (QVariantList{qint64(4), 1, 109}));
    QVERIFY(shown.edit.hasFocus());
}

void TestTraceInspection::otherKeysCloseTheAlternativesAndEdit()
{
    Inspected shown;
    QSignalSpy continued(&shown.panel, &TracePanel::continueRequested);
    shown.click(2);
    QTest::keyClick(&shown.list, Qt::Key_Control); // alone it means nothing yet
    QVERIFY(shown.popup.isVisible());
    QTest::keyClick(&shown.list, Qt::Key_7);
    QVERIFY(!shown.popup.isVisible());
    QVERIFY(shown.edit.hasFocus());
    QCOMPARE(shown.panel.text(), "1+72=3 #### 3");
    QVERIFY(shown.panel.isEditing());

    // The user's words have no alternatives; the model's have them again once they are back.
    shown.click(0);
    QVERIFY(!shown.popup.isVisible());
    QTest::keyClick(&shown.edit, Qt::Key_Escape);
    shown.click(0);
    QVERIFY(shown.popup.isVisible());
    QCOMPARE(continued.count(), 0);
}

void TestTraceInspection::selectingOffersNothing()
{
    Inspected shown;
    QTest::mousePress(shown.edit.viewport(), Qt::LeftButton, {}, shown.over(0));
    QTest::mouseMove(shown.edit.viewport(), shown.over(4));
    QTest::mouseRelease(shown.edit.viewport(), Qt::LeftButton, {}, shown.over(4));
    QVERIFY(!shown.popup.isVisible());
    QTest::mouseDClick(shown.edit.viewport(), Qt::LeftButton, {}, shown.over(2));
    QVERIFY(shown.edit.textCursor().hasSelection());
    QVERIFY(!shown.popup.isVisible());
    QTest::mouseClick(shown.edit.viewport(), Qt::LeftButton, {},
                      shown.edit.viewport()->rect().bottomRight() - QPoint(9, 9));
    QVERIFY(!shown.popup.isVisible());
}

void TestTraceInspection::alternativesWaitForThePause()
{
    Inspected shown;
    QSignalSpy continued(&shown.panel, &TracePanel::continueRequested);
    shown.panel.setEditable(false);
    shown.click(2);
    QVERIFY(shown.popup.isVisible()); // to be read, not to be chosen from
    QVERIFY(child<QLabel>(shown.popup, "alternativesHint")->text().contains("Pause"));
    QTest::keyClick(&shown.list, Qt::Key_Home);
    QTest::keyClick(&shown.list, Qt::Key_Return);
    QCOMPARE(continued.count(), 0);
    shown.panel.setEditable(true); // paused: what the list said holds no longer
    QVERIFY(!shown.popup.isVisible());
    QVERIFY(shown.edit.hasFocus());
}

QTEST_MAIN(TestTraceInspection)

#include "test_traceinspection.moc"
