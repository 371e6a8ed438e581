// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include "rational.h"
#include "voice.h"

#include <algorithm>

namespace ltm::grammar
{

namespace
{

constexpr int largestResult = 9999;
constexpr int mostWords = 60;
constexpr int spare = 2 + mostAdded; ///< "a dozen" takes a word more than "12"

Form drawForm(Random &random)
{
    const int at = random.between(1, 100);
    return at <= 58 ? Form::Plain : at <= 76 ? Form::IfLast : at <= 86 ? Form::IfAll : Form::QuestionFirst;
}

bool replaceOnce(std::string &text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        return false;
    text.replace(at, from.size(), to);
    return true;
}

} // namespace

Story::Story(Random &random, int steps)
    : m_random(random)
    , m_steps(steps)
    , m_past(random.chance(50))
    , m_inDollars(random.chance(35))
    , m_form(drawForm(random))
{
    const int reach = random.between(1, 100);
    if (reach > 88) {
        m_least = 100;
        m_most = 700;
    } else if (reach > 60) {
        m_least = 10;
        m_most = 99;
    }
}

void Story::drawAmounts(int least, int most)
{
    m_least = least;
    m_most = most;
    m_largest = most < 100 ? m_largest : largestResult;
}

void Story::tellInCents()
{
    m_inCents = true;
    m_least = 100;
    m_most = m_random.chance(70) ? 2000 : 9999;
    m_largest = 100 * largestResult;
}

int Story::factor()
{
    return m_random.chance(85) ? m_random.between(2, 10) : m_random.between(11, 30);
}

std::string Story::money(int amount) const
{
    std::string number = std::to_string(m_inCents ? amount / 100 : amount);
    if (m_inCents && amount % 100 != 0)
        number += std::to_string(100 + amount % 100).replace(0, 1, ".");
    return !m_inDollars ? "$" + number : words({number, number == "1" ? "dollar" : "dollars"});
}

std::string Story::number(int amount) const
{
    if (!m_inCents)
        return std::to_string(amount);
    return textOf(*ratio(amount, 100));
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
    if (left < 1 || right < 1 || result < 1 || result > m_largest)
        m_fits = false;
    const bool whole = operation == '*' || operation == '/';
    m_result = number(result);
    m_equations.push_back("<<" + number(left) + operation + (whole ? std::to_string(right) : number(right)) + "="
                          + m_result + ">>");
    return result;
}

bool Story::fits() const
{
    if (!m_fits || stepsLeft() != 0)
        return false;
    const std::string told = text();
    return std::count(told.begin(), told.end(), ' ') < mostWords - spare;
}

std::string_view Story::are(int count) const
{
    if (count == 1)
        return m_past ? "was" : "is";
    return m_past ? "were" : "are";
}

std::string Story::opener()
{
    if (m_form != Form::Plain || m_sentences.empty() || !m_random.chance(30))
        return "";
    std::string opener = m_random.pick({"then", "then", "then", "later,", "after that,", "the next day,",
                                        "in the afternoon,", "a little later,", "after lunch,"});
    if (opener == m_lastOpener)
        return "";
    m_lastOpener = opener;
    return opener;
}

Person Story::somebody()
{
    const auto draw = [&] { return m_random.pick(m_random.chance(12) ? inventedPeople() : people()); };
    Person person = draw();
    while (std::find(m_names.begin(), m_names.end(), person.name) != m_names.end())
        person = draw();
    m_names.push_back(person.name);
    if (!m_hero)
        m_hero = person;
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

void Story::sayBeside(const std::string &sentence, bool first)
{
    m_sentences.insert(first ? m_sentences.begin() : m_sentences.end(), sentence);
    if (!first || m_form != Form::IfLast)
        m_form = Form::Plain;
}

bool Story::mentions(std::string_view word) const
{
    return m_question.find(word) != std::string::npos
        || std::any_of(m_sentences.begin(), m_sentences.end(),
                       [&](const std::string &sentence) { return sentence.find(word) != std::string::npos; });
}

bool Story::asksByName() const
{
    if (!m_question.starts_with("how many "))
        return true;
    const std::string_view asked = std::string_view(m_question).substr(9);
    for (const std::string_view bare : {"are ", "were ", "does ", "do ", "did ", "remain", "of them", "ones"})
        if (asked.starts_with(bare))
            return false;
    return true;
}

std::string Story::joined() const
{
    std::string told = m_sentences.front();
    for (std::size_t i = 1; i < m_sentences.size(); ++i)
        told += " and " + m_sentences[i];
    return told;
}

std::string Story::questionFirst() const
{
    std::string told = joined(), question = m_question;
    if (m_sentences.size() > 2 || m_sentences.back().starts_with("now ") || !asksByName()
        || question.find(" they ") != std::string::npos || question.find(" them ") != std::string::npos)
        return "";
    if (told.starts_with("a ") || told.starts_with("an "))
        return "";
    if (m_hero && m_names.size() == 1) {
        const std::string who(m_hero->name), he(m_hero->he());
        const bool named
            = question.find(who) != std::string::npos || replaceOnce(question, " " + he + " ", " " + who + " ");
        if (!named || !told.starts_with(who + " "))
            return "";
        told.replace(0, who.size(), he);
    } else if (!m_names.empty()) {
        for (const std::string_view pronoun : {" he ", " she ", " his ", " her "})
            if (question.find(pronoun) != std::string::npos)
                return "";
    }
    return capitalised(question) + " if " + told + "?";
}

std::string Story::text() const
{
    if (m_form == Form::QuestionFirst) {
        if (std::string told = questionFirst(); !told.empty())
            return told;
    } else if (m_form == Form::IfAll && m_sentences.size() <= 2 && !m_sentences.back().starts_with("now ")) {
        return "If " + joined() + ", " + m_question + "?";
    }
    const std::string &last = m_sentences.back();
    const bool ifLast
        = m_form == Form::IfLast && m_sentences.size() > 1 && !last.starts_with("then ") && !last.starts_with("now ");
    std::string told;
    for (const std::string &sentence : m_sentences)
        told += ifLast && &sentence == &last ? "If " + sentence + ", " : capitalised(sentence) + ". ";
    return told + (ifLast ? m_question : capitalised(m_question)) + "?";
}

Slots slotsOf(const Person &person)
{
    return {{"A", std::string(person.name)},
            {"he", std::string(person.he())},
            {"him", std::string(person.him())},
            {"his", std::string(person.his())}};
}

Problem Story::problem()
{
    Problem made;
    made.question = text();
    if (m_past && m_random.chance(9) && !made.question.starts_with("If ") && !made.question.starts_with("How ")) {
        sayWhen(m_sentences, m_random);
        made.question = text();
    }
    if (m_past && m_hero && !m_hero->female && !mentions("I ") && !mentions("my ") && m_random.chance(24))
        made.question = inFirstPerson(made.question, *m_hero, m_names.size() > 1);
    made.question = leadToQuestion(std::move(made.question), m_random);
    if (m_random.chance(20))
        made.question = spellOut(made.question, m_random);
    for (const std::string &equation : m_equations)
        made.trace += equation + " ";
    made.trace += "#### " + m_result;
    made.answer = m_result;
    return made;
}

} // namespace ltm::grammar
