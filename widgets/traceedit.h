// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracetext.h"

#include <QPlainTextEdit>

namespace ts
{

/// The text of a trace, each token on the ground of its surprisal, new ones underlined. What is typed into it has
/// neither: it is the user's, not the model's. Tokens can be pointed at and chosen, by the mouse or the text cursor,
/// as long as nothing was changed by hand.
class TraceEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// An equation of the trace, as the verifier has it.
    struct Equation {
        int begin = 0; ///< UTF-16 units from the start of the text
        int length = 0;
        bool holds = true;
        QString reason; ///< why it does not hold
    };

    explicit TraceEdit(QWidget *parent = nullptr);

    /// The trace as the model wrote it.
    const TraceText &trace() const { return m_trace; }

    /// Shows `trace` from now on.
    void setTrace(TraceText trace);

    /// Writes one more token at the end.
    void append(const ltm::Token &token);

    /// Marks the equations that the verifier finds fault with in the text as it stands: a wavy line, the reason on
    /// hover. `text` is the trace whose bytes the verdicts count in. The next setTrace() takes the marks away; so does
    /// a change by hand, until it is undone.
    void setVerdicts(const std::vector<ltm::EquationVerdict> &equations, const std::string &text);

    /// Puts the text back as the model wrote it.
    void restore();

    /// Changes it to this text, as by hand.
    void edit(const QString &text);

    /// What was typed until now is not undone by the text's own undo any more; the window may have one.
    void forgetTyping() { document()->clearUndoRedoStacks(); }

    /// Whether the text is the model's, without a change by hand.
    bool isAsWritten() const;

    /// Whether the verdicts are of the text as it stands.
    bool isJudged() const { return toPlainText() == m_judged; }

    /// Whether choosing a token means anything; if not, the mouse and the keys do what they do in any text.
    void setTokensChoosable(bool choosable) { m_choosable = choosable; }

    /// The equation at `position` (UTF-16 units); null where there is none, or the text was edited.
    const Equation *equationAt(int position) const;

    /// The place of the span `index` of trace(), its first line if it has several, in coordinates of the viewport.
    QRect rectOf(int index) const;

signals:
    /// The user changed the text.
    void edited();
    void applyRequested();
    void revertRequested();

    /// The token that the mouse is over, or else the one at the text cursor while the text has the focus, is another:
    /// its index among the spans of trace(), -1 for none.
    void lookedAt(int span);

    /// A token was chosen: by a plain click, Ctrl+Space, or the key of the context menu.
    void tokenChosen(int span);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    QTextCharFormat formatOf(const TokenSpan &span) const;
    void write(const TokenSpan &span);
    void useOwnFormat();
    void markFaults();
    int positionUnder(const QPoint &inViewport) const;
    int spanAtCursor() const;
    bool chooseToken(int span);
    bool isWindows(const QKeyEvent &key) const;
    void look();

    TraceText m_trace;
    std::vector<Equation> m_equations;
    QString m_judged; ///< the text that they are of
    QPoint m_pressed; ///< where in the viewport the left button went down
    int m_under = -1; ///< the span under the mouse
    int m_looked = -1; ///< what lookedAt() said last
    bool m_choosable = false;
    bool m_writing = false;
};

} // namespace ts
