// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotwidget.h"
#include "trajectory.h"
#include "values.h"

#include <vector>

namespace ts
{

/// A 2-D projection of where z has been: the trajectory in front of the training problems' posterior means, in axes of
/// equal scale, so that distances mean the same in every direction.
class LatentMap : public PlotWidget
{
    Q_OBJECT

public:
    explicit LatentMap(QWidget *parent = nullptr);

    /// The backdrop: one colour and one marker shape a label, named in the legend.
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

signals:
    /// The user clicked an iteration's point, or stepped to it with the arrow keys.
    void pointClicked(qint64 id);

protected:
    void restyle() override;
    void fitAxes() override;
    qint64 idAt(const QPointF &position) const override;
    qint64 neighbour(int steps) const override;
    void choose(qint64 id) override { emit pointClicked(id); }

private:
    void include(const ltm::MapPoint &at, QRectF &bounds) const;
    void dataChanged();

    std::vector<QCPGraph *> m_landmarks;
    Trajectory *m_trajectory;
    QRectF m_landmarkBounds; ///< in map units; null while empty
    QRectF m_pointBounds;
};

} // namespace ts
