// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hoard.h"

#include <algorithm>

namespace ltm::grammar
{

Hoard::Hoard(Story &teller)
    : story(teller)
    , random(teller.random())
    , hero(teller.somebody())
    , kind(teller.random().pick(kinds()))
    , thing(teller.random().pick(kind.things))
{
}

std::string Hoard::who()
{
    const bool pronoun = named && random.chance(85);
    named = true;
    return std::string(pronoun ? hero.he() : hero.name);
}

Verb Hoard::unused(const std::vector<Verb> &verbs)
{
    const Verb verb = random.pick(verbs);
    for (const Verb &before : used)
        if (before.base == verb.base)
            story.refuse();
    used.push_back(verb);
    return verb;
}

void Hoard::tell(const std::string &predicate)
{
    if (canAdd && random.chance(35)) {
        story.sayAlso(words({"and", predicate}));
        canAdd = false;
        return;
    }
    const std::string opener = story.opener();
    story.say(words({opener, who(), predicate}));
    canAdd = true;
}

void Hoard::tellOf(const std::string &sentence)
{
    story.say(words({story.opener(), sentence}));
    canAdd = false;
}

int gainAmount(Random &random, int now)
{
    return now > 60 ? random.between(5, std::min(now, 400))
        : now > 20  ? random.between(2, 40)
                    : random.between(random.chance(8) ? 1 : 2, 20);
}

int lossAmount(Random &random, int now)
{
    const int most = std::min(now - 1, now > 60 ? now : now > 25 ? 40 : 20);
    return most < 2 ? most : random.between(random.chance(8) ? 1 : 2, most);
}

std::string more(Hoard &hoard, int count)
{
    const int way = hoard.random.between(0, 9);
    if (way < 5 && hoard.obvious)
        return words({count, "more"});
    if (way < 9 || count == 1)
        return words({count, "more", name(hoard.thing, count)});
    return words({"another", counted(count, hoard.thing)});
}

std::string some(Hoard &hoard, int count)
{
    const int way = hoard.random.between(0, 9);
    if (way < 3 && hoard.obvious)
        return std::to_string(count);
    if (way < 6 && hoard.obvious)
        return words({count, "of them"});
    if (way < 9)
        return counted(count, hoard.thing);
    return words({count, "of the", hoard.thing.many});
}

void beginPlain(Hoard &hoard)
{
    Random &random = hoard.random;
    hoard.now = std::max(3, hoard.story.amount());
    const std::string things = counted(hoard.now, hoard.thing);
    hoard.obvious = true;
    if (hoard.ownerless) {
        const std::string container = oneOf(random.pick(hoard.kind.containers).one);
        hoard.story.say(words({"there", hoard.story.are(hoard.now), things, "in", container}));
        return;
    }
    switch (random.between(0, 9)) {
    case 0:
    case 1:
    case 2:
        hoard.tell(hoard.story.act(hoard.unused(hoard.kind.begin), things, hoard.hero));
        break;
    case 3: {
        const Noun &container = random.pick(hoard.kind.containers);
        hoard.story.say(words(
            {"there", hoard.story.are(hoard.now), things, "in", std::string(hoard.hero.name) + "'s", container.one}));
        hoard.named = true;
        break;
    }
    case 4:
        hoard.tell(words({hoard.story.past() ? "started" : "starts", "with", things}));
        break;
    default:
        hoard.tell(words({hoard.story.has(), things}));
        break;
    }
}

void beginGrouped(Hoard &hoard)
{
    Random &random = hoard.random;
    const int groups = random.between(2, 10), each = hoard.story.factor();
    const Noun &container = random.pick(hoard.kind.containers);
    const std::string boxes = counted(groups, container), things = counted(each, hoard.thing);
    hoard.now = hoard.story.compute(groups, '*', each);
    if (hoard.ownerless) {
        hoard.story.say(words({"there", hoard.story.are(groups), boxes, random.pick({"with", "of"}), things, "each"}));
        return;
    }
    const std::string has(hoard.story.has());
    switch (random.between(0, 5)) {
    case 0:
        hoard.tell(words({has, boxes, "of", hoard.thing.many, "with", things, "in each"}));
        break;
    case 1:
        hoard.tell(words({has, boxes, "with", things, "in each", container.one}));
        break;
    case 2:
        hoard.tell(words({has, boxes, "of", hoard.thing.many}));
        hoard.story.say(words({"each", container.one, hoard.story.past() ? "had" : "has", things, "in it"}));
        hoard.canAdd = false;
        break;
    case 3:
        hoard.tell(words({has, boxes, "of", things, "each"}));
        break;
    default:
        hoard.tell(words({has, boxes, "with", things, "each"}));
        break;
    }
}

void beginTwofold(Hoard &hoard)
{
    Random &random = hoard.random;
    const int first = hoard.story.amount(), second = hoard.story.amount();
    hoard.now = hoard.story.compute(first, '+', second);
    hoard.obvious = true;
    if (!hoard.kind.family.one.empty() && random.chance(60)) {
        const Noun other = random.pick(hoard.kind.things);
        if (other.one == hoard.thing.one || other.one == hoard.kind.family.one
            || hoard.thing.one == hoard.kind.family.one)
            return hoard.story.refuse();
        hoard.tell(words({hoard.story.has(), counted(first, hoard.thing), "and", counted(second, other)}));
        hoard.thing = hoard.kind.family;
        hoard.obvious = false;
    } else if (hoard.kind.coloured) {
        const std::string_view colour = random.pick(colours());
        std::string_view other = random.pick(colours());
        while (other == colour)
            other = random.pick(colours());
        hoard.tell(words({hoard.story.has(), first, colour, random.chance(50) ? hoard.thing.many : "", "and", second,
                          other, hoard.thing.many}));
    } else {
        const Verb &verb = random.pick(hoard.kind.begin);
        const std::string day = random.pick({"on Monday", "in the morning", "on Saturday", "at first"});
        const std::string later = day == "on Monday" ? "on Tuesday"
            : day == "on Saturday"                   ? "on Sunday"
            : day == "at first"                      ? "later"
                                                     : "in the afternoon";
        hoard.tell(words({hoard.story.act(verb, counted(first, hoard.thing), hoard.hero), day, "and", second,
                          random.chance(50) ? std::string("more") : std::string(hoard.thing.many), later}));
    }
    hoard.canAdd = false;
}

void gain(Hoard &hoard)
{
    const int count = gainAmount(hoard.random, hoard.now);
    hoard.now = hoard.story.compute(hoard.now, '+', count);
    if (hoard.ownerless) {
        const Verb add = hoard.random.pick({Verb{"add", "adds", "added"}, Verb{"bring", "brings", "brought"}});
        hoard.tellOf(words({hoard.story.somebody().name, hoard.story.does(add), more(hoard, count)}));
    } else if (hoard.random.chance(30)) {
        const std::string giver = hoard.story.someoneElse(hoard.hero);
        const Verb gives = hoard.random.pick({Verb{"give", "gives", "gave"}, Verb{"bring", "brings", "brought"}});
        const std::string him(hoard.named ? hoard.hero.him() : hoard.hero.name);
        hoard.tellOf(words({giver, hoard.story.does(gives), him, more(hoard, count)}));
    } else {
        const std::string object = more(hoard, count);
        hoard.tell(hoard.story.act(hoard.unused(hoard.kind.gain), object, hoard.hero));
    }
    hoard.obvious = true;
    hoard.last = Change::Gain;
}

void loseHalf(Hoard &hoard)
{
    hoard.now = hoard.story.compute(hoard.now, '/', 2);
    const std::string half = words({"half of", hoard.obvious ? "them" : words({"the", hoard.thing.many})});
    hoard.tell(hoard.story.act(hoard.unused(hoard.kind.lose), half, hoard.hero));
    hoard.obvious = true;
    hoard.last = Change::Loss;
}

void lose(Hoard &hoard)
{
    Random &random = hoard.random;
    if (!hoard.ownerless && hoard.now % 2 == 0 && hoard.now > 3 && random.chance(7))
        return loseHalf(hoard);
    const int count = lossAmount(random, hoard.now);
    hoard.now = hoard.story.compute(hoard.now, '-', count);
    if (count > 1 && random.chance(hoard.ownerless ? 60 : 20)) {
        const Verb &vanish = random.pick(hoard.kind.vanish);
        hoard.tellOf(words({some(hoard, count), hoard.story.doMany(vanish)}));
    } else if (hoard.ownerless || random.chance(15)) {
        const Verb takes{"take", "takes", "took"};
        const std::string taker
            = hoard.ownerless ? std::string(hoard.story.somebody().name) : hoard.story.someoneElse(hoard.hero);
        hoard.tellOf(words({taker, hoard.story.does(takes), some(hoard, count)}));
    } else {
        const std::string object = some(hoard, count);
        hoard.tell(hoard.story.act(hoard.unused(hoard.kind.lose), object, hoard.hero));
    }
    hoard.obvious = true;
    hoard.last = Change::Loss;
}

} // namespace ltm::grammar
