// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories of equal groups. There are groups, or the units that groups are made of; both can become more or fewer, the
// groups are opened into units and the units are put into groups, until the steps are used up.

#include "story.h"

#include <algorithm>

namespace ltm::grammar
{

namespace
{

/// Any things in any containers that suit them: every pattern there is.
Rate boxes()
{
    return {
        .own = "{S} <has|had> {G} of {things}",
        .more = "{S} [<buys|bought>|<gets|got>] {g} more {boxes}",
        .less = "{S} [<sells|sold> {g} of the {boxes}|<gives|gave> {g} {boxes} to {B}|<gives|gave> away {g} {boxes}]",
        .each = "[each|every] {box} <holds|held> {E}",
        .also = "{S} also <has|had> {g} [larger|smaller|other] {boxes} with {E} each",
        .has = "{S} <has|had> {T}",
        .add = "{S} {gain}",
        .take = "{S} {lose}",
        .share = "{S} [<puts|put> {them} into {g} {crates}, the same number in each|<divides|divided> {them} equally "
                 "among {g} {crates}]",
        .askUnits = "how many {things} <does|did> {he} have [|in total|altogether|in all]",
        .askLeft = "how many {things} [does {he} have now|<does|did> {he} have in the end]",
        .askGroups = "",
        .askEach = "how many {things} <are|were> in each {crate}"};
}

/// The groups or the units while the story goes on.
class Packing
{
public:
    explicit Packing(Story &story)
        : m_story(story)
        , m_random(story.random())
        , m_hero(story.somebody())
        , m_slots(slotsOf(m_hero))
        , m_boxed(m_random.chance(60))
        , m_kind(m_random.pick(kinds()))
        , m_rate(m_boxed ? boxes() : m_random.pick(rates()))
    {
        if (m_boxed) {
            m_rate.group = m_random.pick(m_kind.containers);
            m_rate.unit = m_random.pick(m_kind.things);
        }
        m_slots["B"] = m_boxed ? story.someoneElse(m_hero) : std::string();
        nameGroups(m_rate.group);
        m_slots["thing"] = m_rate.unit.one;
        m_slots["things"] = m_rate.unit.many;
        setThem("them");
    }

    void tell()
    {
        const int steps = m_story.stepsLeft();
        const bool grouped = m_rate.has.empty() || m_random.chance(50);
        if (grouped)
            beginWithGroups();
        else
            beginWithUnits();
        if (grouped && m_rate.spent) {
            if (m_story.stepsLeft() == 2)
                addGroups();
            return m_story.ask(m_rate.askUnits, m_slots);
        }
        const bool closes
            = m_story.stepsLeft() > 0 && (!grouped ? steps == 1 || m_random.chance(75) : m_random.chance(45));
        const int kept = closes ? 1 + (m_boxed && m_story.stepsLeft() > 1 && m_random.chance(25) ? 1 : 0) : 0;
        while (m_story.stepsLeft() > kept && !m_story.refused())
            changeUnits(kept);
        if (closes)
            close();
        else
            m_story.ask(m_changed ? m_rate.askLeft : m_rate.askUnits, m_slots);
    }

private:
    void nameGroups(Noun group)
    {
        m_slots["box"] = group.one;
        m_slots["boxes"] = group.many;
    }

    void setThem(const std::string &them)
    {
        m_slots["them"] = them;
        m_slots["thePlayers"] = them == "them" ? "they" : them;
    }

    void say(std::string_view pattern)
    {
        if (pattern.empty())
            return m_story.refuse();
        if (pattern.find("{S}") != std::string_view::npos) {
            m_slots["S"] = m_named ? m_hero.he() : m_hero.name;
            m_named = true;
        } else if (!m_named && pattern.find("{h") != std::string_view::npos) {
            return m_story.refuse();
        }
        m_story.say(pattern, m_slots);
    }

    void setGroups(int groups)
    {
        m_slots["g"] = std::to_string(groups);
        m_slots["G"] = counted(groups, m_rate.group);
    }

    void setEach(int each)
    {
        m_slots["e"] = std::to_string(each);
        m_slots["E"] = counted(each, m_rate.unit);
    }

    void beginWithGroups()
    {
        int groups = m_story.factor();
        const int each = groups > 10 ? m_random.between(2, 10) : m_story.factor();
        setEach(each);
        setGroups(groups);
        say(m_rate.own);
        const bool changes = m_story.stepsLeft() > 1 && m_random.chance(50), eachLast = changes && m_random.chance(40);
        if (!eachLast)
            say(m_rate.each);
        if (changes) {
            const bool fewer = groups > 3 && !m_rate.less.empty() && m_random.chance(50);
            const int change = m_random.between(2, fewer ? groups - 2 : 9);
            setGroups(change);
            say(fewer ? m_rate.less : m_rate.more);
            groups = m_story.compute(groups, fewer ? '-' : '+', change);
            if (eachLast)
                say(m_rate.each);
        }
        m_now = m_story.compute(groups, '*', each);
        m_opened = true;
    }

    void beginWithUnits()
    {
        m_now = 0;
        if (m_story.stepsLeft() == 1) {
            m_each = m_story.factor();
            m_now = m_each * (m_each > 10 ? m_random.between(2, 10) : m_story.factor());
        } else {
            m_now = m_random.between(10, m_random.chance(75) ? 60 : 150);
        }
        m_slots["T"] = counted(m_now, m_rate.unit);
        say(m_rate.has);
    }

    /// More groups, worth another number of units each.
    void addGroups()
    {
        const int groups = m_random.between(2, 10), each = m_random.between(2, 12);
        setGroups(groups);
        if (counted(each, m_rate.unit) == m_slots["E"])
            m_story.refuse();
        setEach(each);
        say(m_rate.also);
        m_now = m_story.compute(m_now, '+', m_story.compute(groups, '*', each));
    }

    void changeUnits(int kept)
    {
        if (m_opened && !m_changed && !m_rate.also.empty() && m_story.stepsLeft() - kept >= 2 && m_random.chance(60))
            return addGroups();
        const bool canAdd = !m_rate.add.empty() && !m_added, canTake = !m_rate.take.empty() && m_now > 3 && !m_taken;
        if (!canAdd && !canTake)
            return m_story.refuse();
        const bool adds = canAdd && (!canTake || m_random.chance(45));
        int change = m_random.between(2, adds ? 30 : std::max(2, std::min(m_now - 2, m_now > 40 ? 40 : 15)));
        if (kept > 0 && m_story.stepsLeft() - kept == 1)
            change = roundedOff(adds, change);
        m_slots["k"] = std::to_string(change);
        const std::string more = words({change, "more", m_random.chance(50) ? m_rate.unit.many : ""});
        m_slots["gain"] = m_story.act(m_random.pick(m_kind.gain), more, m_hero);
        m_slots["lose"]
            = m_story.act(m_random.pick(m_kind.lose),
                          words({change, m_opened ? words({"of the", m_rate.unit.many}) : "of them"}), m_hero);
        say(adds ? m_rate.add : m_rate.take);
        m_now = m_story.compute(m_now, adds ? '+' : '-', change);
        (adds ? m_added : m_taken) = true;
        m_changed = true;
        setThem(adds                      ? words({"all the", m_rate.unit.many})
                    : m_random.chance(50) ? "the rest"
                                          : words({"the remaining", m_rate.unit.many}));
    }

    /// A change after which the units make whole groups.
    int roundedOff(bool adds, int change)
    {
        m_each = m_random.between(2, 12);
        const int excess = adds ? (m_now + change) % m_each : (m_now - change) % m_each;
        const int rounded = adds ? change + (m_each - excess) % m_each : change + excess;
        if (rounded < 2 || (!adds && rounded >= m_now))
            m_story.refuse();
        return rounded;
    }

    /// The units go into groups; perhaps something happens to these.
    void close()
    {
        if (m_each == 0)
            m_each = m_random.between(2, 12);
        if (m_boxed)
            return closeBoxes();
        const int groups = m_story.compute(m_now, '/', m_each);
        if (groups < 2)
            m_story.refuse();
        if (!m_rate.share.empty() && (m_rate.askGroups.empty() || m_random.chance(45))) {
            setGroups(m_each);
            say(m_rate.share);
            return m_story.ask(m_rate.askEach, m_slots);
        }
        setEach(m_each);
        if (m_rate.askGroups.empty() || (m_opened && m_rate.group.one == "hour"))
            return m_story.refuse();
        if (m_rate.group.one == "ride")
            say(m_rate.each);
        if (m_slots["them"] == "them" && m_rate.group.one == "team")
            setThem("they");
        m_story.ask(m_rate.askGroups, m_slots);
    }

    void closeBoxes()
    {
        const Noun crate = m_random.pick(m_kind.containers);
        if (m_opened && crate.one == m_rate.group.one)
            return m_story.refuse();
        m_slots["crate"] = crate.one;
        m_slots["crates"] = crate.many;
        if (m_opened && m_slots["them"] == "them")
            setThem(words({"all the", m_rate.unit.many}));
        const int result = m_story.compute(m_now, '/', m_each);
        if (result < 2)
            m_story.refuse();
        setEach(m_each);
        if (m_story.stepsLeft() == 0 && m_random.chance(40)) {
            setGroups(m_each);
            if (m_random.chance(40))
                return shareOut();
            say(m_rate.share);
            return m_story.ask(m_rate.askEach, m_slots);
        }
        say("{S} [<puts|put> {them} into {crates} of {e}|<packs|packed> {them} into {crates} that <hold|held> {E} "
            "each|<puts|put> {them} into {crates} with {e} in each]");
        if (m_story.stepsLeft() == 0)
            return m_story.ask("how many {crates} <does|did> {he} [need|fill|use]", m_slots);
        after(result);
    }

    void shareOut()
    {
        m_slots["friend"] = m_random.pick({"friend", "cousin", "classmate", "neighbor", "teammate"});
        say("{S} [<shares|shared>|<divides|divided>|<splits|split>] {them} equally among {g} {friend}s");
        m_story.ask("how many {things} <does|did> each {friend} get", m_slots);
    }

    /// What happens to the filled containers.
    void after(int crates)
    {
        const int way = m_random.between(0, m_kind.priced ? 2 : 1);
        if (way == 2) {
            const int price = m_random.between(2, 12);
            m_story.compute(crates, '*', price);
            m_slots["price"] = m_story.money(price);
            say("{S} <sells|sold> [each|every] {crate} for {price}");
            return m_story.ask("how much money <does|did> {he} [get|make|earn]", m_slots);
        }
        const int change = m_random.between(1, std::max(1, crates - 1));
        if (change < 2)
            m_story.refuse();
        m_story.compute(crates, '-', change);
        setGroups(change);
        if (way == 1) {
            say("{S} <gives|gave> {B} {g} of the {crates}");
            return m_story.ask("how many {crates} <does|did> {he} have left", m_slots);
        }
        say("{S} already <has|had> {g} {crates}");
        m_story.ask("how many more {crates} <does|did> {he} need", m_slots);
    }

    Story &m_story;
    Random &m_random;
    Person m_hero;
    Slots m_slots;
    bool m_boxed;
    const Kind &m_kind;
    Rate m_rate;
    int m_now = 0, m_each = 0;
    bool m_named = false, m_opened = false, m_changed = false, m_added = false, m_taken = false;
};

} // namespace

void tellPacking(Story &story)
{
    Packing(story).tell();
}

} // namespace ltm::grammar
