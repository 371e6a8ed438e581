// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The current trace, as text that can be read, while it is written, and edited.

#include "tracetext.h"
#include "values.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ts
{

class SurprisalLegend;
class TraceEdit;

class TracePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TracePanel(QWidget *parent = nullptr);

    /// A new trace is about to be written: the old one goes, and becomes what changes are marked against.
    void beginTrace();

    /// One more token of the trace that is being written.
    void appendToken(const ltm::Token &token);

    /// Shows a finished iteration, with marks where it differs from `previous` (none: no marks). An edit that is under
    /// way is given up.
    void showTrace(const ltm::Iteration &iteration, const ltm::Iteration *previous = nullptr);

    /// Back to the empty state.
    void clear();

    /// Whether typing begins an edit. False while the engine writes.
    void setEditable(bool editable);

    /// True from the first change by hand until it is explained or reverted.
    bool isEditing() const { return m_editing; }

    /// The text on show, with the user's changes.
    QString text() const;

    /// The answer on show, empty when there is none.
    QString answer() const;

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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void noticeEdit();
    void endEdit();
    void showTokens();
    void showAnswer(const QString &answer, bool complete);

    TraceEdit *m_text;
    SurprisalLegend *m_legend;
    QLabel *m_answer;
    QLabel *m_caption;
    QToolButton *m_apply;
    QToolButton *m_revert;
    TraceText m_trace;
    std::vector<ltm::Token> m_tokens;
    std::string m_answerText;
    bool m_editing = false;
    bool m_writing = false;
    bool m_editable = true;
};

} // namespace ts
