// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusstrip.h"

#include "labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace ts
{

QString phaseInWords(ltm::Phase phase)
{
    switch (phase) {
    case ltm::Phase::Start:
        return StatusStrip::tr("finding a first latent thought");
    case ltm::Phase::Decode:
        return StatusStrip::tr("decode: writing a trace");
    case ltm::Phase::Refine:
        return StatusStrip::tr("refine: moving z to explain the trace");
    case ltm::Phase::Accept:
        return StatusStrip::tr("accept: comparing ELBOs");
    case ltm::Phase::Finished:
        return StatusStrip::tr("finished");
    }
    return {};
}

QString durationInWords(double milliseconds)
{
    const auto seconds = std::llround(milliseconds / 1000);
    if (seconds < 1)
        return StatusStrip::tr("under a second");
    if (seconds < 60)
        return StatusStrip::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return StatusStrip::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return StatusStrip::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("statusStrip");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(16);
    m_activity = addReading("statusActivity", tr("Activity"), tr("What the engine is doing now"));
    row->setStretchFactor(m_activity, 1);
    m_iteration = addReading("statusIteration", tr("Iteration"), tr("Iterations done, of the budget"));
    m_bar = new QProgressBar;
    m_bar->setObjectName("statusProgress");
    m_bar->setTextVisible(false);
    m_bar->setToolTip(m_iteration->toolTip());
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setAccessibleDescription(m_bar->toolTip());
    row->addWidget(m_bar, 0, Qt::AlignVCenter);
    m_timeLeft = addReading("statusTimeLeft", tr("Time left"), tr("Time until this is done, at this pace"));
    m_stop = new QToolButton;
    m_stop->setObjectName("statusStop");
    m_stop->setText(tr("Stop"));
    m_stop->setFocusPolicy(Qt::StrongFocus);
    m_stop->setToolTip(tr("End what is under way; what was found stays"));
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setAccessibleDescription(m_stop->toolTip());
    connect(m_stop, &QToolButton::clicked, this, &StatusStrip::stopRequested);
    row->addWidget(m_stop);
    m_pace = addReading("statusPace", tr("Pace"), tr("Milliseconds an iteration: decode and refine"));
    m_speed = addReading("statusSpeed", tr("Speed"), tr("Tokens a second while a trace is written"));
    m_device = addReading("statusDevice", tr("Device"), tr("What the engine computes on"));
    m_saying.setSingleShot(true);
    m_saying.callOnTimeout(this, [this] { say({}); });
    scaleBar();
    setProgress(0, 0, 0);
    setTokensPerSecond(0);
    setActivity(tr("ready"));
    setDevice({});
}

QLabel *StatusStrip::addReading(const QString &objectName, const QString &name, const QString &explanation)
{
    QLabel *reading = makeReading(objectName, name, explanation);
    layout()->addWidget(reading);
    return reading;
}

void StatusStrip::setDevice(const QString &device)
{
    m_device->setText(device);
    makeRoom();
}

void StatusStrip::setActivity(const QString &activity)
{
    m_doing = activity;
    showActivity();
}

void StatusStrip::say(const QString &text, int milliseconds)
{
    m_said = text;
    if (milliseconds > 0)
        m_saying.start(milliseconds);
    else
        m_saying.stop();
    showActivity();
}

void StatusStrip::showActivity()
{
    m_activity->setText(!m_said.isEmpty() ? m_said : m_busy ? m_work.name : m_doing);
    makeRoom();
}

void StatusStrip::setProgress(int done, int total, double millisecondsPerIteration)
{
    m_progress = {done, total, millisecondsPerIteration};
    if (!m_busy)
        showProgress();
}

void StatusStrip::setBusy(const QString &work, std::optional<double> fraction, bool stoppable)
{
    if (!m_busy) {
        m_work.since.start();
        m_said.clear(); // what begins now is the news
    }
    m_busy = true;
    m_work.name = work;
    m_work.fraction = fraction;
    m_work.stoppable = stoppable;
    showWork();
}

void StatusStrip::setIdle()
{
    m_busy = false;
    showActivity();
    showProgress();
}

void StatusStrip::showProgress()
{
    const auto &[done, total, pace] = m_progress;
    const bool known = pace > 0;
    const int left = total - done;
    m_iteration->setVisible(total > 0);
    m_bar->setVisible(total > 0);
    m_stop->setVisible(total > 0);
    m_timeLeft->setVisible(total > 0 && known && left > 0);
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(done);
    m_iteration->setText(tr("iteration %1 of %2").arg(done).arg(total));
    m_timeLeft->setText(tr("%1 left").arg(durationInWords(left * pace)));
    m_pace->setText(known ? tr("%1 ms an iteration").arg(QLocale().toString(pace, 'f', 0)) : QString());
    makeRoom();
}

void StatusStrip::showWork()
{
    const double fraction = std::clamp(m_work.fraction.value_or(0), 0.0, 1.0);
    const double elapsed = double(m_work.since.elapsed());
    showActivity();
    m_iteration->setText(tr("%1 %").arg(int(fraction * 100)));
    m_iteration->setVisible(m_work.fraction.has_value());
    m_bar->setRange(0, m_work.fraction ? 1000 : 0);
    m_bar->setValue(int(fraction * 1000));
    m_bar->setVisible(true);
    m_stop->setVisible(m_work.stoppable);
    // The first moments tell little about the rest.
    m_timeLeft->setVisible(fraction > 0.02 && fraction < 1 && elapsed > 1000);
    m_timeLeft->setText(tr("%1 left").arg(durationInWords(fraction > 0 ? elapsed / fraction - elapsed : 0)));
    m_pace->clear();
    makeRoom();
}

void StatusStrip::scaleBar()
{
    const int em = fontMetrics().height();
    m_bar->setFixedSize(6 * em, std::max(6, em / 3));
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    scaleBar();
    makeRoom();
}

void StatusStrip::setTokensPerSecond(double tokensPerSecond)
{
    m_speed->setText(tokensPerSecond > 0 ? tr("%1 tokens a second").arg(QLocale().toString(tokensPerSecond, 'f', 0))
                                         : QString());
    makeRoom();
}

/// What the engine does, and how far it is, comes before how fast and on what.
void StatusStrip::makeRoom()
{
    for (QLabel *label : {m_device, m_pace, m_speed})
        label->setVisible(!label->text().isEmpty());
    for (QLabel *label : {m_speed, m_pace, m_device})
        if (layout()->sizeHint().width() > width())
            label->hide();
}

/// As high as with its button, whether that is there or not: nothing jumps when a run begins.
QSize StatusStrip::sizeHint() const
{
    return QWidget::sizeHint().expandedTo(m_stop->sizeHint());
}

QSize StatusStrip::minimumSizeHint() const
{
    return {16 * fontMetrics().height(), sizeHint().height()};
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

} // namespace ts
