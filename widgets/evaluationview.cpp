// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationview.h"

#include "labels.h"
#include "outcomespanel.h"
#include "scoreplot.h"
#include "statusstrip.h"

#include <QLabel>
#include <QProgressBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <cmath>

namespace ts
{

namespace
{

constexpr int progressSteps = 1000;

} // namespace

EvaluationView::EvaluationView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("evaluationView");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(buildProgress());
    column->addWidget(buildResults(), 1);
    setProgress(0, -1);
}

QWidget *EvaluationView::buildProgress()
{
    m_summary = new QLabel;
    m_summary->setObjectName("evaluationSummary");
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setToolTip(tr("Accuracy at the first and the last iteration measured, with 95 % intervals (Wilson)"));
    m_summary->setAccessibleName(tr("Summary"));
    m_progress = new QProgressBar;
    m_progress->setObjectName("evaluationProgress");
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    QSizePolicy place = m_progress->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(place);
    m_progress->setToolTip(tr("How much of the work is done, problems under way included"));
    m_progress->setAccessibleName(tr("Progress"));
    m_timeLeft = makeCaption({});
    m_timeLeft->setObjectName("evaluationTimeLeft");
    m_timeLeft->setToolTip(tr("Time until all problems are finished, at this pace"));

    auto *progress = new QWidget;
    auto *grid = new QGridLayout(progress);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_summary, 0, 0);
    grid->addWidget(m_timeLeft, 0, 1);
    grid->addWidget(m_progress, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    return progress;
}

QWidget *EvaluationView::buildResults()
{
    m_accuracy = new ScorePlot(ScorePlot::Quantity::Accuracy);
    m_elbo = new ScorePlot(ScorePlot::Quantity::MeanElbo);
    connect(m_accuracy, &ScorePlot::iterationChosen, m_elbo, &ScorePlot::setCurrent);
    connect(m_elbo, &ScorePlot::iterationChosen, m_accuracy, &ScorePlot::setCurrent);
    m_outcomes = new OutcomesPanel;
    connect(m_outcomes, &OutcomesPanel::problemActivated, this, [this](int row) {
        const auto &problem = m_outcomes->model()->problems()[std::size_t(row)];
        emit problemActivated(problem.question, problem.expected);
    });

    auto *plots = new QSplitter(Qt::Horizontal);
    plots->addWidget(m_accuracy);
    plots->addWidget(m_elbo);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->addWidget(plots);
    halves->addWidget(m_outcomes);
    plots->setSizes({1000, 1000}); // alike
    halves->setSizes({320, 360});
    for (QSplitter *splitter : {plots, halves}) {
        splitter->setHandleWidth(10);
        splitter->setChildrenCollapsible(false);
    }
    return halves;
}

void EvaluationView::setProblems(std::vector<ProblemRow> problems)
{
    m_outcomes->model()->setProblems(std::move(problems));
    m_accuracy->setScores({});
    m_elbo->setScores({});
}

void EvaluationView::setEvaluation(const ltm::Evaluation &evaluation)
{
    m_outcomes->model()->setEvaluation(evaluation);
    m_accuracy->setScores(evaluation.byIteration);
    m_elbo->setScores(evaluation.byIteration);
    setSummary(summaryOf(evaluation));
}

void EvaluationView::setSummary(const QString &words)
{
    m_summary->setText(words);
    m_progress->setAccessibleDescription(words);
}

void EvaluationView::setProgress(double fraction, double secondsLeft)
{
    m_progress->setValue(int(std::lround(fraction * progressSteps)));
    m_progress->setVisible(fraction > 0 && fraction < 1);
    m_timeLeft->setVisible(secondsLeft >= 0);
    m_timeLeft->setText(tr("%1 left").arg(durationInWords(1000 * secondsLeft)));
}

QString EvaluationView::summaryOf(const ltm::Evaluation &evaluation) const
{
    const ltm::IterationScore &first = evaluation.byIteration.front();
    const ltm::IterationScore &last = evaluation.byIteration.back();
    QString text = tr("problems: %1 of %2; iteration %3: %4")
                       .arg(evaluation.problems)
                       .arg(m_outcomes->model()->rowCount())
                       .arg(first.iteration)
                       .arg(accuracyInWords(first));
    if (last.iteration != first.iteration)
        text += tr(" → iteration %1: %2").arg(last.iteration).arg(accuracyInWords(last));
    if (evaluation.tooLong > 0)
        text += tr("; too long for the model and counted as wrong: %1").arg(evaluation.tooLong);
    return text;
}

} // namespace ts
