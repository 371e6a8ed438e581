// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

namespace ltm::grammar
{

namespace
{

const Verb areTaken{"are taken away", "is taken away", "were taken away"};
const Verb areLost{"are lost", "is lost", "were lost"};
const Verb areSold{"are sold", "is sold", "were sold"};
const Verb areBroken{"are broken", "is broken", "were broken"};

} // namespace

const std::vector<Crowd> &crowds()
{
    const Noun boys{"boy", "boys"}, girls{"girl", "girls"}, men{"man", "men"}, women{"woman", "women"};
    const Noun children{"child", "children"}, people{"person", "people"};
    const Verb arrive{"arrive", "arrives", "arrived"}, come{"come", "comes", "came"}, leave{"leave", "leaves", "left"};
    const Verb join{"join", "joins", "joined", "them"}, goHome{"go home", "goes home", "went home"};
    const Verb getOn{"get on", "gets on", "got on"}, getOff{"get off", "gets off", "got off"};
    const Verb flyAway{"fly away", "flies away", "flew away"}, swimAway{"swim away", "swims away", "swam away"};
    const Verb comeIn{"come in", "comes in", "came in"}, walkOut{"walk out", "walks out", "walked out"};
    static const std::vector<Crowd> list{
        {{"bird", "birds"}, "in a tree", {come, join, {"land", "lands", "landed", "there"}}, {flyAway, leave}, {}},
        {{"bird", "birds"}, "on a fence", {join, {"land", "lands", "landed", "there"}}, {flyAway}, {}},
        {{"duck", "ducks"}, "on a pond", {join, arrive}, {swimAway, flyAway}, {}},
        {{"fish", "fish"}, "in a pond", {{"swim in", "swims in", "swam in"}, join}, {swimAway}, {}},
        {{"bee", "bees"}, "in a garden", {come, arrive}, {flyAway, leave}, {}},
        {{"butterfly", "butterflies"}, "in a garden", {join, come}, {flyAway}, {}},
        {{"frog", "frogs"},
         "on a log",
         {join, {"jump on", "jumps on", "jumped on"}},
         {{"jump off", "jumps off", "jumped off"}},
         {}},
        {children, "in the park", {come, join, arrive}, {goHome, leave}, {boys, girls}},
        {children, "at a party", {arrive, come}, {goHome, leave}, {boys, girls}},
        {children,
         "in the pool",
         {{"jump in", "jumps in", "jumped in"}, join},
         {{"get out", "gets out", "got out"}, leave},
         {boys, girls}},
        {{"student", "students"}, "in a class", {join, comeIn}, {leave, goHome}, {boys, girls}},
        {{"student", "students"}, "in the library", {comeIn, arrive}, {leave, walkOut}, {boys, girls}},
        {people, "on a bus", {getOn}, {getOff}, {men, women}},
        {{"passenger", "passengers"}, "on a train", {getOn}, {getOff}, {{"adult", "adults"}, children}},
        {people, "in a room", {comeIn, join}, {walkOut, leave}, {men, women}},
        {people, "in a shop", {comeIn, arrive}, {walkOut, leave}, {men, women}},
        {people, "in the line", {join}, {leave, goHome}, {{"adult", "adults"}, children}},
        {people,
         "in a boat",
         {{"climb in", "climbs in", "climbed in"}},
         {{"climb out", "climbs out", "climbed out"}},
         {}},
        {{"player", "players"}, "on the field", {join, {"run on", "runs on", "ran on"}}, {leave}, {}},
        {{"car", "cars"},
         "in a parking lot",
         {{"drive in", "drives in", "drove in"}, arrive},
         {{"drive away", "drives away", "drove away"}, leave},
         {}},
        {{"boat", "boats"},
         "in the harbor",
         {arrive, {"sail in", "sails in", "sailed in"}},
         {{"sail away", "sails away", "sailed away"}, leave},
         {}},
        {{"truck", "trucks"},
         "at a gas station",
         {arrive, {"pull in", "pulls in", "pulled in"}},
         {leave, {"drive off", "drives off", "drove off"}},
         {}},
        {{"cat", "cats"}, "in the yard", {come, join}, {{"run away", "runs away", "ran away"}}, {}},
        {{"sheep", "sheep"}, "in a field", {join, comeIn}, {{"run off", "runs off", "ran off"}, leave}, {}},
        {{"squirrel", "squirrels"},
         "in a tree",
         {join, {"climb up", "climbs up", "climbed up"}},
         {{"run away", "runs away", "ran away"}, {"climb down", "climbs down", "climbed down"}},
         {}},
        {{"guest", "guests"},
         "in a hotel",
         {arrive, {"check in", "checks in", "checked in"}},
         {leave, {"check out", "checks out", "checked out"}},
         {{"adult", "adults"}, children}},
    };
    return list;
}

const std::vector<Habit> &habits()
{
    const Noun pages{"page", "pages"};
    static const std::vector<Habit> list{
        {{"read", "reads", "read"}, pages, "day", "a book with @ pages"},
        {{"read", "reads", "read"}, pages, "night", "a book with @ pages"},
        {{"write", "writes", "wrote"}, pages, "day", "a report of @ pages"},
        {{"run", "runs", "ran"}, {"mile", "miles"}, "day", "a trip of @ miles"},
        {{"walk", "walks", "walked"}, {"mile", "miles"}, "hour", "a trail of @ miles"},
        {{"swim", "swims", "swam"}, {"lap", "laps"}, "day", "a plan of @ laps"},
        {{"solve", "solves", "solved"}, {"problem", "problems"}, "day", "a list of @ problems"},
        {{"learn", "learns", "learned"}, {"word", "words"}, "day", "a list of @ words"},
        {{"plant", "plants", "planted"}, {"tree", "trees"}, "day", ""},
        {{"paint", "paints", "painted"}, {"picture", "pictures"}, "week", ""},
        {{"make", "makes", "made"}, {"basket", "baskets"}, "hour", "an order of @ baskets"},
        {{"wash", "washes", "washed"}, {"car", "cars"}, "hour", ""},
        {{"bake", "bakes", "baked"}, {"cake", "cakes"}, "hour", "an order of @ cakes"},
        {{"drink", "drinks", "drank"}, {"glass of water", "glasses of water"}, "day", ""},
        {{"answer", "answers", "answered"}, {"letter", "letters"}, "hour", "a pile of @ letters"},
    };
    return list;
}

const std::vector<Arrangement> &arrangements()
{
    const Verb areEmpty{"are empty", "is empty", "were empty"};
    const Verb areBorrowed{"are borrowed", "is borrowed", "were borrowed"};
    const Verb fallDown{"fall down", "falls down", "fell down"};
    static const std::vector<Arrangement> list{
        {{"row", "rows"}, {"chair", "chairs"}, "in the hall", "in each row", areBroken},
        {{"row", "rows"}, {"seat", "seats"}, "in the theater", "in each row", areEmpty},
        {{"row", "rows"}, {"tree", "trees"}, "in the garden", "in each row", fallDown},
        {{"row", "rows"}, {"desk", "desks"}, "in the classroom", "in each row", areTaken},
        {{"shelf", "shelves"}, {"book", "books"}, "in the library", "on each shelf", areBorrowed},
        {{"shelf", "shelves"}, {"cup", "cups"}, "in the kitchen", "on each shelf", areBroken},
        {{"table", "tables"}, {"chair", "chairs"}, "in the cafe", "at each table", areBroken},
        {{"table", "tables"}, {"plate", "plates"}, "in the dining room", "on each table", areBroken},
        {{"floor", "floors"}, {"room", "rooms"}, "in the hotel", "on each floor", areEmpty},
        {{"floor", "floors"}, {"window", "windows"}, "in the building", "on each floor", areBroken},
        {{"cage", "cages"}, {"rabbit", "rabbits"}, "at the pet shop", "in each cage", areSold},
        {{"tank", "tanks"}, {"fish", "fish"}, "at the pet shop", "in each tank", areSold},
        {{"nest", "nests"}, {"egg", "eggs"}, "in the tree", "in each nest", areBroken},
        {{"room", "rooms"}, {"bed", "beds"}, "in the hospital", "in each room", areEmpty},
        {{"bus", "buses"}, {"seat", "seats"}, "at the station", "on each bus", areEmpty},
        {{"page", "pages"}, {"photo", "photos"}, "in the album", "on each page", areLost},
        {{"team", "teams"},
         {"player", "players"},
         "at the camp",
         "on each team",
         {"go home", "goes home", "went home"}},
        {{"class", "classes"},
         {"student", "students"},
         "in the school",
         "in each class",
         {"are sick", "is sick", "were sick"}},
        {{"bush", "bushes"}, {"rose", "roses"}, "in the garden", "on each bush", {"die", "dies", "died"}},
        {{"car", "cars"}, {"child", "children"}, "on the ride", "in each car", {"get off", "gets off", "got off"}},
    };
    return list;
}

} // namespace ltm::grammar
