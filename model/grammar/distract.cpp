// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers that a question does not need: they must be read and left aside.

#include "story.h"

#include <algorithm>

namespace ltm::grammar
{

namespace
{

constexpr int share = 22, idleShare = 14; ///< of the stories, in percent

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

const std::vector<std::string_view> &idleSentences()
{
    static const std::vector<std::string_view> list{
        "the weather <is|was> [nice|cold|lovely|bad]",
        "it <is|was> a [busy|quiet|long|sunny|rainy] [day|week|morning]",
        "{A} [<loves|loved>|<likes|liked>] [numbers|animals|music|the sea|{his} work|books|sports|surprises]",
        "{A} <is|was> [a beekeeper|a teacher|a nurse|a cook|a student|a farmer|a driver|an artist|a good swimmer]",
        "{A} [<wants|wanted> to help {his} [parents|neighbors|friends]|<has|had> a free afternoon]",
        "{A} [<keeps|kept> a list of everything|<writes|wrote> everything down|<counts|counted> carefully]",
        "{A} <decides|decided> to [clean up|make some changes|have a party|save more|try something new]",
        "{A} <lives|lived> in a [small town|big city|village|house by the sea]",
        "{A} <is|was> [very happy|tired|curious|in a hurry|on vacation]",
        "{A} [had a birthday [last week|yesterday]|joined a club this year|moved to a new town]",
        "[in spring|in summer|this year|every year|these days] many people [<visit|visited> the town|<are|were> on "
        "vacation|<like|liked> to be outside]",
        "the [museum|market|fair|library|park] <is|was> [very popular|open all day|just around the corner]",
        "{A}'s [sister|brother|uncle|neighbor|teacher] [<came|came> along|<was|was> there too|<helps|helped> a little]",
        "{A} [went to the mall|was at home|went for a walk|came home from school|was at the beach] [today|yesterday|]",
        "everybody [<is|was> in a good mood|<likes|liked> it|<waits|waited> for the weekend]",
        "{A} [<thinks|thought> about it for a while|<plans|planned> everything well]",
        "{A} <has|had> been [busy|ill|away|looking forward to this] [for days|for a while|]",
    };
    return list;
}

/// A sentence without a number, first of all.
void sayIdly(Story &story)
{
    const std::string_view sentence = story.random().pick(idleSentences());
    const bool needsHero = sentence.find("{A}") != std::string_view::npos;
    if (needsHero && (!story.hero() || !story.mentions(story.hero()->name)))
        return;
    story.sayBeside(story.filled(sentence, story.hero() ? slotsOf(*story.hero()) : Slots{}), true);
}

} // namespace

void distract(Story &story)
{
    if (story.refused())
        return;
    if (story.random().chance(idleShare))
        sayIdly(story);
    if (!story.random().chance(share))
        return;
    if (story.inCents() || !(story.random().chance(50) ? sayOthers : sayAside)(story))
        sayAside(story);
}

} // namespace ltm::grammar
