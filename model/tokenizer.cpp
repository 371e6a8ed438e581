// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenizer.h"

#include "error.h"
#include "files.h"
#include "utf8.h"
#include "vocabulary.h"

#include <charconv>
#include <functional>

namespace ltm
{

namespace
{

constexpr std::uintmax_t largestFile = 256u << 20;
constexpr std::string_view endOfTextWord = "<|endoftext|>";
constexpr std::string_view separatorWord = "||";

[[noreturn]] void refuseCharacter(const Vocabulary &vocabulary, std::string_view word, std::size_t at)
{
    std::string_view character;
    std::size_t begin = 0;
    while (begin <= at) {
        character = word.substr(begin, decodeUtf8(word.substr(begin)).length);
        begin += character.size();
    }
    throw Error("The tokenizer %1 has no token for \"%2\"; write the text without it.", vocabulary.where, character);
}

/// Ids of one word: a piece that pre-tokenization does not cut further.
void encodeWord(const Vocabulary &vocabulary, const std::string &word, std::vector<int> &ids)
{
    if (vocabulary.ignoreMerges) {
        if (const auto whole = vocabulary.words.find(word); whole != vocabulary.words.end()) {
            ids.push_back(whole->second);
            return;
        }
    }
    std::vector<int> symbols;
    symbols.reserve(word.size());
    for (std::size_t i = 0; i < word.size(); ++i) {
        const int id = vocabulary.byteIds[static_cast<unsigned char>(word[i])];
        if (id < 0)
            refuseCharacter(vocabulary, word, i);
        symbols.push_back(id);
    }
    const std::vector<int> merged = vocabulary.merges.apply(symbols);
    ids.insert(ids.end(), merged.begin(), merged.end());
}

/// Ids of text without added tokens.
void encodePlain(const Vocabulary &vocabulary, std::string_view text, std::vector<int> &ids)
{
    std::vector<std::string> pieces{std::string(text)};
    for (const PreTokenizer &step : vocabulary.preTokenizers) {
        std::vector<std::string> finer;
        for (std::string &piece : pieces) {
            if (step.prefixSpace && !piece.starts_with(' '))
                piece.insert(piece.begin(), ' ');
            if (step.cut)
                step.cut->split(piece, [&](std::string_view part) { finer.emplace_back(part); });
            else
                finer.push_back(std::move(piece));
        }
        pieces = std::move(finer);
    }
    for (const std::string &word : pieces)
        encodeWord(vocabulary, word, ids);
}

/// Finds the added tokens of one kind, leftmost and longest first, and hands over what lies between them.
void cutAtAdded(const Vocabulary &vocabulary, bool normalized, std::string_view text, std::vector<int> &ids,
                const std::function<void(std::string_view)> &between)
{
    const auto tokenAt = [&](std::size_t at) -> const AddedToken * {
        for (const AddedToken &token : vocabulary.added) {
            if (token.normalized == normalized && text[at] == token.content.front()
                && text.substr(at).starts_with(token.content))
                return &token;
        }
        return nullptr;
    };
    std::size_t begin = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const AddedToken *token = tokenAt(at);
        if (!token) {
            ++at;
            continue;
        }
        if (at > begin)
            between(text.substr(begin, at - begin));
        ids.push_back(token->id);
        at += token->content.size();
        begin = at;
    }
    if (begin < text.size())
        between(text.substr(begin));
}

/// The id that a word names where ids are written as numbers.
std::optional<int> numberOf(int count, std::string_view word)
{
    if (word == endOfTextWord)
        return count - 1;
    if (word == separatorWord)
        return count - 2;
    int id = -1;
    const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), id);
    const bool whole = error == std::errc() && stop == word.data() + word.size();
    return whole && id >= 0 && id < count ? std::optional(id) : std::nullopt;
}

/// Ids of text that is ids: decimal numbers and the two markers, separated by white space.
std::vector<int> encodeNumbers(int count, std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    std::vector<int> ids;
    for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;
         at = text.find_first_not_of(blanks, at)) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        const std::string_view word = text.substr(at, end - at);
        const std::optional<int> id = numberOf(count, word);
        if (!id) {
            throw Error("This checkpoint has no tokenizer, so its text is token ids, and \"%1\" is none; write numbers "
                        "from 0 to %2 separated by spaces, or put a tokenizer.json beside the checkpoint.",
                        word, count - 1);
        }
        ids.push_back(*id);
        at = end;
    }
    return ids;
}

} // namespace

struct Tokenizer::Tables : Vocabulary {
};

Tokenizer::Tokenizer(std::shared_ptr<const Tables> tables)
    : m_tables(std::move(tables))
{
}

Tokenizer Tokenizer::read(const std::filesystem::path &file)
{
    const auto tables = std::make_shared<Tables>(Tables{parseVocabulary(readFile(file, largestFile), file.string())});
    Tokenizer tokenizer(tables);
    tables->separator = tokenizer.encode(separatorWord);
    return tokenizer;
}

Tokenizer Tokenizer::numeric(int vocabularySize)
{
    const auto tables = std::make_shared<Tables>(
        Tables{parseVocabulary(numericSource(vocabularySize), "The tokenizer of a checkpoint without tokenizer.json")});
    tables->separator = {vocabularySize - 2};
    return Tokenizer(tables);
}

std::vector<int> Tokenizer::encode(std::string_view text) const
{
    if (const std::size_t valid = validUtf8Length(text); valid < text.size()) {
        throw Error("The text is not valid UTF-8 at byte %1; save it as UTF-8.", valid);
    }
    if (m_tables->numbers > 0)
        return encodeNumbers(m_tables->numbers, text);
    std::vector<int> ids;
    cutAtAdded(*m_tables, false, text, ids, [&](std::string_view part) {
        cutAtAdded(*m_tables, true, part, ids, [&](std::string_view plain) { encodePlain(*m_tables, plain, ids); });
    });
    return ids;
}

std::string Tokenizer::decode(const std::vector<int> &ids) const
{
    std::string joined;
    for (const int id : ids)
        joined += bytes(id);
    if (m_tables->numbers > 0 && joined.ends_with(' '))
        joined.pop_back();
    return repairUtf8(joined);
}

std::string Tokenizer::bytes(int id) const
{
    if (id < 0 || id >= size())
        return {};
    if (m_tables->numbers == 0)
        return m_tables->bytes[id];
    if (id == m_tables->endOfText)
        return {};
    return (id == m_tables->separator.front() ? std::string(separatorWord) : std::to_string(id)) + ' ';
}

std::optional<int> Tokenizer::find(std::string_view content) const
{
    if (m_tables->numbers > 0)
        return numberOf(m_tables->numbers, content);
    for (const AddedToken &token : m_tables->added) {
        if (token.content == content)
            return token.id;
    }
    const auto word = m_tables->words.find(std::string(content));
    return word == m_tables->words.end() ? std::nullopt : std::optional(word->second);
}

int Tokenizer::size() const
{
    return m_tables->numbers > 0 ? m_tables->numbers : static_cast<int>(m_tables->bytes.size());
}

int Tokenizer::endOfText() const
{
    return m_tables->endOfText;
}

const std::vector<int> &Tokenizer::separator() const
{
    return m_tables->separator;
}

void Tokenizer::write(const std::filesystem::path &file) const
{
    writeFile(file, m_tables->source);
}

} // namespace ltm
