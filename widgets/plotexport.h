// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Figures for papers, from the plots on the screen.

#include <QString>

namespace ts
{

class PlotWidget;

/// The size and fineness of a figure. 5.5 inches is the text width of NeurIPS and ICLR, 3.25 a column of ICML.
struct FigureSize {
    double width = 5.5; ///< inches
    double height = 3.4; ///< inches
    int dpi = 300; ///< of a .png; the others have no pixels
    double fontSize = 9; ///< points; tick labels and legend are a fifth smaller
};

/// Writes the plot to `file`, in the format that its ending names: `.pdf` and `.svg` (vector, text that stays text) or
/// `.png` (width * dpi pixels wide). A figure is light whatever the theme and does not depend on the screen's pixel
/// ratio; the plot on the screen stays as it is. Works for plots that were never shown. The file is written whole or
/// not at all. Returns an empty string, or one sentence that says what is wrong.
QString exportPlot(PlotWidget &plot, const QString &file, const FigureSize &size = {});

} // namespace ts
