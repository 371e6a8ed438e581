// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "grammar_story.h"

#include <algorithm>
#include <cctype>

namespace ltm::grammar
{

namespace
{

constexpr int largestResult = 200;
constexpr int mostWords = 45;

std::string capitalised(std::string text)
{
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

} // namespace

int Random::between(int low, int high)
{
    if (high <= low)
        return low;
    const std::uint64_t range = static_cast<std::uint64_t>(high - low) + 1;
    const std::uint64_t fair = std::mt19937_64::max() - std::mt19937_64::max() % range;
    std::uint64_t draw = m_engine();
    while (draw >= fair)
        draw = m_engine();
    return low + static_cast<int>(draw % range);
}

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

Story::Story(Random &random, int steps)
    : m_random(random)
    , m_steps(steps)
    , m_past(random.chance(50))
    , m_conditional(random.chance(25))
{
}

int Story::compute(int left, char operation, int right)
{
    int result = 0;
    switch (operation) {
    case '+':
        result = left + right;
        break;
    case '-':
        result = left - right;
        break;
    case '*':
        result = left * right;
        break;
    case '/':
        result = right > 0 && left % right == 0 ? left / right : 0;
        break;
    default:
        break;
    }
    if (left < 1 || right < 1 || result < 1 || result > largestResult)
        m_fits = false;
    m_equations.push_back("<<" + std::to_string(left) + operation + std::to_string(right) + "=" + std::to_string(result)
                          + ">>");
    m_result = result;
    return result;
}

bool Story::fits() const
{
    if (!m_fits || stepsLeft() != 0)
        return false;
    const std::string told = text();
    return std::count(told.begin(), told.end(), ' ') < mostWords;
}

std::string_view Story::are(int count) const
{
    if (count == 1)
        return m_past ? "was" : "is";
    return m_past ? "were" : "are";
}

std::string Story::opener()
{
    if (m_conditional || m_sentences.empty() || !m_random.chance(30))
        return "";
    std::string opener
        = m_random.pick({"then", "then", "then", "later,", "after that,", "the next day,", "in the afternoon,"});
    if (opener == m_lastOpener)
        return "";
    m_lastOpener = opener;
    return opener;
}

Person Story::somebody()
{
    Person person = m_random.pick(people());
    while (std::find(m_names.begin(), m_names.end(), person.name) != m_names.end())
        person = m_random.pick(people());
    m_names.push_back(person.name);
    return person;
}

std::string Story::someoneElse(const Person &hero)
{
    if (m_random.chance(50))
        return std::string(somebody().name);
    return words({hero.his(), m_random.pick(relatives())});
}

std::string Story::tail(const Verb &verb, const Person &hero)
{
    std::string tail(verb.tail);
    if (const std::size_t at = tail.find('@'); at != std::string::npos)
        tail.replace(at, 1, someoneElse(hero));
    return tail;
}

std::string Story::act(const Verb &verb, std::string_view object, const Person &hero)
{
    return words({does(verb), object, tail(verb, hero)});
}

std::string Story::text() const
{
    std::string told;
    if (m_conditional && m_sentences.size() <= 2) {
        told = "If " + m_sentences.front();
        for (std::size_t i = 1; i < m_sentences.size(); ++i)
            told += " and " + m_sentences[i];
        return told + ", " + m_question + "?";
    }
    for (const std::string &sentence : m_sentences)
        told += capitalised(sentence) + ". ";
    return told + capitalised(m_question) + "?";
}

Problem Story::problem() const
{
    Problem made;
    made.question = text();
    for (const std::string &equation : m_equations)
        made.trace += equation + " ";
    made.trace += "#### " + std::to_string(m_result);
    made.answer = std::to_string(m_result);
    return made;
}

} // namespace ltm::grammar
