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

/// The way z went, as one item of a plot: a dot an iteration, coloured along viridis by its index, and in each chain an
/// arrow from every dot to the next. The first and the current dot carry their index. One item rather than an item an
/// arrow: thousands of points stay cheap.
class Trajectory : public QCPAbstractItem
{
public:
    explicit Trajectory(QCustomPlot *plot);

    void add(const TrajectoryPoint &point);
    void clear();

    void setStyle(const PlotStyle &style) { m_style = style; }
    void setCurrent(qint64 id) { m_current = id; }
    qint64 current() const { return m_current; }

    /// In the order they were added.
    const std::vector<TrajectoryPoint> &points() const { return m_points; }

    /// The position in points() of the iteration `id`; -1 when it is unknown.
    int find(qint64 id) const;

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

protected:
    void draw(QCPPainter *painter) override;

private:
    QPointF pixels(const TrajectoryPoint &point) const;
    QColor color(const TrajectoryPoint &point) const;
    void drawArrow(QCPPainter *painter, const TrajectoryPoint &from, const TrajectoryPoint &to) const;
    void drawDot(QCPPainter *painter, const TrajectoryPoint &point) const;
    void drawLabel(QCPPainter *painter, const TrajectoryPoint &point) const;

    PlotStyle m_style;
    std::vector<TrajectoryPoint> m_points;
    std::vector<int> m_before; ///< for each point the one before it in its chain, or -1
    std::map<int, int> m_lastOf; ///< chain -> its last point
    std::map<qint64, int> m_ids;
    qint64 m_current = -1;
    int m_lastIndex = 0;
};

} // namespace ts
