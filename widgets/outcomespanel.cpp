// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomespanel.h"

#include "labels.h"
#include "outcomesfilter.h"
#include "outcomesmodel.h"
#include "plotstyle.h"
#include "rowtable.h"
#include "verdicts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>

namespace ts
{

namespace
{

/// Writes numbers and traces in the tabular face, and what is wrong in the colour of faults, beside its mark.
class OutcomesDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int column = index.column();
        if (!OutcomesModel::holdsWords(column) || column == OutcomesModel::Trace)
            option->font = tabular(option->font);
        if (OutcomesModel::holdsWords(column))
            option->text.prepend(OutcomesModel::gap);
        if (option->text.endsWith(u'✗'))
            option->palette.setColor(QPalette::Text, faultColour(option->palette));
    }
};

} // namespace

OutcomesPanel::OutcomesPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new OutcomesModel(this))
    , m_filter(new OutcomesFilter(m_model, this))
    , m_text(new QLineEdit)
    , m_kind(new QComboBox)
    , m_count(makeCaption({}))
    , m_table(new QTableView)
{
    setObjectName("outcomesPanel");
    buildTable();
    auto *shown = new QWidget;
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildFilter());
    column->addWidget(m_table, 1);
    m_stack = new QStackedLayout(this);
    auto *hint = makeHint(tr("Each problem of the file will be a row here, with its answers before and after "
                             "rethinking.\nChoose a file of problems above."));
    hint->setBackgroundRole(QPalette::Base);
    hint->setAutoFillBackground(true);
    m_stack->addWidget(hint);
    m_stack->addWidget(shown);

    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &OutcomesPanel::showCount);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &OutcomesPanel::showCount);
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, &OutcomesPanel::showCount);
    showCount();
}

QWidget *OutcomesPanel::buildFilter()
{
    m_text->setObjectName("outcomeText");
    m_text->setPlaceholderText(tr("Find in questions, answers and traces"));
    m_text->setClearButtonEnabled(true);
    m_text->setToolTip(tr("Show only the problems that hold this text"));
    m_text->setAccessibleName(tr("Text to find"));
    m_text->setAccessibleDescription(m_text->toolTip());
    m_kind->setObjectName("outcomeKind");
    m_kind->addItems({tr("all problems"), tr("right"), tr("wrong"), tr("changed"), tr("became right"),
                      tr("became wrong")}); // in the order of OutcomeKind
    m_kind->setToolTip(tr("Show only the problems of this kind. Right and wrong are those of the last iteration "
                          "measured."));
    m_kind->setAccessibleName(tr("Kind of problems"));
    m_kind->setAccessibleDescription(m_kind->toolTip());
    m_count->setObjectName("outcomeCount");
    connect(m_text, &QLineEdit::textChanged, m_filter, &OutcomesFilter::setText);
    connect(m_kind, &QComboBox::currentIndexChanged, m_filter,
            [this](int index) { m_filter->setKind(OutcomeKind(index)); });

    auto *filter = new QWidget;
    auto *row = new QHBoxLayout(filter);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_kind);
    row->addWidget(m_count);
    return filter;
}

void OutcomesPanel::buildTable()
{
    m_table->setObjectName("outcomeTable");
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new OutcomesDelegate(m_table));
    showAsRows(*m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(OutcomesModel::Number, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(tr("Problems"));
    m_table->setAccessibleDescription(tr("The problems of the file and what became of them; Return opens one in the "
                                         "main window"));
    sizeColumns();

    connect(m_table, &QTableView::doubleClicked, this, &OutcomesPanel::activate);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
                [this] { activate(m_table->currentIndex()); });
}

void OutcomesPanel::sizeColumns()
{
    using Model = OutcomesModel;
    // From samples rather than from the rows, so that a row that is filled in never makes the columns jump.
    const std::pair<int, QString> samples[] = {{Model::Number, "0,000"},
                                               {Model::FirstAnswer, "00,000 ✓"},
                                               {Model::LastAnswer, "00,000 ✓"},
                                               {Model::Expected, "0,000,000"},
                                               {Model::Change, tr("became wrong") + Model::gap},
                                               {Model::FirstElbo, "-0000.00"},
                                               {Model::LastElbo, "-0000.00"}};
    for (const auto &[column, sample] : samples) {
        const QFontMetrics metrics(Model::holdsWords(column) ? m_table->font() : tabular(m_table->font()));
        m_table->setColumnWidth(column, metrics.horizontalAdvance(sample) + metrics.height());
    }
    m_table->setColumnWidth(Model::Question, m_table->fontMetrics().averageCharWidth() * 36);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 3 / 2);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void OutcomesPanel::showCount()
{
    const int all = m_model->rowCount();
    m_stack->setCurrentIndex(all > 0 ? 1 : 0);
    m_count->setText(tr("%1 of %2").arg(m_filter->rowCount()).arg(all));
    m_count->setAccessibleName(tr("%1 shown").arg(m_count->text()));
    for (const int column : {OutcomesModel::LastAnswer, OutcomesModel::Change, OutcomesModel::LastElbo})
        m_table->setColumnHidden(column, !m_model->hasChange());
}

void OutcomesPanel::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void OutcomesPanel::activate(const QModelIndex &index)
{
    if (index.isValid())
        emit problemActivated(m_filter->mapToSource(index).row());
}

void OutcomesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

} // namespace ts
