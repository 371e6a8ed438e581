// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepanel.h"

#include "branchdelegate.h"
#include "branchfilter.h"
#include "labels.h"
#include "plotstyle.h"
#include "rowtable.h"
#include "timelinedelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSlider>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace ts
{

namespace
{

/// Home and End go to the first and the last row, as Up and Down go to the next.
class TimelineTable : public QTableView
{
protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        if (action != MoveHome && action != MoveEnd)
            return QTableView::moveCursor(action, modifiers);
        const int row = action == MoveHome ? 0 : model()->rowCount() - 1;
        return model()->index(row, std::max(0, currentIndex().column()));
    }
};

} // namespace

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new TimelineModel(this))
    , m_filter(new BranchFilter(m_model, this))
    , m_tree(new BranchDelegate(m_model, m_filter, this))
    , m_table(new TimelineTable)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_position(makeCaption({}))
    , m_replayTimer(new QTimer(this))
{
    setObjectName("timelinePanel");
    buildTable();
    auto *shown = new QWidget;
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(buildScrubbing());
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(makeHint(tr("Each iteration will be a row here: its ELBO, its answer, its trace.\n"
                                   "Type a problem and press Run.")));
    m_stack->addWidget(shown);

    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { rowsAppended(first); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { rowsAppended(0); });
    connect(m_slider, &QSlider::valueChanged, this, &TimelinePanel::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { choose(now.row()); });
    connect(m_onlyBranch, &QToolButton::toggled, this, &TimelinePanel::showOnlyBranch);
    connect(m_replay, &QToolButton::toggled, this, &TimelinePanel::replay);
    connect(m_replayTimer, &QTimer::timeout, this, &TimelinePanel::replayNext);
    rowsAppended(0);
}

QWidget *TimelinePanel::buildScrubbing()
{
    m_slider->setObjectName("timelineSlider");
    m_slider->setToolTip(tr("Scrub through the iterations of this run"));
    m_slider->setAccessibleName(tr("Iteration"));
    m_slider->setAccessibleDescription(m_slider->toolTip());
    m_slider->setPageStep(5);
    m_position->setObjectName("timelinePosition");
    m_replay = makeButton("replayTimeline", tr("Replay"),
                          tr("Go through the rows one after the other, from the one on show or, after the last, from "
                             "the first; the model computes nothing. Again, or choose an iteration, to stop"));
    m_onlyBranch = makeButton("onlyThisBranch", tr("Only this branch"),
                              tr("Show only what led to the iteration on show, and what was rejected on the way"));
    m_replayTimer->setObjectName("replayTimer");
    m_replayTimer->setInterval(700); // long enough to see what changed in a trace

    auto *scrubbing = new QWidget;
    auto *row = new QHBoxLayout(scrubbing);
    row->setContentsMargins(8, 0, 8, 4);
    row->addWidget(m_slider, 1);
    row->addWidget(m_position);
    row->addWidget(m_replay);
    row->addWidget(m_onlyBranch);
    return scrubbing;
}

QToolButton *TimelinePanel::makeButton(const char *name, const QString &text, const QString &explanation)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(explanation);
    button->setAccessibleName(text);
    button->setAccessibleDescription(explanation);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void TimelinePanel::buildTable()
{
    m_table->setObjectName("timelineTable");
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new TimelineDelegate(m_table));
    m_table->setItemDelegateForColumn(TimelineModel::Tree, m_tree);
    showAsRows(*m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(TimelineModel::Tree, QHeaderView::Fixed);
    m_table->setToolTip(tr("The iterations of this run; choose one to see its trace"));
    m_table->setAccessibleName(tr("Iterations"));
    m_table->setAccessibleDescription(m_table->toolTip());
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
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
    m_table->setColumnWidth(Model::Tree, m_tree->width(m_table->fontMetrics()));
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 3 / 2);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitTrace();
}

/// The trace has what the other columns leave, but never too little to be told from another: then the table scrolls.
void TimelinePanel::fitTrace()
{
    const QHeaderView &header = *m_table->horizontalHeader();
    const int others = header.length() - header.sectionSize(TimelineModel::Trace);
    const int least = 20 * m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(TimelineModel::Trace, std::max(least, m_table->viewport()->width() - others));
}

bool TimelinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitTrace();
    // The row that it would select is the one on show already: the window runs and pauses with it.
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TimelinePanel::rowsAppended(int first)
{
    const int rows = m_model->rowCount();
    m_stack->setCurrentIndex(rows == 0 ? 0 : 1);
    if (first == 0) {
        m_table->setColumnHidden(TimelineModel::Chain, true);
        m_tree->setCurrent(-1);
    }
    for (int row = first; row < rows; ++row)
        if (m_model->at(row)->chain > 0)
            m_table->setColumnHidden(TimelineModel::Chain, false);
    m_table->setColumnWidth(TimelineModel::Tree, m_tree->width(m_table->fontMetrics()));
    fitTrace();
    shownRowsChanged();
}

/// Follows the filter. The tree is drawn anew beside rows that were there: a new branch passes by all rows since it
/// left another. Only the tree, since the text of a dozen columns takes most of a frame.
void TimelinePanel::shownRowsChanged()
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int rows = m_filter->rowCount();
    const int row = m_table->currentIndex().row();
    m_slider->setMaximum(std::max(0, rows - 1));
    if (row >= 0)
        m_slider->setValue(row);
    m_replay->setEnabled(rows > 1);
    if (rows < 2)
        m_replay->setChecked(false);
    m_tree->followFilter();
    m_table->viewport()->update(m_table->columnViewportPosition(TimelineModel::Tree), 0,
                                m_table->columnWidth(TimelineModel::Tree), m_table->viewport()->height());
    showPosition();
}

void TimelinePanel::setCurrent(qint64 id)
{
    if (id != current())
        m_replay->setChecked(false);
    select(id);
}

void TimelinePanel::select(qint64 id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const bool isThere = m_model->rowOf(id) >= 0;
    if (isThere && m_onlyBranch->isChecked() && (!m_filter->isOn() || m_filter->rowOf(id) < 0))
        m_filter->showOnlyTo(id);
    m_tree->setCurrent(id);
    m_table->setCurrentIndex(m_filter->index(m_filter->rowOf(id), std::max(0, m_table->currentIndex().column())));
    shownRowsChanged();
}

qint64 TimelinePanel::current() const
{
    const IterationPtr iteration = m_filter->at(m_table->currentIndex().row());
    return iteration ? iteration->id : -1;
}

/// The user chose a shown row.
void TimelinePanel::choose(int row)
{
    const IterationPtr iteration = m_filter->at(row);
    // The table and the slider follow each other; only the one that the user moved speaks.
    if (m_quiet || !iteration)
        return;
    m_replay->setChecked(false);
    select(iteration->id);
    emit iterationActivated(iteration->id);
}

void TimelinePanel::showOnlyBranch(bool only)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const qint64 id = current();
    m_filter->showOnlyTo(only ? id : -1);
    select(id);
}

void TimelinePanel::replay(bool on)
{
    if (!on) {
        m_replayTimer->stop();
        return;
    }
    m_replayTimer->start();
    if (m_table->currentIndex().row() == m_filter->rowCount() - 1) {
        const QScopedValueRollback quiet(m_quiet, true);
        m_table->setCurrentIndex({}); // so that the first row comes next
    }
    replayNext();
}

void TimelinePanel::replayNext()
{
    const int row = m_table->currentIndex().row() + 1;
    if (const IterationPtr iteration = m_filter->at(row)) {
        select(iteration->id);
        emit iterationActivated(iteration->id);
    }
    if (row >= m_filter->rowCount() - 1)
        m_replay->setChecked(false);
}

void TimelinePanel::showPosition()
{
    const int row = m_table->currentIndex().row();
    const IterationPtr iteration = m_filter->at(row);
    const int rows = m_filter->rowCount();
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
