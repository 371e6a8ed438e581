// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingsamplespanel.h"

#include "labels.h"
#include "plotstyle.h"
#include "rowtable.h"
#include "trainingmetrics.h"
#include "trainingtables.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace ts
{

namespace
{

using Model = TrainingSamplesModel;

/// Writes numbers and traces in the tabular face.
class SamplesDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (Model::isTrace(index.column()) || index.column() == Model::Step)
            option->font = tabular(option->font);
        // Keeps the word away from the number that ends where it begins; its heading begins with the same space.
        if (index.column() == Model::FirstRight)
            option->text.prepend(Model::gap);
    }
};

} // namespace

TrainingSamplesPanel::TrainingSamplesPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new Model(this))
    , m_problems(new QComboBox)
    , m_question(new QLabel)
    , m_wanted(new QLabel)
    , m_table(new QTableView)
{
    setObjectName("trainingSamples");
    buildTable();
    auto *shown = new QWidget;
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildChoice());
    column->addWidget(m_table, 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(makeHint(tr("What the model writes for a few problems while it learns will be here.\n"
                                   "ltm train --sample-every says how often; this file holds none yet.")));
    m_stack->addWidget(shown);
}

QWidget *TrainingSamplesPanel::buildChoice()
{
    m_problems->setObjectName("trainingProblem");
    m_problems->setToolTip(tr("The first problems of the training data, on which the model is sampled: it learns from "
                              "them too, so they say how it learns to write, not how good it is"));
    m_problems->setAccessibleName(tr("Problem"));
    m_problems->setAccessibleDescription(m_problems->toolTip());
    connect(m_problems, &QComboBox::currentIndexChanged, this, [this] {
        if (m_metrics)
            showProblem(*m_metrics);
    });
    m_question->setObjectName("trainingQuestion");
    m_question->setAccessibleName(tr("Question"));
    m_wanted->setObjectName("trainingWanted");
    m_wanted->setAccessibleName(tr("Wanted trace"));
    for (QLabel *label : {m_question, m_wanted}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setWordWrap(true);
    }
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(12);
    row->addWidget(makeCaption(tr("Sample traces")), 0, Qt::AlignTop);
    row->addWidget(m_problems, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_question);
    texts->addWidget(m_wanted);
    row->addLayout(texts, 1);
    return choice;
}

void TrainingSamplesPanel::buildTable()
{
    m_table->setObjectName("trainingSamplesTable");
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SamplesDelegate(m_table));
    showAsRows(*m_table);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (const int column : {Model::First, Model::Rethought})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setToolTip(tr("What the model wrote at each step; choose a row to read the plots at its step"));
    m_table->setAccessibleName(tr("Sample traces"));
    m_table->setAccessibleDescription(m_table->toolTip());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const qint64 step = m_model->stepOf(now.row()); step >= 0)
            emit stepChosen(step);
    });
    sizeColumns();
}

void TrainingSamplesPanel::sizeColumns()
{
    const std::pair<int, QString> samples[] = {{Model::Step, "0,000,000"},
                                               {Model::Problem, tr("Problem")},
                                               {Model::FirstRight, tr("✗ wrong") + "  "},
                                               {Model::RethoughtRight, tr("✗ wrong") + "  "},
                                               {Model::Truth, QString(36, u'0')}};
    const QFontMetrics metrics(tabular(m_table->font()));
    for (const auto &[column, sample] : samples)
        m_table->setColumnWidth(column, metrics.horizontalAdvance(sample) + metrics.height());
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 3 / 2);
    m_wanted->setFont(tabular(font()));
}

void TrainingSamplesPanel::listProblems(const TrainingMetrics &metrics)
{
    const QSignalBlocker quiet(m_problems);
    const auto label = [&](int problem) { return tr("Problem %1").arg(problem + 1); };
    const int known = m_problems->count() - 1; // the last entry is of all
    const auto count = int(metrics.questions().size());
    if (known == count)
        return;
    if (known > count || known < 0) {
        m_problems->clear();
        m_problems->addItem(tr("All problems"), Model::allProblems);
    }
    for (int problem = m_problems->count() - 1; problem < count; ++problem)
        m_problems->insertItem(problem, label(problem), problem);
    if (known <= 0)
        m_problems->setCurrentIndex(0);
}

void TrainingSamplesPanel::showSamples(const TrainingMetrics &metrics)
{
    m_metrics = &metrics;
    listProblems(metrics);
    // Nothing to show needs no room.
    const bool empty = metrics.samples().empty();
    m_stack->setCurrentIndex(empty ? 0 : 1);
    setMaximumHeight(empty ? m_stack->currentWidget()->sizeHint().height() : QWIDGETSIZE_MAX);
    setMinimumHeight(empty ? 0 : 12 * fontMetrics().height());
    showProblem(metrics);
}

void TrainingSamplesPanel::showProblem(const TrainingMetrics &metrics)
{
    const int problem = m_problems->currentData().toInt();
    const bool all = problem == Model::allProblems || m_problems->currentIndex() < 0;
    QScrollBar *bar = m_table->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    m_model->setSamples(metrics.samples(), all ? Model::allProblems : problem);
    if (atEnd)
        m_table->scrollToBottom();
    m_table->setColumnHidden(Model::Problem, !all);
    m_table->setColumnHidden(Model::Truth, !all);

    const auto sample = std::find_if(metrics.samples().begin(), metrics.samples().end(),
                                     [&](const TrainingSample &one) { return one.problem == problem; });
    const bool one = !all && sample != metrics.samples().end();
    m_question->setVisible(one);
    m_wanted->setVisible(one);
    if (!one)
        return;
    m_question->setText(sample->question);
    m_wanted->setText(tr("wanted: %1").arg(sample->truth.simplified()));
}

void TrainingSamplesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

} // namespace ts
