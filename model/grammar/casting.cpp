// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Casts a situation: its roles, its people and its numbers.

#include "situations.h"
#include "story.h"

#include <algorithm>
#include <initializer_list>

namespace ltm::grammar
{

namespace
{

bool has(const Telling &telling, std::string_view slot)
{
    return telling.tale.find(slot) != std::string_view::npos || telling.question.find(slot) != std::string_view::npos;
}

bool startsWithOneOf(std::string_view text, std::initializer_list<std::string_view> list)
{
    return std::any_of(list.begin(), list.end(), [&](std::string_view begin) { return text.starts_with(begin); });
}

/// Whether a word such as "Mexican" can stand before these things.
bool takesAttribute(std::string_view things)
{
    static const std::vector<std::string_view> others
        = split("dollars,points,people,children,guests,visitors,students,boys,girls,minutes,hours,miles,pages,rooms");
    return things.find(' ') == std::string_view::npos
        && std::find(others.begin(), others.end(), things) == others.end();
}

/// One step of a trace: the letter that its chain begins with, the result so far, the operation, the other number, and
/// the letter that stands for it.
struct Step {
    char first;
    int left;
    char operation;
    int right;
    char other;
};

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
        const std::string tale = m_story.filled(m_addsOthers ? withOthers() : std::string(m_telling.tale), m_slots);
        for (const std::string_view sentence : split(tale, '/'))
            m_story.say(squeezed(sentence));
        const std::string question = m_story.filled(m_telling.question, m_slots);
        if (!last.starts_with('{') || question.starts_with("if ") || question.find(" if ") != std::string::npos)
            m_story.tellPlainly();
        m_story.ask(question);
        workOut(m_telling.trace,
                [&](const Step &step) { return m_story.compute(step.left, step.operation, step.right); });
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
            if (roles[i] == "T")
                drawThings(cast[i], choices, chosen);
        }
    }

    /// "Mexican" stamps: now and then a word before things that have none. And what other things there are.
    void drawThings(std::string_view cast, const std::vector<std::string_view> &choices, std::string_view chosen)
    {
        const bool bare = cast.find('{') == std::string_view::npos && takesAttribute(chosen) && !has(m_telling, "{t}");
        const bool described = bare && m_random.chance(18);
        if (described)
            m_slots["T"] = words({m_random.pick(attributes()), chosen});
        m_addsOthers = choices.size() > 1 && takesOthers() && m_random.chance(30);
        if (!has(m_telling, "{U}") && !m_addsOthers)
            return;
        if (choices.size() < 2)
            m_story.refuse();
        do
            m_slots["U"] = m_random.pick(choices);
        while (choices.size() > 1 && m_slots["U"] == chosen);
        if (described && takesAttribute(m_slots["U"]) && m_random.chance(50))
            m_slots["U"] = words({m_random.pick(attributes()), m_slots["U"]});
    }

    /// Whether other things can stand beside those that are told and asked about by name.
    bool takesOthers() const
    {
        for (const std::string_view unclear : {"{U}", "{x}", "{y}", "{l}", "{f}", "them", "rest", "others", "total",
                                               "each", "than", "times", "twice", "half", "together"})
            if (has(m_telling, unclear))
                return false;
        const std::string tale = namingThings();
        for (std::size_t at = tale.find('{'); at != std::string::npos; at = tale.find('{', at + 1))
            if (tale[at + 2] == '}' && letters.find(tale[at + 1]) != std::string_view::npos
                && !startsWithOneOf(std::string_view(tale).substr(at + 3), {" {T}", " more {T}", " [more|] {T}"}))
                return false;
        return tale.find("{n} {T}") != std::string::npos && m_telling.question.find("{T}") != std::string_view::npos;
    }

    /// The tale without numbers of which only the sentence before tells of what they are.
    std::string namingThings() const
    {
        std::string tale(m_telling.tale);
        for (std::size_t at = tale.find("[{T}|]"); at != std::string::npos; at = tale.find("[{T}|]"))
            tale.replace(at, 6, "{T}");
        return tale;
    }

    /// The tale with a number of other things beside the first, and now and then beside the second number too.
    std::string withOthers()
    {
        std::string tale = namingThings();
        const auto add = [&](std::string_view things, std::string_view after, std::string_view before) {
            if (const std::size_t at = tale.find(things); at != std::string::npos)
                tale.replace(at, things.size(), m_random.chance(50) ? after : before);
        };
        add("{n} {T}", "{n} {T} and {x} {U}", "{x} {U} and {n} {T}");
        if (m_random.chance(40))
            add("{m} {T}", "{m} {T} and {y} {U}", "{y} {U} and {m} {T}");
        return tale;
    }

    /// Each result is positive, each division comes out whole, a number that nobody asks for fits the others, and all
    /// are within the telling's limits.
    void drawNumbers()
    {
        int tries = 0;
        do {
            drawOperands();
            const bool done = mended();
            drawOthers();
            if (done && withinLimits())
                return;
        } while (++tries < 20);
        m_story.refuse();
    }

    /// Numbers that nobody asks for.
    void drawOthers()
    {
        int all = 0;
        for (const char mark : m_telling.trace)
            all += mark >= 'a' ? number(mark) : 0;
        const int other = std::max(3, m_story.amount());
        set('x', other);
        set('y', m_random.between(2, other - 1));
        set('z', all + std::max(2, m_story.amount()));
        if (m_telling.trace.front() == 'n')
            set('s', m_random.between(2, std::max(2, number('n') - 1)));
    }

    bool withinLimits() const
    {
        if (m_telling.limits.empty())
            return true;
        const auto limits = split(m_telling.limits);
        return std::all_of(limits.begin(), limits.end(), [&](std::string_view limit) {
            const std::size_t less = limit.find('<');
            return workOut(limit.substr(0, less), result) < workOut(limit.substr(less + 1), result);
        });
    }

    void drawOperands()
    {
        const std::string_view trace = m_telling.trace;
        const bool divides = trace.find('/') != std::string_view::npos;
        for (std::size_t i = trace.size(); i-- > 0;) {
            if (trace[i] < 'a')
                continue;
            const bool factor = i > 0 && (trace[i - 1] == '*' || trace[i - 1] == '/');
            if (factor)
                set(trace[i], m_random.between(2, m_random.chance(80) ? 9 : 12));
            else if (i == 0 && divides && !m_story.inCents() && m_random.chance(50))
                set(trace[i], m_random.between(10, 100));
            else
                set(trace[i], std::max(2, m_story.amount()));
        }
    }

    /// Takes less, or begins with more, until every step can be done; false where that does not help.
    bool mended()
    {
        bool done = false;
        for (int rounds = 0; rounds < 12 && !done; ++rounds) {
            done = true;
            workOut(m_telling.trace, [&](const Step &step) {
                if (!done)
                    return 1;
                done = mend(step);
                return result(step);
            });
        }
        return done;
    }

    static int result(const Step &step)
    {
        return step.operation == '+' ? step.left + step.right
            : step.operation == '-'  ? step.left - step.right
            : step.operation == '*'  ? step.left * step.right
                                     : step.left / step.right;
    }

    /// Whether a step could be done as it was.
    bool mend(const Step &step)
    {
        if (step.operation == '-' && step.left <= step.right) {
            if (step.other >= 'a' && step.left > 5)
                set(step.other, m_random.between(2, step.left - 1));
            else
                set(step.first, number(step.first) + step.right - step.left + std::max(2, m_story.amount()));
            return false;
        }
        if (step.operation != '/' || (step.left % step.right == 0 && step.left > step.right))
            return true;
        if (step.other >= 'a' && m_random.chance(50)) {
            set(step.other, m_random.between(2, 12));
            return false;
        }
        const int more = step.left > step.right ? 0 : m_random.between(1, 8);
        set(step.first, number(step.first) + step.right * (more + 1) - step.left % step.right);
        return false;
    }

    /// What stands in parentheses is worked out first, all else from left to right. `take` does a step.
    template <typename Take> int workOut(std::string_view trace, const Take &take) const
    {
        return workOutChain(trace, take);
    }

    template <typename Take> int workOutChain(std::string_view &rest, const Take &take) const
    {
        const char first = rest.front();
        int result = operand(rest, take);
        while (!rest.empty() && rest.front() != ')') {
            const char operation = rest.front(), other = rest[1];
            rest.remove_prefix(1);
            result = take(Step{first, result, operation, operand(rest, take), other});
        }
        return result;
    }

    /// A number is itself, for "twice", "half" and "a week".
    template <typename Take> int operand(std::string_view &rest, const Take &take) const
    {
        const char mark = rest.front();
        if (const std::size_t digits = rest.find_first_not_of("0123456789"); digits != 0) {
            const int number = std::stoi(std::string(rest.substr(0, digits)));
            rest.remove_prefix(std::min(digits, rest.size()));
            return number;
        }
        rest.remove_prefix(1);
        if (mark != '(')
            return number(mark);
        const int inside = workOutChain(rest, take);
        rest.remove_prefix(1);
        return inside;
    }

    void set(char letter, int number)
    {
        const std::size_t at = letters.find(letter);
        m_numbers[at] = number;
        m_slots[letters.substr(at, 1)] = std::to_string(number);
        m_slots[amounts.substr(2 * at, 2)] = m_story.money(number);
    }

    /// What a letter of the trace stands for.
    int number(char mark) const { return mark == 'F' ? std::stoi(m_slots.at("F")) : m_numbers[letters.find(mark)]; }

    static constexpr std::string_view letters = "nmklxyzs", amounts = "$n$m$k$l$x$y$z$s";

    Story &m_story;
    Random &m_random;
    const Telling &m_telling;
    Slots m_slots;
    bool m_addsOthers = false;
    int m_numbers[letters.size()]{};
};

} // namespace

int stepsOf(const Telling &telling)
{
    return static_cast<int>(std::count_if(telling.trace.begin(), telling.trace.end(), [](char mark) {
        return std::string_view("+-*/").find(mark) != std::string_view::npos;
    }));
}

void tell(Story &story, const Situation &situation, const Telling &telling)
{
    Random &random = story.random();
    const bool onlyAdds = telling.trace.find_first_of("*/") == std::string_view::npos;
    if (situation.size == Size::Large) {
        random.chance(60) ? story.drawAmounts(100, 999) : story.drawAmounts(1000, 4000);
    } else if (situation.size == Size::Small) {
        story.drawAmounts(2, 20);
    } else if (situation.size == Size::Cents) {
        story.tellInCents();
    } else if (onlyAdds && situation.size == Size::Usual && random.chance(8)) {
        const int most = random.chance(50) ? 3000 : 9000;
        story.drawAmounts(random.chance(50) ? 100 : 1000, most);
    } else if (situation.size == Size::Modest) {
        random.chance(40) ? story.drawAmounts(10, 99) : story.drawAmounts(2, 30);
    }
    Casting(story, situation, telling).tell();
}

namespace
{

/// Tells one that has as many steps as the story, and refuses the story where another was drawn.
void tellOneOf(const std::vector<Situation> &list, Story &story)
{
    const Situation &situation = story.random().pick(list);
    const Telling &telling = story.random().pick(situation.tellings);
    if (stepsOf(telling) != story.stepsLeft())
        return story.refuse();
    tell(story, situation, telling);
}

} // namespace

void tellSituation(Story &story)
{
    tellOneOf(situations(), story);
}

void tellCents(Story &story)
{
    static const std::vector<Situation> list = centSituations();
    tellOneOf(list, story);
}

} // namespace ltm::grammar
