// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

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
    m_activity = addLabel("statusActivity", tr("Activity"), tr("What the engine is doing now"));
    row->setStretchFactor(m_activity, 1);
    m_iteration = addLabel("statusIteration", tr("Iteration"), tr("Iterations done, of the budget"));
    m_bar = new QProgressBar;
    m_bar->setObjectName("statusProgress");
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(110, 6);
    m_bar->setToolTip(m_iteration->toolTip());
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setAccessibleDescription(m_bar->toolTip());
    row->addWidget(m_bar, 0, Qt::AlignVCenter);
    m_timeLeft = addLabel("statusTimeLeft", tr("Time left"), tr("Time until the budget is used up, at this pace"));
    m_pace = addLabel("statusPace", tr("Pace"), tr("Milliseconds an iteration: decode and refine"));
    m_speed = addLabel("statusSpeed", tr("Speed"), tr("Tokens a second while a trace is written"));
    m_device = addLabel("statusDevice", tr("Device"), tr("What the engine computes on"));
    setProgress(0, 0, 0);
    setTokensPerSecond(0);
    setActivity(tr("ready"));
    setDevice({});
}

QLabel *StatusStrip::addLabel(const QString &objectName, const QString &name, const QString &explanation)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(name);
    label->setAccessibleDescription(explanation);
    label->setToolTip(explanation);
    layout()->addWidget(label);
    return label;
}

void StatusStrip::setDevice(const QString &device)
{
    m_device->setText(device);
    m_device->setVisible(!device.isEmpty());
}

void StatusStrip::setActivity(const QString &activity)
{
    m_activity->setText(activity);
}

void StatusStrip::setProgress(int done, int total, double millisecondsPerIteration)
{
    const bool known = millisecondsPerIteration > 0;
    const int left = total - done;
    m_iteration->setVisible(total > 0);
    m_bar->setVisible(total > 0);
    m_timeLeft->setVisible(total > 0 && known && left > 0);
    m_pace->setVisible(known);
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(done);
    m_iteration->setText(tr("iteration %1 of %2").arg(done).arg(total));
    m_timeLeft->setText(tr("%1 left").arg(durationInWords(left * millisecondsPerIteration)));
    m_pace->setText(tr("%1 ms an iteration").arg(QLocale().toString(millisecondsPerIteration, 'f', 0)));
}

void StatusStrip::setTokensPerSecond(double tokensPerSecond)
{
    m_speed->setVisible(tokensPerSecond > 0);
    m_speed->setText(tr("%1 tokens a second").arg(QLocale().toString(tokensPerSecond, 'f', 0)));
}

} // namespace ts
