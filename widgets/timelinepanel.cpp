// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepanel.h"

#include "hint.h"
#include "plotstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSlider>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace ts
{

namespace
{

/// Writes the columns of numbers and traces in the tabular face, at the size of the view's font.
class TimelineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (TimelineModel::isNumber(index.column()) || index.column() == TimelineModel::Trace)
            option->font = tabular(option->font);
        // Keeps the word away from the numbers that end where it begins; its heading begins with the same space.
        if (index.column() == TimelineModel::Verdict)
            option->text.prepend(TimelineModel::gap);
    }
};

} // namespace

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new TimelineModel(this))
    , m_table(new QTableView)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_position(makeCaption({}))
{
    setObjectName("timelinePanel");
    buildTable();
    m_slider->setObjectName("timelineSlider");
    m_slider->setToolTip(tr("Scrub through the iterations of this run"));
    m_slider->setAccessibleName(tr("Iteration"));
    m_slider->setAccessibleDescription(m_slider->toolTip());
    m_slider->setPageStep(5);
    m_position->setObjectName("timelinePosition");

    auto *shown = new QWidget;
    auto *scrub = new QHBoxLayout;
    scrub->setContentsMargins(8, 0, 8, 4);
    scrub->addWidget(m_slider, 1);
    scrub->addWidget(m_position);
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(scrub);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(makeHint(tr("Each iteration will be a row here: its ELBO, its answer, its trace.\n"
                                   "Type a problem and press Run.")));
    m_stack->addWidget(shown);

    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { rowsChanged(first); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { rowsChanged(0); });
    connect(m_slider, &QSlider::valueChanged, this, &TimelinePanel::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { choose(now.row()); });
    rowsChanged(0);
}

void TimelinePanel::buildTable()
{
    m_table->setObjectName("timelineTable");
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TimelineDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(TimelineModel::Trace, QHeaderView::Stretch);
    m_table->setToolTip(tr("The iterations of this run; choose one to see its trace"));
    m_table->setAccessibleName(tr("Iterations"));
    m_table->setAccessibleDescription(m_table->toolTip());
    sizeColumns();
}

void TimelinePanel::sizeColumns()
{
    using Model = TimelineModel;
    // From samples rather than from the rows, so that a new row never makes the columns jump.
    const std::pair<int, QString> samples[] = {{Model::Index, "000"},
                                               {Model::Chain, tr("Chain")},
                                               {Model::Elbo, "-0000.00"},
                                               {Model::Change, "-000.00"},
                                               {Model::Answer, "0000000"},
                                               {Model::Verdict, tr("Verdict") + "  "},
                                               {Model::Accepted, tr("● accepted")},
                                               {Model::From, tr("back to earlier")},
                                               {Model::Milliseconds, "00,000"}};
    for (const auto &[column, sample] : samples) {
        const QFontMetrics metrics(Model::isNumber(column) ? tabular(m_table->font()) : m_table->font());
        m_table->setColumnWidth(column, metrics.horizontalAdvance(sample) + metrics.height());
    }
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 3 / 2);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void TimelinePanel::rowsChanged(int first)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int rows = m_model->rowCount();
    m_stack->setCurrentIndex(rows == 0 ? 0 : 1);
    m_slider->setMaximum(std::max(0, rows - 1));
    if (first == 0)
        m_table->setColumnHidden(TimelineModel::Chain, true);
    for (int row = first; row < rows; ++row)
        if (m_model->at(row)->chain > 0)
            m_table->setColumnHidden(TimelineModel::Chain, false);
    showPosition();
}

void TimelinePanel::setCurrent(qint64 id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = m_model->rowOf(id);
    m_table->setCurrentIndex(m_model->index(row, 0));
    if (row >= 0)
        m_slider->setValue(row);
    showPosition();
}

qint64 TimelinePanel::current() const
{
    const IterationPtr iteration = m_model->at(m_table->currentIndex().row());
    return iteration ? iteration->id : -1;
}

void TimelinePanel::choose(int row)
{
    const IterationPtr iteration = m_model->at(row);
    // The table and the slider follow each other; only the one that the user moved speaks.
    if (m_quiet || !iteration)
        return;
    setCurrent(iteration->id);
    emit iterationActivated(iteration->id);
}

void TimelinePanel::showPosition()
{
    const int row = m_table->currentIndex().row();
    const IterationPtr iteration = m_model->at(row);
    const int rows = m_model->rowCount();
    m_position->setText(iteration ? tr("iteration %1 (%2 of %3)").arg(iteration->index).arg(row + 1).arg(rows)
                                  : tr("iterations: %1").arg(rows));
}

void TimelinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

} // namespace ts
