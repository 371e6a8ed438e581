// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotstyle.h"

#include <qcustomplot.h>

namespace ts
{

/// What both plots share: a QCustomPlot that follows the palette and the font, has two thin axes, says in its empty
/// state what will appear, is zoomed by the wheel and moved by dragging, shows everything again on a double click (or
/// Home), and whose points, one an iteration, can be clicked or stepped through with the arrow keys.
class PlotWidget : public QCustomPlot
{
    Q_OBJECT

public:
    explicit PlotWidget(const QString &hint, QWidget *parent = nullptr);

    const PlotStyle &plotStyle() const { return m_style; }

    /// Draws everything in `style` until the palette or the font changes.
    void setPlotStyle(const PlotStyle &style);

    /// Shows everything and follows new data again, after zooming by hand.
    void resetView();

    /// Whether the axes follow the data; false after zooming by hand.
    bool isFollowing() const { return m_following; }

protected:
    /// Colours the subclass's own data with plotStyle().
    virtual void restyle() = 0;

    /// Sets the ranges of the axes; the size of the axis rectangle is known. Called before each drawing.
    virtual void fitAxes() = 0;

    /// The iteration drawn within a finger's width of `position` (widget coordinates), or -1.
    virtual qint64 idAt(const QPointF &position) const = 0;

    /// The iteration `steps` after (before, if negative) the current one, or -1.
    virtual qint64 neighbour(int steps) const = 0;

    /// The user chose an iteration.
    virtual void choose(qint64 id) = 0;

    /// Hides the hint and shows the axes, or the reverse.
    void setEmpty(bool empty);

    /// A position in the plot's coordinates as one in the widget's.
    QPointF toPixels(double x, double y) const { return {xAxis->coordToPixel(x), yAxis->coordToPixel(y)}; }

    /// Asks for one redraw at the pace of the screen, however often it is called.
    void redrawSoon() { replot(QCustomPlot::rpQueuedReplot); }

    /// How near in pixels a click must be to mean a point.
    static constexpr double clickDistance = 12;

    void updateLayout() override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeLegend();
    QList<QCPAbstractLegendItem *> legendItems() const;
    void wrapLegend();
    void zoom(double factor);

    PlotStyle m_style;
    QLabel *m_hint;
    QPointF m_pressed;
    bool m_dragged = false;
    bool m_following = true;
};

} // namespace ts
