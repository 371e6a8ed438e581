// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The tokenizer against the `tokenizers` library (data/make_tokenizer_table.py), and against files that are not right.

#include "filetest.h"
#include "tokenizer.h"
#include "utf8.h"

#include <nlohmann/json.hpp>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <random>

using Json = nlohmann::json;
using ltm::Tokenizer;

namespace
{

const std::filesystem::path data = TEST_DATA;

Json readJson(const std::filesystem::path &file)
{
    return Json::parse(std::ifstream(file));
}

/// Any text: valid UTF-8 from every plane.
std::string randomText(std::mt19937 &random)
{
    std::string text;
    const int length = std::uniform_int_distribution(0, 60)(random);
    const char32_t ends[] = {0x7F, 0x7FF, 0xFFFF, 0x10FFFF};
    for (int i = 0; i < length; ++i) {
        char32_t character = std::uniform_int_distribution<char32_t>(0, ends[random() % 4])(random);
        if (character >= 0xD800 && character <= 0xDFFF)
            character = ' ';
        ltm::appendUtf8(text, character);
    }
    return text;
}

std::string withoutSpaces(std::string text)
{
    std::erase(text, ' ');
    return text;
}

} // namespace

class TestTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameIdsAsTheLibrary_data();
    void sameIdsAsTheLibrary();
    void roundTrip_data() { sameIdsAsTheLibrary_data(); }
    void roundTrip();
    void markers();
    void longWords();
    void brokenText();
    void numbers();
    void writtenFilesReadTheSame();
    void badFiles_data();
    void badFiles();
    void everyTruncationIsRefused();
    void missingBytes();
};

void TestTokenizer::sameIdsAsTheLibrary_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"gpt2", "digits", "split", "prefix"})
        QTest::newRow(name) << QString(name);
}

void TestTokenizer::sameIdsAsTheLibrary()
{
    QFETCH(QString, name);
    const Json table = readJson(data / "tokenizer_table.json");
    const Tokenizer tokenizer = Tokenizer::read(data / ("tokenizer_" + name.toStdString() + ".json"));
    const Json &ids = table["ids"][name.toStdString()];
    const Json &decoded = table["decoded"][name.toStdString()];
    QVERIFY(ids.size() > 100);
    QCOMPARE(ids.size(), table["strings"].size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::string text = table["strings"][i];
        const std::vector<int> expected = ids[i];
        QVERIFY2(tokenizer.encode(text) == expected, text.c_str());
        QCOMPARE(tokenizer.decode(expected), decoded[i].get<std::string>());
    }
}

void TestTokenizer::roundTrip()
{
    QFETCH(QString, name);
    const Tokenizer tokenizer = Tokenizer::read(data / ("tokenizer_" + name.toStdString() + ".json"));
    std::mt19937 random(3);
    for (int i = 0; i < 300; ++i) {
        const std::string text = randomText(random);
        const std::vector<int> ids = tokenizer.encode(text);
        std::string bytes;
        for (const int id : ids) {
            QVERIFY(id >= 0 && id < tokenizer.size());
            bytes += tokenizer.bytes(id);
        }
        if (name == "prefix") { // this one writes a space before each piece
            std::erase(bytes, ' ');
            QCOMPARE(bytes, withoutSpaces(text));
        } else {
            QCOMPARE(bytes, text);
            QCOMPARE(tokenizer.decode(ids), text);
        }
    }
}

void TestTokenizer::markers()
{
    const Tokenizer gpt2 = Tokenizer::read(data / "tokenizer_gpt2.json");
    QCOMPARE(gpt2.endOfText(), 0);
    QCOMPARE(gpt2.find("<|endoftext|>").value(), 0);
    QVERIFY(gpt2.bytes(0).empty());
    QCOMPARE(gpt2.decode({0}), std::string());
    QCOMPARE(gpt2.separator(), gpt2.encode("||"));
    QVERIFY(!gpt2.separator().empty());
    QVERIFY(gpt2.find(" ").has_value());
    QVERIFY(!gpt2.find("no such token").has_value());
    QVERIFY(gpt2.bytes(-1).empty());
    QVERIFY(gpt2.bytes(gpt2.size()).empty());

    const Tokenizer digits = Tokenizer::read(data / "tokenizer_digits.json");
    QCOMPARE(digits.separator(), std::vector<int>{digits.find("||").value()});
    QCOMPARE(digits.bytes(digits.separator().front()), std::string("||"));
    QCOMPARE(digits.encode("123").size(), std::size_t(3));

    QCOMPARE(Tokenizer::read(data / "tokenizer_split.json").endOfText(), 0);
    QCOMPARE(Tokenizer::read(data / "tokenizer_prefix.json").endOfText(), 0);
}

void TestTokenizer::longWords()
{
    const Tokenizer tokenizer = Tokenizer::read(data / "tokenizer_gpt2.json");
    std::string word;
    while (word.size() < 200000)
        word += "pencils";
    QCOMPARE(tokenizer.decode(tokenizer.encode(word)), word);
    const std::string blanks(200000, ' ');
    QCOMPARE(tokenizer.decode(tokenizer.encode(blanks + "x")), blanks + "x");
}

void TestTokenizer::brokenText()
{
    const Tokenizer tokenizer = Tokenizer::read(data / "tokenizer_gpt2.json");
    for (const std::string bad :
         {"\xFF", "a\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80"}) {
        const std::string message = messageOf([&] { tokenizer.encode(bad); });
        QVERIFY2(contains(message, "UTF-8"), message.c_str());
    }
    // Half of a character, as it stands in the middle of a stream.
    std::vector<int> ids = tokenizer.encode("\xF0\x9F\x98\x80");
    QVERIFY(ids.size() > 1);
    ids.pop_back();
    QCOMPARE(tokenizer.decode(ids), std::string("\xEF\xBF\xBD"));
    ids.push_back(tokenizer.find("a").value());
    QCOMPARE(tokenizer.decode(ids),
             std::string("\xEF\xBF\xBD"
                         "a"));
}

void TestTokenizer::numbers()
{
    const Tokenizer tokenizer = Tokenizer::numeric(61);
    QCOMPARE(tokenizer.size(), 61);
    QCOMPARE(tokenizer.endOfText(), 60);
    QCOMPARE(tokenizer.separator(), std::vector<int>{59});
    const std::vector<int> ids{21, 0, 58, 7};
    QCOMPARE(tokenizer.decode(ids), std::string("21 0 58 7"));
    QCOMPARE(tokenizer.encode("21 0 58 7"), ids);
    QCOMPARE(tokenizer.encode("  1\n\t|| <|endoftext|>"), (std::vector<int>{1, 59, 60}));
    QCOMPARE(tokenizer.encode(""), std::vector<int>());
    QCOMPARE(tokenizer.find("12").value(), 12);
    QVERIFY(!tokenizer.find("61").has_value());
    for (const std::string bad : {"61", "-1", "apple", "1.5", "99999999999999999999"}) {
        const std::string message = messageOf([&] { tokenizer.encode("3 " + bad); });
        QVERIFY2(contains(message, "\"" + bad + "\""), message.c_str());
    }
    QVERIFY(!messageOf([] { Tokenizer::numeric(1); }).empty());
}

void TestTokenizer::writtenFilesReadTheSame()
{
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("tokenizer.json").toStdString();
    const Tokenizer split = Tokenizer::read(data / "tokenizer_split.json");
    split.write(file);
    QCOMPARE(Tokenizer::read(file).encode("It's 12 'S"), split.encode("It's 12 'S"));
    Tokenizer::numeric(9).write(file);
    QCOMPARE(Tokenizer::read(file).size(), 9);
    QCOMPARE(Tokenizer::read(file).separator(), std::vector<int>{7});
    QVERIFY(contains(messageOf([&] { split.write(folder.filePath("no/such/folder.json").toStdString()); }),
                     "no/such/folder.json"));
}

void TestTokenizer::badFiles_data()
{
    QTest::addColumn<QString>("patch"); // RFC 7396 would drop nulls, so a JSON patch
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *patch, const char *named) {
        QTest::newRow(name) << QString(patch) << QString(named);
    };
    row("other model", R"([{"op":"replace","path":"/model/type","value":"Unigram"}])", "Unigram");
    row("no model", R"([{"op":"remove","path":"/model"}])", "\"model\"");
    row("model a list", R"([{"op":"replace","path":"/model","value":[]}])", "model");
    row("no vocab", R"([{"op":"remove","path":"/model/vocab"}])", "vocab");
    row("empty vocab", R"([{"op":"replace","path":"/model/vocab","value":{}}])", "vocab");
    row("vocab a list", R"([{"op":"replace","path":"/model/vocab","value":[1]}])", "vocab");
    row("id a text", R"([{"op":"replace","path":"/model/vocab/a","value":"1"}])", "\"a\"");
    row("id negative", R"([{"op":"replace","path":"/model/vocab/a","value":-1}])", "\"a\"");
    row("id huge", R"([{"op":"replace","path":"/model/vocab/a","value":4000000000}])", "\"a\"");
    row("id far off", R"([{"op":"replace","path":"/model/vocab/a","value":9000000}])", "\"a\"");
    row("id twice", R"([{"op":"copy","from":"/model/vocab/b","path":"/model/vocab/a"}])", "two tokens");
    row("no merges", R"([{"op":"remove","path":"/model/merges"}])", "merges");
    row("merge of one", R"([{"op":"replace","path":"/model/merges/0","value":["a"]}])", "number 0");
    row("merge text of three", R"([{"op":"replace","path":"/model/merges/3","value":"a b c"}])", "number 3");
    row("merge unknown", R"([{"op":"replace","path":"/model/merges/0","value":["a","qqqq"]}])", "qqqq");
    row("byte fallback", R"([{"op":"replace","path":"/model/byte_fallback","value":true}])", "byte_fallback");
    row("dropout", R"([{"op":"replace","path":"/model/dropout","value":0.1}])", "dropout");
    row("suffix", R"([{"op":"replace","path":"/model/end_of_word_suffix","value":"</w>"}])", "end_of_word_suffix");
    row("flag a number", R"([{"op":"replace","path":"/model/ignore_merges","value":1}])", "ignore_merges");
    row("normalizer", R"([{"op":"replace","path":"/normalizer","value":{"type":"NFC"}}])", "NFC");
    row("decoder", R"([{"op":"replace","path":"/decoder","value":{"type":"WordPiece"}}])", "WordPiece");
    row("no pre-tokenizer", R"([{"op":"replace","path":"/pre_tokenizer","value":null}])", "pre_tokenizer");
    row("other pre-tokenizer", R"([{"op":"replace","path":"/pre_tokenizer","value":{"type":"Metaspace"}}])",
        "Metaspace");
    row("not byte-level", R"([{"op":"replace","path":"/pre_tokenizer","value":{"type":"Digits"}}])", "ByteLevel");
    row("after byte-level",
        R"([{"op":"replace","path":"/pre_tokenizer","value":{"type":"Sequence","pretokenizers":[{"type":"ByteLevel"},{"type":"Digits"}]}}])",
        "Digits");
    row("behavior",
        R"([{"op":"replace","path":"/pre_tokenizer","value":{"type":"Split","pattern":{"Regex":"a"},"behavior":"Removed"}}])",
        "Removed");
    row("bad pattern",
        R"([{"op":"replace","path":"/pre_tokenizer","value":{"type":"Split","pattern":{"Regex":"(a"},"behavior":"Isolated"}}])",
        "Split");
    row("no pattern",
        R"([{"op":"replace","path":"/pre_tokenizer","value":{"type":"Split","pattern":{},"behavior":"Isolated"}}])",
        "Regex");
    row("added a text", R"([{"op":"replace","path":"/added_tokens","value":"x"}])", "added_tokens");
    row("added without id", R"([{"op":"remove","path":"/added_tokens/0/id"}])", "\"id\"");
    row("added with two ids", R"([{"op":"replace","path":"/added_tokens/0/id","value":5}])", "two ids");
    row("added single word", R"([{"op":"replace","path":"/added_tokens/0/single_word","value":true}])", "single_word");
    row("added empty", R"([{"op":"replace","path":"/added_tokens/0/content","value":""}])", "without content");
    row("no end of text",
        R"([{"op":"remove","path":"/added_tokens/0"},{"op":"move","from":"/model/vocab/<|endoftext|>","path":"/model/vocab/<other>"}])",
        "end-of-text");
}

void TestTokenizer::badFiles()
{
    QFETCH(QString, patch);
    QFETCH(QString, named);
    QTemporaryDir folder;
    const std::string file = folder.filePath("tokenizer.json").toStdString();
    const Json broken = readJson(data / "tokenizer_gpt2.json").patch(Json::parse(patch.toStdString()));
    std::ofstream(file) << broken;
    const std::string message = messageOf([&] { Tokenizer::read(file); });
    QVERIFY2(contains(message, file) && contains(message, named.toStdString()), message.c_str());
}

void TestTokenizer::everyTruncationIsRefused()
{
    QTemporaryDir folder;
    const std::string file = folder.filePath("tokenizer.json").toStdString();
    std::string whole
        = R"({"added_tokens":[{"id":2,"content":"</s>","special":true}],"pre_tokenizer":{"type":"ByteLevel"},)"
          R"("model":{"type":"BPE","vocab":{"|":0,"||":1},"merges":["| |"]}})";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        std::ofstream(file) << whole.substr(0, length);
        const std::string message = messageOf([&] { Tokenizer::read(file); });
        QVERIFY2(contains(message, file), message.c_str());
    }
    std::ofstream(file) << whole;
    // ByteLevel writes a space before a piece unless told not to, and this vocabulary has none.
    QVERIFY(contains(messageOf([&] { Tokenizer::read(file); }), "no token for \" \""));
    whole.replace(whole.find("\"ByteLevel\""), 11, "\"ByteLevel\",\"add_prefix_space\":false");
    std::ofstream(file) << whole;
    QCOMPARE(Tokenizer::read(file).separator(), std::vector<int>{1});
    std::ofstream(file) << R"({"model":{},"model":{}})";
    QVERIFY(contains(messageOf([&] { Tokenizer::read(file); }), "twice"));
    std::ofstream(file) << std::string(100000, '[');
    QVERIFY(contains(messageOf([&] { Tokenizer::read(file); }), "nested too deeply"));
    QVERIFY(contains(messageOf([] { Tokenizer::read("/no/such/tokenizer.json"); }), "/no/such/tokenizer.json"));
}

void TestTokenizer::missingBytes()
{
    QTemporaryDir folder;
    const std::string file = folder.filePath("tokenizer.json").toStdString();
    Json narrow = readJson(data / "tokenizer_gpt2.json");
    narrow["model"]["vocab"].erase("\xC4\xA3"); // U+0123, the letter of byte 0x81
    narrow["model"]["merges"] = Json::array();
    std::ofstream(file) << narrow;
    const Tokenizer tokenizer = Tokenizer::read(file);
    QVERIFY(!tokenizer.encode("plain").empty());
    const std::string message = messageOf([&] { tokenizer.encode("so \xC3\x81 there"); });
    QVERIFY2(contains(message, "\"\xC3\x81\"") && contains(message, file), message.c_str());
}

QTEST_GUILESS_MAIN(TestTokenizer)
#include "test_tokenizer.moc"
