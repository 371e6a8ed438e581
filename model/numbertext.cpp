// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertext.h"

#include "quantity_words.h"

#include <algorithm>

namespace ltm
{

namespace
{

/// Digits with as many decimals and with thousands commas like `pattern`.
std::string inDigits(const Rational &value, std::string_view pattern)
{
    std::string text = textOf(value);
    const std::size_t point = pattern.find('.');
    if (point != std::string_view::npos) {
        const std::size_t decimals = pattern.size() - point - 1;
        if (text.find('.') == std::string::npos)
            text += '.';
        const std::size_t written = text.size() - text.find('.') - 1;
        if (written < decimals)
            text.append(decimals - written, '0');
    }
    const std::size_t whole = std::min(text.find('.'), text.size());
    if (pattern.find(',') != std::string_view::npos || (whole > 4 && pattern.size() <= 4))
        for (std::size_t at = whole; at > 3; at -= 3)
            text.insert(at - 3, ",");
    if (pattern.starts_with('.') && text.starts_with("0."))
        text.erase(0, 1);
    return text;
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// Whether "an" is said before a number: 8, 11, 18, 80 to 89, 800 to 899, 8000, ...
bool saidWithVowel(std::string_view number)
{
    if (number.starts_with('8') || number.starts_with("eight") || number.starts_with("eleven"))
        return true;
    std::size_t digits = 0;
    for (const char c : number.substr(0, number.find('.')))
        digits += c >= '0' && c <= '9' ? 1 : 0;
    return (number.starts_with("11") || number.starts_with("18")) && digits % 3 == 2;
}

} // namespace

std::string mentionText(const Rational &value, const Mention &mention, std::string_view written)
{
    if (!mention.word)
        return inDigits(value, written);
    if (!value.whole() || value.numerator > 99)
        return inDigits(value, ",");
    std::string text = inWords(value.numerator);
    if (isUpper(written.front()))
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

void fitArticle(std::string &text, std::string_view number)
{
    for (const char *article : {" a ", " an ", "A ", "An ", " a $", " an $"}) {
        const std::string_view found = article;
        const bool atStart = found.front() == 'A';
        if (!text.ends_with(found)
            || (atStart && text.size() > found.size() && text[text.size() - found.size() - 1] != ' '))
            continue;
        const std::string tail(found.substr(found.find(' ', 1)));
        text.erase(text.size() - found.size());
        text += std::string(atStart ? "A" : " a") + (saidWithVowel(number) ? "n" : "") + tail;
        return;
    }
}

} // namespace ltm
