// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// tokenizer.json: byte-level BPE as written by the `tokenizers` library.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ltm
{

/// Text to token ids and back, with the same ids as the `tokenizers` library gives with add_special_tokens=False.
/// Immutable after reading and safe to share between threads.
class Tokenizer
{
public:
    /// Reads tokenizer.json: a BPE model with pre-tokenizers among ByteLevel (last), Digits and Split (Isolated), and
    /// added tokens. Post-processor, truncation and padding are left to the caller. Throws ltm::Error naming the file
    /// and the part that is missing or not supported.
    static Tokenizer read(const std::filesystem::path &file);

    /// A tokenizer without a vocabulary, for checkpoints that come without one: text is ids in decimal, separated by
    /// spaces; "<|endoftext|>" is the last id and "||" the one before it. Throws ltm::Error unless there are at least
    /// two ids.
    static Tokenizer numeric(int vocabularySize);

    /// Ids of UTF-8 text. Added tokens in the text become their ids. Throws ltm::Error for invalid UTF-8 and for a
    /// character that the vocabulary cannot write.
    std::vector<int> encode(std::string_view text) const;

    /// Bytes of the ids, joined; invalid UTF-8 becomes U+FFFD. Special tokens and unknown ids are left out.
    std::string decode(const std::vector<int> &ids) const;

    /// The raw bytes of one token: possibly a part of a character. Empty for special tokens and unknown ids.
    std::string bytes(int id) const;

    /// Id of an added or ordinary token by the exact bytes that it stands for.
    std::optional<int> find(std::string_view content) const;

    int size() const; ///< one more than the largest id

    /// The markers of a problem: `endOfText` begins a question and ends a trace; `separator` ("||" as one or more ids)
    /// stands between question and trace. endOfText is the token "<|endoftext|>", else "</s>", else
    /// "<eos>".
    int endOfText() const;
    const std::vector<int> &separator() const;

    /// Writes the tokenizer as it was read, for another checkpoint folder. Throws ltm::Error.
    void write(const std::filesystem::path &file) const;

private:
    struct Tables;
    explicit Tokenizer(std::shared_ptr<const Tables> tables);
    std::shared_ptr<const Tables> m_tables;
};

} // namespace ltm
