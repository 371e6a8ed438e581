// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchlanes.h"

#include <QStyledItemDelegate>

namespace ts
{

/// Draws the graph of the branches, a cell a row: a dot an iteration, filled when it was accepted, in its chain's shape
/// (that of the ELBO plot), and a line from each to what continues it; the way to the record on show is drawn stronger.
class BranchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The rows of the table, and where each is in the graph.
    void setGraph(Records records, BranchLanes lanes);

    /// The width that shows every lane, up to a limit beyond which they are drawn closer together.
    int widthFor(const QFont &font) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Records m_records;
    BranchLanes m_lanes;
};

} // namespace ts
