// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotstyle.h"
#include "plottable.h"
#include "values.h"

#include <qcustomplot.h>

#include <vector>

class QLabel;

namespace ts
{

/// How much each latent vector says: KL(q || N(0, I)) of every vector in nats, as a low strip of bars, grouped by the
/// decoder layer that reads it. A thin mark on each bar is the value of the iteration before. Pointing at a bar, or
/// stepping to it with the arrow keys, writes its value above the strip.
class KlStrip : public QCustomPlot
{
    Q_OBJECT

public:
    explicit KlStrip(QWidget *parent = nullptr);

    /// The decoder's layers: each reads as many latent vectors as the others, in order. Where the number of vectors is
    /// no multiple of it, the strip is one group.
    void setLayers(int layers);

    /// Shows the vectors of `record`, and thin marks of `parent`'s where it is given and has as many. Both are copied
    /// from. A null `record` empties the strip.
    void showRecord(const ltm::Iteration *record, const ltm::Iteration *parent = nullptr);

    /// The chosen latent vector, from 0; -1 when none is.
    int chosen() const { return m_chosen; }

    /// "latent 5 (layer 2): 1.23 nats, before 1.10", or without a chosen one the sum; empty when nothing is shown.
    QString readout() const;

    /// The middle of a vector's bar on the ground line, in widget coordinates.
    QPointF barPosition(int latent);

    /// The numbers that the strip shows, a row a latent vector; Ctrl+T opens it in a window.
    PlotTable table() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int groups() const;
    int layerOf(int latent) const;
    double place(int latent) const;
    int latentAt(double x) const;
    void choose(int latent);
    void draw();
    void describe();
    void restyle();

    int m_layers = 1;
    std::vector<double> m_kl; ///< [Nz], nats
    std::vector<double> m_before; ///< [Nz] or empty
    int m_chosen = -1;
    QCPBars *m_bars;
    QCPBars *m_chosenBar;
    QCPGraph *m_marks; ///< not drawn: the places of m_lines
    QCPErrorBars *m_lines;
    QCPTextElement *m_readout;
    QLabel *m_hint;
};

} // namespace ts
