// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What tokenizer.json says, checked and put in a form that is quick to use. Private to tokenizer.cpp and its reader.

#include "bpe.h"
#include "regex.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ltm
{

/// One step of pre-tokenization: each piece is cut by a pattern, after a space was put before it where asked for.
struct PreTokenizer {
    bool prefixSpace = false;
    std::optional<Regex> cut;
};

/// A token that is found in the text as it stands, before pre-tokenization.
struct AddedToken {
    std::string content;
    int id = 0;
    bool special = false;
    bool normalized = false; ///< looked for after those that are not
};

struct Vocabulary {
    std::string source; ///< the JSON text
    std::string where; ///< the file it came from, for messages
    int numbers = 0; ///< above 0: there is no vocabulary, ids are written in decimal and are less than this
    std::vector<PreTokenizer> preTokenizers;
    Merges merges;
    bool ignoreMerges = false; ///< a word that is a token stays whole
    std::array<int, 256> byteIds{}; ///< -1 where a byte has no token
    std::vector<std::string> bytes; ///< by id: what it stands for, empty for gaps and special tokens
    std::unordered_map<std::string, int> words; ///< ordinary tokens by their bytes
    std::vector<AddedToken> added; ///< longest first
    int endOfText = 0;
    std::vector<int> separator;
};

/// Reads everything but `separator`, which takes encoding. Throws ltm::Error naming `where`.
Vocabulary parseVocabulary(std::string source, const std::string &where);

/// The source of a vocabulary of `count` numbers, see Tokenizer::numeric.
std::string numericSource(int count);

} // namespace ltm
