// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dropped.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace ts
{

namespace
{

constexpr qint64 longestProblem = 64 * 1024; // bytes; every checkpoint's window is far shorter

/// A text file with a problem, or with lines of question||trace.
Dropped textIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray begin = file.read(longestProblem);
    if (begin.contains('\0'))
        return {};
    if (begin.contains("||"))
        return {Dropped::Data, path};
    const QString problem = QString::fromUtf8(begin).simplified();
    if (problem.isEmpty() || !file.atEnd())
        return {};
    return {Dropped::Problem, problem};
}

Dropped fileIn(const QFileInfo &file)
{
    const QString path = file.absoluteFilePath();
    const QString suffix = file.suffix().toLower();
    if (file.isDir() || suffix == QLatin1String("pt"))
        return {Dropped::Checkpoint, path};
    const bool besideConfig = file.dir().exists(QStringLiteral("config.json"));
    if (suffix == QLatin1String("safetensors"))
        return besideConfig ? Dropped{Dropped::Checkpoint, file.absolutePath()} : Dropped{Dropped::Session, path};
    if (file.fileName() == QLatin1String("config.json"))
        return {Dropped::Checkpoint, file.absolutePath()};
    if (suffix == QLatin1String("jsonl") && file.completeBaseName().contains(QLatin1String("metrics")))
        return {Dropped::Metrics, path};
    if (suffix == QLatin1String("jsonl") || suffix == QLatin1String("json"))
        return {Dropped::Data, path};
    return textIn(path);
}

} // namespace

Dropped whatIs(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? fileIn(file) : Dropped{};
}

Dropped droppedIn(const QMimeData &data)
{
    if (data.hasUrls())
        return whatIs(data.urls().constFirst().toLocalFile());
    const QString text = data.text().simplified();
    return text.isEmpty() || text.size() > longestProblem ? Dropped{} : Dropped{Dropped::Problem, text};
}

} // namespace ts
