// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories of someone who has things: what happens to them one after the other, and what is asked in the end.

#include "hoard.h"

#include <algorithm>

namespace ltm::grammar
{

namespace
{

/// "He buys 3 boxes with 4 apples each."
void gainGroups(Hoard &hoard)
{
    const int groups = hoard.random.between(2, 8), each = hoard.random.between(2, 10);
    const int total = hoard.story.compute(groups, '*', each);
    hoard.now = hoard.story.compute(hoard.now, '+', total);
    const Noun &container = hoard.random.pick(hoard.kind.containers);
    const Verb gets = hoard.random.pick({Verb{"buy", "buys", "bought"}, Verb{"get", "gets", "got"}});
    hoard.tell(words({hoard.story.does(gets), groups, hoard.random.chance(40) ? "more" : "", container.many, "with",
                      counted(each, hoard.thing), hoard.random.chance(50) ? "each" : "in each"}));
    hoard.obvious = false;
    hoard.last = Change::Gain;
}

/// "He gives 3 apples to each of his 4 friends."
void loseGroups(Hoard &hoard)
{
    const int groups = hoard.random.between(2, 8), each = hoard.random.between(2, 9);
    const int total = hoard.story.compute(groups, '*', each);
    hoard.now = hoard.story.compute(hoard.now, '-', total);
    const std::string takers = hoard.random.pick({"friends", "friends", "cousins", "classmates", "neighbors"});
    const Verb give{"give", "gives", "gave"};
    const std::string things = counted(each, hoard.thing);
    if (hoard.random.chance(50))
        hoard.tell(words({hoard.story.does(give), things, "to each of", hoard.hero.his(), groups, takers}));
    else
        hoard.tell(words({hoard.story.does(give), groups, takers, things, "each"}));
    hoard.obvious = false;
    hoard.last = Change::Loss;
}

/// Someone else has some too, and nobody asks how many.
void distract(Hoard &hoard)
{
    hoard.story.say(words({hoard.story.someoneElse(hoard.hero), hoard.story.has(),
                           counted(hoard.story.amount(), hoard.thing), hoard.random.chance(30) ? "too" : ""}));
    hoard.named = false;
    hoard.byName = true;
    hoard.obvious = false;
    hoard.canAdd = false;
}

void askHowMany(Hoard &hoard)
{
    Random &random = hoard.random;
    const std::string things(hoard.thing.many);
    const std::string are(hoard.story.past() && random.chance(50) ? "were" : "are");
    if (hoard.ownerless) {
        const std::string when = hoard.last == Change::None
            ? random.pick({"there in total", "there altogether", "there"})
            : hoard.last == Change::Loss ? random.pick({"left", "left", "there now"})
                                         : random.pick({"there now", "there in total", "there altogether"});
        return hoard.story.ask(words({"how many", things, when == "there now" ? "are" : are, when}));
    }
    const std::string he(random.chance(60) && hoard.named && !hoard.byName ? hoard.hero.he() : hoard.hero.name);
    if (hoard.last == Change::None) {
        hoard.story.ask(words({"how many", things, hoard.story.doesOrDid(), he, "have",
                               random.pick({"in total", "altogether", "in all", ""})}));
        return;
    }
    if (hoard.last == Change::Loss && random.chance(55)) {
        if (random.chance(50) && !hoard.byName)
            hoard.story.ask(words({"how many", things, are, "left"}));
        else
            hoard.story.ask(words({"how many", hoard.obvious && !hoard.byName && random.chance(20) ? "" : things,
                                   hoard.story.doesOrDid(), he, "have left"}));
        return;
    }
    hoard.story.ask(
        words({"how many", things, "does", he, "have",
               hoard.last == Change::Gain ? random.pick({"now", "now", "now", "in the end", "in total", "altogether"})
                                          : random.pick({"now", "now", "in the end"})}));
}

/// The last step deals out what there is: to friends, into boxes, or for money.
void dealOut(Hoard &hoard)
{
    Random &random = hoard.random;
    Story &story = hoard.story;
    const std::string them = hoard.last == Change::Loss
        ? random.pick({"the rest", "the remaining ones", "what is left"})
        : hoard.obvious ? "them"
                        : words({"all the", hoard.thing.many});
    const std::string told = them == "what is left" && story.past() ? std::string("what was left") : them;
    const std::string things(hoard.thing.many), does(story.doesOrDid()), he(hoard.hero.he());
    const Noun &container = random.pick(hoard.kind.containers);
    const int way = random.between(0, hoard.kind.priced && !hoard.ownerless ? 3 : 2);
    const Verb share = random.pick({Verb{"share", "shares", "shared", "equally among"},
                                    Verb{"divide", "divides", "divided", "equally among"},
                                    Verb{"split", "splits", "split", "equally between"}});
    const Verb put{"put", "puts", "put"}, pack{"pack", "packs", "packed"}, sell{"sell", "sells", "sold"};
    if (way == 3) {
        const int price = random.between(2, 9);
        story.compute(hoard.now, '*', price);
        hoard.tell(words({story.does(sell), told, "for", story.money(price), "each"}));
        story.ask(words({"how much money", does, he, random.pick({"get", "make", "earn"})}));
        return;
    }
    const int parts = random.between(2, 10);
    if (story.compute(hoard.now, '/', parts) < 2)
        story.refuse();
    if (hoard.ownerless) {
        const bool children = random.chance(50);
        const std::string taker = children ? random.pick({"child", "student"}) : std::string(container.one);
        const std::string takers = taker == "child" ? "children" : children ? "students" : std::string(container.many);
        const std::string rest = hoard.last == Change::Loss ? "the rest" : words({"the", things});
        story.say(words({rest, hoard.last == Change::Loss ? story.past() ? "was" : "is" : story.are(2),
                         children ? "shared equally among" : "put equally into", parts, takers}));
        return story.ask(
            words({"how many", things,
                   children ? words({does, "each", taker, "get"}) : words({story.are(2), "in each", taker})}));
    }
    if (way == 0) {
        const std::string takers = random.pick({"friend", "friend", "cousin", "classmate", "neighbor"});
        hoard.tell(words({story.does(share), told, share.tail, parts, takers + "s"}));
        story.ask(words({"how many", things, does, "each", takers, "get"}));
    } else if (way == 1) {
        hoard.tell(words({story.does(put), told, "equally into", parts, container.many}));
        story.ask(words({"how many", things, story.past() ? "were" : "are", "in each", container.one}));
    } else {
        hoard.tell(words({story.does(random.chance(50) ? put : pack), told, "into", container.many,
                          random.pick({"of", "that hold", "with"}), parts, random.chance(50) ? "" : "each"}));
        story.ask(words({"how many", container.many, does, he, random.pick({"need", "fill"})}));
    }
}

/// The last step: what is still wanting.
void askGoal(Hoard &hoard)
{
    const int goal = hoard.now + hoard.story.amount();
    hoard.story.compute(goal, '-', hoard.now);
    Slots slots = slotsOf(hoard.hero);
    slots.insert({{"goal", counted(goal, hoard.thing)}, {"things", std::string(hoard.thing.many)}});
    hoard.story.say("{he} [<needs|needed>|<wants|wanted> to have] {goal}[| in all| altogether]", slots);
    hoard.story.ask("how many more {things} <does|did> {he} need", slots);
}

} // namespace

void tellPossessions(Story &story)
{
    Hoard hoard(story);
    Random &random = story.random();
    const bool distractor = story.stepsLeft() < 4 && random.chance(9);
    hoard.ownerless = !distractor && random.chance(15);
    const int begin = random.between(0, 9);
    if (begin < 3)
        beginGrouped(hoard);
    else if (begin < 5 && !hoard.ownerless)
        beginTwofold(hoard);
    else
        beginPlain(hoard);
    if (distractor)
        distract(hoard);
    const bool aims = story.stepsLeft() > 0 && !hoard.ownerless && !distractor && random.chance(10);
    const bool deals = story.stepsLeft() > 0 && !aims && random.chance(25);
    while (story.stepsLeft() > (deals || aims ? 1 : 0)) {
        const bool gains = hoard.now < 4 || (hoard.last == Change::Gain ? random.chance(30) : random.chance(55));
        const bool grouped = !hoard.ownerless && story.stepsLeft() > (deals ? 2 : 1) && random.chance(30);
        (gains ? grouped ? gainGroups : gain : grouped ? loseGroups : lose)(hoard);
    }
    if (aims)
        askGoal(hoard);
    else if (deals)
        dealOut(hoard);
    else
        askHowMany(hoard);
}

/// The end is told; the start, or one of the changes, is asked for.
void tellUnknown(Story &story)
{
    if (!story.past())
        return story.refuse();
    Hoard hoard(story);
    Random &random = story.random();
    hoard.obvious = true;
    const std::string things(hoard.thing.many);
    const bool startUnknown = random.chance(50);
    const int changes = story.stepsLeft();
    const std::string he(hoard.hero.he());

    if (startUnknown) {
        struct Event {
            bool gains;
            int count;
        };
        std::vector<Event> events;
        hoard.story.say(words({hoard.who(), "had", random.pick({"some", "some", "a number of"}), things}));
        for (int i = 0; i < changes; ++i) {
            const Event event{random.chance(35), story.amount()};
            events.push_back(event);
            const std::string object = event.gains ? more(hoard, event.count) : some(hoard, event.count);
            hoard.tell(story.act(hoard.unused(event.gains ? hoard.kind.gain : hoard.kind.lose), object, hoard.hero));
        }
        int now = story.amount();
        const int end = now;
        for (auto event = events.rbegin(); event != events.rend(); ++event)
            now = story.compute(now, event->gains ? '-' : '+', event->count);
        story.say(words({"now", he, "has", end,
                         events.back().gains ? std::string(things) : random.pick({"left", "left", "remaining"})}));
        story.ask(words({"how many", things, "did", random.chance(50) ? he : std::string(hoard.hero.name), "have",
                         random.pick({"at first", "at first", "in the beginning", "to start with", "before that"})}));
    } else {
        beginPlain(hoard);
        for (int i = 1; i < changes; ++i)
            (hoard.now < 4 || random.chance(50) ? gain : lose)(hoard);
        const bool gains = random.chance(50);
        const Verb verb = hoard.unused(gains ? hoard.kind.gain : hoard.kind.lose);
        const std::string quantity = gains ? random.pick({"some more", "some more", "a few more"})
                                           : random.pick({"some", "some of them", "a few"});
        const std::string tail = story.tail(verb, hoard.hero);
        hoard.tell(words({story.does(verb), quantity, tail}));
        const int change = gains ? gainAmount(random, hoard.now) : lossAmount(random, hoard.now);
        const int end = gains ? hoard.now + change : hoard.now - change;
        if (change < 2)
            story.refuse();
        story.compute(std::max(hoard.now, end), '-', std::min(hoard.now, end));
        story.say(words({"now", he, "has", gains ? counted(end, hoard.thing) : words({end, "left"})}));
        story.ask(
            words({"how many", things, "did", random.chance(50) ? he : std::string(hoard.hero.name), verb.base, tail}));
    }
}

/// "She eats 12 of them and gives 8 to Tom": what she has is not asked for, but what she does.
void tellDeeds(Story &story)
{
    Hoard hoard(story);
    Random &random = story.random();
    const Verb first = hoard.unused(hoard.kind.lose), second = hoard.unused(hoard.kind.lose);
    const int more = std::max(3, story.amount()), fewer = random.between(2, more - 1);
    const bool firstMore = random.chance(50);
    const std::string firstTail = story.tail(first, hoard.hero), secondTail = story.tail(second, hoard.hero);
    Slots slots = slotsOf(hoard.hero);
    slots.insert({{"n", std::to_string(more + fewer + random.between(2, 20))},
                  {"k", std::to_string(firstMore ? more : fewer)},
                  {"l", std::to_string(firstMore ? fewer : more)},
                  {"things", std::string(hoard.thing.many)},
                  {"did", std::string(story.does(first))},
                  {"didToo", std::string(story.does(second))},
                  {"tail", firstTail},
                  {"tailToo", secondTail}});
    slots["doMore"] = words({firstMore ? first.base : second.base, firstMore ? firstTail : secondTail});
    slots["didLess"] = words({story.does(firstMore ? second : first), firstMore ? secondTail : firstTail});
    story.say("{A} <has|had> {n} {things}", slots);
    story.say("{he} {did} {k} {things} {tail} and {didToo} {l} {things} {tailToo}", slots);
    story.compute(more, '-', fewer);
    story.ask("how many more {things} <does|did> {he} {doMore} than {he} {didLess}", slots);
}

} // namespace ltm::grammar
