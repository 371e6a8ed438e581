// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ltm
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A decimal number without what can be written in more than one way.
struct Decimal {
    bool negative = false;
    std::string whole; ///< no leading zeros; empty for 0
    std::string fraction; ///< no trailing zeros

    bool operator==(const Decimal &) const = default;
};

std::optional<Decimal> decimal(std::string_view text)
{
    Decimal number;
    bool anyDigit = false, point = false;
    for (const char c : text) {
        if (isDigit(c)) {
            anyDigit = true;
            (point ? number.fraction : number.whole) += c;
        } else if (c == '.' && !point) {
            point = true;
        } else if ((c == '-' || c == '+') && !anyDigit && !point && !number.negative) {
            number.negative = c == '-';
        } else if (c != ',' && c != '$' && c != '%' && c != ' ' && c != '\t' && c != '\r' && c != '\n') {
            return std::nullopt;
        }
    }
    if (!anyDigit)
        return std::nullopt;
    number.whole.erase(0, std::min(number.whole.find_first_not_of('0'), number.whole.size()));
    number.fraction.erase(number.fraction.find_last_not_of('0') + 1);
    if (number.whole.empty() && number.fraction.empty())
        number.negative = false;
    return number;
}

} // namespace

std::string answerOf(std::string_view trace)
{
    constexpr std::string_view mark = "####";
    const std::size_t at = trace.find(mark);
    if (at == std::string_view::npos)
        return {};
    std::string answer;
    bool anyDigit = false;
    for (const char c : trace.substr(at + mark.size())) {
        if (answer.empty() && (c == ' ' || c == '$'))
            continue;
        if (isDigit(c) || c == '.' || (c == '-' && answer.empty()))
            answer += c;
        else if (c != ',' && !(c == '$' && !anyDigit))
            break;
        anyDigit = anyDigit || isDigit(c);
    }
    while (!answer.empty() && answer.back() == '.')
        answer.pop_back();
    return anyDigit ? answer : std::string();
}

bool sameNumber(std::string_view a, std::string_view b)
{
    const std::optional<Decimal> left = decimal(a), right = decimal(b);
    return left && right && *left == *right;
}

Interval wilson(int correct, int total)
{
    if (total <= 0)
        return {};
    constexpr double z = 1.959963984540054; // the normal distribution's 97.5 % point
    const double n = total, p = correct / n;
    const double centre = p + z * z / (2 * n);
    const double spread = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return {correct == 0 ? 0.0 : (centre - spread) / scale, correct == total ? 1.0 : (centre + spread) / scale};
}

} // namespace ltm
