// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// New numbers written into a question the way the old ones were.

#include "quantities.h"

#include <string>
#include <string_view>

namespace ltm
{

/// `value` in the place of `mention`, which is written `written`: in words where that was (below 100), else in digits
/// with as many decimals, and with thousands commas alike.
std::string mentionText(const Rational &value, const Mention &mention, std::string_view written);

/// Makes an article at the end of `text` fit the number that follows it: "a 5-hour trip", "an 8-hour trip".
void fitArticle(std::string &text, std::string_view number);

} // namespace ltm
