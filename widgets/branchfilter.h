// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinemodel.h"

#include <QSortFilterProxyModel>

namespace ts
{

/// Chooses among the rows of a TimelineModel: all of them, or the way to one iteration.
class BranchFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit BranchFilter(TimelineModel *model, QObject *parent = nullptr);

    /// Shows the path from the root to the iteration `id`, and what was rejected along it; all rows when there is no
    /// such iteration, and again after the model's reset.
    void showOnlyTo(qint64 id);

    /// Whether rows are being chosen.
    bool isOn() const { return !m_path.empty(); }

    /// The shown row of the iteration `id`; -1 when it is not shown.
    int rowOf(qint64 id) const;

    /// The iteration of a shown row; null when there is no such row.
    IterationPtr at(int row) const;

    /// The model's rows that are shown, ascending.
    std::vector<int> shownRows() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    TimelineModel *m_model;
    std::vector<int> m_path; ///< the model's rows, ascending; empty: all are shown
};

} // namespace ts
