// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "situations.h"

namespace ltm::grammar
{

namespace
{

/// Someone plants, builds or sets up things in a place, or takes them away.
const Situation works{
    "T,P,W,do,did,undo,undid",
    {"oak trees&birch trees&pine trees,the park,the gardeners,plant,planted,cut down,cut down",
     "apple trees&cherry trees&fig trees,the orchard,the farmers,plant,planted,cut down,cut down",
     "rose bushes&ferns,the castle garden,the gardeners,plant,planted,dig up,dug up",
     "tulips&lilies,the flower bed,the children,plant,planted,pull out,pulled out",
     "houses&barns,the village,the builders,build,built,tear down,tore down",
     "benches&tables,the town square,the workers,set up,set up,take away,took away",
     "street lamps&signs,the main street,the city workers,put up,put up,take down,took down",
     "tents&flags,the camp,the scouts,put up,put up,take down,took down",
     "beehives&bird houses,the meadow,the students,set up,set up,remove,removed"},
    {{"there are {n} {T} [currently|now|] in {P}/{W} will {do} {m} [more {T}|more|{T}] [today|tomorrow|this week|]",
      "how many {T} will [there be in {P}|{P} have] [when {W} are [done|finished]|after that|then]", "n+m"},
     {"{P} has {n} {T} [and {x} {U}|]/[tomorrow|today|next week] {W} will {do} {m} {T}",
      "how many {T} will [there be|{P} have] then", "n+m"},
     {"there are {n} {T} [currently|now|] in {P}/{W} will {do} {m} [more|] {T} today and {k} [more|] [{T}|] tomorrow",
      "how many {T} will [there be in {P}|{P} have] [when {W} are [done|finished]|after that]", "n+m+k"},
     {"there are {n} {T} and {x} {U} in {P}/{W} will {do} {m} more {T}",
      "how many {T} will [there be in {P}|{P} have] [when {W} are finished|then]", "n+m"},
     {"there are {n} {T} in {P}/{W} [will|have to|need to] {undo} {m} {T} [that are old|that are damaged|]",
      "how many {T} will [be left|be left in {P}|there be in {P} when {W} are [done|finished]]", "n-m"},
     {"there were {n} {T} in {P}/{W} {undid} {m} of them and {did} {k} new ones", "how many {T} are in {P} now",
      "n-m+k"},
     {"there are {m} {T} in {P}/{W} will {do} [some {T}|more {T}|some more] today/"
      "when {W} are [finished|done] there will be {n} {T} in {P}",
      "how many {T} [will {W} {do} [today|]|are {W} going to {do}]", "n-m"},
     {"there were {m} {T} in {P}/{W} {did} [some more|some|more] {T}/now there are {n} [{T}|] [in {P}|]",
      "how many {T} did {W} {do}", "n-m"},
     {"there were {n} {T} in {P}/{W} {undid} some [of them|of the {T}|{T}]/now there are {m} {T} [left|in {P}]",
      "how many {T} did {W} {undo}", "n-m"},
     {"{W} {did} {m} {T} in {P} [today|yesterday|]/now there are {n} {T} [in {P}|there]",
      "how many {T} were [there|in {P}] [before|at first|before that]", "n-m"},
     {"{W} {undid} {m} {T} in {P}/{n} {T} are left", "how many {T} were [there|in {P}] [before|at first]", "n+m"}}};

/// Things are put somewhere and taken away.
const Situation places{
    "T,P",
    {"pencils&crayons&rulers,in the drawer", "spoons&forks&knives,in the kitchen drawer",
     "irises&lilies&daisies,in the pot", "buttons&beads&needles,in the jar", "sacks of oats&sacks of corn,in the mill",
     "dolls&toy cars&blocks,in the chest", "plates&bowls&cups,on the table", "magazines&books,on the shelf",
     "eggs&yogurts&bottles,in the fridge", "logs&planks,in the shed", "letters&postcards,in the mailbox",
     "hats&coats&scarves,in the closet", "bricks&tiles,on the cart", "towels&sheets,in the cupboard",
     "peaches&plums&pears,in the bowl", "fish&snails,in the tank", "pens&erasers&clips,on the desk",
     "shirts&socks,in the laundry basket"},
    {{"there <are|were> {n} {T} {P}/{A} [<puts|put>|<places|placed>] {m} [more {T}|{T}|more] {P}",
      "how many {T} are [there now|now there|{P} now|now {P}|there] [in total|altogether|in all|]", "n+m"},
     {"there <are|were> {n} {T} {P}/{A} <takes|took> {m} [{T}|of the {T}|of them] [out|away|]",
      "how many {T} are [left|now {P}|there now|left {P}|still {P}]", "n-m"},
     {"there <are|were> [{n} {T} and {x} {U}|{x} {U} and {n} {T}] {P}/{A} [<puts|put>|<places|placed>] {m} [more|] {T} "
      "{P}",
      "how many {T} are [there now|now there|now {P}] [in total|in all|]", "n+m"},
     {"there <are|were> [{n} {T} and {x} {U}|{x} {U} and {n} {T}] {P}/{A} <takes|took> {m} {T} [out|away|]",
      "how many {T} are [left|now {P}|there now]", "n-m"},
     {"there <are|were> {n} {T} {P}/{A} <puts|put> {m} [more|] {T} {P} and {B} <puts|put> {k} [more|] {T} {P}",
      "how many {T} are [there|{P}] now", "n+m+k"},
     {"there <are|were> {n} {T} {P}/{A} <puts|put> {m} [more|] {T} {P}/[then|later] {B} <takes|took> {k} [of them|{T}] "
      "[away|]",
      "how many {T} are [there|{P}] now", "n+m-k"},
     {"there are {n} {T} {P} and {m} [{T}|] in [another|the next] room/{A} <puts|put> {k} [more|] {T} [{P}|there]",
      "how many {T} are there [now|] [in total|in all|altogether]", "n+m+k"},
     {"there were {m} {T} {P}/{A} put [some|some more] [{T}|] {P}/[now there are|there are now] {n} {T} {P}",
      "how many {T} did {A} put {P}", "n-m"},
     {"there were {m} {T} {P}/{A} [bought|got|brought] some [more|] [{T}|] [today|]/[now there are|there are now] {n} "
      "{T} {P}",
      "how many {T} did [{A}|{he}] bring", "n-m"},
     {"there were {n} {T} {P}/{A} took some [of them|] [out|away]/[now there are|there are now] {m} [{T}|left] {P}",
      "how many {T} did {A} take [out|]", "n-m"},
     {"{A} put {m} {T} {P}/[now there are|there are now] {n} {T} {P}", "how many {T} were {P} [at first|before]",
      "n-m"},
     {"{A} took {m} {T} [out|away]/[now there are|there are now] {n} {T} [left|] {P}",
      "how many {T} were {P} [at first|before]", "n+m"}}};

/// What somebody went to or saw in this year and in the last.
const Situation outings{
    "did,do,T",
    {"went to,go to,soccer games&tennis matches", "went to,go to,concerts&plays", "watched,watch,movies&shows",
     "visited,visit,museums&castles", "went to,go to,parties&weddings", "entered,enter,races&contests",
     "attended,attend,classes&meetings", "saw,see,hockey games&baseball games"},
    {{"{A} {did} {n} {T} this {W}[ and|/{he} {did}] {m} [{T}|] last {W}",
      "how many {T} did {A} {do} [in all|in total|altogether|in both {W}s]", "n+m"},
     {"{A} {did} {n} {T} this {W} but missed {x}/{he} {did} {m} [{T}|] last {W}",
      "how many {T} did {A} {do} [in all|in total|altogether]", "n+m"},
     {"{A} {did} {n} {T} this {W}/last {W} {he} {did} {m} [{T}|] and next {W} {he} wants to {do} {k} [{T}|more]",
      "how many {T} will {A} {do} [in all|in total|altogether]", "n+m+k"},
     {"{A} {did} {n} {T} this {W} and {m} [{T}|] last {W}", "how many more {T} did {he} {do} this {W} than last {W}",
      "n-m"},
     {"{A} {did} {m} {T} this {W} and {n} [{T}|] last {W}", "how many fewer {T} did {he} {do} this {W} than last {W}",
      "n-m"},
     {"{A} {did} {n} {T} in two {W}s/{he} {did} {m} [of them|] last {W}", "how many {T} did {he} {do} this {W}", "n-m"},
     {"there were {n} {T} this {W}/{A} missed {m} of them", "how many {T} did {he} {do}", "n-m"}},
    Size::Small};

const Situation matches{
    "S,T",
    {"school,basketball", "class,soccer", "town,hockey", "club,volleyball", "camp,chess", "village,baseball"},
    {{"{A}'s {S} played {n} {T} games this {W}/[they|the team] lost {m} [of them|games]", "how many games did they win",
      "n-m"},
     {"{A}'s {S} played {n} {T} games this {W}/[they|the team] won most of them, but lost {m}",
      "how many games did they win", "n-m"},
     {"{A}'s {S} team won {n} {T} games and lost {m} [games|] this {W}", "how many games did they play [in all|]",
      "n+m"},
     {"{A}'s {S} played {n} {T} games this {W}/they won {m} and lost {k}, and the others were draws",
      "how many games were draws", "n-m-k"},
     {"a {T} team has {n} players/{m} [new players|players] join and {k} [players|] leave",
      "how many players does the team have now", "n+m-k"}},
    Size::Small};

/// Two or three people do the same.
const Situation together{
    "T,P,did,do,done",
    {"carrots&onions&turnips,,grew,grow,grown", "pumpkins&melons&beans,in the garden,grew,grow,grown",
     "cherries&plums&apples,in the orchard,picked,pick,picked", "pears&limes&figs,from the tree,picked,pick,picked",
     "shells&stones,on the beach,found,find,found", "mushrooms&acorns,in the forest,found,find,found",
     "fish&crabs,in the lake,caught,catch,caught", "cans&bottles,in the park,collected,collect,collected",
     "cookies&muffins,for the sale,baked,bake,baked", "paper stars&lanterns,for the party,made,make,made",
     "tickets&programs,for the play,sold,sell,sold", "berries&nuts,in the woods,gathered,gather,gathered"},
    {{"{A} {did} {n} {T}[ and|/] {B} {did} {m} [{T}|] {P}",
      "how many {T} [did they {do}|were {done}|did {A} and {B} {do}] [together|in all|in total|altogether]", "n+m"},
     {"{A} {did} {n} {T}[, |/]{B} {did} {m} [{T}|][, and|/] {C} {did} {k} [{T}|] {P}",
      "how many {T} [did they {do}|were {done}] [together|in all|in total|altogether]", "n+m+k"},
     {"{A} {did} [{n} {T} and {x} {U}|{x} {U} and {n} {T}] {P}/{B} {did} {m} {T} [and {y} {U}|]",
      "how many {T} [did they {do}|were {done}] [together|in all|in total|altogether]", "n+m"},
     {"{A} {did} {n} {T} and {B} {did} {m} {T} {P}/{C} {did} {x} {U}",
      "how many {T} [did they {do}|were {done}] [in all|in total|altogether]", "n+m"},
     {"{A} {did} {n} {T} and {B} {did} {m} [{T}|] {P}/{s} of [them|the {T}] were [small|broken|bad]",
      "how many {T} did they {do} [together|in all]", "n+m"},
     {"{A} {did} {n} {T} {P}[, but|/but] {m} [of them|] were [broken|bad|too small]", "how many good {T} did {he} {do}",
      "n-m"},
     {"{A} {did} {n} {T} and {B} {did} {m} {P}", "how many more {T} did {A} {do} than {B}", "n-m"},
     {"{A} {did} {m} {T} and {B} {did} {n} {P}", "how many more {T} did {B} {do} than {A}", "n-m"},
     {"[together|] {A} and {B} {did} {n} {T} {P}/{A} {did} {m} of them", "how many {T} did {B} {do}", "n-m"},
     {"{A} {did} {n} {T} {P}[/{he}|, {he}| and] gave {B} {m} of [them|the {T}]",
      "how many {T} does {he} [now have|have now|have left]", "n-m"},
     {"{A} {did} {n} {T} {P}[/{he}|, {he}| and] gave {B} [some|some of them|some of {his} {T}]/"
      "[now {he} has|{he} has|{he} now has] {m} {T} [left|]",
      "how many {T} did {he} give to {B}", "n-m"},
     {"{A} had {m} {T}/{he} went out and {did} [some more|more|some]/[now there are|now {he} has|there are now] {n} "
      "{T}",
      "how many {T} did {he} {do}", "n-m"},
     {"{A} {did} {n} {T} {P}/{he} used {m} [of them|] and gave {k} to {B}", "how many {T} are left", "n-m-k"},
     {"{A} {did} {x} {T} {P}, {B} {did} {m} and {C} {did} {k}", "how many {T} did {B} and {C} {do} together", "m+k"}}};

/// A business at lunch and at dinner, this week and the last.
const Situation business{
    "K,k1,T,did,do,done",
    {"a restaurant,the restaurant,pizzas&salads&soups,served,serve,served",
     "a cafe,the cafe,sandwiches&muffins&pancakes,served,serve,served",
     "a bakery,the bakery,cakes&rolls&pies,sold,sell,sold", "a food truck,the truck,burgers&tacos,sold,sell,sold",
     "a school kitchen,the kitchen,meals&desserts,served,serve,served",
     "a stand,the stand,hot dogs&drinks,sold,sell,sold"},
    {{"{K} {did} {n} {T} [during|at] lunch and {m} [{T}|] [during|at] dinner [today|]",
      "how many {T} [were {done}|did {k1} {do}] [today|in total|in all|altogether]", "n+m"},
     {"{K} {did} {n} {T} [during|at] lunch and {m} [{T}|] [during|at] dinner today/{k1} {did} {k} [{T}|] yesterday",
      "how many {T} were {done} [in total|in all|altogether]", "n+m+k"},
     {"{K} {did} {n} {T} [during|at] lunch and {m} [{T}|] [during|at] dinner today/it {did} {x} {U} too",
      "how many {T} were {done} today", "n+m"},
     {"{K} made {n} {T} [today|for lunch|]/[only|] {m} of them were {done}",
      "how many {T} were [left|left over|not {done}]", "n-m"},
     {"{K} {did} {n} {T} this {W}/{m} [of them|{T}] were {done} in the first half of the {W}",
      "how many {T} were {done} in the second half", "n-m"},
     {"{K} {did} {n} {T} [during|at] lunch and {m} [during|at] dinner",
      "how many more {T} were {done} at lunch than at dinner", "n-m"},
     {"{K} had {n} {T}/{k1} {did} {m} and made {k} more", "how many {T} does {k1} have now", "n-m+k"}}};

/// Two sorts which an adjective tells apart.
const Situation adjectives{
    "P,T,a,b",
    {"a company,workers,part-time,full-time", "a farm,hens,white,brown", "a lake,ducks,male,female",
     "a shop,shirts,long,short", "a forest,trees,young,old", "a museum,paintings,large,small",
     "a library,books,new,used", "a bakery,cookies,salty,sweet", "a hotel,rooms,single,double bed",
     "a team,uniforms,clean,dirty", "a zoo,monkeys,big,little", "a market,apples,ripe,green"},
    {{"{P} <has|had> {n} {a} {T} and {m} {b} [{T}|ones|{T}]",
      "how many {T} [<does|did> it have|<are|were> there] [in all|in total|altogether|]", "n+m"},
     {"{P} <has|had> {n} {T}/{m} [of them|] <are|were> {a} and the [rest|others] <are|were> {b}",
      "how many {b} {T} <are|were> there", "n-m"},
     {"{P} <has|had> {n} {T}, {a} and {b} [ones|together]/{m} of [them|the {T}] <are|were> {a}",
      "how many {b} {T} <does|did> it have", "n-m"},
     {"{P} <has|had> {n} {a} {T} and {m} {b} [{T}|ones]", "how many more {a} {T} than {b} {T} <are|were> there", "n-m"},
     {"in addition to {n} {a} {T}, {P} <has|had> {m} {b} [{T}|ones]", "how many {T} <are|were> there [in all|]", "n+m"},
     {"{P} <has|had> {n} {a} {T} and {m} {b} [{T}|ones]/{k} of the {T} <are|were> [gone|sold|taken away]",
      "how many {T} are left", "n+m-k"}}};

/// The same with somebody who has both, and somebody else who has some too.
const Situation colours{
    "T,a,b",
    {"marbles,red,blue", "balloons,green,yellow", "beads,black,white", "ribbons,pink,purple", "cookies,sweet,salty",
     "stickers,big,small", "kites,orange,striped", "candles,long,short", "buttons,round,square", "cards,old,new",
     "grapes,green,red", "pens,blue,black"},
    {{"{A} <has|had> {n} {a} {T}[ and|/] {B} <has|had> {m} {a} [{T}|ones|{T}]",
      "how many {a} {T} <do|did> they have [together|in all|in total|altogether]", "n+m"},
     {"{A} <has|had> {n} {a} and {x} {b} {T}/{B} <has|had> {m} {a} {T} [and {y} {b} ones|]",
      "how many {a} {T} <do|did> they have [together|in all|in total|altogether]", "n+m"},
     {"{A} <has|had> {x} {b} {T} and {n} {a} {T}/{B} <has|had> {m} {a} {T}",
      "how many {a} {T} <do|did> they have [together|in all|in total|altogether]", "n+m"},
     {"{A} <has|had> {n} {a} {T} and {x} {b} {T}/{he} [<gives|gave> away|<loses|lost>|<uses|used>] {m} {a} {T} "
      "[and {y} {b} {T}|]",
      "how many {a} {T} [does {he} have [left|now]|are left]", "n-m"},
     {"{A} <has|had> {n} {a} {T}[ but|/{he}] lost {m} of them", "how many {a} {T} does {he} have now", "n-m"},
     {"{A} <has|had> {n} {a} {T}[, {he}|/{he}| and] gave {B} {m} of [the {T}|them|{his} {T}]",
      "how many {a} {T} does {he} [now have|have now]", "n-m"},
     {"{A} <has|had> {n} {a} {T}, {B} <has|had> {m} {a} {T}, and {C} <has|had> {k} {a} {T}",
      "how many {a} {T} <do|did> they have [together|in all|in total|altogether]", "n+m+k"},
     {"{A} <has|had> {n} {T}/{B} [bought|borrowed|took|won] {m} of {A}'s {T}",
      "how many {T} does {A} [have now|have left|now have]", "n-m"},
     {"{A} had {n} {T}/{B} gave {him} {m} [new|more] {T}/{he} bought {k} {T}", "how many {T} does {he} have now",
      "n+m+k"},
     {"{A} had [some|] {T}/{he} gave {m} to {his} [friends|sister|brother]/{he} [has|now has] {n} {T} [left|]",
      "how many {T} did {he} have [to start with|at first|in the beginning]", "n+m"}}};

const Situation young{
    "D,T",
    {"goat,kids", "guinea pig,babies", "rabbit,bunnies", "sheep,lambs", "hen,chicks", "pig,piglets", "duck,ducklings",
     "fish,baby fish", "hamster,baby hamsters", "horse,foals"},
    {{"{A}'s {D} had [some|] {T}/{he} gave {m} [of them|] to {his} [friends|neighbors|cousins]/"
      "{he} [now has|has] {n} [{T}|{T} left|left]",
      "how many {T} did {he} have [to start with|at first|in the beginning]", "n+m"},
     {"{A}'s {D} had [some|] {T}/{he} gave {m} to {B} and {k} to {C}/{he} [now has|has] {n} [{T}|left]",
      "how many {T} did {he} have [to start with|at first|in the beginning]", "n+m+k"},
     {"{A}'s {D} had {n} {T}/{he} gave {m} [of them|] to {his} [friends|neighbors|cousins]",
      "how many {T} does {he} [have now|have left|now have]", "n-m"},
     {"{A}'s {D} had {n} {T}, and {s} of them had spots/{he} gave {m} {T} to {his} friends",
      "how many {T} does {he} have now", "n-m"},
     {"{A}'s {D} had {n} {T} and {B}'s {D} had {m}", "how many {T} [were there|did they get] [in all|together]", "n+m"},
     {"{A}'s {D} had {n} {T}/{he} gave {m} to {B}/then {he} got {k} more [{T}|] from {C}",
      "how many {T} does {he} have now", "n-m+k"}},
    Size::Small};

/// What somebody saves.
const Situation savings{
    "T,P",
    {"silver coins&gold coins&tokens,in {his} money box", "stamps&postcards,in {his} album",
     "keys&marbles,in {his} pocket", "coupons&bills,in {his} wallet", "badges&medals,in a drawer"},
    {{"{A} [had|kept] {n} {T} {P}/{his} [uncle|aunt|cousin|grandmother] gave {him} {m} [more|] {T}",
      "how many {T} does {he} have now", "n+m"},
     {"{A} had [{n} {T} and {x} {U}|{x} {U} and {n} {T}] {P}/{his} [uncle|aunt|grandfather] gave {him} {m} {T} [and "
      "{y} {U}|]",
      "how many {T} does {he} have now", "n+m"},
     {"{A} had {n} {T} {P}/{his} [teacher|uncle] gave {him} {m} [{T}|] and {his} [cousin|aunt] gave {him} {k} [{T}|]",
      "how many {T} does {he} have now", "n+m+k"},
     {"{A} had {n} {T} {P}/{his} [sister|brother|friend] borrowed {m} of {his} {T}",
      "how many {T} does {he} have [now|left]", "n-m"},
     {"{A} had {n} {T} [and {x} {U}|] {P}/{he} spent {m} of {his} {T}", "how many {T} does {he} have [now|left]",
      "n-m"},
     {"{A} had {m} {T} {P}/{his} [uncle|aunt|grandfather] gave {him} some [more|{T}]/now {he} has {n} {T}",
      "how many {T} did {he} get", "n-m"}}};

const Situation money{
    "T,w",
    {"a ball&a racket,cleaned cars", "a game&a book,mowed lawns", "a hat&a scarf,sold lemonade",
     "a toy robot&a puzzle,walked dogs", "grapes&cherries,raked leaves", "a drum&a songbook,babysat",
     "a shirt&a jacket,cleaned windows", "a lamp&a rug,worked in a shop"},
    {{"[last week|] {A} had {$m}/{he} {w} [over the weekend|on Saturday|] and now has {$n}",
      "how much [money|] did {he} [make|earn|get]", "n-m"},
     {"{A} [got|received] {$n} for {his} birthday/{he} bought {T} and had {$m} left [over|]",
      "how much [did {he} spend|did {he} pay for {T}|money did {he} spend]", "n-m"},
     {"{A} had {$n}/after [buying|{he} bought] {T} {he} had {$m} [left|]", "how much did {he} pay for it", "n-m"},
     {"{A} [spent|paid] {$m} [on|for] {T}/{he} [has|now has] {$n} left",
      "how much [money|] did {he} have [at first|before|in the beginning]", "n+m"},
     {"{A} [went to the [mall|market|fair]|was out shopping]/{he} [spent {$n} on|paid {$n} for] {T} and {$m} for {U}",
      "how much [money|] did {A} [spend|pay] [in total|in all|altogether|]", "n+m"},
     {"{A} bought {T} [for|that cost] {$n} and {U} [for|that cost] {$m}",
      "[what was the total cost|how much did {he} pay in all|what did both cost together]", "n+m"},
     {"{A} bought {T} for {$n} and {U} for {$m}", "how much more did {he} pay for {T} than for {U}", "n-m"},
     {"{A} had {$n}/{he} bought {T} for {$m} and {U} for {$k}", "how much [money|] does {he} have left", "n-m-k"},
     {"{A} took {$m} out of {his} bank account/now {$n} are left in it",
      "how much was in the account [before|at first]", "n+m"},
     {"{A} wants to buy {T} that costs {$n}/{he} has [saved|] {$m} [so far|]", "how much more does {he} need", "n-m"},
     {"{A} had {$n} and {w}, for which {he} got {$m}/then {he} bought {T} for {$k}", "how much does {he} have now",
      "n+m-k"}}};

/// Prices that change, each or for several.
const Situation prices{
    "x1,T",
    {"a phone,phones", "a pack of cards,packs", "a bike,bikes", "a pair of shoes,pairs", "a ticket,tickets",
     "a box of pens,boxes", "a lamp,lamps"},
    {{"{x1} [costs|used to cost] {$n}/the price [went down|fell] by {$m}", "how much does it cost now", "n-m"},
     {"{x1} costs {$m}/the price goes up by {$n}", "how much [will it cost|does it cost then]", "m+n"},
     {"{x1} costs {$n}/today there is a discount of {$m}", "how much [do you have to pay|does it cost today]", "n-m"},
     {"{x1} costs {$n}, but there is a discount of {$m} on each today", "how much do {k} of them cost", "n-m*k"},
     {"{x1} cost {$n} last year and costs {$m} now", "by how much did the price fall", "n-m"}}};

const Situation recipes{
    "D,T",
    {"a pie,spoons of sugar&apples&eggs", "soup,spoons of salt&carrots&onions", "pancakes,eggs&glasses of milk",
     "bread,bags of flour&seeds", "a salad,tomatoes&cucumbers", "lemonade,lemons&spoons of honey",
     "cookies,grams of butter&grams of oats"},
    {{"{A} [is|was] [making|preparing] {D}/the recipe [calls for|needs|asks for] {n} {T} [and {x} {U}|]/"
      "{he} [already put in|has already put in|already added] {m} {T}",
      "how many more {T} does {he} need [to add|]", "n-m"},
     {"{A} makes {D}/the recipe [calls for|needs] {n} {T} and {m} {U}", "how many more {T} than {U} does it need",
      "n-m"},
     {"{A} makes {D}/the recipe [calls for|needs] {n} {T} and {x} {U}/{he} has put in {m} {T}",
      "how many {T} are still missing", "n-m"},
     {"{A} made {D}/{he} put in {m} {T} [at first|] and {n} more [later|]",
      "how many {T} did {he} put in [altogether|]", "m+n"}},
    Size::Small};

/// Wholes of two or three parts.
const Situation parts{
    "X,x1,part,T",
    {"a book,the book,chapter,pages", "a film,the film,part,minutes", "a trail,the trail,section,miles",
     "a train,the train,car,seats", "a quiz,the quiz,round,questions", "a museum,the museum,wing,rooms",
     "a game,the game,level,coins", "a show,the show,act,songs"},
    {{"{X} has two {part}s/the first {part} has {m} {T}/[altogether|in all] {x1} has {n} {T}",
      "how many {T} are in the second {part}", "n-m"},
     {"{x1} has {n} {T} in two {part}s/the first {part} has {m} [{T}|]", "how many {T} does the second {part} have",
      "n-m"},
     {"{X} has two {part}s/the first {part} has {n} {T} and the second has {m} [{T}|]",
      "how many {T} does {x1} have [in all|altogether|]", "n+m"},
     {"the first {part} of {X} has {n} {T} and the second has {m} [{T}|]",
      "how many more {T} does the first {part} have [than the second|]", "n-m"},
     {"{X} has three {part}s with {n}, {m} and {k} {T}", "how many {T} does {x1} have [in all|altogether]", "n+m+k"},
     {"{X} has {n} {T} in three {part}s/the first {part} has {m} and the second has {k}",
      "how many {T} does the third {part} have", "n-m-k"}}};

const Situation loads{
    "X,x1,T,W",
    {"a ship,the ship,tons of grain,the sailors", "a truck,the truck,boxes,the drivers",
     "a train,the train,tons of coal,the workers", "a plane,the plane,bags,the helpers",
     "a boat,the boat,crates,the fishermen", "a wagon,the wagon,barrels,the farmers"},
    {{"{X} carried {n} {T}/[at the next stop|then|] {W} loaded {m} [more|] {T} [onto it|]",
      "how many {T} does [{x1}|it] carry now", "n+m"},
     {"{X} carried {n} {T}/[at the next stop|then|] {W} unloaded {m} {T}", "how many {T} are [left|still on it]",
      "n-m"},
     {"{W} unloaded {m} {T} from {X}/{n} {T} are [still on it|left]", "how many {T} did it carry [at first|before]",
      "n+m"},
     {"{X} carried {m} {T}/{W} loaded some more/now it carries {n} {T}", "how many {T} did {W} load", "n-m"},
     {"{X} carried {n} {T}/at the first stop {W} unloaded {m} {T} and loaded {k}", "how many {T} does it carry now",
      "n-m+k"}}};

/// How many came or went is asked for.
const Situation traffic{
    "T,P,came,went,come,go",
    {"children,on the bus,got on,got off,get on,get off", "people,on the train,got on,got off,get on,get off",
     "guests,at the party,came,left,come,leave", "birds,in the tree,flew in,flew away,fly in,fly away",
     "swimmers,in the pool,jumped in,got out,jump in,get out",
     "cars,in the parking lot,drove in,drove away,drive in,drive away",
     "ducks,on the lake,landed,flew off,land,fly off", "customers,in the store,came in,walked out,come in,walk out",
     "bees,at the hive,flew in,flew out,fly in,fly out"},
    {{"there were {n} {T} {P}/[some|some of them|some {T}] {went}/[then|now] there [were|are] {m} [{T}|] [left|]",
      "how many {T} {went}", "n-m"},
     {"there were {m} {T} {P}/[some|some more|more] [{T}|] {came}/[then|now] there [were|are] {n} {T} [{P}|]",
      "how many {T} {came}", "n-m"},
     {"[some|a number of] {T} were {P}/{m} of them {went} and {n} [{T}|] [stayed|were left]",
      "how many {T} were [there|{P}] at first", "n+m"},
     {"there were {n} {T} {P}/{m} {came} and {k} {went}", "how many {T} are [there|{P}] now", "n+m-k"},
     {"there were {n} {T} {P}/{m} {went} and {k} {came}", "how many {T} are [there|{P}] now", "n-m+k"},
     {"there were {z} {T} {P}/{n} [more|] {T} {came} and {m} {went}", "how many more {T} {came} than {went}", "n-m"},
     {"{n} {T} were {P}/{m} {went} in the morning and {k} [{went}|] at noon", "how many {T} [are left|are still {P}]",
      "n-m-k"},
     {"{z} {T} were {P}/{n} {went} in the morning and {m} [{went}|] at noon", "how many {T} {went} [in all|altogether]",
      "n+m"},
     {"{n} {T} were {P} in the morning and {m} in the evening", "how many more {T} were there in the morning", "n-m"}}};

/// With whom somebody did something, day after day.
const Situation company{"did,do,T",
                        {"played tag with,play with,kids", "talked to,talk to,neighbors", "wrote to,write to,friends",
                         "helped,help,classmates", "met,meet,people", "taught,teach,students", "fed,feed,goats",
                         "called,call,customers"},
                        {{"{A} {did} {n} {T} on Monday and {m} [{T}|] on Tuesday",
                          "how many {T} did {he} {do} [in all|altogether|in total]", "n+m"},
                         {"{A} {did} {n} {T} on Monday/on Tuesday {he} {did} {m} [{T}|]",
                          "how many more {T} did {he} {do} on Monday [than on Tuesday|]", "n-m"},
                         {"{A} {did} {m} {T} on Monday/on Tuesday {he} {did} {n} [{T}|]",
                          "how many more {T} did {he} {do} on Tuesday [than on Monday|]", "n-m"},
                         {"{A} {did} {n} {T} on Monday, {m} on Tuesday and {x} on Wednesday",
                          "how many {T} did {he} {do} on Monday and Tuesday", "n+m"},
                         {"{A} {did} {x} {T} on Monday, {n} on Tuesday and {m} on Wednesday",
                          "how many {T} did {he} {do} on Tuesday and Wednesday", "n+m"},
                         {"{A} {did} {n} {T} in two days/on the first day {he} {did} {m}",
                          "how many {T} did {he} {do} on the second day", "n-m"},
                         {"{A} {did} {n} {T} on Monday, {m} on Tuesday and {k} on Wednesday",
                          "how many {T} did {he} {do} [in all|altogether|in total]", "n+m+k"}},
                        Size::Small};

} // namespace

const std::vector<Situation> &situations()
{
    static const std::vector<Situation> list = [] {
        std::vector<Situation> all{works,   places, outings, matches, together, business, adjectives, colours, young,
                                   savings, money,  prices,  recipes, parts,    loads,    traffic,    company};
        for (const auto &more :
             {portionSituations(), dealingSituations(), dailySituations(), measureSituations(), shareSituations(),
              unitSituations(), sideSituations(), firsthandSituations(), centSituations()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return list;
}

} // namespace ltm::grammar
