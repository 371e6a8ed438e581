// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "surprisal.h"
#include "traceedit.h"
#include "tracepanel.h"
#include "widgetdata.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace ts;

class TestTracePanel : public QObject
{
    Q_OBJECT

private slots:
    void judgesATraceBeforeItsRecord();
    void undoesOnlyWhatWasTyped();
    void traceTextHoldsBackIncompleteCharacters();
    void traceTextEndsBrokenCharacters();
    void tokensAreNamedLegibly();
    void differencesLieOutsideOneCommonSubsequence();
    void traceIsWrittenLive();
    void traceMarksChangesAndSurprisal();
    void traceMarksWhatDoesNotHold();
    void typingBeginsAnEditAndCtrlReturnAppliesIt();
    void escapeRevertsAnEdit();
    void traceIsReadOnlyWhileWrittenOrForbidden();
    void editWaitsForItsRecord();
    void editThatWasRefusedGoesOn();
    void agreementStandsApart();
    void previewComesAndGoesWithoutLoss();
};

void TestTracePanel::traceTextHoldsBackIncompleteCharacters()
{
    // U+20AC is E2 82 AC, here in three tokens; U+1F600 in two.
    TraceText trace;
    QVERIFY(trace.append({1, "a\xe2", -1.0}));
    QCOMPARE(trace.text(), "a");
    QVERIFY(!trace.append({2, "\x82", -0.5}));
    QCOMPARE(trace.text(), "a");
    const auto span = trace.append({3, "\xac!", -0.25});
    QVERIFY(span);
    QCOMPARE(trace.text(), "a€!");
    QCOMPARE(span->begin, 1);
    QCOMPARE(span->length, 2);
    QCOMPARE(span->surprisal, 0.75);
    QVERIFY(!trace.append({4, "\xf0\x9f", -1.0}));
    QVERIFY(trace.append({5, "\x98\x80", -1.0}));
    QCOMPARE(trace.text(), QString::fromUtf8("a€!😀"));
    QCOMPARE(trace.spans().back().length, 2); // a surrogate pair
    QCOMPARE(trace.spans()[1].token, 0); // its first byte came with the "a"
    QCOMPARE(trace.spans().back().token, 3);
    QCOMPARE(trace.spanAt(2), 1);
    QCOMPARE(trace.spanAt(5), -1);
    QVERIFY(!trace.finish());
}

void TestTracePanel::traceTextEndsBrokenCharacters()
{
    QCOMPARE(completeUtf8("ab"), std::size_t(2));
    QCOMPARE(completeUtf8("ab\xe2\x82"), std::size_t(2));
    QCOMPARE(completeUtf8("ab\xff"), std::size_t(3)); // begins no character: not held back
    QCOMPARE(completeUtf8("\x80\x80\x80\x80\x80"), std::size_t(5));
    TraceText trace;
    trace.append({1, "x\xe2\x82", -1.0});
    QCOMPARE(trace.text(), "x");
    QVERIFY(trace.finish());
    QVERIFY(trace.text().startsWith("x\ufffd"));
}

void TestTracePanel::differencesLieOutsideOneCommonSubsequence()
{
    const auto tokens = [](std::initializer_list<const char *> texts) {
        std::vector<ltm::Token> result;
        for (const char *text : texts)
            result.push_back({0, text, 0});
        return result;
    };
    using Marks = std::vector<bool>;
    const auto added = [&](const auto &before, const auto &now) { return differenceOf(before, now).added; };
    QCOMPARE(added(tokens({"1", "+", "2"}), tokens({"1", "+", "2"})), (Marks{false, false, false}));
    QCOMPARE(added(tokens({"1", "+", "2"}), tokens({"1", "*", "2"})), (Marks{false, true, false}));
    QCOMPARE(added(tokens({"1", "2"}), tokens({"0", "1", "2", "3"})), (Marks{true, false, false, true}));
    QCOMPARE(added(tokens({}), tokens({"1"})), Marks{true});
    QCOMPARE(added(tokens({"1"}), tokens({})), Marks());

    // What is left of both is the same sequence, also where several are equally long.
    const auto before = tokens({"a", "b", "c", "b"});
    const auto now = tokens({"b", "a", "b", "d", "c"});
    const TraceDifference difference = differenceOf(before, now);
    const auto kept = [](const std::vector<ltm::Token> &trace, const Marks &marked) {
        std::string text;
        for (std::size_t i = 0; i < trace.size(); ++i)
            text += marked[i] ? "" : trace[i].text;
        return text;
    };
    QCOMPARE(kept(before, difference.removed), kept(now, difference.added));
    QCOMPARE(kept(now, difference.added).size(), std::size_t(3));
}

void TestTracePanel::traceIsWrittenLive()
{
    TracePanel panel;
    QSignalSpy began(&panel, &TracePanel::editBegan);
    panel.beginTrace();
    panel.appendToken({1, "<<1+", -0.1});
    panel.appendToken({2, "\xe2\x82", -0.1});
    QCOMPARE(panel.text(), "<<1+");
    panel.appendToken({3, "\xac", -0.1});
    QCOMPARE(panel.text(), "<<1+€");
    QVERIFY(panel.answer().isEmpty());
    panel.beginTrace();
    QVERIFY(panel.text().isEmpty());
    QCOMPARE(began.count(), 0);
    QVERIFY(!panel.isEditing());
}

void TestTracePanel::traceMarksChangesAndSurprisal()
{
    const auto before = iteration(0, "1+2=3 #### 3");
    auto now = *iteration(1, "1*2=2 #### 2");
    for (ltm::Token &token : now.trace)
        token.logProbability = 0;
    now.trace[0].logProbability = -fullSurprisal;
    TracePanel panel;
    panel.showTrace(now, before.get());
    auto &edit = *child<TraceEdit>(panel, "traceText");
    QCOMPARE(panel.text(), "1*2=2 #### 2");
    QCOMPARE(panel.answer(), "2");
    QVERIFY(!formatAt(edit, 0).fontUnderline());
    QVERIFY(formatAt(edit, 1).fontUnderline());
    QVERIFY(!formatAt(edit, 2).fontUnderline());
    QCOMPARE(formatAt(edit, 0).background().color(), surprisalTint(edit.palette(), fullSurprisal));
    QVERIFY(formatAt(edit, 1).background().style() == Qt::NoBrush);

    panel.showTrace(now);
    QVERIFY(!formatAt(edit, 1).fontUnderline());
}

void TestTracePanel::traceMarksWhatDoesNotHold()
{
    ltm::Iteration written = *iteration(0, "<<1+2=3>> <<3*3=8>> #### 8");
    written.verification.equations
        = {{ltm::Verdict::Right, 0, 9, {}}, {ltm::Verdict::WrongArithmetic, 10, 19, ltm::Phrase("3*3 is 9, not 8.")}};
    TracePanel panel;
    auto &edit = *child<TraceEdit>(panel, "traceText");
    auto &verdict = *child<QLabel>(panel, "traceVerdict");
    panel.showTrace(written);
    QCOMPARE(edit.extraSelections().size(), 1);
    QCOMPARE(edit.extraSelections().front().cursor.selectedText(), "<<3*3=8>>");
    QCOMPARE(edit.extraSelections().front().format.underlineStyle(), QTextCharFormat::WaveUnderline);
    QCOMPARE(edit.equationAt(12)->reason, "3*3 is 9, not 8.");
    QVERIFY(edit.equationAt(2)->holds);
    QVERIFY(!edit.equationAt(9)); // between the two
    QVERIFY(verdict.text().startsWith("✗"));
    QVERIFY(verdict.text().contains("1 of 2"));
    QVERIFY(verdict.text().contains("3*3 is 9, not 8."));

    // What is typed by hand has no verdict yet; what is taken back has its own again.
    panel.show();
    panel.focusText();
    QTest::keyClicks(&edit, "1");
    QVERIFY(edit.extraSelections().isEmpty());
    QVERIFY(verdict.text().contains("by hand"));
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(edit.extraSelections().size(), 1);
    QVERIFY(verdict.text().contains("1 of 2"));

    panel.clear();
    QVERIFY(verdict.text().isEmpty());
}

void TestTracePanel::typingBeginsAnEditAndCtrlReturnAppliesIt()
{
    TracePanel panel;
    panel.show();
    QSignalSpy began(&panel, &TracePanel::editBegan);
    QSignalSpy edited(&panel, &TracePanel::traceEdited);
    auto &edit = *child<TraceEdit>(panel, "traceText");
    auto &apply = *child<QPushButton>(panel, "applyTraceEdit");
    panel.showTrace(*iteration(0, "1+2=3 #### 3"));
    QVERIFY(!apply.isVisible());
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(edited.count(), 0); // nothing was edited

    panel.focusText();
    QTest::keyClicks(&edit, "45");
    QCOMPARE(began.count(), 1);
    QVERIFY(panel.isEditing());
    QVERIFY(apply.isVisible());
    // The user's words carry no surprisal, and the model's old ones no longer explain themselves.
    QVERIFY(formatAt(edit, 12).background().style() == Qt::NoBrush);
    QVERIFY(!edit.isAsWritten());
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][0].toString(), "1+2=3 #### 345");
    QVERIFY(!panel.isEditing());

    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(began.count(), 2);
    QTest::mouseClick(&apply, Qt::LeftButton);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(edited[1][0].toString(), "1+2=3 #### 34");
}

void TestTracePanel::escapeRevertsAnEdit()
{
    TracePanel panel;
    panel.show();
    QSignalSpy reverted(&panel, &TracePanel::editReverted);
    auto &edit = *child<TraceEdit>(panel, "traceText");
    panel.showTrace(*iteration(0, "1+2=3 #### 3"));
    QTest::keyClicks(&edit, "9");
    QVERIFY(panel.text() != "1+2=3 #### 3");
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(panel.text(), "1+2=3 #### 3");
    QCOMPARE(reverted.count(), 1);
    QVERIFY(!panel.isEditing());
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(reverted.count(), 1);
}

void TestTracePanel::traceIsReadOnlyWhileWrittenOrForbidden()
{
    TracePanel panel;
    auto &edit = *child<TraceEdit>(panel, "traceText");
    QVERIFY(edit.isReadOnly()); // empty: nothing to edit
    panel.showTrace(*iteration(0, "1 #### 1"));
    QVERIFY(!edit.isReadOnly());
    panel.setEditable(false);
    QTest::keyClicks(&edit, "9");
    QCOMPARE(panel.text(), "1 #### 1");
    panel.setEditable(true);
    panel.beginTrace();
    panel.appendToken({0, "2", 0});
    QVERIFY(edit.isReadOnly());
}

void TestTracePanel::tokensAreNamedLegibly()
{
    QCOMPARE(legible(" many"), "␣many");
    QCOMPARE(legible("\n\t"), "↵⇥");
    QCOMPARE(legible("\x01"), "␁");
    QCOMPARE(legible("€"), "€");
    QCOMPARE(legible("\xe2\x82"), "bytes E2 82");
    QCOMPARE(legible(""), "end of trace");
    QCOMPARE(percent(0.612), "61.2 %");
    QCOMPARE(percent(0.00001), "< 0.1 %");
    QCOMPARE(percent(0.99999), "> 99.9 %");
    QCOMPARE(percent(1), "100.0 %");
}

void TestTracePanel::editWaitsForItsRecord()
{
    TracePanel panel;
    panel.show();
    auto &edit = *child<TraceEdit>(panel, "traceText");
    panel.showTrace(*iteration(1, "1 #### 1"));
    panel.focusText();
    QTest::keyClicks(&edit, "2");
    panel.showTrace(*iteration(2, "2 #### 2"));
    QVERIFY(!panel.isEditing());
    QCOMPARE(panel.text(), "2 #### 2");
    panel.setEditable(false); // nothing is edited while a run goes on
    panel.showTrace(*iteration(1, "1 #### 1"));
    QVERIFY(!panel.isEditing());
    panel.setEditable(true);
    QVERIFY(panel.isEditing());
    QCOMPARE(panel.text(), "1 #### 12");
    panel.revertEdit();
    QCOMPARE(panel.text(), "1 #### 1");
    panel.showTrace(*iteration(2, "2 #### 2"));
    panel.showTrace(*iteration(1, "1 #### 1"));
    QVERIFY(!panel.isEditing()); // it was given up

    QTest::keyClicks(&edit, "3");
    panel.clear(); // another run
    panel.showTrace(*iteration(1, "1 #### 1"));
    QVERIFY(!panel.isEditing());
}

void TestTracePanel::editThatWasRefusedGoesOn()
{
    TracePanel panel;
    panel.show();
    auto &edit = *child<TraceEdit>(panel, "traceText");
    panel.showTrace(*iteration(1, "1 #### 1"));
    panel.focusText();
    QTest::keyClicks(&edit, "2");
    panel.applyEdit();
    QVERIFY(!panel.isEditing());
    panel.takeBackEdit();
    QVERIFY(panel.isEditing());
    QCOMPARE(panel.text(), "1 #### 12");
    panel.applyEdit();
    panel.showTrace(*iteration(2, "2 #### 2"));
    panel.takeBackEdit();
    QVERIFY(!panel.isEditing());
    panel.showTrace(*iteration(1, "1 #### 1"));
    QVERIFY(panel.isEditing());
}

void TestTracePanel::agreementStandsApart()
{
    TracePanel panel;
    panel.show();
    auto &agreement = *child<QLabel>(panel, "traceAgreement");
    panel.showTrace(*iteration(0, "1 #### 35"));
    QVERIFY(!agreement.isVisible());
    panel.setAgreement(1, 1);
    QVERIFY(!agreement.isVisible());
    panel.setAgreement(3, 4);
    QVERIFY(agreement.isVisible());
    QCOMPARE(agreement.text(), "3 of 4 chains answer 35");
    panel.showTrace(*iteration(1, "1")); // it was about another answer
    QVERIFY(!agreement.isVisible());
    panel.setAgreement(2, 4);
    QCOMPARE(agreement.text(), "2 of 4 chains without an answer");
}

void TestTracePanel::previewComesAndGoesWithoutLoss()
{
    TracePanel panel;
    panel.show();
    auto &edit = *child<TraceEdit>(panel, "traceText");
    auto &preview = *child<TraceEdit>(panel, "previewText");
    auto &answer = *child<QLabel>(panel, "traceAnswer");
    auto &apply = *child<QPushButton>(panel, "applyTraceEdit");
    panel.showTrace(*iteration(0, "1+2=3 #### 3"));
    panel.focusText();
    QTest::keyClicks(&edit, "45");

    ltm::TracePreview there;
    there.at = {1.25, -0.5};
    there.trace = iteration(0, "1*2=2 #### 2")->trace;
    there.text = "1*2=2 #### 2";
    there.answer = "2";
    panel.showPreview(there);
    QVERIFY(preview.isVisible());
    QVERIFY(!edit.isVisible());
    QCOMPARE(child<QLabel>(panel, "previewCaption")->text(), "preview: z at (1.25, -0.50)");
    QCOMPARE(preview.toPlainText(), "1*2=2 #### 2");
    QVERIFY(formatAt(preview, 1).fontUnderline()); // not in the record on show
    QVERIFY(!formatAt(preview, 0).fontUnderline());
    QVERIFY(preview.isReadOnly());
    QCOMPARE(answer.text(), "2");
    QVERIFY(child<QLabel>(panel, "traceAnswerCaption")->text().contains("preview"));
    QVERIFY(!apply.isVisible());
    QCOMPARE(panel.text(), "1+2=3 #### 345"); // the run's is still there to be handed over
    QCOMPARE(panel.answer(), "3");

    panel.endPreview();
    QVERIFY(edit.isVisible());
    QVERIFY(panel.isEditing());
    QVERIFY(apply.isVisible());
    QCOMPARE(answer.text(), "3");
    QCOMPARE(edit.textCursor().position(), 14);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(panel.text(), "1+2=3 #### 3");

    panel.showPreview(there);
    panel.clear(); // another run
    QVERIFY(!preview.isVisible());
}

void TestTracePanel::judgesATraceBeforeItsRecord()
{
    TracePanel panel;
    panel.show();
    auto &verdict = *child<QLabel>(panel, "traceVerdict");
    auto &caption = *child<QLabel>(panel, "traceAnswerCaption");
    ltm::WrittenTrace written;
    written.text = "1+2=4 #### 4";
    written.answer = "4";
    written.complete = true;
    written.verification.equations = {{ltm::Verdict::WrongArithmetic, 0, 5, ltm::Phrase("1+2 is 3, not 4.")}};
    panel.beginTrace();
    for (const char *token : {"1", "+", "2", "=", "4", " #### 4"})
        panel.appendToken({1, token, -0.1});
    QCOMPARE(caption.text(), "under way");
    written.z0 = {0.5};
    panel.showWritten(written);
    QCOMPARE(caption.text(), "answer, iteration under way");
    QCOMPARE(child<QLabel>(panel, "traceAnswer")->text(), "4");
    QVERIFY(verdict.text().contains("1+2 is 3, not 4."));
    QCOMPARE(child<QPlainTextEdit>(panel, "traceText")->extraSelections().size(), 1);

    // The user's own words, once they are handed over.
    panel.setEditable(true);
    auto &edit = *child<QPlainTextEdit>(panel, "traceText");
    edit.selectAll();
    QTest::keyClicks(&edit, "1+2=3 #### 3");
    QVERIFY(verdict.text().contains("not checked"));
    written.text = "1+2=3 #### 3";
    written.answer = "3";
    written.z0.clear();
    written.verification.equations = {{ltm::Verdict::Right, 0, 5, {}}};
    panel.showWritten(written); // not yet
    QVERIFY(verdict.text().contains("not checked"));
    panel.applyEdit();
    panel.showWritten(written);
    QCOMPARE(child<QLabel>(panel, "traceAnswer")->text(), "3");
    QVERIFY(!verdict.text().contains("not checked"));
    QTest::keyClicks(&edit, "3");
    QVERIFY(verdict.text().contains("not checked"));
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(panel.text(), "1+2=3 #### 3");

    written.text = "#### 7"; // given again by redo
    panel.showWritten(written);
    QCOMPARE(panel.text(), "#### 7");
}

/// What the model wrote was not typed, and what was handed over is the session's to undo.
void TestTracePanel::undoesOnlyWhatWasTyped()
{
    TracePanel panel;
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    panel.addAction(&undo);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    const QSignalSpy undone(&undo, &QAction::triggered);
    panel.beginTrace();
    for (const char *token : {"1", "+", "2", "=", "3"})
        panel.appendToken({1, token, -0.1});
    panel.setEditable(true);
    auto &edit = *child<QPlainTextEdit>(panel, "traceText");
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(panel.text(), "1+2=3");
    QCOMPARE(undone.size(), 1);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClicks(&edit, "4");
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(panel.text(), "1+2=3");
    QCOMPARE(undone.size(), 1);
    QTest::keyClicks(&edit, "5");
    panel.applyEdit();
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(panel.text(), "1+2=35");
    QCOMPARE(undone.size(), 2);
}

QTEST_MAIN(TestTracePanel)

#include "test_tracepanel.moc"
