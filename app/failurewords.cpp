// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failurewords.h"

#include <QCoreApplication>

namespace ts
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ts::Failure)
};

} // namespace

QString inWords(const Failure &failure, const QString &remedy)
{
    const QString words = QString::fromStdString(failure.words);
    switch (failure.kind) {
    case Failure::Told:
        return words;
    case Failure::Memory:
        return Text::tr("There is not enough memory for this; use fewer chains or a smaller checkpoint.");
    case Failure::DeviceMemory:
        return Text::tr("The GPU has run out of memory; use fewer chains, or open the checkpoint on the CPU.");
    case Failure::Unforeseen:
        break;
    }
    return Text::tr("The engine stopped: %1 %2").arg(words, remedy);
}

} // namespace ts
