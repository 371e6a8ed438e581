// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Situations with several sorts of things, people or events at once, of which the question is about some.

#include "situations.h"

namespace ltm::grammar
{

namespace
{

/// Two sorts that have a name together.
const Situation families{
    "P,a,b,F1",
    {"a farmer,cows,sheep,animals", "a farmer,hens,ducks,birds", "a gardener,roses,tulips,flowers",
     "a gardener,oaks,maples,trees", "a shop,apples,oranges,pieces of fruit",
     "a shop,chairs,tables,pieces of furniture", "a zoo,lions,tigers,big cats", "a zoo,snakes,lizards,reptiles",
     "a school,boys,girls,children", "a teacher,pens,pencils,things to write with", "a toy store,dolls,robots,toys",
     "a bakery,pies,cakes,things to sell", "a musician,drums,flutes,instruments",
     "a market stand,carrots,onions,vegetables", "a child,kites,balls,toys", "a garage,cars,trucks,vehicles",
     "a band,singers,drummers,members", "a pet shop,puppies,kittens,animals"},
    {{"{P} <has|had> {n} {a} and {m} {b}", "how many {F1} <are|were> [there|there in all|that]", "n+m"},
     {"{P} <has|had> {n} {a} and {m} {b}/{k} of the {a} <are|were> taken away",
      "how many {F1} <are|were> [left|there then]", "n+m-k", "k<n"},
     {"{P} <has|had> {n} {a} and {m} {b}/{s} of the {a} <are|were> [old|young|big]",
      "how many {F1} <are|were> there in all", "n+m"},
     {"{P} <has|had> {n} {F1}/{m} of them <are|were> {a}, the [others|rest] <are|were> {b}",
      "how many {b} <are|were> there", "n-m"},
     {"{P} <has|had> {n} {a} and {m} more {b} than {a}", "how many {F1} <are|were> there [in all|altogether]",
      "n+(n+m)"},
     {"{P} <has|had> {n} {a} and {m} fewer {b} than {a}", "how many {F1} <are|were> there [in all|altogether]",
      "n+(n-m)"},
     {"{P} <has|had> {n} {a} and {k} times as many {b}", "how many {F1} <are|were> there [in all|altogether]",
      "n+(n*k)"},
     {"{P} <has|had> {n} {a} and {m} {b}/then {k} {a} and {l} {b} came", "how many {F1} are there now", "n+m+k+l"},
     {"{P} <has|had> {n} {a} and {x} {b}/then {m} more {a} came", "how many {a} <are|were> there [now|then]", "n+m"},
     {"{P} <has|had> {x} {a} and {n} {b}/then {m} of the {b} were taken away",
      "how many {b} <are|were> there [now|then]", "n-m"}},
    Size::Modest};

/// Boys and girls, and how many more of them.
const Situation schools{
    "P,a,b,c",
    {"in a school,girls,boys,pupils", "in a class,girls,boys,students", "in a choir,men,women,singers",
     "at a camp,boys,girls,campers", "in a village,men,women,grown-ups", "in a club,juniors,seniors,members",
     "on a ship,sailors,passengers,people", "at a race,runners,cyclists,athletes"},
    {{"{P} there are {n} {a} and {m} {b}", "how many more {a} than {b} are there", "n-m"},
     {"{P} there are {n} {a}/the number of {b} is {m} less", "how many {b} are there", "n-m"},
     {"{P} there are {n} {a}, and {m} more {a} than {b}", "how many {b} are there", "n-m"},
     {"{P} there are {n} {a}, and {m} more {a} than {b}", "how many {c} are there [in all|altogether]", "n+(n-m)"},
     {"{P} there are {n} {c}/{m} of them are {a}", "how many more {a} than {b} are there", "m-(n-m)"},
     {"{P} there are {n} {a} and {m} {b}/{k} more {a} and {l} more {b} come", "how many {c} are there then", "n+m+k+l"},
     {"{P} there are {n} {c}/{m} are {a} and the others are {b}", "how many {b} are there", "n-m"},
     {"{P} there were {n} {a} and {x} {b}/{m} more {a} [came|joined]", "how many {a} are there now", "n+m"},
     {"{P} there are {n} {a} and {m} {b}/they are put into groups of {k}", "how many groups are there", "n+m/k"}},
    Size::Usual};

/// Seats on the way.
const Situation stops{
    "V,v1,P,s1",
    {"a bus,the bus,people,stop", "a train,the train,passengers,station", "a tram,the tram,people,stop",
     "a ferry,the ferry,passengers,port", "a cable car,the cable car,tourists,station",
     "a tour bus,the tour bus,tourists,stop", "a van,the van,children,house", "a boat,the boat,visitors,dock"},
    {{"{V} has {n} seats/{m} {P} are [sitting|on it]/at the next {s1} {k} [{P}|more] get on and {l} get off",
      "how many seats are [free|empty|still free] [then|now|]", "n-m-k+l", "l<m,9<n"},
     {"{V} has {n} seats, and {m} {P} are on it/at the next {s1} {k} more get on",
      "how many seats are [free|left] then", "n-m-k", "9<n"},
     {"{V} has {n} seats, and {m} {P} are on it/at the next {s1} {k} get off", "how many seats are free then", "n-m+k",
      "k<m,9<n"},
     {"there are {n} {P} on {V}/at the first {s1} {m} get off and {k} get on/at the second {s1} {l} get off",
      "how many {P} are on {v1} now", "n-m+k-l"},
     {"{n} {P} are on {V} with {z} seats/at the next {s1} {m} get on and {k} get off", "how many {P} are on {v1} now",
      "n+m-k", "k<n"},
     {"{V} with {n} seats is full/at the first {s1} {m} {P} get off", "how many {P} are still on {v1}", "n-m", "9<n"},
     {"{V} has {n} seats/only {m} {P} are on it", "how many seats are [free|empty]", "n-m", "9<n"},
     {"{m} {P} were on {V}/at the {s1} some [more|] got on, and now there are {n}", "how many {P} got on", "n-m"}},
    Size::Modest};

/// How far, how high: a contest of three.
const Situation contests{
    "X,Y,Z,did,do,u,far",
    {"the frog,the mouse,the grasshopper,jumped,jump,inches,farther",
     "the runner,the walker,the skater,went,go,miles,"
     "farther",
     "the kite,the balloon,the drone,rose,rise,feet,higher",
     "the snail,the ant,the beetle,crawled,crawl,inches,"
     "farther",
     "the horse,the dog,the rabbit,ran,run,meters,farther",
     "the first team,the second team,the third team,pulled,pull,"
     "feet,farther",
     "the whale,the seal,the penguin,dived,dive,meters,deeper", "the oak,the birch,the pine,grew,grow,inches,higher"},
    {{"{X} {did} {n} {u} and {Y} {did} {m} {u}", "how many {u} {far} did {X} {do} [than {Y}|]", "n-m"},
     {"{X} {did} {n} {u}/{Y} {did} {m} {u} {far} than {X}", "how many {u} did {Y} {do}", "n+m"},
     {"{X} {did} {n} {u}/{Y} {did} {m} {u} less than {X}", "how many {u} did {Y} {do}", "n-m"},
     {"{X} {did} {n} {u}, {Y} {did} {x} {u} and {Z} {did} {m} {u}", "how many {u} {far} did {X} {do} than {Z}", "n-m"},
     {"{X} {did} {n} {u}/{Y} {did} {m} {u} {far} than {X}, and {Z} {did} {k} {u} less than {Y}",
      "how many {u} did {Z} {do}", "n+m-k"},
     {"{X} {did} {n} {u}, which is {m} {u} {far} than {Y}", "how many {u} did {Y} {do}", "n-m"},
     {"{X} {did} {n} {u}/{Y} {did} {k} times as far", "how many {u} did {Y} {do}", "n*k"},
     {"{X} {did} {n} {u} on Monday and {m} {u} on Tuesday", "how many {u} did {X} {do} [in all|on the two days]",
      "n+m"}},
    Size::Modest};

/// Two sorts are packed in their own ways, and one is asked about.
const Situation packings{
    "a,b,g,G",
    {"oranges,bananas,group,groups", "pens,markers,box,boxes", "novels,comics,shelf,shelves",
     "roses,daisies,vase,vases", "nails,screws,tin,tins", "boys,girls,team,teams",
     "red beads,blue beads,string,strings", "plates,bowls,stack,stacks", "sandwiches,muffins,tray,trays",
     "stamps,photos,page,pages"},
    {{"{A} has {n} {a} and {x} {b}/{he} puts the {a} into {k} {G}, the same number in each",
      "how many {a} are in each {g}", "n/k"},
     {"{A} has {x} {a} and {n} {b}/the {b} are put into {k} equal {G} and the {a} into {y}",
      "how many {b} are in each {g}", "n/k"},
     {"{A} has {n} {G} of {a} and {x} {G} of {b}/there are {k} [{a}|of them] in each {g} of {a}",
      "how many {a} does {he} have", "n*k"},
     {"{A} has {n} {a} and {m} {b}/{he} puts [all of them|them all] into {G} of {k}", "how many {G} does {he} get",
      "n+m/k"},
     {"{A} has {n} {G} with {k} {a} each and {m} {b}", "how many {a} and {b} does {he} have [in all|together]",
      "n*k+m"},
     {"{A} has {n} {G} of {a} and {m} {G} of {b}/each {g} holds {k}", "how many more {a} than {b} are there", "n-m*k"},
     {"there are {k} {a} and {x} {b} in each {g}", "how many {a} are in {n} {G}", "n*k"},
     {"there are {k} {a} and {m} {b} in each {g}/{A} has {n} {G}", "how many {a} and {b} does {he} have [in all|]",
      "k+m*n"}},
    Size::Modest};

/// Some arrive, more arrive, and the difference is asked for.
const Situation bringing{
    "T,brought,bring,P",
    {"balloons&flags,brought,bring,to the park", "cookies&fruit salads,brought,bring,to the party",
     "books&puzzles,brought,bring,to school", "bottles&cans,carried,carry,to the shop",
     "blankets&pillows,took,take,to the camp", "boxes&bags,moved,move,to the new house",
     "logs&sticks,carried,carry,to the fire", "shells&pebbles,took,take,home"},
    {{"{A} {brought} {n} {T} and {B} {brought} {m} [{T}|] {P}/then {A} bought {k} more [{T}|]",
      "how many more {T} did {A} have than {B}", "n+k-m"},
     {"{A} {brought} {x} {T} and {B} {brought} {n} {P}/then {B} bought {k} more",
      "how many {T} did {B} {bring} or buy [in all|]", "n+k"},
     {"{A} {brought} {n} {T} and {B} {brought} {m} {P}/{k} of the {T} got lost", "how many {T} were left", "n+m-k"},
     {"{A} {brought} {n} {T} {P}/{B} {brought} {m} fewer", "how many {T} did they {bring} [together|in all]",
      "n+(n-m)"},
     {"{A} {brought} {n} {T} {P}, {B} {m} and {C} {k}", "how many {T} did they {bring} [together|in all]", "n+m+k"},
     {"{A} wanted to {bring} {n} {T} {P}, but forgot {m} [of them|]", "how many {T} did {he} {bring}", "n-m"},
     {"{A} {brought} {n} {T} {P}/{B} {brought} some too, and together they had {m}", "how many {T} did {B} {bring}",
      "m-n"}},
    Size::Modest};

/// After a storm, after winter: some are lost, some are planted again.
const Situation losses{"T,P,by",
                       {"trees,in {his} yard,a storm", "bushes,in {his} garden,the frost",
                        "tomato plants,on the balcony,a hailstorm", "chickens,on the farm,a fox",
                        "fish,in {his} pond,a heron", "vines,on the hill,a dry summer", "tiles,on the roof,a storm",
                        "hives,in the field,a cold winter"},
                       {{"{A} had {n} {T} {P}/{by} destroyed {m} of them", "how many {T} are left", "n-m"},
                        {"{A} had {n} {T} {P}/{by} destroyed {m} of them, and {he} got {k} new ones",
                         "how many {T} does {he} have now", "n-m+k"},
                        {"{A} had {n} {T} {P}/after {by} {he} had {m} [left|]", "how many {T} were lost", "n-m"},
                        {"after {by} {A} had {n} {T} {P}/{m} had been lost", "how many {T} had {he} had before", "n+m"},
                        {"{A} had {n} {T} {P}/{he} lost {m} to {by} and sold {k}", "how many {T} are left", "n-m-k"},
                        {"{A} has {n} {T} {P}, {m} more than before {by}", "how many {T} did {he} have before", "n-m"}},
                       Size::Modest};

/// What comes in every week, and what goes out.
const Situation household{
    "w,W1,X",
    {"week,harvest,rent", "week,summer,food", "week,winter,bus tickets", "month,school year,music lessons",
     "week,season,snacks", "day,fair,lunch", "month,tour,hotels", "week,project,tools"},
    {{"{A} earns {$n} [every|each|a] {w} and spends {$m} on {X}", "how much does {he} have left [each|every] {w}",
      "n-m"},
     {"{A} earns {$n} [every|each|a] {w} and spends {$m} [of it|] on {X}", "how much does {he} save in {k} {w}s",
      "n-m*k"},
     {"{A} earns {$n} [every|each|a] {w} during the {k} {w}s of the {W1}",
      "how much does {he} earn [in all|altogether|during the {W1}]", "n*k"},
     {"{A} earns {$n} [every|each|a] {w} for {k} {w}s and spends {$x} on {X}", "how much does {he} earn in all", "n*k"},
     {"{A} earned {$n} in {k} {w}s, always the same", "how much did {he} earn [each|every] {w}", "n/k"},
     {"{A} pays {$k} [every|each|a] {w} for {X}/the {W1} lasts {n} {w}s", "how much does {he} pay [in all|]", "n*k",
      "n<13"},
     {"{A} had {$n} left after {he} paid {$m} for {X}", "how much did {he} have [before|at first]", "n+m"},
     {"{A} had {$m} left after {he} paid for {X}/before, {he} had {$n}", "how much did {he} pay for {X}", "n-m"}},
    Size::Modest};

/// Answers, shots and throws that count.
const Situation scoring{
    "a,b,c",
    {"questions,answered,right", "shots,took,on target", "throws,tried,successful", "games,played,won",
     "races,entered,won", "puzzles,started,finished", "words,spelled,right", "sums,solved,right"},
    {{"{A} {b} {n} {a}/{m} [of them|] were not {c}", "how many {a} were {c}", "n-m"},
     {"{A} {b} {n} {a}, and {m} [of them|] were {c}", "how many {a} were not {c}", "n-m"},
     {"{A} {b} {z} {a}/{m} [of them|] were {c}, and each of these gave {k} points", "how many points did {he} get",
      "m*k"},
     {"{A} got {k} points for each of the {n} {a} that were {c}, and {m} extra points",
      "how many points did {he} get [in all|altogether]", "n*k+m"},
     {"{A} {b} {n} {a} and {B} {b} {m}/each of them had {s} that were {c}", "how many {a} were there [in all|]", "n+m",
      "s<m"},
     {"{A} {b} {n} {a}/{k} times as many were not {c} as were {c}", "how many {a} were {c}", "n/(k+1)"},
     {"{A} {b} {n} {a} on Monday and {m} on Tuesday/{k} of them were {c}", "how many {a} were not {c}", "n+m-k"}},
    Size::Modest};

} // namespace

std::vector<Situation> sideSituations()
{
    return {families, schools, stops, contests, packings, bringing, losses, household, scoring};
}

} // namespace ltm::grammar
