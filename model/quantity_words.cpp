// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity_words.h"

#include <algorithm>
#include <array>

namespace ltm
{

namespace
{

constexpr std::array<std::string_view, 20> smallNumbers{
    "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
    "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> tens{"",      "",      "twenty",  "thirty", "forty",
                                                "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 13> ordinals{"zeroth", "first",    "second",  "third",  "fourth",
                                                    "fifth",  "sixth",    "seventh", "eighth", "ninth",
                                                    "tenth",  "eleventh", "twelfth"};
constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

/// What a word implies, beginning with it: "week" stands for "weeks" and "weekly" too.
struct Implied {
    std::string_view stem;
    std::vector<std::int64_t> values;
};

const std::vector<Implied> &implications()
{
    static const std::vector<Implied> list{
        {"week", {7, 52}},
        {"weekday", {5}},
        {"weekend", {2}},
        {"monday", {7, 5}},
        {"friday", {7, 5}},
        {"day", {7, 24, 30, 365}},
        {"daily", {7, 24, 30, 365}},
        {"night", {7}},
        {"month", {12, 4, 30, 31}},
        {"year", {12, 52, 365}},
        {"annual", {12, 52, 365}},
        {"yearly", {12, 52, 365}},
        {"hour", {60, 24, 3600}},
        {"hourly", {60, 24}},
        {"minute", {60}},
        {"second", {60}},
        {"decade", {10}},
        {"century", {100}},
        {"centuries", {100}},
        {"fortnight", {14}},
        {"percent", {100}},
        {"cent", {100}},
        {"cents", {100}},
        {"penny", {1, 100}},
        {"pennies", {1, 100}},
        {"nickel", {5, 100}},
        {"dime", {10, 100}},
        {"quarters", {25, 4, 100}},
        {"dozen", {12}},
        {"feet", {12, 3}},
        {"foot", {12, 3}},
        {"inch", {12}},
        {"yard", {3, 36}},
        {"mile", {5280}},
        {"pound", {16}},
        {"ounce", {16}},
        {"gallon", {4, 8, 16, 128}},
        {"quart", {4, 2}},
        {"pint", {2, 8}},
        {"ton", {2000, 1000}},
        {"kg", {1000}},
        {"kilo", {1000}},
        {"gram", {1000}},
        {"km", {1000}},
        {"meter", {1000, 100}},
        {"centimeter", {100}},
        {"cm", {100}},
        {"liter", {1000}},
        {"milli", {1000}},
        {"ml", {1000}},
        {"both", {2}},
        {"average", {2}},
        {"square", {2, 4}},
        {"rectang", {2, 4}},
        {"perimeter", {2, 4}},
        {"triang", {2, 3}},
        {"round", {2}},
        {"trip", {2}},
        {"back", {2}},
        {"return", {2}},
    };
    return list;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Where the run of letters or the number that begins at `at` ends.
std::size_t tokenEnd(std::string_view text, std::size_t at)
{
    if (isLetter(text[at])) {
        while (at < text.size() && isLetter(text[at]))
            ++at;
        return at;
    }
    bool point = text[at] == '.';
    for (++at; at < text.size(); ++at) {
        const bool digitFollows = at + 1 < text.size() && isDigit(text[at + 1]);
        const bool comma = text[at] == ',' && !point && at + 3 < text.size() && isDigit(text[at + 1])
            && isDigit(text[at + 2]) && isDigit(text[at + 3]);
        if (!isDigit(text[at]) && !comma && !(text[at] == '.' && !point && digitFollows))
            break;
        point = point || text[at] == '.';
    }
    return at;
}

template <typename List> std::optional<std::int64_t> indexIn(const List &list, std::string_view word)
{
    const auto found = std::find(list.begin(), list.end(), word);
    if (word.empty() || found == list.end())
        return std::nullopt;
    return found - list.begin();
}

/// Reads a number token by token.
class WordReader
{
public:
    WordReader(std::string_view text, const std::vector<TextToken> &tokens, std::size_t first)
        : m_text(text)
        , m_tokens(tokens)
        , m_first(first)
        , m_at(first)
    {
    }

    WordNumber read()
    {
        std::int64_t total = 0;
        std::optional<std::int64_t> group = belowThousand();
        if (!group)
            return {};
        while (group) {
            const auto scale = next() ? scaleOf(m_tokens[m_at].text) : std::nullopt;
            if (!scale || *scale == 100) {
                total += *group;
                break;
            }
            ++m_at;
            total += *group * *scale;
            group = joinedByAnd();
        }
        return {total, m_at - m_first};
    }

private:
    /// Whether another token follows with only a blank or hyphen before it.
    bool next() const
    {
        if (m_at >= m_tokens.size() || m_tokens[m_at].digits)
            return false;
        if (m_at == m_first)
            return true;
        const std::size_t end = m_tokens[m_at - 1].span.end, begin = m_tokens[m_at].span.begin;
        return begin == end + 1 && (m_text[end] == ' ' || m_text[end] == '-');
    }

    std::optional<std::int64_t> belowHundred()
    {
        if (!next())
            return std::nullopt;
        if (const auto small = indexIn(smallNumbers, m_tokens[m_at].text)) {
            ++m_at;
            return small;
        }
        const auto ten = indexIn(tens, m_tokens[m_at].text);
        if (!ten)
            return std::nullopt;
        ++m_at;
        const auto unit = next() ? indexIn(smallNumbers, m_tokens[m_at].text) : std::nullopt;
        if (!unit || *unit < 1 || *unit > 9)
            return 10 * *ten;
        ++m_at;
        return 10 * *ten + *unit;
    }

    std::optional<std::int64_t> belowThousand()
    {
        const std::size_t begin = m_at;
        std::optional<std::int64_t> value = belowHundred();
        if (!value && next() && m_tokens[m_at].text == "a") {
            ++m_at;
            const auto scale = next() ? scaleOf(m_tokens[m_at].text) : std::nullopt;
            value = scale ? std::optional<std::int64_t>(1) : std::nullopt;
            m_at = scale ? m_at : begin;
        }
        if (!value || !next() || m_tokens[m_at].text != "hundred")
            return value;
        ++m_at;
        return 100 * *value + joinedByAnd().value_or(0);
    }

    /// What follows a hundred or thousand, with or without "and".
    std::optional<std::int64_t> joinedByAnd()
    {
        const std::size_t begin = m_at;
        if (next() && m_tokens[m_at].text == "and")
            ++m_at;
        const auto rest = next() && m_tokens[m_at].text != "a" ? belowHundred() : std::nullopt;
        if (!rest)
            m_at = begin;
        return rest;
    }

    std::string_view m_text;
    const std::vector<TextToken> &m_tokens;
    std::size_t m_first, m_at;
};

} // namespace

std::vector<TextToken> tokensOf(std::string_view text)
{
    std::vector<TextToken> tokens;
    for (std::size_t at = 0; at < text.size();) {
        const bool point = text[at] == '.' && at + 1 < text.size() && isDigit(text[at + 1]);
        if (!isLetter(text[at]) && !isDigit(text[at]) && !point) {
            ++at;
            continue;
        }
        TextToken token{{at, tokenEnd(text, at)}, {}, !isLetter(text[at])};
        for (const char c : text.substr(at, token.span.end - at))
            token.text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        at = token.span.end;
        tokens.push_back(std::move(token));
    }
    return tokens;
}

WordNumber wordNumberAt(std::string_view text, const std::vector<TextToken> &tokens, std::size_t first)
{
    return WordReader(text, tokens, first).read();
}

std::optional<std::int64_t> scaleOf(std::string_view word)
{
    if (word == "hundred")
        return 100;
    if (word == "thousand")
        return 1000;
    if (word == "million")
        return 1000000;
    return word == "billion" ? std::optional<std::int64_t>(1000000000) : std::nullopt;
}

std::optional<std::int64_t> ordinalOf(std::string_view word)
{
    if (const auto found = indexIn(ordinals, word))
        return found;
    if (word == "quarter" || word == "quarters")
        return 4;
    if (word == "half" || word == "halves")
        return 2;
    return word.ends_with('s') && word != "seconds" ? indexIn(ordinals, word.substr(0, word.size() - 1)) : std::nullopt;
}

std::vector<Rational> multipleOf(std::string_view word)
{
    struct Multiple {
        std::string_view word;
        std::vector<Rational> values;
    };
    static const std::vector<Multiple> list{
        {"half", {{2, 1}, {1, 2}, {50, 1}}},
        {"halved", {{2, 1}, {1, 2}}},
        {"halves", {{2, 1}, {1, 2}}},
        {"quarter", {{4, 1}, {1, 4}, {25, 1}}},
        {"twice", {{2, 1}}},
        {"double", {{2, 1}}},
        {"doubles", {{2, 1}}},
        {"doubled", {{2, 1}}},
        {"doubling", {{2, 1}}},
        {"both", {{2, 1}}},
        {"pair", {{2, 1}}},
        {"pairs", {{2, 1}}},
        {"couple", {{2, 1}}},
        {"twins", {{2, 1}}},
        {"thrice", {{3, 1}}},
        {"triple", {{3, 1}}},
        {"triples", {{3, 1}}},
        {"tripled", {{3, 1}}},
        {"triplets", {{3, 1}}},
        {"quadruple", {{4, 1}}},
        {"quadrupled", {{4, 1}}},
        {"dozen", {{12, 1}}},
        {"dozens", {{12, 1}}},
        {"hundredth", {{100, 1}}},
    };
    const auto found = std::find_if(list.begin(), list.end(), [&](const Multiple &item) { return item.word == word; });
    return found == list.end() ? std::vector<Rational>() : found->values;
}

bool isMonth(std::string_view word)
{
    const bool abbreviated = word.size() == 3
        && std::any_of(months.begin(), months.end(), [&](std::string_view month) { return month.starts_with(word); });
    return abbreviated || indexIn(months, word).has_value();
}

std::string inWords(std::int64_t value)
{
    if (value < 20)
        return std::string(smallNumbers[static_cast<std::size_t>(value)]);
    const std::string ten(tens[static_cast<std::size_t>(value / 10)]);
    return value % 10 == 0 ? ten : ten + "-" + std::string(smallNumbers[static_cast<std::size_t>(value % 10)]);
}

std::vector<Rational> impliedBy(const std::vector<TextToken> &tokens)
{
    std::vector<Rational> values{Rational{1, 1}};
    for (const TextToken &token : tokens) {
        for (const Implied &implied : implications()) {
            const bool exact = implied.stem.size() <= 4 && token.text != implied.stem
                && token.text != std::string(implied.stem) + "s" && token.text != std::string(implied.stem) + "ly";
            if (!token.text.starts_with(implied.stem) || exact)
                continue;
            for (const std::int64_t value : implied.values)
                if (std::find(values.begin(), values.end(), Rational{value, 1}) == values.end())
                    values.push_back({value, 1});
        }
    }
    return values;
}

} // namespace ltm
