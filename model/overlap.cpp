// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlap.h"

#include "arithmetic.h"
#include "quantity_words.h"

#include <algorithm>

namespace ltm
{

namespace
{

constexpr double certainOverlap = 0.5, sameTraceOverlap = 0.2;
constexpr std::size_t tellingNumbers = 4; ///< so many different numbers in a trace do not agree by chance
constexpr const char *mask = "#";

/// Digits without commas, so that "1,000" and "1000" are the same word.
std::string wordOf(const TextToken &token)
{
    std::string word = token.text;
    if (token.digits)
        std::erase(word, ',');
    return word;
}

std::vector<std::string> wordsOf(std::string_view question)
{
    std::vector<std::string> words;
    for (const TextToken &token : tokensOf(question))
        words.push_back(wordOf(token));
    return words;
}

/// The words with "#" for each number.
std::vector<std::string> maskedWordsOf(std::string_view question)
{
    const std::vector<TextToken> tokens = tokensOf(question);
    std::vector<std::string> words;
    for (std::size_t i = 0; i < tokens.size();) {
        const std::size_t number = tokens[i].digits ? 1 : wordNumberAt(question, tokens, i).tokens;
        words.push_back(number > 0 ? mask : tokens[i].text);
        i += std::max<std::size_t>(number, 1);
    }
    return words;
}

std::string joined(const std::vector<std::string> &words, std::size_t begin, std::size_t count)
{
    std::string text;
    for (std::size_t i = begin; i < begin + count; ++i)
        text.append(words[i]).push_back(' ');
    return text;
}

/// Every run of 13 words, or all words where there are fewer.
std::vector<std::string> runsOf(const std::vector<std::string> &words)
{
    const std::size_t length = std::min(words.size(), overlapRun);
    std::vector<std::string> runs;
    for (std::size_t begin = 0; length > 0 && begin + length <= words.size(); ++begin)
        runs.push_back(joined(words, begin, length));
    return runs;
}

bool holdsAny(const std::unordered_set<std::string> &set, const std::vector<std::string> &runs)
{
    return std::any_of(runs.begin(), runs.end(), [&](const std::string &run) { return set.contains(run); });
}

std::string wholeOf(std::string_view question)
{
    const std::vector<std::string> words = wordsOf(question);
    return joined(words, 0, words.size());
}

/// The words of a question that are no numbers, sorted, each once.
std::vector<std::string> vocabularyOf(std::string_view question)
{
    std::vector<std::string> words = maskedWordsOf(question);
    std::erase(words, mask);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

/// How many numbers two sorted lists have in common.
std::size_t commonOf(const std::vector<int> &a, const std::vector<int> &b)
{
    std::size_t common = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        common += *left == *right ? 1 : 0;
        const bool leftFirst = *left <= *right;
        right += *right <= *left ? 1 : 0;
        left += leftFirst ? 1 : 0;
    }
    return common;
}

} // namespace

HeldOut::HeldOut(const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems) {
        m_questions.insert(wholeOf(problem.question));
        for (std::string &run : runsOf(wordsOf(problem.question)))
            m_runs.insert(std::move(run));
        for (std::string &run : runsOf(maskedWordsOf(problem.question)))
            m_maskedRuns.insert(std::move(run));
        for (std::string &word : vocabularyOf(problem.question))
            m_words.emplace(std::move(word), static_cast<int>(m_words.size()));
        m_outlines.push_back(outlineOf(problem));
    }
}

bool HeldOut::verbatim(std::string_view question) const
{
    return m_questions.contains(wholeOf(question));
}

bool HeldOut::sharesRun(std::string_view question) const
{
    return holdsAny(m_runs, runsOf(wordsOf(question)));
}

bool HeldOut::sharesMaskedRun(std::string_view question) const
{
    return holdsAny(m_maskedRuns, runsOf(maskedWordsOf(question)));
}

bool HeldOut::paraphrases(const Problem &problem) const
{
    const Outline outline = outlineOf(problem);
    return std::any_of(m_outlines.begin(), m_outlines.end(),
                       [&](const Outline &heldOut) { return resembles(outline, heldOut); });
}

bool HeldOut::contains(const Problem &problem) const
{
    return verbatim(problem.question) || sharesRun(problem.question) || sharesMaskedRun(problem.question)
        || paraphrases(problem);
}

HeldOut::Outline HeldOut::outlineOf(const Problem &problem) const
{
    Outline outline;
    const std::vector<std::string> words = vocabularyOf(problem.question);
    outline.allWords = words.size();
    for (const std::string &word : words)
        if (const auto known = m_words.find(word); known != m_words.end())
            outline.words.push_back(known->second);
    std::sort(outline.words.begin(), outline.words.end());
    const TraceText trace = parseTrace(problem.trace);
    for (const Equation &equation : trace.equations) {
        for (const Operand &operand : equation.expression.operands)
            outline.numbers.push_back(textOf(operand.value));
        outline.numbers.push_back(textOf(equation.stated));
    }
    std::sort(outline.numbers.begin(), outline.numbers.end());
    outline.numbers.erase(std::unique(outline.numbers.begin(), outline.numbers.end()), outline.numbers.end());
    std::string answer = problem.answer;
    std::erase(answer, ',');
    std::erase(answer, '$');
    const auto value = parseDecimal(answer);
    outline.answer = value ? textOf(*value) : answer;
    return outline;
}

bool HeldOut::resembles(const Outline &a, const Outline &b)
{
    const bool sameTrace = a.numbers.size() >= tellingNumbers && a.answer == b.answer && a.numbers == b.numbers;
    const auto common = static_cast<double>(commonOf(a.words, b.words));
    const double all = static_cast<double>(a.allWords + b.allWords) - common;
    return common > 0 && common >= (sameTrace ? sameTraceOverlap : certainOverlap) * all;
}

OverlapCounts countOverlap(const std::vector<Problem> &problems, const HeldOut &heldOut)
{
    OverlapCounts counts;
    counts.problems = problems.size();
    for (const Problem &problem : problems) {
        const bool verbatim = heldOut.verbatim(problem.question), run = heldOut.sharesRun(problem.question),
                   masked = heldOut.sharesMaskedRun(problem.question), retold = heldOut.paraphrases(problem);
        counts.verbatim += verbatim ? 1 : 0;
        counts.runs += run ? 1 : 0;
        counts.maskedRuns += masked ? 1 : 0;
        counts.paraphrases += retold ? 1 : 0;
        counts.any += verbatim || run || masked || retold ? 1 : 0;
    }
    return counts;
}

std::size_t removeOverlap(std::vector<Problem> &problems, const HeldOut &heldOut)
{
    return std::erase_if(problems, [&](const Problem &problem) { return heldOut.contains(problem); });
}

} // namespace ltm
