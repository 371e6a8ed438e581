// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinemodel.h"

#include "verdicts.h"

#include <QLocale>

#include <cmath>

namespace ts
{

QString originInWords(ltm::Origin origin)
{
    switch (origin) {
    case ltm::Origin::Start:
    case ltm::Origin::Rethink:
        return {};
    case ltm::Origin::Perturbation:
        return TimelineModel::tr("perturbation");
    case ltm::Origin::EditedTrace:
        return TimelineModel::tr("edited trace");
    case ltm::Origin::PriorDraw:
        return TimelineModel::tr("prior draw");
    case ltm::Origin::PosteriorDraw:
        return TimelineModel::tr("posterior draw");
    case ltm::Origin::Nudge:
        return TimelineModel::tr("nudge");
    case ltm::Origin::GivenLatent:
        return TimelineModel::tr("given z");
    case ltm::Origin::Continuation:
        return TimelineModel::tr("chosen token");
    case ltm::Origin::Fork:
        return TimelineModel::tr("fork");
    case ltm::Origin::GoBack:
        return TimelineModel::tr("back to earlier");
    }
    return {};
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_iterations.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool TimelineModel::isNumber(int column)
{
    return column != Tree && column != Verdict && column != Accepted && column != From && column != Trace;
}

/// What two digits show as zero has no sign.
static double withoutMinusZero(double value)
{
    return std::abs(value) < 0.005 ? 0 : value;
}

QString TimelineModel::display(const ltm::Iteration &iteration, int column) const
{
    const QLocale locale;
    switch (column) {
    case Index:
        return locale.toString(iteration.index);
    case Chain:
        return locale.toString(iteration.chain);
    case Elbo:
        return locale.toString(withoutMinusZero(iteration.elbo.elbo), 'f', 2);
    case Change: {
        const IterationPtr parent = at(rowOf(iteration.parent));
        if (!parent)
            return {};
        const double change = iteration.elbo.elbo - parent->elbo.elbo;
        return (change > -0.005 ? "+" : "") + locale.toString(withoutMinusZero(change), 'f', 2);
    }
    case Answer:
        return QString::fromStdString(iteration.answer);
    case Verdict:
        return verdictMark(iteration.verification);
    case Accepted:
        // The glyphs are the markers of the ELBO plot.
        return iteration.accepted ? tr("● accepted") : tr("○ rejected");
    case From:
        return originInWords(iteration.origin);
    case Trace:
        return QString::fromStdString(iteration.text).simplified();
    case Milliseconds:
        return locale.toString(iteration.milliseconds, 'f', 0);
    }
    return {};
}

QString TimelineModel::placeInWords(int row) const
{
    const ltm::Iteration &iteration = *at(row);
    const IterationPtr parent = at(m_lanes.at(row).parent);
    const Branch &branch = m_lanes.branchOf(row);
    const QString before = !parent ? tr("the first of its chain")
        : parent->chain != iteration.chain
        ? tr("continues iteration %1 of chain %2").arg(parent->index).arg(parent->chain)
        : tr("continues iteration %1").arg(parent->index);
    const QString beginning = originInWords(branch.origin);
    const QString name = !beginning.isEmpty() ? beginning
        : branch.from >= 0                    ? tr("continued")
        : branch.chain > 0                    ? tr("chain %1").arg(branch.chain)
                                              : tr("start");
    return tr("iteration %1, %2, %3; branch %4: %5")
        .arg(QString::number(iteration.index), iteration.accepted ? tr("accepted") : tr("rejected"), before,
             QString::number(branch.number + 1), name);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const IterationPtr iteration = at(index.row());
    if (!index.isValid() || !iteration)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*iteration, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Tree ? placeInWords(index.row()) : display(*iteration, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Tree)
            return placeInWords(index.row());
        if (index.column() == Trace)
            return QString::fromStdString(iteration->text).toHtmlEscaped();
        if (index.column() == Verdict)
            return (verdictSummary(iteration->verification) + "\n" + verdictReasons(iteration->verification)).trimmed();
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return QVariant::fromValue<qint64>(iteration->id);
    }
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    struct Header {
        QString name;
        QString explanation;
    };
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto header = [section]() -> Header {
        switch (section) {
        case Tree:
            return {{}, tr("The tree of iterations: a lane a branch. Filled: accepted; hollow: rejected")};
        case Index:
            return {tr("#"), tr("Iteration; 0 is the first trace, before any rethinking")};
        case Chain:
            return {tr("Chain"), tr("Which of the runs that search side by side")};
        case Elbo:
            return {tr("ELBO"), tr("How well the latent thought explains problem and trace, nats; higher is better")};
        case Change:
            return {tr("Change"), tr("In ELBO since the iteration that this one continues, nats")};
        case Answer:
            return {tr("Answer"), tr("The number after ####")};
        case Verdict:
            return {gap + tr("Verdict"),
                    tr("How many of the equations hold, by exact arithmetic; it says nothing about the ELBO")};
        case Accepted:
            return {tr("Accepted"),
                    tr("Whether the loop goes on from this iteration (accept) or from the best before it; the first "
                       "after a command of yours is always accepted")};
        case From:
            return {tr("From"), tr("Where z came from, when it is not the ordinary turn of the loop")};
        case Trace:
            return {gap + tr("Trace"), tr("What the model wrote")};
        default:
            return {tr("ms"), tr("Milliseconds that decode and refine took")};
        }
    }();
    if (role == Qt::AccessibleTextRole && section == Tree)
        return tr("Branch");
    if (role == Qt::DisplayRole)
        return header.name;
    if (role == Qt::ToolTipRole)
        return header.explanation;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void TimelineModel::add(IterationPtr iteration)
{
    m_lanes.append(*iteration, rowOf(iteration->parent));
    m_rows[iteration->id] = int(m_iterations.size());
    m_iterations.push_back(std::move(iteration));
}

void TimelineModel::append(IterationPtr iteration)
{
    const int row = int(m_iterations.size());
    beginInsertRows({}, row, row);
    add(std::move(iteration));
    endInsertRows();
}

void TimelineModel::setIterations(std::vector<IterationPtr> iterations)
{
    beginResetModel();
    m_iterations.clear();
    m_rows.clear();
    m_lanes = {};
    for (IterationPtr &iteration : iterations)
        add(std::move(iteration));
    endResetModel();
}

int TimelineModel::rowOf(qint64 id) const
{
    const auto row = m_rows.find(id);
    return row == m_rows.end() ? -1 : row->second;
}

IterationPtr TimelineModel::at(int row) const
{
    return row >= 0 && row < int(m_iterations.size()) ? m_iterations[std::size_t(row)] : nullptr;
}

} // namespace ts
