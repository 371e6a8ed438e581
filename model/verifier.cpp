// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifier.h"

#include "arithmetic.h"
#include "quantities.h"
#include "questioncontext.h"

#include <algorithm>

namespace ltm
{

namespace
{

constexpr double earlierLink = 0.75, noLink = 0.5;

std::string_view within(std::string_view text, Span span)
{
    return text.substr(span.begin, span.end - span.begin);
}

/// Every value that the question gives or implies.
std::vector<Rational> knownFrom(std::string_view question)
{
    Quantities quantities = quantitiesIn(question);
    std::vector<Rational> known = std::move(quantities.constants);
    for (const Mention &mention : quantities.mentions) {
        known.push_back(mention.value);
        known.insert(known.end(), mention.also.begin(), mention.also.end());
    }
    for (const std::int64_t names : nameLists(question))
        known.push_back({names, 1});
    return known;
}

/// The first operand that is not known, or nullptr. A number with % may be known with or without it.
const Operand *unknownOperand(const Equation &equation, std::string_view trace, const std::vector<Rational> &known)
{
    const auto isKnown
        = [&](const Rational &value) { return std::find(known.begin(), known.end(), value) != known.end(); };
    for (const Operand &operand : equation.expression.operands) {
        const bool percent = within(trace, operand.span).ends_with('%');
        const auto bare = percent ? multiply(operand.value, {100, 1}) : std::nullopt;
        if (!isKnown(operand.value) && !(bare && isKnown(*bare)))
            return &operand;
    }
    return nullptr;
}

EquationVerdict judge(const Equation &equation, std::string_view trace, const std::vector<Rational> &known)
{
    EquationVerdict verdict{Verdict::Right, equation.span.begin, equation.span.end, {}};
    if (!equation.wellFormed()) {
        verdict.verdict = Verdict::Malformed;
        verdict.reason = equation.problem;
    } else if (!equation.holds()) {
        verdict.verdict = Verdict::WrongArithmetic;
        const std::string_view expression = within(trace, equation.left);
        if (equation.expression.value)
            verdict.reason = Phrase("%1 is %2, not %3.", expression, textOf(*equation.expression.value),
                                    within(trace, equation.right));
        else
            verdict.reason = Phrase("%1 has no value that can be computed.", expression);
    } else if (const Operand *unknown = unknownOperand(equation, trace, known)) {
        verdict.verdict = Verdict::UnknownOperand;
        verdict.reason = Phrase("%1 is neither in the question nor an earlier result.", within(trace, unknown->span));
    }
    return verdict;
}

/// Whether the final answer is the result of `equation`, which may have more decimals.
bool answers(const TraceText &text, const Equation &equation)
{
    return text.answer && equation.wellFormed() && agrees(equation.stated, *text.answer, text.answerDecimals);
}

void linkAnswer(const TraceText &text, std::string_view trace, Verification &result)
{
    const auto answering = [&](const Equation &equation) { return answers(text, equation); };
    if (!text.equations.empty() && answering(text.equations.back())) {
        result.answer = AnswerLink::Last;
        return;
    }
    const std::string_view answer = within(trace, text.answerSpan);
    if (std::any_of(text.equations.begin(), text.equations.end(), answering)) {
        result.answer = AnswerLink::Earlier;
        result.answerReason = Phrase("The answer %1 is an earlier result, not the last one.", answer);
    } else if (text.answer) {
        result.answerReason = Phrase("The answer %1 is not the result of an equation.", answer);
    } else {
        result.answerReason = Phrase("There is no number after ####.");
    }
}

double rewardOf(const Verification &result)
{
    if (result.equations.empty())
        return 0;
    const auto right = std::count_if(result.equations.begin(), result.equations.end(),
                                     [](const EquationVerdict &item) { return item.verdict == Verdict::Right; });
    const double link = result.answer == AnswerLink::Last ? 1
        : result.answer == AnswerLink::Earlier            ? earlierLink
                                                          : noLink;
    return link * static_cast<double>(right) / static_cast<double>(result.equations.size());
}

} // namespace

Verification verify(std::string_view question, std::string_view trace)
{
    const TraceText text = parseTrace(trace);
    std::vector<Rational> known = knownFrom(question);
    Verification result;
    for (const Equation &equation : text.equations) {
        result.equations.push_back(judge(equation, trace, known));
        if (equation.wellFormed())
            known.push_back(equation.stated);
    }
    linkAnswer(text, trace, result);
    result.reward = rewardOf(result);
    return result;
}

} // namespace ltm
