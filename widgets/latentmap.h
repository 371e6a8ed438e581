// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A 2-D projection of where z has been: a point an iteration, arrows in between, training problems as landmarks behind.

#include "plotstyle.h"
#include "values.h"

#include <QMap>

#include <vector>

namespace ts
{

/// One iteration's place on the map.
struct TrajectoryPoint {
    qint64 id = -1;
    int chain = 0;
    int index = 0; ///< the iteration's index, which colours the point
    ltm::MapPoint at;
};

class LatentMap : public PlotWidget
{
    Q_OBJECT

public:
    explicit LatentMap(QWidget *parent = nullptr);

    /// The backdrop: one colour and marker shape a label, named in the legend.
    void setLandmarks(const std::vector<ltm::Landmark> &landmarks);

    /// What the axes are titled with.
    void setAxes(const ltm::MapAxes &axes);

    /// Adds a point, with an arrow from the point of the same chain before it.
    void addPoint(qint64 id, int chain, int index, const ltm::MapPoint &at);

    /// Replaces all points, for when the basis was fitted again.
    void setTrajectory(const std::vector<TrajectoryPoint> &points);

    /// Takes the trajectory away; landmarks and axes stay.
    void clear();

    /// Emphasises the iteration `id`; an unknown id emphasises none.
    void setCurrent(qint64 id);

    /// The place of an iteration's point in widget coordinates; a null point when it is unknown.
    QPointF pointPosition(qint64 id);

    /// Shows everything, and follows new points again.
    void resetView();

signals:
    void pointClicked(qint64 id);

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Trajectory;

    void fit();
    void describe();
    qint64 pointAt(const QPointF &position);

    std::vector<QCPGraph *> m_landmarks;
    Trajectory *m_trajectory;
    ltm::MapAxes m_axes;
    bool m_following = true;
    QPoint m_pressed;
};

} // namespace ts
