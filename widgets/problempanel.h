// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QGridLayout;
class QPlainTextEdit;

namespace ts
{

/// Where a problem is typed or chosen, with the card of the checkpoint that will think about it.
class ProblemPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPanel(QWidget *parent = nullptr);

    /// The text in the box, without white space at its ends.
    QString problem() const;

    /// Fills the box; emits problemChanged() but not submitted().
    void setProblem(const QString &problem);

    /// Says what answer the data has to the problem in the box, until that changes.
    void setExpected(const QString &answer);

    /// The problems offered in the list; choosing one fills the box.
    void setExamples(const QStringList &examples);

    /// Problems that were thought about before, the newest first: they stand in the list above the examples.
    void setHistory(const QStringList &history);

    /// Shows the card of the loaded checkpoint.
    void setCard(const ltm::ModelCard &card);

    /// Whether the box and the list can be changed.
    void setEditable(bool editable);

    /// Puts the cursor into the box.
    void focusProblem();

signals:
    /// Ctrl+Return was pressed in the box: think about this problem. Never emitted with an empty problem.
    void submitted(const QString &problem);

    /// The text in the box changed, by hand or by setProblem().
    void problemChanged(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildCard();
    void fillList();
    void keepLinesWhole();
    void fillCard(const QList<std::pair<QString, QString>> &rows);

    QPlainTextEdit *m_text;
    QLabel *m_expected;
    QComboBox *m_list;
    QStringList m_examples;
    QStringList m_history;
    QWidget *m_card;
    QGridLayout *m_cardRows;
};

} // namespace ts
