// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "traceedit.h"

#include "phrases.h"
#include "surprisal.h"
#include "verdicts.h"

#include <QApplication>
#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace ts
{

TraceEdit::TraceEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    viewport()->setMouseTracking(true);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TraceEdit::look);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_writing)
            return;
        markFaults();
        m_under = -1;
        look();
        emit edited();
    });
}

void TraceEdit::setTrace(TraceText trace)
{
    m_trace = std::move(trace);
    m_equations.clear();
    restore();
}

void TraceEdit::edit(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void TraceEdit::setVerdicts(const std::vector<ltm::EquationVerdict> &equations, const std::string &text)
{
    const auto place
        = [&](std::size_t byte) { return int(QString::fromStdString(text.substr(0, byte)).remove('\r').size()); };
    m_judged = toPlainText();
    m_equations.clear();
    for (const ltm::EquationVerdict &equation : equations)
        m_equations.push_back({place(equation.begin), place(equation.end) - place(equation.begin),
                               equation.verdict == ltm::Verdict::Right, inWords(equation.reason)});
    markFaults();
}

void TraceEdit::markFaults()
{
    QList<QTextEdit::ExtraSelection> marks;
    const int end = document()->characterCount() - 1;
    for (const Equation &equation : m_equations) {
        if (equation.holds || !isJudged())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(std::min(equation.begin, end));
        mark.cursor.setPosition(std::min(equation.begin + equation.length, end), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(faultColour(palette()));
        marks.push_back(mark);
    }
    setExtraSelections(marks);
}

void TraceEdit::restore()
{
    {
        const QScopedValueRollback writing(m_writing, true);
        // Undo goes back over what the user typed, never into the model's writing.
        setUndoRedoEnabled(false);
        clear();
        QTextCursor whole(document());
        whole.beginEditBlock(); // it is laid out once, not after every token
        for (const TokenSpan &span : m_trace.spans())
            write(span);
        whole.endEditBlock();
        setUndoRedoEnabled(true);
    }
    markFaults();
    m_under = -1;
    look();
}

void TraceEdit::append(const ltm::Token &token)
{
    const QScopedValueRollback writing(m_writing, true);
    if (const auto span = m_trace.append(token))
        write(*span);
    forgetTyping(); // it was not typed
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void TraceEdit::write(const TokenSpan &span)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_trace.text().mid(span.begin, span.length), formatOf(span));
}

QTextCharFormat TraceEdit::formatOf(const TokenSpan &span) const
{
    QTextCharFormat format;
    const QColor tint = surprisalTint(palette(), span.surprisal);
    if (tint != palette().color(QPalette::Base))
        format.setBackground(tint);
    format.setFontUnderline(span.changed);
    return format;
}

bool TraceEdit::isAsWritten() const
{
    return toPlainText() == m_trace.text();
}

const TraceEdit::Equation *TraceEdit::equationAt(int position) const
{
    const auto found = std::find_if(m_equations.begin(), m_equations.end(), [position](const Equation &equation) {
        return position >= equation.begin && position < equation.begin + equation.length;
    });
    return found != m_equations.end() && isJudged() ? &*found : nullptr;
}

/// The character under a point of the viewport; -1 beside the text.
int TraceEdit::positionUnder(const QPoint &inViewport) const
{
    QTextCursor cursor = cursorForPosition(inViewport);
    // The cursor goes between characters: the one meant is on the side the mouse is on.
    if (inViewport.x() < cursorRect(cursor).left())
        cursor.movePosition(QTextCursor::Left);
    const QRect place = cursorRect(cursor);
    const int reach = cursor.atBlockEnd() ? fontMetrics().averageCharWidth() : fontMetrics().height();
    const bool within = inViewport.y() >= place.top() && inViewport.y() <= place.bottom()
        && inViewport.x() >= place.left() && inViewport.x() <= place.left() + reach;
    return within ? cursor.position() : -1;
}

int TraceEdit::spanAtCursor() const
{
    const int position = textCursor().position();
    const int span = m_trace.spanAt(position);
    return span < 0 && position > 0 ? m_trace.spanAt(position - 1) : span; // at the end, the last
}

QRect TraceEdit::rectOf(int index) const
{
    const TokenSpan &span = m_trace.spans()[std::size_t(index)];
    QTextCursor cursor(document());
    cursor.setPosition(span.begin);
    const QRect begin = cursorRect(cursor);
    cursor.setPosition(span.begin + span.length);
    const QRect end = cursorRect(cursor);
    return end.top() == begin.top() ? begin.united(end) : begin;
}

void TraceEdit::look()
{
    if (m_writing)
        return;
    const int span = !isAsWritten() ? -1 : m_under >= 0 ? m_under : hasFocus() ? spanAtCursor() : -1;
    if (span != m_looked)
        emit lookedAt(m_looked = span);
}

bool TraceEdit::chooseToken(int span)
{
    if (!m_choosable || span < 0 || !isAsWritten())
        return false;
    emit tokenChosen(span);
    return true;
}

/// Undo and redo of what was typed come first; without it they are the window's.
bool TraceEdit::isWindows(const QKeyEvent &key) const
{
    return (key.matches(QKeySequence::Undo) && !document()->isUndoAvailable())
        || (key.matches(QKeySequence::Redo) && !document()->isRedoAvailable());
}

bool TraceEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isWindows(static_cast<QKeyEvent &>(*event))) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int position = positionUnder(viewport()->mapFrom(this, help->pos()));
    const Equation *equation = equationAt(position);
    if (equation && !equation->holds)
        QToolTip::showText(help->globalPos(), equation->reason, this);
    else if (position >= 0)
        QToolTip::hideText(); // what is to be said of a token has its own place
    else
        QToolTip::showText(help->globalPos(), toolTip(), this);
    return true;
}

bool TraceEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_under = -1;
        look();
    }
    return QPlainTextEdit::viewportEvent(event);
}

void TraceEdit::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QPlainTextEdit::mousePressEvent(event);
}

void TraceEdit::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    m_under = m_trace.spanAt(positionUnder(event->pos()));
    look();
}

void TraceEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && !textCursor().hasSelection()
        && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (plain)
        chooseToken(m_trace.spanAt(positionUnder(event->pos())));
}

void TraceEdit::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard || !chooseToken(spanAtCursor()))
        QPlainTextEdit::contextMenuEvent(event);
}

void TraceEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    look();
}

void TraceEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    look();
}

void TraceEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    if (isReturn && isControl)
        emit applyRequested();
    else if (event->key() == Qt::Key_Space && isControl)
        chooseToken(spanAtCursor());
    else if (event->key() == Qt::Key_Space && isReadOnly())
        event->ignore(); // no text is typed now: the window runs and pauses with it
    else if (event->key() == Qt::Key_Escape && isAsWritten())
        event->ignore(); // there is nothing to revert: the window may want it
    else if (event->key() == Qt::Key_Escape)
        emit revertRequested();
    else {
        if (!event->text().isEmpty() && event->text().front().isPrint())
            useOwnFormat();
        QPlainTextEdit::keyPressEvent(event);
    }
}

void TraceEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        useOwnFormat();
    QPlainTextEdit::inputMethodEvent(event);
}

void TraceEdit::insertFromMimeData(const QMimeData *source)
{
    useOwnFormat();
    QPlainTextEdit::insertFromMimeData(source);
}

void TraceEdit::useOwnFormat()
{
    if (isReadOnly())
        return;
    // What replaces a selection would take the format of what stands before it.
    QTextCursor cursor = textCursor();
    cursor.removeSelectedText();
    setTextCursor(cursor);
    setCurrentCharFormat({});
}

void TraceEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_trace.spans().empty() || !isAsWritten())
        return;
    restore();
}

} // namespace ts
