// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plottablemodel.h"

#include <QLocale>

#include <algorithm>

namespace ts
{

void PlotTableModel::setTable(const PlotTable &table)
{
    if (table == m_table)
        return;
    const auto &before = m_table.rows;
    const auto &now = table.rows;
    const bool grown = table.columns == m_table.columns && now.size() > before.size()
        && std::equal(before.begin(), before.end(), now.begin());
    if (grown) {
        beginInsertRows({}, int(before.size()), int(now.size()) - 1);
        m_table = table;
        endInsertRows();
    } else {
        beginResetModel();
        m_table = table;
        endResetModel();
    }
}

int PlotTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int PlotTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant PlotTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QVariant &value = m_table.rows[std::size_t(index.row())][std::size_t(index.column())];
    const bool text = value.typeId() == QMetaType::QString;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (text ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    return value.typeId() == QMetaType::Double ? QLocale().toString(value.toDouble(), 'f', 3) : value;
}

QVariant PlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_table.columns.value(section)) : QVariant(section + 1);
}

} // namespace ts
