// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framemeter.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace ts
{

namespace
{

double milliseconds(const QElapsedTimer &since)
{
    return double(since.nsecsElapsed()) / 1e6;
}

} // namespace

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const double rank = std::ceil(std::clamp(share, 0.0, 1.0) * double(values.size()));
    const auto at = values.begin() + std::ptrdiff_t(std::max(1.0, rank)) - 1;
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

FrameMeter::FrameMeter(QWidget &window)
    : m_window(window)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frame);
    connect(&m_timer, &QTimer::timeout, this, &FrameMeter::countFrames);
}

void FrameMeter::start()
{
    if (isRunning())
        return;
    m_window.installEventFilter(this);
    m_timer.start();
    m_since.start();
    m_due = frame;
}

/// The thread has come to the frame that is due, and to those that became due while it was busy.
void FrameMeter::countFrames()
{
    constexpr double grain = 1; // Qt's timers count whole milliseconds
    const double now = milliseconds(m_since);
    for (; m_due <= now + grain; m_due += frame)
        m_frames.push_back(std::max(0.0, now - m_due));
}

void FrameMeter::stop()
{
    m_window.removeEventFilter(this);
    m_timer.stop();
}

double FrameMeter::seconds() const
{
    return double(m_frames.size()) * frame / 1000;
}

/// A window paints all that is to be painted in it while it handles this event; a filter sees it before only, so the
/// event is sent again from here.
bool FrameMeter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::UpdateRequest || m_painting)
        return QObject::eventFilter(watched, event);
    const QScopedValueRollback painting(m_painting, true);
    QElapsedTimer since;
    since.start();
    QCoreApplication::sendEvent(watched, event);
    m_paintings.push_back(milliseconds(since));
    if (!m_frames.empty())
        m_frames.back() += m_paintings.back();
    return true;
}

} // namespace ts
