// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Situations told at first hand, as people talk: I, my, our, we.

#include "situations.h"

namespace ltm::grammar
{

namespace
{

const Situation ours{
    "O,T,do,did",
    {"our school,books&computers,buy,bought", "our club,balls&jerseys,order,ordered",
     "our village,trees&benches,get,got", "our class,posters&plants,make,made",
     "our office,chairs&screens,order,ordered", "our choir,songs&hymns,learn,learned",
     "our family,photos&postcards,collect,collected", "our team,medals&cups,win,won",
     "our shop,lamps&candles,sell,sold", "our street,lights&flags,put up,put up"},
    {{"{O} [has|owns] {n} {T} and {m} {U}", "how many [is that|are these|is that altogether]", "n+m"},
     {"{O} [has|owns] {n} {T}, and we [{did}|have {did}] {m} more", "how many {T} [is that now|are there now]", "n+m"},
     {"of the {n} {T} {O} has, {m} are new", "how many are old", "n-m"},
     {"{O} {did} {n} {T} last year and {m} this year", "how many {T} did we {do} [in the two years|altogether]", "n+m"},
     {"{O} has {n} {T}/[today|on Monday] we lost {m}, and [then|on Tuesday] we found {k} again",
      "how many {T} do we have now", "n-m+k", "k<m"},
     {"we need {n} {T}/{O} has {m} of its own and can borrow {k}", "how many {T} are still missing", "n-m-k"},
     {"{k} [children|people] in {O} each {did} {m} {T}", "what is the total number of {T}", "k*m"},
     {"{O} shares {n} {T} equally among {k} rooms", "how many {T} go into [one|each] room", "n/k"}},
    Size::Modest};

const Situation kin{
    "R,S",
    {"grandfather,father", "grandmother,mother", "uncle,cousin", "aunt,sister", "teacher,brother",
     "mother,little sister", "father,best friend", "boss,son", "neighbor,daughter", "coach,goalkeeper"},
    {{"my {R} is {n} and my {S} is {m}", "how many years older is my {R}", "n-m", "m+14<n,n<99"},
     {"my {R} is {n} years old/my {S} is {m} years younger", "how old is my {S}", "n-m", "14<m,n<99"},
     {"I am {m} years old/my {R} is {n} years older than I am", "how old is my {R}", "m+n", "14<n,m+n<99"},
     {"I am {k}, and my {R} is {m} times my age", "how old is my {R}", "k*m", "k+14<k*m,k*m<99"},
     {"my {S} is {m} years old, and my {R} is {n}", "how old are they together", "n+m", "m+14<n,n<99"},
     {"my {R} was {n} when I was born/I am {m} now", "how old is my {R} today", "n+m", "14<n,n+m<99"},
     {"I am {n} [years old|]/my {R} is {z}", "how old will I be in {m} years", "n+m", "n+14<z,z<99"}},
    Size::Modest};

const Situation trips{
    "P,u,v",
    {"the coast,kilometers,kilometers an hour", "my uncle's farm,miles,miles an hour",
     "the mountains,kilometers,kilometers an hour", "the capital,miles,miles an hour",
     "the lake,kilometers,kilometers an hour", "the airport,miles,miles an hour"},
    {{"we are driving to {P}, which is {n} {u} away/so far we have done {m}", "how many {u} [are left|lie ahead of us]",
      "n-m"},
     {"it is {n} {u} to {P}/we did {m} before lunch and {k} after it", "how many {u} are still to go", "n-m-k"},
     {"it is {n} {u} to {P}/we cycle at {k} {v}", "how many hours does it take", "n/k", "4<k"},
     {"we drove to {P} for {m} hours at {k} {v}", "how far is it", "k*m", "19<k"},
     {"it is {n} {u} to {P}, and we have done {m}/we cycle at {k} {v}", "how many more hours do we need", "n-m/k",
      "4<k"},
     {"a ticket to {P} costs {$k}", "what do {n} of us pay", "n*k"},
     {"it is {n} {u} to {P}/I go there and back again", "how many {u} is that", "n*2"},
     {"the way to {P} takes {n} minutes by [car|bus] and {m} minutes longer by bike", "how long does it take by bike",
      "n+m"}},
    Size::Modest};

const Situation monthly{
    "X,w",
    {"phone,month", "gym,month", "music school,month", "internet,month", "garage,week", "bus pass,week",
     "newspaper,month", "parking,week"},
    {{"my {X} costs {$k} a {w}", "what do I spend on it in {n} {w}s", "n*k"},
     {"my {X} costs {$k} a {w}, and I paid {$m} [once|at the start]", "what did I spend in the first {n} {w}s",
      "n*k+m"},
     {"for my {X} I paid {$n} in {k} {w}s", "how much is that a {w}", "n/k"},
     {"my {X} used to cost {$n} a {w} and now costs {$m} more", "how much does it cost [now|a {w} now]", "n+m"},
     {"I earn {$n} a {w}/{$m} of it goes to my {X} and {$k} to food", "what is left [of it|]", "n-m-k"},
     {"the {X} costs {$n} a {w} here and {$m} in the next town", "how much cheaper is it there", "n-m"}},
    Size::Modest};

const Situation leftovers{
    "X,u,Y",
    {"bag of sugar,grams,a cake", "roll of tape,feet,a parcel", "can of paint,ounces,a fence",
     "bottle of milk,ounces,a pudding", "ball of wool,yards,a scarf", "sack of flour,pounds,the bread",
     "plank,centimeters,a shelf", "spool of wire,inches,a cage", "bolt of cloth,yards,a curtain",
     "tank of fuel,liters,the trip"},
    {{"{m} {u} of a {X} with {n} {u} go into {Y}", "how many {u} are left", "n-m"},
     {"from a {X} of {n} {u} I take {m} {u} for {Y}", "[what is left|how many {u} remain|how much is left]", "n-m"},
     {"a {X} has {n} {u}, and {Y} needs {k}", "for how many of these is it enough", "n/k"},
     {"a {X} has {n} {u}/I divide it into {k} equal parts", "how many {u} is each part", "n/k"},
     {"from a {X} of {n} {u} I take {k} times {m} {u}", "how many {u} are left", "n-(k*m)"},
     {"I had a {X} of {n} {u} and another of {m} {u}/{Y} took {k} {u}", "how many {u} do I have left", "n+m-k"}},
    Size::Modest};

const Situation wins{"G,p",
                     {"a card game,points", "recess,marbles", "a quiz,points", "the darts evening,points",
                      "a board game,coins", "the fair,tokens"},
                     {{"after I won {m} {p} at {G}, I had {n}", "how many did I have before", "n-m"},
                      {"after I lost {m} {p} at {G}, I had {n}", "how many did I have before", "n+m"},
                      {"at {G} {A} got {n} {p} in the first round and {m} fewer in the second",
                       "[how many was that|what did {he} have] in "
                       "both rounds together",
                       "n+(n-m)"},
                      {"at {G} {A} got {n} {p} in the first round and {m} more in the second",
                       "how many {p} did {he} get in the second "
                       "round",
                       "n+m"},
                      {"we scored {n} {p} at {G}/{m} of them were mine", "how many {p} did the others score", "n-m"},
                      {"each of the {k} of us got {m} {p} at {G}", "how many {p} is that", "k*m"},
                      {"{A}, {B} and I got {n}, {m} and {k} {p} at {G}", "how many {p} did we get together", "n+m+k"}},
                     Size::Modest};

const Situation sittings{
    "T,c,p",
    {"eggs,cartons,hens", "rolls,baskets,bakers", "letters,piles,clerks", "plates,racks,cooks",
     "bottles,crates,workers", "chairs,stacks,helpers", "apples,bags,pickers", "towels,shelves,guests"},
    {{"{n} {T} come in, but {m} [of them|] are [cracked|bad|dirty|broken]/the good ones go into {c} of {k}",
      "how many {c} is that", "n-m/k"},
     {"{k} {p} can each carry {m} {T}/there are {n} {T}", "how many {T} [stay behind|are too many]", "n-(k*m)"},
     {"each of the {k} {c} has room for {m} {T}/{n} {T} are in them", "how many places are empty", "k*m-n"},
     {"everybody takes {k} {T}, and there are {n} people and {l} {T}", "how many {T} are left over", "l-(n*k)"},
     {"before the {p} came there were {n} {T}, and now there are {m}/each [of them|] took {k}", "how many {p} came",
      "n-m/k"},
     {"we had {n} {T}, sold {m} in the morning and {k} after lunch, and shared [the rest|what remained] among {l} of "
      "us",
      "how many {T} did each of us get", "n-m-k/l"}},
    Size::Modest};

} // namespace

std::vector<Situation> firsthandSituations()
{
    return {ours, kin, trips, monthly, leftovers, wins, sittings};
}

} // namespace ltm::grammar
