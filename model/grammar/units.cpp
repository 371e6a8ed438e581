// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Situations with a number that is not said: seven days in a week, twelve in a dozen, so many cents in a coin.

#include "situations.h"

namespace ltm::grammar
{

namespace
{

const Situation durations{
    "u,v,F,X",
    {"hours,minutes,60,the film", "hours,minutes,60,the trip", "hours,minutes,60,the concert",
     "minutes,seconds,60,the song", "minutes,seconds,60,the race", "weeks,days,7,the vacation", "weeks,days,7,the camp",
     "weeks,days,7,the work", "days,hours,24,the voyage", "days,hours,24,the festival", "years,months,12,the course",
     "years,months,12,the repair"},
    {{"{X} lasts {k} {u}", "how many {v} is that", "k*F"},
     {"{X} [lasts|takes|lasted|took] {k} {u} and {m} {v}", "how many {v} is that [in all|]", "k*F+m"},
     {"{X} took {n} {v}", "how many {u} is that", "n/F"},
     {"{X} takes {k} {u}/{m} {v} are [already|] over", "how many {v} are left", "k*F-m"},
     {"{A} has {k} {u} [until {X} begins|left]", "how many {v} is that", "k*F"},
     {"{X} is in {k} {u} and {m} {v}", "in how many {v} is that", "k*F+m"}},
    Size::Small};

/// Every day, for a week.
const Situation weekly{
    "do,does,did,T",
    {"read,reads,read,pages", "run,runs,ran,miles", "drink,drinks,drank,glasses of water", "sell,sells,sold,newspapers",
     "practice,practices,practiced,songs", "bake,bakes,baked,loaves", "learn,learns,learned,words",
     "eat,eats,ate,apples", "write,writes,wrote,letters", "walk,walks,walked,blocks", "solve,solves,solved,puzzles",
     "milk,milks,milked,cows", "swim,swims,swam,laps", "collect,collects,collected,eggs"},
    {{"{A} {does} {n} {T} [every day|each day|a day|per day]", "how many {T} does {he} {do} in [a|one] week", "n*7"},
     {"{A} {does} {n} {T} [every day|each day|a day]", "how many {T} does {he} {do} in {k} weeks", "n*7*k"},
     {"{A} {does} {n} {T} [every day|each day|a day]/[this week|last week] {he} missed one day",
      "how many {T} did {he} {do}", "7-1*n"},
     {"{A} {did} {n} {T} in a week, the same number [each|every] day", "how many {T} did {he} {do} [each|a|per] day",
      "n/7"},
     {"{A} {did} {n} {T} last week", "how many {T} did {he} {do} on average [each|a] day", "n/7"},
     {"{A} {does} {n} {T} every day [and {m} more on Sundays|and {m} more at the end of the week]",
      "how many {T} does {he} {do} [in a|each] week", "n*7+m"},
     {"{A} {does} {n} {T} a month", "how many {T} does {he} {do} in a year", "n*12"},
     {"{A} {does} {n} {T} every day from Monday to Friday", "how many {T} does {he} {do} in [these|the] 5 days",
      "n*5"}},
    Size::Modest};

const Situation dozens{
    "T,P",
    {"eggs,for some cakes", "roses,for the party", "donuts,for the office", "rolls,for breakfast", "pencils,for school",
     "peaches,for dinner", "cookies,for the fair", "bagels,for {his} friends", "cupcakes,for the sale",
     "candles,for the church", "golf balls,for the club", "oranges,for juice"},
    {{"{A} [bought|got|ordered] {k} dozen {T} {P}", "how many {T} did {A} [buy|get|order]", "k*12"},
     {"{A} [bought|got|ordered] {n} {T} {P}", "how many dozen {T} did {he} [buy|get|order]", "n/12"},
     {"{A} has {n} {T}", "how many dozen {T} does {he} have", "n/12"},
     {"{A} bought {k} dozen {T} {P}/{m} [of them|{T}] were bad", "how many {T} were [good|not bad]", "k*12-m"},
     {"{A} bought {k} dozen {T} {P}/{B} bought {m} {T}", "how many {T} did they buy [in all|together]", "k*12+m"},
     {"{A} bought {k} dozen {T} {P}/a dozen costs {$n}", "how much did {he} pay", "k*n"},
     {"{A} bought a dozen {T} {P} and used {m}", "how many {T} are left", "12-m"},
     {"{A} has {k} dozen {T} for {l} people", "how many {T} does each [person|of them] get", "k*12/l"}},
    Size::Small};

const Situation coins{
    "u,F,P",
    {"dimes,10,in {his} bank", "nickels,5,in {his} pocket", "quarters,25,in a jar", "dimes,10,from selling lemonade",
     "nickels,5,from washing cars", "quarters,25,from {his} aunt", "dimes,10,in {his} purse", "quarters,25,in a box"},
    {{"{A} has {k} {u} {P}", "how many cents does {he} have", "k*F"},
     {"{A} has {n} cents {P}, all in {u}", "how many {u} does {he} have", "n/F"},
     {"{A} has {k} {u} and {m} cents {P}", "how many cents does {he} have [in all|altogether]", "k*F+m"},
     {"{A} had {n} {u} {P}/{he} spent {m} of [them|the {u}]", "how many {u} are left", "n-m"},
     {"{A} had {k} {u} {P}/{he} bought candy for {m} cents", "how many cents are left", "k*F-m"},
     {"{A} has {k} {u} {P} and {B} has {m} nickels", "how many cents do they have together", "k*F+(m*5)"},
     {"{A} has {n} {u} {P}/{he} finds {m} more", "how many {u} does {he} have [now|then]", "n+m"}},
    Size::Small};

const Situation lengths{"u,v,F,X",
                        {"feet,inches,12,the board", "yards,feet,3,the rope", "meters,centimeters,100,the ribbon",
                         "feet,inches,12,the shelf", "yards,feet,3,the fence", "meters,centimeters,100,the cable",
                         "yards,feet,3,the carpet", "feet,inches,12,the curtain"},
                        {{"{X} measures {k} {u}", "how many {v} is that", "k*F"},
                         {"{X} measures {n} {v}", "how many {u} is that", "n/F"},
                         {"{X} measures {k} {u} and {m} {v}", "how many {v} is that", "k*F+m"},
                         {"{X} measures {k} {u}/{A} takes {m} {v} off", "how many {v} are left", "k*F-m"}},
                        Size::Small};

/// Each holds so much of something.
const Situation vessels{
    "g,G,u",
    {"bottle,bottles,liters of water", "bucket,buckets,gallons of paint", "jar,jars,ounces of honey",
     "truck,trucks,tons of sand", "can,cans,liters of oil", "barrel,barrels,gallons of cider",
     "bag,bags,pounds of rice", "glass,glasses,ounces of milk", "tank,tanks,liters of fuel",
     "sack,sacks,kilograms of potatoes", "classroom,classrooms,students", "bus,buses,people", "van,vans,children",
     "boat,boats,passengers", "table,tables,guests", "tent,tents,campers"},
    {{"[a|one|each] {g} holds {k} {u}", "how many {G} are needed for {n} {u}", "n/k"},
     {"there are {n} {u}/each {g} holds {k} [of them|]", "how many {G} are needed", "n/k"},
     {"[a|one|each] {g} holds {k} {u}", "how many {u} do {n} {G} hold", "n*k"},
     {"{A} has {n} {G}/[each|every] {g} holds {k} {u}", "how many {u} is that [in all|altogether]", "n*k"},
     {"{n} {u} filled {k} {G} [equally|]", "how many {u} were in each {g}", "n/k"},
     {"there were {n} {u}/all {k} {G} were filled and {m} {u} were left over", "how many {u} were in each {g}",
      "n-m/k"},
     {"[a|one|each] {g} holds {k} {u}/{n} {G} are full and another has {m} {u}", "how many {u} are there [in all|]",
      "n*k+m"},
     {"there are {n} {G} with {k} {u} each/{m} {u} are taken away", "how many {u} are left", "n*k-m"},
     {"{n} {u} and {m} more have to go into {G} that hold {k} each", "how many {G} are needed", "n+m/k"}},
    Size::Modest};

/// Spans of so many weeks or months.
const Situation spans{
    "X,T,v",
    {"a season,soccer games,month", "a school year,tests,month", "a tour,concerts,week", "a course,lessons,week",
     "a summer,movies,week", "a league,matches,week", "a program,lectures,day", "a festival,plays,day"},
    {{"there are {n} {T} in {X}, which is {k} {v}s long/every {v} has the same number",
      "how many {T} are there [in a|a|each] {v}", "n/k"},
     {"there are {n} {T} in a {v}, and {X} is {k} {v}s long", "how many {T} are there [in all|altogether]", "n*k"},
     {"{X} has {n} {T}/{A} [attended|went to|saw] {m} of them", "how many {T} did {he} miss", "n-m"},
     {"{X} has {n} {T}/{A} missed {m} [of them|]", "how many {T} did {he} see", "n-m"},
     {"{X} has {n} {T}/so far there have been {m}", "how many {T} are still to come", "n-m"},
     {"{A} saw {n} {T} in {X} and {B} saw {m} fewer", "how many {T} did they see together", "n+(n-m)"}},
    Size::Modest};

} // namespace

std::vector<Situation> unitSituations()
{
    return {durations, weekly, dozens, coins, lengths, vessels, spans};
}

} // namespace ltm::grammar
