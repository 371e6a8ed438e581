// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories that go on day after day or round after round: "12 tickets on Monday, 8 on Tuesday".

#include "story.h"

#include <algorithm>

namespace ltm::grammar
{

namespace
{

struct Deed {
    Verb verb;
    Noun unit;
    bool sold = false; ///< each brings some money
};

const std::vector<Deed> &deeds()
{
    static const std::vector<Deed> list{
        {{"sell", "sells", "sold"}, {"ticket", "tickets"}, true},
        {{"sell", "sells", "sold"}, {"newspaper", "newspapers"}, true},
        {{"sell", "sells", "sold"}, {"cup of lemonade", "cups of lemonade"}, true},
        {{"sell", "sells", "sold"}, {"candle", "candles"}, true},
        {{"sell", "sells", "sold"}, {"pie", "pies"}, true},
        {{"read", "reads", "read"}, {"page", "pages"}},
        {{"write", "writes", "wrote"}, {"letter", "letters"}},
        {{"take", "takes", "took"}, {"photo", "photos"}},
        {{"run", "runs", "ran"}, {"lap", "laps"}},
        {{"swim", "swims", "swam"}, {"length", "lengths"}},
        {{"walk", "walks", "walked"}, {"mile", "miles"}},
        {{"ride", "rides", "rode"}, {"mile", "miles"}},
        {{"pick", "picks", "picked"}, {"apple", "apples"}},
        {{"pick", "picks", "picked"}, {"pepper", "peppers"}},
        {{"catch", "catches", "caught"}, {"fish", "fish"}},
        {{"plant", "plants", "planted"}, {"tree", "trees"}},
        {{"bake", "bakes", "baked"}, {"loaf", "loaves"}},
        {{"bake", "bakes", "baked"}, {"muffin", "muffins"}},
        {{"solve", "solves", "solved"}, {"riddle", "riddles"}},
        {{"learn", "learns", "learned"}, {"word", "words"}},
        {{"paint", "paints", "painted"}, {"fence post", "fence posts"}},
        {{"deliver", "delivers", "delivered"}, {"package", "packages"}},
        {{"wash", "washes", "washed"}, {"window", "windows"}},
        {{"fold", "folds", "folded"}, {"paper crane", "paper cranes"}},
        {{"do", "does", "did"}, {"push-up", "push-ups"}},
        {{"collect", "collects", "collected"}, {"can", "cans"}},
        {{"repair", "repairs", "repaired"}, {"bike", "bikes"}},
        {{"see", "sees", "saw"}, {"deer", "deer"}},
        {{"count", "counts", "counted"}, {"car", "cars"}},
        {{"send", "sends", "sent"}, {"message", "messages"}},
        {{"get", "gets", "got"}, {"email", "emails"}},
        {{"practice", "practices", "practiced"}, {"minute", "minutes"}},
    };
    return list;
}

const std::vector<std::vector<std::string_view>> &times()
{
    static const std::vector<std::vector<std::string_view>> list{
        split("on Monday,on Tuesday,on Wednesday,on Thursday"),
        split("on Friday,on Saturday,on Sunday"),
        split("in the morning,in the afternoon,in the evening"),
        split("in the first week,in the second week,in the third week,in the fourth week"),
        split("in May,in June,in July,in August"),
        split("on the first day,on the second day,on the third day,on the fourth day"),
        split("in March,in April"),
        split("before lunch,after lunch"),
    };
    return list;
}

const std::vector<std::vector<std::string_view>> &rounds()
{
    static const std::vector<std::vector<std::string_view>> list{
        split("in the first round,in the second round,in the third round,in the fourth round"),
        split("in the first half,in the second half"),
        split("on the first level,on the second level,on the third level"),
        split("in the first game,in the second game,in the third game,in the fourth game"),
        split("with the first throw,with the second throw,with the third throw"),
    };
    return list;
}

class Series
{
public:
    explicit Series(Story &story)
        : m_story(story)
        , m_random(story.random())
        , m_hero(story.somebody())
        , m_slots(slotsOf(m_hero))
        , m_scores(m_random.chance(20))
        , m_deed(m_scores ? Deed{{"score", "scores", "scored"}, {"point", "points"}} : m_random.pick(deeds()))
        , m_when(m_random.pick(m_scores ? rounds() : times()))
    {
        m_slots["does"] = m_story.does(m_deed.verb);
        m_slots["do"] = m_deed.verb.base;
        m_slots["units"] = m_deed.unit.many;
    }

    void tell()
    {
        const int steps = m_story.stepsLeft();
        if (steps == 1 && m_random.chance(25))
            return tellMissing();
        const int way = m_random.between(1, 10);
        if (way <= 3 && steps <= 3)
            return tellChain();
        if (way <= 5 && steps == 1)
            return tellDifference();
        tellTotal();
    }

private:
    int timesAtMost() const { return static_cast<int>(m_when.size()); }

    std::string when(int at) const { return std::string(m_when[static_cast<std::size_t>(at)]); }

    /// "Tom sells 12 tickets on Monday, 8 on Tuesday and 9 on Wednesday."
    void sayCounts(const std::vector<int> &counts)
    {
        std::string list;
        for (std::size_t i = 0; i < counts.size(); ++i)
            list += words({i == 0                      ? ""
                               : i + 1 < counts.size() ? ","
                                                       : " and",
                           i == 0 ? "" : " ", counts[i], i == 0 || m_random.chance(15) ? m_deed.unit.many : "",
                           m_when[i]});
        m_slots["list"] = list;
        m_story.say("{A} {does} {list}", m_slots);
    }

    void tellTotal()
    {
        const int steps = m_story.stepsLeft();
        const bool sells = m_deed.sold && steps > 1 && m_random.chance(50),
                   aims = !sells && steps > 1 && m_random.chance(35);
        const int asked = steps + 1 - (sells || aims ? 1 : 0);
        const bool extra = asked < timesAtMost() && !sells && !aims && m_random.chance(40);
        if (asked > timesAtMost())
            return m_story.refuse();
        std::vector<int> counts;
        for (int i = 0; i < asked + (extra ? 1 : 0); ++i)
            counts.push_back(m_story.amount());
        sayCounts(counts);
        int total = counts.front();
        for (int i = 1; i < asked; ++i)
            total = m_story.compute(total, '+', counts[static_cast<std::size_t>(i)]);
        if (sells)
            return askMoney(total);
        if (aims)
            return askToGo(total);
        if (!extra)
            return m_story.ask("how many {units} <does|did> {he} {do} [in total|altogether|in all|]", m_slots);
        std::string told;
        for (int i = 0; i < asked; ++i)
            told += (i == 0 ? "" : i + 1 < asked ? ", " : " and ") + when(i);
        m_slots["when"] = told;
        m_story.ask("how many {units} <does|did> {he} {do} {when}[| together]", m_slots);
    }

    void askMoney(int total)
    {
        const int price = m_random.between(2, 9);
        m_story.compute(total, '*', price);
        m_slots["price"] = m_story.money(price);
        m_slots["unit"] = m_deed.unit.one;
        m_story.say("[each|every|one] {unit} <costs|cost> {price}", m_slots);
        m_story.ask("how much money <does|did> {he} [get|take in|make]", m_slots);
    }

    void askToGo(int total)
    {
        const int goal = total + m_story.amount();
        m_story.compute(goal, '-', total);
        m_slots["goal"] = counted(goal, m_deed.unit);
        m_story.say("{he} <wants|wanted> to {do} {goal} [in total|altogether|in all]", m_slots);
        m_story.ask("how many more {units} <does|did> {he} have to {do}", m_slots);
    }

    /// The total is told and all but one of its parts.
    void tellMissing()
    {
        const int first = m_story.amount(), total = first + m_story.amount();
        m_story.compute(total, '-', first);
        m_slots["T"] = counted(total, m_deed.unit);
        m_slots["k"] = std::to_string(first);
        m_slots["first"] = when(0);
        m_slots["second"] = when(1);
        m_story.say("{A} {does} {T} {first} and {second} together", m_slots);
        m_story.say("{he} {does} {k} [|of them|{units}] {first}", m_slots);
        m_story.ask("how many {units} <does|did> {he} {do} {second}", m_slots);
    }

    void tellDifference()
    {
        std::vector<int> counts{m_story.amount(), m_story.amount()};
        if (timesAtMost() > 2 && m_random.chance(30))
            counts.push_back(m_story.amount());
        if (counts[0] == counts[1])
            return m_story.refuse();
        sayCounts(counts);
        const bool firstMore = counts[0] > counts[1];
        m_story.compute(std::max(counts[0], counts[1]), '-', std::min(counts[0], counts[1]));
        m_slots["more"] = when(firstMore ? 0 : 1);
        m_slots["fewer"] = when(firstMore ? 1 : 0);
        m_story.ask(
            "how many [more {units} <does|did> {he} {do} {more} than {fewer}|fewer {units} <does|did> {he} {do} "
            "{fewer} than {more}]",
            m_slots);
    }

    /// Each time is told by the one before: "5 more than on Monday".
    void tellChain()
    {
        const bool sums = m_story.stepsLeft() == 2 && m_random.chance(60);
        const int links = sums ? 1 : m_story.stepsLeft();
        if (links >= timesAtMost())
            return m_story.refuse();
        int now = std::max(3, m_story.amount());
        const int first = now;
        sayCounts({now});
        for (int i = 1; i <= links; ++i) {
            m_slots["before"] = when(i - 1);
            m_slots["when"] = when(i);
            now = link(now);
        }
        if (!sums)
            return m_story.ask("how many {units} <does|did> {he} {do} {when}", m_slots);
        m_story.compute(first, '+', now);
        m_story.ask("how many {units} <does|did> {he} {do} [in total|altogether|in all|both times together]", m_slots);
    }

    int link(int now)
    {
        const int way = m_random.between(0, 9), change = m_random.between(2, std::max(2, way < 4 ? now : now - 2));
        m_slots["k"] = std::to_string(change);
        if (way < 4)
            return m_story.say("{when} {he} {does} {k} more [{units}|] than {before}", m_slots),
                   m_story.compute(now, '+', change);
        if (way < 7)
            return m_story.say("{when} {he} {does} {k} fewer [{units}|] than {before}", m_slots),
                   m_story.compute(now, '-', change);
        if (way == 7)
            return m_story.say("{when} {he} {does} half as many [{units}|] as {before}", m_slots),
                   m_story.compute(now, '/', 2);
        const int times = m_random.between(2, 4);
        m_slots["times"] = times == 2 ? "twice" : words({times, "times"});
        return m_story.say("{when} {he} {does} {times} as many [{units}|] as {before}", m_slots),
               m_story.compute(now, '*', times);
    }

    Story &m_story;
    Random &m_random;
    Person m_hero;
    Slots m_slots;
    bool m_scores;
    Deed m_deed;
    const std::vector<std::string_view> &m_when;
};

} // namespace

void tellSeries(Story &story)
{
    Series(story).tell();
}

} // namespace ltm::grammar
