// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compareside.h"

#include "labels.h"
#include "plotstyle.h"
#include "tracetext.h"
#include "verdicts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace ts
{

CompareSide::CompareSide(const QString &objectName, const QString &name, const QString &hint, Mark mark,
                         QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_answer(new QLabel)
    , m_verdict(new QLabel)
    , m_mark(mark)
{
    setObjectName(objectName);
    m_label->setObjectName("compareLabel");
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_text->setObjectName(objectName + "Text");
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setPlaceholderText(hint);
    m_text->setToolTip(mark == Mark::Gone ? tr("Struck out: what the live trace does not have")
                                          : tr("Underlined: what the pinned trace does not have"));
    m_text->setAccessibleName(tr("%1 trace").arg(name));
    m_answer->setObjectName("compareAnswer");
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setToolTip(tr("The number after #### in the trace"));
    m_answer->setAccessibleName(tr("%1 answer").arg(name));
    m_verdict->setObjectName("compareVerdict");
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setAccessibleName(tr("%1 verdict").arg(name));

    auto *found = new QHBoxLayout;
    found->setSpacing(16);
    found->addWidget(m_answer);
    found->addWidget(m_verdict, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_text, 1);
    column->addLayout(found);
    scaleFonts();
}

void CompareSide::show(const QString &label, const IterationPtr &record, const std::vector<bool> &marked)
{
    m_record = record;
    m_marked = marked;
    m_label->setText(label);
    const QString answer = record ? QString::fromStdString(record->answer) : QString();
    m_answer->setText(answer.isEmpty() ? QStringLiteral("–") : answer);
    m_answer->setAccessibleDescription(answer.isEmpty() ? tr("no answer") : answer);
    m_verdict->setText(record ? verdictSummary(record->verification) : QString());
    m_verdict->setToolTip(record ? verdictReasons(record->verification) : QString());
    m_verdict->setAccessibleDescription((m_verdict->text() + "\n" + m_verdict->toolTip()).trimmed());
    write();
}

void CompareSide::write()
{
    m_text->clear();
    if (!m_record)
        return m_text->setAccessibleDescription(m_text->placeholderText());
    TraceText trace;
    for (std::size_t i = 0; i < m_record->trace.size(); ++i)
        trace.append(m_record->trace[i], i < m_marked.size() && m_marked[i]);
    trace.finish();

    QTextCharFormat own;
    own.setBackground(markGround(m_mark, palette()));
    own.setFontStrikeOut(m_mark == Mark::Gone);
    own.setFontUnderline(m_mark == Mark::Come);
    QTextCursor cursor(m_text->document());
    QStringList changes;
    bool adjoins = false;
    cursor.beginEditBlock();
    for (const TokenSpan &span : trace.spans()) {
        const QString text = trace.text().mid(span.begin, span.length);
        cursor.insertText(text, span.changed ? own : QTextCharFormat());
        if (span.changed && adjoins)
            changes.back() += text;
        else if (span.changed)
            changes << text;
        adjoins = span.changed;
    }
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::Start);
    m_text->setAccessibleDescription(changes.isEmpty() ? tr("the same as the other")
                                                       : tr("only here: %1").arg(changes.join("; ")));
}

void CompareSide::scaleFonts()
{
    m_text->setFont(scaled(tabular(font()), 1.1));
    m_text->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_answer->setFont(scaled(tabular(font()), 1.8));
}

void CompareSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scaleFonts();
    if (event->type() == QEvent::PaletteChange)
        write();
}

QColor markGround(Mark mark, const QPalette &palette)
{
    const QColor hue = okabeIto(mark == Mark::Gone ? Hue::Vermilion : Hue::SkyBlue);
    return blend(palette.color(QPalette::Base), hue, isDark(palette) ? 0.45 : 0.4);
}

} // namespace ts
