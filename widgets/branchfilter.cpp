// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchfilter.h"

#include <algorithm>

namespace ts
{

BranchFilter::BranchFilter(TimelineModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_path.clear(); });
    setSourceModel(model);
}

void BranchFilter::showOnlyTo(qint64 id)
{
    m_path = m_model->lanes().pathTo(m_model->rowOf(id));
    invalidateRowsFilter();
}

int BranchFilter::rowOf(qint64 id) const
{
    return mapFromSource(m_model->index(m_model->rowOf(id), 0)).row();
}

IterationPtr BranchFilter::at(int row) const
{
    return m_model->at(mapToSource(index(row, 0)).row());
}

std::vector<int> BranchFilter::shownRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row)
        rows.push_back(mapToSource(index(row, 0)).row());
    return rows;
}

bool BranchFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto onPath = [this](int other) { return std::binary_search(m_path.begin(), m_path.end(), other); };
    const BranchPlace &place = m_model->lanes().at(row);
    return !isOn() || onPath(row) || (place.stub && onPath(place.parent));
}

} // namespace ts
