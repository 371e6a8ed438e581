// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrase.h"

#include <QString>

namespace ts
{

/// What the engine says, in the user's language: its words are the context ltm of a translation.
QString inWords(const ltm::Phrase &phrase);

} // namespace ts
