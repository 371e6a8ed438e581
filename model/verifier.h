// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Checks a trace against its question without knowing the answer: is each equation true, and does each number in it
// come from somewhere. Standard library only.

#include "phrase.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace ltm
{

/// What is to be said of one equation.
enum class Verdict {
    Right, ///< true, and each operand is known
    WrongArithmetic, ///< the stated value is not the computed one, whatever its numbers
    UnknownOperand, ///< true, but it uses a number that is neither in the question nor an earlier result
    Malformed, ///< it cannot be read
};

/// One equation of a trace.
struct EquationVerdict {
    Verdict verdict = Verdict::Right;
    std::size_t begin = 0; ///< its first byte in the trace
    std::size_t end = 0; ///< the byte after its last
    Phrase reason; ///< empty when it is right
};

/// Where the final answer comes from.
enum class AnswerLink {
    None, ///< it is no result of the trace
    Earlier, ///< it is a result, but not the last one
    Last, ///< it is the last result
};

/// What a trace is worth.
struct Verification {
    std::vector<EquationVerdict> equations;
    AnswerLink answer = AnswerLink::None;
    Phrase answerReason; ///< when the answer is not the last result
    double reward = 0; ///< see verify()
};

/// Checks every equation of `trace`. Known numbers are those of the question (digits, words, fractions, percentages,
/// what its words imply, such as 7 for a week, and how many names it lists) and the results of earlier equations. A
/// result may be rounded to two or more decimals. An equation that is wrong in several ways has the first of the
/// verdicts Malformed, WrongArithmetic and UnknownOperand.
///
/// reward = (right equations / equations) * link, with link 1 when the answer is the last result, 0.75 when it is an
/// earlier one and 0.5 when it is none; 0 without an equation. It is 1 exactly when nothing is to be said against the
/// trace.
Verification verify(std::string_view question, std::string_view trace);

} // namespace ltm
