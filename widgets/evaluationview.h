// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcomesmodel.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ts
{

class OutcomesPanel;
class ScorePlot;

/// What is known of an evaluation: a summary and how far it is, accuracy and mean ELBO against iterations, and every
/// problem.
class EvaluationView : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationView(QWidget *parent = nullptr);

    /// Shows problems before an evaluation; what was shown of another is gone.
    void setProblems(std::vector<ProblemRow> problems);

    /// Shows an evaluation of the problems as far as it is; later ones of the same problems add to it.
    void setEvaluation(const ltm::Evaluation &evaluation);

    /// Puts the summary into words of its own, while there are no scores to sum up.
    void setSummary(const QString &words);

    /// How far the work is, 0 to 1, and the seconds left; negative: not known, or nothing is under way.
    void setProgress(double fraction, double secondsLeft);

    OutcomesPanel &outcomes() { return *m_outcomes; }
    ScorePlot &accuracyPlot() { return *m_accuracy; }
    ScorePlot &elboPlot() { return *m_elbo; }

signals:
    /// The user wants to see the model think about this problem.
    void problemActivated(const QString &question, const QString &answer);

private:
    QWidget *buildProgress();
    QWidget *buildResults();
    QString summaryOf(const ltm::Evaluation &evaluation) const;

    QLabel *m_summary;
    QProgressBar *m_progress;
    QLabel *m_timeLeft;
    ScorePlot *m_accuracy;
    ScorePlot *m_elbo;
    OutcomesPanel *m_outcomes;
};

} // namespace ts
