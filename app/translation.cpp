// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ts
{

namespace
{

bool install(const QLocale &locale, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    return translator->load(locale, file, QStringLiteral("_"), folder)
        && QCoreApplication::installTranslator(translator);
}

} // namespace

void translateTo(const QLocale &locale)
{
    const QStringList languages = locale.uiLanguages(); // the user's first choice first
    for (const QString &language : languages) {
        if (language.startsWith(QLatin1String("en")))
            return; // what the program is written in needs no file
        const QLocale known(language);
        if (!install(known, QStringLiteral("thoughtscope"), QStringLiteral(":/translations")))
            continue;
        install(known, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        return;
    }
}

} // namespace ts
