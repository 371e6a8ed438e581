// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renumber.h"

#include "grammar/random.h"
#include "numberlinks.h"
#include "numbertext.h"
#include "recalculation.h"
#include "verifier.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace ltm
{

namespace
{

using grammar::Random;

constexpr int tries = 300;
constexpr int mostMisses = 4; ///< draws in a row that may fail before a source is given up

std::string_view within(std::string_view text, Span span)
{
    return text.substr(span.begin, span.end - span.begin);
}

/// The step in which round numbers move: 100 by 10, 60 by 10, 20 by 5, 5000 by 1000.
std::int64_t stepOf(std::int64_t value)
{
    for (const std::int64_t step : {100000, 50000, 10000, 5000, 1000, 500, 100, 50, 10, 5})
        if (value % step == 0 && value >= 4 * step)
            return step;
    return value >= 10 && value % 5 == 0 ? 5 : 1;
}

/// A whole number like `value` between its shares, at least 2, mostly with as many digits.
std::int64_t drawWhole(std::int64_t value, const Variable &variable, Random &random)
{
    const std::int64_t step = stepOf(value);
    auto low = static_cast<std::int64_t>(std::ceil(static_cast<double>(value) * variable.least));
    auto high = static_cast<std::int64_t>(std::floor(static_cast<double>(value) * variable.most));
    std::int64_t power = 1;
    while (10 * power <= value)
        power *= 10;
    if (power == 1 || random.chance(75)) {
        low = std::max(low, power);
        high = std::min(high, 10 * power - 1);
    }
    if (variable.cap > 0)
        high = std::min(high, std::max(variable.cap, value));
    low = std::max<std::int64_t>(low, 2);
    const std::int64_t first = (low + step - 1) / step, last = high / step;
    if (last < first || last > 1'000'000'000)
        return value;
    return step * random.between(static_cast<int>(first), static_cast<int>(last));
}

/// A number like the variable's own: what stands after its point stays, or moves in tenths or quarters below 1.
Rational drawValue(const Variable &variable, Random &random)
{
    const Rational &value = variable.value;
    const std::int64_t whole = value.numerator / value.denominator;
    if (variable.kind == MentionKind::Percent) {
        const std::int64_t percent = drawWhole(whole, variable, random);
        return value.whole() && percent < 100 ? Rational{percent, 1} : value;
    }
    if (whole >= 1) {
        const Rational part = subtract(value, {whole, 1}).value_or(Rational{});
        const std::int64_t drawn = whole == 1 ? random.between(1, 3) : drawWhole(whole, variable, random);
        return add({drawn, 1}, part).value_or(value);
    }
    if (value.denominator == 2 || value.denominator == 4)
        return random.pick<Rational>({{1, 4}, {1, 2}, {3, 4}});
    const bool tenths = 10 % value.denominator == 0, twentieths = 20 % value.denominator == 0;
    const int parts = tenths ? 10 : twentieths ? 20 : 100;
    return ratio(random.between(1, parts - 1), parts).value_or(value);
}

/// The question with the variables' new values in the place of the old ones.
std::string questionWith(const NumberLinks &links, const std::vector<Rational> &values)
{
    struct Change {
        const Mention *mention;
        const Rational *value;
    };
    std::vector<Change> changes;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] != links.variables[i].value)
            for (const Mention &mention : links.variables[i].mentions)
                changes.push_back({&mention, &values[i]});
    std::sort(changes.begin(), changes.end(),
              [](const Change &a, const Change &b) { return a.mention->span.begin < b.mention->span.begin; });
    const std::string_view question = links.problem.question;
    std::string text;
    std::size_t done = 0;
    for (const Change &change : changes) {
        const Span span = change.mention->span;
        text += question.substr(done, span.begin - done);
        const std::string number = mentionText(*change.value, *change.mention, within(question, span));
        fitArticle(text, number);
        text += number;
        done = span.end;
    }
    return text.append(question.substr(done));
}

int wordsIn(std::string_view text)
{
    return static_cast<int>(std::count(text.begin(), text.end(), ' ')) + 1;
}

} // namespace

std::optional<Renumbering> Renumbering::understand(const Problem &problem, std::string *why)
{
    std::string reason;
    auto links = linkNumbers(problem, reason);
    if (why)
        *why = reason;
    if (!links)
        return std::nullopt;
    return Renumbering(std::move(*links));
}

Renumbering::Renumbering(NumberLinks links)
    : m_links(std::make_shared<const NumberLinks>(std::move(links)))
{
}

std::optional<Problem> Renumbering::write(const std::vector<Rational> &values, const ProblemLimits &limits) const
{
    const NumberLinks &links = *m_links;
    const auto steps = static_cast<int>(links.trace.equations.size());
    if ((limits.steps > 0 && steps > limits.steps)
        || (limits.words > 0 && wordsIn(links.problem.question) > limits.words))
        return std::nullopt;
    auto written = recalculate(links, values, limits.result);
    if (!written)
        return std::nullopt;
    Problem problem{questionWith(links, values), std::move(written->trace), std::move(written->answer)};
    return verify(problem.question, problem.trace).reward == 1 ? std::optional(problem) : std::nullopt;
}

std::optional<Problem> Renumbering::original(const ProblemLimits &limits) const
{
    std::vector<Rational> values;
    for (const Variable &variable : m_links->variables)
        values.push_back(variable.value);
    return write(values, limits);
}

std::optional<Problem> Renumbering::draw(std::uint64_t seed, const ProblemLimits &limits) const
{
    Random random(seed);
    std::vector<Rational> values(m_links->variables.size());
    for (int i = 0; i < tries; ++i) {
        bool changed = false;
        for (std::size_t j = 0; j < values.size(); ++j) {
            const Variable &variable = m_links->variables[j];
            values[j] = variable.fixed || variable.uses == 0 ? variable.value : drawValue(variable, random);
            changed = changed || values[j] != variable.value;
        }
        if (!changed)
            continue;
        if (auto problem = write(values, limits))
            return problem;
    }
    return std::nullopt;
}

std::optional<Problem> renumber(const Problem &problem, std::uint64_t seed, const ProblemLimits &limits)
{
    const auto understood = Renumbering::understand(problem);
    return understood ? understood->draw(seed, limits) : std::nullopt;
}

std::vector<Problem> renumberAll(const std::vector<Problem> &sources, std::size_t count, std::uint64_t seed,
                                 const ProblemLimits &limits, RenumberReport &report,
                                 const std::function<bool(const Problem &)> &accept)
{
    struct Candidate {
        Renumbering source;
        int misses = 0;
    };
    std::vector<Problem> made;
    std::unordered_set<std::string> questions;
    const auto keep = [&](std::optional<Problem> problem) {
        if (!problem || made.size() >= count || (accept && !accept(*problem))
            || !questions.insert(problem->question).second)
            return false;
        made.push_back(std::move(*problem));
        return true;
    };
    report.sources = sources.size();
    std::vector<Candidate> candidates;
    for (const Problem &problem : sources) {
        const auto understood = Renumbering::understand(problem);
        const auto original = understood ? understood->original(limits) : std::nullopt;
        if (!original)
            continue;
        ++report.understood;
        if (keep(original))
            candidates.push_back({*understood});
    }
    Random random(seed);
    while (made.size() < count && !candidates.empty()) {
        for (Candidate &candidate : candidates) {
            const auto half = [&] { return static_cast<std::uint64_t>(random.between(0, 2'000'000'000)); };
            const std::uint64_t first = half();
            candidate.misses = keep(candidate.source.draw(first << 32 | half(), limits)) ? 0 : candidate.misses + 1;
        }
        std::erase_if(candidates, [](const Candidate &candidate) { return candidate.misses >= mostMisses; });
    }
    return made;
}

} // namespace ltm
