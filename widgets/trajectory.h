// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotstyle.h"
#include "values.h"

#include <qcustomplot.h>

#include <map>
#include <vector>

namespace ts
{

/// One iteration's place on the map.
struct TrajectoryPoint {
    qint64 id = -1;
    int chain = 0;
    int index = 0; ///< the iteration's index; points are coloured by it
    ltm::MapPoint at;
};

/// The way z went, as one item of a plot: a dot an iteration, and in each chain an arrow from every dot to the next.
/// The run on show is coloured along viridis by the iteration's index, and its first, current and last dot carry that
/// index. A pinned run is grey, with dashes and a shape of its own. One item rather than an item an arrow: thousands
/// of points stay cheap.
class Trajectory : public QCPAbstractItem
{
public:
    /// The trajectory of the run on show, or of the `pinned`-th pinned run, from 0.
    explicit Trajectory(QCustomPlot *plot, int pinned = -1);

    void add(const TrajectoryPoint &point);
    void clear();

    void setStyle(const PlotStyle &style) { m_style = style; }
    const PlotStyle &style() const { return m_style; }
    void setCurrent(qint64 id) { m_current = id; }
    qint64 current() const { return m_current; }

    /// In the order they were added.
    const std::vector<TrajectoryPoint> &points() const { return m_points; }

    /// The largest index among the points.
    int lastIndex() const { return m_lastIndex; }

    int chains() const { return int(m_lastOf.size()); }

    /// The position in points() of the iteration `id`; -1 when it is unknown.
    int find(qint64 id) const;

    /// The position in points() of the nearest within `reach` pixels of `position`, the newest of equals; -1 if none.
    int nearest(const QPointF &position, double reach) const;

    bool isPinned() const { return m_pinned >= 0; }

    /// The line and the dot by which a legend names a pinned run.
    QPen line() const;
    QCPScatterStyle dot() const;

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

protected:
    void draw(QCPPainter *painter) override;

private:
    QPointF pixels(const TrajectoryPoint &point) const;
    QColor color(const TrajectoryPoint &point) const;
    void drawArrow(QCPPainter *painter, const TrajectoryPoint &from, const TrajectoryPoint &to) const;
    void drawDot(QCPPainter *painter, const TrajectoryPoint &point) const;
    void drawRing(QCPPainter *painter, const TrajectoryPoint &point) const;
    void drawLabels(QCPPainter *painter, int current) const;
    QRectF roomFor(const TrajectoryPoint &point, const QSizeF &size, const QList<QRectF> &taken) const;

    int m_pinned;
    PlotStyle m_style;
    std::vector<TrajectoryPoint> m_points;
    std::vector<int> m_before; ///< for each point the one before it in its chain, or -1
    std::map<int, int> m_lastOf; ///< chain -> its last point
    std::map<qint64, int> m_ids;
    qint64 m_current = -1;
    int m_lastIndex = 0;
};

} // namespace ts
