// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Situations of parts and shares: a third of them, the same for everyone, twice as much together, so much for so many.

#include "situations.h"

namespace ltm::grammar
{

namespace
{

/// Somebody does without a part of what there was.
const Situation fractions{
    "T,f,F",
    {"marbles&stickers,half,2",    "apples&pears,a third,3",        "cookies&muffins,a quarter,4",
     "balloons&kites,a fifth,5",   "stamps&coins,half,2",           "pages&drawings,a third,3",
     "eggs&tomatoes,a quarter,4",  "cards&dice,a fifth,5",          "shells&stones,a sixth,6",
     "beads&buttons,a tenth,10",   "tickets&programs,a third,3",    "chairs&tables,half,2",
     "flowers&bushes,a quarter,4", "letters&postcards,one third,3", "fish&crabs,one half,2",
     "nuts&berries,one quarter,4", "books&magazines,an eighth,8",   "ducks&geese,a third,3",
     "candles&lanterns,half,2",    "toys&games,a quarter,4"},
    {{"{A} <has|had> {n} {T}/{he} <gives|gave> {f} of [them|the {T}|{his} {T}] to {B}",
      "how many {T} [does {he} keep|does {A} have left|are left|does {he} still have|does {A} have now]", "n-(n/F)"},
     {"{A} <has|had> {n} {T}/{he} <gives|gave> {f} of [them|the {T}|{his} {T}] to {B}",
      "how many {T} [does|did] {B} get", "n/F"},
     {"{A} <has|had> {n} {T}/{f} of [them|the {T}] [got lost|disappeared|were given away|were sold]",
      "how many {T} [were|are] left", "n-(n/F)"},
     {"{f} of the {n} {T} [are|that {A} has are] new", "how many {T} are new", "n/F"},
     {"{f} of {A}'s {n} {T} are [big|large]/the others are small", "how many {T} are small", "n-(n/F)"},
     {"{A} has {n} {T}, and {f} of them are damaged", "how many {T} are not damaged", "n-(n/F)"},
     {"{A} had {n} {T}/{he} sold {f} of them, and then {he} gave {m} to {B}", "how many {T} does {he} have left",
      "n-(n/F)-m"},
     {"{A} had {n} {T}/{he} gave {f} of them away and got {m} new ones", "how many {T} does {he} have now",
      "n-(n/F)+m"},
     {"{A} gave {f} of {his} {T} to {B}, who got {n} [{T}|]",
      "how many {T} did {A} have [at first|in the beginning|before]", "n*F"},
     {"{A} has {n} {T}/{B} has {f} as many", "how many {T} does {B} have", "n/F"},
     {"{A} has {n} {T}/{B} has {f} as many", "how many {T} do they have [together|in all|altogether]", "n+(n/F)"},
     {"{A} had {n} {T}/{he} used {m} of them and gave {f} of the rest to {B}", "how many {T} did {B} get", "n-m/F"},
     {"{A} and {B} had {n} {T} together/{f} of them belonged to {A}", "how many {T} belonged to {B}", "n-(n/F)"}},
    Size::Usual};

/// A part of a whole that has a measure.
const Situation portion{
    "X,x1,u,used,f,F",
    {"a tank,the tank,liters of water,was used,half,2", "a book,the book,pages,has been read,a third,3",
     "a road,the road,miles,is finished,a quarter,4", "a roll of wire,the roll,feet,was cut off,a fifth,5",
     "a barrel,the barrel,gallons of oil,leaked out,a third,3", "a sack,the sack,pounds of flour,was used,half,2",
     "a movie,the movie,minutes,is over,a quarter,4", "a fence,the fence,feet,is painted,one third,3",
     "a bag,the bag,pounds of rice,was eaten,a fifth,5", "a field,the field,acres,was plowed,half,2",
     "a bottle,the bottle,ounces of juice,was drunk,a quarter,4", "a trip,the trip,miles,is behind them,a third,3"},
    {{"{X} has {n} {u}/{f} of {x1} {used}", "how many {u} are left", "n-(n/F)"},
     {"{X} has {n} {u}/{f} of it {used}", "how many {u} is that", "n/F"},
     {"{X} has {n} {u}/{f} of it {used} on Monday, and {m} {u} on Tuesday", "how many {u} are left", "n-(n/F)-m"},
     {"{n} {u} are {f} of {x1}", "how many {u} does {x1} have [in all|]", "n*F"}},
    Size::Usual};

/// Half goes, something comes, and the beginning or the end is asked for.
const Situation halving{
    "T,sold,got",
    {"comic books&puzzles,sold,bought", "trading cards&posters,gave away,found", "coins&stamps,lost,got",
     "cookies&rolls,sold,baked", "plums&figs,ate,picked", "toy cars&dolls,sold,bought", "candies&nuts,ate,bought",
     "roses&tulips,sold,picked"},
    {{"{A} {sold} half of {his} {T} and then {got} {m} more/[now {he} has|{he} now has] {n} [{T}|]",
      "how many {T} did {he} [have at first|begin with|start with]", "n-m*2"},
     {"{A} had {n} {T}/{he} {sold} half of them and then {got} {m} more", "how many {T} does {he} have now", "n/2+m"},
     {"{A} {got} {m} new {T}/the next day {he} {sold} half of all {his} {T}, and {n} were left",
      "how many {T} did {he} have [at first|before|in the beginning]", "n*2-m"},
     {"{A} {sold} half of {his} {T}/[now {he} has|{he} has] {n} left", "how many {T} did {he} have before", "n*2"},
     {"{A} {got} {n} {T} and {m} more [later|the next day]/then {he} {sold} half of [them|all of them]",
      "how many {T} [are left|does {he} have left]", "n+m/2"}},
    Size::Modest};

/// Money that is spent by parts.
const Situation budget{
    "T,f,F",
    {"a movie,half,2", "lunch,a third,3", "a present,a quarter,4", "a new cap,a fifth,5", "snacks,half,2",
     "books,one third,3", "a train ticket,a quarter,4", "clothes,half,2", "rent,a third,3", "food,a fifth,5"},
    {{"{A} has {$n}/{he} spends {f} of it on {T}", "how much [money|] does {he} have left", "n-(n/F)"},
     {"{A} had {$n}/{he} spent {f} of {his} money on {T}", "how much did {he} spend", "n/F"},
     {"{A} spent {f} of {his} money on {T}/{T} cost {$n}", "how much money did {he} have [at first|before]", "n*F"},
     {"{A} got {$n} and spent {f} of it on {T}/then {he} earned {$m}", "how much money does {he} have now",
      "n-(n/F)+m"},
     {"{A} had {$n}/{he} spent {f} of it on {T} and {$m} on a drink", "how much [money|] is left", "n-(n/F)-m"}},
    Size::Usual};

/// Everyone has, brings or gets the same.
const Situation alike{
    "T,have,had",
    {"baseball cards&stickers,have,had", "balloons&flags,bring,brought", "pencils&pens,buy,bought",
     "sandwiches&cookies,make,made", "books&magazines,read,read", "apples&peaches,pick,picked",
     "tickets&drinks,buy,bought", "flowers&candles,bring,brought", "shells&stones,find,found",
     "letters&cards,write,wrote"},
    {{"{A} and {B} each {had} {n} {T}", "how many {T} did they {have} [in all|together|altogether|]", "n*2"},
     {"{A}, {B} and {C} each {had} {n} {T}", "how many {T} did they {have} [in all|together|altogether]", "n*3"},
     {"{A}, {B}[,|] and {C} {had} {n} {T} each/{m} of the {T} were [lost|given away]", "how many {T} were left",
      "n*3-m"},
     {"{A}, {B} and {C} {had} {n} {T} together and shared them equally",
      "how many {T} did each of [them|the three] get", "n/3"},
     {"{A} and {B} {had} {n} {T} and shared them equally", "how many {T} did each of the two get", "n/2"},
     {"{k} [friends|children|students] each {had} {n} {T}", "how many {T} did they {have} [in all|altogether|]", "k*n"},
     {"[a group of|] {k} [friends|children|neighbors] {had} {n} {T} each/{m} of the {T} were bad",
      "how many {T} were good", "k*n-m"},
     {"[a group of|] {k} [friends|children|neighbors] {had} {n} {T} each/{m} of the {T} were lost",
      "how many {T} were not lost", "k*n-m"},
     {"{A} and {k} friends each {had} {n} {T}", "how many {T} did the friends {have} without {A}", "k*n"}},
    Size::Small};

/// A bill is shared or paid for all.
const Situation bills{
    "M,m1",
    {"lunch,the lunch", "dinner,the dinner", "pizza,the pizza", "a taxi,the taxi", "a boat ride,the boat ride",
     "tickets,the tickets", "a present,the present", "the hotel,the hotel"},
    {{"{A}, {B} and {C} shared the bill for {M} equally/each [person|of them] paid {$n}",
      "how much was the [bill|whole bill]", "n*3"},
     {"{A}, {B} and {C} shared the bill for {M} equally/the bill was {$n}", "how much did each [person|of them] pay",
      "n/3"},
     {"{A} and {B} shared the bill for {M} equally/it was {$n}", "how much did each of them pay", "n/2"},
     {"{k} friends shared the bill for {M} equally/each paid {$n}", "how much was the bill", "n*k"},
     {"{k} friends shared the bill for {M} equally/it was {$n}", "how much did each of them pay", "n/k"},
     {"{k} [people|friends] paid {$n} for {M} together, and each also gave a tip of {$m}",
      "how much did each of them [pay|spend] in all", "n/k+m"},
     {"{A} pays for {M} for {k} people/it costs {$n} for each [person|of them]", "how much does {he} [pay|have to pay]",
      "k*n"}},
    Size::Modest};

/// Together so many; how many has each?
const Situation ratios{
    "T",
    {"books&films", "marbles&tops", "stickers&stamps", "coins&medals", "fish&snails", "pencils&crayons",
     "dollars&coupons", "cards&puzzles", "flowers&plants", "points&stars"},
    {{"{A} has {k} times as many {T} as {B}/together they have {n} {T}", "how many {T} does {B} have", "n/(k+1)"},
     {"{A} has twice as many {T} as {B}/together they have {n} [{T}|]", "how many {T} does {B} have", "n/(2+1)"},
     {"{A} and {B} have {n} {T} together/{A} has {m} more than {B}", "how many {T} does {B} have", "n-m/2"},
     {"{A} and {B} have {n} {T} together/{A} has {m} fewer than {B}", "how many {T} does {A} have", "n-m/2"},
     {"{A} and {B} have {n} {T} together/{A} has {k} times as many as {B}", "how many {T} does {A} have", "n/(k+1)*k"},
     {"{A} and {B} have {n} {T} together/{A} has {m} of them", "how many more {T} does {A} have than {B}", "m-(n-m)"}},
    Size::Modest};

/// So much for so many; how much for more or fewer?
const Situation proportions{
    "X,x1,T,u,v",
    {"a machine,the machine,bottles,minutes,minute", "a printer,the printer,pages,minutes,minute",
     "a baker,the baker,rolls,hours,hour", "a tailor,the tailor,shirts,days,day",
     "a carpenter,the carpenter,chairs,days,day", "a factory,the factory,cars,hours,hour",
     "a potter,the potter,cups,hours,hour", "a robot,the robot,boxes,minutes,minute",
     "a candle maker,the candle maker,candles,days,day", "a jeweler,the jeweler,rings,days,day",
     "a press,the press,bottles of juice,minutes,minute", "a mill,the mill,sacks of flour,hours,hour"},
    {{"{X} makes {n} {T} in {k} {u}", "how many {T} does {x1} make in {l} {u}", "n/k*l"},
     {"{X} makes {k} {T} [in one|per|every] {v}", "how many {T} does {x1} make in {n} {u}", "n*k"},
     {"{X} can make {k} {T} in one {v}/[in all|today|this time] {x1} made {n} {T}", "how many {u} did it take", "n/k"},
     {"{X} makes {n} {T} in {k} {u}", "how many {T} [does {x1} make in one {v}|is that in each {v}]", "n/k"},
     {"{X} made {n} {T} in {k} {u} and {x} {T} before that", "how many {T} did {x1} make in each of the {k} {u}",
      "n/k"},
     {"{X} makes {n} {T} in one {v}", "how many {T} does {x1} make in {k} {u}", "n*k"},
     {"{X} makes {n} {T} in {k} {u}/[another|a second] one makes {x} {T} in {y} {u}",
      "how many {T} does the first make in one {v}", "n/k"}},
    Size::Modest};

/// The price or need of some tells that of others.
const Situation perSome{
    "T,t",
    {"apples,apple", "notebooks,notebook", "roses,rose", "tickets,ticket", "lemons,lemon", "pens,pen", "muffins,muffin",
     "stamps,stamp", "bagels,bagel", "light bulbs,light bulb", "towels,towel", "cups,cup"},
    {{"{k} {T} cost {$n}", "how much do {l} {T} cost", "n/k*l"},
     {"{k} {T} cost {$n}", "how much does one {t} cost", "n/k"},
     {"{A} bought {k} {T} for {$n}", "how much did each {t} cost", "n/k"},
     {"{A} had {$n}/after buying {k} {T} {he} had {$m} [left|]", "how much did each {t} cost", "n-m/k"},
     {"{A} bought [a drink|a magazine|a toy] for {$m} and {k} {T}/{he} spent {$n} in all", "how much did each {t} cost",
      "n-m/k"},
     {"{A} bought {k} {T} for {$m} each and [a drink|a magazine|a toy] for {$n}", "how much did {he} pay [in all|]",
      "m*k+n"},
     {"{A} has {$n}/one {t} costs {$k}", "how many {T} can {he} buy", "n/k"},
     {"{A} bought {k} {T} for {$m} each and paid with {$n}", "how much [change|money] did {he} get back", "n-(m*k)"},
     {"a box of {k} {T} costs {$m}", "how much does {A} pay for {n} {T}", "n/k*m"}},
    Size::Modest};

/// Two prices for two sorts of buyers or of things.
const Situation entrance{
    "T,a,b",
    {"tickets for the museum,adults,children", "tickets for the circus,grown-ups,kids",
     "seats in the theater,adults,students", "passes for the pool,adults,children",
     "rides on the train,parents,children", "tickets for the zoo,visitors,members", "meals at the inn,adults,kids",
     "places at the camp,teachers,students"},
    {{"{T} cost {$m} for {a} and {$l} for {b}", "how much do {n} {a} and {k} {b} pay [in all|together|]", "n*m+(k*l)"},
     {"{T} cost {$m} for {a} and {$l} for {b}/{n} {a} and {k} {b} [came|went there]",
      "how much did [they|everyone] pay [in all|altogether]", "n*m+(k*l)"},
     {"{T} cost {$m} for {a} and {$x} for {b}", "how much do {n} {a} pay", "n*m"},
     {"{T} cost {$n} for {a} and {$m} for {b}", "how much more do {a} pay than {b}", "n-m"},
     {"{T} cost {$n} for {a}/{b} pay {$m} less", "how much [does it cost for {b}|do {b} pay]", "n-m"},
     {"{T} cost {$m}/{n} {a} and {k} {b} went there", "how much did they pay [in all|altogether]", "n+k*m"},
     {"{n} {a} paid {$m} each, and the {b} paid {$l} in all", "how much was paid [altogether|in total]", "n*m+l"}},
    Size::Small};

/// One price told by another, and both asked for.
const Situation pricePairs{
    "X,x1,Y,y1",
    {"a shirt,the shirt,a pair of shoes,the shoes", "a bike,the bike,a helmet,the helmet",
     "a table,the table,a chair,the chair", "a phone,the phone,a case,the case", "a coat,the coat,a scarf,the scarf",
     "a cake,the cake,a pie,the pie", "a drum,the drum,a guitar,the guitar", "a book,the book,a game,the game",
     "a sofa,the sofa,a lamp,the lamp", "a salad,the salad,a soup,the soup"},
    {{"{X} costs {$n} and {Y} costs {$m} more", "how much do [they|both|the two] cost [together|in all|altogether]",
      "n+(n+m)"},
     {"{X} costs {$n}/{Y} costs {$m} more than {x1}", "how much does {Y} cost", "n+m"},
     {"{X} costs {$n} and {Y} costs {$m} less", "how much do [they|both|the two] cost together", "n+(n-m)"},
     {"{X} costs {$n}/{Y} costs {k} times as much", "how much do [they|both] cost together", "n+(n*k)"},
     {"{X} costs {$n}, {m} dollars more than {Y}", "how much does {Y} cost", "n-m"},
     {"{X} and {Y} cost {$n} together/{x1} costs {$m}", "how much does {y1} cost", "n-m"},
     {"{A} buys {X} for {$n} and {Y} for half as much", "how much does {he} [pay|spend] [in all|]", "n+(n/2)"},
     {"{A} buys {X} for {$n} and {Y} for {$m}/{he} pays with {$k}", "how much does {he} get back", "k-(n+m)"}},
    Size::Modest};

} // namespace

std::vector<Situation> shareSituations()
{
    return {fractions, portion, halving, budget, alike, bills, ratios, proportions, perSome, entrance, pricePairs};
}

} // namespace ltm::grammar
