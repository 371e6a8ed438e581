// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Situations about how much more, how far, how old, how large, and what it costs.

#include "situations.h"

namespace ltm::grammar
{

namespace
{

/// One has more than another, or a multiple.
const Situation more{
    "T,has,had,have",
    {"marbles&coins,owns,owned,own", "books&magazines,owns,owned,own", "stamps&postcards,collects,collected,collect",
     "seashells&feathers,finds,found,find", "apples&peaches,picks,picked,pick", "pages&letters,writes,wrote,write",
     "fish&frogs,catches,caught,catch", "nails&bolts,buys,bought,buy", "drawings&paintings,makes,made,make",
     "tickets&raffle cards,sells,sold,sell", "cards&stickers,has,had,have", "toy cars&puzzles,has,had,have"},
    {{"{A} <{has}|{had}> {n} {T}[ and|/] {B} <{has}|{had}> {m} [{T}|] more than {A}",
      "how many {T} <does|did> {B} {have}", "n+m"},
     {"{A} <{has}|{had}> {n} {T}/{B} <{has}|{had}> {m} fewer [{T}|] than {A}", "how many {T} <does|did> {B} {have}",
      "n-m"},
     {"{A} <{has}|{had}> {n} {T}, which is {m} more than {B}", "how many {T} <does|did> {B} {have}", "n-m"},
     {"{A} <{has}|{had}> {n} {T}, which is {m} fewer than {B}", "how many {T} <does|did> {B} {have}", "n+m"},
     {"{A} <{has}|{had}> {m} more {T} than {B}/{A} <{has}|{had}> {n} {T}", "how many {T} <does|did> {B} {have}", "n-m"},
     {"{A} <{has}|{had}> {m} more {T} than {B}/{B} <{has}|{had}> {n} [{T}|]", "how many [{T}|] <does|did> {A} {have}",
      "n+m"},
     {"{A} <{has}|{had}> {m} fewer {T} than {B}, who <{has}|{had}> {n} [{T}|]", "how many {T} <does|did> {A} {have}",
      "n-m"},
     {"{A} <{has}|{had}> {m} fewer {T} than {B}/{A} <{has}|{had}> {n} {T}", "how many {T} <does|did> {B} {have}",
      "n+m"},
     {"{A} <{has}|{had}> {k} times as many {T} as {B}[/|, and] {B} <{has}|{had}> {n} [{T}|]",
      "how many {T} <does|did> {A} {have}", "n*k"},
     {"{A} <{has}|{had}> {n} {T}/{B} <{has}|{had}> {k} times as many [{T}|]", "how many {T} <does|did> {B} {have}",
      "n*k"},
     {"{A} <{has}|{had}> {n} {T}, which is {k} times as many as {B}", "how many {T} <does|did> {B} {have}", "n/k"},
     {"{A} <{has}|{had}> twice as many {T} as {B}/{B} <{has}|{had}> {n} {T}", "how many {T} <does|did> {A} {have}",
      "n*2"},
     {"{A} <{has}|{had}> {n} {T}/{B} <{has}|{had}> half as many [{T}|]", "how many {T} <does|did> {B} {have}", "n/2"},
     {"{A} <{has}|{had}> {n} {T}/{B} <{has}|{had}> {k} times as many [{T}|as {A}]",
      "how many {T} <do|did> they {have} [together|in all|altogether]", "n+(n*k)"},
     {"{A} <{has}|{had}> {n} {T}/{B} <{has}|{had}> {m} more [{T}|] than {A}",
      "how many {T} <do|did> they {have} [together|in all|altogether]", "n+(n+m)"},
     {"{A} <{has}|{had}> {n} {T}/{B} <{has}|{had}> {m} fewer [{T}|] than {A}",
      "how many {T} <do|did> {A} and {B} {have} [together|in all]", "n+(n-m)"},
     {"{A} <{has}|{had}> {n} {T}/{B} <{has}|{had}> {m} more than {A}, and {C} <{has}|{had}> {k} more than {B}",
      "how many {T} <does|did> {C} {have}", "n+m+k"},
     {"{A} <{has}|{had}> {n} {T}/{B} <{has}|{had}> {k} times as many, and {C} <{has}|{had}> {m} fewer than {B}",
      "how many {T} <does|did> {C} {have}", "n*k-m"},
     {"{A} <{has}|{had}> {n} {T}/{B} <{has}|{had}> {m} more than twice as many", "how many {T} <does|did> {B} {have}",
      "n*2+m"},
     {"{A} <{has}|{had}> {n} {T}/{B} <{has}|{had}> {m} more than {A}, and {C} <{has}|{had}> {k} fewer than {B}",
      "how many {T} <does|did> {C} {have}", "n+m-k"},
     {"{A} <{has}|{had}> {n} {T} and {B} <{has}|{had}> {m}/{C} <{has}|{had}> {k} more than {A} and {B} together",
      "how many {T} <does|did> {C} {have}", "n+m+k"},
     {"{A} <{has}|{had}> {n} {T} and {B} <{has}|{had}> {m}/{C} <{has}|{had}> {k} times as many as both of them "
      "together",
      "how many {T} <does|did> {C} {have}", "n+m*k"},
     {"{A} <{has}|{had}> {n} {T}/{B} <{has}|{had}> {k} times as many, and {C} <{has}|{had}> {m} more than {B}",
      "how many {T} <do|did> {A} and {C} {have} together", "n+(n*k+m)"},
     {"{A} <{has}|{had}> {n} {T}, {B} <{has}|{had}> {x} and {C} <{has}|{had}> {m}",
      "how many more {T} <does|did> {A} {have} than {C}", "n-m"},
     {"{A} <{has}|{had}> {x} {U} and {n} {T}, and {B} <{has}|{had}> {m} {T}",
      "how many more {T} than {B} <does|did> {A} {have}", "n-m"},
     {"{A} <{has}|{had}> {n} {T} and {m} {U}", "how many more {T} than {U} <does|did> {he} {have}", "n-m"},
     {"{A} <{has}|{had}> {n} {T} and {m} {U}/{B} <{has}|{had}> {x} {T}",
      "how many [fewer {U} than {T}|more {T} than {U}] <does|did> {A} {have}", "n-m"}},
    Size::Modest};

/// Two or three sorts of beings or things in one place.
const Situation sorts{
    "P,a,b,c",
    {"on the farm,cows,goats,hens", "at the zoo,monkeys,zebras,lions", "in the forest,oak trees,birch trees,pine trees",
     "in the pond,ducks,swans,frogs", "at the school,teachers,drivers,cooks", "in the parking lot,cars,vans,bikes",
     "at the party,boys,girls,adults", "in the box,red beads,green beads,blue beads",
     "on the shelf,novels,comic books,maps", "in the fruit bowl,plums,limes,figs",
     "in the harbor,sailboats,fishing boats,ferries", "at the market,farmers,bakers,butchers"},
    {{"there <are|were> {n} {a} and {m} {b} {P}", "how many more {a} than {b} <are|were> there", "n-m"},
     {"there <are|were> {m} {a} and {n} {b} {P}", "how many fewer {a} than {b} <are|were> there", "n-m"},
     {"there <are|were> {n} {a}, {m} {b} and {x} {c} {P}", "how many more {a} than {b} <are|were> there", "n-m"},
     {"there <are|were> {x} {a}, {n} {b} and {m} {c} {P}", "how many {b} and {c} <are|were> there [in all|altogether]",
      "n+m"},
     {"there <are|were> {n} {a}, {m} {b} and {k} {c} {P}", "how many more {a} and {b} than {c} <are|were> there",
      "n+m-k"},
     {"there <are|were> {n} {a} {P}/there <are|were> {m} more {b} than {a}", "how many {b} <are|were> there [{P}|]",
      "n+m"},
     {"there <are|were> {n} {a} {P}, which is {m} more than the number of {b}", "how many {b} <are|were> there", "n-m"},
     {"there <are|were> {k} times as many {a} as {b} {P}/there <are|were> {n} {b}", "how many {a} <are|were> there",
      "n*k"},
     {"{P}, there <are|were> {n} {b} and {k} times as many {a}",
      "how many {a} and {b} <are|were> there [in all|altogether]", "n+(n*k)"},
     {"there <are|were> {n} {a} and {b} {P}/{m} of them <are|were> {a}", "how many {b} <are|were> there", "n-m"},
     {"there <are|were> {n} {a}, {b} and {c} {P}/{m} <are|were> {a} and {k} <are|were> {b}",
      "how many {c} <are|were> there", "n-m-k"},
     {"there <are|were> {n} {a} and {m} {b} {P}/the number of {c} <is|was> {k} less than the number of {a} and {b} "
      "together",
      "how many {c} <are|were> there", "n+m-k"}},
    Size::Modest};

/// Years of age.
const Situation ages{
    "R",
    {"brother", "sister", "cousin", "friend", "neighbor"},
    {{"{A} is {n} years old/{his} {R} is {m} years older", "how old is {his} {R}", "n+m"},
     {"{A} is {n} years old/{his} {R} is {m} years younger", "how old is {his} {R}", "n-m"},
     {"{A} is {m} years younger than {his} {R}, who is {n} years old", "how old is {A}", "n-m"},
     {"{A} is {m} years older than {B}/{A} is {n}", "how old is {B}", "n-m"},
     {"{A} is {n} years old", "how old will {he} be in {m} years", "n+m"},
     {"in {m} years {A} will be {n} years old", "how old is {he} now", "n-m"},
     {"{A} is {n} years old, and {B} is {k} times as old", "how old is {B}", "n*k"},
     {"{A} is twice as old as {B}, who is {n}", "how old will {A} be in {m} years", "n*2+m"},
     {"{A} is {n} and {B} is {m} years older", "how old will {B} be in {k} years", "n+m+k"},
     {"{A} is {n} years old and {B} is {m}", "how many years older is {A} than {B}", "n-m"},
     {"{A} is {n} years old/{B} is {m} years older than {A}", "what is the sum of their ages", "n+(n+m)"}},
    Size::Small};

/// Lengths, heights and weights. than: "longer".
const Situation measures{
    "X,Y,u,than,less,long",
    {"the red rope,the blue rope,feet,longer,shorter,long", "the oak,the pine,feet,taller,shorter,tall",
     "the tower,the church,meters,taller,lower,tall", "the pool,the pond,inches,deeper,shallower,deep",
     "the old bridge,the new bridge,meters,longer,shorter,long",
     "the first movie,the second movie,minutes,longer,shorter,long",
     "the first song,the second song,seconds,longer,shorter,long",
     "the red candle,the blue candle,centimeters,taller,shorter,tall"},
    {{"{X} is {m} {u} {than} than {Y}/{Y} is {n} {u} {long}", "how {long} is {X}", "n+m"},
     {"{X} is {n} {u} {long}/{Y} is {m} {u} {less}", "how {long} is {Y}", "n-m"},
     {"{X} is {n} {u} {long} and {Y} is {m} {u} {long}", "how many {u} {than} is {X} [than {Y}|]", "n-m"},
     {"{X} is {n} {u} {long}, which is {m} {u} {than} than {Y}", "how {long} is {Y}", "n-m"},
     {"{X} is {k} times as {long} as {Y}/{Y} is {n} {u} {long}", "how {long} is {X}", "n*k"},
     {"{X} is {n} {u} {long} and {Y} is {m} {u} {than}", "how {long} is {Y}", "n+m"},
     {"{X} is {m} {u} {than} than {Y}, which is {n} {u} {long}", "how many {u} {long} is {X}", "n+m"}},
    Size::Modest};

const Situation weights{
    "X,Y,u",
    {"the pumpkin,the melon,pounds", "the puppy,the kitten,pounds", "the suitcase,the backpack,kilograms",
     "the table,the chair,pounds", "the big parcel,the small parcel,kilograms", "the calf,the lamb,kilograms",
     "the bike,the scooter,pounds", "the goose,the duck,pounds"},
    {{"{X} weighs {n} {u}/{Y} weighs {m} {u} less", "how much does {Y} weigh", "n-m"},
     {"{X} weighs {n} {u} and {Y} weighs {m} {u}", "how many {u} do they weigh [together|in all]", "n+m"},
     {"{X} weighs {n} {u} and {Y} weighs {m} [{u}|]", "how many {u} heavier is {X} than {Y}", "n-m"},
     {"{X} weighs {n} {u}, which is {m} {u} more than {Y}", "how [much|many {u}] does {Y} weigh", "n-m"},
     {"{Y} weighs {m} {u} less than {X}/{Y} weighs {n} {u}", "how many {u} does {X} weigh", "n+m"},
     {"{X} weighs {k} times as much as {Y}/{Y} weighs {n} {u}", "how much does {X} weigh", "n*k"},
     {"{X} weighs {n} {u}, which is {k} times as much as {Y}", "how many {u} does {Y} weigh", "n/k"},
     {"{Y} weighs {n} {u}/{X} weighs {m} {u} more", "how much do they weigh together", "n+(n+m)"},
     {"{X} weighed {n} {u} last [year|month]/now it weighs {m} {u} less", "how much does it weigh now", "n-m"}},
    Size::Modest};

/// Something rises and falls.
const Situation levels{
    "X,u,rose,fell,deep",
    {"the water in the lake,inches,rose,fell,deep", "the water in the pool,inches,rose,sank,deep",
     "the snow in the yard,inches,grew,sank,deep", "the bamboo in the garden,inches,grew,was cut back,tall",
     "the hedge by the road,inches,grew,was cut back,tall", "the line at the gate,yards,grew,shrank,long",
     "the pile of leaves,inches,grew,shrank,high"},
    {{"{X} was {n} {u} {deep}/[overnight|by evening|by Sunday] it {rose} by {m} {u}", "how {deep} was it then", "n+m"},
     {"{X} was {n} {u} {deep}/then it {fell} by {m} {u}", "how {deep} is it now", "n-m"},
     {"{X} is {n} {u} {deep}/[yesterday|last week] it was {m} {u} {deep}", "by how many {u} has it changed", "n-m"},
     {"{X} was {n} {u} {deep}/it {rose} by {m} {u} in the first week and by {k} {u} in the second",
      "how {deep} is it now", "n+m+k"},
     {"{X} was {n} {u} {deep}/it {rose} by {m} {u} and then {fell} by {k} {u}", "how {deep} is it now", "n+m-k"},
     {"{X} was {n} {u} {deep}/it {rose} by {k} {u} a week", "how {deep} was it after {m} weeks", "n+(k*m)"},
     {"{X} is {n} {u} {deep}/last month it {rose} by {m} {u}", "how {deep} was it before that", "n-m"}},
    Size::Small};

/// What each costs, what is sold, what is left.
const Situation takings{
    "K,x1,T,y1,V",
    {"a shop,a shirt,shirts,a cap,caps", "a market,a blanket,blankets,a pillow,pillows",
     "a museum,a poster,posters,a mug,mugs", "a stadium shop,a jersey,jerseys,a scarf,scarves",
     "a sports store,a racket,rackets,a ball,balls", "a theater,a ticket,tickets,a program,programs",
     "a toy store,a puzzle,puzzles,a kite,kites", "a store,a lamp,lamps,a clock,clocks",
     "a garden center,a shovel,shovels,a rake,rakes", "a school shop,a backpack,backpacks,a lunch box,lunch boxes",
     "a bookstore,a novel,novels,a comic book,comic books", "a boutique,a dress,dresses,a skirt,skirts"},
    {{"{A} was selling {T} for {$k} each/{he} [started|began] with {n} {T} and had {m} left [in the evening|at the end "
      "of the day]",
      "how much [money|] did {he} [make|earn|get]", "n-m*k"},
     {"{A} has to sell {n} {T} for {$k} each/{he} has sold all but {m} [of them|]",
      "how much [money|] has {he} made so far", "n-m*k"},
     {"{A} has {$n} and {B} has {$m}", "how many {T} can they buy together if {x1} costs {$k}", "n+m/k"},
     {"{A} wants {n} {T} and {B} wants {m}/{x1} costs {$k}", "how much do they have to pay [together|in all]", "n+m*k"},
     {"{x1} costs {$n} and {y1} costs {$m}/{A} buys both and pays with {$z}", "how much do they cost together", "n+m"},
     {"{x1} used to cost {$n}, but now it is {$m} cheaper", "how much do {k} {T} cost now", "n-m*k"},
     {"{K} sells {x1} for {$k} and {y1} for {$x}/[on Monday|today] it sold {n} {T} [and {y} {V}|]",
      "how much [money|] did it [make|get|take in] from the {T}", "n*k"},
     {"at {K}, {x1} costs {$k}/{n} {T} and {x} {V} were sold [today|yesterday|]",
      "how much [money|] did the {T} bring in", "n*k"},
     {"at {K}, {x1} costs {$n}, which is {$m} more than {y1}", "how much does {y1} cost", "n-m"},
     {"{x1} costs {$n} and {y1} costs {$m}", "how much more does {x1} cost than {y1}", "n-m"},
     {"{A} bought {k} {T} at {K} for {$n} each and {y1} for {$m}",
      "[how much did {he} spend [in all|altogether]|what was the total cost]", "n*k+m"},
     {"{A} bought {k} {T} for {$m} each and paid with {$n}", "how much [change|money] did {he} get back", "n-(m*k)"},
     {"{A} has {$n}/{x1} costs {$m}", "how much money will {A} have left after buying {k} {T}", "n-(m*k)"},
     {"{A} had {$n}/{he} bought {k} {T} for {$m} each and {y1} for {$l}", "how much [money|] does {he} have left",
      "n-(m*k)-l"},
     {"{A} sold {n} {T} and {B} sold {m} for {$k} each/they paid {$l} for the stand", "how much money was left",
      "n+m*k-l"},
     {"{A} had {$n}/{he} spent {$m} on {y1} and {$k} on [a gift|dinner]",
      "how many {T} can {he} buy if {x1} costs {$l}", "n-m-k/l"},
     {"{A} paid {$n} for {k} {T} at {K}", "how much did each [of them|] cost", "n/k"},
     {"{A} had {$n}/{he} bought some {T} for {$k} each and had {$m} left", "how many {T} did {he} buy", "n-m/k"},
     {"{A} had {$n} and spent {$m} [on a bus ride|on lunch]", "how many {T} can {he} buy if each costs {$k}", "n-m/k"},
     {"{A} bought {n} {T} for {$m} each and {k} {V} for {$l} each",
      "[how much did {he} [spend|pay] [in all|altogether]|what did everything cost]", "n*m+(k*l)"},
     {"{K} sold {n} {T} on Saturday and {m} on Sunday",
      "if {x1} costs {$k}, how much [money|] did it make on the two days", "n+m*k"},
     {"{K} made {$n} from {T} and {$x} from {V}/{x1} costs {$k}", "how many {T} did it sell", "n/k"},
     {"{A} and {B} bought {T} at {K}/{A} bought {n} and {B} bought {m} for {$k} each",
      "how much more did {A} pay than {B}", "n-m*k"},
     {"{A} had {$n}/{he} spent {$m} on {T} and {$k} on {V}", "how much money [does {he} have|is] left", "n-m-k"},
     {"{A} had {$n}/{he} spent {$m} on {T} and then got {$k} from {his} aunt", "how much [money|] does {he} have now",
      "n-m+k"}},
    Size::Modest};

/// A piece of work of a known size, done at a steady pace.
const Situation pace{
    "O,T,do,did,done,doing,does",
    {"a book,pages,read,read,read,reading,reads", "a path,stones,lay,laid,laid,laying,lays",
     "a puzzle,pieces,place,placed,placed,placing,places", "a fence,boards,paint,painted,painted,painting,paints",
     "a scarf,rows,knit,knitted,knitted,knitting,knits", "a song book,songs,learn,learned,learned,learning,learns",
     "a wall,bricks,lay,laid,laid,laying,lays", "a field,rows,plow,plowed,plowed,plowing,plows"},
    {{"{A} has to {do} {n} {T}/{he} has {k} days for that [and wants to {do} the same number each day|]",
      "how many {T} should {he} {do} [a|each|per] day", "n/k"},
     {"{A} and {B} had to {do} {n} {T}/{A} {did} {m} [of them|] and {B} {did} the rest in {k} days, the same number "
      "each day",
      "how many {T} did {B} {do} each day", "n-m/k"},
     {"{A} is {doing} {O} with {n} {T}/{he} has {done} {m} [of them|{T}] so far",
      "how many {T} does {he} [still have|have left] to {do}", "n-m"},
     {"{A} [needs|has] to {do} {n} {T} [of {O}|]/{he} [{did} {m}|has {done} {m}] and {does} {k} a day",
      "how many days will the rest take {him}", "n-m/k"},
     {"{A} is {doing} {O} with {n} {T}/{he} {did} {m} on Monday and {k} on Tuesday", "how many {T} are left to {do}",
      "n-m-k"},
     {"{A} {did} {k} {T} [a|each|every] day for {n} days", "how many {T} did {he} {do} [in all|altogether|]", "n*k"},
     {"there are {n} {T} in {O}/{A} {did} {k} {T} [a|each|every] day", "how many days did it take {him} to finish",
      "n/k"},
     {"there are {n} {T} in {O}/{A} finished it in {k} days",
      "if {he} {did} the same number each day, how many {T} did {he} {do} [a|each|per] day", "n/k"},
     {"{A} {did} {k} {T} [a|each|every] day for {m} days/{O} has {n} {T}", "how many {T} are left to {do}", "n-(k*m)"},
     {"{A} {did} {n} {T} of {O} on Monday, {m} on Tuesday and {x} on Wednesday",
      "how many {T} did {he} {do} on the first two days", "n+m"},
     {"{A} {did} {k} {T} a day for {n} days and then {m} more", "how many {T} did {he} {do} [in all|altogether]",
      "n*k+m"},
     {"there are {n} {T} in {O}/{A} {did} {m} on Monday and {k} on Tuesday",
      "if {he} {does} {l} a day from now on, how many more days does {he} need", "n-m-k/l"},
     {"{A} {did} {k} {T} a day for {m} days and {l} on the next day/{O} has {n} {T}", "how many {T} are left to {do}",
      "n-(k*m)-l"},
     {"{A} {did} {n} {T} in {k} hours", "how many {T} did {he} {do} [per|in each|in an] hour", "n/k"}},
    Size::Modest};

/// Ways to go.
const Situation ways{
    "u,go,went,gone",
    {"miles,ride,rode,ridden", "miles,run,ran,run", "kilometers,walk,walked,walked", "blocks,walk,walked,walked",
     "miles,hike,hiked,hiked", "laps,swim,swam,swum", "kilometers,ski,skied,skied", "miles,drive,drove,driven",
     "miles,sail,sailed,sailed"},
    {{"{A} {went} {n} {u} on Saturday and {m} [{u}|] on Sunday",
      "how many {u} did {he} {go} [in all|altogether|in total]", "n+m"},
     {"{A} {went} {k} {u} [a|each|every] day for {n} days", "how many {u} did {he} {go} [in all|altogether]", "n*k"},
     {"{A} wants to {go} {n} {u}/{he} has [already|] {gone} {m} [{u}|]",
      "how many [more|] {u} [are left|does {he} still have to {go}]", "n-m"},
     {"{A} wants to {go} {n} {u}/{he} {went} {m} on Monday and {k} on Tuesday", "how many {u} are left", "n-m-k"},
     {"{A} {went} {n} {u} and {B} {went} {m} {u}", "how many more {u} did {A} {go} [than {B}|]", "n-m"},
     {"{A} {went} {n} {u}, which is {m} {u} more than {B}", "how many {u} did {B} {go}", "n-m"},
     {"{A} {went} {n} {u}, {B} {went} {x} and {C} {went} {m}", "how many more {u} did {A} {go} than {C}", "n-m"},
     {"{A} {went} {n} {u} in {k} hours", "how many {u} did {he} {go} in one hour", "n/k"},
     {"{A} {went} {n} {u} on Monday, {m} on Tuesday and {k} on Wednesday/{he} wants to {go} {z} {u} in all",
      "how many {u} did {he} {go} on the three days", "n+m+k"},
     {"{A} wants to {go} {n} {u}/{he} {went} {m} on Monday, {k} on Tuesday and {l} on Wednesday",
      "how many {u} are left", "n-m-k-l"},
     {"{A} {went} {n} {u} on Saturday, and {m} {u} more than that on Sunday",
      "how many {u} did {he} {go} [in all|on both days]", "n+(n+m)"},
     {"{A} {went} {n} {u} with {x} friends and then {m} [more|] {u} alone", "how many {u} did {he} {go} in all", "n+m"},
     {"{A} has to {go} {n} {u}/{he} has {gone} {m} and can {go} {k} [{u}|] an hour",
      "how many more hours will it take {him}", "n-m/k"},
     {"{A} {went} {k} {u} a day on {n} days and {l} {u} a day on {m} days",
      "how many {u} did {he} {go} [in all|altogether]", "k*n+(l*m)"}},
    Size::Small};

/// Large numbers, as towns and museums have them.
const Situation large{
    "K,T,came,to",
    {"the museum,visitors,came,to", "the zoo,visitors,came,to", "the town fair,guests,came,to",
     "the stadium,fans,came,to", "the airport,travelers,arrived,at", "the concert hall,listeners,came,to",
     "the castle,tourists,came,to", "the exhibition,people,came,to"},
    {{"{n} {T} {came} {to} {K} on Saturday and {m} on Sunday",
      "[how many {T} {came} [in all|altogether|on both days together]|what was the total number of {T}]", "n+m"},
     {"{n} {T} {came} {to} {K} on Saturday and {m} on Sunday", "how many more {T} {came} on Saturday than on Sunday",
      "n-m"},
     {"{n} {T} {came} {to} {K} [in July|last week]/{m} of them were children", "how many adults {came}", "n-m"},
     {"there were {n} {T} at {K}/[after an hour|at noon] {m} [of them|] left", "how many [{T}|] were still there",
      "n-m"},
     {"{K} had {n} tickets/{m} were sold [online|early] and {k} at the gate", "how many tickets were left", "n-m-k"},
     {"{n} {T} {came} {to} {K} on Friday, {m} on Saturday and {k} on Sunday",
      "[how many {T} {came} [in all|altogether]|what was the total number of {T}]", "n+m+k"},
     {"{n} {T} {came} {to} {K} this year/last year there were {m} fewer", "how many {T} {came} last year", "n-m"},
     {"{n} {T} {came} {to} {K} this year, {m} more than last year", "how many {T} {came} last year", "n-m"}},
    Size::Large};

/// Stores and towns that gain and lose much.
const Situation counts{
    "X,T,got,lost,lose,gain",
    {"a town,people,gained,lost,lose,gain", "a library,books,bought,gave away,give away,buy",
     "a mill,sacks of flour,filled,sold,sell,fill", "a factory,bottles,made,sold,sell,make",
     "a school,sheets of paper,ordered,used,use,order",
     "a farmer's barn,bales of hay,took in,gave out,give out,take in",
     "a post office,letters,received,sent out,send out,receive", "a bank,coins,took in,paid out,pay out,take in"},
    {{"{X} had {n} {T}/[last year|in one year|in spring] it {got} {m} [more|]", "how many {T} does it have now", "n+m"},
     {"{X} had {n} {T}/it {lost} {m} of them [in winter|last month|]", "how many {T} does it have [now|left]", "n-m"},
     {"{X} had {n} {T}/it {got} {m} more and {lost} {k}", "how many {T} does it have now", "n+m-k"},
     {"{X} had {n} {T}/it {lost} {m} and then {got} {k} more", "how many {T} does it have now", "n-m+k"},
     {"{X} had {n} {T}/after a [month|year] it had {m} left", "how many {T} did it {lose}", "n-m"},
     {"{X} had {m} {T}/after a [month|year] it had {n}", "how many {T} did it {gain}", "n-m"},
     {"{X} {got} {n} {T} in May and {m} in June", "how many {T} did it {gain} [during the two months|altogether]",
      "n+m"},
     {"{X} had {n} {T}/it {lost} {m} in May and {k} in June", "how many {T} [are|were] left", "n-m-k"}},
    Size::Large};

/// Money for a large purpose.
const Situation funds{
    "G,X",
    {"a school,a new gym", "a village,a new bridge", "a club,a clubhouse", "a library,more shelves", "a choir,a trip",
     "a theater,a new stage", "a shelter,a bigger house", "a museum,an old painting", "a town,a playground"},
    {{"{G} needs {$n} for {X}/it has [raised|collected|saved] {$m} [so far|]",
      "how much [more money|more] does it need", "n-m"},
     {"{G} [raised|collected] {$n} with a bake sale and {$m} with a concert",
      "how much [money|] did it get [in all|altogether|]", "n+m"},
     {"{G} had {$n}/it [paid|spent] {$m} for {X}", "how much money is left", "n-m"},
     {"{G} needs {$n} for {X}/it [raised|collected] {$m} in May and {$k} in June", "how much is still missing",
      "n-m-k"},
     {"{G} [raised|collected] {$n} for {X} this year, {$m} more than last year", "how much was it last year", "n-m"},
     {"{G} [raised|collected] {$n} for {X} last year and {$m} more than that this year", "how much was it this year",
      "n+m"},
     {"{G} [raised|collected] {$n} on Friday and {$m} on Saturday/it spent {$k} on {X}", "how much money is left",
      "n+m-k"},
     {"{X} costs {$n}/{G} can pay {$m} of it", "how much [is|money is] missing", "n-m"}},
    Size::Large};

/// What fields and orchards bear.
const Situation harvests{
    "F,f1,T,did,do",
    {"a farmer,the farmer,pumpkins&melons,picked,pick", "an orchard,the orchard,apples&pears,sold,sell",
     "a nursery,the nursery,seedlings&bulbs,grew,grow", "a mill,the mill,bags of rice&bags of corn,packed,pack",
     "a beekeeper,the beekeeper,jars of honey&candles,sold,sell",
     "a vineyard,the vineyard,baskets of grapes&bottles of juice,shipped,ship",
     "a bakery,the bakery,rolls&buns,baked,bake", "a print shop,the print shop,posters&cards,printed,print"},
    {{"{F} {did} {n} {T} in [June|spring] and {m} [{T}|] in [July|fall]",
      "how many {T} did {f1} {do} [in all|altogether]", "n+m"},
     {"{F} {did} {n} {T} and {m} {U}", "how many more {T} than {U} did {f1} {do}", "n-m"},
     {"{F} {did} {n} {T} this year and {m} last year", "how many more {T} did {f1} {do} this year [than last year|]",
      "n-m"},
     {"{F} {did} {n} {T}/{m} of them were [damaged|sent back|given away]", "how many {T} were left", "n-m"},
     {"{F} wanted to {do} {n} {T}/in the end, there were {m} fewer", "how many {T} did {f1} {do}", "n-m"},
     {"{F} {did} {n} {T} on Monday, {m} on Tuesday and {k} on Wednesday",
      "how many {T} did {f1} {do} [on the three days|in all|altogether]", "n+m+k"},
     {"{F} {did} {n} {T} and {x} {U} this year, and {m} {T} last year", "how many {T} did {f1} {do} in the two years",
      "n+m"},
     {"{F} {did} {n} {T} on Monday and {m} fewer on Tuesday", "how many {T} did {f1} {do} on Tuesday", "n-m"},
     {"{F} {did} {n} {T} on Monday and {m} fewer on Tuesday", "how many {T} did {f1} {do} on the two days", "n+(n-m)"}},
    Size::Large};

} // namespace

std::vector<Situation> measureSituations()
{
    return {more, sorts, ages, measures, weights, levels, takings, pace, ways, large, counts, funds, harvests};
}

} // namespace ltm::grammar
