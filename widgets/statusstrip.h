// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ts
{

/// What the loop does in a phase, in plain words ("writing a trace", ...).
QString phaseInWords(ltm::Phase phase);

/// A length of time in plain words: "under a second", "12 s", "3 min 5 s", "2 h 10 min".
QString durationInWords(double milliseconds);

/// One quiet line for the status bar: what the engine does now, how far it is, how fast, and on what; and a button that
/// stops it.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// The name of the device the engine computes on.
    void setDevice(const QString &device);

    /// What the engine is doing now, in plain words.
    void setActivity(const QString &activity);

    /// Something to read beside it all, such as where a file was written: in the activity's place for so many
    /// milliseconds, or, with 0, until the next; an empty text ends it.
    void say(const QString &text, int milliseconds = 0);

    /// Iteration `done` of `total`, and from the milliseconds an iteration takes (0: not known yet) the time left.
    /// A total of 0 hides the progress and the button that stops the run.
    void setProgress(int done, int total, double millisecondsPerIteration);

    /// The decoder's speed; 0 hides it.
    void setTokensPerSecond(double tokensPerSecond);

    /// Long work other than a run, such as loading: what it is, how far it is (0 to 1; unknown: the bar only moves),
    /// and whether it can be stopped. The time left follows from the time since the first call. Covers the run's
    /// progress and activity until setIdle().
    void setBusy(const QString &work, std::optional<double> fraction, bool stoppable);
    void setIdle();
    bool isBusy() const { return m_busy; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user wants what is under way, the busy work or else the run, to stop.
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Progress {
        int done = 0;
        int total = 0;
        double millisecondsPerIteration = 0;
    };

    struct Work {
        QString name;
        std::optional<double> fraction;
        bool stoppable = false;
        QElapsedTimer since;
    };

    void showActivity();
    void showProgress();
    void showWork();
    void scaleBar();
    void makeRoom();
    QLabel *addReading(const QString &objectName, const QString &name, const QString &explanation);

    QLabel *m_activity;
    QLabel *m_iteration;
    QProgressBar *m_bar;
    QLabel *m_timeLeft;
    QLabel *m_pace;
    QLabel *m_speed;
    QLabel *m_device;
    QToolButton *m_stop;

    QString m_doing; ///< the activity, while it is not covered
    QString m_said;
    QTimer m_saying; ///< runs out with what is said
    Progress m_progress;
    Work m_work;
    bool m_busy = false;
};

} // namespace ts
