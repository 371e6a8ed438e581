// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elboplot.h"

#include "elboparts.h"
#include "elbotable.h"

#include <cmath>

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

} // namespace

ElboPlot::ElboPlot(QWidget *parent)
    : PlotWidget(tr("The ELBO will rise here, gradient step by gradient step.\nType a problem and press Run."), parent)
{
    setObjectName("elboPlot");
    setToolTip(
        tr("<b>ELBO</b>: a lower bound on how well the latent thought explains the problem and the trace, in nats. "
           "Higher is better.<br>Wheel: zoom. Drag: move. Double click: show all. Click a marker: go to that "
           "iteration.<br>Keys: arrows step through the iterations, + and − zoom, Shift+arrows move, Home shows all, "
           "Ctrl+T shows the numbers."));
    setAccessibleName(tr("ELBO against iterations"));
    xAxis->setLabel(tr("iteration"));
    yAxis->setLabel(tr("ELBO (nats)"));
    xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new IterationTicker));

    setAutoAddPlottableToLegend(false);
    addLayer("behind", layer("main"), QCustomPlot::limBelow);
    addLayer("current", layer("main"), QCustomPlot::limAbove);
    buildViewActions();
    buildDetails();
    buildCurrent();
    series(0);
    setPlotStyle(plotStyle());
    describe();
}

ElboPlot::~ElboPlot() = default;

void ElboPlot::buildViewActions()
{
    const auto make = [this](const char *name, Qt::Key key, const QString &text, const QString &tip) {
        QAction *action = makeAction(name, key, text, tip);
        action->setCheckable(true);
        return action;
    };
    m_showParts = make("viewParts", Qt::Key_P, tr("&Parts"),
                       tr("How the question's and the trace's log-likelihood and minus KL changed since the first "
                          "iteration"));
    m_showErrors = make("viewErrorBars", Qt::Key_E, tr("Standard &errors"),
                        tr("How uncertain each ELBO is, since it is estimated with a few draws of z"));
    m_showBound = make("viewBound", Qt::Key_B, tr("&Importance-weighted bound"),
                       tr("A tighter lower bound on the log-likelihood, from the same draws"));
    m_showChains = make("viewChains", Qt::Key_C, tr("&All chains"), tr("The other chains of this run, faintly"));
    addViewActions(viewActions());
}

void ElboPlot::buildDetails()
{
    m_parts = new ElboParts(this);
    m_estimates = new QCPCurve(xAxis, yAxis);
    m_estimates->setLineStyle(QCPCurve::lsNone);
    m_errors = new QCPErrorBars(xAxis, yAxis);
    m_errors->setName(tr("± standard error"));
    m_errors->setDataPlottable(m_estimates);
    m_errors->setLayer("current"); // above the markers, which would hide most of them
    m_errors->setSymbolGap(0);
    m_bound = new QCPCurve(xAxis, yAxis);
    m_bound->setName(tr("importance-weighted bound"));
    m_bound->setLayer("behind");
    for (const QAction *action : viewActions())
        connect(action, &QAction::toggled, this, [this] {
            m_parts->setShown(m_showParts->isChecked());
            showSeries();
        });
}

void ElboPlot::buildCurrent()
{
    m_current = addGraph();
    m_current->setLineStyle(QCPGraph::lsNone);
    m_current->setLayer("current");
    m_currentLine = new QCPItemStraightLine(this);
    m_currentLine->setLayer("grid");
    m_currentLine->setVisible(false);
}

ElboSeries &ElboPlot::series(int chain)
{
    const auto [place, added] = m_chains.try_emplace(chain, this);
    if (added) {
        place->second.sample()->setName(tr("chain %1").arg(chain));
        place->second.setLook(ElboSeries::liveLook(plotStyle(), chain, chain == m_chain));
        showSeries();
    }
    return place->second;
}

bool ElboPlot::isShown(int chain) const
{
    return chain == m_chain || m_showChains->isChecked();
}

bool ElboPlot::isShown(const Pinned &run, int chain) const
{
    return isShown(chain) || (!run.chains.contains(m_chain) && chain == run.chains.begin()->first);
}

/// Draws what is asked for: which chains, and which details.
void ElboPlot::showSeries()
{
    m_errors->setVisible(m_showErrors->isChecked());
    m_bound->setVisible(m_showBound->isChecked());
    for (const Pinned &run : m_pinned)
        for (const auto &[chain, series] : run.chains)
            series->setVisible(isShown(run, chain));
    for (auto &[chain, series] : m_chains) {
        series.setVisible(isShown(chain));
        series.setLayer(chain == m_chain ? "main" : "behind");
    }
    showLegend();
    setPlotStyle(plotStyle()); // of what came into the layout, too
    showCurrent();
}

void ElboPlot::showLegend()
{
    legend->clearItems();
    const auto name
        = [this](QCPAbstractPlottable *entry) { legend->addItem(new QCPPlottableLegendItem(legend, entry)); };
    if (const auto live = m_chains.find(m_chain); live != m_chains.end()) {
        for (QCPAbstractPlottable *entry : std::initializer_list<QCPAbstractPlottable *>{
                 live->second.accepted(), live->second.rejected(), live->second.stairs()})
            name(entry);
        if (live->second.steps()->dataCount() > 0) // of a session from a file there are none
            name(live->second.steps());
    }
    if (m_showErrors->isChecked())
        name(m_errors);
    if (m_showBound->isChecked())
        name(m_bound);
    for (const auto &[chain, series] : m_chains)
        if (chain != m_chain && isShown(chain))
            name(series.sample());
    for (const Pinned &run : m_pinned)
        name(run.chains.begin()->second->sample());
}

void ElboPlot::restyle()
{
    const PlotStyle &style = plotStyle();
    for (auto &[chain, series] : m_chains)
        series.setLook(ElboSeries::liveLook(style, chain, chain == m_chain));
    for (std::size_t run = 0; run < m_pinned.size(); ++run)
        for (const auto &[chain, series] : m_pinned[run].chains)
            series->setLook(ElboSeries::pinnedLook(style, int(run)));
    m_parts->setStyle(style);

    m_errors->setPen(QPen(style.text, style.scale));
    m_errors->setWhiskerWidth(10 * style.scale);
    const QColor bound = style.series(4);
    m_bound->setPen(QPen(bound, style.scale, Qt::DotLine));
    m_bound->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssPlus, QPen(bound, 1.5 * style.scale), Qt::NoBrush, 7 * style.scale));

    m_current->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(style.accent, 2 * style.scale), Qt::NoBrush, 14 * style.scale));
    m_currentLine->setPen(QPen(style.accent, style.scale, Qt::DotLine));
}

void ElboPlot::addGradientStep(const ltm::GradientStep &step)
{
    const double x = step.iteration - 1 + (step.step + 1.0) / (step.steps + 1.0);
    ElboSeries &steps = series(step.chain);
    const bool first = steps.steps()->dataCount() == 0;
    steps.addStep(x, step.elbo, step.step == 0);
    if (first)
        showSeries();
    m_lastX = std::max(m_lastX, x);
    setEmpty(false);
    redrawSoon();
}

void ElboPlot::addIteration(const ltm::Iteration &iteration)
{
    const ElboPoint point = elboPoint(iteration);
    series(point.chain).add(point);
    m_points.insert_or_assign(point.id, point);
    m_lastX = std::max(m_lastX, double(point.index));
    if (point.chain == m_chain)
        addDetails(point);
    if (point.id == m_currentId)
        setCurrent(point.id);
    setEmpty(false);
    describe();
    redrawSoon();
}

void ElboPlot::addDetails(const ElboPoint &point)
{
    m_parts->add(point);
    m_estimates->addData(point.index, point.elbo.elbo);
    m_errors->addData(point.elbo.standardError);
    m_bound->addData(point.index, point.elbo.importanceWeightedBound);
}

void ElboPlot::showDetails()
{
    m_parts->clear();
    m_estimates->data()->clear();
    m_errors->data()->clear();
    m_bound->data()->clear();
    for (const auto &[id, point] : m_points)
        if (point.chain == m_chain)
            addDetails(point);
}

void ElboPlot::clear()
{
    m_chains.clear();
    m_points.clear();
    m_lastX = 0;
    m_currentId = -1;
    m_chain = 0;
    series(0);
    showDetails();
    setEmpty(m_pinned.empty());
    describe();
    resetView();
}

void ElboPlot::setPinned(const std::vector<PinnedRun> &runs)
{
    m_pinned.clear();
    for (const PinnedRun &run : runs) {
        Pinned pinned{run.label, {}, {}};
        for (const auto &record : run.records) {
            const ElboPoint point = elboPoint(*record);
            auto &series = pinned.chains[point.chain];
            if (!series) {
                series = std::make_unique<ElboSeries>(this);
                series->setLayer("behind");
                series->sample()->setName(run.label);
            }
            series->add(point);
            pinned.points.push_back(point);
        }
        if (!pinned.points.empty())
            m_pinned.push_back(std::move(pinned));
    }
    setEmpty(m_pinned.empty() && m_points.empty() && series(m_chain).steps()->dataCount() == 0);
    showSeries();
    describe();
}

void ElboPlot::setChain(int chain)
{
    if (chain == m_chain)
        return;
    m_chain = chain;
    showDetails();
    showSeries();
    describe();
}

void ElboPlot::setCurrent(qint64 id)
{
    m_currentId = id;
    if (const auto current = m_points.find(id); current != m_points.end())
        setChain(current->second.chain);
    showCurrent();
    describe();
    redrawSoon();
}

void ElboPlot::showCurrent()
{
    const auto current = m_points.find(m_currentId);
    const bool visible = current != m_points.end() && isShown(current->second.chain);
    m_parts->setCurrent(m_currentId);
    m_current->data()->clear();
    m_currentLine->setVisible(visible);
    if (!visible)
        return;
    const ElboPoint &point = current->second;
    m_current->addData(point.index, point.elbo.elbo);
    m_currentLine->point1->setCoords(point.index, 0);
    m_currentLine->point2->setCoords(point.index, 1);
}

void ElboPlot::describe()
{
    const ElboPoint *best = nullptr;
    int iterations = 0;
    for (const auto &[id, point] : m_points) {
        if (point.chain != m_chain)
            continue;
        ++iterations;
        if (point.accepted && (!best || point.elbo.elbo > best->elbo.elbo))
            best = &point;
    }
    QStringList sentences;
    if (iterations == 0)
        sentences << tr("No iteration yet.");
    else
        sentences << tr("Iterations of chain %1: %2.").arg(m_chain).arg(iterations);
    if (best)
        sentences << tr("Best accepted ELBO: %1 nats, at iteration %2.")
                         .arg(QLocale().toString(best->elbo.elbo, 'f', 2))
                         .arg(best->index);
    if (const auto current = m_points.find(m_currentId); current != m_points.end()) {
        const ElboPoint &point = current->second;
        sentences << tr("On show: iteration %1, %2 nats, %3.")
                         .arg(point.index)
                         .arg(QLocale().toString(point.elbo.elbo, 'f', 2))
                         .arg(point.accepted ? tr("accepted") : tr("rejected"));
    }
    for (const Pinned &run : m_pinned)
        sentences << tr("Beside it: %1.").arg(run.label);
    setAccessibleDescription(sentences.join(u' '));
}

PlotTable ElboPlot::table() const
{
    std::vector<NamedPoints> runs(1);
    runs[0].first = tr("live");
    for (const auto &[id, point] : m_points)
        runs[0].second.push_back(point);
    for (const Pinned &run : m_pinned)
        runs.emplace_back(run.label, run.points);
    return elboTable(runs);
}

PlotTable ElboPlot::details() const
{
    std::vector<std::pair<int, const QCPCurve *>> lines;
    for (const auto &[chain, series] : m_chains)
        lines.emplace_back(chain, series.steps());
    return gradientStepTable(lines);
}

QPointF ElboPlot::markerPosition(qint64 id)
{
    const auto marker = m_points.find(id);
    if (marker == m_points.end() || !isShown(marker->second.chain))
        return {};
    updateLayout();
    return toPixels(marker->second.index, marker->second.elbo.elbo);
}

/// Of the markers and what belongs to them; nothing while there is none.
std::optional<QCPRange> ElboPlot::shownElbos() const
{
    std::optional<QCPRange> range;
    const auto include = [&range](double elbo) {
        if (!std::isfinite(elbo))
            return;
        if (range)
            range->expand(elbo);
        else
            range = QCPRange(elbo, elbo);
    };
    for (const auto &[id, point] : m_points) {
        if (!isShown(point.chain))
            continue;
        const double error = m_showErrors->isChecked() && point.chain == m_chain ? point.elbo.standardError : 0;
        include(point.elbo.elbo - error);
        include(point.elbo.elbo + error);
        if (m_showBound->isChecked() && point.chain == m_chain)
            include(point.elbo.importanceWeightedBound);
    }
    for (const Pinned &run : m_pinned)
        for (const ElboPoint &point : run.points)
            if (isShown(run, point.chain))
                include(point.elbo.elbo);
    return range;
}

void ElboPlot::fitAxes()
{
    if (!isFollowing())
        return;
    double lastX = m_lastX;
    for (const Pinned &run : m_pinned)
        for (const ElboPoint &point : run.points)
            lastX = std::max(lastX, double(point.index));
    // The last marker has room for its ring, however many there are.
    const double end = std::max(1.0, std::ceil(lastX));
    const double ring = 10 * plotStyle().scale / std::max(1, axisRect()->width()) * (end + 1.5);
    xAxis->setRange(-1, end + std::max(0.5, ring));
    m_parts->fit();
    if (const auto elbos = shownElbos()) {
        // Room below shows the steps climbing; at least a nat is shown, so that noise does not look like news.
        const double span = std::max(1.0, elbos->size());
        yAxis->setRange(elbos->lower - 0.3 * span, elbos->upper + 0.12 * span);
    } else {
        // Within the very first refine there is nothing yet to scale to but its own steps.
        series(m_chain).steps()->rescaleValueAxis();
    }
}

qint64 ElboPlot::idAt(const QPointF &position) const
{
    if (!axisRect()->rect().contains(position.toPoint()))
        return m_parts->idAt(position, clickDistance);
    qint64 nearest = -1;
    double distance = clickDistance;
    for (const auto &[id, point] : m_points)
        if (isShown(point.chain) && isNearer(point, position, distance))
            nearest = id;
    return nearest;
}

/// Whether a marker is at most `distance` from a position, which it then is. Of markers at the same place the newest is
/// meant: it is drawn on top.
bool ElboPlot::isNearer(const ElboPoint &point, const QPointF &position, double &distance) const
{
    const QPointF offset = toPixels(point.index, point.elbo.elbo) - position;
    const double here = std::hypot(offset.x(), offset.y());
    if (here > distance)
        return false;
    distance = here;
    return true;
}

std::optional<PlotWidget::PinnedPoint> ElboPlot::pinnedAt(const QPointF &position) const
{
    std::optional<PinnedPoint> nearest;
    double distance = clickDistance;
    for (std::size_t run = 0; run < m_pinned.size(); ++run)
        for (const ElboPoint &point : m_pinned[run].points)
            if (isShown(m_pinned[run], point.chain) && isNearer(point, position, distance))
                nearest = {int(run), point.id};
    return nearest;
}

qint64 ElboPlot::neighbour(int steps) const
{
    std::vector<qint64> shown;
    for (const auto &[id, point] : m_points)
        if (isShown(point.chain))
            shown.push_back(id);
    if (shown.empty())
        return -1;
    const auto here = std::find(shown.begin(), shown.end(), m_currentId);
    if (here == shown.end())
        return shown.back();
    const auto there = (here - shown.begin()) + steps;
    return there < 0 || there >= std::ssize(shown) ? -1 : shown[std::size_t(there)];
}

} // namespace ts
