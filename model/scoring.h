// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When is an answer right.

#include "values.h"

#include <string>
#include <string_view>

namespace ltm
{

/// The number after the first `####` of a trace, without thousands commas; empty when there is none.
std::string answerOf(std::string_view trace);

/// Whether two answers are the same number, compared as exact decimals: "29.00", "$29" and "29" agree.
bool sameNumber(std::string_view a, std::string_view b);

/// The 95 % Wilson interval of correct / total.
Interval wilson(int correct, int total);

} // namespace ltm
