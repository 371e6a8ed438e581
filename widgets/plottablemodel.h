// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plottable.h"

#include <QAbstractTableModel>

namespace ts
{

/// A PlotTable for a view: numbers to three decimals, so that their points are below one another.
class PlotTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    const PlotTable &table() const { return m_table; }

    /// Shows `table`. Rows that were only added are inserted, and a view keeps its place and selection; any other
    /// change resets the model.
    void setTable(const PlotTable &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    PlotTable m_table;
};

} // namespace ts
