// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory.h"

#include <algorithm>
#include <cmath>

namespace ts
{

namespace
{

constexpr double dotSize = 8;
constexpr double currentSize = 11;

void drawCircle(QCPPainter *painter, const QPointF &center, const QPen &pen, const QBrush &brush, double diameter)
{
    painter->setPen(pen);
    painter->setBrush(brush);
    painter->drawEllipse(center, diameter / 2, diameter / 2);
}

} // namespace

Trajectory::Trajectory(QCustomPlot *plot)
    : QCPAbstractItem(plot)
{
    setClipToAxisRect(true);
    setSelectable(false);
}

void Trajectory::add(const TrajectoryPoint &point)
{
    const int here = int(m_points.size());
    const auto before = m_lastOf.find(point.chain);
    m_before.push_back(before == m_lastOf.end() ? -1 : before->second);
    m_lastOf[point.chain] = here;
    m_ids[point.id] = here;
    m_points.push_back(point);
    m_lastIndex = std::max(m_lastIndex, point.index);
}

void Trajectory::clear()
{
    m_points.clear();
    m_before.clear();
    m_lastOf.clear();
    m_ids.clear();
    m_lastIndex = 0;
}

int Trajectory::find(qint64 id) const
{
    const auto found = m_ids.find(id);
    return found == m_ids.end() ? -1 : found->second;
}

QPointF Trajectory::pixels(const TrajectoryPoint &point) const
{
    return {mParentPlot->xAxis->coordToPixel(point.at.x), mParentPlot->yAxis->coordToPixel(point.at.y)};
}

QColor Trajectory::color(const TrajectoryPoint &point) const
{
    const QColor ramp = m_style.ramp(double(point.index) / std::max(1, m_lastIndex));
    return point.chain == 0 ? ramp : blend(m_style.background, ramp, 0.5);
}

void Trajectory::draw(QCPPainter *painter)
{
    for (std::size_t i = 0; i < m_points.size(); ++i)
        if (m_before[i] >= 0)
            drawArrow(painter, m_points[std::size_t(m_before[i])], m_points[i]);
    for (const TrajectoryPoint &point : m_points)
        drawDot(painter, point);

    const int current = find(m_current);
    if (!m_points.empty() && current != 0)
        drawLabel(painter, m_points.front());
    if (current < 0)
        return;
    const TrajectoryPoint &point = m_points[std::size_t(current)];
    drawCircle(painter, pixels(point), QPen(m_style.background, 2), m_style.accent, currentSize * m_style.scale);
    drawCircle(painter, pixels(point), QPen(m_style.accent, 1.5), Qt::NoBrush, (currentSize + 5) * m_style.scale);
    drawLabel(painter, point);
}

void Trajectory::drawArrow(QCPPainter *painter, const TrajectoryPoint &from, const TrajectoryPoint &to) const
{
    const QCPVector2D start(pixels(from));
    const QCPVector2D end(pixels(to));
    const QCPVector2D way = end - start;
    if (way.length() < 1)
        return;
    painter->setPen(QPen(color(to), (to.chain == 0 ? 1.5 : 1) * m_style.scale));
    painter->setBrush(color(to));
    painter->drawLine(start.toPointF(), end.toPointF());
    if (way.length() < 2.5 * dotSize * m_style.scale)
        return; // no room for a head between the dots
    const QCPVector2D tip = end - way.normalized() * (0.5 * dotSize + 2) * m_style.scale;
    QCPLineEnding(QCPLineEnding::esSpikeArrow, 7 * m_style.scale, 9 * m_style.scale).draw(painter, tip, way);
}

void Trajectory::drawDot(QCPPainter *painter, const TrajectoryPoint &point) const
{
    // The ring in the ground's colour keeps crossing arrows and dots apart.
    drawCircle(painter, pixels(point), QPen(m_style.background, 1), color(point), dotSize * m_style.scale);
}

void Trajectory::drawLabel(QCPPainter *painter, const TrajectoryPoint &point) const
{
    const QString text = QString::number(point.index);
    const QFontMetricsF metrics(m_style.smallFont);
    const QPointF at = pixels(point) + QPointF(currentSize, -currentSize / 2) * m_style.scale;
    QPainterPath path;
    path.addText(at, m_style.smallFont, text);
    painter->setPen(QPen(m_style.background, 3));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->setFont(m_style.smallFont);
    painter->setPen(m_style.text);
    painter->drawText(at, text);
}

} // namespace ts
