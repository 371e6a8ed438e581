// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QFrame>

class QLabel;
class QTreeWidget;

namespace ts
{

/// A small list over the window: what else the model could have written in a token's place, with probabilities, the
/// written one marked. It has the focus while it is open. The arrow keys walk through it, Return or a click chooses,
/// Escape or a click elsewhere closes it; any other key closes it and goes to the text that it was opened from.
class AlternativesPopup : public QFrame
{
    Q_OBJECT

public:
    /// `text` is where the focus, and keys that mean nothing here, go back to.
    explicit AlternativesPopup(QWidget *text);

    /// Opens the list under `place` (coordinates of `over`), or above it where there is no room. The written token is
    /// added when it is not among the alternatives. Where nothing can be chosen now, `whyNot` says why.
    void offer(const ltm::Token &written, const std::vector<ltm::Token> &alternatives, const QString &whyNot,
               QWidget *over, const QRect &place);

    /// Closes the list; the focus, if it is here, goes back to the text.
    void dismiss();

signals:
    /// The user chose another token than the written one: its id in the vocabulary.
    void chosen(int id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const ltm::Token &written, const std::vector<ltm::Token> &alternatives);
    void fit();
    void choose();

    QWidget *m_text;
    QLabel *m_heading;
    QTreeWidget *m_list;
    QLabel *m_hint;
    int m_written = 0;
    bool m_choosable = false;
};

} // namespace ts
