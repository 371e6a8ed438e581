// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "grammar_text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace ltm::grammar
{

namespace
{

constexpr std::array<std::string_view, 13> numberWords{"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                                       "seven", "eight", "nine", "ten",   "eleven", "twelve"};

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isLetter(char character)
{
    return std::isalpha(static_cast<unsigned char>(character)) != 0;
}

/// A pattern being filled.
class Filler
{
public:
    Filler(const Slots &slots, Random &random, bool past)
        : m_slots(slots)
        , m_random(random)
        , m_past(past)
    {
    }

    std::string expand(std::string_view pattern) const
    {
        std::string filled;
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            const char mark = pattern[i];
            if (mark != '{' && mark != '[' && mark != '<') {
                filled += mark;
                continue;
            }
            const std::size_t end = closing(pattern, i);
            const std::string_view inside = pattern.substr(i + 1, end - i - 1);
            filled += mark == '{' ? m_slots.at(inside) : expand(choose(inside, mark));
            i = end;
        }
        return filled;
    }

private:
    static int depthChange(char character)
    {
        if (character == '{' || character == '[' || character == '<')
            return 1;
        return character == '}' || character == ']' || character == '>' ? -1 : 0;
    }

    static std::size_t closing(std::string_view pattern, std::size_t begin)
    {
        int depth = 0;
        for (std::size_t i = begin; i < pattern.size(); ++i) {
            depth += depthChange(pattern[i]);
            if (depth == 0)
                return i;
        }
        return pattern.size();
    }

    std::string_view choose(std::string_view inside, char mark) const
    {
        std::vector<std::string_view> choices;
        int depth = 0;
        std::size_t begin = 0;
        for (std::size_t i = 0; i < inside.size(); ++i) {
            depth += depthChange(inside[i]);
            if (inside[i] == '|' && depth == 0) {
                choices.push_back(inside.substr(begin, i - begin));
                begin = i + 1;
            }
        }
        choices.push_back(inside.substr(begin));
        return mark == '<' ? m_past ? choices.back() : choices.front() : m_random.pick(choices);
    }

    const Slots &m_slots;
    Random &m_random;
    bool m_past;
};

bool standsAfter(std::string_view text, std::initializer_list<std::string_view> before)
{
    return std::any_of(before.begin(), before.end(), [&](std::string_view word) { return text.ends_with(word); });
}

bool standsBefore(std::string_view text, std::initializer_list<std::string_view> after)
{
    return std::any_of(after.begin(), after.end(), [&](std::string_view word) { return text.starts_with(word); });
}

/// "a dozen eggs" reads well; "the a dozen eggs" and "a dozen years old" do not.
bool dozenFits(std::string_view before, std::string_view after)
{
    return standsAfter(before,
                       {"has ", "had ", "buys ", "bought ", "gets ", "got ", "are ", "were ", "finds ", "found ",
                        "picks ", "picked ", "eats ", "ate ", "bakes ", "baked "})
        && after.starts_with(" ") && after.size() > 1 && isLetter(after[1])
        && !standsBefore(after,
                         {" years", " dollars", " hours", " minutes", " times", " of ", " feet", " inches", " miles"});
}

} // namespace

std::string words(std::initializer_list<Word> parts)
{
    std::string joined;
    for (const Word &part : parts)
        joined += (joined.empty() || part.text.empty() ? "" : " ") + part.text;
    return joined;
}

std::string_view name(Noun noun, int count)
{
    return count == 1 ? noun.one : noun.many;
}

std::string oneOf(std::string_view thing)
{
    const bool vowel = std::string_view("aeiou").find(thing.front()) != std::string_view::npos;
    return words({vowel ? "an" : "a", thing});
}

std::string counted(int count, Noun noun)
{
    return words({count, name(noun, count)});
}

std::string capitalised(std::string text)
{
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

std::string squeezed(std::string_view text)
{
    std::string squeezed;
    for (const char character : text) {
        const bool after = squeezed.empty() || squeezed.back() == ' ';
        if (character == ' ' && after)
            continue;
        if (character == ',' && !squeezed.empty() && after)
            squeezed.pop_back();
        squeezed += character;
    }
    while (!squeezed.empty() && squeezed.back() == ' ')
        squeezed.pop_back();
    return squeezed;
}

std::string fill(std::string_view pattern, const Slots &slots, Random &random, bool past)
{
    return squeezed(Filler(slots, random, past).expand(pattern));
}

std::string spellOut(const std::string &text, Random &random)
{
    std::string spelled;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end == i) {
            spelled += text[i++];
            continue;
        }
        const std::string digits = text.substr(i, end - i);
        const int number = digits.size() > 2 ? 0 : std::stoi(digits);
        const std::string_view after = std::string_view(text).substr(end);
        const bool begins = spelled.empty() || spelled.ends_with(". ");
        if (number < 2 || number > 12 || spelled.ends_with('$') || after.starts_with(" o'clock") || random.chance(40))
            spelled += digits;
        else if (number == 12 && dozenFits(spelled, after))
            spelled += "a dozen";
        else
            spelled += begins ? capitalised(std::string(numberWords[static_cast<std::size_t>(number)]))
                              : std::string(numberWords[static_cast<std::size_t>(number)]);
        i = end;
    }
    return spelled;
}

std::unordered_set<int> numbersOf(std::string_view text)
{
    std::unordered_set<int> numbers;
    for (std::size_t i = 0; i < text.size();) {
        if (isDigit(text[i])) {
            int number = 0;
            for (; i < text.size() && isDigit(text[i]); ++i)
                number = 10 * number + (text[i] - '0');
            numbers.insert(number);
            continue;
        }
        std::string word;
        for (; i < text.size() && isLetter(text[i]); ++i)
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(text[i])));
        if (word.empty())
            ++i;
        if (word == "twice" || word == "half" || word == "double" || word == "doubles" || word == "doubled"
            || word == "pair" || word == "pairs")
            numbers.insert(2);
        else if (word == "dozen")
            numbers.insert(12);
        else if (const auto *at = std::find(numberWords.begin(), numberWords.end(), word); at != numberWords.end())
            numbers.insert(static_cast<int>(at - numberWords.begin()));
    }
    return numbers;
}

} // namespace ltm::grammar
