// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories of money that is saved, earned and spent.

#include "grammar_story.h"

#include <algorithm>

namespace ltm::grammar
{

namespace
{

std::string price(int dollars)
{
    return "$" + std::to_string(dollars);
}

} // namespace

/// Money to save up for, or earned by the hour and partly spent.
void tellEarning(Story &story)
{
    Random &random = story.random();
    const Person hero = story.somebody();
    const std::string he(hero.he()), does(story.doesOrDid());
    const std::string thing
        = random.pick({"bike", "game", "jacket", "coat", "lamp", "guitar", "backpack", "radio", "watch", "tent"});
    const Verb want{"want to buy", "wants to buy", "wanted to buy"}, cost{"cost", "costs", "cost"},
        earn{"earn", "earns", "earned"}, work{"work", "works", "worked"}, spend{"spend", "spends", "spent"},
        get{"get", "gets", "got"};
    const int rate = random.between(2, 12), hours = random.between(2, 10);
    if (random.chance(50)) {
        const int had = story.stepsLeft() == 1 ? random.between(2, 60)
            : story.stepsLeft() == 2           ? random.between(2, 30)
                                               : random.between(1, 20);
        const int asked = random.between(50, 150);
        story.say(words({hero.name, story.does(want), oneOf(thing), "that", story.does(cost), price(asked)}));
        story.say(words({he, story.has(), price(had)}));
        int now = had;
        if (story.stepsLeft() == 2) {
            const int gift = random.between(2, 30);
            story.say(words({story.someoneElse(hero), random.pick({"gave", "gave", "lent"}), hero.him(), price(gift)}));
            now = story.compute(now, '+', gift);
        } else if (story.stepsLeft() == 3) {
            story.say(
                words({he, story.does(earn), price(rate), "an hour and", story.does(work), "for", hours, "hours"}));
            now = story.compute(now, '+', story.compute(rate, '*', hours));
        }
        story.compute(asked, '-', now);
        story.ask(words({"how much more money", does, he, "need"}));
        return;
    }
    story.say(words({hero.name, story.does(earn), price(rate), random.pick({"an hour", "for each hour of work"})}));
    story.say(words({he, story.does(work), "for", hours, "hours"}));
    int now = story.compute(rate, '*', hours);
    if (story.stepsLeft() == 2) {
        const int tip = random.between(2, 20);
        story.say(words({he, "also", story.does(get), "a tip of", price(tip)}));
        now = story.compute(now, '+', tip);
    }
    if (story.stepsLeft() == 0) {
        story.ask(words({"how much money", does, he, "earn", random.chance(50) ? "in total" : ""}));
        return;
    }
    const int spent = random.between(2, std::min(now - 1, 40));
    story.say(words({story.opener(), he, story.does(spend), price(spent), "on",
                     random.pick({"a sandwich", "a book", "a toy", "a snack", "a ticket", "lunch", "a magazine"})}));
    story.compute(now, '-', spent);
    story.ask(words({"how much money", does, he, "have left"}));
}

void tellShopping(Story &story)
{
    Random &random = story.random();
    const Kind &kind = random.pick(kinds());
    if (!kind.priced)
        return story.refuse();
    const Noun thing = random.pick(kind.things);
    const Kind &otherKind = random.pick(kinds());
    const Noun other = random.pick(otherKind.things);
    if (!otherKind.priced || other.one == thing.one)
        return story.refuse();
    const Person hero = story.somebody();
    const std::string he(hero.he()), who(hero.name), does(story.doesOrDid()), has(story.has());
    const Verb buy{"buy", "buys", "bought"}, cost{"cost", "costs", "cost"}, pay{"pay", "pays", "paid"};
    const std::string buys(story.does(buy)), costs(story.does(cost)), costMany(story.doMany(cost));
    const int count = random.between(2, 10), each = random.between(2, 10), otherCount = random.between(2, 8),
              otherEach = random.between(2, 9);
    const std::string spend = random.pick({"spend", "pay", "spend altogether", "spend in total"});

    switch (story.stepsLeft()) {
    case 1:
        if (random.chance(40)) {
            story.compute(count, '*', each);
            story.say(random.chance(50)
                          ? words({who, buys, counted(count, thing), "for", price(each), "each"})
                          : words({who, buys, counted(count, thing), "and each one", costs, price(each)}));
            story.ask(words({"how much money", does, he, spend}));
        } else if (random.chance(50)) {
            const int had = random.between(8, 60), paid = random.between(2, std::min(had - 1, 40));
            story.compute(had, '-', paid);
            story.say(words({who, has, price(had)}));
            story.say(words({he, story.does(pay), price(paid), "for", oneOf(thing.one)}));
            story.ask(words({"how much money", does, he, "have left"}));
        } else {
            story.compute(count * each, '/', count);
            story.say(words({who, story.does(pay), price(count * each), "for", counted(count, thing)}));
            story.ask(words({"how much", does, "each", thing.one, "cost"}));
        }
        break;
    case 2:
        if (random.chance(45)) {
            const int paid = story.compute(count, '*', each), had = paid + random.between(2, 40);
            story.compute(had, '-', paid);
            story.say(words({who, has, price(had)}));
            story.say(words({he, buys, counted(count, thing), "for", price(each), "each"}));
            story.ask(words({"how much money", does, he, "have left"}));
        } else if (random.chance(50)) {
            story.compute(story.compute(count, '*', each), '+', otherEach);
            story.say(words({who, buys, counted(count, thing), "for", price(each), "each and", oneOf(other.one), "for",
                             price(otherEach)}));
            story.ask(words({"how much money", does, he, spend}));
        } else {
            const int had = random.between(20, 60), first = random.between(2, 15), second = random.between(2, 15);
            story.compute(story.compute(had, '-', first), '-', second);
            story.say(words({who, has, price(had)}));
            story.say(words(
                {he, buys, oneOf(thing.one), "for", price(first), "and", oneOf(other.one), "for", price(second)}));
            story.ask(words({"how much money", does, he, "have left"}));
        }
        break;
    default:
        if (random.chance(50)) {
            const int first = story.compute(count, '*', each), second = story.compute(otherCount, '*', otherEach);
            story.compute(first, '+', second);
            if (random.chance(50)) {
                story.say(words({"one", thing.one, costs, price(each), "and one", other.one, costs, price(otherEach)}));
                story.say(words({who, buys, counted(count, thing), "and", counted(otherCount, other)}));
            } else {
                story.say(words({who, buys, counted(count, thing), "for", price(each), "each and",
                                 counted(otherCount, other), "for", price(otherEach), "each"}));
            }
            story.ask(words({"how much money", does, he, spend}));
        } else {
            const int paid = story.compute(count, '*', each), had = paid + otherEach + random.between(2, 40);
            story.compute(story.compute(had, '-', paid), '-', otherEach);
            story.say(words({who, has, price(had)}));
            story.say(words({he, buys, counted(count, thing), "for", price(each), "each and", oneOf(other.one), "for",
                             price(otherEach)}));
            story.ask(words({"how much money", does, he, "have left"}));
        }
        break;
    }
}

} // namespace ltm::grammar
