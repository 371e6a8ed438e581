// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotstyle.h"
#include "values.h"

#include <qcustomplot.h>

#include <QTimer>

namespace ts
{

/// The ELBO landscape behind a plot: a heat map with its colour scale, shown while its action is on, and asked for when
/// what is shown no longer fits the view or the record. The scale covers the upper half of the cells, where z may go;
/// the lower half has one colour, which the scale marks with "≤". Cells not computed yet are transparent.
class ElboLandscape : public QObject
{
    Q_OBJECT

public:
    explicit ElboLandscape(QCustomPlot *plot);

    /// "ELBO landscape", checkable; its object name is "landscape".
    QAction *action() const { return m_action; }

    /// Draws what there is of a landscape, of the trace of iteration `index`. Nothing while the action is off.
    void show(const ltm::Landscape &landscape, int index);

    /// What is drawn; without cells when nothing is.
    const ltm::Landscape &landscape() const { return m_landscape; }

    /// Takes the heat map away. `wanted` is emitted again when the view or the record changes.
    void clear();

    /// The record whose landscape is wanted; -1 when there is none.
    void setRecord(qint64 id);

    /// The plane itself has changed: what is drawn means nothing any more, and is asked for anew.
    void forget();

    void setStyle(const PlotStyle &style);

signals:
    /// A landscape is to be computed: `from` and `to` are the centres of the lower left and the upper right cell.
    void wanted(ltm::MapPoint from, ltm::MapPoint to, int columns, int rows);
    /// What was wanted last is not any more.
    void unwanted();

private:
    void setShown(bool shown);
    void fill();
    void scaleColours();
    void askWhenAtRest();
    void ask();
    bool answersTo(const QRectF &view) const;

    QCustomPlot *m_plot;
    QAction *m_action;
    QCPColorMap *m_map;
    QCPColorScale *m_scale;
    QTimer m_rest;
    ltm::Landscape m_landscape;
    qint64 m_record = -1;
    qint64 m_askedRecord = -1;
    QRectF m_askedView; ///< in the plot's coordinates, y up; null when nothing is asked for
};

} // namespace ts
