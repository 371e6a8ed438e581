// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ts
{

class TraceEdit;

/// The current trace: read while it is written, and edited. The tokens lie on the ground of their surprisal, what is
/// new since the previous trace is underlined, what the verifier finds fault with has a wavy line, the answer is large.
class TracePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TracePanel(QWidget *parent = nullptr);

    /// A new trace is about to be written; the old one goes, and so does an edit that is under way.
    void beginTrace();

    /// One more token of the trace that is being written. Bytes of an incomplete character are held back.
    void appendToken(const ltm::Token &token);

    /// Shows a finished iteration, underlining what is not in `previous` (null: no marks). An edit that is under way is
    /// given up.
    void showTrace(const ltm::Iteration &iteration, const ltm::Iteration *previous = nullptr);

    /// Back to the empty state.
    void clear();

    /// Whether typing begins an edit. Without effect while a trace is written, and while there is none.
    void setEditable(bool editable);

    /// True from the first change by hand until it is explained or reverted.
    bool isEditing() const { return m_editing; }

    /// The text on show, with the user's changes.
    QString text() const;

    /// The answer on show, empty when there is none.
    QString answer() const { return m_answer; }

    /// Puts the cursor into the text (the action "Edit trace").
    void focusText();

public slots:
    /// Hands the edited text over: emits traceEdited(). Does nothing unless isEditing().
    void applyEdit();

    /// Puts the trace back as the model wrote it. Does nothing unless isEditing().
    void revertEdit();

signals:
    /// The user changed the text for the first time since it was shown.
    void editBegan();

    /// The user asks for this text to be explained by the next refine.
    void traceEdited(const QString &text);

    /// The user gave the edit up.
    void editReverted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setEditing(bool editing);
    void updateReadOnly();
    void showAnswer(const QString &answer, const QString &caption);
    void showVerdict(const QString &summary, const QString &reasons);
    void scaleFonts();

    TraceEdit *m_text;
    QLabel *m_answerLabel;
    QLabel *m_answerCaption;
    QLabel *m_verdict;
    QPushButton *m_apply;
    QPushButton *m_revert;
    QString m_answer;
    bool m_editing = false;
    bool m_writing = false;
    bool m_editable = true;
};

} // namespace ts
