// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <QString>

namespace ltm
{

class Error;

}

namespace ts
{

/// The engine's sentence in the user's language, with a capital letter and a full stop.
QString inWords(const ltm::Error &error);

/// One sentence for a failure, in the user's language; `remedy` is the sentence that follows where there is none yet.
QString inWords(const Failure &failure, const QString &remedy);

} // namespace ts
