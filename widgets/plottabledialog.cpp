// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plottabledialog.h"

#include "plotstyle.h"
#include "plottablemodel.h"
#include "rowtable.h"

#include <qcustomplot.h>

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ts
{

void PlotTableDialog::open(QCustomPlot &plot, const std::function<PlotTable()> &numbers)
{
    auto *dialog = plot.findChild<PlotTableDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog)
        dialog = new PlotTableDialog(plot, numbers);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

PlotTableDialog::PlotTableDialog(QCustomPlot &plot, const std::function<PlotTable()> &numbers)
    : QDialog(&plot)
    , m_numbers(numbers)
    , m_model(new PlotTableModel(this))
    , m_view(new QTableView)
{
    setObjectName("plotTableDialog");
    setWindowTitle(tr("%1: table").arg(plot.accessibleName()));
    m_view->setObjectName("plotTable");
    m_view->setAccessibleName(windowTitle());
    m_view->setAccessibleDescription(tr("The numbers that the plot shows. Ctrl+C copies the selected rows."));
    m_view->setModel(m_model);
    m_view->setFont(tabular(font()));
    showAsRows(*m_view);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);

    auto *copyAction = new QAction(tr("&Copy as CSV"), this);
    copyAction->setObjectName("copyTable");
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &PlotTableDialog::copy);
    m_view->addAction(copyAction);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copyButton = buttons->addButton(copyAction->text(), QDialogButtonBox::ActionRole);
    copyButton->setObjectName("copyTableButton");
    copyButton->setToolTip(tr("Copy the selected rows as comma-separated values, or all when none is selected"));
    copyButton->setAccessibleDescription(copyButton->toolTip());
    connect(copyButton, &QPushButton::clicked, this, &PlotTableDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);

    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(200));
    connect(&m_soon, &QTimer::timeout, this, &PlotTableDialog::refresh);
    // Whatever changes the data draws it anew.
    connect(&plot, &QCustomPlot::afterReplot, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);
}

void PlotTableDialog::showEvent(QShowEvent *event)
{
    refresh();
    m_view->resizeColumnsToContents();
    QDialog::showEvent(event);
}

void PlotTableDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_view->setFont(tabular(font()));
}

void PlotTableDialog::refresh()
{
    const bool first = m_model->rowCount() == 0;
    m_model->setTable(m_numbers());
    if (first)
        m_view->resizeColumnsToContents();
}

void PlotTableDialog::copy() const
{
    QModelIndexList selected = m_view->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    PlotTable part = m_model->table();
    if (!selected.isEmpty()) {
        part.rows.clear();
        for (const QModelIndex &index : selected)
            part.rows.push_back(m_model->table().rows[std::size_t(index.row())]);
    }
    QGuiApplication::clipboard()->setText(toCsv(part));
}

} // namespace ts
