// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting.h"

#include "iterationjson.h"
#include "session.h"
#include "settings.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QSaveFile>

namespace ts
{

namespace
{

using Json = nlohmann::ordered_json;

Json traceOf(const Session &session)
{
    Json iterations = Json::array();
    for (const IterationPtr &record : session.records()) {
        Json entry = toJson(*record);
        entry["id"] = record->id;
        entry["parent"] = record->parent;
        entry["origin"] = ltm::name(record->origin);
        iterations.push_back(std::move(entry));
    }
    return {{"problem", session.problem().toStdString()},
            {"checkpoint", session.card().path},
            {"checkpoint_sha256", session.card().sha256},
            {"settings", Json::parse(ltm::toJson(session.settings()))},
            {"seed", session.settings().seed},
            {"version", QCoreApplication::applicationVersion().toStdString()},
            {"answer", session.answer().toStdString()},
            {"iterations", std::move(iterations)}};
}

} // namespace

QString exportTrace(const Session &session, const QString &file)
{
    // Invalid UTF-8, which a token cut off at the length limit can leave, becomes U+FFFD.
    const std::string text = traceOf(session).dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly)
        && target.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size())
        && target.commit())
        return {};
    return QCoreApplication::translate("exportTrace", "%1 could not be written: %2. Choose another folder.")
        .arg(file, target.errorString());
}

QMap<QString, QString> aboutRun(const Session &session)
{
    return {
        {QStringLiteral("Problem"), session.problem()},
        {QStringLiteral("Checkpoint"), QString::fromStdString(session.card().path)},
        {QStringLiteral("Checkpoint SHA-256"), QString::fromStdString(session.card().sha256)},
        {QStringLiteral("Settings"), QString::fromStdString(ltm::toJson(session.settings()))},
        {QStringLiteral("Software"), QStringLiteral("Thoughtscope %1").arg(QCoreApplication::applicationVersion())}};
}

} // namespace ts
