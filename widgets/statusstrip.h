// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ts
{

/// What the loop does in a phase, in plain words ("writing a trace", ...).
QString phaseInWords(ltm::Phase phase);

/// A length of time in plain words: "under a second", "12 s", "3 min 5 s", "2 h 10 min".
QString durationInWords(double milliseconds);

/// One quiet line for the status bar: what the engine does now, how far it is, how fast, and on what.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// The name of the device the engine computes on.
    void setDevice(const QString &device);

    /// What the engine is doing now, in plain words.
    void setActivity(const QString &activity);

    /// Iteration `done` of `total`, and from the milliseconds an iteration takes (0: not known yet) the time left.
    /// A total of 0 hides the progress.
    void setProgress(int done, int total, double millisecondsPerIteration);

    /// The decoder's speed; 0 hides it.
    void setTokensPerSecond(double tokensPerSecond);

private:
    QLabel *addLabel(const QString &objectName, const QString &name, const QString &explanation);

    QLabel *m_activity;
    QLabel *m_iteration;
    QProgressBar *m_bar;
    QLabel *m_timeLeft;
    QLabel *m_pace;
    QLabel *m_speed;
    QLabel *m_device;
};

} // namespace ts
