// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elboseries.h"

#include "plotstyle.h"

#include <limits>

namespace ts
{

namespace
{

constexpr double gap = std::numeric_limits<double>::quiet_NaN(); // ends a line

} // namespace

ElboPoint elboPoint(const ltm::Iteration &iteration)
{
    return {iteration.id, iteration.index, iteration.chain, iteration.accepted, iteration.bestElbo, iteration.elbo};
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
    if (!first && (point.index <= m_lastIndex || point.best < m_lastBest))
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
