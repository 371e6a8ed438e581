// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failurewords.h"

#include "error.h"
#include "phrases.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ts
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ts::Failure)
};

bool beginsWithFile(const QString &text)
{
    const QString first = text.section(QLatin1Char(' '), 0, 0);
    return first.contains(QLatin1Char('/')) || !QFileInfo(first).suffix().isEmpty();
}

/// With a capital and a full stop; a file keeps its name.
QString sentence(const ltm::Phrase &phrase)
{
    QString text = inWords(phrase);
    if (!text.isEmpty() && !beginsWithFile(text))
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
