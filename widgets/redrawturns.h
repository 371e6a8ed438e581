// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QTimer>

class QCustomPlot;

namespace ts
{

/// Plots take turns: of those that have something new to show, one is redrawn in each frame of the screen, however
/// often and however many ask. So a frame takes no longer than the slowest plot, and no plot waits long.
class RedrawTurns : public QObject
{
public:
    /// Milliseconds between two redraws.
    static constexpr int frame = 16;

    /// Of all plots of the program. Lives as long as the application.
    static RedrawTurns &ofApplication();

    /// Redraws `plot` in its turn, which is at once when none was redrawn in the last frame; once, if it is waiting
    /// already. A plot that goes meanwhile is forgotten.
    void ask(QCustomPlot *plot);

private:
    explicit RedrawTurns(QObject *parent);
    void next();

    QList<QPointer<QCustomPlot>> m_waiting;
    QTimer m_timer;
};

} // namespace ts
