// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The equations of a trace, read and computed exactly.

#include "phrase.h"
#include "rational.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ltm
{

/// Bytes of a text, `end` not included.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A number in an expression. A `$` before it belongs to the span, a `%` after it does too and divides by 100.
struct Operand {
    Span span;
    Rational value;
};

/// An expression with + - * / (also x, ×, ÷), brackets, decimals, thousands commas, $ and %.
struct Expression {
    std::vector<Operand> operands;
    std::optional<Rational> value; ///< nothing where it divides by zero or is too large
    int operators = 0;
    Phrase problem; ///< why it cannot be read; empty when it can
};

/// Reads and computes `text`; the operands' spans count from its beginning plus `offset`.
Expression parseExpression(std::string_view text, std::size_t offset = 0);

/// One `<<expression=value>>` of a trace; all spans count from the beginning of the trace.
struct Equation {
    Span span; ///< from `<<` to `>>`, both included
    Span left; ///< the expression
    Span right; ///< what it is said to be
    Expression expression;
    Rational stated; ///< what stands on the right; of "20%", 20
    int decimals = 0; ///< how many decimals it is written with
    bool percent = false; ///< it ends with %
    Phrase problem; ///< why it is malformed; empty when it is well-formed

    bool wellFormed() const { return problem.empty(); }
    /// Whether the stated value is the computed one, or the computed one rounded to two or more written decimals.
    bool holds() const;
};

/// A trace `<<expression=value>> <<...>> #### answer`.
struct TraceText {
    std::vector<Equation> equations;
    std::optional<Rational> answer; ///< the number after ####
    Span answerSpan; ///< what follows ####, without blanks around it
    int answerDecimals = 0;
};

/// Reads a trace as far as it can be read; what stands between the equations is skipped. Never throws.
TraceText parseTrace(std::string_view trace);

} // namespace ltm
