// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers as English words.

#include "arithmetic.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ltm
{

/// A run of ASCII letters (in lower case) or of digits with their commas and point.
struct TextToken {
    Span span;
    std::string text;
    bool digits = false;
};

/// The words and numbers of `text`; everything else lies between them.
std::vector<TextToken> tokensOf(std::string_view text);

/// A number written in words, and how many tokens it takes.
struct WordNumber {
    std::int64_t value = 0;
    std::size_t tokens = 0;
};

/// The number that begins at token `first`: "seven", "thirty-five", "two hundred and six", "a thousand"; tokens 0 when
/// none does.
WordNumber wordNumberAt(std::string_view text, const std::vector<TextToken> &tokens, std::size_t first);

std::optional<std::int64_t> scaleOf(std::string_view word); ///< 1000 for "thousand"
std::optional<std::int64_t> ordinalOf(std::string_view word); ///< 3 for "third"; also for "thirds"
std::vector<Rational> multipleOf(std::string_view word); ///< 2 for "twice", 2 and 1/2 for "half"; else nothing
bool isMonth(std::string_view word); ///< "june", "jun"

/// `value` (0 to 99) in words: "thirty-five".
std::string inWords(std::int64_t value);

/// The values that the words of a question imply: 7 for "week", 60 for "minutes", 100 for "percent". Always 1.
std::vector<Rational> impliedBy(const std::vector<TextToken> &tokens);

} // namespace ltm
