// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingtables.h"

#include <QLocale>

#include <algorithm>

namespace ts
{

namespace
{

constexpr int firstMetric = 1; // the column after that of the steps

QVariant aligned(bool right)
{
    return QVariant::fromValue((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString markOf(bool isRight)
{
    return isRight ? TrainingSamplesModel::tr("✓ right") : TrainingSamplesModel::tr("✗ wrong");
}

bool same(const TrainingSample &a, const TrainingSample &b)
{
    return a.step == b.step && a.problem == b.problem && a.first == b.first && a.rethought == b.rethought;
}

} // namespace

// ---- numbers --------------------------------------------------------------------------------------------------------

int TrainingNumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

int TrainingNumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstMetric + int(trainingMetrics);
}

QVariant TrainingNumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return aligned(true);
    if (role != Qt::DisplayRole)
        return {};
    const TrainingPoint &point = m_points[std::size_t(index.row())];
    if (index.column() >= firstMetric) {
        const auto metric = TrainingMetric(index.column() - firstMetric);
        return textOf(metric, point[metric].smoothed);
    }
    const QLocale locale;
    return point.first == point.last
        ? locale.toString(point.last)
        : QStringLiteral("%1–%2").arg(locale.toString(point.first), locale.toString(point.last));
}

QVariant TrainingNumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isStep = section < firstMetric;
    const auto metric = TrainingMetric(section - firstMetric);
    if (role == Qt::DisplayRole)
        return isStep ? tr("slow step") : titleOf(metric).replace(QStringLiteral(" ("), QStringLiteral("\n("));
    if (role == Qt::ToolTipRole)
        return isStep ? tr("A row is a point of the plots: as many steps, averaged; zoom in to see each step")
                      : explanationOf(metric);
    return role == Qt::TextAlignmentRole ? aligned(true) : QVariant();
}

void TrainingNumbersModel::setPoints(const std::vector<TrainingPoint> &points)
{
    const int before = rowCount();
    const int now = int(points.size());
    if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_points.resize(points.size());
        endRemoveRows();
    }
    const int kept = rowCount();
    std::copy_n(points.begin(), kept, m_points.begin());
    if (kept > 0)
        emit dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
    if (now > kept) {
        beginInsertRows({}, kept, now - 1);
        m_points = points;
        endInsertRows();
    }
}

qint64 TrainingNumbersModel::stepOf(int row) const
{
    return row >= 0 && row < rowCount() ? m_points[std::size_t(row)].last : -1;
}

// ---- samples --------------------------------------------------------------------------------------------------------

int TrainingSamplesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_samples.size());
}

int TrainingSamplesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrainingSamplesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrainingSample &sample = m_samples[std::size_t(index.row())];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return aligned(column == Step || column == Problem);
    if (role == Qt::ToolTipRole)
        return column == Problem ? sample.question : isTrace(column) ? data(index, Qt::DisplayRole) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Step:
        return QLocale().toString(sample.step);
    case Problem:
        return QLocale().toString(sample.problem + 1);
    case FirstRight:
        return markOf(sample.firstRight);
    case First:
        return sample.first.simplified();
    case RethoughtRight:
        return markOf(sample.rethoughtRight);
    case Rethought:
        return sample.rethought.simplified();
    case Truth:
        return sample.truth.simplified();
    default:
        return {};
    }
}

QVariant TrainingSamplesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    struct Header {
        QString name;
        QString explanation;
    };
    const Header header = [section]() -> Header {
        switch (section) {
        case Step:
            return {tr("Step"), tr("Slow steps that the model had learned for")};
        case Problem:
            return {tr("Problem"), tr("Which of the sampled problems")};
        case FirstRight:
            return {gap + tr("Answer"),
                    tr("Whether the first trace's answer is the data's; says nothing about its equations")};
        case First:
            return {tr("First trace"), tr("Written from the posterior of the question alone, greedily")};
        case RethoughtRight:
            return {tr("Answer"),
                    tr("Whether the rethought trace's answer is the data's; says nothing about its equations")};
        case Rethought:
            return {tr("After one rethinking iteration"),
                    tr("Written after z was refined to explain the first trace, greedily")};
        default:
            return {tr("Wanted"), tr("The data's trace")};
        }
    }();
    if (role == Qt::DisplayRole)
        return header.name;
    if (role == Qt::ToolTipRole)
        return header.explanation;
    return role == Qt::TextAlignmentRole ? aligned(section == Step || section == Problem) : QVariant();
}

void TrainingSamplesModel::setSamples(const std::vector<TrainingSample> &samples, int problem)
{
    std::vector<TrainingSample> shown;
    std::copy_if(samples.begin(), samples.end(), std::back_inserter(shown), [problem](const TrainingSample &sample) {
        return problem == allProblems || sample.problem == problem;
    });
    const std::size_t before = m_samples.size();
    const bool grew = shown.size() >= before && std::equal(m_samples.begin(), m_samples.end(), shown.begin(), same);
    if (grew && shown.size() == before)
        return;
    if (grew)
        beginInsertRows({}, int(before), int(shown.size()) - 1);
    else
        beginResetModel();
    m_samples = std::move(shown);
    if (grew)
        endInsertRows();
    else
        endResetModel();
}

qint64 TrainingSamplesModel::stepOf(int row) const
{
    return row >= 0 && row < rowCount() ? m_samples[std::size_t(row)].step : -1;
}

} // namespace ts
