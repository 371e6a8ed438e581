// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotstyle.h"
#include "plottable.h"
#include "redrawturns.h"

#include <qcustomplot.h>

#include <optional>

class QToolButton;

namespace ts
{

/// What both plots share: a QCustomPlot that follows the palette and the font, has two thin axes, says in its empty
/// state what will appear, is zoomed by the wheel about the cursor (+ and - about the centre) and moved by dragging
/// (Shift and the arrow keys), shows everything again on a double click (Home), and whose points, one an iteration, can
/// be clicked or stepped through with the arrow keys. Its actions() are its context menu and the menu of a small button
/// in its corner: a subclass adds its own with addViewActions(), a window that holds it with addAction().
class PlotWidget : public QCustomPlot
{
    Q_OBJECT

public:
    explicit PlotWidget(const QString &hint, QWidget *parent = nullptr);

    const PlotStyle &plotStyle() const { return m_style; }

    /// Draws everything in `style` until the palette or the font changes.
    void setPlotStyle(const PlotStyle &style);

    /// Gives a further axis rectangle the thin axes of the first.
    static void dressAxes(QCPAxisRect *axes);

    /// Puts a legend in the empty row `row` of a `layout` that is in a plot, above the axes that it explains, where it
    /// hides no data.
    static void placeLegend(QCPLegend *content, QCPLayoutGrid *layout, int row);

    /// Shows everything and follows new data again, after zooming by hand: what Home and a double click do.
    virtual void resetView();

    /// The numbers that the plot shows, a row an iteration: for its table, for a .csv beside its figures. Empty for a
    /// plot that keeps none.
    virtual PlotTable table() const { return {}; }

    /// What is drawn besides and too fine for a table to be read; empty for most plots.
    virtual PlotTable details() const { return {}; }

    /// How high a figure of it is best, against one that has a single row of axes.
    virtual double relativeHeight() const { return 1; }

    /// Opens table() in a window beside the plot (Ctrl+T), which then follows the plot.
    void showTable();

    /// Whether the axes follow the data; false after zooming by hand.
    bool isFollowing() const { return m_following; }

signals:
    /// The user clicked a point of a pinned run: its place in the list of pinned runs, and its iteration.
    void pinnedClicked(int run, qint64 id);

protected:
    struct PinnedPoint {
        int run;
        qint64 id;
    };

    /// Colours the subclass's own data with plotStyle().
    virtual void restyle() = 0;

    /// Sets the ranges of the axes; the size of the axis rectangle is known. Called before each drawing.
    virtual void fitAxes() = 0;

    /// The iteration drawn within a finger's width of `position` (widget coordinates), or -1.
    virtual qint64 idAt(const QPointF &position) const = 0;

    /// The same of the pinned runs.
    virtual std::optional<PinnedPoint> pinnedAt(const QPointF &position) const;

    /// The iteration `steps` after (before, if negative) the current one, or -1.
    virtual qint64 neighbour(int steps) const = 0;

    /// The user chose an iteration.
    virtual void choose(qint64 id) = 0;

    /// Hides the hint and shows the axes, or the reverse.
    void setEmpty(bool empty);

    /// An action of this plot, whose keys are heard while the plot has the focus.
    QAction *makeAction(const char *name, const QKeySequence &keys, const QString &text, const QString &tip);

    /// Puts `actions`, which say what is shown, above the actions that every plot has.
    void addViewActions(const QList<QAction *> &actions);

    /// A position in the plot's coordinates as one in the widget's.
    QPointF toPixels(double x, double y) const { return {xAxis->coordToPixel(x), yAxis->coordToPixel(y)}; }

    /// Asks for one redraw, in turn with the other plots, however often it is called.
    void redrawSoon() { RedrawTurns::ofApplication().ask(this); }

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
    void buildActions();
    void buildMenu();
    QList<QCPLegend *> legends() const;
    int widthBesideAxes() const;
    void alignLegend(QCPLegend *which) const;
    void zoom(double factor);
    void pan(double right, double up);

    PlotStyle m_style;
    QLabel *m_hint;
    QToolButton *m_menuButton;
    QAction *m_reset;
    QAction *m_showTable;
    QPointF m_pressed;
    bool m_dragged = false;
    bool m_following = true;
};

} // namespace ts
