// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trajectory.h"

namespace ts
{

/// A trajectory's line in the legend: "iteration 0", the ramp, "30" for the run on show; a sample of line and dot, and
/// the name, for a pinned run.
class TrajectoryKey : public QCPAbstractLegendItem
{
public:
    /// `trajectory` is not owned and outlives the key.
    TrajectoryKey(QCPLegend *legend, const Trajectory *trajectory, const QString &name = {});

protected:
    void draw(QCPPainter *painter) override;
    QSize minimumOuterSizeHint() const override;

private:
    QString before() const;
    QString after() const;
    int sampleWidth() const;
    void drawSample(QCPPainter *painter, const QRectF &box) const;

    const Trajectory *m_trajectory;
    QString m_name;
};

} // namespace ts
