// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers that a question does not need: they must be read and left aside.

#include "grammar_story.h"

#include <algorithm>

namespace ltm::grammar
{

namespace
{

constexpr int share = 21; ///< of the stories, in percent

/// A sentence that belongs nowhere, and the words which forbid it since they could belong to it.
struct Aside {
    std::string_view sentence, clashes;
    int least, most;
    bool atEnd; ///< also reads well before the question
};

const std::vector<Aside> &asides()
{
    static const std::vector<Aside> list{
        {"it <is|was> {n} degrees outside [|<today|that day>]", "degree,warm", 40, 95, false},
        {"{A} <is|was> {n} years old", "year,old,age,month", 6, 14, true},
        {"{A} <has|had> {n} cousins", "cousin", 2, 9, true},
        {"{A} <has|had> {n} [pets|pen pals]", "pet,pen,friend", 2, 7, true},
        {"{A} <lives|lived> {n} [miles|blocks] from [school|the park|the library]", "mile,block", 2, 20, true},
        {"{A} <lives|lived> in a house with {n} rooms", "room,house,window", 4, 12, true},
        {"there <are|were> {n} students in {A}'s class", "student,class,player", 15, 32, false},
        {"{A}'s [aunt|uncle|teacher] <is|was> {n} years old", "year,old,age,month", 25, 60, false},
        {"{A} <gets|got> up at {n} o'clock", "clock,hour,minute,get,got", 6, 9, false},
        {"{A} <goes|went> to a school with {n} teachers", "school,teacher,student", 10, 60, false},
        {"the walk to the [store|shop|market] <takes|took> {A} {n} minutes", "minute,hour,walk,lasts", 5, 30, true},
        {"{A}'s [street|building] <has|had> {n} [trees|houses|mailboxes]", "tree,house,street,oak,pine", 8, 90, false},
        {"the number on {A}'s door <is|was> {n}", "door,number", 2, 99, true},
        {"the town <has|had> {n} [parks|bridges|schools|museums]", "park,bridge,school,museum", 2, 15, false},
    };
    return list;
}

bool clashes(const Story &story, std::string_view words)
{
    const auto parts = split(words);
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view word) { return story.mentions(word); });
}

bool sayAside(Story &story)
{
    Random &random = story.random();
    const Aside &aside = random.pick(asides());
    const bool needsHero = aside.sentence.find("{A}") != std::string_view::npos;
    if (clashes(story, aside.clashes) || (needsHero && (!story.hero() || !story.mentions(story.hero()->name))))
        return false;
    Slots slots = story.hero() ? slotsOf(*story.hero()) : Slots{};
    slots["n"] = std::to_string(random.between(aside.least, aside.most));
    const bool atEnd = aside.atEnd && story.persons() == 1 && random.chance(50);
    story.sayBeside(story.filled(aside.sentence, slots), !atEnd);
    return true;
}

/// "Tom also has 4 kites", with things that nobody could take for those of the story.
bool sayOthers(Story &story)
{
    Random &random = story.random();
    const Kind &kind = random.pick(kinds());
    const Noun thing = random.pick(kind.things);
    const auto known = [&](const Noun &noun) { return story.mentions(noun.one) || story.mentions(noun.many); };
    if (!story.hero() || !story.mentions(story.hero()->name) || !story.asksByName() || known(thing)
        || (!kind.family.many.empty() && story.mentions(kind.family.many))
        || std::any_of(kind.things.begin(), kind.things.end(), known))
        return false;
    Slots slots = slotsOf(*story.hero());
    slots["N"] = counted(std::max(2, story.amount()), thing);
    slots["price"] = story.money(random.between(2, 20));
    slots["thing"] = oneOf(thing.one);
    const int way = random.between(0, 3);
    const bool money = clashes(story, "$,dollar,money,cost,pay,spend,spent");
    if (way == 0 && !money && kind.priced) {
        story.sayBeside(story.filled("{thing} <costs|cost> {price}", slots), true);
    } else if (way == 1) {
        slots["B"] = story.somebody().name;
        story.sayBeside(story.filled("{B} <has|had> {N}", slots), true);
    } else if (story.persons() == 1) {
        story.sayBeside(story.filled("{A} also <has|had> {N}", slots), false);
    } else {
        return false;
    }
    return true;
}

} // namespace

void distract(Story &story)
{
    if (story.refused() || !story.random().chance(share))
        return;
    if (!(story.random().chance(50) ? sayOthers : sayAside)(story))
        sayAside(story);
}

} // namespace ltm::grammar
