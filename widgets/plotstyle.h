// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How every plot looks: axes, fonts and colours taken from the palette, so that light and dark follow the desktop, and
// the colours of the data, which are the same in both: Okabe-Ito for categories, viridis for an order.

#include <qcustomplot.h>

namespace ts
{

/// The eight colours of Okabe and Ito, told apart by colour-blind people; the index wraps around.
enum class Hue { Orange, SkyBlue, Green, Yellow, Blue, Vermilion, Purple, Black };
QColor okabeIto(Hue hue);

/// The viridis ramp at t in [0, 1] (clamped): dark violet at 0, yellow at 1.
QColor viridis(double t);

/// The colour a share t in [0, 1] of the way from `from` to `to`, in RGB.
QColor blend(const QColor &from, const QColor &to, double t);

/// True when the palette's text is lighter than its background.
bool isDark(const QPalette &palette);

/// What a plot is drawn with. Text sizes come with the font.
struct PlotStyle {
    QColor background;
    QColor text; ///< titles, numbers, the strong line
    QColor muted; ///< axes, faint lines, hints
    QColor grid;
    QColor accent; ///< what is happening now; nothing else has this colour
    QFont font;

    /// The style of the screen.
    static PlotStyle fromPalette(const QPalette &palette, const QFont &font);

    /// The style of paper: black on white, `pointSize` points, whatever the theme.
    static PlotStyle forPaper(double pointSize = 9);
};

/// A QCustomPlot that follows the palette and the font, says in its empty state what will appear, and has thin axes,
/// open at the top and the right. Its subclasses colour their own data in restyle().
class PlotWidget : public QCustomPlot
{
    Q_OBJECT

public:
    explicit PlotWidget(QWidget *parent = nullptr);

    /// The style in use.
    const PlotStyle &plotStyle() const { return m_style; }

    /// Draws everything in `style` from now until the next change of palette or font.
    void setPlotStyle(const PlotStyle &style);

    /// Takes the style from the palette and the font.
    void followPalette();

    /// The text in the middle of the plot while it is empty; an empty string hides it.
    void setHint(const QString &hint);

protected:
    /// Colours the subclass's own plottables and items with plotStyle().
    virtual void restyle() = 0;

    void changeEvent(QEvent *event) override;

    /// Asks for one redraw at the pace of the screen, however often it is called.
    void redrawSoon() { replot(QCustomPlot::rpQueuedReplot); }

private:
    void styleAxes();

    PlotStyle m_style;
    QCPItemText *m_hint;
};

} // namespace ts
