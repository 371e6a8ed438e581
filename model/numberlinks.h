// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which number of a problem's equations is which number of its question.

#include "arithmetic.h"
#include "dataset.h"
#include "quantities.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ltm
{

/// A number of the question that may change, wherever the question mentions it.
struct Variable {
    Rational value;
    MentionKind kind = MentionKind::Number; ///< Number or Percent
    std::vector<Mention> mentions;
    double least = 0; ///< the smallest new value, as a share of the old one
    double most = 0; ///< the largest new value, as a share of the old one
    std::int64_t cap = 0; ///< the largest new value; 0 sets none
    bool fixed = false; ///< it has to stay as it is
    std::size_t uses = 0; ///< how many operands it gives
};

/// How an operand's value follows from a number.
enum class Derivation {
    Itself,
    Hundredth, ///< 0.2 of 20 %, $0.50 of 50 cents
    Rest, ///< 80 of 20 %
    HundredthOfRest, ///< 0.8 of 20 %
    Raised, ///< 120 of 20 %
    HundredthOfRaised, ///< 1.2 of 20 %
};

/// What `derivation` makes of `value`.
std::optional<Rational> derived(const Rational &value, Derivation derivation);

/// Where an operand's value comes from.
struct Source {
    enum class Kind { Constant, Variable, Result } kind = Kind::Constant;
    std::size_t index = 0; ///< of the variable or the result
    Derivation derivation = Derivation::Itself;
};

/// A problem with all that has to be known to change its numbers.
struct NumberLinks {
    Problem problem;
    TraceText trace;
    std::vector<Variable> variables; ///< those that are used, or all fixed
    std::vector<std::vector<Source>> sources; ///< by equation and operand
    bool keepsOrder = false; ///< the question compares: which result is larger must not change
};

/// Links `problem`, or says in a word why that is not safe.
std::optional<NumberLinks> linkNumbers(const Problem &problem, std::string &why);

} // namespace ltm
