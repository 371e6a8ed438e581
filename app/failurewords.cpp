// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failurewords.h"

#include "error.h"

#include <QCoreApplication>

namespace ts
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ts::Failure)
};

/// The engine's sentences are the context ltm of a translation.
QString sentence(const ltm::Phrase &phrase)
{
    const auto translated
        = [](const std::string &words) { return QCoreApplication::translate("ltm", words.c_str()).toStdString(); };
    QString text = QString::fromStdString(phrase.text(translated));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

} // namespace

QString inWords(const ltm::Error &error)
{
    return sentence(error.phrase());
}

QString inWords(const Failure &failure, const QString &remedy)
{
    switch (failure.kind) {
    case Failure::Told:
        return sentence(failure.words);
    case Failure::Memory:
        return Text::tr("There is not enough memory for this; use fewer chains or a smaller checkpoint.");
    case Failure::DeviceMemory:
        return Text::tr("The GPU has run out of memory; use fewer chains, or open the checkpoint on the CPU.");
    case Failure::Unforeseen:
        break;
    }
    return Text::tr("The engine stopped: %1 %2").arg(sentence(failure.words), remedy);
}

} // namespace ts
