// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words that made-up problems are told with: people, things, and the verbs and containers that suit them.

#include <string_view>
#include <vector>

namespace ltm::grammar
{

struct Person {
    std::string_view name;
    bool female = false;

    std::string_view he() const { return female ? "she" : "he"; }
    std::string_view him() const { return female ? "her" : "him"; }
    std::string_view his() const { return female ? "her" : "his"; }
};

/// "give" as in "gives 3 apples away": the object stands between the verb and its tail. "@" in a tail stands for
/// someone else.
struct Verb {
    std::string_view base, third, past, tail = "";
};

struct Noun {
    std::string_view one, many;
};

/// The parts of a text between separators, seen inside it: it must outlive them, as a literal does.
std::vector<std::string_view> split(std::string_view text, char separator = ',');
/// "apple|apples,toy car|toy cars"
std::vector<Noun> nouns(std::string_view text);

/// Things that are handled alike.
struct Kind {
    std::vector<Noun> things{};
    std::vector<Noun> containers{};
    std::vector<Verb> begin{}; ///< how someone comes by the first ones
    std::vector<Verb> gain{}; ///< how someone gets more
    std::vector<Verb> lose{}; ///< how someone gets rid of some
    std::vector<Verb> vanish{}; ///< what happens to some of them; `base` goes with many, as in "5 apples go bad"
    std::vector<std::string_view> keepers{}; ///< who or what has many of them: "a bakery"
    Noun family{}; ///< what different ones are together, "fruits"; may be empty
    bool coloured = false; ///< "3 red and 4 blue ones" sounds right
    bool priced = true; ///< can be had in a shop for a few dollars
};

/// Beings that come to a place and leave it.
struct Crowd {
    Noun who;
    std::string_view where;
    std::vector<Verb> come, go;
    std::vector<Noun> halves; ///< what they consist of, e.g. boys and girls; may be empty
};

/// What someone does at a steady pace: "reads 5 pages every day".
struct Habit {
    Verb verb;
    Noun unit;
    std::string_view every; ///< "day"
    std::string_view whole; ///< "a book with @ pages": what gets finished; may be empty
};

const std::vector<Person> &people();
/// Names that nobody has, so that a model learns to read any: "Tarina", "Belos".
const std::vector<Person> &inventedPeople();
const std::vector<std::string_view> &relatives(); ///< "sister", with the hero's "his" or "her" before it
const std::vector<Kind> &kinds();
const std::vector<Crowd> &crowds();
const std::vector<Habit> &habits();
const std::vector<std::string_view> &colours();
/// What many kinds of things can be: "Mexican", "handmade", "Tarvo".
const std::vector<std::string_view> &attributes();

/// Things that stand in rows or hang together in a place: "4 shelves with 6 books on each".
struct Arrangement {
    Noun group, thing;
    std::string_view where; ///< "in the hall"; may be empty
    std::string_view each; ///< "in each row"
    Verb vanish;
};
const std::vector<Arrangement> &arrangements();

/// Equal groups of units, told with patterns: {S} is who does it, {G} "4 boxes", {g} "4", {E} "6 pens", {e} "6", {T}
/// the units together, {k} some more or less of them, {them} "them" or "the rest". An empty pattern: that is never
/// told.
struct Rate {
    Noun group{}, unit{};
    std::string_view own{}, more{}, less{}; ///< groups to begin with, more of them, fewer
    std::string_view each{}; ///< how many units each group is worth
    std::string_view also{}; ///< further groups worth another number of units each
    std::string_view has{}, add{}, take{}; ///< units to begin with, more of them, fewer
    std::string_view share{}; ///< the units go into a number of groups
    std::string_view askUnits{}, askLeft{}, askGroups{}, askEach{};
    bool spent = false; ///< the groups use the units up: there is nothing to add or to take afterwards
};
const std::vector<Rate> &rates();

} // namespace ltm::grammar
