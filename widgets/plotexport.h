// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Figures for papers, from the plots on the screen.

#include <QSizeF>
#include <QString>

namespace ts
{

class PlotWidget;

/// The size and fineness of an exported figure.
struct FigureSize {
    double width = 5.5; ///< inches; 5.5 is the text width of NeurIPS and ICLR
    double height = 3.4; ///< inches
    int dpi = 300; ///< of a .png; a .pdf has no pixels
    double fontSize = 9; ///< points
};

/// Writes the plot to `file`: `.pdf` (vector, embedded fonts) or `.png` (width * dpi pixels wide, whatever the screen's
/// pixel ratio). The figure is in the style of paper whatever the theme; the plot on the screen looks as before
/// afterwards. Works for plots that were never shown. Returns an empty string, or one sentence that says what is wrong.
QString exportPlot(PlotWidget &plot, const QString &file, const FigureSize &size = {});

} // namespace ts
