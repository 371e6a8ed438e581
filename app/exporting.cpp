// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting.h"

#include "runexport.h"
#include "session.h"
#include "settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace ts
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(exportTrace)
};

} // namespace

QString exportTrace(const Session &session, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const auto textOf = ending == QLatin1String("json") ? runAsJson
        : ending == QLatin1String("csv")                ? runAsCsv
        : ending == QLatin1String("md")                 ? runAsMarkdown
        : ending == QLatin1String("tex")                ? runAsLatex
                                                        : nullptr;
    if (!textOf)
        return Text::tr("%1: a trace is written as .json, .csv, .md or .tex; give the file one of these endings.")
            .arg(file);
    return writeText(textOf(session.snapshot()), file);
}

QString writeText(const std::string &text, const QString &file)
{
    const auto size = static_cast<qint64>(text.size());
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(text.data(), size) == size && target.commit())
        return {};
    return Text::tr("%1 could not be written: %2. Choose another folder.").arg(file, target.errorString());
}

QMap<QString, QString> aboutRun(const Session &session)
{
    const RunCheckpoint &checkpoint = session.madeWith();
    return {
        {QStringLiteral("Problem"), session.problem()},
        {QStringLiteral("Checkpoint"), QString::fromStdString(checkpoint.path)},
        {QStringLiteral("Checkpoint SHA-256"), QString::fromStdString(checkpoint.sha256)},
        {QStringLiteral("Settings"), QString::fromStdString(ltm::toJson(session.settings()))},
        {QStringLiteral("Software"), QStringLiteral("Thoughtscope %1").arg(QCoreApplication::applicationVersion())}};
}

} // namespace ts
