// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers that a question gives: digits, number words, fractions, percentages, and what it only implies ("twice",
// the seven days of a week).

#include "arithmetic.h"

#include <string_view>
#include <vector>

namespace ltm
{

/// What kind of number a question mentions. Only numbers and percentages may be replaced by others.
enum class MentionKind {
    Number, ///< "12", "$1,000", "2.5", "thirty-five"
    Percent, ///< "20%", "twenty percent"
    Fraction, ///< "1/2", "2 1/2", "two thirds", "two and a half"
    Multiple, ///< "twice", "half", "a dozen", "a pair"
    Ordinal, ///< "third", "3rd"
    Label, ///< clock times, dates, years, ranges, "Route 66", "4 legs", "-5"
};

/// One number of a question.
struct Mention {
    Span span; ///< the number itself, without $ and %
    MentionKind kind = MentionKind::Number;
    Rational value; ///< as written: of "20%", 20
    bool word = false; ///< written as words
    std::vector<Rational> also; ///< further values that it gives to a calculation: of "20%" 0.2, 80, 0.8, ...
};

/// What a question gives to calculate with.
struct Quantities {
    std::vector<Mention> mentions; ///< in the order of the text
    std::vector<Rational> constants; ///< 1, and what its words imply: 7 for a week, 60 for minutes, 100 for %
};

/// Finds the numbers of `question`.
Quantities quantitiesIn(std::string_view question);

} // namespace ltm
