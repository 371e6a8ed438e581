// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elboplot.h"

#include <array>
#include <cmath>
#include <limits>

namespace ts
{

namespace
{

/// Whole iterations only, and none before the first.
class IterationTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        return std::max(1.0, std::round(QCPAxisTicker::getTickStep(range)));
    }

    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override
    {
        return tick < -0.5 ? QString() : QCPAxisTicker::getTickLabel(tick, locale, format, precision);
    }
};

QCPScatterStyle::ScatterShape shapeOf(int chain)
{
    using Shape = QCPScatterStyle;
    static constexpr std::array shapes{Shape::ssCircle, Shape::ssSquare, Shape::ssTriangle, Shape::ssDiamond,
                                       Shape::ssTriangleInverted};
    return shapes[std::size_t(chain) % shapes.size()];
}

} // namespace

ElboPlot::ElboPlot(QWidget *parent)
    : PlotWidget(tr("The ELBO will rise here, gradient step by gradient step.\nType a problem and press Run."), parent)
{
    setObjectName("elboPlot");
    setToolTip(
        tr("<b>ELBO</b>: a lower bound on how well the latent thought explains the problem and the trace, in nats. "
           "Higher is better.<br>Wheel: zoom. Drag: move. Double click: show all. Click a marker: go to that "
           "iteration."));
    setAccessibleName(tr("ELBO against iterations"));
    setAccessibleDescription(tr("Nothing yet."));
    xAxis->setLabel(tr("iteration"));
    yAxis->setLabel(tr("ELBO (nats)"));
    xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new IterationTicker));

    setAutoAddPlottableToLegend(false);
    addLayer("current", layer("main"), QCustomPlot::limAbove);
    m_current = addGraph();
    m_current->setLineStyle(QCPGraph::lsNone);
    m_current->setLayer("current");
    m_currentLine = new QCPItemStraightLine(this);
    m_currentLine->setLayer("grid");
    m_currentLine->setVisible(false);
    chain(0);
    legend->addItem(new QCPPlottableLegendItem(legend, m_chains[0].accepted));
    legend->addItem(new QCPPlottableLegendItem(legend, m_chains[0].rejected));
    legend->addItem(new QCPPlottableLegendItem(legend, m_chains[0].best));
    legend->addItem(new QCPPlottableLegendItem(legend, m_chains[0].steps));
    setPlotStyle(plotStyle());
}

ElboPlot::Chain &ElboPlot::chain(int index)
{
    const auto known = m_chains.find(index);
    if (known != m_chains.end())
        return *known;
    Chain chain{new QCPCurve(xAxis, yAxis), new QCPCurve(xAxis, yAxis), addGraph(), addGraph()};
    chain.steps->setName(tr("gradient steps"));
    chain.best->setName(tr("best accepted"));
    chain.accepted->setName(tr("accepted"));
    chain.rejected->setName(tr("rejected"));
    for (QCPGraph *markers : {chain.accepted, chain.rejected})
        markers->setLineStyle(QCPGraph::lsNone);
    styleChain(index, chain);
    return *m_chains.insert(index, chain);
}

void ElboPlot::styleChain(int index, const Chain &chain)
{
    const PlotStyle &style = plotStyle();
    const double strength = index == 0 ? 1.0 : 0.45;
    const QColor color = blend(style.background, style.series(index), strength);
    const QColor line = blend(style.background, style.text, 0.85 * strength);
    chain.steps->setPen(QPen(blend(style.background, color, 0.6), style.scale));
    chain.best->setPen(QPen(line, 1.25 * style.scale, index == 0 ? Qt::SolidLine : Qt::DashLine));
    const double size = (index == 0 ? 7 : 6) * style.scale;
    const QPen outline(color, 1.5 * style.scale);
    chain.accepted->setScatterStyle(QCPScatterStyle(shapeOf(index), outline, color, size));
    chain.rejected->setScatterStyle(QCPScatterStyle(shapeOf(index), outline, style.background, size));
}

void ElboPlot::restyle()
{
    for (auto chain = m_chains.cbegin(); chain != m_chains.cend(); ++chain)
        styleChain(chain.key(), *chain);
    const QColor accent = plotStyle().accent;
    const double scale = plotStyle().scale;
    m_current->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(accent, 2 * scale), Qt::NoBrush, 14 * scale));
    m_currentLine->setPen(QPen(accent, scale, Qt::DotLine));
}

void ElboPlot::addGradientStep(const ltm::GradientStep &step)
{
    Chain &c = chain(step.chain);
    const double x = step.iteration - 1 + (step.step + 1.0) / (step.steps + 1.0);
    const int count = c.steps->dataCount();
    // Each refine is a line of its own: it may begin far from where the one before ended.
    if (step.step == 0 && count > 0)
        c.steps->addData(x, std::numeric_limits<double>::quiet_NaN());
    c.steps->addData(x, step.elbo);
    m_lastX = std::max(m_lastX, x);
    setEmpty(false);
    redrawSoon();
}

void ElboPlot::addIteration(const ltm::Iteration &iteration)
{
    Chain &c = chain(iteration.chain);
    const double x = iteration.index;
    const double elbo = iteration.elbo.elbo;
    (iteration.accepted ? c.accepted : c.rejected)->addData(x, elbo);
    // A step reports the ELBO before it; the marker is where the last one led.
    if (c.steps->dataCount() > 0)
        c.steps->addData(x, elbo);

    const bool first = c.best->dataCount() == 0;
    if (!first && (x <= c.lastX || iteration.bestElbo < c.lastBest))
        c.best->addData(x, std::numeric_limits<double>::quiet_NaN());
    else if (!first)
        c.best->addData(x, c.lastBest);
    c.best->addData(x, iteration.bestElbo);
    c.lastX = x;
    c.lastBest = iteration.bestElbo;

    m_markers.insert(iteration.id, {x, elbo});
    if (std::isfinite(elbo)) {
        m_elbos = m_scaled ? m_elbos.expanded(QCPRange(elbo, elbo)) : QCPRange(elbo, elbo);
        m_scaled = true;
    }
    m_lastX = std::max(m_lastX, x);
    if (iteration.id == m_currentId)
        showCurrent();
    setEmpty(false);
    setAccessibleDescription(tr("Iteration %1 of chain %2: ELBO %3 nats, %4; the best accepted so far is %5.")
                                 .arg(iteration.index)
                                 .arg(iteration.chain)
                                 .arg(elbo, 0, 'f', 2)
                                 .arg(iteration.accepted ? tr("accepted") : tr("rejected"))
                                 .arg(iteration.bestElbo, 0, 'f', 2));
    redrawSoon();
}

void ElboPlot::clear()
{
    for (const Chain &c : std::as_const(m_chains)) {
        c.steps->data()->clear();
        c.best->data()->clear();
        c.accepted->data()->clear();
        c.rejected->data()->clear();
    }
    m_markers.clear();
    m_scaled = false;
    m_lastX = 0;
    setCurrent(-1);
    setEmpty(true);
    setAccessibleDescription(tr("Nothing yet."));
    resetView();
}

void ElboPlot::setCurrent(qint64 id)
{
    m_currentId = id;
    showCurrent();
    redrawSoon();
}

void ElboPlot::showCurrent()
{
    const auto marker = m_markers.constFind(m_currentId);
    const bool known = marker != m_markers.constEnd();
    m_current->data()->clear();
    m_currentLine->setVisible(known);
    if (!known)
        return;
    m_current->addData(marker->x(), marker->y());
    m_currentLine->point1->setCoords(marker->x(), 0);
    m_currentLine->point2->setCoords(marker->x(), 1);
}

QPointF ElboPlot::markerPosition(qint64 id)
{
    if (!m_markers.contains(id))
        return {};
    updateLayout();
    const QPointF marker = m_markers.value(id);
    return toPixels(marker.x(), marker.y());
}

void ElboPlot::fitAxes()
{
    if (!isFollowing())
        return;
    xAxis->setRange(-1, std::max(1.0, std::ceil(m_lastX)) + 0.5);
    if (!m_scaled) {
        // Within the very first refine there is nothing yet to scale to but its own steps.
        m_chains[0].steps->rescaleValueAxis();
        return;
    }
    // Room below shows the steps climbing; at least a nat is shown, so that noise does not look like news.
    const double span = std::max(1.0, m_elbos.size());
    yAxis->setRange(m_elbos.lower - 0.3 * span, m_elbos.upper + 0.12 * span);
}

qint64 ElboPlot::idAt(const QPointF &position) const
{
    qint64 nearest = -1;
    double distance = clickDistance;
    for (auto marker = m_markers.cbegin(); marker != m_markers.cend(); ++marker) {
        const QPointF offset = toPixels(marker->x(), marker->y()) - position;
        const double d = std::hypot(offset.x(), offset.y());
        // Of markers at the same place the newest is meant: it is drawn on top.
        if (d <= distance) {
            distance = d;
            nearest = marker.key();
        }
    }
    return nearest;
}

qint64 ElboPlot::neighbour(int steps) const
{
    if (m_markers.isEmpty())
        return -1;
    auto marker = m_markers.constFind(m_currentId);
    if (marker == m_markers.constEnd())
        return m_markers.lastKey();
    if (steps < 0)
        return marker == m_markers.constBegin() ? -1 : std::prev(marker).key();
    return ++marker == m_markers.constEnd() ? -1 : marker.key();
}

} // namespace ts
