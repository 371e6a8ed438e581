// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary.h"

#include "error.h"
#include "json.h"
#include "utf8.h"

#include <algorithm>

namespace ltm
{

namespace
{

constexpr const char *numericModel = "Numbers";
constexpr int mostTokens = 1 << 24;

/// GPT-2's pattern. White space is spelt out, because PCRE2's \s holds U+180E, which Unicode no longer counts as space.
const std::string space = R"(\t-\r\x20\x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000})";
const std::string gpt2Pattern = R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\p{L}\p{N})" + space + "]+|[" + space
    + "]+(?![^" + space + "])|[" + space + "]+";

/// The byte that each character of the byte-level alphabet stands for: bytes 33-126, 161-172 and 174-255 for
/// themselves, the others, in order, for U+0100 and on.
const std::unordered_map<char32_t, char> &byteAlphabet()
{
    static const auto alphabet = [] {
        std::unordered_map<char32_t, char> map;
        char32_t next = 256;
        for (int byte = 0; byte < 256; ++byte) {
            const bool itself = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
            map[itself ? char32_t(byte) : next++] = static_cast<char>(byte);
        }
        return map;
    }();
    return alphabet;
}

/// The bytes of a token that is written in the byte-level alphabet, or nothing when it is not.
std::optional<std::string> fromAlphabet(std::string_view token)
{
    std::string bytes;
    while (!token.empty()) {
        const Utf8Step step = decodeUtf8(token);
        const auto byte = byteAlphabet().find(step.character);
        if (!step.valid || byte == byteAlphabet().end())
            return std::nullopt;
        bytes += byte->second;
        token.remove_prefix(step.length);
    }
    return bytes;
}

/// Reads one tokenizer.json; every refusal names the file.
class Reader
{
public:
    Reader(Vocabulary &vocabulary)
        : m_out(vocabulary)
        , m_json(parseJson(vocabulary.source, vocabulary.where))
    {
        if (!m_json.is_object())
            refuse(Phrase("is not a JSON object"));
    }

    void readAll()
    {
        const Json &model = part(m_json, "model");
        const std::string type = model.is_object() ? model.value("type", Json("BPE")).dump() : "";
        if (type == Json(numericModel).dump())
            return readNumbers(model);
        if (type != "\"BPE\"")
            refuse(Phrase("has the model %1, but only \"BPE\" is supported", type.empty() ? "null" : type));
        refuseUnless(isAbsent(m_json, "normalizer"), "normalizer");
        if (!isAbsent(m_json, "decoder"))
            refuseUnless(typeOf(m_json["decoder"]) == "ByteLevel", "decoder");
        readModelOptions(model);
        readPreTokenizer(part(m_json, "pre_tokenizer"));
        if (!m_byteLevel)
            refuse(Phrase("has no \"ByteLevel\" pre-tokenizer, and only byte-level vocabularies are supported"));
        readVocabulary(part(model, "vocab"));
        readMerges(part(model, "merges"), model["vocab"]);
        readAddedTokens();
        findEndOfText();
    }

private:
    [[noreturn]] void refuse(const Phrase &what) const
    {
        throw Error("%1 %2; use the tokenizer.json that belongs to the checkpoint.", m_out.where, what);
    }

    static bool isAbsent(const Json &object, const char *key) { return !object.contains(key) || object[key].is_null(); }

    static std::string typeOf(const Json &object)
    {
        if (object.is_object() && object.contains("type") && object["type"].is_string())
            return object["type"].get<std::string>();
        return {};
    }

    const Json &part(const Json &object, const char *key) const
    {
        if (!object.is_object() || isAbsent(object, key))
            refuse(Phrase("has no \"%1\"", key));
        return object[key];
    }

    void refuseUnless(bool supported, const char *key) const
    {
        if (!supported)
            refuse(Phrase("has a \"%1\" of the kind \"%2\", which is not supported", key, typeOf(m_json[key])));
    }

    bool flag(const Json &object, const char *key, bool byDefault) const
    {
        if (isAbsent(object, key))
            return byDefault;
        if (!object[key].is_boolean())
            refuse(Phrase("holds a \"%1\" that is neither true nor false", key));
        return object[key].get<bool>();
    }

    std::string text(const Json &object, const char *key) const
    {
        const Json &found = part(object, key);
        if (!found.is_string())
            refuse(Phrase("holds a \"%1\" that is not a text", key));
        return found.get<std::string>();
    }

    int id(const Json &number, const std::string &content) const
    {
        if (!number.is_number_unsigned() || number.get<std::uint64_t>() >= mostTokens)
            refuse(Phrase("gives the token \"%1\" an id that is no plausible whole number", content));
        return number.get<int>();
    }

    void readNumbers(const Json &model)
    {
        m_out.numbers = id(part(model, "size"), numericModel);
        if (m_out.numbers < 2)
            refuse(Phrase("has fewer than two ids"));
        m_out.endOfText = m_out.numbers - 1;
    }

    void readModelOptions(const Json &model)
    {
        for (const char *option : {"continuing_subword_prefix", "end_of_word_suffix"}) {
            if (!isAbsent(model, option) && model[option] != "")
                refuse(Phrase("uses the model's \"%1\", which is not supported", option));
        }
        if (!isAbsent(model, "dropout") && model["dropout"] != 0)
            refuse(Phrase("uses the model's \"dropout\", which is not supported"));
        if (flag(model, "byte_fallback", false))
            refuse(Phrase("uses the model's \"byte_fallback\", which is not supported"));
        m_out.ignoreMerges = flag(model, "ignore_merges", false);
    }

    void readPreTokenizer(const Json &step)
    {
        const std::string type = typeOf(step);
        if (m_byteLevel)
            refuse(Phrase("has the pre-tokenizer \"%1\" after \"ByteLevel\", which is not supported", type));
        if (type == "Sequence") {
            const Json &steps = part(step, "pretokenizers");
            if (!steps.is_array())
                refuse(Phrase("has a \"Sequence\" pre-tokenizer without a list"));
            for (const Json &each : steps)
                readPreTokenizer(each);
        } else if (type == "ByteLevel") {
            m_byteLevel = true;
            PreTokenizer byteLevel{flag(step, "add_prefix_space", true), std::nullopt};
            if (flag(step, "use_regex", true))
                byteLevel.cut = Regex::compile(gpt2Pattern);
            m_out.preTokenizers.push_back(byteLevel);
        } else if (type == "Digits") {
            const bool individual = flag(step, "individual_digits", false);
            m_out.preTokenizers.push_back({false, Regex::compile(individual ? "\\p{N}" : "\\p{N}+")});
        } else if (type == "Split") {
            m_out.preTokenizers.push_back({false, splitPattern(step)});
        } else {
            refuse(Phrase("has the pre-tokenizer \"%1\", which is not supported", type));
        }
    }

    Regex splitPattern(const Json &step) const
    {
        // "invert" swaps matches with what is between them, which makes no difference when both are kept.
        const std::string behavior = text(step, "behavior");
        if (behavior != "Isolated")
            refuse(Phrase("has a \"Split\" pre-tokenizer with the behavior \"%1\", which is not supported", behavior));
        const Json &pattern = part(step, "pattern");
        try {
            return pattern.contains("String") ? Regex::literal(text(pattern, "String"))
                                              : Regex::compile(text(pattern, "Regex"));
        } catch (const Error &error) {
            refuse(Phrase("has a \"Split\" pre-tokenizer that cannot be used: %1", error.phrase()));
        }
    }

    void readVocabulary(const Json &vocab)
    {
        if (!vocab.is_object() || vocab.empty())
            refuse(Phrase("has a \"vocab\" that is not an object with tokens"));
        m_out.byteIds.fill(-1);
        for (const auto &[token, number] : vocab.items()) {
            const std::optional<std::string> bytes = fromAlphabet(token);
            const int tokenId = claim(id(number, token), token, vocab.size());
            m_out.bytes[tokenId] = bytes.value_or(token);
            if (!bytes)
                continue;
            m_out.words.emplace(*bytes, tokenId);
            if (bytes->size() == 1)
                m_out.byteIds[static_cast<unsigned char>(bytes->front())] = tokenId;
        }
    }

    /// Makes room for an id and refuses one that is taken, or so large that most ids would be gaps.
    int claim(int tokenId, const std::string &token, std::size_t tokens)
    {
        if (static_cast<std::size_t>(tokenId) > 4 * tokens + 65536)
            refuse(Phrase("gives the token \"%1\" an id far beyond the number of tokens", token));
        if (m_out.bytes.size() <= static_cast<std::size_t>(tokenId)) {
            m_out.bytes.resize(tokenId + 1);
            m_taken.resize(tokenId + 1, false);
        }
        if (m_taken[tokenId])
            refuse(Phrase("gives the id %1 to two tokens, one of them \"%2\"", tokenId, token));
        m_taken[tokenId] = true;
        return tokenId;
    }

    void readMerges(const Json &merges, const Json &vocab)
    {
        if (!merges.is_array())
            refuse(Phrase("has \"merges\" that are not a list"));
        int rank = 0;
        for (const Json &merge : merges) {
            if (merge.is_string() && merge.get_ref<const std::string &>().starts_with("#version"))
                continue;
            const auto [left, right] = mergedPair(merge, rank);
            m_out.merges.add(vocabularyId(vocab, left), vocabularyId(vocab, right), rank,
                             vocabularyId(vocab, left + right));
            ++rank;
        }
    }

    /// A merge is a text "a b" in older files and a list ["a", "b"] in newer ones.
    std::pair<std::string, std::string> mergedPair(const Json &merge, int rank) const
    {
        if (merge.is_array() && merge.size() == 2 && merge[0].is_string() && merge[1].is_string())
            return {merge[0].get<std::string>(), merge[1].get<std::string>()};
        if (merge.is_string()) {
            const std::string both = merge.get<std::string>();
            const std::size_t gap = both.find(' ');
            if (gap != std::string::npos && both.find(' ', gap + 1) == std::string::npos)
                return {both.substr(0, gap), both.substr(gap + 1)};
        }
        refuse(Phrase("has a merge, number %1, that is not a pair of tokens", rank));
    }

    int vocabularyId(const Json &vocab, const std::string &token) const
    {
        const auto found = vocab.find(token);
        if (found == vocab.end())
            refuse(Phrase("merges to or from \"%1\", which is not in its vocabulary", token));
        return found->get<int>();
    }

    void readAddedTokens()
    {
        if (isAbsent(m_json, "added_tokens"))
            return;
        if (!m_json["added_tokens"].is_array())
            refuse(Phrase("has \"added_tokens\" that are not a list"));
        for (const Json &each : m_json["added_tokens"])
            readAddedToken(each);
        std::stable_sort(m_out.added.begin(), m_out.added.end(),
                         [](const AddedToken &a, const AddedToken &b) { return a.content.size() > b.content.size(); });
    }

    void readAddedToken(const Json &each)
    {
        AddedToken token;
        token.content = text(each, "content");
        token.id = id(part(each, "id"), token.content);
        token.special = flag(each, "special", false);
        token.normalized = flag(each, "normalized", !token.special);
        if (token.content.empty())
            refuse(Phrase("has an added token without content"));
        for (const char *option : {"lstrip", "rstrip", "single_word"}) {
            if (flag(each, option, false)) {
                refuse(Phrase("has the added token \"%1\" with \"%2\" switched on, which is not supported",
                              token.content, option));
            }
        }
        const Json &vocab = m_json["model"]["vocab"];
        const auto ordinary = vocab.find(token.content);
        if (ordinary == vocab.end())
            claim(token.id, token.content, vocab.size() + m_json["added_tokens"].size());
        else if (ordinary->get<int>() != token.id)
            refuse(Phrase("gives the added token \"%1\" two ids", token.content));
        m_out.bytes[token.id] = token.special ? std::string() : token.content;
        m_out.added.push_back(std::move(token));
    }

    void findEndOfText()
    {
        for (const std::string content : {"<|endoftext|>", "</s>", "<eos>"}) {
            for (const AddedToken &token : m_out.added) {
                if (token.content == content) {
                    m_out.endOfText = token.id;
                    return;
                }
            }
            if (const auto word = m_out.words.find(content); word != m_out.words.end()) {
                m_out.endOfText = word->second;
                return;
            }
        }
        refuse(Phrase("has no end-of-text token (\"<|endoftext|>\", \"</s>\" or \"<eos>\")"));
    }

    Vocabulary &m_out;
    const Json m_json;
    std::vector<bool> m_taken;
    bool m_byteLevel = false;
};

} // namespace

Vocabulary parseVocabulary(std::string source, const std::string &where)
{
    Vocabulary vocabulary;
    vocabulary.source = std::move(source);
    vocabulary.where = where;
    Reader(vocabulary).readAll();
    return vocabulary;
}

std::string numericSource(int count)
{
    return print({{"version", "1.0"}, {"model", {{"type", numericModel}, {"size", count}}}});
}

} // namespace ltm
