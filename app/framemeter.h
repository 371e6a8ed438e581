// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

class QWidget;

namespace ts
{

/// The smallest of `values` that is at least as large as `share` (0 to 1) of them: the nearest-rank percentile. 0 when
/// there are none.
double percentile(std::vector<double> values, double share);

/// Measures whether a window holds its frames: how long it is from the moment at which a screen wants the next one
/// until the window's own thread has come to it and painted what is new. What keeps the thread busy (a slot, a layout,
/// a painting) makes a frame late; one that is later than `frame` milliseconds is missed by the screen. There need be
/// no screen: a precise timer stands for it.
class FrameMeter : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds from one frame to the next, and that one may take: sixty a second, in whole ones.
    static constexpr int frame = 16;

    /// Watches a top-level window, which must outlive this.
    explicit FrameMeter(QWidget &window);

    /// Goes on measuring; the time until then counts as no frame.
    void start();
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

    /// Milliseconds of each frame and each painting until now.
    const std::vector<double> &frames() const { return m_frames; }
    const std::vector<double> &paintings() const { return m_paintings; }
    /// Seconds that were measured, frame by frame.
    double seconds() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void countFrames();

    QWidget &m_window;
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_due = 0; ///< milliseconds of m_since when the screen wants the next frame
    bool m_painting = false;
    std::vector<double> m_frames;
    std::vector<double> m_paintings;
};

} // namespace ts
