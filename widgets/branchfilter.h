// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinemodel.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace ts
{

/// All rows of a timeline, or those of one branch.
class BranchFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using Ids = std::unordered_set<std::int64_t>;

    explicit BranchFilter(TimelineModel &model, QObject *parent = nullptr)
        : QSortFilterProxyModel(parent)
    {
        setSourceModel(&model);
    }

    /// The iterations to leave; without a value, all.
    void setBranch(std::optional<Ids> ids)
    {
        if (ids == m_ids)
            return;
        m_ids = std::move(ids);
        invalidateRowsFilter();
    }

    bool leaves(std::int64_t id) const { return !m_ids || m_ids->contains(id); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return leaves(sourceModel()->index(row, 0, parent).data(TimelineModel::IdRole).toLongLong());
    }

private:
    std::optional<Ids> m_ids;
};

} // namespace ts
