// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapcursor.h"

#include <QTimer>

#include <optional>

namespace ts
{

/// The hand that moves z over a plot: with Ctrl held, or while its action is on, a press and a drag carry z along, a
/// release or a click lets it go. While the action is on the arrow keys move it too (Shift: in large steps), and Return
/// lets it go. Esc puts it back. Takes these events before the plot sees them, and leaves it all others.
class MoveTool : public QObject
{
    Q_OBJECT

public:
    /// The plot outlives the tool.
    explicit MoveTool(QCustomPlot *plot);

    /// "Move z by hand", checkable; its object name is "moveZ".
    QAction *action() const { return m_action; }

    /// Where z is now; without a place nothing can be moved, and what is being moved is put back.
    void setOrigin(const std::optional<ltm::MapPoint> &origin);

    /// Shows what the model writes from a place that was `dragged` to; ignored once z is let go.
    void showPreview(const ltm::TracePreview &preview);

    void setStyle(const PlotStyle &style) { m_cursor.setStyle(style); }

signals:
    /// z is held over `at`, a place in the plot's coordinates: at most once in a frame of the screen.
    void dragged(ltm::MapPoint at);
    /// z was let go at `at`.
    void moveRequested(ltm::MapPoint at);
    /// z was put back.
    void cancelled();

protected:
    bool eventFilter(QObject *plot, QEvent *event) override;

private:
    enum class Hold { None, Mouse, Keyboard, UntilRelease };

    bool isHolding() const { return m_hold == Hold::Mouse || m_hold == Hold::Keyboard; }
    bool takes(const QMouseEvent &event) const;
    bool takes(const QKeyEvent &event) const;
    bool pressed(const QMouseEvent &event);
    bool moved(const QMouseEvent &event);
    bool released(const QMouseEvent &event);
    bool doubleClicked(const QMouseEvent &event);
    bool keyPressed(const QKeyEvent &event);
    void step(const QKeyEvent &event);
    void carryTo(const QPointF &pixels);
    void announce();
    void letGo();
    void putBack();

    QCustomPlot *m_plot;
    MapCursor m_cursor;
    QAction *m_action;
    QTimer m_pace;
    std::optional<ltm::MapPoint> m_origin;
    ltm::MapPoint m_at;
    bool m_waiting = false; ///< m_at is not announced yet
    Hold m_hold = Hold::None;
};

} // namespace ts
