// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Short situations that are told whole, with patterns: someone plants trees in a park, someone else has marbles too.

#include <string_view>
#include <vector>

namespace ltm::grammar
{

/// One way to tell a situation. "/" stands between sentences. {n}, {m}, {k}, {l} are the numbers that the trace uses,
/// {$n} is {n} dollars; {x}, {y} below {x}, {s} below the trace's first number and {z} above all of them are not asked
/// for. {A}, {B}, {C} are people, {he}, {him}, {his} is {A}, and {W} is a year, a month or the like.
struct Telling {
    std::string_view tale, question;
    /// "n-m+k", "n-(m*k)", "n*2": worked out from left to right, parentheses first. F is a number that the cast gives.
    std::string_view trace;
    /// "k<m,n<99": what has to be less than what for the tale to be a likely one; money is in cents where {$n} is.
    std::string_view limits = "";
};

enum class Size {
    Usual,
    Modest, ///< amounts up to 99
    Small, ///< amounts up to 20
    Large, ///< amounts of three and four digits
    Cents, ///< {$n} is dollars and cents, and {n} a whole number; n*m and n/m are money times and by a whole number
};

/// What can be told of many casts. Each gives the words for the roles, in their order. "a&b" for {T} are alternatives,
/// and {U} is another one of them.
struct Situation {
    std::string_view roles;
    std::vector<std::string_view> casts;
    std::vector<Telling> tellings;
    Size size = Size::Usual;
};

const std::vector<Situation> &situations();

class Story;
int stepsOf(const Telling &telling);
/// Casts a situation and tells it in one way; the story is unfit where the numbers do not work out.
void tell(Story &story, const Situation &situation, const Telling &telling);

std::vector<Situation> portionSituations(); ///< equal groups are made, filled, paid for
std::vector<Situation> dealingSituations(); ///< several things happen to one store of things
std::vector<Situation> dailySituations(); ///< saving up, cooking for many, handing things round
std::vector<Situation> measureSituations(); ///< how much more, how far, how old, how large
std::vector<Situation> shareSituations(); ///< halves and thirds, the same for each, so much for so many
std::vector<Situation> unitSituations(); ///< days in a week, a dozen, cents in a coin
std::vector<Situation> sideSituations(); ///< several sorts at once, of which some are asked for
std::vector<Situation> firsthandSituations(); ///< my, our, we
std::vector<Situation> centSituations(); ///< prices in dollars and cents

} // namespace ltm::grammar
