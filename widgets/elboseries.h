// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotstyle.h"
#include "values.h"

#include <qcustomplot.h>

namespace ts
{

/// What a plot of the ELBO keeps of an iteration.
struct ElboPoint {
    qint64 id = -1;
    int index = 0;
    int chain = 0;
    bool accepted = false;
    bool beginsBranch = false; ///< after a command
    double best = 0; ///< of the chain's accepted iterations, nats
    ltm::ElboParts elbo;
};

ElboPoint elboPoint(const ltm::Iteration &iteration);

/// One chain of one run in a plot of the ELBO: a fine line through its gradient steps, a marker an iteration (filled
/// when it was accepted, hollow when not), and the staircase of the best accepted.
class ElboSeries
{
public:
    /// How it is drawn.
    struct Look {
        QColor color; ///< of markers and gradient steps
        QPen stairs;
        QCPScatterStyle::ScatterShape shape = QCPScatterStyle::ssCircle;
        double size = 7; ///< of markers
        double lineWidth = 1; ///< of outlines and gradient steps
        QColor ground; ///< what fills hollow markers
    };

    /// A chain of the live run: strongly when it is the one on show. Every chain has a shape and a colour of its own.
    static Look liveLook(const PlotStyle &style, int chain, bool strong);
    /// A chain of a pinned run: every run has a colour, a dash and a shape of its own.
    static Look pinnedLook(const PlotStyle &style, int run);

    /// On the plot's first axes. The plot must outlive it.
    explicit ElboSeries(QCustomPlot *plot);
    ~ElboSeries();
    Q_DISABLE_COPY_MOVE(ElboSeries)

    /// Adds a gradient step, the `first` of its refine or not: each refine is a line of its own.
    void addStep(double x, double elbo, bool first);

    /// Adds a marker and continues the staircase, which breaks where the best begins anew: after a command, or where a
    /// branch goes back.
    void add(const ElboPoint &point);

    void clear();
    void setVisible(bool visible);
    void setLayer(const QString &layer);
    void setLook(const Look &look);

    QCPCurve *steps() const { return m_steps; }
    QCPCurve *stairs() const { return m_stairs; }
    QCPGraph *accepted() const { return m_accepted; }
    QCPGraph *rejected() const { return m_rejected; }

    /// Stands in a legend for all of it: the staircase's dash with the marker.
    QCPCurve *sample() const { return m_sample; }

private:
    QList<QCPAbstractPlottable *> plottables() const;

    QCPCurve *m_steps;
    QCPCurve *m_stairs;
    QCPGraph *m_accepted;
    QCPGraph *m_rejected;
    QCPCurve *m_sample;
    int m_lastIndex = 0;
    double m_lastBest = 0;
};

} // namespace ts
