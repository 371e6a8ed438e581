// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotstyle.h"
#include "values.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QLabel>

namespace ts
{

/// Where a hand holds z on the map: a cross-hair, a ghost of the point, a thin line from where z is now, and beside it
/// the trace that the model writes from there. Drawn on a layer of its own, so that moving it redraws nothing else.
class MapCursor
{
    Q_DECLARE_TR_FUNCTIONS(ts::MapCursor)

public:
    explicit MapCursor(QCustomPlot *plot);

    /// Shows the cursor at `at`, a place in the plot's coordinates.
    void moveTo(const ltm::MapPoint &at);
    void hide();

    /// Where the thin line begins.
    void setOrigin(const ltm::MapPoint &origin);

    /// Says beside the cursor what the model writes from it, until the cursor is hidden.
    void showPreview(const ltm::TracePreview &preview);

    void setStyle(const PlotStyle &style);

private:
    void placeLabel();
    QString inWords(const ltm::TracePreview &preview, int width) const;

    QCustomPlot *m_plot;
    QCPItemTracer *m_cross;
    QCPItemTracer *m_ghost;
    QCPItemLine *m_way;
    QLabel *m_label; ///< the plot's child
};

} // namespace ts
