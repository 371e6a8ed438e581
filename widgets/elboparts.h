// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "elboseries.h"
#include "plotstyle.h"

#include <array>
#include <vector>

namespace ts
{

class PlotWidget;

/// The parts of one chain's ELBO, in a row of their own beneath it: log p(x | z) of the question, log p(y | x, z) of
/// the trace, and minus the KL divergence. Their magnitudes differ by far, so each is drawn as its change since the
/// chain's first iteration: the changes share a scale, and those that the settings count add up to the change of the
/// ELBO.
class ElboParts : public QCPLayoutGrid
{
    Q_OBJECT

public:
    /// Hidden at first. The axis of iterations is that of the plot above.
    explicit ElboParts(PlotWidget *plot);

    /// Takes its row in the layout of the plot, or leaves it.
    void setShown(bool shown);
    bool isShown() const { return m_shown; }

    /// Adds an iteration; the first one is what the others are compared with.
    void add(const ElboPoint &point);
    void clear();

    /// Marks an iteration's place; an `id` that was not added marks none.
    void setCurrent(qint64 id);

    void setStyle(const PlotStyle &style);

    /// Sets the vertical range so that all changes are seen.
    void fit();

    /// The iteration within `distance` pixels of `position`, or -1.
    qint64 idAt(const QPointF &position, double distance) const;

    /// [question, trace, minus KL], nats: the changes of `point` since the first iteration.
    std::array<double, 3> changes(const ElboPoint &point) const;

private:
    PlotWidget *m_plot;
    QCPAxisRect *m_axes;
    QCPAxis *m_x;
    QCPAxis *m_y;
    QCPMarginGroup *m_leftMargins;
    QString m_xLabel;
    std::array<QCPCurve *, 3> m_curves;
    QCPItemStraightLine *m_currentLine;
    std::vector<ElboPoint> m_points;
    bool m_shown = false;
};

} // namespace ts
