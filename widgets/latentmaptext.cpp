// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the latent map says in words and numbers.

#include "latentmap.h"

#include "elbolandscape.h"

#include <algorithm>
#include <cmath>

namespace ts
{

namespace
{

QString coordinate(double value)
{
    return QString::number(value, 'g', 6);
}

} // namespace

QString LatentMap::describe() const
{
    const auto &points = m_trajectory->points();
    QStringList sentences;
    if (points.empty()) {
        sentences << tr("No iteration yet.");
    } else {
        sentences << tr("Iterations: %1; chains: %2.").arg(points.size()).arg(m_trajectory->chains());
        const int current = m_trajectory->find(m_trajectory->current());
        const TrajectoryPoint &point = current < 0 ? points.back() : points[std::size_t(current)];
        sentences << (current < 0 ? tr("The last, iteration %1 of chain %2, lies at %3, %4.")
                                  : tr("The current, iteration %1 of chain %2, lies at %3, %4."))
                         .arg(point.index)
                         .arg(point.chain)
                         .arg(QLocale().toString(point.at.x, 'f', 2))
                         .arg(QLocale().toString(point.at.y, 'f', 2));
    }
    if (m_written->visible())
        sentences << tr("The trace on show was written from z at %1, %2.")
                         .arg(QLocale().toString(m_written->position->key(), 'f', 2),
                              QLocale().toString(m_written->position->value(), 'f', 2));
    if (m_axes.varianceX > 0)
        sentences << tr("The axes are principal components of the %1; they keep %2 % and %3 % of the variance.")
                         .arg(m_axes.basis == ltm::MapBasis::Landmarks        ? tr("landmarks")
                                  : m_axes.basis == ltm::MapBasis::Trajectory ? tr("trajectory")
                                                                              : tr("landmarks and the trajectory"))
                         .arg(100 * m_axes.varianceX, 0, 'f', 0)
                         .arg(100 * m_axes.varianceY, 0, 'f', 0);
    int landmarks = 0;
    for (const QCPGraph *graph : m_landmarks)
        landmarks += graph->dataCount();
    if (landmarks > 0)
        sentences << tr("Landmarks: %1.").arg(landmarks);
    if (!m_pinnedLabels.empty())
        sentences << tr("Pinned: %1.").arg(QStringList(m_pinnedLabels.begin(), m_pinnedLabels.end()).join(", "));
    return sentences.join(' ');
}

/// What the mark under the pointer stands for; empty when there is none.
QString LatentMap::nameAt(const QPointF &position) const
{
    const auto iteration = [](const TrajectoryPoint &point) {
        return point.chain == 0 ? tr("iteration %1").arg(point.index)
                                : tr("iteration %1 of chain %2").arg(point.index).arg(point.chain);
    };
    if (const int found = m_trajectory->nearest(position, clickDistance); found >= 0)
        return iteration(m_trajectory->points()[std::size_t(found)]);
    for (std::size_t i = 0; i < m_pinned.size(); ++i)
        if (const int found = m_pinned[i]->nearest(position, clickDistance); found >= 0)
            return tr("%1: %2").arg(m_pinnedLabels[i], iteration(m_pinned[i]->points()[std::size_t(found)]));
    const auto distanceTo = [&](double key, double value) {
        const QPointF offset = toPixels(key, value) - position;
        return std::hypot(offset.x(), offset.y());
    };
    if (m_written->visible() && distanceTo(m_written->position->key(), m_written->position->value()) < clickDistance)
        return tr("z that the trace on show was written from");
    QString label;
    double nearest = clickDistance;
    for (const QCPGraph *graph : m_landmarks) {
        for (const QCPGraphData &mark : *graph->data()) {
            if (const double distance = distanceTo(mark.key, mark.value); distance < nearest) {
                nearest = distance;
                label = tr("training problem: %1").arg(graph->name());
            }
        }
    }
    return label;
}

QStringList LatentMap::tableTitles() const
{
    return {tr("what"), tr("iteration"), tr("chain"), tr("PC 1"), tr("PC 2"), tr("ELBO (nats)")};
}

PlotTable LatentMap::table() const
{
    PlotTable table{tableTitles(), {}};
    for (const std::vector<QString> &row : tableRows())
        table.rows.emplace_back(row.begin(), row.end());
    return table;
}

std::vector<std::vector<QString>> LatentMap::tableRows() const
{
    std::vector<std::vector<QString>> rows;
    const auto addRun = [&](const QString &name, const Trajectory &run) {
        for (const TrajectoryPoint &point : run.points())
            rows.push_back({name,
                            QString::number(point.index),
                            QString::number(point.chain),
                            coordinate(point.at.x),
                            coordinate(point.at.y),
                            {}});
    };
    addRun(tr("this run"), *m_trajectory);
    for (std::size_t i = 0; i < m_pinned.size(); ++i)
        addRun(m_pinnedLabels[i], *m_pinned[i]);
    for (const QCPGraph *graph : m_landmarks)
        for (const QCPGraphData &mark : *graph->data())
            rows.push_back(
                {tr("landmark: %1").arg(graph->name()), {}, {}, coordinate(mark.key), coordinate(mark.value), {}});
    const ltm::Landscape &landscape = m_landscape->landscape();
    for (int cell = 0; cell < landscape.columns * landscape.rows; ++cell) {
        const double elbo = landscape.elbo[std::size_t(cell)];
        const auto along = [](double from, double to, int i, int count) {
            return count < 2 ? from : from + (to - from) * i / (count - 1);
        };
        if (std::isfinite(elbo))
            rows.push_back(
                {tr("landscape"),
                 {},
                 {},
                 coordinate(along(landscape.from.x, landscape.to.x, cell % landscape.columns, landscape.columns)),
                 coordinate(along(landscape.from.y, landscape.to.y, cell / landscape.columns, landscape.rows)),
                 coordinate(elbo)});
    }
    return rows;
}

} // namespace ts
