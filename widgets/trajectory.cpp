// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

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

/// Text that stays readable on whatever lies behind it.
void drawOutlined(QCPPainter *painter, const QRectF &box, const QString &text, const PlotStyle &style)
{
    const QPointF baseline(box.left(), box.top() + QFontMetricsF(style.smallFont).ascent());
    QPainterPath path;
    path.addText(baseline, style.smallFont, text);
    painter->setPen(QPen(style.background, 3));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->setFont(style.smallFont);
    painter->setPen(style.text);
    painter->drawText(baseline, text);
}

} // namespace

Trajectory::Trajectory(QCustomPlot *plot, int pinned)
    : QCPAbstractItem(plot)
    , m_pinned(pinned)
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

int Trajectory::nearest(const QPointF &position, double reach) const
{
    int nearest = -1;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QPointF offset = pixels(m_points[i]) - position;
        const double distance = std::hypot(offset.x(), offset.y());
        if (distance <= reach) {
            reach = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

QPointF Trajectory::pixels(const TrajectoryPoint &point) const
{
    return {mParentPlot->xAxis->coordToPixel(point.at.x), mParentPlot->yAxis->coordToPixel(point.at.y)};
}

QColor Trajectory::color(const TrajectoryPoint &point) const
{
    if (isPinned())
        return line().color();
    const QColor ramp = m_style.ramp(double(point.index) / std::max(1, m_lastIndex));
    return point.chain == 0 ? ramp : blend(m_style.background, ramp, 0.5);
}

QPen Trajectory::line() const
{
    static constexpr std::array dashes{Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    const Qt::PenStyle dash = isPinned() ? dashes[std::size_t(m_pinned) % dashes.size()] : Qt::SolidLine;
    return QPen(blend(m_style.background, m_style.text, 0.6), m_style.scale, dash);
}

QCPScatterStyle Trajectory::dot() const
{
    using Shape = QCPScatterStyle;
    static constexpr std::array shapes{Shape::ssSquare, Shape::ssDiamond, Shape::ssTriangleInverted, Shape::ssCircle};
    const auto shape = isPinned() ? shapes[std::size_t(m_pinned) % shapes.size()] : Shape::ssCircle;
    return QCPScatterStyle(shape, QPen(line().color(), m_style.scale), m_style.background, 6 * m_style.scale);
}

void Trajectory::draw(QCPPainter *painter)
{
    for (std::size_t i = 0; i < m_points.size(); ++i)
        if (m_before[i] >= 0)
            drawArrow(painter, m_points[std::size_t(m_before[i])], m_points[i]);
    for (const TrajectoryPoint &point : m_points)
        drawDot(painter, point);
    if (isPinned() || m_points.empty())
        return;
    const int current = find(m_current);
    if (current >= 0)
        drawRing(painter, m_points[std::size_t(current)]);
    drawLabels(painter, current);
}

void Trajectory::drawArrow(QCPPainter *painter, const TrajectoryPoint &from, const TrajectoryPoint &to) const
{
    const QCPVector2D start(pixels(from));
    const QCPVector2D end(pixels(to));
    const QCPVector2D way = end - start;
    if (way.length() < 1)
        return;
    const QColor hue = color(to);
    painter->setPen(isPinned() ? line() : QPen(hue, (to.chain == 0 ? 1.5 : 1) * m_style.scale));
    painter->drawLine(start.toPointF(), end.toPointF());
    if (way.length() < 2.5 * dotSize * m_style.scale)
        return; // no room for a head between the dots
    painter->setPen(QPen(hue, m_style.scale));
    painter->setBrush(hue);
    const QCPVector2D tip = end - way.normalized() * (0.5 * dotSize + 2) * m_style.scale;
    QCPLineEnding(QCPLineEnding::esSpikeArrow, 7 * m_style.scale, 9 * m_style.scale).draw(painter, tip, way);
}

void Trajectory::drawDot(QCPPainter *painter, const TrajectoryPoint &point) const
{
    if (isPinned()) {
        dot().applyTo(painter, {});
        dot().drawShape(painter, pixels(point));
        return;
    }
    // The ring in the ground's colour keeps crossing arrows and dots apart.
    drawCircle(painter, pixels(point), QPen(m_style.background, 1), color(point), dotSize * m_style.scale);
}

void Trajectory::drawRing(QCPPainter *painter, const TrajectoryPoint &point) const
{
    drawCircle(painter, pixels(point), QPen(m_style.background, 2), m_style.accent, currentSize * m_style.scale);
    drawCircle(painter, pixels(point), QPen(m_style.accent, 1.5), Qt::NoBrush, (currentSize + 5) * m_style.scale);
}

/// The first dot, the current and the last, the current first: it gets the best room.
void Trajectory::drawLabels(QCPPainter *painter, int current) const
{
    QList<QRectF> taken;
    std::vector<int> labelled;
    for (const int i : {current, int(m_points.size()) - 1, 0}) {
        if (i < 0 || std::find(labelled.begin(), labelled.end(), i) != labelled.end())
            continue;
        labelled.push_back(i);
        const TrajectoryPoint &point = m_points[std::size_t(i)];
        const QString text = QString::number(point.index);
        const QFontMetricsF metrics(m_style.smallFont);
        const QRectF box = roomFor(point, {metrics.horizontalAdvance(text), metrics.height()}, taken);
        if (box.isNull())
            continue;
        taken << box;
        drawOutlined(painter, box, text, m_style);
    }
}

/// The place beside a dot that hides the fewest dots and no other label; a null rectangle when there is none.
QRectF Trajectory::roomFor(const TrajectoryPoint &point, const QSizeF &size, const QList<QRectF> &taken) const
{
    static constexpr std::array<std::array<double, 2>, 8> sides{
        {{1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {1, 0}, {-1, 0}, {0, -1}, {0, 1}}};
    const QPointF dotAt = pixels(point);
    const double away = 0.75 * currentSize * m_style.scale;
    QRectF best;
    int fewest = std::numeric_limits<int>::max();
    for (const auto &[right, down] : sides) {
        QRectF box({}, size);
        box.moveCenter(dotAt + QPointF(right * (away + size.width() / 2), down * (away + size.height() / 2)));
        if (!QRectF(clipRect()).contains(box)
            || std::any_of(taken.begin(), taken.end(), [&](const QRectF &label) { return label.intersects(box); }))
            continue;
        const auto hidden = int(std::count_if(m_points.begin(), m_points.end(), [&](const TrajectoryPoint &other) {
            return box.contains(pixels(other));
        }));
        if (hidden < fewest) {
            fewest = hidden;
            best = box;
        }
    }
    return best;
}

} // namespace ts
