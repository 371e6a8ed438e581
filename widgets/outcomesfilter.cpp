// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomesfilter.h"

#include "outcomesmodel.h"

#include <algorithm>

namespace ts
{

OutcomesFilter::OutcomesFilter(OutcomesModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    setSortRole(OutcomesModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void OutcomesFilter::setKind(OutcomeKind kind)
{
    m_kind = kind;
    invalidateFilter();
}

void OutcomesFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateFilter();
}

bool OutcomesFilter::isOfKind(int row) const
{
    if (m_kind == OutcomeKind::All)
        return true;
    const ltm::ProblemOutcome *outcome = m_model->outcome(row);
    if (!outcome)
        return false;
    const bool right = !outcome->correct.empty() && outcome->correct.back();
    const AnswerChange change = m_model->change(row);
    switch (m_kind) {
    case OutcomeKind::Right:
        return right;
    case OutcomeKind::Wrong:
        return !right;
    case OutcomeKind::Changed:
        return change != AnswerChange::None;
    case OutcomeKind::BecameRight:
        return change == AnswerChange::BecameRight;
    case OutcomeKind::BecameWrong:
        return change == AnswerChange::BecameWrong;
    case OutcomeKind::All:
        break;
    }
    return true;
}

bool OutcomesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isOfKind(row))
        return false;
    using Model = OutcomesModel;
    const auto holdsText = [&](Model::Column column) {
        return m_model->index(row, column, parent).data().toString().contains(m_text, Qt::CaseInsensitive);
    };
    const auto columns = {Model::Question, Model::FirstAnswer, Model::LastAnswer, Model::Expected, Model::Trace};
    return m_text.isEmpty() || std::any_of(columns.begin(), columns.end(), holdsText);
}

bool OutcomesFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.isValid() != b.isValid())
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    // An answer that is no number comes after all that are.
    const bool aIsText = a.typeId() == QMetaType::QString;
    const bool bIsText = b.typeId() == QMetaType::QString;
    return aIsText != bIsText ? bIsText : QSortFilterProxyModel::lessThan(left, right);
}

} // namespace ts
