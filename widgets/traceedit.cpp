// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "traceedit.h"

#include "surprisal.h"
#include "verdicts.h"

#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ts
{

TraceEdit::TraceEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_writing)
            return;
        m_faults.clear();
        markFaults();
        emit edited();
    });
}

void TraceEdit::setTrace(TraceText trace)
{
    m_trace = std::move(trace);
    m_faults.clear();
    markFaults();
    restore();
}

void TraceEdit::setVerdicts(const std::vector<ltm::EquationVerdict> &equations, const std::string &text)
{
    const auto place
        = [&](std::size_t byte) { return int(QString::fromStdString(text.substr(0, byte)).remove('\r').size()); };
    m_faults.clear();
    for (const ltm::EquationVerdict &equation : equations)
        if (equation.verdict != ltm::Verdict::Right)
            m_faults.push_back({place(equation.begin), place(equation.end) - place(equation.begin),
                                QString::fromStdString(equation.reason)});
    markFaults();
}

void TraceEdit::markFaults()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const Fault &fault : m_faults) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(std::min(fault.begin, document()->characterCount() - 1));
        mark.cursor.setPosition(std::min(fault.begin + fault.length, document()->characterCount() - 1),
                                QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(faultColour(palette()));
        marks.push_back(mark);
    }
    setExtraSelections(marks);
}

void TraceEdit::restore()
{
    const QScopedValueRollback writing(m_writing, true);
    // Undo goes back over what the user typed, never into the model's writing.
    setUndoRedoEnabled(false);
    clear();
    for (const TokenSpan &span : m_trace.spans())
        write(span);
    setUndoRedoEnabled(true);
}

void TraceEdit::append(const ltm::Token &token)
{
    const QScopedValueRollback writing(m_writing, true);
    if (const auto span = m_trace.append(token))
        write(*span);
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

QString TraceEdit::explain(int position) const
{
    const auto span = m_trace.spanAt(position);
    if (!span || !isAsWritten())
        return {};
    const QString surprisal = tr("surprisal %1 nats (probability %2 %)")
                                  .arg(span->surprisal, 0, 'f', 2)
                                  .arg(100 * std::exp(-span->surprisal), 0, 'g', 3);
    QString explanation = span->changed ? tr("%1; new since the previous trace").arg(surprisal) : surprisal;
    for (const Fault &fault : m_faults)
        if (position >= fault.begin && position < fault.begin + fault.length)
            explanation = fault.reason + "\n" + explanation;
    return explanation;
}

bool TraceEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPoint inText = viewport()->mapFrom(this, help->pos());
    QTextCursor cursor = cursorForPosition(inText);
    // The cursor goes between characters: the one meant is on the side the mouse is on.
    if (inText.x() < cursorRect(cursor).left())
        cursor.movePosition(QTextCursor::Left);
    const QString explanation = explain(cursor.position());
    QToolTip::showText(help->globalPos(), explanation.isEmpty() ? toolTip() : explanation, this);
    return true;
}

void TraceEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() & Qt::ControlModifier)
        emit applyRequested();
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
    markFaults();
}

} // namespace ts
