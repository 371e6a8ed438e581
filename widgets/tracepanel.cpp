// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracepanel.h"

#include "alternativespopup.h"
#include "plotstyle.h"
#include "surprisal.h"
#include "tokenstrip.h"
#include "traceedit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

namespace ts
{

namespace
{

enum Page { Run, Preview };
enum Lines { Strip, Edit };

TraceText textOf(const std::vector<ltm::Token> &tokens, const std::vector<ltm::Token> *before)
{
    const std::vector<bool> added
        = before ? differenceOf(*before, tokens).added : std::vector<bool>(tokens.size(), false);
    TraceText text;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        text.append(tokens[i], added[i]);
    text.finish();
    return text;
}

QString withoutAnswer(bool complete)
{
    return complete ? TracePanel::tr("no answer: no number after ####")
                    : TracePanel::tr("no answer: the trace reached its length limit");
}

} // namespace

TracePanel::TracePanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new TraceEdit)
    , m_preview(new TraceEdit)
    , m_previewCaption(new QLabel)
    , m_strip(new TokenStrip)
    , m_apply(new QPushButton(tr("Explain this trace")))
    , m_revert(new QPushButton(tr("Revert")))
    , m_findings(new TraceFindings)
    , m_alternatives(new AlternativesPopup(m_text))
{
    setObjectName("tracePanel");
    describe();

    auto *under = new QWidget;
    m_lines = new QStackedLayout(under);
    m_lines->addWidget(m_strip);
    m_lines->addWidget(buildEditBar());
    under->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(buildPages(), 1);
    column->addWidget(under);
    column->addWidget(new SurprisalLegend);
    column->addWidget(m_findings);

    connect(m_text, &TraceEdit::edited, this, &TracePanel::beginEdit);
    connect(m_text, &TraceEdit::applyRequested, this, &TracePanel::applyEdit);
    connect(m_text, &TraceEdit::revertRequested, this, &TracePanel::revertEdit);
    connect(m_text, &TraceEdit::lookedAt, this, &TracePanel::showToken);
    connect(m_text, &TraceEdit::tokenChosen, this, &TracePanel::offerAlternatives);
    connect(m_apply, &QPushButton::clicked, this, &TracePanel::applyEdit);
    connect(m_revert, &QPushButton::clicked, this, &TracePanel::revertEdit);
    connect(m_alternatives, &AlternativesPopup::chosen, this,
            [this](int id) { emit continueRequested(m_record, m_chosen, id); });
    scaleFonts();
    greyPreview();
    clear();
}

void TracePanel::describe()
{
    m_text->setObjectName("traceText");
    m_text->setPlaceholderText(
        tr("The trace will appear here, token by token, as the model writes it.\n\nType a problem and "
           "press Run. While the run is paused the trace can be edited."));
    m_text->setToolTip(
        tr("The trace y: what the model writes from the problem and its latent thought. Pause the run to edit "
           "it; the next refine then looks for a latent thought that explains your words. Click a token, or press "
           "Ctrl+Space, for the alternatives to it."));
    m_text->setAccessibleName(tr("Trace"));
    m_text->setAccessibleDescription(m_text->toolTip());

    m_preview->setObjectName("previewText");
    m_preview->setReadOnly(true);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setToolTip(tr("What the model writes from the point under the mouse; the run stays as it is"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setAccessibleDescription(m_preview->toolTip());
    m_previewCaption->setObjectName("previewCaption");
    m_previewCaption->setForegroundRole(QPalette::Highlight); // it is what happens now

    m_apply->setObjectName("applyTraceEdit");
    m_apply->setToolTip(tr("Refine: move the posterior over z until it explains this text (Ctrl+Return)"));
    m_revert->setObjectName("revertTraceEdit");
    m_revert->setToolTip(tr("Put the trace back as the model wrote it (Escape)"));
    for (QPushButton *button : {m_apply, m_revert}) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(button->toolTip());
    }
}

QWidget *TracePanel::buildPages()
{
    auto *preview = new QWidget;
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_previewCaption);
    column->addWidget(m_preview, 1);
    auto *pages = new QWidget;
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(m_text);
    m_pages->addWidget(preview);
    return pages;
}

QWidget *TracePanel::buildEditBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_revert);
    row->addWidget(m_apply);
    return bar;
}

void TracePanel::beginTrace()
{
    keepDraft();
    forgetRecord();
    m_writing = true;
    m_text->setTrace({});
    m_found = {{}, tr("under way"), {}, {}};
    setEditing(false);
}

void TracePanel::appendToken(const ltm::Token &token)
{
    m_text->append(token);
}

void TracePanel::showWritten(const ltm::WrittenTrace &trace)
{
    if (m_editing)
        return;
    if (trace.z0.empty() || text() != QString::fromStdString(trace.text))
        showWords(trace.text);
    m_writing = false;
    m_text->setVerdicts(trace.verification.equations, trace.text);
    m_found = findingsOf(trace.answer, trace.verification, withoutAnswer(trace.complete));
    m_found.caption = tr("%1, iteration under way").arg(m_found.caption);
    updateReadOnly();
    refresh();
}

/// A trace whose tokens nobody has weighed yet.
void TracePanel::showWords(const std::string &words)
{
    const int at = m_text->textCursor().position();
    forgetRecord();
    TraceText text;
    text.append({-1, words, 0});
    text.finish();
    m_text->setTrace(std::move(text));
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(std::min(at, m_text->document()->characterCount() - 1));
    m_text->setTextCursor(cursor);
}

void TracePanel::showTrace(const ltm::Iteration &iteration, const ltm::Iteration *parent)
{
    keepDraft();
    forgetRecord();
    m_writing = false;
    m_record = iteration.id;
    m_tokens = iteration.trace;
    m_text->setTrace(textOf(m_tokens, parent ? &parent->trace : nullptr));
    m_text->setVerdicts(iteration.verification.equations, iteration.text);
    m_found = findingsOf(iteration.answer, iteration.verification, withoutAnswer(iteration.complete));
    setEditing(false);
    resumeDraft();
    emit inspectionWanted(m_record);
}

void TracePanel::clear()
{
    endPreview();
    m_drafts.clear();
    m_handedOver = {-1, {}};
    forgetRecord();
    m_writing = false;
    m_text->setTrace({});
    m_found = {{}, tr("answer"), {}, {}};
    setEditing(false);
}

/// What was known of the record that was on show, and of no other.
void TracePanel::forgetRecord()
{
    m_record = -1;
    m_tokens.clear();
    m_inspection = {};
    m_text->setTokensChoosable(false);
    m_alternatives->dismiss();
    m_agreement.clear();
}

void TracePanel::setLayers(int layers)
{
    m_strip->setLayers(layers);
}

void TracePanel::setInspection(const ltm::TraceInspection &inspection)
{
    if (m_record < 0 || inspection.id != m_record)
        return;
    m_inspection = inspection;
    m_text->setTokensChoosable(true);
    showToken(m_span);
}

void TracePanel::setAgreement(int agreeing, int chains)
{
    const QString counted = tr("%1 of %2 chains").arg(agreeing).arg(chains);
    const QString said
        = answer().isEmpty() ? tr("%1 without an answer").arg(counted) : tr("%1 answer %2").arg(counted, answer());
    m_agreement = chains > 1 ? said : QString();
    refresh();
}

void TracePanel::showPreview(const ltm::TracePreview &preview)
{
    const QLocale locale;
    m_alternatives->dismiss();
    m_previewCaption->setText(
        tr("preview: z at (%1, %2)").arg(locale.toString(preview.at.x, 'f', 2), locale.toString(preview.at.y, 'f', 2)));
    m_preview->setTrace(textOf(preview.trace, m_record < 0 ? nullptr : &m_tokens));
    m_preview->setVerdicts(preview.verification.equations, preview.text);
    m_pages->setCurrentIndex(Preview);
    m_previewed = findingsOf(preview.answer, preview.verification, tr("no answer"));
    refresh();
}

void TracePanel::endPreview()
{
    m_pages->setCurrentIndex(Run);
    refresh();
}

void TracePanel::setEditable(bool editable)
{
    m_editable = editable;
    m_writing = m_writing && !editable; // a trace that is written but not yet refined can be edited too
    m_alternatives->dismiss(); // what it says of choosing may hold no longer
    updateReadOnly();
    resumeDraft();
}

QString TracePanel::text() const
{
    return m_text->toPlainText();
}

void TracePanel::focusText()
{
    endPreview();
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void TracePanel::beginEdit()
{
    m_alternatives->dismiss();
    const bool begins = !m_editing;
    setEditing(true);
    if (begins)
        emit editBegan();
}

void TracePanel::applyEdit()
{
    if (!m_editing)
        return;
    m_handedOver = {m_record, text()};
    m_text->forgetTyping(); // from here on the session undoes it
    setEditing(false);
    emit traceEdited(text());
}

void TracePanel::takeBackEdit()
{
    const auto [record, text] = std::exchange(m_handedOver, {-1, {}});
    if (record == m_record && !m_text->isAsWritten())
        setEditing(true);
    else if (record >= 0)
        m_drafts[record] = text;
}

/// Before another trace is shown.
void TracePanel::keepDraft()
{
    if (m_editing && m_record >= 0)
        m_drafts[m_record] = text();
}

void TracePanel::resumeDraft()
{
    const auto draft = m_drafts.find(m_record);
    if (draft == m_drafts.end() || !m_editable || m_writing)
        return;
    const QString text = draft->second;
    m_drafts.erase(draft);
    m_text->edit(text);
    setEditing(true);
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
    updateReadOnly();
    refresh();
}

void TracePanel::updateReadOnly()
{
    const bool something = m_editing || !m_text->trace().spans().empty();
    m_text->setReadOnly(!m_editable || m_writing || !something);
}

/// What stands below the text, of whichever trace is on show.
void TracePanel::refresh()
{
    const bool previewing = isPreviewing();
    Findings found = previewing ? m_previewed : m_found;
    if (previewing) {
        found.caption = tr("preview: %1").arg(found.caption);
    } else if (!m_text->isAsWritten() && !m_text->isJudged()) {
        found.caption = tr("before the change");
        found.verdict = tr("changed by hand: not checked yet");
        found.reasons.clear();
    }
    m_findings->setFindings(found);
    m_findings->setAgreement(previewing ? QString() : m_agreement);
    m_lines->setCurrentIndex(m_editing && !previewing ? Edit : Strip);
    showToken(m_span);
}

bool TracePanel::isPreviewing() const
{
    return m_pages->currentIndex() == Preview;
}

void TracePanel::showToken(int span)
{
    m_span = span;
    if (m_record < 0 || isPreviewing())
        return m_strip->showHint({});
    const auto &spans = m_text->trace().spans();
    if (span < 0 || span >= int(spans.size()))
        return m_strip->showHint(tr("Point at a token for its probability; click it for the alternatives."));
    const TokenSpan &shown = spans[std::size_t(span)];
    const auto token = std::size_t(shown.token);
    QStringList remarks;
    if (const TraceEdit::Equation *equation = m_text->equationAt(shown.begin))
        remarks << (equation->holds ? tr("✓ the equation holds") : "✗ " + equation->reason);
    if (shown.changed)
        remarks << tr("not in the parent's trace");
    m_strip->showToken(
        {legible(m_text->trace().text().mid(shown.begin, shown.length).toStdString()), shown.surprisal,
         remarks.join(QStringLiteral(" · ")),
         token < m_inspection.latentAttention.size() ? m_inspection.latentAttention[token] : std::vector<float>()});
}

void TracePanel::offerAlternatives(int span)
{
    const int token = m_text->trace().spans()[std::size_t(span)].token;
    if (token >= int(m_inspection.alternatives.size()) || token >= int(m_tokens.size()))
        return;
    m_chosen = token;
    m_alternatives->offer(m_tokens[std::size_t(token)], m_inspection.alternatives[std::size_t(token)],
                          m_editable ? QString() : tr("Pause the run to continue from one of them."),
                          m_text->viewport(), m_text->rectOf(span));
}

void TracePanel::scaleFonts()
{
    for (TraceEdit *text : {m_text, m_preview})
        text->setFont(scaled(tabular(font()), 1.1));
    QFont strong = font();
    strong.setBold(true);
    m_previewCaption->setFont(strong);
}

/// A preview has no page of its own to lie on.
void TracePanel::greyPreview()
{
    QPalette own;
    own.setColor(QPalette::Base, palette().color(QPalette::Window));
    m_preview->setPalette(own);
}

void TracePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scaleFonts();
    if (event->type() == QEvent::PaletteChange)
        greyPreview();
}

} // namespace ts
