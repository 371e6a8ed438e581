// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// New problems out of old ones: the same story with other numbers, changed alike in question and equations.

#include "dataset.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ltm
{

/// What a problem may be at most; 0 sets no limit.
struct ProblemLimits {
    int steps = 0; ///< equations of the trace
    int words = 0; ///< words of the question
    std::int64_t result = 0; ///< the largest result of an equation
};

struct NumberLinks;
struct Rational;

/// A problem that is understood well enough to change its numbers: each number of its equations is known to be one of
/// the question, an earlier result, or a constant that stays as it is.
///
/// Refused are problems that the verifier does not find right, questions that contain equations or read like a
/// solution, those in which a number of the question (it might be a threshold) or a result is not used, and those in
/// which a number of the equations could come from more than one place.
///
/// Equal numbers of a question stay equal. Fractions, ordinals, times, dates and labels stay as they are, and so does a
/// number that could be a constant (7 beside "week"), the length of a list of names, or a part of a stated whole.
class Renumbering
{
public:
    /// `problem` understood, or nothing; `why`, where given, receives a word on what was in the way.
    static std::optional<Renumbering> understand(const Problem &problem, std::string *why = nullptr);

    /// The problem with its own numbers, its trace written anew; nothing when it exceeds the limits.
    std::optional<Problem> original(const ProblemLimits &limits = {}) const;

    /// The problem with other numbers, the same for the same seed on every platform. They keep their kind: small ones
    /// stay small, round ones round, none becomes 1, percentages stay below 100. Results that were whole stay whole,
    /// all stay positive and at most four times as large or small, and the verifier finds the new trace right.
    /// Nothing when no such numbers turn up or the limits are exceeded.
    std::optional<Problem> draw(std::uint64_t seed, const ProblemLimits &limits = {}) const;

private:
    explicit Renumbering(NumberLinks links);
    std::optional<Problem> write(const std::vector<Rational> &values, const ProblemLimits &limits) const;

    std::shared_ptr<const NumberLinks> m_links;
};

/// understand() and draw() in one; nothing when either fails.
std::optional<Problem> renumber(const Problem &problem, std::uint64_t seed, const ProblemLimits &limits = {});

/// How a set of problems was made.
struct RenumberReport {
    std::size_t sources = 0; ///< problems that there were to start from
    std::size_t understood = 0; ///< those whose numbers can be changed within the limits
};

/// `count` problems, no two with the same question, or fewer when no more can be made: first each source as it is,
/// then round after round with other numbers. What `accept` refuses is not taken.
std::vector<Problem> renumberAll(const std::vector<Problem> &sources, std::size_t count, std::uint64_t seed,
                                 const ProblemLimits &limits, RenumberReport &report,
                                 const std::function<bool(const Problem &)> &accept = {});

} // namespace ltm
