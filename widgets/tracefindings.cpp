// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracefindings.h"

#include "labels.h"
#include "plotstyle.h"
#include "verdicts.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ts
{

namespace
{

/// No more lines than leave room for the trace; hovering over the equations gives the rest.
QString firstLines(const QString &text)
{
    constexpr int most = 3;
    const QStringList lines = text.split('\n');
    if (lines.size() <= most)
        return text;
    return lines.first(most).join('\n') + "\n" + TraceFindings::tr("and %1 more").arg(lines.size() - most);
}

} // namespace

Findings findingsOf(const std::string &answer, const ltm::Verification &verification, const QString &withoutAnswer)
{
    return {QString::fromStdString(answer), answer.empty() ? withoutAnswer : TraceFindings::tr("answer"),
            verdictSummary(verification), verdictReasons(verification)};
}

TraceFindings::TraceFindings(QWidget *parent)
    : QWidget(parent)
    , m_answer(new QLabel)
    , m_caption(makeCaption({}))
    , m_verdict(new QLabel)
    , m_agreement(new QLabel)
{
    describe();
    auto *answer = new QVBoxLayout;
    answer->setSpacing(0);
    answer->addWidget(m_caption);
    answer->addWidget(m_answer);
    answer->addStretch(1);
    auto *findings = new QVBoxLayout;
    findings->setSpacing(4);
    findings->addWidget(m_verdict);
    findings->addWidget(m_agreement);
    findings->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addLayout(answer);
    row->addLayout(findings, 1);
    scaleFonts();
}

void TraceFindings::describe()
{
    m_answer->setObjectName("traceAnswer");
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answer->setToolTip(tr("The number after #### in the trace"));
    m_answer->setAccessibleName(tr("Answer"));
    m_caption->setObjectName("traceAnswerCaption");

    m_verdict->setObjectName("traceVerdict");
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->setToolTip(
        tr("The verifier computes every equation exactly, and looks for its numbers in the problem and the earlier "
           "results. It does not know the right answer, and takes no part in the ELBO."));
    m_verdict->setAccessibleName(tr("Verdict"));

    m_agreement->setObjectName("traceAgreement");
    m_agreement->setTextFormat(Qt::PlainText);
    m_agreement->setWordWrap(true);
    m_agreement->setToolTip(tr("How many chains, which search side by side from different draws, have this answer. "
                               "They can agree on a wrong one."));
    m_agreement->setAccessibleName(tr("Agreement between chains"));
    m_agreement->hide();
}

void TraceFindings::setFindings(const Findings &found)
{
    m_answer->setText(found.answer.isEmpty() ? QStringLiteral("–") : found.answer);
    m_answer->setAccessibleDescription(found.answer.isEmpty() ? found.caption : found.answer);
    m_caption->setText(found.caption);
    m_verdict->setText(found.reasons.isEmpty() ? found.verdict : found.verdict + "\n" + firstLines(found.reasons));
    m_verdict->setAccessibleDescription((found.verdict + "\n" + found.reasons).trimmed());
}

void TraceFindings::setAgreement(const QString &sentence)
{
    m_agreement->setText(sentence);
    m_agreement->setAccessibleDescription(sentence);
    m_agreement->setVisible(!sentence.isEmpty());
}

void TraceFindings::scaleFonts()
{
    m_answer->setFont(scaled(tabular(font()), 2.4));
}

void TraceFindings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scaleFonts();
}

} // namespace ts
