// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Figures for papers, from the plots on the screen.

#include <QImage>
#include <QMap>
#include <QString>

#include <vector>

namespace ts
{

class PlotWidget;

/// The size and fineness of a figure. 5.5 inches is the text width of NeurIPS and ICLR, 3.25 a column of ICML.
struct FigureSize {
    double width = 5.5; ///< inches
    double height = 3.4; ///< inches
    int dpi = 300; ///< of a .png; the others have no pixels
    double fontSize = 9; ///< points; tick labels and legend are a fifth smaller, and lines as thick as befits it

    bool operator==(const FigureSize &) const = default;
};

/// A size that has a name.
struct FigurePreset {
    QString name;
    FigureSize size;
};

/// One column, two columns, the text width of NeurIPS, and a slide; as high as befits `plot` as it is.
std::vector<FigurePreset> figurePresets(const PlotWidget &plot);

/// The plot as a figure of size.width * dpi pixels: light whatever the theme, independent of the screen's pixel ratio;
/// the plot on the screen stays as it is. A null image when the size is too large. Works for plots never shown.
QImage figureImage(PlotWidget &plot, const FigureSize &size);

/// Writes the plot to `file`, in the format that its ending names: `.pdf` and `.svg` (vector, text that stays text) or
/// `.png` (figureImage()). `about` says what made it, for instance checkpoint, settings and seed: text chunks of a
/// .png, the description of an .svg. Beside the figure goes its data, when the plot has any: `figure.csv` is its
/// table(), `figure-details.csv` its details(). Earlier files are replaced; each is written whole or not at all.
/// Returns an empty string, or one sentence that says what is wrong.
QString exportPlot(PlotWidget &plot, const QString &file, const FigureSize &size = {},
                   const QMap<QString, QString> &about = {});

} // namespace ts
