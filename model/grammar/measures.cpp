// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories of what can be measured: one thing after the other, each told by the one before, or changing.

#include "story.h"

#include <algorithm>

namespace ltm::grammar
{

namespace
{

/// {X} and {Y} are measured, {N} is "5 feet", {k} a bare number, {times} "twice". An empty pattern: that is never told.
struct Dimension {
    std::vector<std::string_view> holders; ///< empty: people
    Noun unit;
    int least, most;
    std::string_view value, more, less, times;
    std::string_view ask, askMore, askAll;
    std::string_view grow, shrink, askNow; ///< {N} more or less in the course of time
};

const std::vector<Dimension> &dimensions()
{
    static const std::vector<Dimension> list{
        {{},
         {"year", "years"},
         5,
         45,
         "{X} is {N} old",
         "{X} is {N} older than {Y}",
         "{X} is {N} younger than {Y}",
         "{X} is {times} as old as {Y}",
         "how old is {X}",
         "how many years older is {X} than {Y}",
         "[how old are they together|what is the sum of their ages]",
         "",
         "",
         ""},
        {{},
         {"inch", "inches"},
         35,
         70,
         "{X} <is|was> {N} tall",
         "{X} <is|was> {N} taller than {Y}",
         "{X} <is|was> {N} shorter than {Y}",
         "",
         "how [many inches tall|tall] <is|was> {X}",
         "how many inches taller <is|was> {X} than {Y}",
         "",
         "{X} <grows|grew> {N} [|in a year|in two summers]",
         "",
         "how tall is {X} now"},
        {split("the red rope,the blue rope,the green ribbon,the white ribbon,the plank,the old hose,the new hose,the "
               "wire,the string"),
         {"foot", "feet"},
         4,
         60,
         "{X} <is|was> {N} long",
         "{X} <is|was> {N} longer than {Y}",
         "{X} <is|was> {N} shorter than {Y}",
         "{X} <is|was> {times} as long as {Y}",
         "how [many feet long|long] <is|was> {X}",
         "how many feet longer <is|was> {X} than {Y}",
         "how many feet long <are|were> they together",
         "",
         "{A} <cuts|cut> {N} off {X}",
         "how many feet long is {X} now"},
        {split("the sunflower,the oak,the pine,the rose bush,the bean plant,the corn plant,the maple,the cactus"),
         {"inch", "inches"},
         6,
         90,
         "{X} in {A}'s garden <is|was> {N} tall",
         "{X} <is|was> {N} taller than {Y}",
         "{X} <is|was> {N} shorter than {Y}",
         "{X} <is|was> {times} as tall as {Y}",
         "how [many inches tall|tall] <is|was> {X}",
         "how many inches taller <is|was> {X} than {Y}",
         "",
         "{X} <grows|grew> {N} [in spring|in summer|in a month|]",
         "{A} <cuts|cut> {N} off {X}",
         "how many inches tall is {X} now"},
        {split("the cat,the puppy,the suitcase,the pumpkin,the melon,the backpack,the brown dog,the turkey,the "
               "parcel,the "
               "sack of rice,the rabbit"),
         {"pound", "pounds"},
         3,
         50,
         "{X} <weighs|weighed> {N}",
         "{X} <weighs|weighed> {N} more than {Y}",
         "{X} <weighs|weighed> {N} less than {Y}",
         "{X} <weighs|weighed> {times} as much as {Y}",
         "how [many pounds|much] <does|did> {X} weigh",
         "how many more pounds <does|did> {X} weigh than {Y}",
         "how many pounds <do|did> they weigh [together|in total]",
         "",
         "",
         ""},
        {split(
             "the movie,the concert,the play,the walk to the lake,the train ride,the piano lesson,the math lesson,the "
             "cartoon,the hike"),
         {"minute", "minutes"},
         15,
         150,
         "{X} <lasts|lasted> {N}",
         "{X} <lasts|lasted> {N} longer than {Y}",
         "{X} <is|was> {N} shorter than {Y}",
         "{X} <lasts|lasted> {times} as long as {Y}",
         "how many minutes <does|did> {X} last",
         "how many minutes longer <does|did> {X} last than {Y}",
         "how many minutes <do|did> they last [together|in total]",
         "",
         "",
         ""},
        {split(
             "the bus ride,the river path,the bike trail,the forest trail,the coast road,the hill road,the lake path"),
         {"mile", "miles"},
         3,
         90,
         "{X} <is|was> {N} long",
         "{X} <is|was> {N} longer than {Y}",
         "{X} <is|was> {N} shorter than {Y}",
         "{X} <is|was> {times} as long as {Y}",
         "how many miles long <is|was> {X}",
         "how many miles longer <is|was> {X} than {Y}",
         "how many miles long <are|were> they together",
         "",
         "",
         ""},
        {split("the kitchen tank,the rain barrel,the tub,the small pool,the water tank,the pond"),
         {"gallon", "gallons"},
         10,
         200,
         "there <are|were> {N} of water in {X}",
         "{X} <holds|held> {N} more than {Y}",
         "{X} <holds|held> {N} less than {Y}",
         "{X} <holds|held> {times} as much water as {Y}",
         "how many gallons <are|were> in {X}",
         "how many more gallons <are|were> in {X} than in {Y}",
         "",
         "{A} <pours|poured> {N} [more|] into {X}",
         "{A} <takes|took> {N} out of {X}",
         "how many gallons are in {X} now"},
        {split("the lake house,the mountain hut,the valley,the harbor,the old town"),
         {"degree", "degrees"},
         40,
         80,
         "it <is|was> {N} at {X} in the morning",
         "",
         "",
         "",
         "",
         "",
         "",
         "by [noon|afternoon] it <is|was> {N} warmer",
         "at night it <is|was> {N} colder",
         "how many degrees <is|was> it then"},
    };
    return list;
}

class Measured
{
public:
    explicit Measured(Story &story)
        : m_story(story)
        , m_random(story.random())
        , m_dimension(m_random.pick(dimensions()))
    {
        m_slots["A"] = story.somebody().name;
    }

    void tell()
    {
        m_now = m_random.between(m_dimension.least, m_dimension.most);
        const std::string first = m_dimension.holders.empty() ? m_slots["A"] : holder();
        m_slots["X"] = first;
        setNumber(m_now);
        m_story.say(m_dimension.value, m_slots);
        if (!m_dimension.askNow.empty() && (m_dimension.ask.empty() || m_random.chance(35)))
            return tellChanges();
        if (m_story.stepsLeft() == 1 && m_random.chance(40))
            return tellTwo(first);
        tellChain(first);
    }

private:
    std::string holder()
    {
        if (m_dimension.holders.empty())
            return std::string(m_story.somebody().name);
        const std::string another(m_random.pick(m_dimension.holders));
        if (m_story.mentions(another))
            m_story.refuse();
        return another;
    }

    void setNumber(int number)
    {
        m_slots["N"] = counted(number, m_dimension.unit);
        m_slots["k"] = std::to_string(number);
    }

    void say(std::string_view pattern)
    {
        if (pattern.empty())
            return m_story.refuse();
        m_story.say(pattern, m_slots);
    }

    void ask(std::string_view pattern)
    {
        if (pattern.empty())
            return m_story.refuse();
        m_story.ask(pattern, m_slots);
    }

    void tellChanges()
    {
        bool grown = false, shrunk = false;
        while (m_story.stepsLeft() > 0 && !m_story.refused()) {
            const bool grows = !m_dimension.grow.empty() && (m_dimension.shrink.empty() || m_random.chance(50));
            const int change = m_random.between(2, std::max(2, std::min(grows ? 30 : m_now - 2, 30)));
            setNumber(change);
            if (grows ? grown : shrunk)
                return m_story.refuse();
            (grows ? grown : shrunk) = true;
            say(grows ? m_dimension.grow : m_dimension.shrink);
            m_now = m_story.compute(m_now, grows ? '+' : '-', change);
        }
        ask(m_dimension.askNow);
    }

    /// Both are told; the difference or the sum is asked for.
    void tellTwo(const std::string &first)
    {
        const int other = m_random.between(m_dimension.least, m_dimension.most);
        const std::string second = holder();
        m_slots["X"] = second;
        setNumber(other);
        if (other == m_now)
            return m_story.refuse();
        m_story.say(m_dimension.value, m_slots);
        if (!m_dimension.askAll.empty() && m_random.chance(35)) {
            m_story.compute(m_now, '+', other);
            return ask(m_dimension.askAll);
        }
        askDifference(first, m_now, second, other);
    }

    void askDifference(const std::string &first, int firstAmount, const std::string &second, int secondAmount)
    {
        const bool firstMore = firstAmount > secondAmount;
        m_story.compute(std::max(firstAmount, secondAmount), '-', std::min(firstAmount, secondAmount));
        m_slots["X"] = firstMore ? first : second;
        m_slots["Y"] = firstMore ? second : first;
        ask(m_dimension.askMore);
    }

    void tellChain(const std::string &first)
    {
        const int start = m_now;
        const bool sums = m_story.stepsLeft() == 2 && !m_dimension.askAll.empty() && m_random.chance(50),
                   differs = m_story.stepsLeft() == 3 && m_random.chance(60);
        std::string before = first;
        while (m_story.stepsLeft() > (sums || differs ? 1 : 0) && !m_story.refused()) {
            m_slots["Y"] = before;
            m_slots["X"] = before = holder();
            link();
        }
        if (sums) {
            m_story.compute(start, '+', m_now);
            return ask(m_dimension.askAll);
        }
        if (differs)
            return start == m_now ? m_story.refuse() : askDifference(first, start, before, m_now);
        ask(m_dimension.ask);
    }

    void link()
    {
        const int way = m_random.between(0, 9);
        if (way >= 7) {
            const int times = m_random.between(2, 4);
            m_slots["times"] = times == 2 ? "twice" : words({times, "times"});
            say(m_dimension.times);
            m_now = m_story.compute(m_now, '*', times);
            if (m_now > 2 * m_dimension.most)
                m_story.refuse();
            return;
        }
        const bool more = way < 4;
        const int change = m_random.between(2, more ? 20 : std::min(20, m_now - m_dimension.least));
        setNumber(change);
        say(more ? m_dimension.more : m_dimension.less);
        m_now = m_story.compute(m_now, more ? '+' : '-', change);
        if (m_now < m_dimension.least)
            m_story.refuse();
    }

    Story &m_story;
    Random &m_random;
    const Dimension &m_dimension;
    Slots m_slots;
    int m_now = 0;
};

} // namespace

void tellMeasures(Story &story)
{
    Measured(story).tell();
}

} // namespace ltm::grammar
