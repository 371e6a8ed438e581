// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Do training problems contain what a model is to be measured on. Questions are compared as words: case, punctuation
// and blanks do not count. Because numbers are easily changed, they are compared with numbers masked too, digits and
// number words alike.

#include "dataset.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace ltm
{

/// How many words in a row must be the same; a question with fewer is one run as a whole.
constexpr std::size_t overlapRun = 13;

/// How many problems overlap with held-out ones, and in what way.
struct OverlapCounts {
    std::size_t problems = 0; ///< problems that were looked at
    std::size_t verbatim = 0; ///< the whole question is a held-out one
    std::size_t runs = 0; ///< 13 words in a row are in a held-out question
    std::size_t maskedRuns = 0; ///< the same with numbers masked
    std::size_t paraphrases = 0; ///< see HeldOut::paraphrases()
    std::size_t any = 0; ///< any of these
};

/// Questions that must not be trained on.
class HeldOut
{
public:
    explicit HeldOut(const std::vector<Problem> &problems);

    bool verbatim(std::string_view question) const;
    bool sharesRun(std::string_view question) const;
    bool sharesMaskedRun(std::string_view question) const;

    /// Whether `problem` tells a held-out one in other words. Word overlap is the share of all words of two questions,
    /// numbers left out, that both have. It is a paraphrase from an overlap of 0.5 on, and with the same answer and the
    /// same numbers in its trace, four or more different ones, from 0.2 on.
    bool paraphrases(const Problem &problem) const;

    /// Any of these.
    bool contains(const Problem &problem) const;

private:
    /// What paraphrases() compares.
    struct Outline {
        std::vector<int> words; ///< sorted, each once; only those that held-out questions use
        std::size_t allWords = 0; ///< how many there are with those that they do not use
        std::vector<std::string> numbers; ///< of the trace, sorted, each once
        std::string answer;
    };
    Outline outlineOf(const Problem &problem) const;
    static bool resembles(const Outline &a, const Outline &b);

    std::unordered_set<std::string> m_questions, m_runs, m_maskedRuns;
    std::unordered_map<std::string, int> m_words;
    std::vector<Outline> m_outlines;
};

/// How many of `problems` overlap with `heldOut`.
OverlapCounts countOverlap(const std::vector<Problem> &problems, const HeldOut &heldOut);

/// Leaves out of `problems` those that overlap with `heldOut`, and returns how many they were.
std::size_t removeOverlap(std::vector<Problem> &problems, const HeldOut &heldOut);

} // namespace ltm
