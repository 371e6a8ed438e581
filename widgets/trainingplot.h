// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotstyle.h"
#include "trainingmetrics.h"

#include <qcustomplot.h>

#include <array>
#include <optional>

namespace ts
{

/// A training run over its slow steps: a small plot for each metric, and one for the sample traces that are right, all
/// with one x axis. Each shows its numbers faintly and their moving average over them, and says the values at the step
/// under the mouse, or else the last. The wheel zooms, dragging moves, a double click shows all; with the keyboard, the
/// arrows move the step that is read (with Shift the view), + and - zoom, Home shows all, Escape reads the last step.
class TrainingPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit TrainingPlot(QWidget *parent = nullptr);

    /// Shows what `metrics`, which must outlive this, holds now; call it again when that changes. While the view was
    /// not zoomed it follows.
    void showMetrics(const TrainingMetrics &metrics);

    /// Shows the whole run and follows it.
    void showAll();
    bool isFollowing() const { return m_following; }

    /// The steps in view.
    QCPRange view() const { return m_cells.front().x->range(); }
    /// The points drawn: each metric's values over stretches of equal length.
    const std::vector<TrainingPoint> &points() const { return m_points; }

    /// Reads the values at the nearest step there is; none reads the last.
    void setReading(std::optional<qint64> step);
    std::optional<qint64> reading() const { return m_reading; }

    /// Where a step is in the widget's coordinates, in the middle of a metric's plot.
    QPointF placeOf(TrainingMetric metric, qint64 step);

signals:
    /// Other points are drawn.
    void pointsChanged();
    void readingChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateLayout() override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// One small plot.
    struct Cell {
        QCPAxisRect *rect;
        QCPAxis *x;
        QCPAxis *y;
        QCPGraph *raw; ///< of the samples: first traces
        QCPGraph *strong; ///< the moving average; of the samples: rethought traces
        QCPItemText *title;
        QCPItemText *value;
        QCPItemStraightLine *line; ///< at the step that is read
    };

    Cell makeCell(std::size_t index);
    QCPItemText *makeText(QCPAxisRect *rect, Qt::Alignment alignment);
    void setStyle(const PlotStyle &style);
    QCPRange whole() const;
    void setView(QCPRange range);
    void setViewByHand(QCPRange range);
    void zoom(double factor);
    void move(double share);
    void step(int points);
    void redrawSoon() { replot(QCustomPlot::rpQueuedReplot); }
    void takePoints();
    void fill(std::size_t metric);
    void fillSamples();
    void showReading();
    QString valueText(TrainingMetric metric, std::size_t at) const;
    QString scoreText() const;

    PlotStyle m_style;
    const TrainingMetrics *m_metrics = nullptr;
    std::array<Cell, trainingMetrics + 1> m_cells{}; ///< the last one is of the samples
    std::vector<TrainingPoint> m_points;
    bool m_following = true;
    bool m_stale = false; ///< the view or the data is not that of m_points
    std::optional<qint64> m_reading;
};

} // namespace ts
