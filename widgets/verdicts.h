// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The verifier's findings in words. They speak of equations, never of the answer: a trace whose every equation holds
// can answer another question than the one asked.

#include "verifier.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace ts
{

/// "✓ 3/3": how many of the equations hold; empty where there is nothing to check.
QString verdictMark(const ltm::Verification &verification);

/// "✗ equations that hold: 2 of 3", without the reasons.
QString verdictSummary(const ltm::Verification &verification);

/// What is found fault with, a sentence a line; empty when nothing is.
QString verdictReasons(const ltm::Verification &verification);

/// The colour of what does not hold; it never stands alone.
QColor faultColour(const QPalette &palette);

} // namespace ts
