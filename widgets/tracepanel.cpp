// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracepanel.h"

#include "hint.h"
#include "plotstyle.h"
#include "surprisal.h"
#include "traceedit.h"
#include "verdicts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace ts
{

TracePanel::TracePanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new TraceEdit)
    , m_answerLabel(new QLabel)
    , m_answerCaption(makeCaption({}))
    , m_verdict(new QLabel)
    , m_apply(new QPushButton(tr("Explain this trace")))
    , m_revert(new QPushButton(tr("Revert")))
{
    setObjectName("tracePanel");
    m_text->setObjectName("traceText");
    m_text->setPlaceholderText(
        tr("The trace will appear here, token by token, as the model writes it.\n\nType a problem and "
           "press Run. While the run is paused the trace can be edited."));
    m_text->setToolTip(
        tr("The trace y: what the model writes from the problem and its latent thought. Pause the run to edit "
           "it; the next refine then looks for a latent thought that explains your words."));
    m_text->setAccessibleName(tr("Trace"));
    m_text->setAccessibleDescription(m_text->toolTip());
    m_answerLabel->setObjectName("traceAnswer");
    m_answerLabel->setTextFormat(Qt::PlainText);
    m_answerLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_answerLabel->setToolTip(tr("The number after #### in the trace"));
    m_answerLabel->setAccessibleName(tr("Answer"));

    m_verdict->setObjectName("traceVerdict");
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->setToolTip(
        tr("The verifier computes every equation exactly, and looks for its numbers in the problem and the earlier "
           "results. It does not know the right answer, and takes no part in the ELBO."));
    m_verdict->setAccessibleName(tr("Verdict"));

    m_apply->setObjectName("applyTraceEdit");
    m_apply->setToolTip(tr("Refine: move the posterior over z until it explains this text (Ctrl+Return)"));
    m_revert->setObjectName("revertTraceEdit");
    m_revert->setToolTip(tr("Put the trace back as the model wrote it (Escape)"));
    for (QPushButton *button : {m_apply, m_revert}) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(button->toolTip());
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
    }

    auto *answer = new QVBoxLayout;
    answer->setSpacing(0);
    answer->addWidget(m_answerCaption);
    answer->addWidget(m_answerLabel);
    auto *bottom = new QHBoxLayout;
    bottom->addLayout(answer, 1);
    bottom->addWidget(m_revert, 0, Qt::AlignBottom);
    bottom->addWidget(m_apply, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_text, 1);
    column->addWidget(new SurprisalLegend);
    column->addWidget(m_verdict);
    column->addLayout(bottom);

    connect(m_text, &TraceEdit::edited, this, [this] {
        if (m_editing)
            return;
        showVerdict(tr("changed by hand: checked when it is explained"), {});
        setEditing(true);
        emit editBegan();
    });
    connect(m_text, &TraceEdit::applyRequested, this, &TracePanel::applyEdit);
    connect(m_text, &TraceEdit::revertRequested, this, &TracePanel::revertEdit);
    connect(m_apply, &QPushButton::clicked, this, &TracePanel::applyEdit);
    connect(m_revert, &QPushButton::clicked, this, &TracePanel::revertEdit);
    scaleFonts();
    clear();
}

void TracePanel::beginTrace()
{
    m_writing = true;
    m_text->setTrace({});
    showAnswer({}, tr("under way"));
    showVerdict({}, {});
    setEditing(false);
}

void TracePanel::appendToken(const ltm::Token &token)
{
    m_text->append(token);
}

void TracePanel::showTrace(const ltm::Iteration &iteration, const ltm::Iteration *previous)
{
    m_writing = false;
    std::vector<bool> changed(iteration.trace.size(), false);
    if (previous)
        changed = changedTokens(previous->trace, iteration.trace);
    TraceText trace;
    for (std::size_t i = 0; i < iteration.trace.size(); ++i)
        trace.append(iteration.trace[i], changed[i]);
    trace.finish();
    m_text->setTrace(std::move(trace));
    m_text->setVerdicts(iteration.verification.equations, iteration.text);
    showVerdict(verdictSummary(iteration.verification), verdictReasons(iteration.verification));
    showAnswer(QString::fromStdString(iteration.answer),
               !iteration.answer.empty() ? tr("answer")
                   : iteration.complete  ? tr("no answer: nothing after ####")
                                         : tr("no answer: the trace reached its length limit"));
    setEditing(false);
}

void TracePanel::clear()
{
    m_writing = false;
    m_text->setTrace({});
    showAnswer({}, tr("answer"));
    showVerdict({}, {});
    setEditing(false);
}

void TracePanel::setEditable(bool editable)
{
    m_editable = editable;
    m_writing = m_writing && !editable; // a trace that is written but not yet refined can be edited too
    updateReadOnly();
}

QString TracePanel::text() const
{
    return m_text->toPlainText();
}

void TracePanel::focusText()
{
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void TracePanel::applyEdit()
{
    if (!m_editing)
        return;
    setEditing(false);
    emit traceEdited(text());
}

void TracePanel::revertEdit()
{
    if (!m_editing)
        return;
    m_text->restore();
    setEditing(false);
    emit editReverted();
}

void TracePanel::setEditing(bool editing)
{
    m_editing = editing;
    m_apply->setVisible(editing);
    m_revert->setVisible(editing);
    updateReadOnly();
}

void TracePanel::updateReadOnly()
{
    const bool something = m_editing || !m_text->trace().spans().empty();
    m_text->setReadOnly(!m_editable || m_writing || !something);
}

void TracePanel::showAnswer(const QString &answer, const QString &caption)
{
    m_answer = answer;
    m_answerLabel->setText(answer.isEmpty() ? QStringLiteral("–") : answer);
    m_answerLabel->setAccessibleDescription(answer.isEmpty() ? caption : answer);
    m_answerCaption->setText(caption);
}

void TracePanel::showVerdict(const QString &summary, const QString &reasons)
{
    m_verdict->setText(reasons.isEmpty() ? summary : summary + "\n" + reasons);
    m_verdict->setAccessibleDescription(m_verdict->text());
}

void TracePanel::scaleFonts()
{
    m_text->setFont(scaled(tabular(font()), 1.1));
    m_answerLabel->setFont(scaled(tabular(font()), 2.4));
}

void TracePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scaleFonts();
}

} // namespace ts
