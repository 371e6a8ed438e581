// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redrawturns.h"

#include <qcustomplot.h>

namespace ts
{

RedrawTurns &RedrawTurns::ofApplication()
{
    static QPointer<RedrawTurns> turns;
    if (!turns)
        turns = new RedrawTurns(QCoreApplication::instance());
    return *turns;
}

RedrawTurns::RedrawTurns(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RedrawTurns::next);
}

void RedrawTurns::ask(QCustomPlot *plot)
{
    if (!m_waiting.contains(plot))
        m_waiting << plot;
    if (!m_timer.isActive())
        m_timer.start(0);
}

void RedrawTurns::next()
{
    m_waiting.removeAll(nullptr);
    if (m_waiting.isEmpty()) {
        m_timer.stop();
        return;
    }
    m_timer.start(frame);
    m_waiting.takeFirst()->replot(QCustomPlot::rpQueuedRefresh);
}

} // namespace ts
