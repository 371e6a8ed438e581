// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plottable.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QCustomPlot;
class QTableView;

namespace ts
{

class PlotTableModel;

/// The table behind a plot, in a window of its own beside the plot. It follows the plot, a few times a second at most,
/// and its rows can be copied as comma-separated values.
class PlotTableDialog : public QDialog
{
    Q_OBJECT

public:
    /// Opens the table of `plot`, which owns the window, or brings it to the front. `numbers` is what the plot shows
    /// now, asked for whenever the plot was redrawn.
    static void open(QCustomPlot &plot, const std::function<PlotTable()> &numbers);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PlotTableDialog(QCustomPlot &plot, const std::function<PlotTable()> &numbers);
    void refresh();
    void copy() const;

    std::function<PlotTable()> m_numbers;
    PlotTableModel *m_model;
    QTableView *m_view;
    QTimer m_soon;
};

} // namespace ts
