// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepanel.h"

#include "branchdelegate.h"
#include "branchfilter.h"
#include "hint.h"
#include "icons.h"
#include "plotstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSlider>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

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

/// A table of whole rows: Home and End go to the first and the last of them.
class RowsView : public QTableView
{
protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        if (action == MoveHome || action == MoveEnd)
            return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, currentIndex().column());
        return QTableView::moveCursor(action, modifiers);
    }
};

} // namespace

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new TimelineModel(this))
    , m_rows(new BranchFilter(*m_model, this))
    , m_graph(new BranchDelegate(this))
    , m_table(new RowsView)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_position(makeCaption({}))
    , m_replay(new QToolButton)
    , m_onlyBranch(new QToolButton)
{
    setObjectName("timelinePanel");
    buildTable();
    buildBar();

    auto *shown = new QWidget;
    auto *scrub = new QHBoxLayout;
    scrub->setContentsMargins(8, 0, 8, 4);
    scrub->addWidget(m_replay);
    scrub->addWidget(m_slider, 1);
    scrub->addWidget(m_position);
    scrub->addWidget(m_onlyBranch);
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
    connect(m_replay, &QToolButton::clicked, this, &TimelinePanel::toggleReplay);
    connect(m_onlyBranch, &QToolButton::toggled, this, &TimelinePanel::filterRows);
    m_drawSoon.setSingleShot(true);
    m_drawSoon.callOnTimeout(this, &TimelinePanel::drawGraph);
    rowsChanged(0);
}

void TimelinePanel::buildTable()
{
    m_table->setObjectName("timelineTable");
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new TimelineDelegate(m_table));
    m_table->setItemDelegateForColumn(TimelineModel::Tree, m_graph);
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

void TimelinePanel::buildBar()
{
    m_slider->setObjectName("timelineSlider");
    m_slider->setToolTip(tr("Scrub through the iterations of this run"));
    m_slider->setAccessibleName(tr("Iteration"));
    m_slider->setAccessibleDescription(m_slider->toolTip());
    m_slider->setPageStep(5);
    m_position->setObjectName("timelinePosition");

    m_replay->setObjectName("replay");
    m_onlyBranch->setObjectName("onlyBranch");
    m_onlyBranch->setCheckable(true);
    m_onlyBranch->setToolTip(
        tr("Only this branch: leave the iterations that led to the one on show and go on from it"));
    m_onlyBranch->setAccessibleName(tr("Only this branch"));
    for (QToolButton *button : {m_replay, m_onlyBranch}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    setReplaying(false);
}

void TimelinePanel::paintIcons()
{
    m_replay->setIcon(iconFor(m_replaying ? "pause" : "run", palette()));
    m_onlyBranch->setIcon(iconFor("branch", palette()));
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
    m_drawSoon.start(0); // the graph's own width
}

void TimelinePanel::rowsChanged(int first)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int rows = m_model->rowCount();
    m_stack->setCurrentIndex(rows == 0 ? 0 : 1);
    if (m_model->rowOf(m_current) < 0)
        m_current = -1;
    if (first == 0)
        m_table->setColumnHidden(TimelineModel::Chain, true);
    for (int row = first; row < rows; ++row)
        if (m_model->at(row)->chain > 0)
            m_table->setColumnHidden(TimelineModel::Chain, false);
    filterRows();
}

/// Leaves the rows that are wanted, and keeps the current one selected.
void TimelinePanel::filterRows()
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (!m_onlyBranch->isChecked()) {
        m_branch = -1;
        m_rows->setBranch({});
    } else {
        BranchFilter::Ids branch = branchOf(m_model->iterations(), m_branch);
        if (!branch.contains(m_current)) {
            m_branch = m_current < 0 && !m_model->iterations().empty() ? m_model->iterations().back()->id : m_current;
            branch = branchOf(m_model->iterations(), m_branch);
        }
        m_rows->setBranch(std::move(branch));
    }
    m_slider->setMaximum(std::max(0, m_rows->rowCount() - 1));
    select();
    m_drawSoon.start(0);
}

void TimelinePanel::drawGraph()
{
    const Records records = visible();
    m_graph->setGraph(records, branchLanes(records, m_current));
    const int heading = m_table->horizontalHeader()->sectionSizeHint(TimelineModel::Tree);
    m_table->setColumnWidth(TimelineModel::Tree, std::max(heading, m_graph->widthFor(m_table->font())));
    m_table->viewport()->update();
    updateButtons();
}

/// Lets the table and the slider be at the current iteration.
void TimelinePanel::select()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = rowOf(m_current);
    m_table->setCurrentIndex(m_rows->index(row, TimelineModel::Tree));
    if (row >= 0)
        m_slider->setValue(row);
    showPosition();
}

void TimelinePanel::setCurrent(qint64 id)
{
    m_current = m_model->rowOf(id) < 0 ? -1 : id;
    filterRows();
}

void TimelinePanel::setOnlyBranch(bool only)
{
    m_onlyBranch->setChecked(only);
}

void TimelinePanel::setReplayable(bool replayable)
{
    m_replayable = replayable;
    updateButtons();
}

void TimelinePanel::setReplaying(bool replaying)
{
    m_replaying = replaying;
    m_replay->setAccessibleName(replaying ? tr("Stop the replay") : tr("Replay"));
    m_replay->setToolTip(replaying
                             ? tr("Stop the replay here")
                             : tr("Replay: see these iterations again, one after the other, from the one on show"));
    paintIcons();
    updateButtons();
}

void TimelinePanel::updateButtons()
{
    m_replay->setEnabled(m_replaying || (m_replayable && m_rows->rowCount() > 1));
    m_onlyBranch->setEnabled(m_onlyBranch->isChecked() || m_model->branches() > 1);
}

/// From the iteration on show, or from the first when that is the last.
void TimelinePanel::toggleReplay()
{
    if (m_replaying) {
        emit replayStopRequested();
        return;
    }
    QList<qint64> ids;
    const int row = rowOf(m_current);
    for (int next = row + 1 < m_rows->rowCount() ? std::max(0, row) : 0; next < m_rows->rowCount(); ++next)
        ids << at(next)->id;
    emit replayRequested(ids);
}

int TimelinePanel::rowOf(qint64 id) const
{
    return m_rows->mapFromSource(m_model->index(m_model->rowOf(id), 0)).row();
}

IterationPtr TimelinePanel::at(int row) const
{
    return m_model->at(m_rows->mapToSource(m_rows->index(row, 0)).row());
}

Records TimelinePanel::visible() const
{
    Records records;
    for (const IterationPtr &record : m_model->iterations())
        if (m_rows->leaves(record->id))
            records.push_back(record);
    return records;
}

void TimelinePanel::choose(int row)
{
    const IterationPtr iteration = at(row);
    // The table and the slider follow each other; only the one that the user moved speaks.
    if (m_quiet || !iteration)
        return;
    setCurrent(iteration->id);
    emit iterationActivated(iteration->id);
}

void TimelinePanel::showPosition()
{
    const int row = rowOf(m_current);
    const IterationPtr iteration = at(row);
    const int rows = m_rows->rowCount();
    m_position->setText(iteration ? tr("iteration %1 (%2 of %3)").arg(iteration->index).arg(row + 1).arg(rows)
                                  : tr("iterations: %1").arg(rows));
}

void TimelinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

} // namespace ts
