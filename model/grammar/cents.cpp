// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Situations with prices in dollars and cents.

#include "situations.h"

namespace ltm::grammar
{

namespace
{

const Situation purchases{
    "T,t,where",
    {"a football&marbles,a football and marbles,at the toy store", "grapes&cherries,grapes and cherries,at the market",
     "shorts&a jacket,shorts and a jacket,at the mall", "a flute&a songbook,a flute and a songbook,at the music store",
     "a hotdog&a salad,a hotdog and a salad,at the diner", "paint&brushes,paint and brushes,at the hardware store",
     "a cage&a cat toy,a cage and a cat toy,at the pet shop",
     "a racing game&a puzzle,a racing game and a puzzle,downtown", "bread&cheese,bread and cheese,at the bakery",
     "pens&paper,pens and paper,at the book store", "tires&a mirror,tires and a mirror,at the garage",
     "milk&eggs,milk and eggs,at the store"},
    {{"{A} [bought|got] {T} for {$n} and {U} for {$m} [{where}|]",
      "how much did {he} [spend|pay] [in total|in all|altogether|]", "n+m"},
     {"{A} [spent|paid] {$n} [on|for] {T}[ and|, and] {$m} [on|for] {U} [{where}|]",
      "[how much did {he} [spend|pay] [in total|in all|altogether]|what was the total|what was the total cost]", "n+m"},
     {"{A} [spent|paid] {$n} [on|for] {T}, {$m} [on|for] {U} and {$k} for a drink [{where}|]",
      "how much did {he} [spend|pay] [in total|in all|altogether]", "n+m+k"},
     {"{A} paid {$n} for {T} and {$m} for {U}", "how much more did {T} cost than {U}", "n-m"},
     {"{A} had {$n}/{he} spent {$m} on {T} [{where}|]", "how much [money|] does {he} have left", "n-m"},
     {"{A} had {$n}/{he} spent {$m} on {T} and {$k} on {U}", "how much [money|] does {he} have left", "n-m-k"},
     {"{A} spent {$n} on {t}/{T} cost {$m}", "how much did {U} cost", "n-m"},
     {"{A} bought {k} drinks for {$m} each [{where}|]", "how much did {he} [spend|pay]", "m*k"},
     {"{A} paid {$n} for {k} [tickets|drinks|sandwiches]", "how much did each of them cost", "n/k", "k*99<n"},
     {"{A} bought {k} [drinks|sandwiches|rolls] for {$m} each and {T} for {$n}", "how much did {he} pay [in all|]",
      "m*k+n"},
     {"{A} bought {k} [drinks|rolls] for {$m} each and paid with {$n}", "how much did {he} get back", "n-(m*k)"},
     {"{A} had {$m}/then {he} [got|earned] {$n} for {his} work", "how much [money|] does {he} have now", "m+n"}},
    Size::Cents};

/// Paid by the hour.
const Situation hourly{
    "J",
    {"cleaning houses", "babysitting", "mowing lawns", "walking dogs", "washing cars", "tutoring", "raking leaves",
     "painting"},
    {{"{A} earns {$m} an hour [for|] {J}", "how much does {he} earn in {k} hours", "m*k"},
     {"{A} earned {$n} in {k} hours of {J}", "how much is that an hour", "n/k", "k*499<n"},
     {"{A} earned {$n} with {J} on Friday and {$m} on Saturday", "how much did {he} earn [in all|altogether]", "n+m"},
     {"{A} earned {$n} with {J} and spent {$m}", "how much is left", "n-m"},
     {"{A} earns {$m} an hour for {J}/last week {he} worked {k} hours and got a tip of {$n}",
      "how much did {he} get [in all|altogether]", "m*k+n"}},
    Size::Cents};

} // namespace

std::vector<Situation> centSituations()
{
    return {purchases, hourly};
}

} // namespace ltm::grammar
