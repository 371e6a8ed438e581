// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracefindings.h"
#include "values.h"

#include <QWidget>

#include <map>
#include <utility>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ts
{

class AlternativesPopup;
class TokenStrip;
class TraceEdit;

/// The current trace: read while it is written, and edited. The tokens lie on the ground of their surprisal, what is
/// new since the parent is underlined, what the verifier finds fault with has a wavy line, the answer is large. The
/// token under the mouse or at the text cursor is named below the text, with the latent vectors it looks at; choosing a
/// token offers what else could stand there. Verdict and agreement are said apart, and neither speaks of the ELBO.
class TracePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TracePanel(QWidget *parent = nullptr);

    /// A new trace is about to be written; the old one goes. An edit that is under way waits for its record to be shown
    /// again.
    void beginTrace();

    /// One more token of the trace that is being written. Bytes of an incomplete character are held back.
    void appendToken(const ltm::Token &token);

    /// The trace of the iteration that is under way, written or given, is whole: its answer and verdict are said before
    /// it is explained. Ignored while another is edited.
    void showWritten(const ltm::WrittenTrace &trace);

    /// Shows a finished iteration, underlining what is not in `parent` (null: no marks). An edit that is under way
    /// waits for its record to be shown again; one that waited for this record goes on. Emits inspectionWanted().
    void showTrace(const ltm::Iteration &iteration, const ltm::Iteration *parent = nullptr);

    /// The edit that was handed over last could not be taken: it goes on.
    void takeBackEdit();

    /// Back to the empty state, without any edit.
    void clear();

    /// The number of decoder layers, which share the latent vectors out among them.
    void setLayers(int layers);

    /// The closer look at the record on show; one at another record is ignored.
    void setInspection(const ltm::TraceInspection &inspection);

    /// How many of the `chains` have the answer on show. Said in words beside the verdict, until another trace is
    /// shown; with one chain there is nothing to say.
    void setAgreement(int agreeing, int chains);

    /// Shows a trace that is not the run's in place of it, with its own answer and verdict, underlining what is not in
    /// the record on show. What was on show, and an edit that is under way, wait behind it.
    void showPreview(const ltm::TracePreview &preview);

    /// Back to what was on show before the first showPreview(). Does nothing without a preview.
    void endPreview();

    /// Whether typing begins an edit, and a token can be chosen to continue from. Without effect while a trace is
    /// written, and while there is none.
    void setEditable(bool editable);

    /// True from the first change by hand until it is explained or reverted.
    bool isEditing() const { return m_editing; }

    /// The text of the run's trace, with the user's changes.
    QString text() const;

    /// The answer of the run's trace, empty when there is none.
    QString answer() const { return m_found.answer; }

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

    /// A record is shown completely; its inspection would be of use.
    void inspectionWanted(qint64 id);

    /// The user chose another token: the trace of `record` is to be kept before its token number `token`, counted from
    /// 0, `alternative` (an id in the vocabulary) put there, and the rest written by the model.
    void continueRequested(qint64 record, int token, int alternative);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isPreviewing() const;
    QWidget *buildPages();
    QWidget *buildEditBar();
    void describe();
    void beginEdit();
    void keepDraft();
    void resumeDraft();
    void setEditing(bool editing);
    void updateReadOnly();
    void forgetRecord();
    void showWords(const std::string &words);
    void refresh();
    void showToken(int span);
    void offerAlternatives(int span);
    void scaleFonts();
    void greyPreview();

    TraceEdit *m_text;
    TraceEdit *m_preview;
    QLabel *m_previewCaption;
    TokenStrip *m_strip;
    QPushButton *m_apply;
    QPushButton *m_revert;
    QStackedLayout *m_pages = nullptr; ///< the run's text, or a preview
    QStackedLayout *m_lines = nullptr; ///< the strip, or what can be done with an edit
    TraceFindings *m_findings;
    AlternativesPopup *m_alternatives;

    std::vector<ltm::Token> m_tokens; ///< of the record on show
    ltm::TraceInspection m_inspection; ///< its id is -1 while there is none
    Findings m_found; ///< in the run's trace, whatever is on show
    Findings m_previewed;
    QString m_agreement; ///< one sentence, or nothing
    std::map<qint64, QString> m_drafts; ///< edits that wait, by record
    std::pair<qint64, QString> m_handedOver{-1, {}}; ///< the last edit, and of which record
    qint64 m_record = -1;
    int m_span = -1; ///< the token that is looked at
    int m_chosen = 0; ///< the token whose alternatives were offered last
    bool m_editing = false;
    bool m_writing = false;
    bool m_editable = true;
};

} // namespace ts
