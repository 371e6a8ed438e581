// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elbolandscape.h"

#include "redrawturns.h"

#include <algorithm>
#include <cmath>

namespace ts
{

namespace
{

constexpr int restTime = 250; // milliseconds without a change, after which the view counts as at rest
constexpr int cellsAlong = 40; // of the longer side
constexpr double border = 0.08; // asked for around the view, as a share of it: a small move needs no other landscape

/// Says that the lowest colour stands for all that is lower.
class ClippedTicker : public QCPAxisTicker
{
public:
    ClippedTicker() { setTickCount(4); }
    bool clipped = false;

protected:
    QVector<double> createTickVector(double step, const QCPRange &range) override
    {
        m_digits = step < 1 ? int(std::ceil(-std::log10(step) - 1e-9)) : 0;
        QVector<double> ticks = QCPAxisTicker::createTickVector(step, range);
        if (!clipped)
            return ticks;
        ticks.removeIf([&](double tick) { return tick < range.lower + 0.12 * range.size(); });
        ticks.prepend(m_lowest = range.lower);
        return ticks;
    }

    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        const QString number = locale.toString(tick, 'f', m_digits);
        return clipped && tick == m_lowest ? QStringLiteral("≤ ") + number : number;
    }

private:
    double m_lowest = 0;
    int m_digits = 0; ///< after the point, that neighbours do not look alike
};

} // namespace

ElboLandscape::ElboLandscape(QCustomPlot *plot)
    : QObject(plot)
    , m_plot(plot)
    , m_action(new QAction(tr("ELBO &landscape"), plot))
{
    plot->addLayer("landscape", plot->layer("background"), QCustomPlot::limAbove);
    m_map = new QCPColorMap(plot->xAxis, plot->yAxis);
    m_map->setLayer("landscape");
    m_map->setSelectable(QCP::stNone);
    m_scale = new QCPColorScale(plot);
    m_scale->setRangeDrag(false);
    m_scale->setRangeZoom(false);
    m_scale->setBarWidth(10);
    m_scale->setMinimumMargins(QMargins(0, 6, 8, 6));
    m_scale->axis()->setTicker(QSharedPointer<ClippedTicker>::create());
    m_scale->axis()->setSubTicks(false);
    m_scale->axis()->setTickLength(0, 3);
    m_map->setColorScale(m_scale);
    auto *aligned = new QCPMarginGroup(plot);
    for (QCPLayoutElement *element :
         {static_cast<QCPLayoutElement *>(m_scale), static_cast<QCPLayoutElement *>(plot->axisRect())})
        element->setMarginGroup(QCP::msTop | QCP::msBottom, aligned);
    setShown(false);

    m_action->setObjectName("landscape");
    m_action->setCheckable(true);
    m_action->setShortcut(Qt::Key_L);
    m_action->setShortcutContext(Qt::WidgetShortcut);
    m_action->setToolTip(tr("Show the ELBO over the plane of the map, for the trace of the iteration on show: higher "
                            "means that z there explains this trace better, not that the answer is right (L)"));
    m_action->setStatusTip(m_action->toolTip());
    connect(m_action, &QAction::toggled, this, [this](bool on) {
        clear();
        setShown(on);
        if (on)
            askWhenAtRest();
        else
            emit unwanted();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &ElboLandscape::ask);
    for (const QCPAxis *axis : {plot->xAxis, plot->yAxis})
        connect(axis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, &ElboLandscape::askWhenAtRest);
}

void ElboLandscape::setShown(bool shown)
{
    m_map->setVisible(shown);
    m_scale->setVisible(shown);
    if (shown) {
        m_plot->plotLayout()->addElement(1, 1, m_scale);
    } else if (m_scale->layout()) {
        m_plot->plotLayout()->take(m_scale);
        m_plot->plotLayout()->simplify();
    }
    RedrawTurns::ofApplication().ask(m_plot);
}

void ElboLandscape::show(const ltm::Landscape &landscape, int index)
{
    if (!m_action->isChecked())
        return;
    m_landscape = landscape;
    const QString whose = index < 0 ? tr("ELBO (nats)") : tr("ELBO (nats) for trace %1").arg(index);
    m_scale->setLabel(landscape.complete ? whose : tr("%1…").arg(whose));
    fill();
    scaleColours();
    RedrawTurns::ofApplication().ask(m_plot);
}

void ElboLandscape::fill()
{
    QCPColorMapData *cells = m_map->data();
    cells->setSize(m_landscape.columns, m_landscape.rows);
    cells->setRange({m_landscape.from.x, m_landscape.to.x}, {m_landscape.from.y, m_landscape.to.y});
    for (int row = 0; row < m_landscape.rows; ++row)
        for (int column = 0; column < m_landscape.columns; ++column)
            cells->setCell(column, row, m_landscape.elbo[std::size_t(row * m_landscape.columns + column)]);
}

/// Far from z the ELBO falls by hundreds of nats: a scale of all of it would show nothing where z is.
void ElboLandscape::scaleColours()
{
    std::vector<double> known;
    std::copy_if(m_landscape.elbo.begin(), m_landscape.elbo.end(), std::back_inserter(known),
                 [](double elbo) { return std::isfinite(elbo); });
    m_scale->axis()->setTickLabels(!known.empty());
    if (known.empty())
        return;
    std::sort(known.begin(), known.end());
    const double median = known[known.size() / 2];
    const QCPRange range(median, std::max(known.back(), median + 1e-6));
    m_scale->axis()->ticker().staticCast<ClippedTicker>()->clipped = known.front() < median;
    m_scale->setDataRange(range);
}

void ElboLandscape::clear()
{
    m_landscape = {};
    m_map->data()->clear();
    m_askedView = {};
    m_scale->axis()->setTickLabels(false);
    m_scale->setLabel(tr("ELBO (nats)"));
    RedrawTurns::ofApplication().ask(m_plot);
}

void ElboLandscape::setRecord(qint64 id)
{
    if (id == m_record)
        return;
    m_record = id;
    askWhenAtRest();
}

void ElboLandscape::forget()
{
    clear();
    askWhenAtRest();
}

void ElboLandscape::askWhenAtRest()
{
    if (m_action->isChecked())
        m_rest.start();
}

void ElboLandscape::ask()
{
    const QRectF view(QPointF(m_plot->xAxis->range().lower, m_plot->yAxis->range().lower),
                      QPointF(m_plot->xAxis->range().upper, m_plot->yAxis->range().upper));
    if (!m_action->isChecked() || m_record < 0 || view.isEmpty() || answersTo(view))
        return;
    const double right = border * view.width();
    const double up = border * view.height();
    m_askedRecord = m_record;
    m_askedView = view.adjusted(-right, -up, right, up);
    const double cell = std::max(m_askedView.width(), m_askedView.height()) / cellsAlong;
    const int columns = std::max(2, int(std::lround(m_askedView.width() / cell)));
    const int rows = std::max(2, int(std::lround(m_askedView.height() / cell)));
    const QPointF half(m_askedView.width() / columns / 2, m_askedView.height() / rows / 2);
    const QPointF from = m_askedView.topLeft() + half;
    const QPointF to = m_askedView.bottomRight() - half;
    m_scale->setLabel(tr("ELBO (nats): computing…"));
    RedrawTurns::ofApplication().ask(m_plot);
    emit wanted({from.x(), from.y()}, {to.x(), to.y()}, columns, rows);
}

/// Whether what was asked for last covers the view, as finely as it should.
bool ElboLandscape::answersTo(const QRectF &view) const
{
    return m_askedRecord == m_record && m_askedView.contains(view) && view.width() > 0.6 * m_askedView.width();
}

void ElboLandscape::setStyle(const PlotStyle &style)
{
    QCPColorGradient ramp;
    ramp.clearColorStops();
    ramp.setColorStopAt(0, style.background);
    ramp.setColorStopAt(1, blend(style.background, blend(style.text, okabeIto(Hue::Blue), 0.45), 0.5));
    ramp.setNanHandling(QCPColorGradient::nhTransparent);
    m_scale->setGradient(ramp);
    QCPAxis *axis = m_scale->axis();
    for (QCPAxis *edge : axis->axisRect()->axes())
        edge->setBasePen(QPen(style.grid, style.scale));
    axis->setBasePen(QPen(style.muted, style.scale));
    axis->setTickPen(QPen(style.muted, style.scale));
    axis->setTickLabelColor(style.text);
    axis->setTickLabelFont(style.smallFont);
    axis->setLabelColor(style.text);
    axis->setLabelFont(style.smallFont);
}

} // namespace ts
