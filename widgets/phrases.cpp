// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include <QCoreApplication>

namespace ts
{

QString inWords(const ltm::Phrase &phrase)
{
    const auto translated
        = [](const std::string &words) { return QCoreApplication::translate("ltm", words.c_str()).toStdString(); };
    return QString::fromStdString(phrase.text(translated));
}

} // namespace ts
