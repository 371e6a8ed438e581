// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Exact numbers. What would not fit into 64 bits is no number, never a wrong one.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ltm
{

/// A fraction in lowest terms; the denominator is positive.
struct Rational {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    bool operator==(const Rational &) const = default;
    bool whole() const { return denominator == 1; }
    bool positive() const { return numerator > 0; }
};

/// numerator / denominator in lowest terms; nothing for a denominator of 0 or where it does not fit.
std::optional<Rational> ratio(std::int64_t numerator, std::int64_t denominator);

std::optional<Rational> add(const Rational &a, const Rational &b); ///< a + b, or nothing where it does not fit
std::optional<Rational> subtract(const Rational &a, const Rational &b); ///< a - b, or nothing where it does not fit
std::optional<Rational> multiply(const Rational &a, const Rational &b); ///< a * b, or nothing where it does not fit
std::optional<Rational> divide(const Rational &a, const Rational &b); ///< a / b; nothing for b = 0 either

/// Whether a < b. Numbers that are too large to compare are not less.
bool less(const Rational &a, const Rational &b);

/// "12", "1,000", "0.25", ".5"; no sign, no unit. Nothing for anything else, and for a comma out of place.
std::optional<Rational> parseDecimal(std::string_view text);

/// How many decimals `number` needs when written exactly; nothing when they never end.
std::optional<int> decimalsOf(const Rational &number);

/// `number` as people write it: exactly where its decimals end after at most six, else rounded to two: "24", "0.375",
/// "0.33".
std::string textOf(const Rational &number);

/// Whether `written`, which has `decimals` decimals, is `number` itself or `number` rounded to two or more decimals.
bool agrees(const Rational &number, const Rational &written, int decimals);

} // namespace ltm
