// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Situations in which several things happen to one store of things: sold on two days, given to two friends, partly
// eaten.

#include "grammar_situations.h"

namespace ltm::grammar
{

namespace
{

/// A business whose stock goes on several days. k1 is the business again.
const Situation stock{
    "K,k1,T,did,do,more",
    {"a shop,the shop,lamps&mirrors,sold,sell,got", "a bookstore,the bookstore,novels&maps,sold,sell,bought",
     "a library,the library,books&films,lent out,lend out,bought",
     "a farm,the farm,pumpkins&melons,sold,sell,harvested", "a bike shop,the shop,helmets&bells,sold,sell,got",
     "a pet shop,the shop,goldfish&hamsters,sold,sell,got", "a bakery,the bakery,pies&rolls,sold,sell,baked",
     "a school,the school,laptops&tablets,gave away,give away,bought",
     "a toy store,the store,kites&puzzles,sold,sell,got",
     "a charity,the charity,blankets&coats,gave out,give out,received",
     "a garden center,the garden center,rose bushes&shovels,sold,sell,bought",
     "a theater,the theater,tickets&programs,sold,sell,printed"},
    {{"{K} had {n} {T}/it {did} {m} [of them|] on Monday and {k} [more|] on Tuesday",
      "how many {T} [are left|does {k1} still have|were left]", "n-m-k"},
     {"there were {n} {T} at {K}/{m} were [taken|moved] in the morning and {k} in the afternoon",
      "how many {T} [are|were] left", "n-m-k"},
     {"{K} had {n} {T}/[in the morning|on Friday] it {did} {m} [{T}|of them]/[in the afternoon|on Saturday] it {did} "
      "{k} [more|]",
      "how many {T} [did {k1} have left|were left|remained]", "n-m-k"},
     {"{K} {did} {m} {T} on Monday and {k} on Tuesday/[it|{k1}] had {n} {T} [at first|in the beginning|to start with]",
      "how many [{T}|] [are left|does {k1} have now]", "n-m-k"},
     {"{K} had {n} {T}/it {did} {m} of them and then {more} {k} [more|]", "how many {T} does {k1} [have now|now have]",
      "n-m+k"},
     {"{K} had {n} {T} and {more} {m} more/then it {did} {k} [of them|]", "how many {T} does {k1} have [now|left]",
      "n+m-k"},
     {"{K} had {n} {T}/it {did} {m} on Monday, {k} on Tuesday and {l} on Wednesday",
      "how many {T} [are left|does it have left]", "n-m-k-l"},
     {"{K} had {n} {T}/it {did} {m} of them and {more} {k} more on Monday/on Tuesday it {did} {l}",
      "how many {T} were left", "n-m+k-l"},
     {"{K} had {n} {T}/it {did} {m} on Monday and {k} on Tuesday, and then it {more} {l} [more|]",
      "how many {T} does {k1} have now", "n-m-k+l"},
     {"{K} {did} {n} {T} on Monday, and {m} more on Tuesday than on Monday/on Wednesday it {did} {k}",
      "how many {T} did {k1} {do} on the three days", "n+(n+m)+k"},
     {"{K} had {n} {T}/it {did} {k} {T} a day for {m} days and then {more} {l} more", "how many {T} does {k1} have now",
      "n-(k*m)+l"},
     {"{K} had {n} {T} and {x} {U}/it {did} {m} {T} [and {y} {U}|]", "how many {T} [are left|does it have left]",
      "n-m"},
     {"{K} had {n} {T}/[after the weekend|at the end of the day] it had {m} [left|{T} left]",
      "how many {T} did {k1} {do}", "n-m"},
     {"{K} had {z} {T}/it {did} {n} on Monday and {m} on Tuesday",
      "how many {T} did {k1} {do} [in all|altogether|in total]", "n+m"},
     {"{K} {did} {n} {T} on Monday and {m} on Tuesday/it {did} {k} {T} on Wednesday",
      "how many {T} did {k1} {do} [on the three days|in all|altogether]", "n+m+k"},
     {"{K} {did} {n} {T} on Monday, {x} on Tuesday and {m} on Wednesday",
      "how many more {T} did {k1} {do} on Monday than on Wednesday", "n-m"},
     {"{K} {did} {n} {T} on Monday/on Tuesday it {did} {m} more [{T}|] than on Monday",
      "how many {T} did it {do} on [both days together|the two days]", "n+(n+m)"},
     {"{K} {did} {n} {T} on Monday and {k} times as many on Tuesday", "how many {T} did {k1} {do} on Tuesday", "n*k"},
     {"{K} had {n} {T}/it {did} {k} {T} a day for {m} days", "how many {T} were left", "n-(k*m)"}}};

/// Somebody's things go to friends or are used for something. P: what for.
const Situation givers{
    "T,used,p1,p2",
    {"beads&buttons,used,a necklace,a bracelet", "ribbons&bows,used,presents,a costume",
     "eggs&lemons,used,a cake,pancakes", "nails&screws,used,a bench,a bird house", "apples&pears,used,a pie,juice",
     "sheets of paper&cards,used,letters,drawings", "tomatoes&peppers,used,soup,a salad",
     "candles&flowers,used,the party,the dinner table", "bricks&stones,used,a wall,a path",
     "feet of rope&feet of wire,used,a swing,a tent"},
    {{"{A} <has|had> {n} {T}/{he} {used} {m} [of them|] for {p1} and {k} for {p2}",
      "how many {T} [<does|did> {he} have left|<are|were> left]", "n-m-k"},
     {"{A} <has|had> {n} {T}/{he} gave {m} to {B} and {k} to {C}",
      "how many {T} <does|did> {he} [have left|still have]", "n-m-k"},
     {"{A} gave {m} {T} to {B} and {k} [{T}|] to {C}/{he} had {n} {T} [at first|in the beginning]",
      "how many {T} does {he} [have now|still have]", "n-m-k"},
     {"{A} had {n} {T}/{he} {used} [some|some of them] for {p1} and {m} are left",
      "how many {T} did {he} use [for {p1}|]", "n-m"},
     {"{A} {used} {m} {T} for {p1} and {k} for {p2}/now {he} has {n} {T} left",
      "how many {T} did {he} have [at first|in the beginning|before]", "n+m+k"},
     {"{A} {used} {n} {T} and {x} {U} for {p1}, and {m} {T} for {p2}", "how many {T} did {he} use [in all|altogether]",
      "n+m"},
     {"{A} had {n} {T}/{B} gave {him} {m} more, and {he} {used} {k} for {p1}", "how many {T} does {he} have now",
      "n+m-k"},
     {"{A} had {n} {T}/{he} gave {m} to {B}, who now has {x}", "how many {T} does {A} have [left|now]", "n-m"},
     {"{A} had {n} {T} and {B} had {m}/together they {used} {k} [{T}|] for {p1}",
      "how many {T} do they have left [together|]", "n+m-k"},
     {"{A} had {n} {T}/{he} {used} {m} for {p1} and {k} for {p2}, and gave {l} to {B}",
      "how many {T} [does {he} have left|does {he} still have|are left]", "n-m-k-l"},
     {"{A} had {n} {T}/{he} gave {m} [of them|{T}] to each of {his} {k} friends",
      "how many {T} [does {he} have left|does {he} still have|are left]", "n-(m*k)"},
     {"{A} had {n} {T}/{he} bought {m} more, gave {k} to {B} and {used} {l} for {p1}",
      "how many {T} does {he} have [now|left]", "n+m-k-l"},
     {"{A} had {n} {T}, {B} had {m} and {C} had {k}/together they {used} {l} {T} for {p1}",
      "how many {T} [are left|are left over|remain]", "n+m+k-l"},
     {"{A} had {n} {T}/{he} {used} half of them for {p1}", "how many {T} [are left|are left over|remain]", "n/2"},
     {"{A} had {n} {T}/{he} {used} {m} for {p1} and half of the rest for {p2}", "how many {T} did {he} use for {p2}",
      "n-m/2"}}};

/// Something to eat that is partly eaten.
const Situation eaten{
    "T,ate,eat,got,get",
    {"cookies&crackers,ate,eat,baked,bake", "strawberries&cherries,ate,eat,picked,pick",
     "grapes&plums,ate,eat,bought,buy", "muffins&brownies,ate,eat,baked,bake",
     "pieces of candy&chocolate bars,ate,eat,got,get", "nuts&raisins,ate,eat,bought,buy",
     "dumplings&spring rolls,ate,eat,made,make", "tarts&biscuits,ate,eat,made,make"},
    {{"{A} had {n} {T}/after {he} {ate} some [of them|] {he} had {m} left", "how many [{T}|] did {he} {eat}", "n-m"},
     {"{A} had {n} {T}/after [eating|{he} had eaten] some {T}, {he} had {m} left", "how many {T} did {he} {eat}",
      "n-m"},
     {"{A} {got} {n} {T} and {x} {U}/after [eating|{he} had eaten] some {T}, {he} had {m} {T} left",
      "how many {T} did {he} {eat}", "n-m"},
     {"{A} had [some|a lot of] {T}/{he} {ate} {m} [of them|] and had {n} left",
      "how many {T} did {he} have [at first|in the beginning|to start with]", "n+m"},
     {"{A} had {n} {T} and {x} {U}/{he} {ate} {m} {T} [and {y} {U}|]", "how many {T} [did {he} have left|are left]",
      "n-m"},
     {"{A} {ate} {n} {T} in the morning and {m} in the evening",
      "how many {T} did {he} {eat} [in all|altogether|that day]", "n+m"},
     {"{A} {got} {n} {T}/{he} {ate} {m} and {B} {ate} {k} [of them|]", "how many {T} [are left|were left]", "n-m-k"},
     {"{A} {got} {n} {T} and {his} [brother|sister|cousin] {got} {m}/[on the first evening|that night] they {ate} {k} "
      "[of them|together]",
      "how many {T} [do they have left|are left]", "n+m-k"},
     {"{A} and {B} put their {T} together/{A} had {n} and {B} had {m}",
      "how many {T} did they have [in all|altogether|]", "n+m"},
     {"{A} {got} {n} {T} and {B} {got} {m}",
      "if they {eat} {k} {T} [a day|each day] together, how many days will the {T} last", "n+m/k"},
     {"{A} {got} {n} {T} and {m} [more|] later", "if {he} {eat}s {k} each day, how many days will they last", "n+m/k"},
     {"{A} {got} {n} {T} and {ate} {m} [on the first day|right away]/the rest lasted {k} days, with the same number "
      "each day",
      "how many {T} did {he} {eat} on each of those days", "n-m/k"},
     {"{A} {got} {n} {T} and {B} {got} {m}/they {ate} {k} on the way home and shared the rest among {l} children",
      "how many {T} did each child get", "n+m-k/l"},
     {"{A} {got} {n} {T}/{he} {ate} {m} of them and gave {k} {T} to each of {his} {l} friends",
      "how many {T} [are left|are left over|remain]", "n-m-(k*l)"},
     {"{A} {ate} {k} {T} every day for {n} days", "how many {T} did {he} {eat} [in all|altogether]", "n*k"}},
    Size::Modest};

/// Pictures, files and songs on a device.
const Situation files{
    "T,d,t,S,s1",
    {"photos&videos,phone,took,albums,album", "songs&podcasts,player,added,playlists,playlist",
     "pictures&clips,tablet,saved,folders,folder", "photos&sketches,computer,saved,folders,folder",
     "drawings&scans,laptop,saved,folders,folder", "recipes&letters,computer,saved,folders,folder",
     "games&apps,tablet,installed,groups,group"},
    {{"{A} had {n} {T} on {his} {d}/{he} deleted {m} [of them|] and {t} {k} new ones",
      "how many {T} does {he} have now", "n-m+k"},
     {"{A} had {n} {T} on {his} {d}/{he} {t} {m} [more|new ones] and deleted {k}", "how many {T} are on the {d} now",
      "n+m-k"},
     {"{A} {t} {n} {T} on Saturday and {m} on Sunday/later {he} deleted {k} of them",
      "how many {T} [did {he} keep|are left|remained]", "n+m-k"},
     {"{A} had {n} {T} on {his} {d}/{he} deleted {m} of them and sorted the rest into {S} with {k} {T} each",
      "how many {S} did {he} make", "n-m/k"},
     {"{A} had {n} {T} on {his} {d}/{he} deleted {m}, {t} {k} new ones and deleted {l} of those",
      "how many {T} does {he} have now", "n-m+k-l"},
     {"{A} {t} {n} {T} on Saturday and {m} on Sunday/{he} deleted {k} and sorted the rest into {S} of {l}",
      "how many {S} are there", "n+m-k/l"},
     {"{A} copied {n} {T} from {his} {d} and {m} from {B}'s",
      "if {he} sorts them into {k} {S} of the same size, how many {T} are in each {s1}", "n+m/k"},
     {"{A} has {n} {T}/{he} put {m} of them in one {s1} and the rest in {k} {S} of equal size",
      "how many {T} are in each of [the equal {S}|those {k} {S}]", "n-m/k"},
     {"{A} had {n} {T} and {x} {U} on {his} {d}/{he} deleted some {T} and has {m} {T} left",
      "how many {T} did {he} delete", "n-m"},
     {"{A} {t} {n} {T} and {x} {U}/{he} already had {m} {T}", "how many {T} does {he} have [now|in all]", "n+m"},
     {"{A} has {n} {S} with {k} {T} each and {m} {T} that are in no {s1}",
      "how many {T} does {he} have [in all|altogether]", "n*k+m"},
     {"{A} has {k} {S} with {n} {T} each", "if {he} deletes {m} {T}, how many [will be|are] left", "k*n-m"}}};

/// What is won and lost in a game.
const Situation games{
    "c,e,E",
    {"points,enemy,enemies", "coins,level,levels", "stars,level,levels", "gems,dragon,dragons", "points,robot,robots",
     "points,monster,monsters", "rings,giant,giants", "jewels,pirate,pirates"},
    {{"{A} had {n} lives in a [video game|computer game]/{he} lost {m} [lives|of them|] and then won {k} more",
      "how many lives does {he} have now", "n-m+k"},
     {"in a [game|video game] {A} gets {k} {c} for each {e}/{he} beat {n} {E} on Monday and {m} on Tuesday",
      "how many {c} did {he} get [in all|altogether]", "n+m*k"},
     {"in a [game|video game] there are {n} {E}, and each {e} [is worth|gives] {k} {c}/{A} beat all but {m} of them",
      "how many {c} did {he} get", "n-m*k"},
     {"{A} beat {n} {E} and got {k} {c} for each/[later|then] {he} lost {m} {c}",
      "how many {c} does {he} have [left|now]", "n*k-m"},
     {"{A} had {m} {c} in a game/then {he} beat {k} {E} and got {n} {c} for each", "how many {c} does {he} have now",
      "m+(k*n)"},
     {"{A} got {n} {c} in the first round and {m} in the second/each {e} gives {k} {c}", "how many {E} did {he} beat",
      "n+m/k"},
     {"{n} friends played a game, and {m} of them stopped/each of those who were left had {k} lives",
      "how many lives did they have [together|in all]", "n-m*k"},
     {"{n} players were in a game when {m} more joined",
      "if each player had {k} lives, how many lives did they have [in all|together]", "n+m*k"},
     {"{A} scored {n} {c} in one game and {m} in the next, and {B} scored {x}",
      "how many {c} did {A} score [in all|altogether|in both games]", "n+m"},
     {"{A} scored {n} {c} in {k} games, the same number in each", "how many {c} did {he} score in each game", "n/k"},
     {"{A} beat {n} {E} on Monday and {m} on Tuesday and got {k} {c} for each/then {he} lost {l} {c}",
      "how many {c} does {he} have now", "n+m*k-l"},
     {"{A} needs {n} {c} to win/{he} has {m}", "if each {e} gives {k} {c}, how many more {E} does {he} have to beat",
      "n-m/k"},
     {"{A} has {n} {c} and {B} has {m} more than {him}", "how many {c} does {B} have", "n+m"}},
    Size::Modest};

/// Work of two kinds that has to be done in loads or days.
const Situation chores{
    "a,b,did,done,do,one,in",
    {"shirts,pairs of pants,washed,washed,wash,load,loads", "towels,sheets,washed,washed,wash,load,loads",
     "math exercises,spelling exercises,did,done,do,hour,hours", "letters,cards,wrote,written,write,day,days",
     "chairs,tables,painted,painted,paint,day,days", "plates,cups,washed,washed,wash,load,loads",
     "spelling words,new verbs,learned,learned,learn,day,days", "short essays,long essays,graded,graded,grade,day,days",
     "socks,shirts,folded,folded,fold,hour,hours"},
    {{"{A} had to {do} {n} {a} and {m} {b}/{he} {did} {k} of them",
      "how many [things|of them] does {he} still have to {do}", "n+m-k"},
     {"{A} had {n} {a} and {m} {b} to {do}/by noon {he} had {done} only {k} of them", "how many were not {done} [yet|]",
      "n+m-k"},
     {"{A} had to {do} {n} {a} and {m} {b}", "if {he} can {do} {k} of them in one {one}, how many {in} does {he} need",
      "n+m/k"},
     {"{A} {did} {n} {a} and {x} {b} [on Monday|]/[on Tuesday|later] {he} {did} {m} more {a}",
      "how many {a} did {he} {do} [in all|altogether]", "n+m"},
     {"{A} had to {do} {n} {a} and {m} {b}/{he} has {done} {k} of them",
      "if {he} can {do} {l} in one {one}, how many more {in} does {he} need", "n+m-k/l"},
     {"{A} had to {do} {n} {a} and {m} {b}/{he} {did} {k} of them in the morning and {l} in the afternoon",
      "how many are left to {do}", "n+m-k-l"},
     {"{A} has to {do} {n} {a}/{he} has {done} {m}", "how many {a} are left to {do}", "n-m"},
     {"{A} had {n} {a} and {x} {b} to {do}/{he} has {done} {m} {a} so far", "how many {a} does {he} still need to {do}",
      "n-m"},
     {"{A} {did} {n} {a} and {m} {b}/{B} {did} {x} {a}", "how many more {a} than {b} did {A} {do}", "n-m"},
     {"{A} had {n} {a} to {do}/{he} {did} {m} in the morning and {k} in the afternoon", "how many {a} are left to {do}",
      "n-m-k"},
     {"{A} {did} {n} {a} in {k} {in}, the same number in each {one}", "how many {a} did {he} {do} in each {one}",
      "n/k"}},
    Size::Modest};

} // namespace

std::vector<Situation> dealingSituations()
{
    return {stock, givers, eaten, files, games, chores};
}

} // namespace ltm::grammar
