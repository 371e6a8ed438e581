// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomesmodel.h"

#include <QLocale>

namespace ts
{

namespace
{

/// The number that an answer is; invalid when it is none.
QVariant numberIn(const QString &answer)
{
    bool isNumber = false;
    const double number = QString(answer).remove(u',').remove(u'$').toDouble(&isNumber);
    return isNumber ? QVariant(number) : QVariant();
}

bool sameAnswer(const std::string &a, const std::string &b)
{
    const QVariant number = numberIn(QString::fromStdString(a));
    return a == b || (number.isValid() && number == numberIn(QString::fromStdString(b)));
}

QString changeInWords(AnswerChange change)
{
    switch (change) {
    case AnswerChange::BecameRight:
        return OutcomesModel::tr("became right");
    case AnswerChange::BecameWrong:
        return OutcomesModel::tr("became wrong");
    case AnswerChange::OtherAnswer:
        return OutcomesModel::tr("other answer");
    case AnswerChange::None:
        break;
    }
    return {};
}

/// The first measured iteration's item of a list, or the last one's; null in an empty list.
template <typename T> const T *item(const std::vector<T> &list, bool last)
{
    return list.empty() ? nullptr : last ? &list.back() : &list.front();
}

bool isRight(const ltm::ProblemOutcome &outcome, bool last)
{
    return !outcome.correct.empty() && (last ? outcome.correct.back() : outcome.correct.front());
}

QString answerOf(const ltm::ProblemOutcome &outcome, bool last)
{
    const std::string *answer = item(outcome.answers, last);
    return answer ? QString::fromStdString(*answer) : QString();
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace

int OutcomesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int OutcomesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ltm::ProblemOutcome *OutcomesModel::outcome(int row) const
{
    const bool known = row >= 0 && row < int(m_outcomes.size()) && m_outcomes[std::size_t(row)];
    return known ? &*m_outcomes[std::size_t(row)] : nullptr;
}

AnswerChange OutcomesModel::change(int row) const
{
    const ltm::ProblemOutcome *done = outcome(row);
    if (!done || done->answers.empty())
        return AnswerChange::None;
    const bool before = isRight(*done, false);
    const bool after = isRight(*done, true);
    if (before != after)
        return after ? AnswerChange::BecameRight : AnswerChange::BecameWrong;
    return after || sameAnswer(done->answers.front(), done->answers.back()) ? AnswerChange::None
                                                                            : AnswerChange::OtherAnswer;
}

QString OutcomesModel::display(int row, int column) const
{
    const ProblemRow &problem = m_problems[std::size_t(row)];
    const ltm::ProblemOutcome *done = outcome(row);
    const QLocale locale;
    switch (column) {
    case Number:
        return locale.toString(row + 1);
    case Question:
        return problem.question.simplified();
    case Expected:
        return problem.expected;
    }
    if (!done)
        return {};
    const bool last = column == LastAnswer || column == LastElbo;
    switch (column) {
    case FirstAnswer:
    case LastAnswer: {
        const QString answer = answerOf(*done, last);
        const QString words = done->tooLong ? tr("too long") : answer.isEmpty() ? tr("none") : answer;
        return words + (isRight(*done, last) ? QStringLiteral(" ✓") : QStringLiteral(" ✗"));
    }
    case Change:
        return changeInWords(change(row));
    case FirstElbo:
    case LastElbo:
        if (const ltm::ElboMean *mean = item(done->elbo, last))
            return locale.toString(mean->elbo, 'f', 2);
        return {};
    case Trace:
        return QString::fromStdString(done->trace).simplified();
    }
    return {};
}

/// What a screen reader says: words for what the eye sees as a mark.
QString OutcomesModel::spoken(int row, int column) const
{
    const ltm::ProblemOutcome *done = outcome(row);
    if (!done)
        return column == Number || column == Question || column == Expected ? display(row, column) : tr("not finished");
    if (column != FirstAnswer && column != LastAnswer)
        return display(row, column);
    const bool last = column == LastAnswer;
    const QString answer = answerOf(*done, last);
    return tr("%1, %2").arg(done->tooLong          ? tr("too long for the model")
                                : answer.isEmpty() ? tr("no answer")
                                                   : answer,
                            isRight(*done, last) ? tr("right") : tr("wrong"));
}

QVariant OutcomesModel::sortKey(int row, int column) const
{
    const ltm::ProblemOutcome *done = outcome(row);
    const bool last = column == LastAnswer || column == LastElbo;
    const auto answerKey = [](const QString &answer) {
        const QVariant number = numberIn(answer);
        return number.isValid() || answer.isEmpty() ? number : QVariant(answer);
    };
    switch (column) {
    case Number:
        return row;
    case Expected:
        return answerKey(m_problems[std::size_t(row)].expected);
    case FirstAnswer:
    case LastAnswer:
        return done ? answerKey(answerOf(*done, last)) : QVariant();
    case Change:
        return done ? QVariant(int(change(row))) : QVariant();
    case FirstElbo:
    case LastElbo: {
        const ltm::ElboMean *mean = done ? item(done->elbo, last) : nullptr;
        return mean ? QVariant(mean->elbo) : QVariant();
    }
    case Trace:
        return done ? QVariant(display(row, column)) : QVariant();
    }
    return display(row, column);
}

QVariant OutcomesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case SortRole:
        return sortKey(row, column);
    case Qt::ToolTipRole:
        if (column == Question)
            return paragraph(m_problems[std::size_t(row)].question);
        if (column == Trace && outcome(row))
            return paragraph(QString::fromStdString(outcome(row)->trace));
        return {};
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    }
    return {};
}

QVariant OutcomesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    struct Header {
        QString name;
        QString explanation;
    };
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto at = [this](int iteration, const QString &known, const QString &unknown) {
        return m_first < 0 ? unknown : known.arg(iteration);
    };
    const auto header = [&]() -> Header {
        switch (section) {
        case Number:
            return {tr("#"), tr("The problem's place in the file")};
        case Question:
            return {gap + tr("Question"), tr("Double click or Return: open the problem in the main window")};
        case FirstAnswer:
            return {at(m_first, tr("Answer %1"), tr("First")),
                    tr("The answer at the first iteration measured; ✓ right, ✗ wrong")};
        case LastAnswer:
            return {at(m_last, tr("Answer %1"), tr("Last")),
                    tr("The answer at the last iteration measured; ✓ right, ✗ wrong")};
        case Expected:
            return {tr("Expected"), tr("The answer that the file gives")};
        case Change:
            return {gap + tr("Change"),
                    tr("What rethinking did to the answer, from the first iteration measured to the last")};
        case FirstElbo:
            return {at(m_first, tr("ELBO %1"), tr("First ELBO")),
                    tr("ELBO at the first iteration measured, nats: a mean over the chains")};
        case LastElbo:
            return {at(m_last, tr("ELBO %1"), tr("Last ELBO")),
                    tr("ELBO at the last iteration measured, nats: a mean over the chains")};
        default:
            return {gap + tr("Trace"), tr("The trace that the last answer comes from")};
        }
    }();
    switch (role) {
    case Qt::DisplayRole:
        return header.name;
    case Qt::ToolTipRole:
        return header.explanation;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((holdsWords(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    return {};
}

void OutcomesModel::setProblems(std::vector<ProblemRow> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    m_outcomes.assign(m_problems.size(), std::nullopt);
    m_finished = 0;
    m_first = m_last = -1;
    endResetModel();
}

void OutcomesModel::clearOutcomes()
{
    setProblems(std::move(m_problems));
}

void OutcomesModel::setEvaluation(const ltm::Evaluation &evaluation)
{
    if (evaluation.byIteration.empty())
        return;
    m_first = evaluation.byIteration.front().iteration;
    m_last = evaluation.byIteration.back().iteration;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (const ltm::ProblemOutcome &done : evaluation.outcomes) {
        const int row = done.problem;
        if (row < 0 || row >= int(m_outcomes.size()) || m_outcomes[std::size_t(row)])
            continue;
        m_outcomes[std::size_t(row)] = done;
        ++m_finished;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

} // namespace ts
