// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rational.h"

#include <limits>
#include <numeric>

namespace ltm
{

namespace
{

constexpr int mostDecimals = 6;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<std::int64_t> product(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    if (__builtin_mul_overflow(a, b, &result))
        return std::nullopt;
    return result;
}

std::optional<std::int64_t> powerOfTen(int exponent)
{
    std::optional<std::int64_t> power = 1;
    for (; power && exponent > 0; --exponent)
        power = product(*power, 10);
    return power;
}

Rational opposite(const Rational &number)
{
    return {-number.numerator, number.denominator};
}

/// Whether the commas of "1,234,567" stand before every third digit.
bool commasInPlace(std::string_view whole)
{
    const std::size_t first = whole.find(',');
    if (first == std::string_view::npos)
        return true;
    if (first == 0 || first > 3)
        return false;
    for (std::size_t i = first; i < whole.size(); ++i)
        if ((whole[i] == ',') != ((i - first) % 4 == 0))
            return false;
    return (whole.size() - first) % 4 == 0;
}

/// `number` rounded to a whole multiple of 10^-decimals, halves away from zero, in units of 10^-decimals.
std::optional<std::int64_t> rounded(const Rational &number, int decimals)
{
    const auto scale = powerOfTen(decimals);
    const auto scaled = scale ? multiply(number, {*scale, 1}) : std::nullopt;
    if (!scaled)
        return std::nullopt;
    const std::int64_t whole = scaled->numerator / scaled->denominator, rest = scaled->numerator % scaled->denominator;
    const std::int64_t size = rest < 0 ? -rest : rest;
    return size >= scaled->denominator - size ? whole + (rest < 0 ? -1 : 1) : whole;
}

} // namespace

std::optional<Rational> ratio(std::int64_t numerator, std::int64_t denominator)
{
    constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
    if (denominator == 0 || numerator == lowest || denominator == lowest)
        return std::nullopt;
    const std::int64_t common = std::gcd(numerator, denominator) * (denominator < 0 ? -1 : 1);
    return Rational{numerator / common, denominator / common};
}

std::optional<Rational> add(const Rational &a, const Rational &b)
{
    const std::int64_t common = std::gcd(a.denominator, b.denominator);
    const auto left = product(a.numerator, b.denominator / common),
               right = product(b.numerator, a.denominator / common);
    const auto below = product(a.denominator, b.denominator / common);
    std::int64_t above = 0;
    if (!left || !right || !below || __builtin_add_overflow(*left, *right, &above))
        return std::nullopt;
    return ratio(above, *below);
}

std::optional<Rational> subtract(const Rational &a, const Rational &b)
{
    return add(a, opposite(b));
}

std::optional<Rational> multiply(const Rational &a, const Rational &b)
{
    const auto first = ratio(a.numerator, b.denominator), second = ratio(b.numerator, a.denominator);
    if (!first || !second)
        return std::nullopt;
    const auto above = product(first->numerator, second->numerator),
               below = product(first->denominator, second->denominator);
    return above && below ? ratio(*above, *below) : std::nullopt;
}

std::optional<Rational> divide(const Rational &a, const Rational &b)
{
    const auto inverse = ratio(b.denominator, b.numerator);
    return inverse ? multiply(a, *inverse) : std::nullopt;
}

bool less(const Rational &a, const Rational &b)
{
    const auto difference = subtract(b, a);
    return difference && difference->positive();
}

std::optional<Rational> parseDecimal(std::string_view text)
{
    const std::size_t point = text.find('.');
    if (!commasInPlace(text.substr(0, point)))
        return std::nullopt;
    std::int64_t digits = 0, scale = 1;
    bool any = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == point || (text[i] == ',' && i < point))
            continue;
        if (!isDigit(text[i]) || __builtin_mul_overflow(digits, 10, &digits)
            || __builtin_add_overflow(digits, text[i] - '0', &digits)
            || (i > point && __builtin_mul_overflow(scale, 10, &scale)))
            return std::nullopt;
        any = true;
    }
    return any ? ratio(digits, scale) : std::nullopt;
}

std::optional<int> decimalsOf(const Rational &number)
{
    std::int64_t rest = number.denominator;
    int twos = 0, fives = 0;
    for (; rest % 2 == 0; rest /= 2)
        ++twos;
    for (; rest % 5 == 0; rest /= 5)
        ++fives;
    return rest == 1 ? std::optional<int>(twos > fives ? twos : fives) : std::nullopt;
}

std::string textOf(const Rational &number)
{
    const auto exact = decimalsOf(number);
    const int decimals = exact && *exact <= mostDecimals ? *exact : 2;
    const auto units = rounded(number, decimals);
    if (!units)
        return std::to_string(number.numerator / number.denominator);
    std::string digits = std::to_string(*units < 0 ? -*units : *units);
    if (decimals > 0) {
        if (digits.size() <= static_cast<std::size_t>(decimals))
            digits.insert(0, static_cast<std::size_t>(decimals) + 1 - digits.size(), '0');
        digits.insert(digits.size() - static_cast<std::size_t>(decimals), ".");
    }
    return (*units < 0 ? "-" : "") + digits;
}

bool agrees(const Rational &number, const Rational &written, int decimals)
{
    if (number == written)
        return true;
    const auto power = powerOfTen(decimals);
    const auto difference = subtract(number, written);
    const auto scaled = decimals >= 2 && power && difference ? multiply(*difference, {*power, 1}) : std::nullopt;
    const auto twice = scaled ? multiply(*scaled, {2, 1}) : std::nullopt;
    return twice && !less({1, 1}, *twice) && !less(*twice, {-1, 1});
}

} // namespace ltm
