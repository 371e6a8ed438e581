// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Short situations that are told whole, with patterns: someone plants trees in a park, someone else has marbles too.

#include <string_view>
#include <vector>

namespace ltm::grammar
{

/// One way to tell a situation. "/" stands between sentences. {n}, {m}, {k} are the numbers that the trace uses, {$n}
/// is {n} dollars; {x}, {y} below {x}, {s} below the trace's first number and {z} above all of them are not asked for.
/// {A}, {B}, {C} are people, {he}, {him}, {his} is {A}, and {W} is a year, a month or the like.
struct Telling {
    std::string_view tale, question;
    std::string_view trace; ///< "n-m+k": worked out from left to right
};

/// What can be told of many casts. Each gives the words for the roles, in their order. "a&b" for {T} are alternatives,
/// and {U} is another one of them.
struct Situation {
    std::string_view roles;
    std::vector<std::string_view> casts;
    std::vector<Telling> tellings;
};

const std::vector<Situation> &situations();

} // namespace ltm::grammar
