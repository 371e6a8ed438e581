// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QTableView;

namespace ts
{

class TrainingMetrics;
class TrainingSamplesModel;

/// What the model writes while it learns: for one problem after the other, or for all, a row each time it was sampled.
class TrainingSamplesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingSamplesPanel(QWidget *parent = nullptr);

    /// Shows the samples there are now; call it again when that changes.
    void showSamples(const TrainingMetrics &metrics);

signals:
    /// The user chose a row: the slow step it belongs to.
    void stepChosen(qint64 step);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildChoice();
    void buildTable();
    void sizeColumns();
    void listProblems(const TrainingMetrics &metrics);
    void showProblem(const TrainingMetrics &metrics);

    const TrainingMetrics *m_metrics = nullptr;
    TrainingSamplesModel *m_model;
    QComboBox *m_problems;
    QLabel *m_question;
    QLabel *m_wanted;
    QTableView *m_table;
    QStackedLayout *m_stack;
};

} // namespace ts
