// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinemodel.h"

#include "verdicts.h"

#include <QLocale>

#include <algorithm>

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

QString TimelineModel::display(const ltm::Iteration &iteration, int column) const
{
    const QLocale locale;
    switch (column) {
    case Index:
        return locale.toString(iteration.index);
    case Chain:
        return locale.toString(iteration.chain);
    case Elbo:
        return locale.toString(iteration.elbo.elbo, 'f', 2);
    case Change: {
        const IterationPtr parent = at(rowOf(iteration.parent));
        if (!parent)
            return {};
        const double change = iteration.elbo.elbo - parent->elbo.elbo;
        return (change >= 0 ? "+" : "") + locale.toString(change, 'f', 2);
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

/// A row as one sentence, for those who do not see the graph.
QString TimelineModel::inWords(int row) const
{
    const ltm::Iteration &iteration = *at(row);
    const auto named = [this](const ltm::Iteration &which) {
        const bool oneChain
            = std::ranges::all_of(m_iterations, [](const IterationPtr &each) { return each->chain == 0; });
        return oneChain ? tr("iteration %1").arg(which.index)
                        : tr("iteration %1 of chain %2").arg(which.index).arg(which.chain);
    };
    QStringList parts{named(iteration),
                      tr("branch %1 of %2").arg(lanes().rows[std::size_t(row)].branch + 1).arg(branches())};
    const IterationPtr parent = at(rowOf(iteration.parent));
    parts << (parent ? tr("continues %1").arg(named(*parent)) : tr("a beginning"));
    if (const QString origin = originInWords(iteration.origin); !origin.isEmpty())
        parts << tr("by %1").arg(origin);
    parts << (iteration.accepted ? tr("accepted") : tr("rejected"));
    parts << tr("ELBO %1").arg(display(iteration, Elbo));
    parts << (iteration.answer.empty() ? tr("no answer") : tr("answer %1").arg(display(iteration, Answer)));
    QString sentence = parts.join(", ");
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

const BranchLanes &TimelineModel::lanes() const
{
    if (m_lanes.rows.size() != m_iterations.size())
        m_lanes = branchLanes(m_iterations);
    return m_lanes;
}

int TimelineModel::branches() const
{
    int count = 0;
    for (const LaneRow &row : lanes().rows)
        count = std::max(count, row.branch + 1);
    return count;
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
        return index.column() == Tree ? QVariant(inWords(index.row())) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Tree)
            return inWords(index.row());
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
            return {
                tr("Tree"),
                tr("The branches: a dot an iteration, filled when it was accepted, and a line to what continues it; "
                   "the way to the iteration on show is drawn stronger")};
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
                    tr("Whether the loop goes on from this iteration (accept) or from the best before it")};
        case From:
            return {tr("From"), tr("Where z came from, when it is not the ordinary turn of the loop")};
        case Trace:
            return {tr("Trace"), tr("What the model wrote")};
        default:
            return {tr("ms"), tr("Milliseconds that decode and refine took")};
        }
    }();
    if (role == Qt::DisplayRole)
        return header.name;
    if (role == Qt::ToolTipRole)
        return header.explanation;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void TimelineModel::append(IterationPtr iteration)
{
    const int row = int(m_iterations.size());
    beginInsertRows({}, row, row);
    m_rows[iteration->id] = row;
    m_iterations.push_back(std::move(iteration));
    endInsertRows();
}

void TimelineModel::setIterations(std::vector<IterationPtr> iterations)
{
    beginResetModel();
    m_iterations = std::move(iterations);
    m_lanes = {};
    m_rows.clear();
    for (std::size_t row = 0; row < m_iterations.size(); ++row)
        m_rows[m_iterations[row]->id] = int(row);
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
