// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include "quantity_words.h"

#include <algorithm>
#include <cctype>

namespace ltm::grammar
{

namespace
{

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
        if (end + 1 < text.size() && text[end] == '.' && isDigit(text[end + 1]))
            for (++end; end < text.size() && isDigit(text[end]);)
                ++end;
        const std::string digits = text.substr(i, end - i);
        const int number = digits.size() > 2 ? 0 : std::stoi(digits);
        const std::string_view after = std::string_view(text).substr(end);
        const bool begins = spelled.empty() || spelled.ends_with(". ");
        if (number < 2 || spelled.ends_with('$') || after.starts_with(" o'clock")
            || random.chance(number > 12 ? 70 : 40))
            spelled += digits;
        else if (number == 12 && dozenFits(spelled, after))
            spelled += "a dozen";
        else
            spelled += begins ? capitalised(inWords(number)) : inWords(number);
        i = end;
    }
    return spelled;
}

} // namespace ltm::grammar
