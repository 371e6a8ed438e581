// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checksum.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace ts
{

QString weightsSha256(const QString &checkpoint)
{
    QStringList files{checkpoint};
    if (QFileInfo(checkpoint).isDir()) {
        const QDir folder(checkpoint);
        files = folder.entryList({QStringLiteral("model.safetensors")}, QDir::Files);
        if (files.isEmpty())
            files = folder.entryList({QStringLiteral("*.safetensors")}, QDir::Files, QDir::Name);
        files.removeAll(QStringLiteral("landmarks.safetensors"));
        for (QString &file : files)
            file = folder.filePath(file);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return {};
    }
    return files.isEmpty() ? QString() : QString::fromLatin1(hash.result().toHex());
}

} // namespace ts
