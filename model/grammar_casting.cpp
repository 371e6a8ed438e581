// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Casts a situation: its roles, its people and its numbers.

#include "grammar_situations.h"
#include "grammar_story.h"

#include <algorithm>

namespace ltm::grammar
{

namespace
{

bool has(const Telling &telling, std::string_view slot)
{
    return telling.tale.find(slot) != std::string_view::npos || telling.question.find(slot) != std::string_view::npos;
}

int steps(const Telling &telling)
{
    return static_cast<int>(telling.trace.size() / 2);
}

class Casting
{
public:
    Casting(Story &story, const Situation &situation, const Telling &telling)
        : m_story(story)
        , m_random(story.random())
        , m_telling(telling)
    {
        drawPeople();
        drawRoles(situation);
        drawNumbers();
    }

    void tell()
    {
        const std::string_view last = m_telling.tale.substr(m_telling.tale.rfind('/') + 1);
        if (!last.starts_with('{'))
            m_story.tellPlainly();
        const std::string tale = m_story.filled(m_telling.tale, m_slots);
        for (const std::string_view sentence : split(tale, '/'))
            m_story.say(squeezed(sentence));
        m_story.ask(m_telling.question, m_slots);
        const std::string_view trace = m_telling.trace;
        int result = number(trace.front());
        for (std::size_t i = 1; i + 1 < trace.size(); i += 2)
            result = m_story.compute(result, trace[i], number(trace[i + 1]));
    }

private:
    void drawPeople()
    {
        m_slots["W"] = m_random.pick({"year", "month", "week", "season"});
        if (has(m_telling, "{A}"))
            m_slots.merge(slotsOf(m_story.somebody()));
        for (const std::string_view other : {"B", "C"})
            if (has(m_telling, words({"{" + std::string(other) + "}"})))
                m_slots[other] = m_story.somebody().name;
    }

    void drawRoles(const Situation &situation)
    {
        const auto roles = split(situation.roles), cast = split(m_random.pick(situation.casts));
        for (std::size_t i = 0; i < roles.size(); ++i) {
            const auto choices = split(cast[i], '&');
            const std::string_view chosen = m_random.pick(choices);
            m_slots[roles[i]] = chosen.find('{') == std::string_view::npos || m_slots.contains("his")
                ? m_story.filled(chosen, m_slots)
                : std::string(chosen);
            if (roles[i] != "T" || !has(m_telling, "{U}"))
                continue;
            if (choices.size() < 2)
                m_story.refuse();
            do
                m_slots["U"] = m_random.pick(choices);
            while (choices.size() > 1 && m_slots["U"] == chosen);
        }
    }

    /// What is subtracted leaves something, and a number that nobody asks for fits the others.
    void drawNumbers()
    {
        const std::string_view trace = m_telling.trace;
        int taken = 0, all = 0;
        for (std::size_t i = trace.size(); i-- > 1;) {
            if (trace[i] >= 'a')
                set(trace[i], trace[i - 1] == '*' ? m_random.between(2, 9) : std::max(2, m_story.amount()));
            else if (trace[i] == '-' && trace[1] == '-')
                taken += number(trace[i + 1]);
        }
        set(trace.front(), std::max(2, m_story.amount()) + taken);
        if (trace.size() > 3 && trace[1] == '+' && trace[3] == '-')
            set(trace[4], m_random.between(2, number(trace[0]) + number(trace[2]) - 1));
        for (std::size_t i = 0; i < trace.size(); i += 2)
            all += number(trace[i]);
        const int other = std::max(3, m_story.amount());
        set('x', other);
        set('y', m_random.between(2, other - 1));
        set('z', all + std::max(2, m_story.amount()));
        set('s', m_random.between(2, number(trace.front()) - 1));
    }

    void set(char letter, int number)
    {
        static constexpr std::string_view letters = "nmkxyzs", amounts = "$n$m$k$x$y$z$s";
        const std::size_t at = letters.find(letter);
        m_numbers[at] = number;
        m_slots[letters.substr(at, 1)] = std::to_string(number);
        m_slots[amounts.substr(2 * at, 2)] = m_story.money(number);
    }

    int number(char letter) const { return m_numbers[std::string_view("nmkxyzs").find(letter)]; }

    Story &m_story;
    Random &m_random;
    const Telling &m_telling;
    Slots m_slots;
    int m_numbers[7]{};
};

} // namespace

void tellSituation(Story &story)
{
    const Situation &situation = story.random().pick(situations());
    const Telling &telling = story.random().pick(situation.tellings);
    if (steps(telling) != story.stepsLeft())
        return story.refuse();
    Casting(story, situation, telling).tell();
}

} // namespace ltm::grammar
