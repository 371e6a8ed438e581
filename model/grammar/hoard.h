// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Someone's things while a story goes on, and the simple ways of coming by them and losing them.

#include "story.h"

namespace ltm::grammar
{

enum class Change { None, Gain, Loss };

/// Who has how many of what.
struct Hoard {
    Story &story;
    Random &random;
    Person hero;
    const Kind &kind;
    Noun thing;
    int now = 0;
    bool ownerless = false; ///< the things are just there
    bool named = false; ///< the hero was mentioned: "he" will do
    bool obvious = false; ///< the things were the last to be mentioned: "3 more" will do
    bool byName = false; ///< someone else has such things too: the question needs the name
    bool canAdd = false; ///< the last sentence has the hero for its subject
    Change last = Change::None;
    std::vector<Verb> used{}; ///< a verb is told only once

    explicit Hoard(Story &teller);

    /// The hero as the subject of a sentence: "Tom" at first, then mostly "he".
    std::string who();
    /// One of the verbs; no verb is told twice.
    Verb unused(const std::vector<Verb> &verbs);
    /// A sentence of the hero's, or an addition to the last one.
    void tell(const std::string &predicate);
    /// A sentence of someone else's.
    void tellOf(const std::string &sentence);
};

int gainAmount(Random &random, int now);
int lossAmount(Random &random, int now); ///< leaves at least one

std::string more(Hoard &hoard, int count); ///< "3 more", "3 more apples", "another 3 apples"
std::string some(Hoard &hoard, int count); ///< "3", "3 of them", "3 apples", "3 of the apples"

void beginPlain(Hoard &hoard); ///< "Tom has 5 apples."
void beginGrouped(Hoard &hoard); ///< "Tom has 4 boxes with 6 pencils each."
void beginTwofold(Hoard &hoard); ///< "Tom has 5 red marbles and 3 blue marbles."
void gain(Hoard &hoard); ///< "He buys 3 more."
void lose(Hoard &hoard); ///< "He eats 2 of them."
void loseHalf(Hoard &hoard); ///< "He eats half of them."

} // namespace ltm::grammar
