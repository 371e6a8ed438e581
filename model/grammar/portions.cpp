// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Situations with equal groups: things are packed, teams made, hours worked, rides and packs paid for.

#include "situations.h"

namespace ltm::grammar
{

namespace
{

/// Somebody puts things into groups of one size. v: what is done to a group.
const Situation packing{
    "T,g,G,in,v",
    {"photos&postcards,page,pages,on,fill", "stickers&stamps,page,pages,on,fill", "marbles&beads,jar,jars,in,fill",
     "cupcakes&muffins,box,boxes,in,fill", "novels&comic books,shelf,shelves,on,fill",
     "tulips&roses,vase,vases,in,fill", "crayons&markers,tin,tins,in,fill", "apples&pears,basket,baskets,in,fill",
     "cards&coins,pile,piles,in,make", "toy cars&toy trucks,row,rows,in,make",
     "candles&ornaments,carton,cartons,in,fill", "sandwiches&rolls,tray,trays,on,fill",
     "seashells&pebbles,bucket,buckets,in,fill", "shirts&towels,stack,stacks,in,make"},
    {{"{A} <has|had> {n} {G} of {T} and {m} {G} of {U}/there <are|were> {k} {in} each {g}",
      "how many {T} and {U} <does|did> {he} have [in all|altogether]", "n+m*k"},
     {"{A} <puts|put> {n} {T} {in} {G}, {k} {in} each [{g}|]/{B} <takes|took> {m} of the {G}",
      "how many {G} [<are|were> left|<does|did> {A} have left]", "n/k-m"},
     {"{A} <has|had> {n} {T}/{he} <has|had> already put {m} of them {in} {G}",
      "if {he} <puts|put> {k} of the others {in} each {g}, how many more {G} <does|did> {he} {v}", "n-m/k"},
     {"{A} <has|had> {n} {T}/{he} <puts|put> {k} [of them|{T}|] {in} each {g}",
      "how many {G} [<does|did> {he} {v}|can {he} {v}]", "n/k"},
     {"{A} <has|had> {n} {T} [and {x} {U}|]/{he} <puts|put> {k} {T} {in} each {g}",
      "how many {G} of {T} <does|did> {he} {v}", "n/k"},
     {"{A} <has|had> {n} {T}/{he} <wants|wanted> to put them {in} {k} {G} [so that each {g} <has|had> the same "
      "number|equally]",
      "how many {T} [<go|went> {in} each {g}|should {he} put {in} each {g}]", "n/k"},
     {"{A} <has|had> {n} {G} with {m} {T} {in} each {g}",
      "[how many {T} <does|did> {he} have [in all|altogether|in total|]|what <is|was> the total number of {his} {T}]",
      "n*m"},
     {"{A} <has|had> {n} {G} of {T}[ with|/there <are|were>] {m} {T} {in} each {g}[ and|/{he} also <has|had>] {x} {U}",
      "how many {T} <does|did> {he} have", "n*m"},
     {"{A} <has|had> {n} {T}/[{he} <gives|gave> away {m} of them|{he} <gives|gave> {m} [of them|] to {B}|{he} "
      "<loses|lost> {m} of them]/{he} <puts|put> the rest {in} {G}, {k} {in} each {g}",
      "how many {G} <does|did> {he} {v}", "n-m/k"},
     {"{A} had {n} {T}/after [giving {m} of them away|losing {m} of them|{m} of them were ruined], {he} put the "
      "[rest|others|remaining {T}] {in} {G} with {k} {in} each [{g}|one]",
      "how many {G} [did {he} {v}|were there]", "n-m/k"},
     {"{A} <has|had> {n} {T}, but {m} of them <are|were> [damaged|dirty|too old]",
      "if {he} <puts|put> the [rest|good ones|others] {in} {G} of {k}, how many {G} [can|could] {he} {v}", "n-m/k"},
     {"{A} had {n} {T}/{he} put {m} [of them|] {in} one {g} and divided the rest equally among {k} other {G}",
      "how many {T} were {in} each of the other {G}", "n-m/k"},
     {"{A} <has|had> {n} {T} and {B} <has|had> {m} [{T}|]/they <put|put> all of them {in} {G} of {k}",
      "how many {G} <do|did> they {v}", "n+m/k"},
     {"{A} <has|had> {n} {T} and {m} {U}/{he} <puts|put> {k} [things|] {in} each {g}",
      "how many {G} <does|did> {he} [need|{v}] for all of them", "n+m/k"},
     {"{A} got {n} {T} from {B} and {m} from {C}",
      "if {he} puts them {in} {G} with {k} {in} each, how many {G} can {he} {v}", "n+m/k"},
     {"{A} <has|had> {n} {T}/{he} <gives|gave> {m} to {B} and {k} to {C} and <puts|put> the rest {in} {G} of {l}",
      "how many {G} <does|did> {he} {v}", "n-m-k/l"},
     {"{A} <has|had> {n} {T} and <gets|got> {m} more/{he} <gives|gave> away {k} [of them|] and <puts|put> the rest "
      "{in} {l} {G}, the same number {in} each",
      "how many {T} <are|were> {in} each {g}", "n+m-k/l"},
     {"{A} <has|had> {n} {G} with {m} {T} {in} each [{g}|]/{he} <gives|gave> {k} {T} to {B}",
      "how many {T} <does|did> {he} have left", "n*m-k"},
     {"{A} <fills|filled> {n} {G} with {m} {T} each and <has|had> {k} {T} left over",
      "how many {T} <does|did> {he} have [in all|altogether]", "n*m+k"},
     {"{A} <has|had> {n} {G} with {m} {T} {in} each {g}/{he} <wants|wanted> to put all the {T} {in} {k} {G} instead",
      "how many {T} will there be {in} each {g}", "n*m/k"},
     {"{A} <has|had> {n} {T}, {B} <has|had> {m} and {C} <has|had> {k}/they <put|put> all of them {in} {G} of {l}",
      "how many {G} <do|did> they {v}", "n+m+k/l"},
     {"{A} <has|had> {n} {G} with {m} {T} {in} each/{he} <gives|gave> {k} {T} to {B} and <gets|got> {l} [new ones|from "
      "{C}]",
      "how many {T} <does|did> {he} have then", "n*m-k+l"},
     {"{A} <has|had> {n} {G} with {m} {T} each/{he} <loses|lost> {k} {T} and <shares|shared> the rest equally among "
      "{l} friends",
      "how many {T} <does|did> each friend get", "n*m-k/l"},
     {"{A} <has|had> {n} {G} with {m} {T} each, and {B} <has|had> {k} {G} with {l} {T} each",
      "how many {T} <do|did> they have [together|in all|altogether]", "n*m+(k*l)"}},
    Size::Modest};

/// People who come together and make groups.
const Situation groups{
    "K,T,g,G,a,b,in",
    {"the soccer club,players,team,teams,old,new,in", "the chess club,members,group,groups,old,new,in",
     "the summer camp,children,tent,tents,younger,older,in", "the school trip,students,van,vans,younger,older,in",
     "the dance class,dancers,row,rows,young,adult,in", "the choir,singers,row,rows,young,adult,in",
     "the music school,pupils,band,bands,returning,new,in", "the relay race,runners,team,teams,fast,slow,in",
     "the boat tour,guests,boat,boats,young,adult,in", "the cooking class,students,table,tables,returning,new,at",
     "the science fair,pupils,group,groups,younger,older,in", "the quiz night,guests,table,tables,adult,young,at"},
    {{"{n} {T} signed up for {K}/{m} of them stayed at home, and each of the others brought {k} snacks",
      "how many snacks did they bring [in all|altogether|]", "n-m*k"},
     {"{K} <has|had> {n} {G} with {m} {a} and {k} {b} {T} {in} each",
      "how many {T} <are|were> there [in all|altogether]", "m+k*n"},
     {"{K} <has|had> {n} {a} {T} and {m} {b} {T}[/there <are|were> {k} {T}|, with {k} {T}] {in} each {g}",
      "how many {G} <are|were> there", "n+m/k"},
     {"{n} {a} and {m} {b} {T} <take|took> part in {K}",
      "if there <are|were> {k} {in} each {g}, how many {G} <are|were> [there|needed]", "n+m/k"},
     {"{n} {T} signed up for {K}, but {m} of them did not come/[the rest were put {in} {G}, {k} {in} each {g}|there "
      "were {k} {T} in each {g}]",
      "how many {G} were there", "n-m/k"},
     {"{n} boys and {m} girls signed up for {K}/{k} {T} go {in} each {g}", "how many {G} <are|were> needed", "n+m/k"},
     {"{n} {T} <sign|signed> up for {K}", "if there <are|were> {k} {T} {in} each {g}, how many {G} <are|were> there",
      "n/k"},
     {"{K} has {n} {T} and {x} helpers", "how many {G} can be made with {k} {T} {in} each {g}", "n/k"},
     {"{K} <has|had> {n} {G} with {k} {T} {in} each",
      "[how many {T} <are|were> there [in all|altogether|in total|]|what <is|was> the total number of {T}]", "n*k"},
     {"{K} <has|had> {n} {G} with {k} {T} {in} each [{g}|]/then {m} {T} went home", "how many {T} <are|were> left",
      "n*k-m"},
     {"{K} <has|had> {n} {G} of {k} {T}/{m} more {T} [joined|came later]", "how many {T} <are|were> there then",
      "n*k+m"},
     {"{n} {T} <are|were> put {in} {k} {G} for {K}, with the same number {in} each",
      "how many {T} <are|were> there {in} each {g}", "n/k"},
     {"{K} has {n} {T} [and only {k} {G}|in {k} {G}]",
      "if each {g} has the same number of {T}, how many {T} are {in} each {g}", "n/k"},
     {"{K} <has|had> {n} {a} {T} and {m} {b} {T}/after {k} of them left, the others were put {in} {G} of {l}",
      "how many {G} were there", "n+m-k/l"},
     {"{K} <has|had> {n} {G} with {m} {T} each and {k} {G} with {l} {T} each",
      "[how many {T} <are|were> there [in all|altogether]|what <is|was> the total number of {T}]", "n*m+(k*l)"}},
    Size::Modest};

/// Somebody is paid for each piece of work.
const Situation jobs{
    "t,T,do,did,done",
    {"lawn,lawns,mow,mowed,mowed", "car,cars,wash,washed,washed", "dog,dogs,walk,walked,walked",
     "window,windows,clean,cleaned,cleaned", "driveway,driveways,shovel,shoveled,shoveled",
     "fence,fences,paint,painted,painted", "garden,gardens,weed,weeded,weeded", "bike,bikes,repair,repaired,repaired",
     "basket,baskets,weave,wove,woven", "package,packages,deliver,delivered,delivered",
     "carpet,carpets,sweep,swept,swept", "scarf,scarves,knit,knitted,knitted"},
    {{"{A} wants to earn {$n}/{he} gets {$k} for each {t} and has [already|] {done} {m} {T}",
      "how much more does {he} have to earn", "n-(m*k)"},
     {"{A} had to {do} {n} {T} and [{did}|had {done}] all but {m} [of them|]/{he} got {$k} for each",
      "how much [money|] did {he} [get|earn|make]", "n-m*k"},
     {"{A} [earned|got|made] {$k} for each {t} {he} {did}/{he} had {n} {T} to {do}, but forgot to {do} {m} of them",
      "how much [money|] did {he} [earn|make]", "n-m*k"},
     {"{A} gets {$k} for every {t} {he} has {done}/{he} {did} {n} {T} on Saturday and {m} on Sunday",
      "how much [money|] did {he} [earn|make] [in all|altogether|in total]", "n+m*k"},
     {"{A} {did} {n} {T} for {$k} each, but {m} [of the|] customers [did not pay|paid nothing]",
      "how much [money|] did {he} [get|make|earn]", "n-m*k"},
     {"{A} had {z} {T} to {do}, and {he} {did} {n} of them for {$k} each", "how much [money|] did {he} [earn|make]",
      "n*k"},
     {"{A} {did} {n} {T} and [got|earned] {$k} for each [of them|{t}|]/{he} also got a tip of {$m}",
      "how much [money|] did {he} [get|make] [in all|altogether|in total]", "n*k+m"},
     {"{A} {did} {n} {T} and [got|earned] {$k} for each/then {he} [spent {$m}|spent {$m} on lunch|gave {$m} to {B}]",
      "how much [money|] does {he} have left", "n*k-m"},
     {"{A} [earned|made] {$n} last week/{he} [got|was paid] {$k} for each {t} {he} {did}", "how many {T} did {he} {do}",
      "n/k"},
     {"{A} had {$m}/after {he} {did} some {T} for {$k} each, {he} had {$n}", "how many {T} did {he} {do}", "n-m/k"},
     {"{A} wants to buy [a coat|a game|a book|a toy] that costs {$n}/{he} has [already|] saved {$m}",
      "if {he} gets {$k} for each {t}, how many {T} does {he} have to {do}", "n-m/k"},
     {"{A} {did} {n} {T} in the morning and {m} in the afternoon/it took {him} {k} minutes to {do} each {t}",
      "how many minutes did {he} work", "n+m*k"},
     {"{A} has to {do} {n} {T}/{he} has [already|] {done} {m} [of them|]",
      "how many {T} does {he} still [have|need] to {do}", "n-m"},
     {"{A} has to {do} {n} {T} and has {done} {m} [of them|] so far/it takes {him} {k} minutes to {do} each {t}",
      "how many more minutes does {he} need", "n-m*k"},
     {"{A} {did} {n} {T} [last week|in June] and {B} {did} {m}/each of them was paid {$k} for every {t}",
      "how much more did {A} earn than {B}", "n-m*k"},
     {"{A} can {do} {k} {T} in a day/{he} has to {do} {n} {T}", "how many days [will {he} need|will it take {him}]",
      "n/k"},
     {"{A} has {n} {T} to {do} and has already {done} {m} of them",
      "if {he} can {do} {k} {T} in a day, how many more days does {he} need", "n-m/k"},
     {"{A} {did} {n} {T} on Friday, {m} on Saturday and {k} on Sunday/{he} got {$l} for each",
      "how much did {he} [earn|make] [in all|altogether]", "n+m+k*l"},
     {"{A} {did} {n} {T} on Saturday and {m} on Sunday for {$k} each/then {he} spent {$l}",
      "how much money does {he} have left", "n+m*k-l"},
     {"{A} had {n} {T} to {do}/{he} did not {do} {m} of them, and got {$k} for each of the others/{he} also had {$l} "
      "from before",
      "how much money does {he} have now", "n-m*k+l"},
     {"{A} {did} {n} {T} for {$m} each, and {B} {did} {k} {T} for {$l} each",
      "how much [money|] did they earn [together|in all|altogether]", "n*m+(k*l)"}},
    Size::Modest};

/// Somebody is paid by the hour.
const Situation wages{
    "J",
    {"babysits", "works in a bakery", "tutors children", "works at a car wash", "helps in a library", "sells ice cream",
     "works in a garden center", "delivers newspapers"},
    {{"{A} {J} and earns {$k} an hour/{he} worked {n} hours on [Monday|Friday] and {m} hours on [Saturday|Sunday]",
      "how much [money|] did {he} [earn|make] [in all|altogether|]", "n+m*k"},
     {"{A} {J} for {$k} [an|per] hour/last week {he} worked {n} hours", "how much did {he} [earn|make]", "n*k"},
     {"{A} {J} for {$k} [an|per] hour/last week {he} [made|earned] {$n}", "how many hours did {he} work", "n/k"},
     {"{A} {J} for {$k} an hour/{he} worked {n} hours this week, which is {m} hours more than last week",
      "how much did {he} earn last week", "n-m*k"},
     {"{A} {J} for {$k} an hour/{he} worked {n} hours on Monday and {m} hours on Tuesday, and {he} spent {$l}",
      "how much [does {he} have left|money does {he} have left|money is left]", "n+m*k-l"},
     {"{A} {J} and earns {$k} an hour/{he} has {$m} and wants to have {$n}", "how many hours does {he} have to work",
      "n-m/k"},
     {"{A} {J}/{he} earned {$n} in {k} hours", "how much does {he} earn [per|in one] hour", "n/k"},
     {"{A} {J} for {$k} an hour/{he} worked {n} hours and spent {$m} on {his} way home",
      "how much [does {he} have left|money does {he} have left|money is left]", "n*k-m"}},
    Size::Small};

/// Tickets are bought and spent on rides or prizes.
const Situation fair{"P,u,r,R",
                     {"the fair,tickets,ride,rides", "the carnival,tickets,game,games",
                      "the arcade,tokens,prize,prizes", "the amusement park,coupons,ride,rides",
                      "the school festival,tickets,game,games", "the game hall,coins,race,races",
                      "the street market,tokens,snack,snacks", "the science center,tokens,show,shows"},
                     {{"{A} bought {n} {u} at {P} and used all but {m} of them/each of the {u} had cost {$k}",
                       "how much money did {he} spend on the {u} that {he} used", "n-m*k"},
                      {"{A} used {n} {u} on {R} and {m} on food at {P}/{he} has {k} {u} left",
                       "how many {u} did {he} have at first", "n+m+k"},
                      {"{A} paid for {n} {R} and {B} for {m} {R} at {P}/each {r} cost {k} {u}",
                       "how many more {u} did {A} use than {B}", "n-m*k"},
                      {"at {P} {A} had {n} {u}/{he} [used|spent] {m} [of them|]/each {r} costs {k} {u}",
                       "how many {R} can {he} still [pay for|get]", "n-m/k"},
                      {"{A} had {n} {u} at {P}/[after {he} had used {m} of them|{he} gave {m} of them to {B}, and "
                       "then|{he} lost {m} of them, and then] {he} spent the rest on {R} that cost {k} {u} each",
                       "how many {R} did {he} pay for", "n-m/k"},
                      {"{A} had {n} {u} and {B} had {m} [{u}|] at {P}",
                       "if each {r} costs {k} {u}, how many {R} can they pay for together", "n+m/k"},
                      {"{A} won {n} {u} [in one game|in the morning] and {m} [{u}|] [in another|in the afternoon] at "
                       "{P}/each {r} costs {k} {u}",
                       "how many {R} can {he} pay for", "n+m/k"},
                      {"each {r} at {P} costs {k} {u}/{A} has {n} {u}", "how many {R} can {he} pay for", "n/k"},
                      {"each {r} at {P} costs {k} {u}", "how many {u} does {A} need for {n} {R}", "n*k"},
                      {"{A} and {B} went to {P}/{A} paid for {n} {R} and {B} paid for {m}",
                       "if each {r} costs {k} {u}, how many {u} did they use [in all|altogether]", "n+m*k"},
                      {"{A} bought {n} {u} at {P}/{he} paid for {k} {R} that cost {m} {u} each",
                       "how many {u} [are|does {he} have] left", "n-(k*m)"},
                      {"{A} had {n} {u} at {P}/{he} used [some|some of them] [on {R}|] and had {m} left",
                       "how many {u} did {he} use", "n-m"},
                      {"{A} had {n} {u} and got {m} more from {B} at {P}/{he} lost {k} of them",
                       "if each {r} costs {l} {u}, how many {R} can {he} pay for", "n+m-k/l"},
                      {"{A} used {k} {u} for each of {m} {R} at {P} and gave {l} {u} to {B}/{he} had {n} {u} [at "
                       "first|in the beginning]",
                       "how many {u} does {he} have left", "n-(m*k)-l"},
                      {"{A} bought {n} {u} at {P}[ and|/{he}] had {m} left when {he} went home",
                       "if each {r} cost {k} {u}, how many {R} did {he} pay for", "n-m/k"}},
                     Size::Small};

/// Packs are bought, and what is in them is used.
const Situation packs{
    "g,G,T,use,used",
    {"pack,packs,pencils&pens,sharpen,sharpened", "pack,packs,balloons&paper cups,use,used",
     "box,boxes,chocolates&cookies,eat,ate", "bag,bags,oranges&lemons,squeeze,squeezed",
     "box,boxes,tiles&bricks,lay,laid", "carton,cartons,eggs&yogurts,use,used",
     "pack,packs,batteries&light bulbs,use,used", "box,boxes,nails&screws,use,used",
     "bag,bags,tulip bulbs&seeds,plant,planted", "case,cases,water bottles&juice bottles,open,opened"},
    {{"{A} bought {n} {G} of {T} with {m} {T} in each {g}/{he} {used} {k} [of them|{T}]",
      "how many {T} [are left|does {he} have left|remain]", "n*m-k"},
     {"{A} bought {n} {G} of {T} and gave {m} {G} to {B}/each {g} has {k} {T} [inside|]",
      "how many {T} does {A} have left", "n-m*k"},
     {"{A} bought {n} {G} of {T} and {B} bought {m}/each {g} [has|holds] {k} {T}",
      "how many {T} did they buy [in all|altogether|together]", "n+m*k"},
     {"{A} bought {n} {G} of {T} and {x} {G} of {U}/each {g} of {T} [has|holds] {k} {T}", "how many {T} did {he} buy",
      "n*k"},
     {"{A} bought {n} {G} of {T} and {k} {G} of {U}/there are {m} {T} or {l} {U} in each {g}",
      "how many {T} and {U} did {he} buy in all", "n*m+(k*l)"},
     {"each {g} has {k} {T}/{A} has {n} {T} [in all|altogether]", "how many {G} does {he} have", "n/k"},
     {"{A} needs {n} {T} and has {m} [{T}|]/{T} come in {G} of {k}", "how many {G} does {he} [have to|need to|] buy",
      "n-m/k"},
     {"{A} needs {n} {T} for the morning and {m} for the evening/each {g} has {k} {T}", "how many {G} should {he} buy",
      "n+m/k"},
     {"{A} had {n} {T}/{he} bought {m} {G} with {k} {T} in each", "how many {T} does {he} have now", "n+(m*k)"},
     {"{A} had {n} {T}/{he} bought {k} {G} and now {he} has {m} {T}", "how many {T} were in each {g}", "m-n/k"},
     {"{n} people want {k} {T} each, and there are {l} {T} in each {g}", "how many {G} are needed", "n*k/l"},
     {"{A} bought {n} {G} of {T} and {B} bought {m} [{G}|]/there are {k} {T} in each, and together they {used} {l} "
      "[{T}|of them]",
      "how many {T} [are left|are left over|remain]", "n+m*k-l"},
     {"{A} needs {n} {T} and has {m}, and {B} gave {him} {k} [more|]",
      "if {T} come in {G} of {l}, how many {G} does {he} have to buy", "n-m-k/l"},
     {"there are {k} {T} in each {g}", "how many {T} are there in {n} {G}", "n*k"}},
    Size::Modest};

/// Beds, rows and fields.
const Situation rows{
    "P,T,r,R,do,did",
    {"the garden,tomato plants&pepper plants,row,rows,plant,planted",
     "the field,corn plants&bean plants,row,rows,plant,planted", "the hall,chairs&stools,row,rows,set up,set up",
     "the orchard,peach trees&plum trees,row,rows,plant,planted", "the park,bushes&ferns,circle,circles,plant,planted",
     "the yard,flower pots&lanterns,line,lines,set up,set up", "the classroom,desks&benches,row,rows,set up,set up",
     "the vineyard,vines&young vines,row,rows,plant,planted"},
    {{"there <are|were> {n} {R} of {T} in {P}/each {r} <has|had> {k} {T}",
      "[how many {T} <are|were> there [in all|altogether|in total|]|what <is|was> the total number of {T}]", "n*k"},
     {"{A} {did} {n} {T} in {P}, {k} in each {r}", "how many {R} did {he} [make|{do}]", "n/k"},
     {"{A} {did} {n} {T} in {k} equal {R} in {P}", "how many {T} are there in each {r}", "n/k"},
     {"{A} {did} {n} {R} with {m} {T} each in {P}/{k} of them were [taken away|stolen|broken|carried away]",
      "how many {T} [are left|are left over|remain]", "n*m-k"},
     {"{A} {did} {n} {T} in {P} and {B} {did} {m}/there were {k} {T} in each {r}", "how many {R} were there", "n+m/k"},
     {"{A} wants to {do} {n} {T} in {P} and has {did} {m} [of them|] so far",
      "if {he} puts {k} in each {r}, how many more {R} will there be", "n-m/k"},
     {"{A} {did} {n} {R} of {T} in the morning and {m} [{R}|] in the afternoon/each {r} had {k} {T}",
      "how many {T} did {he} {do} [in all|altogether]", "n+m*k"},
     {"there are {n} {T} in {P}, {k} in each {r}/{A} [also|] {did} {x} {U}", "how many {R} of {T} are there", "n/k"},
     {"{P} has {n} {R} with {m} {T} each and {k} {R} with {l} {T} each",
      "how many {T} does {P} have [in all|altogether]", "n*m+(k*l)"}},
    Size::Modest};

/// Cut into slices or pieces, eaten and shared.
const Situation slices{
    "t,T,p",
    {"a pizza,pizzas,slices", "a pie,pies,pieces", "a cake,cakes,slices", "a loaf,loaves,slices",
     "a melon,melons,pieces", "a pan of brownies,pans of brownies,squares", "a chocolate bar,chocolate bars,pieces"},
    {{"{t} is cut into {n} {p}/{k} [friends|people|children] [eat|take|get] {m} {p} each", "how many {p} are left",
      "n-(k*m)"},
     {"{A} cut {n} {T} into {k} {p} each/{his} [friends|guests|cousins] ate {m} {p}", "how many {p} are left", "n*k-m"},
     {"there are {k} {p} in {t}/{A} bought {n} {T}", "how many {p} are there [in all|altogether|]", "n*k"},
     {"{A} cut {n} {T} into {k} {p} each and shared the {p} equally among {m} people",
      "how many {p} did each person get", "n*k/m"},
     {"{A} and {his} friends ate {n} {p}/{t} has {k} {p}", "how many {T} did they eat", "n/k"},
     {"{A} cut {n} {T} into {k} {p} each/{he} ate {m} {p} and shared the rest equally among {l} guests",
      "how many {p} did each guest get", "n*k-m/l"},
     {"there were {n} {p}/{A} ate {m} of them and {his} friends shared the rest equally",
      "if {he} has {k} friends, how many {p} did each of them get", "n-m/k"},
     {"{n} children and {m} adults each ate {k} {p}", "how many {p} did they eat [in all|altogether]", "n+m*k"},
     {"{A} bought {n} {T} in the morning and {m} in the evening/each of them was cut into {k} {p}",
      "how many {p} were there [in all|altogether]", "n+m*k"}},
    Size::Small};

} // namespace

std::vector<Situation> portionSituations()
{
    return {packing, groups, jobs, wages, fair, packs, rows, slices};
}

} // namespace ltm::grammar
