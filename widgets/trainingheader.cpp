// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingheader.h"

#include "labels.h"
#include "plotstyle.h"
#include "statusstrip.h"
#include "trainingfile.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

namespace ts
{

namespace
{

QString stateInWords(const TrainingFile &file)
{
    const TrainingState state = file.state();
    if (state == TrainingState::Paused) {
        const double silence = double(file.lastWritten().msecsTo(QDateTime::currentDateTime()));
        return TrainingHeader::tr("paused: no new line for %1").arg(durationInWords(silence));
    }
    if (state == TrainingState::Reading)
        return TrainingHeader::tr("reading: %1 %").arg(QLocale().toString(100 * file.shareRead(), 'f', 0));
    return textOf(state);
}

} // namespace

TrainingHeader::TrainingHeader(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("trainingHeader");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_name = addReading("trainingName", tr("Run"), tr("The run's folder"));
    m_state
        = addReading("trainingState", tr("State"),
                     tr("What the run does, as far as its file tells; one that writes no line for a while is paused"));
    row->addStretch(1);
    m_step = addReading("trainingStep", tr("Slow steps"), tr("Slow steps done, of those the run was started for"));
    m_bar = new QProgressBar;
    m_bar->setObjectName("trainingProgress");
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(110, 6);
    m_bar->setToolTip(m_step->toolTip());
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setAccessibleDescription(m_bar->toolTip());
    row->addWidget(m_bar, 0, Qt::AlignVCenter);
    m_timeLeft = addReading("trainingTimeLeft", tr("Time left"), tr("At the pace of the last hundred slow steps"));
    m_speed
        = addReading("trainingSpeed", tr("Speed"), tr("Tokens that the loss counts, over the last hundred slow steps"));
    embolden();
}

QLabel *TrainingHeader::addReading(const QString &objectName, const QString &name, const QString &explanation)
{
    QLabel *reading = makeReading(objectName, name, explanation);
    layout()->addWidget(reading);
    return reading;
}

void TrainingHeader::embolden()
{
    QFont strong = scaled(font(), 1.2);
    strong.setBold(true);
    m_name->setFont(strong);
}

void TrainingHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        embolden();
}

void TrainingHeader::showRun(const TrainingFile &file)
{
    const TrainingMetrics &metrics = file.metrics();
    const qint64 done = metrics.stepsDone();
    const qint64 total = metrics.totalSteps();
    const QLocale locale;
    m_name->setText(QFileInfo(file.path()).absoluteDir().dirName());
    m_name->setToolTip(QDir::toNativeSeparators(file.path()));
    m_name->setAccessibleDescription(m_name->toolTip());
    m_state->setText(stateInWords(file));
    m_step->setText(total > 0 ? tr("step %1 of %2").arg(locale.toString(done), locale.toString(total))
                              : tr("step %1").arg(locale.toString(done)));
    m_bar->setVisible(total > 0);
    m_bar->setRange(0, 1000);
    m_bar->setValue(total > 0 ? int(1000 * done / total) : 0);
    const double left = double(total - done) * metrics.secondsPerStep();
    m_timeLeft->setVisible(left > 0 && file.state() == TrainingState::Running);
    m_timeLeft->setText(tr("%1 left").arg(durationInWords(1000 * left)));
    const double speed = metrics.tokensPerSecond();
    m_speed->setVisible(speed > 0);
    m_speed->setText(tr("%1 tokens a second").arg(locale.toString(speed, 'f', 0)));
}

} // namespace ts
