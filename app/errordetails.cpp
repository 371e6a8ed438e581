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

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ts::ErrorDetails)
};

} // namespace

QString errorDetails(const Session &session)
{
    const ltm::ModelCard &card = session.card();
    QStringList lines{Text::tr("When: %1").arg(QDateTime::currentDateTime().toString(Qt::ISODate))};
    if (card.path.empty())
        lines << Text::tr("Checkpoint: none");
    else
        lines << Text::tr("Checkpoint: %1").arg(QString::fromStdString(card.path))
              << Text::tr("Device: %1").arg(QString::fromStdString(card.device));
    if (!card.sha256.empty())
        lines << Text::tr("Weights: sha256 %1").arg(QString::fromStdString(card.sha256));
    if (session.hasRun())
        lines << Text::tr("Problem: %1").arg(session.problem().simplified())
              << Text::tr("Run: seed %1; chains: %2; records: %3")
                     .arg(session.settings().seed)
                     .arg(session.settings().chains)
                     .arg(session.records().size());
    lines << Text::tr("Version: Thoughtscope %1, Qt %2")
                 .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()))
          << Text::tr("System: %1, %2, kernel %3")
                 .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QSysInfo::kernelVersion());
    return lines.join(u'\n');
}

} // namespace ts
