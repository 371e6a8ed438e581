// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a finished text is said: by the one to whom it happened, on a certain day, with a word before the question.

#include "lexicon.h"
#include "random.h"

#include <string>

namespace ltm::grammar
{

constexpr int mostAdded = 4; ///< words that sayOtherwise() adds at most

/// The text as `hero`, a man or a boy, tells it: "I" and "me" for the name and "he", "my" for "his", and with `others`
/// "we" for "they" in the question. For a text in the past tense in which `hero` is the only "he".
std::string inFirstPerson(const std::string &text, const Person &hero, bool others);

/// Now and then: a day before a text in the past tense, "So", "In the end," or the like before its question.
std::string sayOtherwise(std::string text, bool past, Random &random);

} // namespace ltm::grammar
