// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a text is said: by the one to whom it happened, on a certain day, with a word before the question.

#include "lexicon.h"
#include "random.h"

#include <string>
#include <vector>

namespace ltm::grammar
{

constexpr int mostAdded = 6; ///< words that sayWhen() and leadToQuestion() together add at most

/// The text as `hero`, a man or a boy, tells it: "I" and "me" for the name and "he", "my" for "his", and with `others`
/// "we" for "they" in the question. For a text in which `hero` is the only "he". The text as it is where a sentence
/// in the present tense goes on with "and": a second verb would be left in the third person.
std::string inFirstPerson(const std::string &text, const Person &hero, bool others);

/// Puts a day, "last Sunday" or "one day", before sentences that happened on one and do not say when.
void sayWhen(std::vector<std::string> &sentences, Random &random);

/// Now and then "So", "In the end," or the like before the question.
std::string leadToQuestion(std::string text, Random &random);

} // namespace ltm::grammar
