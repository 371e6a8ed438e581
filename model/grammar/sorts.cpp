// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories of two or three sorts of things that someone has, or of things in two places. Some sorts change; the question
// is about one of them, about all, about the difference, or about the sort that was not counted.

#include "story.h"

#include <algorithm>

namespace ltm::grammar
{

namespace
{

class Sorts
{
public:
    explicit Sorts(Story &story)
        : m_story(story)
        , m_random(story.random())
        , m_kind(m_random.pick(kinds()))
        , m_kept(!m_kind.keepers.empty() && m_random.chance(35))
    {
        if (m_kept) {
            const std::string keeper(m_random.pick(m_kind.keepers));
            m_slots = {{"A", "the" + keeper.substr(keeper.find(' '))}};
            m_slots["he"] = m_slots["A"];
            m_first = keeper;
        } else {
            const Person hero = story.somebody();
            m_slots = slotsOf(hero);
            m_first = hero.name;
        }
        m_slots["S"] = m_first;
        chooseSorts();
    }

    void tell()
    {
        if (m_sorts.size() == 2 && m_story.stepsLeft() == 1 && m_random.chance(22))
            return tellRest();
        begin();
        const int wanted = m_random.between(1, 10);
        const int all = static_cast<int>(m_sorts.size());
        if (wanted <= 4 || m_story.stepsLeft() < all - 1)
            return changeAndAsk(0, [this] { askOne(); });
        if (wanted <= 7)
            return changeAndAsk(all - 1, [this] { askAll(); });
        changeAndAsk(1, [this] { askDifference(); });
    }

private:
    struct Sort {
        std::string many;
        int count = 0;
        bool changed = false;
    };

    void chooseSorts()
    {
        const int count = m_random.chance(25) ? 3 : 2;
        const bool coloured = m_kind.coloured && m_random.chance(50);
        const Noun thing = m_random.pick(m_kind.things);
        for (int i = 0; i < count; ++i) {
            std::string many(coloured ? words({m_random.pick(colours()), thing.many})
                                      : m_random.pick(m_kind.things).many);
            for (const Sort &sort : m_sorts)
                if (sort.many.find(many) != std::string::npos || many.find(sort.many) != std::string::npos
                    || m_kind.family.many == many || m_kind.family.many == sort.many)
                    m_story.refuse();
            m_sorts.push_back({many, std::max(3, m_story.amount())});
        }
        m_together = coloured ? std::string(thing.many) : std::string(m_kind.family.many);
    }

    std::string all() const
    {
        if (!m_together.empty())
            return m_together;
        std::string all = m_sorts.front().many;
        for (std::size_t i = 1; i < m_sorts.size(); ++i)
            all += (i + 1 < m_sorts.size() ? ", " : " and ") + m_sorts[i].many;
        return all;
    }

    void begin()
    {
        std::string list;
        for (std::size_t i = 0; i < m_sorts.size(); ++i)
            list += (i == 0                       ? ""
                         : i + 1 < m_sorts.size() ? ", "
                                                  : " and ")
                + words({m_sorts[i].count, m_sorts[i].many});
        m_slots["list"] = list;
        const Verb verb = m_kept ? Verb{"have", "has", "had"} : m_random.pick(m_kind.begin);
        m_slots["gets"] = m_story.does(verb);
        m_story.say(m_random.chance(60) ? "{S} <has|had> {list}" : "{S} {gets} {list}", m_slots);
        m_slots["S"] = m_kept ? m_slots["A"] : m_slots["he"];
    }

    template <typename Ask> void changeAndAsk(int closing, Ask ask)
    {
        while (m_story.stepsLeft() > closing && !m_story.refused())
            change();
        ask();
    }

    void change()
    {
        Sort &sort = m_sorts[static_cast<std::size_t>(m_random.between(0, static_cast<int>(m_sorts.size()) - 1))];
        const bool gains = m_random.chance(m_lost ? 60 : 35);
        const int change = m_random.between(2, std::max(2, gains ? sort.count : sort.count - 2));
        m_slots["k"] = std::to_string(change);
        m_slots["sort"] = sort.many;
        if (m_kept) {
            m_story.say(gains               ? "{S} [<gets|got>|<receives|received>] {k} more {sort}"
                            : m_kind.priced ? "{S} [<sells|sold>|<gives|gave> away] {k} [of the|] {sort}"
                                            : "{S} <gives|gave> away {k} [of the|] {sort}",
                        m_slots);
        } else {
            const Verb verb = m_random.pick(gains ? m_kind.gain : m_kind.lose);
            const std::string object = words({change, gains ? "more" : m_random.chance(40) ? "of the" : "", sort.many});
            m_story.say(words({m_story.opener(), m_slots["S"], m_story.act(verb, object, *m_story.hero())}));
        }
        sort.count = m_story.compute(sort.count, gains ? '+' : '-', change);
        if (sort.changed && m_random.chance(50))
            m_story.refuse();
        sort.changed = true;
        (gains ? m_gained : m_lost) = true;
        m_last = &sort;
    }

    /// Asks for the sort that has changed, whatever the others.
    void askOne()
    {
        for (const Sort &sort : m_sorts)
            if (&sort != m_last && sort.changed)
                return m_story.refuse();
        m_slots["sort"] = m_last->many;
        if (m_lost && !m_gained)
            m_story.ask(
                "how many {sort} [does {he} have now|<does|did> {he} have left|does {he} still have|<are|were> left]",
                m_slots);
        else
            m_story.ask("how many {sort} does {he} have now", m_slots);
    }

    void askAll()
    {
        int total = m_sorts.front().count;
        for (std::size_t i = 1; i < m_sorts.size(); ++i)
            total = m_story.compute(total, '+', m_sorts[i].count);
        m_slots["all"] = all();
        if (m_last == nullptr)
            return m_story.ask("how many {all} <does|did> {he} have [in total|altogether|in all|]", m_slots);
        m_story.ask("how many {all} does {he} have [now|now in total|now altogether]", m_slots);
    }

    void askDifference()
    {
        const Sort &first = m_sorts[0], &second = m_sorts[1];
        if (first.count == second.count || (m_last != nullptr && !first.changed && !second.changed))
            return m_story.refuse();
        const Sort &more = first.count > second.count ? first : second, &fewer = &more == &first ? second : first;
        if (m_sorts.size() == 3 && m_sorts[2].changed)
            return m_story.refuse();
        m_story.compute(more.count, '-', fewer.count);
        m_slots["more"] = more.many;
        m_slots["fewer"] = fewer.many;
        m_story.ask(m_last == nullptr
                        ? "how many [more {more} than {fewer}|fewer {fewer} than {more}] <does|did> {he} have"
                        : "how many [more {more} than {fewer}|fewer {fewer} than {more}] does {he} have now",
                    m_slots);
    }

    /// "Tom has 20 fruits. 8 of them are plums and the rest are pears."
    void tellRest()
    {
        if (m_together.empty())
            return m_story.refuse();
        Sort &counted = m_sorts[0];
        const int total = counted.count + m_sorts[1].count;
        m_story.compute(total, '-', counted.count);
        m_slots["T"] = std::to_string(total);
        m_slots["k"] = std::to_string(counted.count);
        m_slots["all"] = m_together;
        m_slots["first"] = counted.many;
        m_slots["second"] = m_sorts[1].many;
        m_story.say("{S} <has|had> {T} {all}[| in total| altogether]", m_slots);
        m_story.say("{k} of them <are|were> {first} and [the rest|all the others] <are|were> {second}", m_slots);
        m_story.ask("how many {second} <does|did> {he} have", m_slots);
    }

    Story &m_story;
    Random &m_random;
    const Kind &m_kind;
    bool m_kept; ///< by "a bakery" rather than by a person with a name
    std::string m_first, m_together;
    Slots m_slots;
    std::vector<Sort> m_sorts;
    const Sort *m_last = nullptr;
    bool m_gained = false, m_lost = false;
};

} // namespace

void tellSorts(Story &story)
{
    if (Sorts sorts(story); !story.refused())
        sorts.tell();
}

/// "Anna has 12 pears and Tom has 5. Anna gives Tom 3."
void tellTransfer(Story &story)
{
    Random &random = story.random();
    const Kind &kind = random.pick(kinds());
    const Noun thing = random.pick(kind.things);
    const Person giver = story.somebody(), taker = story.somebody();
    int gives = std::max(4, story.amount()), takes = story.amount();
    Slots slots = slotsOf(giver);
    slots.insert({{"B", std::string(taker.name)},
                  {"n", std::to_string(gives)},
                  {"m", std::to_string(takes)},
                  {"things", std::string(thing.many)}});
    story.say("{A} <has|had> {n} {things} [and|while] {B} <has|had> {m}[| {things}]", slots);
    const auto give = [&](bool back) {
        const int most = back ? takes - 2 : gives - 2, count = random.between(2, most);
        if (most < 2)
            story.refuse();
        slots["k"] = std::to_string(count);
        story.say(back ? "later {B} <gives|gave> {A} {k} {things} back" : "{A} <gives|gave> {k} {things} to {B}",
                  slots);
        return count;
    };
    const int steps = story.stepsLeft(), given = give(false);
    const bool asksGiver = random.chance(50);
    if (steps == 1) {
        if (asksGiver)
            story.compute(gives, '-', given);
        else
            story.compute(takes, '+', given);
        slots["who"] = asksGiver ? giver.name : taker.name;
        return story.ask("how many {things} [does {who} have now|<does|did> {who} have in the end]", slots);
    }
    if (steps == 2) {
        const int now = asksGiver ? story.compute(gives, '-', given) : story.compute(takes, '+', given);
        takes += given;
        const int back = give(true);
        story.compute(now, asksGiver ? '+' : '-', back);
        slots["who"] = asksGiver ? giver.name : taker.name;
        return story.ask("how many {things} [does {who} have now|<does|did> {who} have in the end]", slots);
    }
    gives = story.compute(gives, '-', given);
    takes = story.compute(takes, '+', given);
    if (steps == 4) {
        const int bought = story.amount();
        slots["k"] = std::to_string(bought);
        slots["gain"] = story.act(random.pick(kind.gain), words({bought, "more", thing.many}), giver);
        story.say("{A} {gain}", slots);
        gives = story.compute(gives, '+', bought);
    }
    if (gives == takes)
        return story.refuse();
    story.compute(std::max(gives, takes), '-', std::min(gives, takes));
    slots["more"] = gives > takes ? giver.name : taker.name;
    slots["fewer"] = gives > takes ? taker.name : giver.name;
    story.ask(
        "how many [more {things} does {more} have now than {fewer}|fewer {things} does {fewer} have now than {more}]",
        slots);
}

} // namespace ltm::grammar
