// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Situations of every day: saving up, cooking for many, feeding animals, handing things over and round, seats, votes.

#include "situations.h"

namespace ltm::grammar
{

namespace
{

/// Money that comes in every week.
const Situation allowance{
    "w,X",
    {"week,a skateboard", "month,a camera", "week,a tennis racket", "month,a guitar", "week,a board game",
     "week,a model ship", "month,a pair of boots", "week,a kite"},
    {{"{A} saves {$k} [a|each|every] {w}", "how much [money|] will {he} have saved [after|in] {n} {w}s", "n*k"},
     {"{A} saves {$k} [a|each|every] {w}/{he} wants to buy {X} for {$n}", "how many {w}s does {he} have to save",
      "n/k"},
     {"{A} has {$m} and saves {$k} [a|each|every] {w}/{X} costs {$n}", "after how many {w}s can {he} buy it", "n-m/k"},
     {"{A} had {$m}/{he} saved {$k} [a|each|every] {w} for {n} {w}s", "how much [money|] does {he} have now",
      "m+(n*k)"},
     {"{A} saved {$k} [a|each|every] {w} for {n} {w}s/then {he} bought {X} for {$m}",
      "how much [money|] [does {he} have|is] left", "n*k-m"},
     {"{A} saved {$n} in {k} {w}s, the same amount [each|every] {w}", "how much did {he} save [a|per|each] {w}", "n/k"},
     {"{A} had {$n}/{he} spent {$m} on {X} and saved the rest", "how much did {he} save", "n-m"},
     {"{A} has {$n} and {B} has {$m}/they want to buy {X} for {$z} together",
      "how much [money|] do they have [together|in all]", "n+m"},
     {"{A} has {$m} and {B} has {$k}/they want to buy {X} together, which costs {$n}",
      "how much more [money|] do they need", "n-m-k"},
     {"{X} costs {$n}/{A} has saved {$k} [a|each|every] {w} for {m} {w}s", "how much more [money|] does {he} need",
      "n-(k*m)"},
     {"{A} got {$n} from {his} aunt and {$m} from {his} uncle/{he} spent {$k} on {X}",
      "how much [money|] does {he} have left", "n+m-k"},
     {"{A} gets {$n} a {w}/{he} spends {$m} of it on snacks and saves the rest", "how much does {he} save in {k} {w}s",
      "n-m*k"}},
    Size::Modest};

/// A number of things for everybody.
const Situation everybody{
    "T,P,p",
    {"cookies&balloons,guests,guest", "stickers&pencils,students,student", "sandwiches&apples,hikers,hiker",
     "sheets of paper&crayons,children,child", "lanterns&ribbons,dancers,dancer", "bottles&towels,players,player",
     "carrots&potatoes,cooks,cook", "seeds&flower pots,gardeners,gardener", "masks&capes,actors,actor",
     "tickets&maps,visitors,visitor"},
    {{"{A} has {n} {T} for {k} {P}[/every|, and every] {p} gets the same number", "how many {T} does each {p} get",
      "n/k"},
     {"{A} gives {k} {T} to each of [the|] {n} {P}", "how many {T} does {he} need [in all|altogether|]", "n*k"},
     {"{A} wants to give {k} {T} to each of {n} {P}/{he} has {m} {T} [so far|]", "how many more {T} does {he} need",
      "n*k-m"},
     {"{A} had {n} {T}/{he} gave {m} of them to each of {k} {P}", "how many {T} [are left|are left over|remain]",
      "n-(m*k)"},
     {"there are {n} {P}, and {m} of them do not want any {T}/each of the others gets {k}", "how many {T} are needed",
      "n-m*k"},
     {"{n} {P} came, and later {m} more came/each {p} got {k} {T}",
      "[how many {T} were needed [in all|altogether]|what was the total number of {T}]", "n+m*k"},
     {"{A} had {n} {T}/{he} kept {m} and shared the rest equally among {k} {P}", "how many {T} did each {p} get",
      "n-m/k"},
     {"{A} brought {n} {T} and {B} brought {m}/they shared them equally among {k} {P}", "how many {T} did each {p} get",
      "n+m/k"},
     {"{A} has {n} {T} and {x} {U} for {k} {P}",
      "if every {p} gets the same number of {T}, how many {T} does each of them get", "n/k"},
     {"each of {n} {P} brought {k} {T}/{m} of the {T} were not used", "how many {T} were used", "n*k-m"},
     {"each of {n} {P} brought {m} {T} and {k} {U}", "how many [things|{T} and {U}] did they bring [in all|altogether]",
      "m+k*n"},
     {"{A} had {n} {T}/after giving {k} [of them|{T}] to every {p} {he} had {m} left", "how many {P} were there",
      "n-m/k"},
     {"{A} had {n} {T} for the {P}/{m} {T} were left over [in the end|]", "how many {T} were given out", "n-m"}},
    Size::Modest};

/// Animals that eat every day.
const Situation feeding{
    "K,T,t,u",
    {"a zoo,lions,lion,pounds of meat", "a farm,horses,horse,pounds of hay", "a stable,ponies,pony,carrots",
     "an aquarium,penguins,penguin,fish", "a shelter,dogs,dog,cups of food", "a circus,elephants,elephant,bales of hay",
     "a farm,rabbits,rabbit,leaves of lettuce", "a park,pandas,panda,sticks of bamboo"},
    {{"{K} has {n} {T}/each {t} eats {k} {u} a day", "how many {u} do they eat [a|in a|each] day", "n*k"},
     {"{K} has {n} {T}/each {t} eats {k} {u} a day", "how many {u} do they eat in {m} days", "n*k*m"},
     {"the {T} at {K} eat {k} {u} a day [together|]/there are {n} {u} left", "how many days will the {u} last", "n/k"},
     {"the {T} at {K} ate {k} {u} a day for {m} days/there had been {n} {u}", "how many {u} were left", "n-(k*m)"},
     {"{n} {T} [at {K}|] eat {m} {u} a day, the same number each", "how many {u} does each {t} eat", "m/n"},
     {"{K} has {n} {T} and gets {m} more/each {t} eats {k} {u} a day", "how many {u} will they eat each day", "n+m*k"},
     {"one {t} [at {K}|] eats {k} {u} a day", "how many {u} does it eat in {n} days", "n*k"},
     {"{K} had {n} {u}/the {T} ate {m} in the morning and {k} in the evening", "how many {u} are left", "n-m-k"},
     {"the {T} at {K} ate {n} {u} in {k} days, the same number each day", "how many {u} did they eat a day", "n/k"}},
    Size::Small};

/// So much goes into each.
const Situation cooking{
    "D,Ds,T",
    {"a cake,cakes,eggs&spoons of butter", "a loaf,loaves,cups of flour&spoons of salt",
     "a pot of soup,pots of soup,carrots&onions", "a fruit salad,fruit salads,bananas&pears",
     "a pitcher of lemonade,pitchers of lemonade,lemons&spoons of sugar", "a pizza,pizzas,tomatoes&olives",
     "a bracelet,bracelets,beads&shells", "a birdhouse,birdhouses,boards&screws",
     "a quilt,quilts,squares of cloth&buttons", "a paper crown,paper crowns,stars&feathers"},
    {{"{A} needs {k} {T} for {D}", "how many {T} does {he} need for {n} {Ds}", "n*k"},
     {"{A} needs {k} {T} for {D}/{he} has {n} {T}", "how many {Ds} can {he} make", "n/k"},
     {"{A} used {n} {T} for {k} {Ds}, the same number for each", "how many {T} did {he} use for {D}", "n/k"},
     {"{A} made {n} {Ds} with {k} {T} each/now {he} has {m} {T} left", "how many {T} did {he} have at first", "n*k+m"},
     {"{A} had {n} {T}/{he} made {k} {Ds} and used {m} {T} for each", "how many {T} [are left|are left over|remain]",
      "n-(m*k)"},
     {"{A} wants to make {n} {Ds} and needs {k} {T} for each/{he} already has {m} {T}",
      "how many more {T} does {he} need", "n*k-m"},
     {"{A} made {n} {Ds} on Saturday and {m} on Sunday/each needed {k} {T}",
      "how many {T} did {he} use [in all|altogether]", "n+m*k"},
     {"{A} needs {k} {T} and {x} {U} for {D}/{he} makes {n} {Ds}", "how many {T} does {he} need", "n*k"},
     {"{A} had {n} {T}, but {m} of them were bad", "if {he} needs {k} {T} for {D}, how many {Ds} can {he} make",
      "n-m/k"},
     {"{A} needs {m} {T} and {k} {U} for {D}", "how many {T} and {U} does {he} need for {n} {Ds} [in all|]", "m+k*n"},
     {"{A} had {n} {T} and bought {m} more/{he} needs {k} for {D}", "how many {Ds} can {he} make", "n+m/k"}},
    Size::Small};

/// Things change hands, and the one or the other is asked about.
const Situation exchange{
    "T,gave,give",
    {"marbles&tops,gave,give", "comic books&magazines,gave,give", "stickers&stamps,gave,give",
     "trading cards&dice,gave,give", "bookmarks&pens,gave,give", "toy soldiers&toy horses,gave,give",
     "crayons&paints,gave,give", "shells&stones,sent,send", "postcards&photos,sent,send", "ribbons&bows,handed,hand"},
    {{"{A} had {n} {T} and {B} had {x} [{T}|]/{A} {gave} {m} [of {his} {T}|] to {B}",
      "how many {T} does {A} have [now|left]", "n-m"},
     {"{A} had {z} {T} and {B} had {n} [{T}|]/{A} {gave} {m} [of {his} {T}|] to {B}", "how many {T} does {B} have now",
      "n+m"},
     {"{A} had {n} {T}/{B} had {m} more than {A} and {gave} {k} of them away", "how many {T} does {B} have now",
      "n+m-k"},
     {"{A} {gave} {m} {T} to {B}/now {A} has {n} {T} and {B} has {x}", "how many {T} did {A} have before", "n+m"},
     {"{A} had {n} {T}/{he} {gave} some to {B} and got {m} from {C}/now {he} has {k} {T}",
      "how many {T} did {he} {give} to {B}", "n+m-k"},
     {"{A} {gave} {m} {T} to {B}, {k} to {C} and kept {n}", "how many {T} did {he} have at first", "n+m+k"},
     {"{A} has {n} {T} [and {x} {U}|]/{B} gives {him} {m} more {T}", "how many {T} does {A} have [now|then]", "n+m"},
     {"{A} has {n} {T} and {B} has {m}/{B} gets {k} more", "how many {T} do they have [together|in all] now", "n+m+k"},
     {"{A} has {n} {T} and {B} has {m}/they put them together and share them equally",
      "how many {T} does each of the two get", "n+m/2"},
     {"{A} had {n} {T}/{he} {gave} half of them to {B}", "how many {T} [does {he} have left|did {B} get]", "n/2"},
     {"{A} had {n} {T}/{he} {gave} {m} to {B}, and then {C} doubled what {he} had left",
      "how many {T} does {he} have now", "n-m*2"},
     {"{A} swapped {m} of {his} {n} {T} for {k} new ones", "how many {T} does {A} have now", "n-m+k"}},
    Size::Modest};

/// Rooms, buses and boats with seats.
const Situation seats{
    "V,v1,R,r,P",
    {"a bus,the bus,rows,row,people", "a theater,the theater,rows,row,guests", "a train car,the car,rows,row,travelers",
     "a cinema,the cinema,rows,row,people", "a plane,the plane,rows,row,passengers",
     "a stadium,the stadium,blocks,block,fans", "a lecture hall,the hall,rows,row,students",
     "a ferry,the ferry,decks,deck,passengers"},
    {{"{V} has {n} {R} with {k} seats [each|in each {r}]", "how many seats does {v1} have [in all|altogether|]", "n*k"},
     {"{V} has {n} {R} with {k} seats each/{m} [of the|] seats are taken", "how many seats are [free|empty]", "n*k-m"},
     {"{V} has {n} seats in {k} {R}, the same number in each", "how many seats are in each {r}", "n/k"},
     {"{V} has {n} seats/{m} {P} [get on|come in] and take a seat each", "how many seats are [still free|left]", "n-m"},
     {"there are {n} {P} in {V}/{k} of them sit in each {r}", "how many {R} do they fill", "n/k"},
     {"{V} has {n} seats, and {m} of them are taken/{k} more {P} sit down", "how many seats are [still free|left]",
      "n-m-k"},
     {"{V} has {n} seats, and {m} of them are broken/there are {k} seats in each {r}",
      "how many {R} would the good seats fill", "n-m/k"},
     {"{n} {P} are in {V} that has {z} seats/{m} more come", "how many {P} are there now", "n+m"},
     {"{V} has {n} {R} with {m} seats each and {k} {R} with {l} seats each",
      "[how many seats are there [in all|altogether]|what is the total number of seats]", "n*m+(k*l)"}},
    Size::Modest};

/// A group decides, and one part is asked for.
const Situation votes{
    "G,o1,o2,o3",
    {"students,the zoo,the museum,the lake", "club members,red shirts,blue shirts,green shirts",
     "neighbors,a playground,a garden,a pool", "children,chess,checkers,dominoes", "campers,swimming,hiking,archery",
     "guests,soup,salad,fruit", "pupils,drums,flutes,violins", "workers,Monday,Tuesday,Friday"},
    {{"{n} {G} voted/{m} chose {o1} and the [rest|others] chose {o2}", "how many {G} chose {o2}", "n-m"},
     {"{n} {G} voted/{m} chose {o1}, {k} chose {o2} and the [rest|others] chose {o3}", "how many {G} chose {o3}",
      "n-m-k"},
     {"{n} {G} chose {o1} and {m} chose {o2}",
      "[how many {G} voted [in all|altogether]|what was the total number of votes]", "n+m"},
     {"{n} {G} chose {o1}, {m} chose {o2} and {x} chose {o3}", "how many more {G} chose {o1} than {o2}", "n-m"},
     {"{x} {G} chose {o1}, {n} chose {o2} and {m} chose {o3}", "how many {G} did not choose {o1}", "n+m"},
     {"{n} {G} chose {o1}, {m} more than {o2}", "how many {G} chose {o2}", "n-m"},
     {"{n} {G} chose {o1}/{k} times as many chose {o2}", "how many {G} chose {o2}", "n*k"},
     {"{n} {G} chose {o1}/{k} times as many chose {o2}, and {m} chose {o3}", "how many {G} chose {o2} or {o3}",
      "n*k+m"},
     {"there are {n} {G}, and {m} of them did not vote/half of those who voted chose {o1}", "how many {G} chose {o1}",
      "n-m/2"}}};

/// How long things last.
const Situation times{
    "a,b",
    {"reading,drawing", "practicing piano,doing homework", "running,stretching", "cleaning the kitchen,washing the car",
     "baking,tidying up", "watching a film,playing cards", "fishing,rowing", "sewing,ironing"},
    {{"{A} spent {n} minutes {a} and {m} minutes {b}", "how many minutes did {he} [need|spend] [in all|altogether]",
      "n+m"},
     {"{A} spent {n} minutes {a} and {m} minutes {b}", "how many more minutes did {he} spend {a} than {b}", "n-m"},
     {"{A} spent {k} minutes a day {a}", "how many minutes did {he} spend {a} in {n} days", "n*k"},
     {"{A} wanted to spend {n} minutes {a} this week/{he} spent {m} minutes on Monday and {k} on Tuesday",
      "how many minutes are left", "n-m-k"},
     {"{A} spent {n} minutes {a} on Monday, and {m} minutes longer on Tuesday",
      "how many minutes did {he} spend {a} on Tuesday", "n+m"},
     {"{A} spent {n} minutes {a} on {k} days, the same time each day", "how many minutes did {he} spend {a} each day",
      "n/k"},
     {"{A} spent {n} minutes {a}, {x} minutes {b} and {m} minutes on {his} way home",
      "how many minutes did {he} spend {a} and on the way home", "n+m"},
     {"{A} spent {n} minutes {a} and {m} minutes {b} every day for {k} days",
      "how many minutes was that [in all|altogether]", "n+m*k"}},
    Size::Modest};

/// Degrees that rise and fall.
const Situation warmth{"X",
                       {"the air", "the soup", "the lake", "the sand", "the oven", "the pool", "the greenhouse"},
                       {{"the temperature of {X} was {n} degrees/it [fell|dropped|went down] by {m} degrees",
                         "[what is the temperature now|how many degrees is it now]", "n-m"},
                        {"the temperature of {X} was {n} degrees/it rose by {m} degrees",
                         "[what is the temperature now|how many degrees is it now]", "n+m"},
                        {"the temperature of {X} was {n} degrees in the morning and {m} degrees in the evening",
                         "by how many degrees did it fall", "n-m"},
                        {"the temperature of {X} was {m} degrees at first and is {n} degrees now",
                         "by how many degrees did it rise", "n-m"},
                        {"the temperature of {X} was {n} degrees/it rose by {m} degrees and then fell by {k} degrees",
                         "how many degrees is it now", "n+m-k"},
                        {"the temperature of {X} was {n} degrees/it fell by {k} degrees an hour for {m} hours",
                         "how many degrees was it then", "n-(k*m)"}},
                       Size::Small};

/// Guests at tables.
const Situation waiters{
    "K,w",
    {"a waiter,waiter", "a waitress,waitress", "a cook,cook", "a barber,barber", "a dentist,dentist", "a tailor,tailor",
     "a tour guide,guide", "a baker,baker"},
    {{"{K} had {n} customers/{m} [of them|] left and {k} [new ones|more] came",
      "how many customers does the {w} have now", "n-m+k"},
     {"{K} had {n} customers [in the morning|on Monday] and {m} [in the afternoon|on Tuesday]/{k} of them [paid "
      "nothing|left without paying]",
      "how many customers paid", "n+m-k"},
     {"{K} had {n} customers, and each [of them|] gave a tip of {$k}", "how much did the {w} get in tips", "n*k"},
     {"{K} had {n} customers, but {m} of them did not leave a tip/the others gave {$k} each",
      "how much did the {w} get in tips", "n-m*k"},
     {"{K} had {n} customers/some of them left and {m} stayed", "how many customers left", "n-m"},
     {"{K} got {$n} in tips on Friday, {$m} on Saturday and {$x} on Sunday",
      "how much was that on Friday and Saturday together", "n+m"},
     {"{K} had {n} customers/after {m} had left, the others sat down in groups of {k}", "how many groups were there",
      "n-m/k"},
     {"{K} has {n} groups of customers, with {m} women and {k} men in each", "how many customers does the {w} have",
      "m+k*n"},
     {"{K} has {n} customers/{m} of them are women, and {s} of them wear hats", "how many of the customers are men",
      "n-m"},
     {"{K} got {$k} from each of {n} customers and spent {$m}", "how much money is left", "n*k-m"}},
    Size::Modest};

} // namespace

std::vector<Situation> dailySituations()
{
    return {allowance, everybody, feeding, cooking, exchange, seats, votes, times, warmth, waiters};
}

} // namespace ltm::grammar
