// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latentmap.h"

#include "basismenu.h"
#include "elbolandscape.h"
#include "icons.h"
#include "landmarklabels.h"
#include "movetool.h"
#include "trajectorykey.h"

#include <QHelpEvent>
#include <QToolTip>

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

void include(const ltm::MapPoint &at, QRectF &bounds)
{
    if (!std::isfinite(at.x) || !std::isfinite(at.y))
        return;
    // A rectangle of size 0 counts as null in QRectF, so a point is given a hair's breadth.
    const QRectF point(at.x, at.y, 1e-9, 1e-9);
    bounds = bounds.isNull() ? point : bounds.united(point);
}

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
           "Click a point: go to that iteration. Ctrl and drag: carry z over the map and watch its trace; let go, and "
           "z moves there. Right click: more."));
    setAccessibleName(tr("Map of the latent trajectory"));
    setAutoAddPlottableToLegend(false);
    addLayer("landmarks", layer("grid"), QCustomPlot::limAbove);
    addLayer("pinned", layer("landmarks"), QCustomPlot::limAbove);
    m_trajectory = new Trajectory(this);
    m_trajectory->setLayer("main");

    m_written = new QCPItemTracer(this);
    m_written->setStyle(QCPItemTracer::tsPlus);
    m_written->setSelectable(false);
    m_written->setVisible(false);
    m_landscape = new ElboLandscape(this);
    connect(m_landscape, &ElboLandscape::wanted, this, &LatentMap::landscapeWanted);
    connect(m_landscape, &ElboLandscape::unwanted, this, &LatentMap::landscapeUnwanted);
    connect(m_landscape->action(), &QAction::toggled, this, [this] { restyle(); });
    m_moveTool = std::make_unique<MoveTool>(this);
    connect(m_moveTool.get(), &MoveTool::dragged, this, &LatentMap::dragged);
    connect(m_moveTool.get(), &MoveTool::moveRequested, this, &LatentMap::moveRequested);
    connect(m_moveTool.get(), &MoveTool::cancelled, this, &LatentMap::dragCancelled);
    m_fitTrajectory = makeFit(Fit::Trajectory, "fitTrajectory", tr("Fit &trajectory"),
                              tr("Show the trajectory as large as it gets, and follow it (T)"), Qt::Key_T);
    m_fitAll
        = makeFit(Fit::All, "fitAll", tr("Fit &all"),
                  tr("Show the trajectory and all landmarks, and follow them (A, Home, or a double click)"), Qt::Key_A);
    m_basis = new BasisMenu(this);
    connect(m_basis, &BasisMenu::chosen, this, [this](ltm::MapBasis basis) {
        emit basisChosen(basis);
        fitTo(m_fit); // what was zoomed in on lies elsewhere then
    });
    addViewActions(viewActions());

    setAxes({});
    setPlotStyle(plotStyle());
    dataChanged();
}

LatentMap::~LatentMap() = default;

QAction *LatentMap::makeFit(Fit fit, const char *name, const QString &text, const QString &tip, Qt::Key key)
{
    QAction *action = makeAction(name, key, text, tip);
    connect(action, &QAction::triggered, this, [this, fit] { fitTo(fit); });
    return action;
}

ltm::MapBasis LatentMap::basis() const
{
    return m_basis->basis();
}

void LatentMap::setBasis(ltm::MapBasis basis)
{
    m_basis->choose(basis);
}

void LatentMap::setBasisFixed(bool fixed)
{
    m_basis->setFixed(fixed);
}

QList<QAction *> LatentMap::viewActions() const
{
    return {m_moveTool->action(), m_landscape->action(), m_fitTrajectory, m_fitAll, m_basis->menuAction()};
}

void LatentMap::fitTo(Fit fit)
{
    m_fit = fit;
    PlotWidget::resetView();
}

void LatentMap::resetView()
{
    fitTo(Fit::All);
}

void LatentMap::setLandmarks(const std::vector<ltm::Landmark> &landmarks)
{
    legend->clearItems();
    for (QCPGraph *graph : m_landmarks)
        removeGraph(graph);
    m_landmarks.clear();
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
        graph->setName(landmarkInWords(label));
        for (const ltm::MapPoint &place : places)
            graph->addData(place.x, place.y);
        m_landmarks.push_back(graph);
    }
    rebuildLegend();
    dataChanged();
}

void LatentMap::setPinned(const std::vector<PinnedTrajectory> &runs)
{
    legend->clearItems();
    for (Trajectory *pinned : m_pinned)
        removeItem(pinned);
    m_pinned.clear();
    m_pinnedLabels.clear();
    m_pinnedBounds = {};

    for (const PinnedTrajectory &run : runs) {
        auto *pinned = new Trajectory(this, int(m_pinned.size()));
        pinned->setLayer("pinned");
        for (const TrajectoryPoint &point : run.points) {
            pinned->add(point);
            include(point.at, m_pinnedBounds);
        }
        m_pinned.push_back(pinned);
        m_pinnedLabels.push_back(run.label);
    }
    rebuildLegend();
    dataChanged();
}

/// The landmarks, then the runs.
void LatentMap::rebuildLegend()
{
    legend->clearItems();
    for (QCPGraph *graph : m_landmarks)
        if (!graph->name().isEmpty())
            legend->addItem(new QCPPlottableLegendItem(legend, graph));
    if (!m_trajectory->points().empty())
        legend->addItem(new TrajectoryKey(legend, m_trajectory));
    for (std::size_t i = 0; i < m_pinned.size(); ++i)
        legend->addItem(new TrajectoryKey(legend, m_pinned[i], m_pinnedLabels[i]));
    setPlotStyle(plotStyle());
}

void LatentMap::setAxes(const ltm::MapAxes &axes)
{
    const auto title = [](int component, double variance) {
        const QString name = tr("PC %1").arg(component);
        return variance > 0 ? tr("%1 (%2 % of variance)").arg(name, QString::number(100 * variance, 'f', 0)) : name;
    };
    m_axes = axes;
    xAxis->setLabel(title(1, axes.varianceX));
    m_upTitles = {title(2, axes.varianceY), title(2, 0)};
    yAxis->setLabel(m_upTitles.first);
    setAccessibleDescription(describe());
    redrawSoon();
}

void LatentMap::addPoint(qint64 id, int chain, int index, const ltm::MapPoint &at)
{
    m_trajectory->add({id, chain, index, at});
    include(at, m_pointBounds);
    if (m_trajectory->points().size() == 1)
        rebuildLegend();
    if (id == m_trajectory->current())
        originChanged();
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
    m_landscape->forget();
    rebuildLegend();
    originChanged();
    dataChanged();
}

void LatentMap::clear()
{
    setTrajectory({});
    setCurrent(-1);
    fitTo(Fit::All);
}

void LatentMap::setCurrent(qint64 id)
{
    m_trajectory->setCurrent(id);
    m_landscape->setRecord(id);
    m_written->setVisible(false);
    originChanged();
    setAccessibleDescription(describe());
    redrawSoon();
}

void LatentMap::setWritten(const std::optional<ltm::MapPoint> &at)
{
    m_written->setVisible(at.has_value());
    if (at)
        m_written->position->setCoords(at->x, at->y);
    setAccessibleDescription(describe());
    redrawSoon();
}

/// z is moved from where the current iteration left it.
void LatentMap::originChanged()
{
    const int current = m_trajectory->find(m_trajectory->current());
    m_moveTool->setOrigin(current < 0 ? std::nullopt : std::optional(m_trajectory->points()[std::size_t(current)].at));
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

void LatentMap::setLandscape(const ltm::Landscape &landscape)
{
    const int record = m_trajectory->find(landscape.id);
    m_landscape->show(landscape, record < 0 ? -1 : m_trajectory->points()[std::size_t(record)].index);
}

void LatentMap::clearLandscape()
{
    m_landscape->clear();
}

void LatentMap::showPreview(const ltm::TracePreview &preview)
{
    m_moveTool->showPreview(preview);
}

void LatentMap::dataChanged()
{
    setEmpty(m_trajectory->points().empty() && m_landmarks.empty() && m_pinned.empty());
    setAccessibleDescription(describe());
    redrawSoon();
}

void LatentMap::restyle()
{
    const PlotStyle &style = plotStyle();
    m_trajectory->setStyle(style);
    for (Trajectory *pinned : m_pinned)
        pinned->setStyle(style);
    m_landscape->setStyle(style);
    m_moveTool->setStyle(style);
    m_written->setPen(QPen(style.accent, 2.5 * style.scale));
    m_written->setSize(14 * style.scale);
    m_moveTool->action()->setIcon(iconFor("move-z", palette()));
    m_landscape->action()->setIcon(iconFor("landscape", palette()));
    m_fitTrajectory->setIcon(iconFor("fit-trajectory", palette()));
    m_fitAll->setIcon(iconFor("fit-all", palette()));
    // Above a landscape the landmarks need more of their colour.
    const double strength = m_landscape->action()->isChecked() ? 0.7 : 0.55;
    for (std::size_t i = 0; i < m_landmarks.size(); ++i) {
        const QColor faint = blend(style.background, style.series(int(i)), strength);
        m_landmarks[i]->setScatterStyle(
            QCPScatterStyle(shapeOf(int(i)), QPen(faint, style.scale), faint, 4.5 * style.scale));
    }
}

QRectF LatentMap::shownBounds() const
{
    QRectF bounds;
    for (const QRectF &part : {m_fit == Fit::All ? m_landmarkBounds : QRectF(), m_pinnedBounds, m_pointBounds})
        if (!part.isNull())
            bounds = bounds.isNull() ? part : bounds.united(part);
    return bounds;
}

void LatentMap::fitAxes()
{
    if (isFollowing()) {
        QRectF bounds = shownBounds();
        // A path that is all noise should not look like a journey, unless one asks for it.
        const double least = m_fit == Fit::All ? 0.1 : 1e-3;
        const double margin = std::max(0.08 * std::max(bounds.width(), bounds.height()), least);
        bounds.adjust(-margin, -margin, margin, margin);
        xAxis->setRange(bounds.left(), bounds.right());
        yAxis->setRange(bounds.top(), bounds.bottom());
    }
    const QSize size = axisRect()->size();
    if (size.width() < 1 || size.height() < 1)
        return;
    const auto &[whole, brief] = m_upTitles; // too long, it would run into the legend
    yAxis->setLabel(QFontMetrics(yAxis->labelFont()).horizontalAdvance(whole) <= size.height() ? whole : brief);

    // A unit is as long on both axes: the axis that has room to spare shows more.
    const double unitsX = xAxis->range().size() / size.width();
    const double unitsY = yAxis->range().size() / size.height();
    if (unitsX < unitsY)
        xAxis->setScaleRatio(yAxis, 1.0);
    else
        yAxis->setScaleRatio(xAxis, 1.0);
}

qint64 LatentMap::idAt(const QPointF &position) const
{
    const int found = m_trajectory->nearest(position, clickDistance);
    return found < 0 ? -1 : m_trajectory->points()[std::size_t(found)].id;
}

std::optional<PlotWidget::PinnedPoint> LatentMap::pinnedAt(const QPointF &position) const
{
    for (std::size_t run = 0; run < m_pinned.size(); ++run)
        if (const int found = m_pinned[run]->nearest(position, clickDistance); found >= 0)
            return PinnedPoint{int(run), m_pinned[run]->points()[std::size_t(found)].id};
    return {};
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

bool LatentMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<QHelpEvent &>(*event);
        if (const QString name = nameAt(help.pos()); !name.isEmpty()) {
            QToolTip::showText(help.globalPos(), name, this, QRect(help.pos(), QSize(1, 1)).adjusted(-3, -3, 3, 3));
            return true;
        }
    }
    return PlotWidget::event(event);
}

} // namespace ts
