// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberlinks.h"

#include "questioncontext.h"
#include "verifier.h"

#include <algorithm>
#include <initializer_list>

namespace ltm
{

namespace
{

constexpr std::initializer_list<Derivation> derivations{Derivation::Itself, Derivation::Hundredth,
                                                        Derivation::Rest,   Derivation::HundredthOfRest,
                                                        Derivation::Raised, Derivation::HundredthOfRaised};

constexpr Rational largestCount{10, 1}; ///< so many things may be meant without saying how many

bool has(const std::vector<Rational> &list, const Rational &value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool mayChange(const Mention &mention)
{
    return mention.kind == MentionKind::Number || mention.kind == MentionKind::Percent;
}

/// One variable for each different number that may change.
std::vector<Variable> variablesOf(const Quantities &quantities)
{
    std::vector<Variable> variables;
    for (const Mention &mention : quantities.mentions) {
        if (!mayChange(mention))
            continue;
        const auto same
            = [&](const Variable &item) { return item.value == mention.value && item.kind == mention.kind; };
        auto found = std::find_if(variables.begin(), variables.end(), same);
        if (found == variables.end())
            found = variables.insert(found, Variable{mention.value, mention.kind, {}, 0, 0, 0, false, 0});
        found->mentions.push_back(mention);
    }
    return variables;
}

/// Finds the source of each operand.
class Linker
{
public:
    Linker(NumberLinks &links, const Quantities &quantities)
        : m_links(links)
        , m_implied(quantities.constants)
    {
        for (const Mention &mention : quantities.mentions) {
            if (mayChange(mention))
                continue;
            m_told.push_back(mention.value);
            m_told.insert(m_told.end(), mention.also.begin(), mention.also.end());
        }
    }

    /// False, with a word on the reason, when an operand's source is not certain.
    bool link(std::string &why)
    {
        for (std::size_t i = 0; i < m_links.trace.equations.size(); ++i) {
            std::vector<Source> &sources = m_links.sources.emplace_back();
            for (const Operand &operand : m_links.trace.equations[i].expression.operands) {
                const auto source = sourceOf(i, operand.value, why);
                if (!source)
                    return false;
                sources.push_back(*source);
            }
        }
        if (!usesEachResult()) {
            why = "a result is not used";
            return false;
        }
        releaseFixed();
        return true;
    }

private:
    std::vector<Source> variableSources(const Rational &value) const
    {
        std::vector<Source> found;
        for (std::size_t i = 0; i < m_links.variables.size(); ++i) {
            const Variable &variable = m_links.variables[i];
            for (const Derivation derivation : derivations) {
                const auto result = derived(variable.value, derivation);
                const bool lent = derivation == Derivation::Itself || has(variable.mentions.front().also, value);
                if (result == value && lent && !(derivation != Derivation::Itself && isScale(variable)))
                    found.push_back({Source::Kind::Variable, i, derivation});
            }
        }
        return found;
    }

    /// Whether a number lends other values than percentages and cents do, such as "32 million".
    static bool isScale(const Variable &variable)
    {
        return variable.kind == MentionKind::Number && !variable.mentions.front().also.empty()
            && variable.mentions.front().also.front() != derived(variable.value, Derivation::Hundredth);
    }

    std::vector<std::size_t> resultsBefore(std::size_t equation, const Rational &value) const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < equation; ++i)
            if (m_links.trace.equations[i].stated == value)
                found.push_back(i);
        return found;
    }

    /// How many operands after equation `result` have its value.
    std::ptrdiff_t usesAfter(std::size_t result, const Rational &value) const
    {
        std::ptrdiff_t uses = 0;
        for (std::size_t i = result + 1; i < m_links.trace.equations.size(); ++i) {
            const std::vector<Operand> &operands = m_links.trace.equations[i].expression.operands;
            uses += std::count_if(operands.begin(), operands.end(),
                                  [&](const Operand &operand) { return operand.value == value; });
        }
        return uses;
    }

    std::optional<Source> sourceOf(std::size_t equation, const Rational &value, std::string &why)
    {
        const std::vector<Source> variables = variableSources(value);
        const std::vector<std::size_t> results = resultsBefore(equation, value);
        const bool constant = has(m_told, value) || has(m_implied, value);
        if (!results.empty()) {
            // A result is computed to be used: where its value is used only once, that is the use.
            const bool certain = results.size() == 1 && usesAfter(results.front(), value) == 1;
            if ((!variables.empty() || constant) && !certain) {
                why = "a result could be something else";
                return std::nullopt;
            }
            return resultSource(equation, value, results, why);
        }
        if (variables.empty() && !constant) {
            why = "an operand is not linked";
            return std::nullopt;
        }
        if (variables.empty() && !has(m_told, value) && couldBeComputed(value)) {
            why = "a constant could be something else";
            return std::nullopt;
        }
        for (const Source &source : variables) {
            Variable &variable = m_links.variables[source.index];
            ++variable.uses;
            variable.fixed = variable.fixed || constant || variables.size() > 1;
        }
        return variables.empty() ? Source{} : variables.front();
    }

    /// Whether an implied number could just as well come out of two numbers that change, by a step that the trace
    /// leaves out. Seven days and 100 percent are too common to doubt.
    bool couldBeComputed(const Rational &value) const
    {
        if (value == Rational{7, 1} || value == Rational{100, 1})
            return false;
        for (const Variable &a : m_links.variables)
            for (const Variable &b : m_links.variables)
                for (const auto operation : {add, subtract, multiply, divide})
                    if (&a != &b && operation(a.value, b.value) == value)
                        return true;
        return false;
    }

    /// Of several equal results, each is taken once, in a sum or a product, where the order does not matter.
    std::optional<Source> resultSource(std::size_t equation, const Rational &value,
                                       const std::vector<std::size_t> &results, std::string &why) const
    {
        if (results.size() == 1)
            return Source{Source::Kind::Result, results.front(), Derivation::Itself};
        const Equation &text = m_links.trace.equations[equation];
        const std::string_view left
            = std::string_view(m_links.problem.trace).substr(text.left.begin, text.left.end - text.left.begin);
        const bool commutes = left.find_first_of("-/()") == std::string_view::npos
            && (left.find('+') == std::string_view::npos || left.find('*') == std::string_view::npos);
        const auto uses = std::count_if(text.expression.operands.begin(), text.expression.operands.end(),
                                        [&](const Operand &operand) { return operand.value == value; });
        if (!commutes || static_cast<std::size_t>(uses) != results.size()) {
            why = "equal results";
            return std::nullopt;
        }
        const std::vector<Source> &before = m_links.sources.back();
        const auto taken = std::count_if(before.begin(), before.end(), [&](const Source &source) {
            return source.kind == Source::Kind::Result && m_links.trace.equations[source.index].stated == value;
        });
        return Source{Source::Kind::Result, results[static_cast<std::size_t>(taken)], Derivation::Itself};
    }

    /// A result that goes unused hints at a number that was rounded or computed in the head. A percentage may go on as
    /// a share: 0.7 for 70.
    bool usesEachResult() const
    {
        const std::vector<Equation> &equations = m_links.trace.equations;
        std::vector<bool> used(equations.size());
        used.back() = true;
        for (std::size_t i = 0; i < equations.size(); ++i) {
            for (std::size_t j = 0; j < m_links.sources[i].size(); ++j) {
                const Source &source = m_links.sources[i][j];
                if (source.kind == Source::Kind::Result)
                    used[source.index] = true;
                for (std::size_t k = 0; k < i && source.derivation == Derivation::HundredthOfRest; ++k)
                    if (derived(equations[k].stated, Derivation::Hundredth)
                        == equations[i].expression.operands[j].value)
                        used[k] = true;
            }
        }
        return std::find(used.begin(), used.end(), false) == used.end();
    }

    /// What is fixed is a constant. So is a small number that is used more often than it is mentioned: the question may
    /// have another in mind, such as the length of a list.
    void releaseFixed()
    {
        for (Variable &variable : m_links.variables)
            if (!less(largestCount, variable.value) && variable.uses > variable.mentions.size())
                variable.fixed = true;
        for (std::vector<Source> &sources : m_links.sources)
            for (Source &source : sources)
                if (source.kind == Source::Kind::Variable && m_links.variables[source.index].fixed)
                    source = {};
    }

    NumberLinks &m_links;
    std::vector<Rational> m_told; ///< what the question says and stays
    std::vector<Rational> m_implied; ///< what its words imply
};

/// Whether every result is exact and positive, and the answer is the last one.
bool isSound(const NumberLinks &links)
{
    const Verification verification = verify(links.problem.question, links.problem.trace);
    const auto exact = [](const Equation &equation) {
        return equation.expression.value == equation.stated && equation.stated.positive() && !equation.percent;
    };
    return verification.reward == 1 && std::all_of(links.trace.equations.begin(), links.trace.equations.end(), exact)
        && links.trace.answer == links.trace.equations.back().stated;
}

/// Whether the question says more than its equations use, other than 0 or 1.
bool hasUnused(const std::vector<Variable> &variables)
{
    return std::any_of(variables.begin(), variables.end(), [](const Variable &variable) {
        return variable.uses == 0 && less({1, 1}, variable.value);
    });
}

} // namespace

std::optional<Rational> derived(const Rational &value, Derivation derivation)
{
    const Rational hundred{100, 1};
    const auto hundredth
        = [&](const std::optional<Rational> &number) { return number ? divide(*number, hundred) : std::nullopt; };
    switch (derivation) {
    case Derivation::Itself:
        return value;
    case Derivation::Hundredth:
        return hundredth(value);
    case Derivation::Rest:
        return subtract(hundred, value);
    case Derivation::HundredthOfRest:
        return hundredth(subtract(hundred, value));
    case Derivation::Raised:
        return add(hundred, value);
    case Derivation::HundredthOfRaised:
        return hundredth(add(hundred, value));
    }
    return std::nullopt;
}

std::optional<NumberLinks> linkNumbers(const Problem &problem, std::string &why)
{
    NumberLinks links{problem, parseTrace(problem.trace), {}, {}, false};
    if (!isPlainQuestion(problem.question)) {
        why = "the question contains a solution, or asks nothing";
        return std::nullopt;
    }
    if (links.trace.equations.empty() || !isSound(links)) {
        why = "the trace is not right";
        return std::nullopt;
    }
    const Quantities quantities = quantitiesIn(problem.question);
    links.variables = variablesOf(quantities);
    links.keepsOrder = comparesNumbers(problem.question);
    applyContext(problem.question, quantities, links.variables);
    if (!Linker(links, quantities).link(why))
        return std::nullopt;
    if (hasUnused(links.variables)) {
        why = "a number of the question is not used";
        return std::nullopt;
    }
    if (std::all_of(links.variables.begin(), links.variables.end(),
                    [](const Variable &variable) { return variable.fixed || variable.uses == 0; })) {
        why = "no number may change";
        return std::nullopt;
    }
    return links;
}

} // namespace ltm
