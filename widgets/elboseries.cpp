// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elboseries.h"

#include <array>
#include <limits>

namespace ts
{

namespace
{

constexpr double gap = std::numeric_limits<double>::quiet_NaN(); // ends a line

template <class Values> auto nth(const Values &values, int n)
{
    return values[std::size_t(n) % values.size()];
}

QCPScatterStyle::ScatterShape shapeOf(int chain)
{
    using Shape = QCPScatterStyle;
    static constexpr std::array shapes{Shape::ssCircle, Shape::ssTriangle, Shape::ssTriangleInverted, Shape::ssDiamond,
                                       Shape::ssSquare};
    return nth(shapes, chain);
}

} // namespace

ElboPoint elboPoint(const ltm::Iteration &iteration)
{
    return {
        iteration.id,       iteration.index, iteration.chain, iteration.accepted, ltm::beginsBranch(iteration.origin),
        iteration.bestElbo, iteration.elbo};
}

ElboSeries::Look ElboSeries::liveLook(const PlotStyle &style, int chain, bool strong)
{
    const double strength = strong ? 1.0 : 0.45;
    const QPen stairs(blend(style.background, style.text, 0.85 * strength), 1.25 * style.scale,
                      strong ? Qt::SolidLine : Qt::DashLine);
    return {blend(style.background, style.series(chain), strength),
            stairs,
            shapeOf(chain),
            (strong ? 7 : 6) * style.scale,
            style.scale,
            style.background};
}

ElboSeries::Look ElboSeries::pinnedLook(const PlotStyle &style, int run)
{
    using Shape = QCPScatterStyle;
    static constexpr std::array shapes{Shape::ssSquare, Shape::ssDiamond, Shape::ssTriangleInverted, Shape::ssTriangle};
    static constexpr std::array dashes{Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    const QColor color = style.series(run + 1); // the first is the live run's
    return {color,
            QPen(color, 1.5 * style.scale, nth(dashes, run)),
            nth(shapes, run),
            6 * style.scale,
            style.scale,
            style.background};
}

ElboSeries::ElboSeries(QCustomPlot *plot)
    : m_steps(new QCPCurve(plot->xAxis, plot->yAxis))
    , m_stairs(new QCPCurve(plot->xAxis, plot->yAxis))
    , m_accepted(plot->addGraph())
    , m_rejected(plot->addGraph())
    , m_sample(new QCPCurve(plot->xAxis, plot->yAxis))
{
    m_steps->setName(QCoreApplication::translate("ElboSeries", "gradient steps"));
    m_stairs->setName(QCoreApplication::translate("ElboSeries", "best accepted"));
    m_accepted->setName(QCoreApplication::translate("ElboSeries", "accepted"));
    m_rejected->setName(QCoreApplication::translate("ElboSeries", "rejected"));
    for (QCPGraph *markers : {m_accepted, m_rejected})
        markers->setLineStyle(QCPGraph::lsNone);
}

ElboSeries::~ElboSeries()
{
    for (QCPAbstractPlottable *plottable : plottables())
        plottable->parentPlot()->removePlottable(plottable);
}

QList<QCPAbstractPlottable *> ElboSeries::plottables() const
{
    return {m_steps, m_stairs, m_rejected, m_accepted, m_sample};
}

void ElboSeries::addStep(double x, double elbo, bool first)
{
    if (first && m_steps->dataCount() > 0)
        m_steps->addData(x, gap);
    m_steps->addData(x, elbo);
}

void ElboSeries::add(const ElboPoint &point)
{
    const double x = point.index;
    (point.accepted ? m_accepted : m_rejected)->addData(x, point.elbo.elbo);
    // A step reports the ELBO before it; the marker is where the last one led.
    if (m_steps->dataCount() > 0)
        m_steps->addData(x, point.elbo.elbo);

    const bool first = m_stairs->dataCount() == 0;
    if (!first && point.beginsBranch)
        m_stairs->addData(x, gap);
    else if (!first)
        m_stairs->addData(x, m_lastBest);
    m_stairs->addData(x, point.best);
    m_lastIndex = point.index;
    m_lastBest = point.best;
}

void ElboSeries::clear()
{
    for (QCPCurve *line : {m_steps, m_stairs})
        line->data()->clear();
    for (QCPGraph *markers : {m_accepted, m_rejected})
        markers->data()->clear();
}

void ElboSeries::setVisible(bool visible)
{
    for (QCPAbstractPlottable *plottable : plottables())
        plottable->setVisible(visible);
}

void ElboSeries::setLayer(const QString &layer)
{
    // In the order they are to be drawn: a layer draws what joined it last on top.
    for (QCPAbstractPlottable *plottable : plottables())
        plottable->setLayer(layer);
}

void ElboSeries::setLook(const Look &look)
{
    m_steps->setPen(QPen(blend(look.ground, look.color, 0.6), look.lineWidth));
    m_stairs->setPen(look.stairs);
    const QPen outline(look.color, 1.5 * look.lineWidth);
    m_accepted->setScatterStyle(QCPScatterStyle(look.shape, outline, look.color, look.size));
    m_rejected->setScatterStyle(QCPScatterStyle(look.shape, outline, look.ground, look.size));
    m_sample->setPen(look.stairs);
    m_sample->setScatterStyle(m_accepted->scatterStyle());
}

} // namespace ts
