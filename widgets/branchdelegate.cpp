// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchdelegate.h"

#include "plotstyle.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ts
{

namespace
{

constexpr double margin = 0.5; // beside the outer lanes, in lanes
constexpr int mostLanes = 10; // at full width

/// The distance of two lanes.
double pitchFor(const QFont &font)
{
    return QFontMetricsF(font).height() * 0.85;
}

/// Where the lanes of one row are.
struct Cell {
    QRectF rect;
    double pitch;

    double x(int lane) const { return rect.left() + (margin + 0.5 + lane) * pitch; }
    QPointF dot(int lane) const { return {x(lane), rect.center().y()}; }
};

QPainterPath linePath(const Cell &cell, const LaneLine &line, int dotLane)
{
    const QPointF from = line.from == LaneLine::dot ? cell.dot(dotLane) : QPointF(cell.x(line.from), cell.rect.top());
    const QPointF to = line.to == LaneLine::dot ? cell.dot(dotLane) : QPointF(cell.x(line.to), cell.rect.bottom());
    const double middle = (from.y() + to.y()) / 2;
    QPainterPath path(from);
    path.cubicTo({from.x(), middle}, {to.x(), middle}, to); // straight where both are in one lane
    return path;
}

/// The marker of a chain, in the order of the ELBO plot's: circle, square, triangle, diamond, triangle upside down.
QPainterPath marker(int chain, QPointF at, double radius)
{
    const auto corners = [&](std::initializer_list<QPointF> directions) {
        QPolygonF polygon;
        for (const QPointF &direction : directions)
            polygon << at + radius * direction;
        polygon << polygon.front();
        return polygon;
    };
    QPainterPath path;
    switch (chain % 5) {
    case 0:
        path.addEllipse(at, radius, radius);
        break;
    case 1:
        path.addPolygon(corners({{-0.9, -0.9}, {0.9, -0.9}, {0.9, 0.9}, {-0.9, 0.9}}));
        break;
    case 2:
        path.addPolygon(corners({{0, -1.15}, {1.15, 0.85}, {-1.15, 0.85}}));
        break;
    case 3:
        path.addPolygon(corners({{0, -1.25}, {1.25, 0}, {0, 1.25}, {-1.25, 0}}));
        break;
    case 4:
        path.addPolygon(corners({{0, 1.15}, {1.15, -0.85}, {-1.15, -0.85}}));
        break;
    }
    return path;
}

} // namespace

void BranchDelegate::setGraph(Records records, BranchLanes lanes)
{
    m_records = std::move(records);
    m_lanes = std::move(lanes);
}

int BranchDelegate::widthFor(const QFont &font) const
{
    return int(pitchFor(font) * (2 * margin + std::clamp(m_lanes.lanes, 1, mostLanes)));
}

void BranchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // the ground, selected or not
    const auto number = std::size_t(index.row());
    if (number >= m_lanes.rows.size())
        return;
    const LaneRow &row = m_lanes.rows[number];
    const ltm::Iteration &record = *m_records[number];
    const PlotStyle style = PlotStyle::fromPalette(option.palette, option.font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = selected ? option.palette.color(QPalette::Highlight) : style.background;
    const QColor strong = selected ? option.palette.color(QPalette::HighlightedText) : style.text;
    const QColor faint = blend(ground, strong, 0.4);
    const Cell cell{option.rect, std::min(pitchFor(option.font), option.rect.width() / (2 * margin + m_lanes.lanes))};

    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const bool onPath : {false, true}) {
        painter->setPen(QPen(onPath ? strong : faint, onPath ? 2 : 1.2));
        for (const LaneLine &line : row.lines)
            if (line.onPath == onPath)
                painter->drawPath(linePath(cell, line, row.lane));
    }
    const QColor chain = selected ? strong : style.series(record.chain);
    painter->setPen(QPen(row.onPath && !selected ? strong : chain, 1.5));
    painter->setBrush(record.accepted ? chain : ground);
    painter->drawPath(marker(record.chain, cell.dot(row.lane), pitchFor(option.font) * 0.3));
    painter->restore();
}

} // namespace ts
