// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

class QTableView;

namespace ts
{

class PlotTableModel;
class PlotWidget;

/// The table behind a plot, in a window of its own beside the plot. It follows the plot, a few times a second at most,
/// and its rows can be copied as comma-separated values.
class PlotTableDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of `plot`, which owns it and outlives it.
    explicit PlotTableDialog(PlotWidget &plot);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void copy() const;

    PlotWidget &m_plot;
    PlotTableModel *m_model;
    QTableView *m_view;
    QTimer m_soon;
};

} // namespace ts
