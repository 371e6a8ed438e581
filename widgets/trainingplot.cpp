// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingplot.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ts
{

namespace
{

constexpr int columns = 2;
constexpr std::size_t samples = trainingMetrics;

/// Of the numbers in view, this share is left out at each end when an axis is scaled: one bad step hides no other.
constexpr double outliers = 0.02;

/// Whole steps only, none before the first, and none of them rounded.
class StepTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        return std::max(1.0, std::round(QCPAxisTicker::getTickStep(range)));
    }

    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        return tick < -0.5 ? QString() : locale.toString(qint64(std::llround(tick)));
    }
};

/// Counts problems.
class CountTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        return std::max(1.0, std::round(QCPAxisTicker::getTickStep(range)));
    }
};

bool isLogarithmic(std::size_t metric)
{
    return TrainingMetric(metric) == TrainingMetric::GradientNorm;
}

/// The range of what is seen: all of the smoothed line, and of the single steps all but the outliers.
QCPRange rangeOf(std::vector<double> lows, std::vector<double> highs, const std::vector<double> &line, bool logarithmic)
{
    if (line.empty())
        return logarithmic ? QCPRange(0.1, 10) : QCPRange(0, 1);
    const auto skipped = std::size_t(outliers * double(lows.size()));
    std::sort(lows.begin(), lows.end());
    std::sort(highs.begin(), highs.end());
    double low = std::min(lows[skipped], *std::min_element(line.begin(), line.end()));
    double high = std::max(highs[highs.size() - 1 - skipped], *std::max_element(line.begin(), line.end()));
    if (logarithmic)
        return {low / 1.15, high * 1.15};
    // A flat line lies in the middle.
    const double room = high > low ? 0.08 * (high - low) : high != 0 ? 0.5 * std::abs(high) : 1;
    return {low - room, high + room};
}

} // namespace

TrainingPlot::TrainingPlot(QWidget *parent)
    : QCustomPlot(parent)
{
    setObjectName("trainingPlot");
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    setPlottingHint(QCP::phFastPolylines);
    setLocale(QLocale());
    setMinimumSize(360, 320);
    setToolTip(tr("<b>Training</b>, over slow steps: faintly each step, strongly their moving average.<br>"
                  "Wheel: zoom. Drag: move. Double click: show all. Arrow keys: read another step."));
    setAccessibleName(tr("Training metrics against slow steps"));
    setAccessibleDescription(tr("Nothing yet."));

    plotLayout()->clear();
    plotLayout()->setRowSpacing(0);
    addLayer("reading", layer("axes"), QCustomPlot::limAbove);
    layer("reading")->setMode(QCPLayer::lmBuffered);
    QCPMarginGroup *left[columns] = {new QCPMarginGroup(this), new QCPMarginGroup(this)};
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i] = makeCell(i);
        m_cells[i].rect->setMarginGroup(QCP::msLeft, left[i % columns]);
    }
    setStyle(PlotStyle::fromPalette(palette(), font()));
}

TrainingPlot::Cell TrainingPlot::makeCell(std::size_t index)
{
    auto *rect = new QCPAxisRect(this, false);
    plotLayout()->addElement(int(index) / columns, int(index) % columns, rect);
    Cell cell{};
    cell.rect = rect;
    cell.x = rect->addAxis(QCPAxis::atBottom);
    cell.y = rect->addAxis(QCPAxis::atLeft);
    rect->setRangeDragAxes(cell.x, nullptr);
    rect->setRangeZoomAxes(cell.x, nullptr);
    rect->setRangeZoomFactor(0.8, 1);
    for (QCPAxis *axis : {cell.x, cell.y}) {
        axis->setLayer("axes");
        axis->grid()->setLayer("grid");
        axis->grid()->setVisible(true);
        axis->setSubTicks(false);
        axis->setTickLength(0, 4);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    cell.x->setTicker(QSharedPointer<QCPAxisTicker>(new StepTicker));
    if (index == samples)
        cell.y->setTicker(QSharedPointer<QCPAxisTicker>(new CountTicker));
    cell.y->ticker()->setTickCount(4);
    if (isLogarithmic(index)) {
        cell.y->setScaleType(QCPAxis::stLogarithmic);
        cell.y->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog));
    }
    // The x axes are one: only the last row says what it is.
    const bool lastRow = index + columns >= m_cells.size();
    cell.x->setTickLabels(lastRow);
    cell.x->setLabel(lastRow ? tr("slow step") : QString());
    connect(cell.x, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, &TrainingPlot::setView);

    cell.raw = addGraph(cell.x, cell.y);
    cell.strong = addGraph(cell.x, cell.y);
    cell.title = makeText(rect, Qt::AlignLeft | Qt::AlignBottom);
    cell.value = makeText(rect, Qt::AlignRight | Qt::AlignBottom);
    cell.title->setText(index == samples ? tr("right sample traces") : titleOf(TrainingMetric(index)));
    cell.value->setLayer("reading");
    cell.line = new QCPItemStraightLine(this);
    cell.line->setClipAxisRect(rect);
    cell.line->setLayer("reading");
    cell.line->setVisible(false);
    for (QCPItemPosition *point : {cell.line->point1, cell.line->point2}) {
        point->setAxisRect(rect);
        point->setAxes(cell.x, cell.y);
        point->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    return cell;
}

/// A text above an axis rectangle, at its left or right end.
QCPItemText *TrainingPlot::makeText(QCPAxisRect *rect, Qt::Alignment alignment)
{
    auto *text = new QCPItemText(this);
    text->setClipToAxisRect(false);
    text->position->setType(QCPItemPosition::ptAxisRectRatio);
    text->position->setAxisRect(rect);
    text->position->setCoords(alignment.testFlag(Qt::AlignLeft) ? 0 : 1, 0);
    text->setPositionAlignment(alignment);
    text->setPadding(QMargins(0, 0, 0, 3));
    return text;
}

void TrainingPlot::setStyle(const PlotStyle &style)
{
    m_style = style;
    setBackground(style.background);
    const QColor color = style.series(0);
    const QColor faint = blend(style.background, color, 0.4);
    for (const Cell &cell : m_cells) {
        for (QCPAxis *axis : {cell.x, cell.y}) {
            axis->setBasePen(QPen(style.muted, 1));
            axis->setTickPen(QPen(style.muted, 1));
            axis->setTickLabelColor(style.text);
            axis->setTickLabelFont(style.smallFont);
            axis->setLabelColor(style.text);
            axis->setLabelFont(style.smallFont);
            axis->grid()->setPen(QPen(style.grid, 1));
        }
        for (QCPItemText *text : {cell.title, cell.value}) {
            text->setColor(style.text);
            text->setFont(style.smallFont);
        }
        cell.raw->setPen(QPen(faint, 1));
        cell.strong->setPen(QPen(color, 1.5));
        cell.line->setPen(QPen(style.accent, 1, Qt::DotLine));
        const int em = QFontMetrics(style.smallFont).height();
        cell.rect->setAutoMargins(QCP::msLeft | QCP::msRight | QCP::msBottom);
        cell.rect->setMinimumMargins(QMargins(8, 0, 14, 4));
        cell.rect->setMargins(QMargins(0, em + 10, 0, 0));
    }
    const Cell &cell = m_cells[samples];
    cell.raw->setPen(QPen(faint, 1, Qt::DashLine));
    cell.raw->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(color, 1.5), style.background, 7));
    cell.strong->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(color, 1), color, 5));
    redrawSoon();
}

void TrainingPlot::showMetrics(const TrainingMetrics &metrics)
{
    m_metrics = &metrics;
    m_stale = true;
    if (m_following)
        showAll();
    // The fast rate is the same all the time, and so needs no plot.
    const QJsonObject settings = metrics.run()[QLatin1String("settings")].toObject();
    const double fast = settings[QLatin1String("fast_rate")].toDouble();
    QString title = titleOf(TrainingMetric::LearningRate);
    if (fast > 0)
        title = tr("%1 (fast: %2, %3 steps)")
                    .arg(title, QLocale().toString(fast))
                    .arg(settings[QLatin1String("fast_steps")].toInteger());
    m_cells[std::size_t(TrainingMetric::LearningRate)].title->setText(title);
    showReading();
    redrawSoon();
}

void TrainingPlot::showAll()
{
    setView(whole());
    m_following = true;
}

QCPRange TrainingPlot::whole() const
{
    const double last = m_metrics ? double(m_metrics->stepsDone()) : 0;
    return {0, std::max(10.0, 1.01 * last)};
}

/// All x axes have one range, which stays within the run.
void TrainingPlot::setView(QCPRange range)
{
    const QCPRange all = whole();
    const double size = std::clamp(range.size(), std::min(8.0, all.size()), all.size());
    const double lower = std::clamp(range.center() - size / 2, all.lower, all.upper - size);
    for (const Cell &cell : m_cells)
        cell.x->setRange(lower, lower + size);
    m_stale = true;
    redrawSoon();
}

void TrainingPlot::setViewByHand(QCPRange range)
{
    setView(range);
    // Who has zoomed out as far as it goes wants to see what comes.
    m_following = view().size() >= 0.999 * whole().size();
}

void TrainingPlot::zoom(double factor)
{
    const double about = m_reading ? double(*m_reading) : view().center();
    setViewByHand({about + (view().lower - about) * factor, about + (view().upper - about) * factor});
}

void TrainingPlot::move(double share)
{
    const double by = share * view().size();
    setViewByHand({view().lower + by, view().upper + by});
}

/// Lays out, and then draws as many points as there is room for.
void TrainingPlot::updateLayout()
{
    // The last row has its labels beside as high a plot as the others have.
    const int em = QFontMetrics(m_style.smallFont).height();
    const int rows = plotLayout()->rowCount();
    const double labels = 2.4 * em + 6;
    plotLayout()->setRowStretchFactor(rows - 1, 1 + rows * labels / std::max(1.0, viewport().height() - labels));
    QCustomPlot::updateLayout();
    if (!m_stale)
        return;
    m_stale = false;
    takePoints();
    QCustomPlot::updateLayout();
}

void TrainingPlot::takePoints()
{
    const int pixels = std::max(50, m_cells.front().rect->width());
    m_points
        = m_metrics ? m_metrics->points(view().lower, view().upper, std::size_t(pixels)) : std::vector<TrainingPoint>();
    for (std::size_t metric = 0; metric < trainingMetrics; ++metric)
        fill(metric);
    fillSamples();
    emit pointsChanged();
}

void TrainingPlot::fill(std::size_t metric)
{
    const Cell &cell = m_cells[metric];
    QVector<QCPGraphData> raw;
    QVector<QCPGraphData> strong;
    std::vector<double> lows;
    std::vector<double> highs;
    std::vector<double> line;
    const bool logarithmic = isLogarithmic(metric);
    for (const TrainingPoint &point : m_points) {
        const TrainingSeries::Summary &value = point.values[metric];
        const double x = 0.5 * double(point.first + point.last);
        raw.append({x, value.low});
        if (point.first != point.last)
            raw.append({x, value.high});
        strong.append({x, value.smoothed});
        const bool shown = double(point.last) >= view().lower && double(point.first) <= view().upper;
        if (!shown || std::isnan(value.smoothed) || (logarithmic && (value.low <= 0 || value.smoothed <= 0)))
            continue;
        lows.push_back(value.low);
        highs.push_back(value.high);
        line.push_back(value.smoothed);
    }
    cell.raw->data()->set(raw, true);
    cell.strong->data()->set(strong, true);
    cell.y->setRange(rangeOf(lows, highs, line, logarithmic));
}

void TrainingPlot::fillSamples()
{
    const Cell &cell = m_cells[samples];
    QVector<QCPGraphData> first;
    QVector<QCPGraphData> rethought;
    int problems = 0;
    for (const TrainingScore &score : m_metrics ? m_metrics->scores() : std::vector<TrainingScore>()) {
        first.append({double(score.step), double(score.first)});
        rethought.append({double(score.step), double(score.rethought)});
        problems = std::max(problems, score.problems);
    }
    cell.raw->data()->set(first, true);
    cell.strong->data()->set(rethought, true);
    cell.y->setRange(-0.08 * std::max(1, problems), 1.08 * std::max(1, problems));
    cell.title->setText(problems > 0 ? tr("right sample traces (of %1)").arg(problems) : tr("right sample traces"));
}

void TrainingPlot::setReading(std::optional<qint64> step)
{
    if (m_metrics && step && !m_metrics->steps().empty()) {
        const std::vector<qint64> &steps = m_metrics->steps();
        const auto after = std::lower_bound(steps.begin(), steps.end(), *step);
        if (after == steps.end())
            step = steps.back();
        else if (after != steps.begin() && *step - *std::prev(after) < *after - *step)
            step = *std::prev(after);
        else
            step = *after;
    } else {
        step.reset();
    }
    if (step == m_reading)
        return;
    m_reading = step;
    showReading();
    layer("reading")->replot();
    emit readingChanged();
}

void TrainingPlot::showReading()
{
    QStringList words;
    const std::vector<qint64> &steps = m_metrics->steps();
    if (m_reading && !std::binary_search(steps.begin(), steps.end(), *m_reading))
        m_reading.reset(); // a resumed run has forgotten it
    const std::size_t end = steps.size();
    const std::size_t at
        = m_reading ? std::size_t(std::lower_bound(steps.begin(), steps.end(), *m_reading) - steps.begin()) : end - 1;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        cell.line->setVisible(m_reading.has_value());
        if (m_reading) {
            cell.line->point1->setCoords(double(*m_reading), 0);
            cell.line->point2->setCoords(double(*m_reading), 1);
        }
        cell.value->setText(i == samples ? scoreText() : end == 0 ? QString() : valueText(TrainingMetric(i), at));
        if (i != samples && end > 0)
            words << QStringLiteral("%1: %2").arg(cell.title->text(), cell.value->text());
    }
    if (end > 0)
        setAccessibleDescription(tr("Step %1. %2.").arg(steps[at]).arg(words.join(QStringLiteral("; "))));
    else
        setAccessibleDescription(tr("Nothing yet."));
}

/// The moving average, and where it is another the step's own value.
QString TrainingPlot::valueText(TrainingMetric metric, std::size_t at) const
{
    const QString average = textOf(metric, m_metrics->series(metric).smoothed(at));
    const QString own = textOf(metric, m_metrics->series(metric).value(at));
    return average == own ? own : tr("%1  (this step: %2)").arg(average, own);
}

/// The last sample until the step that is read. The glyphs are the plot's markers.
QString TrainingPlot::scoreText() const
{
    const std::vector<TrainingScore> scores = m_metrics->scores();
    auto after = scores.end();
    if (m_reading)
        after = std::upper_bound(scores.begin(), scores.end(), *m_reading,
                                 [](qint64 step, const TrainingScore &score) { return step < score.step; });
    if (after == scores.begin())
        return tr("none yet");
    const TrainingScore &score = *std::prev(after);
    return tr("○ first %1   ● rethought %2").arg(score.first).arg(score.rethought);
}

QPointF TrainingPlot::placeOf(TrainingMetric metric, qint64 step)
{
    updateLayout();
    const Cell &cell = m_cells[std::size_t(metric)];
    return {cell.x->coordToPixel(double(step)), double(cell.rect->center().y())};
}

/// Reads the point `points` after the one that is read.
void TrainingPlot::step(int points)
{
    if (m_points.empty())
        return;
    const qint64 from = m_reading.value_or(m_metrics->stepsDone());
    const auto at = std::lower_bound(m_points.begin(), m_points.end(), from,
                                     [](const TrainingPoint &point, qint64 step) { return point.last < step; });
    const auto index = std::clamp<std::ptrdiff_t>(at - m_points.begin() + points, 0, std::ssize(m_points) - 1);
    setReading(m_points[std::size_t(index)].last);
}

void TrainingPlot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setStyle(PlotStyle::fromPalette(palette(), font()));
}

void TrainingPlot::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int sign = event->key() == Qt::Key_Left ? -1 : 1;
        return shift ? move(0.2 * sign) : step(sign);
    }
    case Qt::Key_Plus:
        return zoom(0.8);
    case Qt::Key_Minus:
        return zoom(1.25);
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_Escape:
        if (m_reading)
            return setReading({});
        break;
    default:
        break;
    }
    QCustomPlot::keyPressEvent(event);
}

void TrainingPlot::leaveEvent(QEvent *event)
{
    QCustomPlot::leaveEvent(event);
    setReading({});
}

void TrainingPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    QCustomPlot::mouseDoubleClickEvent(event);
    showAll();
}

void TrainingPlot::mouseMoveEvent(QMouseEvent *event)
{
    QCustomPlot::mouseMoveEvent(event);
    if (event->buttons().testFlag(Qt::LeftButton))
        setViewByHand(view());
    else if (QCPAxisRect *rect = axisRectAt(event->position()))
        setReading(std::llround(rect->axis(QCPAxis::atBottom)->pixelToCoord(event->position().x())));
}

void TrainingPlot::wheelEvent(QWheelEvent *event)
{
    QCustomPlot::wheelEvent(event);
    setViewByHand(view());
}

void TrainingPlot::resizeEvent(QResizeEvent *event)
{
    m_stale = true;
    QCustomPlot::resizeEvent(event);
}

void TrainingPlot::paintEvent(QPaintEvent *event)
{
    QCustomPlot::paintEvent(event);
    drawFocusFrame(*this);
}

} // namespace ts
