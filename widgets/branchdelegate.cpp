// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchdelegate.h"

#include "branchfilter.h"
#include "plotstyle.h"
#include "timelinedelegate.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ts
{

namespace
{

/// Turns places of the tree into points of a cell.
class Geometry
{
public:
    Geometry(const QRectF &cell, const QFontMetrics &metrics, int lanes)
        : m_cell(cell)
        , m_pitch(pitch(metrics))
        , m_step(m_pitch * std::min(1.0, double(BranchDelegate::fullLanes) / std::max(1, lanes)))
    {
    }

    /// From lane to lane where there is room.
    static double pitch(const QFontMetrics &metrics) { return metrics.height() * 0.9; }

    QPointF point(int position, BranchStroke::Height height) const
    {
        const double y = height == BranchStroke::Top ? m_cell.top()
            : height == BranchStroke::Bottom         ? m_cell.bottom()
                                                     : m_cell.center().y();
        return {m_cell.left() + 0.7 * m_pitch + 0.5 * m_step * position, y};
    }

    /// Upright where rows meet and level at a dot, so that lines join smoothly and what they begin or end at is plain.
    QPainterPath curve(const BranchStroke &stroke) const
    {
        const QPointF from = point(stroke.fromX, stroke.fromHeight);
        const QPointF to = point(stroke.toX, stroke.toHeight);
        QPainterPath path(from);
        path.quadTo(stroke.fromHeight == BranchStroke::Middle ? QPointF(to.x(), from.y()) : QPointF(from.x(), to.y()),
                    to);
        return path;
    }

    double radius(bool stub) const { return std::max(2.0, (stub ? 0.2 : 0.27) * std::min(m_pitch, 2 * m_step)); }

    double line() const { return std::max(1.0, 0.1 * m_pitch); }

private:
    QRectF m_cell;
    double m_pitch;
    double m_step;
};

} // namespace

BranchDelegate::BranchDelegate(const TimelineModel *model, const BranchFilter *filter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_filter(filter)
{
}

void BranchDelegate::setCurrent(qint64 id)
{
    m_path = m_model->lanes().pathTo(m_model->rowOf(id));
    m_pathBranches = m_model->lanes().branchesOver(m_path);
}

void BranchDelegate::followFilter()
{
    m_cut = m_filter->isOn() ? m_model->lanes().branchesOver(m_filter->shownRows()) : std::vector<Branch>();
}

const std::vector<Branch> &BranchDelegate::shownBranches() const
{
    return m_filter->isOn() ? m_cut : m_model->lanes().branches();
}

int BranchDelegate::width(const QFontMetrics &metrics) const
{
    const int lanes = std::clamp(m_model->lanes().laneCount(), 1, fullLanes);
    return int((lanes + 0.9) * Geometry::pitch(metrics));
}

void BranchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    drawCellGround(painter, option);
    const BranchLanes &lanes = m_model->lanes();
    const int row = m_model->rowOf(index.data(TimelineModel::IdRole).toLongLong());
    if (row < 0)
        return;
    const Geometry geometry(option.rect, option.fontMetrics, lanes.laneCount());
    const PlotStyle style = PlotStyle::fromPalette(option.palette, option.font);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ground = selected ? option.palette.color(QPalette::Highlight) : style.background;
    const QColor onPath = selected ? option.palette.color(QPalette::HighlightedText) : style.accent;
    const auto colorOf = [&](int branch) { return selected ? blend(ground, onPath, 0.6) : style.series(branch); };
    const bool isOnPath = std::binary_search(m_path.begin(), m_path.end(), row);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // The square caps of neighbouring rows overlap, or fractional scales would show seams.
    const auto draw = [&](const BranchStroke &stroke, const QColor &color, double width) {
        painter->strokePath(geometry.curve(stroke), QPen(color, width, Qt::SolidLine, Qt::SquareCap));
    };
    for (const Branch &branch : shownBranches())
        for (const BranchStroke &stroke : lanes.strokes(branch, row))
            draw(stroke, colorOf(branch.number), geometry.line());
    for (const Branch &branch : m_pathBranches)
        for (const BranchStroke &stroke : lanes.strokes(branch, row))
            draw(stroke, onPath, 2 * geometry.line());
    const bool stub = lanes.at(row).stub;
    const QColor color = isOnPath ? onPath : colorOf(lanes.at(row).branch);
    if (stub)
        draw(lanes.stubStroke(row), color, (isOnPath ? 2 : 1) * geometry.line());

    painter->setPen(QPen(color, 1.3 * geometry.line()));
    painter->setBrush(m_model->at(row)->accepted ? color : ground);
    const double radius = geometry.radius(stub);
    painter->drawEllipse(geometry.point(lanes.position(row), BranchStroke::Middle), radius, radius);
    painter->restore();
}

} // namespace ts
