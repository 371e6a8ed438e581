// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories of places that fill and empty, of equal groups and of a steady pace.

#include "story.h"

#include <algorithm>

namespace ltm::grammar
{

namespace
{

/// "in a tree" said again: "in the tree".
std::string definite(std::string_view where)
{
    std::string again(where);
    if (const std::size_t at = again.find(" a "); at != std::string::npos)
        again.replace(at, 3, " the ");
    return again;
}

} // namespace

void tellCrowd(Story &story)
{
    Random &random = story.random();
    const Crowd &crowd = random.pick(crowds());
    const std::string who(crowd.who.many);
    int now = random.between(3, random.chance(70) ? 20 : 50);
    if (!crowd.halves.empty() && random.chance(40)) {
        const int others = random.between(2, 25);
        story.say(words({"there", story.are(now), counted(now, crowd.halves[0]), "and",
                         counted(others, crowd.halves[1]), crowd.where}));
        now = story.compute(now, '+', others);
    } else if (random.chance(75)) {
        story.say(words({"there", story.are(now), counted(now, crowd.who), crowd.where}));
    } else {
        const Verb sit{"are", "is", "were"};
        story.say(words({counted(now, crowd.who), story.doMany(sit), crowd.where}));
    }
    const bool teams = story.stepsLeft() > 0 && crowd.who.one.size() > 0 && !crowd.halves.empty() && random.chance(25);
    const std::string there = definite(crowd.where);
    const Verb *before = nullptr;
    bool left = false, moved = false, added = false;
    while (story.stepsLeft() > (teams ? 1 : 0)) {
        const bool come = now < 4 || (moved && !left ? random.chance(25) : random.chance(55));
        const int count = come ? random.between(1, 20) : random.between(1, std::min(now - 1, 20));
        now = story.compute(now, come ? '+' : '-', count);
        const Verb &verb = random.pick(come ? crowd.come : crowd.go);
        if (&verb == before && random.chance(80))
            return story.refuse();
        before = &verb;
        const std::string moves(story.past() ? verb.past : count == 1 ? verb.third : verb.base);
        const std::string subject = come ? words({count, "more", random.chance(60) ? name(crowd.who, count) : ""})
            : random.chance(40)          ? words({count, "of them"})
                                         : counted(count, crowd.who);
        if (moved && !added && random.chance(35)) {
            added = true;
            story.sayAlso(words({"and", subject, moves, verb.tail}));
        } else {
            story.say(words({story.opener(), subject, moves, verb.tail}));
        }
        left = !come;
        moved = true;
    }
    if (teams) {
        const int parts = random.between(2, 8);
        if (story.compute(now, '/', parts) < 2)
            story.refuse();
        const Verb split{"split into", "splits into", "split into"}, form{"form", "forms", "formed"};
        story.say(words({"they", story.doMany(random.chance(50) ? split : form), parts, "equal groups"}));
        story.ask(words({"how many", who, story.past() ? "were" : "are", "in each group"}));
        return;
    }
    if (left && random.chance(55))
        story.ask(words({"how many", who, random.pick({"are left", "are still there", "remain"})}));
    else if (!moved)
        story.ask(words({"how many", who, story.past() ? "were" : "are", random.chance(50) ? "there" : there,
                         random.pick({"in total", "altogether", "in all"})}));
    else
        story.ask(words({"how many", who, "are", random.chance(50) ? "there" : there, "now"}));
}

void tellGroups(Story &story)
{
    Random &random = story.random();
    const Arrangement &set = random.pick(arrangements());
    const int steps = story.stepsLeft(), groups = random.between(2, 10), each = random.between(2, 10);
    const std::string things(set.thing.many), are(story.are(2));
    if (steps == 1 && random.chance(35)) {
        const int total = groups * each;
        story.compute(total, '/', groups);
        story.say(
            words({"there", are, counted(total, set.thing), set.each.substr(0, 2), groups, set.group.many, set.where}));
        story.say(words({"every", set.group.one, story.has(), "the same number of", things}));
        story.ask(words({"how many", things, are, set.each}));
        return;
    }
    const std::string placed = random.chance(60)
        ? words({"there", are, counted(groups, set.group), set.where, "with", counted(each, set.thing), set.each})
        : words({"there", are, counted(groups, set.group), set.group.one == "row" ? "of" : "with",
                 counted(each, set.thing), set.group.one == "row" ? "" : "each", set.where});
    story.say(placed);
    int now = story.compute(groups, '*', each);
    const std::string where(random.chance(70) ? set.where : "");
    if (story.stepsLeft() == 2 && random.chance(60)) {
        const int moreGroups = random.between(2, 9), moreEach = random.between(2, 10);
        story.say(words(
            {"there", are, "also", counted(moreGroups, set.group), "with", counted(moreEach, set.thing), set.each}));
        now = story.compute(now, '+', story.compute(moreGroups, '*', moreEach));
        story.ask(words({"how many", things, are, "there", where, random.pick({"in total", "altogether", "in all"})}));
        return;
    }
    bool lost = false;
    while (story.stepsLeft() > 0) {
        const bool adds = !lost && story.stepsLeft() < 3 && random.chance(35);
        const int count = adds ? random.between(2, 20) : random.between(2, std::min(now - 1, 25));
        now = story.compute(now, adds ? '+' : '-', count);
        if (adds)
            story.say(words({story.opener(), count, "more", things, story.past() ? "were" : "are", "added"}));
        else
            story.say(words({random.chance(50) ? words({count, "of the", things}) : counted(count, set.thing),
                             story.doMany(set.vanish)}));
        if (!adds && lost)
            story.refuse();
        lost = lost || !adds;
    }
    if (lost)
        story.ask(words({"how many", things, random.pick({"are left", "remain", "are left"})}));
    else
        story.ask(words({"how many", things, are, "there", where, random.pick({"in total", "altogether", "in all"})}));
}

void tellHabit(Story &story)
{
    Random &random = story.random();
    const Habit &habit = random.pick(habits());
    const Person hero = story.somebody();
    const std::string he(hero.he()), who(hero.name), units(habit.unit.many), verb(story.does(habit.verb)),
        every(habit.every);
    const int rate = random.between(2, 12), time = random.between(2, 10), whole = rate * time;
    const std::string spans = every + "s";
    const auto finish = [&](int total) {
        std::string goal(habit.whole);
        goal.replace(goal.find('@'), 1, std::to_string(total));
        return goal;
    };
    switch (story.stepsLeft()) {
    case 1:
        if (habit.whole.empty() || random.chance(50)) {
            story.compute(rate, '*', time);
            story.say(words({who, verb, counted(rate, habit.unit), random.pick({"every", "each"}), every}));
            story.ask(words({"how many", units, story.doesOrDid(), he, habit.verb.base, "in", time, spans}));
        } else {
            story.compute(whole, '/', rate);
            story.say(words({who, story.has(), finish(whole)}));
            story.say(words({he, verb, counted(rate, habit.unit), random.pick({"every", "each"}), every}));
            story.ask(words({"how many", spans, story.doesOrDid(), he, "need"}));
        }
        break;
    case 2:
        if (habit.whole.empty() || random.chance(40)) {
            const int extra = random.between(2, 20);
            story.compute(story.compute(rate, '*', time), '+', extra);
            story.say(words(
                {who, verb, counted(rate, habit.unit), random.pick({"every", "each"}), every, "for", time, spans}));
            story.say(words({"then", he, verb, extra, "more"}));
            story.ask(words({"how many", units, story.doesOrDid(), he, habit.verb.base,
                             random.pick({"in total", "altogether", "in all"})}));
        } else {
            const int total = whole + random.between(2, 40);
            story.compute(total, '-', story.compute(rate, '*', time));
            story.say(words({who, story.has(), finish(total)}));
            story.say(words(
                {he, verb, counted(rate, habit.unit), random.pick({"every", "each"}), every, "for", time, spans}));
            story.ask(words({"how many", units, story.past() ? "were" : "are", "left"}));
        }
        break;
    default: {
        const int faster = random.between(2, 12), longer = random.between(2, 7);
        if (faster == rate)
            return story.refuse();
        const int first = story.compute(rate, '*', time);
        story.compute(first, '+', story.compute(faster, '*', longer));
        story.say(words(
            {who, verb, counted(rate, habit.unit), random.pick({"every", "each", "a"}), every, "for", time, spans}));
        story.say(words({"then", he, verb, counted(faster, habit.unit), random.pick({"every", "each", "a"}), every,
                         "for", longer, spans}));
        story.ask(words({"how many", units, story.doesOrDid(), he, habit.verb.base,
                         random.pick({"in total", "altogether", "in all"})}));
    }
    }
}

} // namespace ltm::grammar
