// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchlanes.h"
#include "values.h"

#include <QAbstractTableModel>

#include <memory>
#include <unordered_map>
#include <vector>

namespace ts
{

using IterationPtr = std::shared_ptr<const ltm::Iteration>;

/// Where an iteration's z came from, in plain words ("edited trace", "prior draw", ...); empty for the ordinary turn of
/// the loop.
QString originInWords(ltm::Origin origin);

/// The iterations of a run as a table: a row an iteration, in the order they happened. The first column is the tree
/// that they form, which BranchDelegate draws and the accessible text tells.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Tree, Index, Chain, Elbo, Change, Answer, Verdict, Accepted, From, Milliseconds, Trace, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    /// The space between a column of numbers and the words to the right of it.
    static constexpr QChar gap = u'\u2002';

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Adds a row at the end.
    void append(IterationPtr iteration);

    /// Replaces all rows, for another run or after undo.
    void setIterations(std::vector<IterationPtr> iterations);

    void clear() { setIterations({}); }

    const std::vector<IterationPtr> &iterations() const { return m_iterations; }

    /// Where each row stands in the tree.
    const BranchLanes &lanes() const { return m_lanes; }

    /// The row of the iteration `id`; -1 when there is none.
    int rowOf(qint64 id) const;

    /// The iteration of a row; null when there is no such row.
    IterationPtr at(int row) const;

    /// Whether a column holds numbers, which are written in a tabular face with their decimal points aligned.
    static bool isNumber(int column);

private:
    QString display(const ltm::Iteration &iteration, int column) const;
    QString placeInWords(int row) const;
    void add(IterationPtr iteration);

    std::vector<IterationPtr> m_iterations;
    std::unordered_map<std::int64_t, int> m_rows;
    BranchLanes m_lanes;
};

} // namespace ts
