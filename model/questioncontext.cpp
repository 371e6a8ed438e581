// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questioncontext.h"

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

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// The words after a mention.
class Following
{
public:
    Following(const std::vector<TextToken> &tokens, const Mention &mention)
        : m_tokens(tokens)
        , m_next(static_cast<std::size_t>(
              std::find_if(tokens.begin(), tokens.end(),
                           [&](const TextToken &token) { return token.span.begin >= mention.span.end; })
              - tokens.begin()))
    {
    }

    std::string_view operator[](std::size_t distance) const
    {
        return m_next + distance < m_tokens.size() ? std::string_view(m_tokens[m_next + distance].text)
                                                   : std::string_view();
    }
    /// Whether the words are "<first> a <second>", or with "per", "each", "every" or "of the".
    bool rate(Words first, Words second) const
    {
        const std::size_t unit = (*this)[1] == "of" || (*this)[1] == "in" ? 3 : 2;
        return contains(first, (*this)[0]) && contains({"a", "per", "each", "every", "of", "in", "an"}, (*this)[1])
            && contains(second, (*this)[unit]);
    }

private:
    const std::vector<TextToken> &m_tokens;
    std::size_t m_next;
};

bool isMeasure(std::string_view word)
{
    return contains({"second", "seconds", "minute",   "minutes", "hour",    "hours",  "day",    "days",   "week",
                     "weeks",  "month",   "months",   "year",    "years",   "inch",   "inches", "foot",   "feet",
                     "yard",   "yards",   "mile",     "miles",   "ounce",   "ounces", "pound",  "pounds", "pint",
                     "pints",  "quart",   "quarts",   "gallon",  "gallons", "cup",    "cups",   "gram",   "grams",
                     "cents",  "dollar",  "quarters", "cm",      "meter",   "meters", "liter",  "liters"},
                    word);
}

/// Narrows how far a number may change by what is counted or measured.
void narrow(Variable &variable, const Following &next)
{
    const auto limit = [&](std::int64_t cap) { variable.cap = variable.cap == 0 ? cap : std::min(variable.cap, cap); };
    const auto shares = [&](double least, double most) {
        variable.least = std::max(variable.least, least);
        variable.most = std::min(variable.most, most);
    };
    if (next.rate({"day", "days", "times"}, {"week"}))
        limit(6);
    if (next.rate({"hour", "hours"}, {"day", "night", "evening", "morning", "afternoon", "weekday", "shift"})
        || (contains({"hour", "hours"}, next[0]) && next[1] == "daily"))
        limit(14);
    if (next.rate({"day", "days"}, {"month"}))
        limit(28);
    if (next.rate({"week", "weeks"}, {"month"}) || next.rate({"month", "months"}, {"year"}))
        limit(next[0].starts_with("week") ? 4 : 11);
    if (next.rate({"week", "weeks"}, {"year"}))
        limit(50);
    if (next.rate({"minute", "minutes"}, {"hour"}))
        limit(55);
    if (contains({"year", "years"}, next[0]) && contains({"old", "older", "younger", "ago"}, next[1]))
        shares(0.7, 1.4);
    if (contains({"feet", "foot", "inches", "inch", "cm", "meters"}, next[0]) && contains({"tall", "taller"}, next[1]))
        shares(0.7, 1.4);
    if (contains({"mph", "degrees", "kilometers", "miles"}, next[0]) && (next[1] == "per" || next[0] != "miles"))
        shares(0.6, 1.6);
    const bool conversion = isMeasure(next[0]) && contains({"in", "are", "make", "equal", "equals"}, next[1])
        && (isMeasure(next[2]) || isMeasure(next[3]));
    const bool pointShots = contains({"point", "points", "pointer", "pointers"}, next[0])
        && contains({"shot", "shots", "goal", "goals", "basket", "baskets", "throws"}, next[1]);
    const bool workWeek = next[0] == "day" && contains({"week", "work", "workweek", "school"}, next[1]);
    if (conversion || workWeek || pointShots || next[0] == "pointers"
        || (next[0] == "cards" && variable.value == Rational{52, 1}))
        variable.fixed = true;
}

void fix(std::vector<Variable> &variables, const Rational &value)
{
    for (Variable &variable : variables)
        variable.fixed = variable.fixed || variable.value == value;
}

int wordsIn(std::string_view text)
{
    return static_cast<int>(std::count(text.begin(), text.end(), ' ')) + 1;
}

/// How many short parts in a row stand between commas: 2 in "her mom, dad, grandma, and six sisters come". One entry
/// for each list.
std::vector<std::int64_t> shortLists(std::string_view question)
{
    std::vector<std::int64_t> lengths;
    std::int64_t length = 0;
    for (std::size_t comma = question.find(", "); comma != std::string_view::npos;) {
        const std::size_t next = question.find(", ", comma + 2);
        const std::string_view part = question.substr(comma + 2, std::min(next, question.size()) - comma - 2);
        const bool listed = next != std::string_view::npos && wordsIn(part) <= 3
            && part.find_first_of("0123456789.?!") == std::string_view::npos;
        if (listed)
            ++length;
        if ((!listed || next == std::string_view::npos) && length > 0) {
            lengths.push_back(length);
            length = 0;
        }
        comma = next;
    }
    return lengths;
}

/// Fixes small numbers that count what the question names one by one.
void fixCounts(std::string_view question, const std::vector<TextToken> &tokens, const Quantities &quantities,
               std::vector<Variable> &variables)
{
    for (const std::int64_t length : nameLists(question))
        for (const std::int64_t count : {length - 1, length, length + 1})
            fix(variables, {count, 1});
    for (const std::int64_t length : shortLists(question))
        for (const std::int64_t count : {length + 1, length + 2})
            fix(variables, {count, 1});
    for (const TextToken &token : tokens)
        if (contains({"both", "either", "neither", "former", "latter", "other", "twin", "twins", "parents", "mom",
                      "dad", "mother", "father", "husband", "wife"},
                     token.text))
            fix(variables, {2, 1});
    std::int64_t last = 0;
    for (const Mention &mention : quantities.mentions)
        if (mention.kind == MentionKind::Ordinal && mention.value.whole())
            last = std::max(last, mention.value.numerator);
    if (last > 0)
        for (const std::int64_t count : {last, last + 1})
            fix(variables, {count, 1});
}

/// Fixes percentages that make up a whole, and numbers that are the sum of two others.
void fixWholes(const std::vector<TextToken> &tokens, std::vector<Variable> &variables)
{
    Rational percents;
    for (const Variable &variable : variables)
        for (std::size_t i = 0; variable.kind == MentionKind::Percent && i < variable.mentions.size(); ++i)
            percents = add(percents, variable.value).value_or(percents);
    const bool whole = percents == Rational{100, 1};
    // Small numbers are sums of each other by chance.
    const bool parts = std::any_of(tokens.begin(), tokens.end(), [](const TextToken &token) {
        return contains({"other", "others", "rest", "remaining", "remainder", "total", "all", "together"}, token.text);
    });
    for (Variable &sum : variables) {
        sum.fixed = sum.fixed || (whole && sum.kind == MentionKind::Percent);
        for (std::size_t i = 0; i < variables.size(); ++i) {
            for (std::size_t j = i; j < variables.size(); ++j) {
                Variable &a = variables[i], &b = variables[j];
                const bool percentPair = a.kind == MentionKind::Percent && b.kind == MentionKind::Percent
                    && add(a.value, b.value) == Rational{100, 1} && i != j;
                const bool likely = i == j ? a.mentions.size() > 1 : parts || !less(sum.value, {20, 1});
                const bool made = likely && add(a.value, b.value) == sum.value;
                if (made || percentPair)
                    a.fixed = b.fixed = true;
                sum.fixed = sum.fixed || made;
            }
        }
    }
}

} // namespace

bool isPlainQuestion(std::string_view question)
{
    if (question.empty() || question.find_first_of("=+*<>|\\^_{}") != std::string_view::npos)
        return false;
    std::string lower;
    for (const char c : question)
        lower += isCapital(c) ? static_cast<char>(c - 'A' + 'a') : c;
    for (const char *phrase :
         {"need to calculate", "need to find",   "we can",    "let's",       "therefore",      "n't correct",
          "not correct",       "correct amount", "we know",   "we are told", "we need",        "to find ",
          "to calculate ",     "divided by",     "multiply ", "multiplied",  "the answer",     "let x",
          "equation",          "hint",           " x ",       "ratio of",    "answer choices", "thus"})
        if (lower.find(phrase) != std::string::npos)
            return false;
    return question.find('?') != std::string_view::npos || lower.find("calculate") != std::string::npos
        || lower.find("determine") != std::string::npos || lower.find("how m") != std::string::npos;
}

bool comparesNumbers(std::string_view question)
{
    for (const TextToken &token : tokensOf(question))
        if (contains({"cheaper", "cheapest", "larger",   "largest", "bigger",    "biggest", "smaller", "smallest",
                      "most",    "least",    "fewest",   "highest", "lowest",    "higher",  "lower",   "older",
                      "oldest",  "younger",  "youngest", "faster",  "fastest",   "slower",  "slowest", "longer",
                      "longest", "shorter",  "shortest", "best",    "worst",     "maximum", "minimum", "whichever",
                      "winner",  "busiest",  "if",       "enough",  "expensive", "over",    "above",   "below",
                      "under",   "exceed",   "exceeds",  "limit",   "tallest",   "taller",  "heavier"},
                     token.text))
            return true;
    return false;
}

std::vector<std::int64_t> nameLists(std::string_view question)
{
    const std::vector<TextToken> tokens = tokensOf(question);
    std::vector<std::int64_t> lengths;
    std::int64_t length = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool name = !tokens[i].digits && isCapital(question[tokens[i].span.begin]);
        const std::size_t previous = i > 0 ? tokens[i - 1].span.end : 0;
        const std::string_view between = question.substr(previous, tokens[i].span.begin - previous);
        if (tokens[i].text == "and" && length > 0 && (between == " " || between == ", "))
            continue;
        const bool goesOn = between == ", " || (i > 0 && tokens[i - 1].text == "and" && between == " ");
        if (!name || !goesOn) {
            if (length >= 2)
                lengths.push_back(length);
            length = 0;
        }
        length += name ? 1 : 0;
    }
    if (length >= 2)
        lengths.push_back(length);
    return lengths;
}

void applyContext(std::string_view question, const Quantities &quantities, std::vector<Variable> &variables)
{
    const std::vector<TextToken> tokens = tokensOf(question);
    const bool ages = std::any_of(tokens.begin(), tokens.end(), [](const TextToken &token) {
        return contains({"age", "ages", "aged", "old", "older", "younger", "birthday"}, token.text);
    });
    for (Variable &variable : variables) {
        const bool small = less(variable.value, {10, 1});
        variable.least = ages ? 0.7 : small ? 0.4 : 0.5;
        variable.most = ages ? 1.4 : small ? 2.5 : 2;
        variable.fixed = !less({1, 1}, variable.value) && variable.value.whole();
        for (const Mention &mention : variable.mentions)
            narrow(variable, Following(tokens, mention));
        if (variable.kind == MentionKind::Percent && !less(variable.value, {100, 1}))
            variable.fixed = true;
    }
    fixCounts(question, tokens, quantities, variables);
    fixWholes(tokens, variables);
}

} // namespace ltm
