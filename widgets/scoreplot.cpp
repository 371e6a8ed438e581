// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoreplot.h"

#include <algorithm>
#include <cmath>

namespace ts
{

namespace
{

QString withInterval(double value, double low, double high, int decimals, const QString &unit)
{
    const QLocale locale;
    const auto number = [&](double x) { return locale.toString(x, 'f', decimals); };
    return ScorePlot::tr("%1 %2 (%3 to %4)").arg(number(value), unit, number(low), number(high));
}

/// Whole iterations only.
QSharedPointer<QCPAxisTicker> iterationTicker()
{
    QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(1);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    return ticker;
}

} // namespace

QString accuracyInWords(const ltm::IterationScore &score)
{
    return withInterval(100 * score.accuracy, 100 * score.ci95.low, 100 * score.ci95.high, 1, QStringLiteral("%"));
}

ScorePlot::ScorePlot(Quantity quantity, QWidget *parent)
    : PlotWidget(quantity == Quantity::Accuracy
                     ? tr("Accuracy at each iteration will appear here.\nChoose a file of problems and press Run.")
                     : tr("The mean ELBO at each iteration will appear here."),
                 parent)
    , m_quantity(quantity)
{
    setObjectName(isAccuracy() ? "accuracyPlot" : "meanElboPlot");
    setAccessibleName(isAccuracy() ? tr("Accuracy against iterations") : tr("Mean ELBO against iterations"));
    const QString explanation = isAccuracy()
        ? tr("<b>Accuracy</b>: the share of the finished problems whose answer is right after so many iterations; the "
             "band is its 95 % interval (Wilson).")
        : tr("<b>Mean ELBO</b> of the last accepted traces, over the finished problems; the band is the 95 % interval "
             "of the mean. It says nothing about which answers are right.");
    setToolTip(explanation
               + tr("<br>Wheel: zoom. Drag: move. Double click: show all. Click a marker, or use the arrow keys: read "
                    "that iteration; click it again to stop."));
    xAxis->setLabel(tr("iteration"));
    yAxis->setLabel(isAccuracy() ? tr("accuracy (%)") : tr("mean ELBO (nats)"));
    xAxis->setTicker(iterationTicker());

    setAutoAddPlottableToLegend(false);
    m_low = addGraph();
    m_high = addGraph();
    m_high->setChannelFillGraph(m_low);
    m_high->setName(isAccuracy() ? tr("95 % interval (Wilson)") : tr("95 % interval of the mean"));
    for (QCPGraph *edge : {m_low, m_high}) {
        edge->setPen(Qt::NoPen);
        edge->setLayer("background"); // the grid shows through
    }
    m_line = addGraph();
    m_line->setName(isAccuracy() ? tr("accuracy") : tr("mean ELBO"));
    m_bar = new QCPErrorBars(xAxis, yAxis);
    m_bar->setDataPlottable(m_line);
    addLayer("current", layer("main"), QCustomPlot::limAbove);
    m_ring = addGraph();
    m_ring->setLineStyle(QCPGraph::lsNone);
    m_ring->setLayer("current");
    m_readout = new QCPItemText(this);
    m_readout->setLayer("current");
    m_readout->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_readout->position->setCoords(0.01, 0.01);
    m_readout->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_readout->setTextAlignment(Qt::AlignLeft);
    legend->addItem(new QCPPlottableLegendItem(legend, m_line));
    legend->addItem(new QCPPlottableLegendItem(legend, m_high));
    setScores({});
    setPlotStyle(plotStyle());
}

ScorePlot::Point ScorePlot::point(const ltm::IterationScore &score) const
{
    if (isAccuracy())
        return {score.iteration, 100 * score.accuracy, 100 * score.ci95.low, 100 * score.ci95.high};
    return {score.iteration, score.mean.elbo, score.elboCi95.low, score.elboCi95.high};
}

QString ScorePlot::words(const ltm::IterationScore &score) const
{
    const QString value = isAccuracy()
        ? accuracyInWords(score)
        : withInterval(score.mean.elbo, score.elboCi95.low, score.elboCi95.high, 2, tr("nats"));
    return tr("iteration %1: %2").arg(score.iteration).arg(value);
}

void ScorePlot::setScores(const std::vector<ltm::IterationScore> &scores)
{
    m_scores = scores;
    m_points.clear();
    for (const ltm::IterationScore &score : scores)
        m_points.push_back(point(score));

    for (QCPGraph *graph : {m_low, m_high, m_line})
        graph->data()->clear();
    m_bar->data()->clear();
    for (const Point &point : m_points) {
        m_low->addData(point.iteration, point.low);
        m_high->addData(point.iteration, point.high);
        m_line->addData(point.iteration, point.value);
        m_bar->addData(point.value - point.low, point.high - point.value);
    }
    m_bar->setVisible(m_points.size() == 1); // a band needs two
    setEmpty(m_points.empty());
    showCurrent();
    redrawSoon();
}

void ScorePlot::setCurrent(int iteration)
{
    m_current = iteration;
    showCurrent();
    redrawSoon();
}

PlotTable ScorePlot::table() const
{
    PlotTable table{{tr("iteration"), yAxis->label(), tr("95 % interval from"), tr("to")}, {}};
    for (const Point &point : m_points)
        table.rows.push_back({point.iteration, cell(point.value), cell(point.low), cell(point.high)});
    if (isAccuracy())
        return table;
    table.columns << tr("log p(x|z) (nats)") << tr("log p(y|x,z) (nats)") << tr("KL (nats)");
    for (std::size_t i = 0; i < m_scores.size(); ++i)
        for (const double part : {m_scores[i].mean.logQuestion, m_scores[i].mean.logTrace, m_scores[i].mean.kl})
            table.rows[i].push_back(cell(part));
    return table;
}

const ScorePlot::Point *ScorePlot::pointAt(int iteration) const
{
    const auto found = std::find_if(m_points.begin(), m_points.end(),
                                    [iteration](const Point &point) { return point.iteration == iteration; });
    return found == m_points.end() ? nullptr : &*found;
}

void ScorePlot::showCurrent()
{
    const Point *chosen = pointAt(m_current);
    m_ring->data()->clear();
    m_readout->setVisible(chosen);
    if (m_points.empty()) {
        setAccessibleDescription(tr("Nothing yet."));
        return;
    }
    const Point &current = chosen ? *chosen : m_points.back();
    if (chosen)
        m_ring->addData(current.iteration, current.value);
    const QString text = words(m_scores[std::size_t(&current - m_points.data())]);
    m_readout->setText(text);
    setAccessibleDescription(tr("%1. The first measured is %2.").arg(text, words(m_scores.front())));
}

void ScorePlot::restyle()
{
    const PlotStyle &style = plotStyle();
    const QColor color = style.series(isAccuracy() ? 1 : 0);
    m_line->setPen(QPen(color, 1.5 * style.scale));
    m_line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(color, style.scale), color,
                                            (m_points.size() > 40 ? 3 : 5) * style.scale));
    m_high->setBrush(blend(style.background, color, 0.22));
    m_bar->setPen(QPen(color, 1.5 * style.scale));
    m_bar->setWhiskerWidth(10 * style.scale);
    m_ring->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(style.accent, 2 * style.scale), Qt::NoBrush, 13 * style.scale));
    m_readout->setFont(style.font);
    m_readout->setColor(style.text);
    m_readout->setPadding(QMargins(4, 2, 4, 2));
}

void ScorePlot::fitAxes()
{
    if (!isFollowing() || m_points.empty())
        return;
    const double first = m_points.front().iteration;
    const double last = m_points.back().iteration;
    const double margin = std::max(0.5, 0.04 * (last - first));
    xAxis->setRange(first - margin, last + margin);

    QCPRange values(m_points.front().low, m_points.front().high);
    for (const Point &point : m_points)
        values = values.expanded(QCPRange(point.low, point.high));
    // At least ten points or two nats are shown, so that noise does not look like news; the words get room above.
    const double missing = (isAccuracy() ? 10.0 : 2.0) - values.size();
    if (missing > 0)
        values = QCPRange(values.lower - missing / 2, values.upper + missing / 2);
    yAxis->setRange(values.lower - 0.06 * values.size(),
                    values.upper + (m_readout->visible() ? 0.22 : 0.06) * values.size());
}

QPointF ScorePlot::markerPosition(int iteration)
{
    const Point *point = pointAt(iteration);
    if (!point)
        return {};
    updateLayout();
    return toPixels(point->iteration, point->value);
}

qint64 ScorePlot::idAt(const QPointF &position) const
{
    qint64 nearest = -1;
    double distance = clickDistance;
    for (const Point &point : m_points) {
        const QPointF offset = toPixels(point.iteration, point.value) - position;
        const double d = std::hypot(offset.x(), offset.y());
        if (d <= distance) {
            distance = d;
            nearest = point.iteration;
        }
    }
    return nearest;
}

qint64 ScorePlot::neighbour(int steps) const
{
    const Point *chosen = pointAt(m_current);
    if (m_points.empty())
        return -1;
    const std::ptrdiff_t at = (chosen ? chosen : &m_points.back()) - m_points.data() + steps;
    return at < 0 || at >= std::ptrdiff_t(m_points.size()) ? -1 : m_points[std::size_t(at)].iteration;
}

void ScorePlot::choose(qint64 id)
{
    const int iteration = id == m_current ? -1 : int(id);
    setCurrent(iteration);
    emit iterationChosen(iteration);
}

} // namespace ts
