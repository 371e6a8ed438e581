// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latentmap.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace ts
{

namespace
{

QCPScatterStyle::ScatterShape shapeOf(int category)
{
    using Shape = QCPScatterStyle;
    static constexpr std::array shapes{Shape::ssDisc,  Shape::ssSquare, Shape::ssTriangle,         Shape::ssDiamond,
                                       Shape::ssCross, Shape::ssPlus,   Shape::ssTriangleInverted, Shape::ssStar};
    return shapes[std::size_t(category) % shapes.size()];
}

/// Labels in the order people count: "2 steps" before "10 steps".
struct ByNumber {
    bool operator()(const QString &a, const QString &b) const
    {
        static const QCollator collator = [] {
            QCollator numeric(QLocale(QLocale::English));
            numeric.setNumericMode(true);
            return numeric;
        }();
        return collator.compare(a, b) < 0;
    }
};

} // namespace

LatentMap::LatentMap(QWidget *parent)
    : PlotWidget(tr("The path of z, the latent thought, will appear here, an arrow an iteration.\n"
                    "Type a problem and press Run."),
                 parent)
{
    setObjectName("latentMap");
    setToolTip(
        tr("<b>Latent map</b>: the mean of the posterior over z after each iteration, projected on two principal "
           "components. Faint marks are training problems.<br>Wheel: zoom. Drag: move. Double click: show all. "
           "Click a point: go to that iteration."));
    setAccessibleName(tr("Map of the latent trajectory"));
    setAutoAddPlottableToLegend(false);
    addLayer("landmarks", layer("grid"), QCustomPlot::limAbove);
    m_trajectory = new Trajectory(this);
    m_trajectory->setLayer("main");
    setAxes({});
    setPlotStyle(plotStyle());
    dataChanged();
}

void LatentMap::setLandmarks(const std::vector<ltm::Landmark> &landmarks)
{
    for (QCPGraph *graph : m_landmarks)
        removeGraph(graph);
    m_landmarks.clear();
    legend->clearItems();
    m_landmarkBounds = {};

    std::map<QString, std::vector<ltm::MapPoint>, ByNumber> groups;
    for (const ltm::Landmark &landmark : landmarks) {
        groups[QString::fromStdString(landmark.label)].push_back(landmark.at);
        include(landmark.at, m_landmarkBounds);
    }
    for (const auto &[label, places] : groups) {
        QCPGraph *graph = addGraph();
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setLayer("landmarks");
        graph->setName(label);
        for (const ltm::MapPoint &place : places)
            graph->addData(place.x, place.y);
        m_landmarks.push_back(graph);
        if (!label.isEmpty())
            legend->addItem(new QCPPlottableLegendItem(legend, graph));
    }
    setPlotStyle(plotStyle());
    dataChanged();
}

void LatentMap::setAxes(const ltm::MapAxes &axes)
{
    const auto title = [](int component, double variance) {
        const QString name = tr("PC %1").arg(component);
        return variance > 0 ? tr("%1 (%2 % of variance)").arg(name, QString::number(100 * variance, 'f', 0)) : name;
    };
    xAxis->setLabel(title(1, axes.varianceX));
    yAxis->setLabel(title(2, axes.varianceY));
    redrawSoon();
}

void LatentMap::addPoint(qint64 id, int chain, int index, const ltm::MapPoint &at)
{
    m_trajectory->add({id, chain, index, at});
    include(at, m_pointBounds);
    dataChanged();
}

void LatentMap::setTrajectory(const std::vector<TrajectoryPoint> &points)
{
    m_trajectory->clear();
    m_pointBounds = {};
    for (const TrajectoryPoint &point : points) {
        m_trajectory->add(point);
        include(point.at, m_pointBounds);
    }
    dataChanged();
}

void LatentMap::clear()
{
    setTrajectory({});
    setCurrent(-1);
    resetView();
}

void LatentMap::setCurrent(qint64 id)
{
    m_trajectory->setCurrent(id);
    redrawSoon();
}

QPointF LatentMap::pointPosition(qint64 id)
{
    const int found = m_trajectory->find(id);
    if (found < 0)
        return {};
    updateLayout();
    const ltm::MapPoint &at = m_trajectory->points()[std::size_t(found)].at;
    return toPixels(at.x, at.y);
}

void LatentMap::include(const ltm::MapPoint &at, QRectF &bounds) const
{
    if (!std::isfinite(at.x) || !std::isfinite(at.y))
        return;
    // A rectangle of size 0 counts as null in QRectF, so a point is given a hair's breadth.
    const QRectF point(at.x, at.y, 1e-9, 1e-9);
    bounds = bounds.isNull() ? point : bounds.united(point);
}

void LatentMap::dataChanged()
{
    const auto &points = m_trajectory->points();
    setEmpty(points.empty() && m_landmarks.empty());
    setAccessibleDescription(points.empty() ? tr("No iteration yet.")
                                            : tr("%1 iterations; the last, iteration %2 of chain %3, lies at %4, %5.")
                                                  .arg(points.size())
                                                  .arg(points.back().index)
                                                  .arg(points.back().chain)
                                                  .arg(points.back().at.x, 0, 'f', 2)
                                                  .arg(points.back().at.y, 0, 'f', 2));
    redrawSoon();
}

void LatentMap::restyle()
{
    const PlotStyle &style = plotStyle();
    m_trajectory->setStyle(style);
    for (std::size_t i = 0; i < m_landmarks.size(); ++i) {
        const QColor faint = blend(style.background, style.series(int(i)), 0.55);
        m_landmarks[i]->setScatterStyle(
            QCPScatterStyle(shapeOf(int(i)), QPen(faint, style.scale), faint, 4.5 * style.scale));
    }
}

void LatentMap::fitAxes()
{
    if (isFollowing()) {
        QRectF bounds = m_landmarkBounds.isNull() ? m_pointBounds
            : m_pointBounds.isNull()              ? m_landmarkBounds
                                                  : m_landmarkBounds.united(m_pointBounds);
        const double margin = std::max(0.08 * std::max(bounds.width(), bounds.height()), 0.1);
        bounds.adjust(-margin, -margin, margin, margin);
        xAxis->setRange(bounds.left(), bounds.right());
        yAxis->setRange(bounds.top(), bounds.bottom());
    }
    // A unit is as long on both axes: the axis that has room to spare shows more.
    const QSize size = axisRect()->size();
    if (size.width() < 1 || size.height() < 1)
        return;
    const double unitsX = xAxis->range().size() / size.width();
    const double unitsY = yAxis->range().size() / size.height();
    if (unitsX < unitsY)
        xAxis->setScaleRatio(yAxis, 1.0);
    else
        yAxis->setScaleRatio(xAxis, 1.0);
}

qint64 LatentMap::idAt(const QPointF &position) const
{
    qint64 nearest = -1;
    double distance = clickDistance;
    for (const TrajectoryPoint &point : m_trajectory->points()) {
        const QPointF offset = toPixels(point.at.x, point.at.y) - position;
        const double d = std::hypot(offset.x(), offset.y());
        if (d <= distance) {
            distance = d;
            nearest = point.id;
        }
    }
    return nearest;
}

qint64 LatentMap::neighbour(int steps) const
{
    const auto &points = m_trajectory->points();
    if (points.empty())
        return -1;
    const int here = m_trajectory->find(m_trajectory->current());
    const int there = here < 0 ? int(points.size()) - 1 : here + steps;
    return there < 0 || there >= int(points.size()) ? -1 : points[std::size_t(there)].id;
}

} // namespace ts
