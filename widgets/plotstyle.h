// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How every plot looks: the frame is taken from the palette, so that light and dark follow the desktop; the colours of
// the data are the same in both, Okabe-Ito for categories and viridis for an order.

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace ts
{

/// The colours of Okabe and Ito, told apart by colour-blind people.
enum class Hue { Orange, SkyBlue, Green, Yellow, Blue, Vermilion, Purple };
QColor okabeIto(Hue hue);

/// The viridis ramp at t in [0, 1] (clamped): dark violet at 0, yellow at 1.
QColor viridis(double t);

/// The colour a share t in [0, 1] of the way from `from` to `to`.
QColor blend(const QColor &from, const QColor &to, double t);

/// True when the palette's text is lighter than what is behind it.
bool isDark(const QPalette &palette);

/// `font` times `factor` in size, in whichever unit it is given.
QFont scaled(QFont font, double factor);

/// The fixed-pitch face at the size of `base`, for numbers and traces.
QFont tabular(const QFont &base);

/// Draws a line around `plot` when it has the focus and the keyboard is in use. A style's own frame may fill what it
/// surrounds, the data too.
void drawFocusFrame(QWidget &plot);

/// What a plot is drawn with.
struct PlotStyle {
    QColor background;
    QColor text; ///< titles, numbers, strong lines
    QColor muted; ///< axes
    QColor grid;
    QColor accent; ///< what is happening now; nothing else has this colour
    QFont font;
    QFont smallFont; ///< tick labels and legends
    double scale = 1; ///< the size of markers and lines, against that on the screen

    /// The colour of the n-th category or chain, after the seventh again the first: each also needs a shape of its own.
    QColor series(int n) const;

    bool isDark() const;

    /// viridis() without the end that cannot be seen on this ground.
    QColor ramp(double t) const;

    /// The style of the screen.
    static PlotStyle fromPalette(const QPalette &palette, const QFont &font);

    /// The style of paper, whatever the theme: black on white. The font is set in pixels, to be drawn where a pixel is
    /// a point (1/72 inch), so that figures do not depend on the screen's resolution.
    static PlotStyle forPaper(double points);
};

} // namespace ts
