// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A word problem while it is being told: sentences on one side, equations on the other.

#include "dataset.h"
#include "grammar_lexicon.h"

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ltm::grammar
{

/// Random choices that are the same on every platform, which std::uniform_int_distribution does not promise.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    int between(int low, int high); ///< both included; `low` when there is nothing between
    bool chance(int percent) { return between(1, 100) <= percent; }

    template <typename T> const T &pick(const std::vector<T> &list)
    {
        return list[static_cast<std::size_t>(between(0, static_cast<int>(list.size()) - 1))];
    }
    template <typename T> T pick(std::initializer_list<T> list) { return pick(std::vector<T>(list)); }
    std::string pick(std::initializer_list<const char *> list) { return pick(std::vector<const char *>(list)); }

private:
    std::mt19937_64 m_engine;
};

/// A part of a sentence; numbers are written as digits.
struct Word {
    std::string text;

    Word(int number)
        : text(std::to_string(number))
    {
    }
    template <typename Text>
    requires std::convertible_to<Text, std::string_view> Word(const Text &some)
        : text(std::string_view(some))
    {
    }
};

/// Joins words with single spaces, leaving out empty ones. The braces of a call make sure that random words are drawn
/// from left to right by every compiler.
std::string words(std::initializer_list<Word> parts);

std::string_view name(Noun noun, int count); ///< "apple" or "apples"
std::string counted(int count, Noun noun); ///< "1 apple", "5 apples"
std::string oneOf(std::string_view thing); ///< "an apple", "a pear"

/// Collects what is said and what is computed, and notices when a problem leaves the limits: whole results from 1 to
/// 200, and no more than 45 words.
class Story
{
public:
    Story(Random &random, int steps);

    Random &random() { return m_random; }
    bool past() const { return m_past; }
    int stepsLeft() const { return m_steps - static_cast<int>(m_equations.size()); }

    /// Writes an equation and returns its result. A result outside the limits makes the story unfit.
    int compute(int left, char operation, int right);
    void refuse() { m_fits = false; }
    bool fits() const;

    std::string_view does(const Verb &verb) const { return m_past ? verb.past : verb.third; } ///< "eats" or "ate"
    std::string_view doMany(const Verb &verb) const { return m_past ? verb.past : verb.base; } ///< "eat" or "ate"
    std::string_view doesOrDid() const { return m_past ? "did" : "does"; }
    std::string_view has() const { return m_past ? "had" : "has"; }
    std::string_view are(int count) const;

    /// Adds a sentence; it needs neither a capital nor a full stop.
    void say(std::string sentence) { m_sentences.push_back(std::move(sentence)); }
    /// Adds to the last sentence: "He buys 3 more" - "and eats 2".
    void sayAlso(std::string_view more) { m_sentences.back() += " " + std::string(more); }
    /// "Then", "After that," or, most often, nothing.
    std::string opener();
    void ask(std::string question) { m_question = std::move(question); }

    /// Somebody who has not appeared yet.
    Person somebody();
    /// Somebody to give to or get from, as seen by `hero`: "Anna", "his sister".
    std::string someoneElse(const Person &hero);
    /// A verb's tail with someone in it: "to Anna", "away".
    std::string tail(const Verb &verb, const Person &hero);
    /// "eats 3 apples", "gives 3 apples to Anna".
    std::string act(const Verb &verb, std::string_view object, const Person &hero);

    /// The finished problem: question, trace and answer.
    Problem problem() const;

private:
    std::string text() const;

    Random &m_random;
    int m_steps;
    bool m_past;
    bool m_conditional; ///< told as "If ..., how many ...?" when it is short enough
    bool m_fits = true;
    int m_result = 0;
    std::vector<std::string> m_equations, m_sentences;
    std::vector<std::string_view> m_names;
    std::string m_question, m_lastOpener;
};

/// Each tells one story of story.stepsLeft() steps, or refuses it.
using Scene = void (*)(Story &story);
void tellPossessions(Story &story); ///< someone has things, gets more, loses some, shares them
void tellUnknown(Story &story); ///< the start or a change is asked for
void tellCompare(Story &story); ///< how many more, twice as many, together
void tellCrowd(Story &story); ///< a place that fills and empties
void tellGroups(Story &story); ///< rows, shelves, boxes
void tellShopping(Story &story); ///< prices and money spent
void tellEarning(Story &story); ///< money earned and saved
void tellHabit(Story &story); ///< a steady pace

} // namespace ltm::grammar
