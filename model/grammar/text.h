// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Words joined into sentences, patterns filled, numbers spelled out.

#include "lexicon.h"
#include "random.h"

#include <concepts>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

namespace ltm::grammar
{

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
std::string capitalised(std::string text);

/// What stands for "{name}" in a pattern.
using Slots = std::map<std::string_view, std::string>;

/// Leaves out the spaces around what came out empty.
std::string squeezed(std::string_view text);

/// Fills a pattern: "{name}" takes a slot, "[a|b|]" draws one of the choices, "<is|was>" follows the tense.
std::string fill(std::string_view pattern, const Slots &slots, Random &random, bool past);

/// Writes about half of the numbers up to 99 as words, "three" or now and then "a dozen", where that reads well.
std::string spellOut(const std::string &text, Random &random);

} // namespace ltm::grammar
