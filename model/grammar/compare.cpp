// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories of two or three people who compare what they have.

#include "story.h"

#include <algorithm>

namespace ltm::grammar
{

namespace
{

/// How one amount follows from another, and the words for it.
struct Relation {
    std::string words;
    int amount = 0;
};

/// "has 5 more apples than Anna", "has twice as many apples as Anna".
Relation relate(Story &story, int from, Noun thing, std::string_view whom)
{
    Random &random = story.random();
    const std::string_view has = story.has(), many = thing.many;
    const int way = random.between(0, 9);
    if (way < 4) {
        const int more = story.amount();
        return {words({has, more, "more", random.chance(75) ? many : "", "than", whom}),
                story.compute(from, '+', more)};
    }
    if (way < 7) {
        const int fewer = random.between(2, std::max(2, from - 2));
        return {words({has, fewer, "fewer", random.chance(75) ? many : "", "than", whom}),
                story.compute(from, '-', fewer)};
    }
    if (way < 8)
        return {words({has, "half as many", many, "as", whom}), story.compute(from, '/', 2)};
    if (way < 9)
        return {words({has, "twice as many", many, "as", whom}), story.compute(from, '*', 2)};
    const int times = random.between(3, 5);
    return {words({has, times, "times as many", many, "as", whom}), story.compute(from, '*', times)};
}

std::string howManyMore(Story &story, Noun thing, std::string_view more, std::string_view fewer)
{
    if (story.random().chance(30))
        return words({"how many fewer", thing.many, "does", fewer, "have than", more});
    return words({"how many more", thing.many, "does", more, "have than", fewer});
}

/// One of them, or both, have their things in groups: "4 boxes of 6 pens each".
void compareGroups(Story &story, const Kind &kind, Noun thing)
{
    Random &random = story.random();
    const Noun container = random.pick(kind.containers);
    const bool both = story.stepsLeft() == 3;
    const int groups = random.between(2, 10), each = story.factor(), otherGroups = random.between(2, 10),
              otherEach = both ? random.between(2, 12) : random.between(3, 99);
    Slots slots{{"A", std::string(story.somebody().name)}, {"B", std::string(story.somebody().name)},
                {"G", counted(groups, container)},         {"E", counted(each, thing)},
                {"H", counted(otherGroups, container)},    {"F", counted(otherEach, thing)},
                {"things", std::string(thing.many)}};
    story.say("{A} <has|had> {G} [of|with] {E} each", slots);
    story.say(both ? "{B} <has|had> {H} [of|with] {F} each" : "{B} <has|had> {F}", slots);
    const int first = story.compute(groups, '*', each),
              second = both ? story.compute(otherGroups, '*', otherEach) : otherEach;
    if (first == second)
        return story.refuse();
    if (random.chance(40)) {
        story.compute(first, '+', second);
        return story.ask("how many {things} <do|did> they have [together|altogether|in all|combined]", slots);
    }
    story.compute(std::max(first, second), '-', std::min(first, second));
    slots["more"] = slots[first > second ? "A" : "B"];
    slots["fewer"] = slots[first > second ? "B" : "A"];
    story.ask("how many [more {things} <does|did> {more} have than {fewer}|fewer {things} <does|did> {fewer} have than "
              "{more}]",
              slots);
}

/// Both amounts are told, perhaps changed, and compared or added.
void compareTold(Story &story, const Kind &kind, Noun thing)
{
    Random &random = story.random();
    struct Owner {
        Person person;
        int amount;
    };
    std::vector<Owner> owners;
    const int count = story.stepsLeft() > 1 && random.chance(40) ? 3 : 2;
    const Verb &verb = random.pick(kind.begin);
    const bool collects = random.chance(40);
    for (int i = 0; i < count; ++i) {
        owners.push_back({story.somebody(), story.amount()});
        const Owner &owner = owners.back();
        const std::string does(collects ? story.does(verb) : story.has());
        const std::string things
            = i == 0 || random.chance(50) ? counted(owner.amount, thing) : std::to_string(owner.amount);
        if (i == 1 && random.chance(35))
            story.sayAlso(words({"and", owner.person.name, does, things}));
        else
            story.say(words({owner.person.name, does, things}));
    }
    const int closing = count - 1; // additions, or a single difference
    while (story.stepsLeft() > closing) {
        Owner &owner = owners[static_cast<std::size_t>(random.between(0, count - 1))];
        const bool gains = owner.amount < 4 || random.chance(50);
        const int change = gains ? random.between(2, 15) : random.between(1, std::min(owner.amount - 1, 12));
        owner.amount = story.compute(owner.amount, gains ? '+' : '-', change);
        const std::string object
            = words({change, gains ? "more" : "", random.chance(50) || !gains ? name(thing, change) : ""});
        story.say(words({story.opener(), owner.person.name,
                         story.act(random.pick(gains ? kind.gain : kind.lose), object, owner.person)}));
    }
    if (count == 3 || random.chance(40)) {
        int total = owners[0].amount;
        for (int i = 1; i < count; ++i)
            total = story.compute(total, '+', owners[static_cast<std::size_t>(i)].amount);
        story.ask(words({"how many", thing.many, "do they have",
                         random.pick({"together", "altogether", "in total", "in all", "combined"})}));
        return;
    }
    const bool firstIsMore = owners[0].amount > owners[1].amount;
    const Owner &more = owners[firstIsMore ? 0 : 1], &fewer = owners[firstIsMore ? 1 : 0];
    story.compute(more.amount, '-', fewer.amount);
    story.ask(howManyMore(story, thing, more.person.name, fewer.person.name));
}

} // namespace

void tellCompare(Story &story)
{
    Random &random = story.random();
    const Kind &kind = random.pick(kinds());
    const Noun thing = random.pick(kind.things);
    if ((story.stepsLeft() == 2 || story.stepsLeft() == 3) && random.chance(25))
        return compareGroups(story, kind, thing);
    if (random.chance(45))
        return compareTold(story, kind, thing);

    const Person first = story.somebody(), second = story.somebody();
    const int start = std::max(3, story.amount());
    story.say(words(
        {first.name, random.chance(30) ? story.does(random.pick(kind.begin)) : story.has(), counted(start, thing)}));
    const Relation relation = relate(story, start, thing, first.name);
    if (random.chance(35))
        story.sayAlso(words({"and", second.name, relation.words}));
    else
        story.say(words({second.name, relation.words}));
    std::string_view last = second.name;
    int now = relation.amount;
    if (story.stepsLeft() == 2 || (story.stepsLeft() == 1 && random.chance(35))) {
        if (random.chance(50)) {
            const Person third = story.somebody();
            const Relation next = relate(story, now, thing, second.name);
            story.say(words({third.name, next.words}));
            now = next.amount;
            last = third.name;
        } else {
            const bool gains = now < 4 || random.chance(50);
            const int change = gains ? random.between(2, 15) : random.between(1, std::min(now - 1, 12));
            now = story.compute(now, gains ? '+' : '-', change);
            const std::string object = words({change, gains ? "more" : "", name(thing, change)});
            story.say(words(
                {story.opener(), second.name, story.act(random.pick(gains ? kind.gain : kind.lose), object, second)}));
        }
    }
    if (story.stepsLeft() == 0) {
        story.ask(words({"how many", thing.many, random.chance(50) ? "does" : story.doesOrDid(), last, "have"}));
    } else if (last == second.name && random.chance(65)) {
        story.compute(start, '+', now);
        story.ask(words({"how many", thing.many, "do they have",
                         random.pick({"together", "altogether", "in total", "in all", "combined"})}));
    } else {
        story.compute(std::max(start, now), '-', std::min(start, now));
        story.ask(howManyMore(story, thing, now > start ? last : first.name, now > start ? first.name : last));
    }
}

} // namespace ltm::grammar
