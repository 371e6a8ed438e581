// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ts
{

/// A problem of a data set, as its file has it.
struct ProblemRow {
    QString question;
    QString expected; ///< the answer that counts as right
};

/// What rethinking did to a problem's answer, from the first measured iteration to the last.
enum class AnswerChange { None, BecameRight, BecameWrong, OtherAnswer };

/// The problems of an evaluation as a table: a row a problem, in the data's order, filled in as they are finished.
class OutcomesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Question,
        FirstAnswer,
        LastAnswer,
        Expected,
        Change,
        FirstElbo,
        LastElbo,
        Trace,
        ColumnCount
    };

    /// What a column is sorted by: a number where there is one; invalid in a row that has nothing there yet.
    static constexpr int SortRole = Qt::UserRole;

    /// The space between a column of numbers and the words to the right of it.
    static constexpr QChar gap = u'\u2002';

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Replaces all rows; none is finished.
    void setProblems(std::vector<ProblemRow> problems);

    /// Makes every row unfinished again.
    void clearOutcomes();

    /// Fills in the rows that are finished by now. Outcomes of problems that are not here are ignored.
    void setEvaluation(const ltm::Evaluation &evaluation);

    const std::vector<ProblemRow> &problems() const { return m_problems; }

    /// How many rows are finished.
    int finished() const { return m_finished; }

    /// Whether the last measured iteration is another than the first, as far as is known.
    bool hasChange() const { return m_first < 0 || m_first != m_last; }

    /// The outcome of a row; null while it is not finished.
    const ltm::ProblemOutcome *outcome(int row) const;

    /// What became of the answer in a row; None while it is not finished.
    AnswerChange change(int row) const;

    /// Whether a column holds words, which begin at its left; the others hold numbers.
    static bool holdsWords(int column) { return column == Question || column == Change || column == Trace; }

private:
    QString display(int row, int column) const;
    QString spoken(int row, int column) const;
    QVariant sortKey(int row, int column) const;

    std::vector<ProblemRow> m_problems;
    std::vector<std::optional<ltm::ProblemOutcome>> m_outcomes;
    int m_finished = 0;
    int m_first = -1; ///< iterations measured; -1 before the first evaluation
    int m_last = -1;
};

} // namespace ts
