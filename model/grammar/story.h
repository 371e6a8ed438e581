// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A word problem while it is being told: sentences on one side, equations on the other.

#include "dataset.h"
#include "lexicon.h"
#include "text.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ltm::grammar
{

/// How the sentences and the question are put together.
enum class Form {
    Plain, ///< "Tom has 5 pears. He eats 2. How many are left?"
    IfLast, ///< "Tom has 5 pears. If he eats 2, how many are left?"
    IfAll, ///< "If Tom has 5 pears and he eats 2, how many are left?"
    QuestionFirst, ///< "How many pears does Tom have left if he has 5 pears and he eats 2?"
};

/// Collects what is said and what is computed, and notices when a problem leaves the limits: results from 1 to 1000
/// (9999 where the story is about large numbers), whole ones unless amounts are cents, and no more than 60 words.
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
    bool refused() const { return !m_fits; }
    bool fits() const;

    std::string_view does(const Verb &verb) const { return m_past ? verb.past : verb.third; } ///< "eats" or "ate"
    std::string_view doMany(const Verb &verb) const { return m_past ? verb.past : verb.base; } ///< "eat" or "ate"
    std::string_view doesOrDid() const { return m_past ? "did" : "does"; }
    std::string_view has() const { return m_past ? "had" : "has"; }
    std::string_view are(int count) const;

    /// A number for adding and subtracting: mostly small, and large ones in some stories.
    int amount() { return m_random.between(m_least, m_most); }
    /// Other amounts from here on; results may be larger where these are.
    void drawAmounts(int least, int most);
    /// Amounts are cents from here on, and equations are in dollars; what something is multiplied with or divided by
    /// remains a whole number.
    void tellInCents();
    bool inCents() const { return m_inCents; }
    /// A factor: mostly 2 to 10.
    int factor();
    /// "$5" or "5 dollars", the same way throughout a story; "$5.20" for 520 where amounts are cents.
    std::string money(int amount) const;

    /// Adds a sentence; it needs neither a capital nor a full stop.
    void say(std::string sentence) { m_sentences.push_back(std::move(sentence)); }
    void say(std::string_view pattern, const Slots &slots) { say(filled(pattern, slots)); }
    std::string filled(std::string_view pattern, const Slots &slots) { return fill(pattern, slots, m_random, m_past); }
    /// Adds to the last sentence: "He buys 3 more" - "and eats 2".
    void sayAlso(std::string_view more) { m_sentences.back() += " " + std::string(more); }
    /// The sentences stand as they are, none after "if".
    void tellPlainly() { m_form = Form::Plain; }
    /// "Then", "After that," or, most often, nothing.
    std::string opener();
    void ask(std::string question) { m_question = std::move(question); }
    void ask(std::string_view pattern, const Slots &slots) { ask(filled(pattern, slots)); }

    /// A sentence with a number that is not needed, at the beginning or before the question.
    void sayBeside(const std::string &sentence, bool first);
    /// Whether a word, or a part of one, was said or asked.
    bool mentions(std::string_view word) const;
    /// The question names what it asks for: "how many pears are left", not "how many are left".
    bool asksByName() const;
    /// Whoever appeared first, if anybody did.
    const std::optional<Person> &hero() const { return m_hero; }
    std::size_t persons() const { return m_names.size(); }

    /// Somebody who has not appeared yet.
    Person somebody();
    /// Somebody to give to or get from, as seen by `hero`: "Anna", "his sister".
    std::string someoneElse(const Person &hero);
    /// A verb's tail with someone in it: "to Anna", "away".
    std::string tail(const Verb &verb, const Person &hero);
    /// "eats 3 apples", "gives 3 apples to Anna".
    std::string act(const Verb &verb, std::string_view object, const Person &hero);

    /// The finished problem: question, trace and answer.
    Problem problem();

private:
    std::string number(int amount) const;
    std::string text() const;
    std::string questionFirst() const; ///< empty where that reads badly
    std::string joined() const;

    Random &m_random;
    int m_steps;
    bool m_past;
    bool m_inDollars;
    bool m_inCents = false;
    Form m_form; ///< where it suits the sentences
    int m_least = 2, m_most = 20, m_largest = 1000;
    bool m_fits = true;
    std::string m_result;
    std::vector<std::string> m_equations, m_sentences;
    std::vector<std::string_view> m_names;
    std::optional<Person> m_hero;
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
void tellPacking(Story &story); ///< equal groups made, opened, counted: boxes, rides, levels
void tellSorts(Story &story); ///< two sorts of things, or two places, and a question about one or both
void tellSeries(Story &story); ///< day after day, round after round
void tellMeasures(Story &story); ///< long, heavy, old: longer, heavier, older
void tellDeeds(Story &story); ///< what someone does with them, compared
void tellTransfer(Story &story); ///< things that go from one to another
void tellSituation(Story &story); ///< a short situation with a tale of its own
void tellCents(Story &story); ///< prices in dollars and cents

/// Adds a number that is not needed to some stories, and a sentence that says nothing of importance to others.
void distract(Story &story);

/// The slots of somebody: {A}, {he}, {him}, {his}.
Slots slotsOf(const Person &person);

} // namespace ltm::grammar
