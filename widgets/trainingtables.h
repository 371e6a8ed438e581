// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A training run as two tables: the numbers behind its plots, and what the model writes while it learns.

#include "trainingmetrics.h"

#include <QAbstractTableModel>

namespace ts
{

/// The points of the plots, a row each: the steps it stands for and its moving averages.
class TrainingNumbersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Rows that stay rows keep their place, their selection and their view.
    void setPoints(const std::vector<TrainingPoint> &points);

    /// The last step that a row stands for; -1 when there is no such row.
    qint64 stepOf(int row) const;

private:
    std::vector<TrainingPoint> m_points;
};

/// The sample traces of one problem, or of all, in the order they were written.
class TrainingSamplesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Step, Problem, FirstRight, First, RethoughtRight, Rethought, Truth, ColumnCount };
    static constexpr int allProblems = -1;
    /// The space between a column of numbers and the words to the right of it.
    static constexpr QChar gap = u'\u2002';

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Shows the samples of `problem`, or those of allProblems. What only grew keeps its rows.
    void setSamples(const std::vector<TrainingSample> &samples, int problem);

    /// The step of a row; -1 when there is no such row.
    qint64 stepOf(int row) const;

    /// Whether a column holds a trace, which is written in the fixed-pitch face.
    static bool isTrace(int column) { return column == First || column == Rethought || column == Truth; }

private:
    std::vector<TrainingSample> m_samples;
};

} // namespace ts
