// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchlanes.h"

#include <QStyledItemDelegate>

namespace ts
{

class BranchFilter;
class TimelineModel;

/// Draws the tree of iterations beside their rows: a lane a branch, a filled dot an accepted iteration, a hollow one a
/// rejected one. The path from the root to the iteration on show has the palette's highlight.
class BranchDelegate : public QStyledItemDelegate
{
public:
    /// Draws the rows of `model` that `filter` shows.
    BranchDelegate(const TimelineModel *model, const BranchFilter *filter, QObject *parent = nullptr);

    /// The iteration on show changed; an unknown id: there is none.
    void setCurrent(qint64 id);

    /// The rows that are shown changed.
    void followFilter();

    /// The width that the column needs with this font, in pixels: slim with one lane, and never more than that of
    /// `fullLanes` of them.
    int width(const QFontMetrics &metrics) const;

    /// As many lanes as stand at their full distance; more of them move together.
    static constexpr int fullLanes = 8;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const std::vector<Branch> &shownBranches() const;

    const TimelineModel *m_model;
    const BranchFilter *m_filter;
    std::vector<int> m_path; ///< rows from the root to the iteration on show
    std::vector<Branch> m_pathBranches;
    std::vector<Branch> m_cut; ///< what the filter leaves of the branches
};

} // namespace ts
