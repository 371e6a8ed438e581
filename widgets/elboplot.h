// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotwidget.h"
#include "values.h"

#include <QMap>

namespace ts
{

/// The ELBO, live: a fine line through the gradient steps, a marker for each iteration (filled when it was accepted,
/// hollow when not), and the staircase of the best accepted. Chain 0 is drawn strongly, other chains faintly in shapes
/// of their own. The axes show the iterations and where each refine ends; the first gradient steps may lie far below
/// and are found by zooming out.
class ElboPlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit ElboPlot(QWidget *parent = nullptr);

    /// Adds a step to its chain's fine line, at x = iteration - 1 + (step + 1) / (steps + 1): between the markers of
    /// the iteration before and of its own.
    void addGradientStep(const ltm::GradientStep &step);

    /// Adds an iteration's marker and continues its chain's staircase. The staircase breaks where the best begins anew,
    /// after a command or where a branch goes back.
    void addIteration(const ltm::Iteration &iteration);

    void clear();

    /// Highlights the iteration `id`; an unknown id highlights none.
    void setCurrent(qint64 id);

    /// The place of an iteration's marker in widget coordinates; a null point when it is unknown.
    QPointF markerPosition(qint64 id);

signals:
    /// The user clicked an iteration's marker, or stepped to it with the arrow keys.
    void iterationClicked(qint64 id);

protected:
    void restyle() override;
    void fitAxes() override;
    qint64 idAt(const QPointF &position) const override;
    qint64 neighbour(int steps) const override;
    void choose(qint64 id) override { emit iterationClicked(id); }

private:
    struct Chain {
        QCPCurve *steps;
        QCPCurve *best;
        QCPGraph *accepted;
        QCPGraph *rejected;
        double lastX = 0;
        double lastBest = 0;
    };

    Chain &chain(int index);
    void styleChain(int index, const Chain &chain);
    void showCurrent();

    QMap<int, Chain> m_chains;
    QMap<qint64, QPointF> m_markers; ///< id -> (iteration, ELBO)
    QCPGraph *m_current;
    QCPItemStraightLine *m_currentLine;
    qint64 m_currentId = -1;
    QCPRange m_elbos; ///< of the iterations
    double m_lastX = 0;
    bool m_scaled = false; ///< m_elbos holds something
};

} // namespace ts
