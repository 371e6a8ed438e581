// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace ts
{

class OutcomesModel;

/// Which problems are shown. Right and wrong are those of the last iteration measured; all but All want a problem that
/// is finished.
enum class OutcomeKind { All, Right, Wrong, Changed, BecameRight, BecameWrong };

/// Chooses among the rows of an OutcomesModel and sorts them, numbers as numbers. What is not there yet comes last,
/// whichever way a column is sorted.
class OutcomesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OutcomesFilter(OutcomesModel *model, QObject *parent = nullptr);

    void setKind(OutcomeKind kind);

    /// Shows rows that hold `text`, in any case, in the question, an answer or the trace; all when it is empty.
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool isOfKind(int row) const;

    OutcomesModel *m_model;
    OutcomeKind m_kind = OutcomeKind::All;
    QString m_text;
};

} // namespace ts
