// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantities.h"

#include "quantity_words.h"

#include <algorithm>
#include <initializer_list>

namespace ltm
{

namespace
{

using Words = std::initializer_list<std::string_view>;

bool contains(Words list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Goes over the tokens of a question from left to right and turns them into mentions.
class Finder
{
public:
    explicit Finder(std::string_view text)
        : m_text(text)
        , m_tokens(tokensOf(text))
    {
    }

    Quantities find()
    {
        m_found.constants = impliedBy(m_tokens);
        while (m_at < m_tokens.size())
            m_at += m_tokens[m_at].digits ? digits() : words();
        return std::move(m_found);
    }

private:
    char charAt(std::size_t at) const { return at < m_text.size() ? m_text[at] : '\0'; }
    char before(const TextToken &token, std::size_t distance = 1) const
    {
        return token.span.begin < distance ? '\0' : m_text[token.span.begin - distance];
    }
    std::string_view wordAt(std::size_t index) const
    {
        return index < m_tokens.size() ? std::string_view(m_tokens[index].text) : std::string_view();
    }
    /// Whether token `index` follows the one before it with only `between` between them.
    bool follows(std::size_t index, std::string_view between) const
    {
        if (index == 0 || index >= m_tokens.size())
            return false;
        const std::size_t end = m_tokens[index - 1].span.end;
        return m_text.substr(end, m_tokens[index].span.begin - end) == between;
    }
    bool followsClosely(std::size_t index) const { return follows(index, " ") || follows(index, "-"); }

    Mention &push(Span span, MentionKind kind, const Rational &value, bool word)
    {
        return m_found.mentions.emplace_back(Mention{span, kind, value, word, {}});
    }
    void lend(Mention &mention, const std::optional<Rational> &value)
    {
        if (value)
            mention.also.push_back(*value);
    }

    /// A token of digits; returns how many tokens it takes with what belongs to it.
    std::size_t digits()
    {
        const TextToken &token = m_tokens[m_at];
        const auto value = parseDecimal(token.text);
        if (!value)
            return 1;
        if (charAt(token.span.end) == '/' && follows(m_at + 1, "/") && m_tokens[m_at + 1].digits)
            return slash(*value);
        if (charAt(token.span.end) == ':' && follows(m_at + 1, ":") && m_tokens[m_at + 1].digits)
            return clock(*value);
        if (isLabel(*value)) {
            push(token.span, contains({"st", "nd", "rd", "th"}, attached()) ? MentionKind::Ordinal : MentionKind::Label,
                 *value, false);
            return 1;
        }
        plain(token.span, *value, m_at + 1, false);
        return 1;
    }

    /// The word that touches the digits: "kg" of "5kg".
    std::string_view attached() const { return follows(m_at + 1, "") ? wordAt(m_at + 1) : std::string_view(); }

    /// Whether digits name something rather than count it.
    bool isLabel(const Rational &value) const
    {
        const TextToken &token = m_tokens[m_at];
        const char last = before(token), next = charAt(token.span.end);
        const bool sign = last == '-' && !isDigit(before(token, 2));
        const bool range
            = (last == '-' && isDigit(before(token, 2))) || (next == '-' && isDigit(charAt(token.span.end + 1)));
        if (isLetter(last) || last == '#' || last == '\'' || last == ':' || last == '/' || sign || range)
            return true;
        if (contains({"st", "nd", "rd", "th", "am", "pm", "s", "k", "d", "c", "f", "x", "p"}, attached()))
            return true;
        if ((next == '\'' || next == '"') && charAt(token.span.end + 1) != 's')
            return true;
        const std::string_view previous = m_at > 0 ? wordAt(m_at - 1) : std::string_view(),
                               following = wordAt(m_at + 1);
        if (contains({"grade", "room", "route", "highway", "interstate", "channel", "gate", "iphone", "formula",
                      "apollo", "windows", "playstation", "xbox"},
                     previous)
            && follows(m_at, " "))
            return true;
        const bool named = (isMonth(previous) && follows(m_at, " ")) || (isMonth(following) && follows(m_at + 1, " "));
        return isTime(value) || (named && !less({31, 1}, value)) || isBodyPart(m_at + 1);
    }

    bool isTime(const Rational &value) const
    {
        const std::string_view previous = m_at > 0 ? wordAt(m_at - 1) : std::string_view();
        const bool bare = m_tokens[m_at].text.size() == 4 && before(m_tokens[m_at]) != '$' && value.whole();
        if (bare && !less(value, {1700, 1}) && less(value, {2100, 1})
            && (isMonth(previous)
                || contains(
                    {"in", "since", "by", "of", "until", "from", "year", "till", "during", "after", "before", "to"},
                    previous)))
            return true;
        const std::string_view following = wordAt(m_at + 1);
        const bool halfDay = contains({"am", "pm"}, following)
            || (contains({"a", "p"}, following) && follows(m_at + 2, ".") && wordAt(m_at + 2) == "m");
        return (halfDay && follows(m_at + 1, " ")) || contains({"o"}, attached())
            || (following == "o" && wordAt(m_at + 2) == "clock");
    }

    /// Numbers of legs and wheels do not change with the story.
    bool isBodyPart(std::size_t next) const
    {
        return followsClosely(next)
            && contains({"legs", "leg", "legged", "wheels", "wheel", "wheeled", "wheeler", "wheelers", "sides", "sided",
                         "eyes", "arms", "corners", "wings", "fingers", "toes", "hands", "feet", "foot"},
                        wordAt(next))
            && (wordAt(next) != "feet" || wordAt(next + 1) == "each") && wordAt(next) != "foot";
    }

    /// "3/4", "2 1/2", "24/7", "5/6/2020".
    std::size_t slash(const Rational &above)
    {
        const TextToken &first = m_tokens[m_at], &second = m_tokens[m_at + 1];
        const auto below = parseDecimal(second.text);
        const auto value = below ? divide(above, *below) : std::nullopt;
        const bool date = charAt(second.span.end) == '/' && isDigit(charAt(second.span.end + 1));
        if (date || !value) {
            push({first.span.begin, second.span.end}, MentionKind::Label, above, false);
            return date ? 3 : 2;
        }
        Mention *mention = nullptr;
        if (m_at > 0 && m_tokens[m_at - 1].digits && follows(m_at, " ") && !m_found.mentions.empty()
            && m_found.mentions.back().kind == MentionKind::Number) {
            mention = &m_found.mentions.back(); // a mixed number
            mention->kind = MentionKind::Fraction;
            mention->span.end = second.span.end;
            mention->also.push_back(mention->value);
            mention->value = add(mention->value, *value).value_or(mention->value);
        } else {
            mention = &push({first.span.begin, second.span.end}, MentionKind::Fraction, *value, false);
        }
        lendFraction(*mention, above, *below);
        return 2;
    }

    void lendFraction(Mention &mention, const Rational &above, const Rational &below)
    {
        lend(mention, above);
        lend(mention, below);
        lend(mention, divide(above, below));
        lend(mention, subtract({1, 1}, divide(above, below).value_or(Rational{})));
        lend(mention, subtract(below, above));
        lend(mention, add({1, 1}, divide(above, below).value_or(Rational{})));
        lend(mention, multiply({100, 1}, divide(above, below).value_or(Rational{})));
    }

    /// "7:30" gives 7, 30 and 7.5.
    std::size_t clock(const Rational &hours)
    {
        const auto minutes = parseDecimal(m_tokens[m_at + 1].text);
        Mention &mention
            = push({m_tokens[m_at].span.begin, m_tokens[m_at + 1].span.end}, MentionKind::Label, hours, false);
        lend(mention, minutes);
        const auto part = minutes ? divide(*minutes, {60, 1}) : std::nullopt;
        lend(mention, part ? add(hours, *part) : std::nullopt);
        lend(mention, add(hours, {12, 1}));
        return 2;
    }

    /// A number that may be a percentage, an amount in cents, or one of "32 million"; `next` is the token after it.
    void plain(Span span, const Rational &value, std::size_t next, bool word)
    {
        const std::size_t sign = charAt(span.end) == ' ' ? span.end + 1 : span.end;
        const bool percent = charAt(sign) == '%' || (wordAt(next) == "percent" && followsClosely(next));
        Mention &mention = push(span, percent ? MentionKind::Percent : MentionKind::Number, value, word);
        if (percent) {
            lendPercent(mention);
            return;
        }
        const std::string_view unit = followsClosely(next) || follows(next, "") ? wordAt(next) : std::string_view();
        if (contains({"cent", "cents", "pennies"}, unit))
            lend(mention, divide(value, {100, 1}));
        else if (unit.starts_with("minute") || unit.starts_with("second") || unit.starts_with("min"))
            lend(mention, divide(value, {60, 1}));
        else if (const auto scale = scaleOf(unit))
            lend(mention, multiply(value, {*scale, 1}));
        if (unit == "and" && wordAt(next + 1) == "a" && wordAt(next + 2) == "half") {
            mention.kind = MentionKind::Fraction;
            mention.also.push_back(value);
            mention.value = add(value, {1, 2}).value_or(value);
        }
    }

    void lendPercent(Mention &mention)
    {
        const Rational hundred{100, 1};
        for (const auto &number :
             {std::optional(mention.value), subtract(hundred, mention.value), add(hundred, mention.value)}) {
            lend(mention, number);
            lend(mention, number ? divide(*number, hundred) : std::nullopt);
        }
        m_found.constants.push_back(hundred);
        m_found.constants.push_back({1, 100});
    }

    /// A token of letters; returns how many tokens it takes.
    std::size_t words()
    {
        const WordNumber number = wordNumberAt(m_text, m_tokens, m_at);
        if (number.tokens > 0)
            return wordNumber(number);
        const TextToken &token = m_tokens[m_at];
        if (const auto values = multipleOf(token.text); !values.empty()) {
            Mention &mention = push(token.span, MentionKind::Multiple, values.front(), true);
            mention.also = values;
            if (token.text == "half" && wordAt(m_at + 1) == "a" && wordAt(m_at + 2) == "dozen")
                mention.also.push_back({6, 1});
        } else if (const auto ordinal = ordinalOf(token.text); ordinal && *ordinal > 0) {
            Mention &mention = push(token.span, MentionKind::Ordinal, {*ordinal, 1}, true);
            lendFraction(mention, {1, 1}, {*ordinal, 1});
        }
        return 1;
    }

    std::size_t wordNumber(const WordNumber &number)
    {
        const std::size_t next = m_at + number.tokens;
        const Span span{m_tokens[m_at].span.begin, m_tokens[next - 1].span.end};
        const Rational value{number.value, 1};
        const auto part = followsClosely(next) && wordAt(next) != "second" ? ordinalOf(wordAt(next)) : std::nullopt;
        if (part && number.value < *part) {
            Mention &mention = push({span.begin, m_tokens[next].span.end}, MentionKind::Fraction,
                                    divide(value, {*part, 1}).value_or(value), true);
            lendFraction(mention, value, {*part, 1});
            return number.tokens + 1;
        }
        if (part && follows(next, "-")) { // twenty-fifth
            push({span.begin, m_tokens[next].span.end}, MentionKind::Ordinal, {number.value + *part, 1}, true);
            return number.tokens + 1;
        }
        if (isBodyPart(next))
            push(span, MentionKind::Label, value, true);
        else
            plain(span, value, next, true);
        return number.tokens;
    }

    std::string_view m_text;
    std::vector<TextToken> m_tokens;
    std::size_t m_at = 0;
    Quantities m_found;
};

} // namespace

Quantities quantitiesIn(std::string_view question)
{
    return Finder(question).find();
}

} // namespace ltm
