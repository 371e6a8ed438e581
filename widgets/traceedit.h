// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracetext.h"

#include <QPlainTextEdit>

namespace ts
{

/// The text of a trace, each token on the ground of its surprisal, new ones underlined. What is typed into it has
/// neither: it is the user's, not the model's.
class TraceEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TraceEdit(QWidget *parent = nullptr);

    /// The trace as the model wrote it.
    const TraceText &trace() const { return m_trace; }

    /// Shows `trace` from now on.
    void setTrace(TraceText trace);

    /// Writes one more token at the end.
    void append(const ltm::Token &token);

    /// Marks the equations that the verifier finds fault with: a wavy line, the reason on hover. `text` is the trace
    /// whose bytes the verdicts count in. The next setTrace(), and any change by hand, takes the marks away.
    void setVerdicts(const std::vector<ltm::EquationVerdict> &equations, const std::string &text);

    /// Puts the text back as the model wrote it.
    void restore();

    /// What the tooltip at `position` (UTF-16 units) says; empty where there is no token, or the text was edited.
    QString explain(int position) const;

signals:
    /// The user changed the text.
    void edited();
    void applyRequested();
    void revertRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    QTextCharFormat formatOf(const TokenSpan &span) const;
    void write(const TokenSpan &span);
    void useOwnFormat();
    bool isAsWritten() const;
    void markFaults();

    /// An equation that does not hold.
    struct Fault {
        int begin = 0; ///< UTF-16 units
        int length = 0;
        QString reason;
    };

    TraceText m_trace;
    std::vector<Fault> m_faults;
    bool m_writing = false;
};

} // namespace ts
