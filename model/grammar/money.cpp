// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories of money that is saved, earned and spent.

#include "story.h"

#include <algorithm>

namespace ltm::grammar
{

namespace
{

/// "Tom buys 3 pens for $2 each and a book for $8": every purchase of several things is a multiplication.
class Shopping
{
public:
    explicit Shopping(Story &story)
        : m_story(story)
        , m_random(story.random())
        , m_hero(story.somebody())
        , m_slots(slotsOf(m_hero))
    {
    }

    void tell()
    {
        const int steps = m_story.stepsLeft();
        if (steps == 1 && m_random.chance(45))
            return tellPrices();
        if (steps == 2 && m_random.chance(25))
            return tellAffordable();
        const bool leaves = m_random.chance(50);
        const int purchases = m_random.between(1, 3), closing = leaves ? purchases : purchases - 1;
        const int several = steps - closing;
        if (several < 0 || several > purchases)
            return m_story.refuse();
        for (int i = 0; i < purchases && !m_story.refused(); ++i)
            add(i < several);
        if (!m_story.refused())
            (leaves ? askLeft() : askSpent());
    }

private:
    struct Purchase {
        std::string told;
        int count, price;
    };

    Noun something()
    {
        const Kind &kind = m_random.pick(kinds());
        const Noun thing = m_random.pick(kind.things);
        if (!kind.priced || std::find(m_things.begin(), m_things.end(), thing.one) != m_things.end())
            m_story.refuse();
        m_things.push_back(thing.one);
        return thing;
    }

    void add(bool several)
    {
        const Noun thing = something();
        if (several) {
            const int count = m_story.factor(), price = m_random.between(2, 9);
            const std::string each = m_random.pick({"each", "each", "apiece"});
            m_purchases.push_back({words({counted(count, thing), "for", m_story.money(price), each}), count, price});
        } else {
            const int price = m_random.between(2, 25);
            m_purchases.push_back({words({oneOf(thing.one), "for", m_story.money(price)}), 1, price});
        }
    }

    std::string list() const
    {
        std::string list = m_purchases.front().told;
        for (std::size_t i = 1; i < m_purchases.size(); ++i)
            list += (i + 1 < m_purchases.size() ? ", " : " and ") + m_purchases[i].told;
        return list;
    }

    std::vector<int> paid()
    {
        std::vector<int> paid;
        for (const Purchase &purchase : m_purchases)
            paid.push_back(purchase.count > 1 ? m_story.compute(purchase.count, '*', purchase.price) : purchase.price);
        return paid;
    }

    void askSpent()
    {
        m_slots["list"] = list();
        m_story.say("{A} <buys|bought> {list}", m_slots);
        const std::vector<int> sums = paid();
        int total = sums.front();
        for (std::size_t i = 1; i < sums.size(); ++i)
            total = m_story.compute(total, '+', sums[i]);
        m_story.ask("how much [money|] <does|did> {he} [spend|pay] [|in total|altogether|in all]", m_slots);
    }

    void askLeft()
    {
        int had = m_random.between(2, 60);
        for (const Purchase &purchase : m_purchases)
            had += purchase.count * purchase.price;
        m_slots["had"] = m_story.money(had);
        m_slots["list"] = list();
        m_story.say("{A} [<has|had>|<goes|went> shopping with|<takes|took> along] {had}", m_slots);
        m_story.say("{he} <buys|bought> {list}", m_slots);
        for (const int sum : paid())
            had = m_story.compute(had, '-', sum);
        m_story.ask("how much money <does|did> {he} have left", m_slots);
    }

    /// One price from the sum, the sum from the price, or two prices compared.
    void tellPrices()
    {
        const Noun thing = something(), other = something();
        const int count = m_story.factor(), price = m_random.between(2, 9), way = m_random.between(0, 2);
        m_slots["things"] = counted(count, thing);
        m_slots["thing"] = thing.one;
        m_slots["sum"] = m_story.money(count * price);
        m_slots["price"] = m_story.money(price);
        if (way == 0) {
            m_story.compute(count * price, '/', count);
            m_story.say("{A} <pays|paid> {sum} for {things}[|, all at the same price]", m_slots);
            return m_story.ask("how much <does|did> [each|one] {thing} cost", m_slots);
        }
        if (way == 1) {
            m_story.compute(count * price, '/', price);
            m_slots["things"] = thing.many;
            m_story.say("{A} <spends|spent> {sum} on {things} that <cost|cost> {price} each", m_slots);
            return m_story.ask("how many {things} <does|did> {he} buy", m_slots);
        }
        const int more = price + m_random.between(2, 20);
        m_story.compute(more, '-', price);
        m_slots["a"] = oneOf(thing.one);
        m_slots["b"] = oneOf(other.one);
        m_slots["other"] = other.one;
        m_slots["more"] = m_story.money(more);
        m_story.say("{A} <buys|bought> {a} for {more} and {b} for {price}", m_slots);
        m_story.ask("how much more <does|did> the {thing} cost than the {other}", m_slots);
    }

    /// "He has $20 and spends $5. How many pens for $3 can he buy?"
    void tellAffordable()
    {
        const Noun thing = something(), other = something();
        const int count = m_random.between(2, 10), price = m_random.between(2, 10), spent = m_random.between(2, 15);
        const int had = count * price + spent;
        m_slots["had"] = m_story.money(had);
        m_slots["spent"] = m_story.money(spent);
        m_slots["price"] = m_story.money(price);
        m_slots["other"] = oneOf(other.one);
        m_slots["things"] = thing.many;
        m_story.say("{A} <has|had> {had} and <spends|spent> {spent} on {other}", m_slots);
        m_story.say("{things} <cost|cost> {price} each", m_slots);
        m_story.compute(m_story.compute(had, '-', spent), '/', price);
        m_story.ask("how many {things} <can|could> {he} buy with the rest of {his} money", m_slots);
    }

    Story &m_story;
    Random &m_random;
    Person m_hero;
    Slots m_slots;
    std::vector<Purchase> m_purchases;
    std::vector<std::string_view> m_things;
};

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
        story.say(words({hero.name, story.does(want), oneOf(thing), "that", story.does(cost), story.money(asked)}));
        story.say(words({he, story.has(), story.money(had)}));
        int now = had;
        if (story.stepsLeft() == 2) {
            const int gift = random.between(2, 30);
            story.say(
                words({story.someoneElse(hero), random.pick({"gave", "gave", "lent"}), hero.him(), story.money(gift)}));
            now = story.compute(now, '+', gift);
        } else if (story.stepsLeft() == 3) {
            story.say(words(
                {he, story.does(earn), story.money(rate), "an hour and", story.does(work), "for", hours, "hours"}));
            now = story.compute(now, '+', story.compute(rate, '*', hours));
        }
        story.compute(asked, '-', now);
        story.ask(words({"how much more money", does, he, "need"}));
        return;
    }
    story.say(
        words({hero.name, story.does(earn), story.money(rate), random.pick({"an hour", "for each hour of work"})}));
    story.say(words({he, story.does(work), "for", hours, "hours"}));
    int now = story.compute(rate, '*', hours);
    if (story.stepsLeft() == 2) {
        const int tip = random.between(2, 20);
        story.say(words({he, "also", story.does(get), "a tip of", story.money(tip)}));
        now = story.compute(now, '+', tip);
    }
    if (story.stepsLeft() == 0) {
        story.ask(words({"how much money", does, he, "earn", random.chance(50) ? "in total" : ""}));
        return;
    }
    const int spent = random.between(2, std::min(now - 1, 40));
    story.say(words({story.opener(), he, story.does(spend), story.money(spent), "on",
                     random.pick({"a sandwich", "a book", "a toy", "a snack", "a ticket", "lunch", "a magazine"})}));
    story.compute(now, '-', spent);
    story.ask(words({"how much money", does, he, "have left"}));
}

void tellShopping(Story &story)
{
    Shopping(story).tell();
}

} // namespace ltm::grammar
