// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ts
{

void translateTo(const QLocale &locale)
{
    // A user whose first language is English wants no other, though the program brings no file for it.
    if (locale.uiLanguages().value(0).startsWith(QLatin1String("en")))
        return;
    const auto install = [&](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        const bool known = translator->load(locale, file, QStringLiteral("_"), folder);
        if (known)
            QCoreApplication::installTranslator(translator);
        return known;
    };
    if (install(QStringLiteral("thoughtscope"), QStringLiteral(":/translations")))
        install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace ts
