// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errordetails.h"

#include "session.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>

namespace ts
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("ErrorDetails", text);
}

} // namespace

QString errorDetails(const Session &session)
{
    const ltm::ModelCard &card = session.card();
    QStringList lines{tr("When: %1").arg(QDateTime::currentDateTime().toString(Qt::ISODate))};
    if (card.path.empty())
        lines << tr("Checkpoint: none");
    else
        lines << tr("Checkpoint: %1").arg(QString::fromStdString(card.path))
              << tr("Device: %1").arg(QString::fromStdString(card.device));
    if (!card.sha256.empty())
        lines << tr("Weights: sha256 %1").arg(QString::fromStdString(card.sha256));
    if (session.hasRun())
        lines << tr("Problem: %1").arg(session.problem().simplified())
              << tr("Run: seed %1, %2 chains, %3 records")
                     .arg(session.settings().seed)
                     .arg(session.settings().chains)
                     .arg(session.records().size());
    lines << tr("Version: Thoughtscope %1, Qt %2")
                 .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()))
          << tr("System: %1, %2, kernel %3")
                 .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QSysInfo::kernelVersion());
    return lines.join(u'\n');
}

} // namespace ts
