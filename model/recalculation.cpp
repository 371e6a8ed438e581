// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recalculation.h"

#include <algorithm>

namespace ltm
{

namespace
{

std::string_view within(std::string_view text, Span span)
{
    return text.substr(span.begin, span.end - span.begin);
}

/// The sources' values put into the equations of a problem, one after another.
class Recalculation
{
public:
    Recalculation(const NumberLinks &links, const std::vector<Rational> &values)
        : m_links(links)
        , m_values(values)
    {
    }

    /// False as soon as a result is not plausible beside the old one.
    bool run(std::int64_t largest)
    {
        for (std::size_t i = 0; i < m_links.trace.equations.size(); ++i) {
            const std::string left = leftSide(i);
            const auto value = parseExpression(left).value;
            if (left.empty() || !value || !plausible(m_links.trace.equations[i], *value)
                || (largest > 0 && less({largest, 1}, *value)))
                return false;
            m_results.push_back(*value);
            m_trace += "<<" + left + "=" + textOf(*value) + ">> ";
        }
        return !m_links.keepsOrder || orderIsKept();
    }

    std::string trace() const { return m_trace + "#### " + answer(); }
    std::string answer() const { return textOf(m_results.back()); }

private:
    std::optional<Rational> valueOf(const Source &source, const Operand &operand) const
    {
        if (source.kind == Source::Kind::Result)
            return m_results[source.index];
        return source.kind == Source::Kind::Variable ? derived(m_values[source.index], source.derivation)
                                                     : operand.value;
    }

    /// The expression with new operands, without blanks and with * and / for their other spellings.
    std::string leftSide(std::size_t index) const
    {
        const Equation &equation = m_links.trace.equations[index];
        const std::string_view trace = m_links.problem.trace;
        std::string text;
        std::size_t done = equation.left.begin;
        for (std::size_t i = 0; i < equation.expression.operands.size(); ++i) {
            const Operand &operand = equation.expression.operands[i];
            const bool percent = within(trace, operand.span).ends_with('%');
            auto value = valueOf(m_links.sources[index][i], operand);
            if (percent && value)
                value = multiply(*value, {100, 1});
            if (!value || !value->positive())
                return {};
            appendOperators(text, trace.substr(done, operand.span.begin - done));
            text += textOf(*value) + (percent ? "%" : "");
            done = operand.span.end;
        }
        appendOperators(text, trace.substr(done, equation.left.end - done));
        return text;
    }

    static void appendOperators(std::string &text, std::string_view between)
    {
        for (std::size_t i = 0; i < between.size(); ++i) {
            if (between[i] == 'x' || between[i] == 'X' || between.substr(i).starts_with("\u00d7"))
                text += '*';
            else if (between.substr(i).starts_with("\u00f7"))
                text += '/';
            else if (between.substr(i).starts_with("\u2212") || between.substr(i).starts_with("\u2013"))
                text += '-';
            else if (std::string_view("+-*/()").find(between[i]) != std::string_view::npos)
                text += between[i];
        }
    }

    static bool plausible(const Equation &old, const Rational &value)
    {
        const Rational &before = old.stated;
        const auto upper = multiply(before, {4, 1}), lower = divide(before, {4, 1});
        if (!value.positive() || (before.whole() && !value.whole()) || !upper || less(*upper, value) || !lower
            || less(value, *lower))
            return false;
        const auto decimals = decimalsOf(value);
        if (!decimals || *decimals > std::max(2, old.decimals))
            return false;
        const Rational one{1, 1}, hundred{100, 1};
        const bool percentage = std::any_of(old.expression.operands.begin(), old.expression.operands.end(),
                                            [&](const Operand &operand) { return operand.value == hundred; });
        return less(before, one) == less(value, one) && !(percentage && !less(hundred, before) && less(hundred, value));
    }

    /// Whether each pair of numbers and results is ordered as it was.
    bool orderIsKept() const
    {
        std::vector<Rational> before, after = m_values;
        for (const Variable &variable : m_links.variables)
            before.push_back(variable.value);
        for (const Equation &equation : m_links.trace.equations)
            before.push_back(equation.stated);
        after.insert(after.end(), m_results.begin(), m_results.end());
        for (std::size_t i = 0; i < before.size(); ++i)
            for (std::size_t j = 0; j < before.size(); ++j)
                if (less(before[i], before[j]) && !less(after[i], after[j]))
                    return false;
        return true;
    }

    const NumberLinks &m_links;
    const std::vector<Rational> &m_values;
    std::vector<Rational> m_results;
    std::string m_trace;
};

} // namespace

std::optional<RecalculatedTrace> recalculate(const NumberLinks &links, const std::vector<Rational> &values,
                                             std::int64_t largest)
{
    Recalculation calculation(links, values);
    if (!calculation.run(largest))
        return std::nullopt;
    return RecalculatedTrace{calculation.trace(), calculation.answer()};
}

} // namespace ltm
