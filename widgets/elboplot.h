// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The ELBO, live: a fine line for each gradient step, a marker for each iteration, and the staircase of the best
// accepted.

#include "plotstyle.h"
#include "values.h"

#include <QHash>
#include <QMap>

namespace ts
{

class ElboPlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit ElboPlot(QWidget *parent = nullptr);

    /// Adds a step to its chain's fine line, at x = iteration - 1 + (step + 1) / steps, between the markers of the
    /// iteration before and its own.
    void addGradientStep(const ltm::GradientStep &step);

    /// Adds an iteration's marker, filled when it was accepted and hollow when not, and a step of its chain's
    /// staircase.
    void addIteration(const ltm::Iteration &iteration);

    void clear();

    /// Highlights the iteration `id`; an unknown id highlights none.
    void setCurrent(qint64 id);

    /// The place of an iteration's marker in widget coordinates; a null point when it is unknown.
    QPointF markerPosition(qint64 id);

    /// Shows all iterations and follows new ones again, after zooming by hand (a double click does the same).
    void resetView();

signals:
    void iterationClicked(qint64 id);

protected:
    void restyle() override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Chain {
        QCPGraph *steps;
        QCPGraph *accepted;
        QCPGraph *rejected;
        QCPGraph *best;
    };
    struct Marker {
        int chain;
        double x;
        double elbo;
    };

    Chain &chain(int index);
    void styleChain(int index, Chain &chain);
    void follow();
    void describe(const ltm::Iteration &iteration);
    qint64 markerAt(const QPointF &position);

    QMap<int, Chain> m_chains;
    QMap<qint64, Marker> m_markers;
    QCPGraph *m_current;
    qint64 m_currentId = -1;
    QCPRange m_interesting;
    double m_lastX = 0;
    bool m_following = true;
    QPoint m_pressed;
};

} // namespace ts
