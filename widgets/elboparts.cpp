// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elboparts.h"

#include "plotwidget.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ts
{

ElboParts::ElboParts(PlotWidget *plot)
    : m_plot(plot)
    , m_axes(new QCPAxisRect(plot, false))
    , m_x(m_axes->addAxis(QCPAxis::atBottom))
    , m_y(m_axes->addAxis(QCPAxis::atLeft))
    , m_leftMargins(new QCPMarginGroup(plot))
    , m_xLabel(plot->xAxis->label())
    , m_currentLine(new QCPItemStraightLine(plot))
{
    // In the layout all that belongs here learns its plot; the plot owns it from then on, shown or not.
    QCPLayoutGrid *layout = plot->plotLayout();
    layout->addElement(layout->rowCount(), 0, this);

    for (QCPAxis *axis : {m_x, m_y}) {
        axis->setLayer("axes");
        axis->grid()->setLayer("grid");
    }
    PlotWidget::dressAxes(m_axes);
    m_axes->setRangeDragAxes(m_x, m_y);
    m_axes->setRangeZoomAxes(m_x, m_y);
    m_x->setTicker(plot->xAxis->ticker());
    m_x->setLabel(m_xLabel);
    m_y->ticker()->setTickCount(3); // there is little room
    m_y->setLabel(tr("change (nats)"));
    const auto follow = [](QCPAxis *leader, QCPAxis *follower) {
        connect(leader, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), follower,
                qOverload<const QCPRange &>(&QCPAxis::setRange));
    };
    follow(plot->xAxis, m_x);
    follow(m_x, plot->xAxis);

    auto *legend = new QCPLegend;
    PlotWidget::placeLegend(legend, this, 0);
    addElement(1, 0, m_axes);
    setRowSpacing(0);
    legend->setLayer("legend");
    const std::array names{tr("Δ question"), tr("Δ trace"), tr("Δ −KL")};
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        m_curves[i] = new QCPCurve(m_x, m_y);
        m_curves[i]->setName(names[i]);
        legend->addItem(new QCPPlottableLegendItem(legend, m_curves[i]));
    }

    for (QCPItemPosition *end : {m_currentLine->point1, m_currentLine->point2}) {
        end->setAxisRect(m_axes);
        end->setAxes(m_x, m_y);
    }
    m_currentLine->setClipAxisRect(m_axes);
    m_currentLine->setLayer("grid");
    m_currentLine->setVisible(false);

    layout->take(this);
    layout->simplify();
    setVisible(false);
}

void ElboParts::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    QCPLayoutGrid *layout = m_plot->plotLayout();
    if (shown) {
        layout->addElement(layout->rowCount(), 0, this);
        layout->setRowStretchFactor(layout->rowCount() - 1, 1);
    } else {
        layout->take(this);
        layout->simplify();
    }
    setVisible(shown);
    // Below one another the axes begin at one line, and the lower one alone is titled.
    for (QCPAxisRect *axes : {m_plot->axisRect(), m_axes})
        axes->setMarginGroup(QCP::msLeft, shown ? m_leftMargins : nullptr);
    m_plot->xAxis->setTickLabels(!shown);
    m_plot->xAxis->setLabel(shown ? QString() : m_xLabel);
}

std::array<double, 3> ElboParts::changes(const ElboPoint &point) const
{
    const ltm::ElboParts &now = point.elbo;
    const ltm::ElboParts &first = m_points.empty() ? now : m_points.front().elbo;
    return {now.logQuestion - first.logQuestion, now.logTrace - first.logTrace, first.kl - now.kl};
}

void ElboParts::add(const ElboPoint &point)
{
    const bool back = !m_points.empty() && point.index <= m_points.back().index;
    m_points.push_back(point);
    const auto values = changes(point);
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        if (back) // a branch: a line of its own
            m_curves[i]->addData(point.index, std::numeric_limits<double>::quiet_NaN());
        m_curves[i]->addData(point.index, values[i]);
    }
}

void ElboParts::clear()
{
    m_points.clear();
    for (QCPCurve *curve : m_curves)
        curve->data()->clear();
    setCurrent(-1);
}

void ElboParts::setCurrent(qint64 id)
{
    const auto current
        = std::find_if(m_points.begin(), m_points.end(), [id](const ElboPoint &point) { return point.id == id; });
    m_currentLine->setVisible(m_shown && current != m_points.end());
    if (!m_currentLine->visible())
        return;
    m_currentLine->point1->setCoords(current->index, 0);
    m_currentLine->point2->setCoords(current->index, 1);
}

void ElboParts::setStyle(const PlotStyle &style)
{
    using Shape = QCPScatterStyle;
    static constexpr std::array hues{4, 1, 2};
    static constexpr std::array shapes{Shape::ssSquare, Shape::ssTriangle, Shape::ssDiamond};
    static constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine};
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const QColor color = style.series(hues[i]);
        m_curves[i]->setPen(QPen(color, 1.25 * style.scale, dashes[i]));
        m_curves[i]->setScatterStyle(QCPScatterStyle(shapes[i], QPen(color, style.scale), color, 5 * style.scale));
    }
    m_y->grid()->setZeroLinePen(QPen(style.muted, style.scale));
    m_currentLine->setPen(QPen(style.accent, style.scale, Qt::DotLine));
}

void ElboParts::fit()
{
    QCPRange range(0, 0);
    for (const ElboPoint &point : m_points)
        for (const double change : changes(point))
            if (std::isfinite(change))
                range.expand(QCPRange(change, change));
    // At least a nat, so that noise does not look like news.
    const double missing = std::max(0.0, 1.0 - range.size());
    const double margin = 0.15 * range.size() + missing / 2;
    m_y->setRange(range.lower - margin, range.upper + margin);
}

qint64 ElboParts::idAt(const QPointF &position, double distance) const
{
    qint64 nearest = -1;
    if (!m_shown || !m_axes->rect().contains(position.toPoint()))
        return nearest;
    for (const ElboPoint &point : m_points) {
        for (const double change : changes(point)) {
            const QPointF offset(m_x->coordToPixel(point.index) - position.x(),
                                 m_y->coordToPixel(change) - position.y());
            const double d = std::hypot(offset.x(), offset.y());
            if (d <= distance) {
                distance = d;
                nearest = point.id;
            }
        }
    }
    return nearest;
}

} // namespace ts
