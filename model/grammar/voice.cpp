// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice.h"

#include "text.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <vector>

namespace ltm::grammar
{

namespace
{

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// A word and the punctuation after it.
struct Spoken {
    std::string word, mark;
    bool begins = false; ///< a sentence

    std::string lower() const
    {
        std::string lower = word;
        lower.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(lower.front())));
        return lower;
    }
};

std::vector<Spoken> spokenWords(const std::string &text)
{
    std::vector<Spoken> list;
    bool begins = true;
    for (const std::string_view part : split(text, ' ')) {
        const std::size_t end = part.find_last_not_of(".,?") + 1;
        list.push_back({std::string(part.substr(0, end)), std::string(part.substr(end)), begins});
        begins = part.ends_with('.');
    }
    return list;
}

/// "has" and "buys" as they stand after "I".
std::string withI(const std::string &verb)
{
    if (verb == "has")
        return "have";
    if (verb == "is")
        return "am";
    if (verb.ends_with("ies"))
        return verb.substr(0, verb.size() - 3) + "y";
    for (const std::string_view end : {"ches", "shes", "sses", "xes", "oes"})
        if (verb.ends_with(end))
            return verb.substr(0, verb.size() - 2);
    return verb.ends_with('s') && verb != "was" ? verb.substr(0, verb.size() - 1) : verb;
}

/// Whether a name after this word is one who does something.
bool beforeSubject(const Spoken &word)
{
    return !word.mark.empty()
        || isOneOf(word.lower(), {"if",    "when", "did",   "does",  "do",     "has",    "had",   "will",
                                  "can",   "is",   "was",   "and",   "after",  "before", "as",    "than",
                                  "while", "that", "which", "could", "should", "then",   "later", "now"});
}

} // namespace

std::string inFirstPerson(const std::string &text, const Person &hero, bool others)
{
    std::vector<Spoken> said = spokenWords(text);
    bool afterI = false, asks = false;
    for (std::size_t i = 0; i < said.size(); ++i) {
        Spoken &now = said[i];
        const std::string lower = now.lower(), name(hero.name);
        const bool isHe = lower == "he" || (now.word == name && (now.begins || beforeSubject(said[i - 1])));
        asks = asks || lower == "how" || lower == "what";
        if (isHe && i > 0 && isOneOf(said[i - 1].word, {"does", "has", "is"}))
            said[i - 1].word = said[i - 1].word == "does" ? "do" : withI(said[i - 1].word);
        if (afterI && !isHe && !isOneOf(lower, {"also", "already", "now", "still", "only"}))
            now.word = withI(now.word);
        else if (isHe)
            now.word = "I";
        else if (lower == "him" || now.word == name)
            now.word = "me";
        else if (lower == "his" || now.word == name + "'s")
            now.word = now.begins ? "My" : "my";
        else if (asks && others && lower == "they")
            now.word = "we";
        else if (lower == "himself")
            now.word = "myself";
        afterI = now.mark.empty() && (isHe || (afterI && isOneOf(lower, {"also", "already", "now", "still", "only"})));
    }
    std::string told;
    for (const Spoken &word : said)
        told += (told.empty() ? "" : " ") + word.word + word.mark;
    return told;
}

std::string sayOtherwise(std::string text, bool past, Random &random)
{
    if (past && random.chance(6) && !text.starts_with("If ") && !text.starts_with("How ")) {
        const std::size_t space = text.find(' ');
        const std::string_view first = std::string_view(text).substr(0, space);
        const bool common = isOneOf(first,
                                    {"There", "A", "An", "The", "Each", "Every", "Some", "It", "One", "Everybody", "We",
                                     "My", "Our", "Of", "After", "From"});
        if (common)
            text.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(text.front())));
        text = std::string(random.pick({"Yesterday", "Last week", "Last Sunday", "This morning", "On Saturday",
                                        "In May", "One day", "On the weekend", "Some time ago"}))
            + " " + text;
    }
    const std::size_t question = text.rfind(". How ");
    if (question != std::string::npos && random.chance(7))
        text.replace(question + 2, 1,
                     std::string(random.pick({"So", "Now", "In the end,", "Then", "In that case,", "After all that,"}))
                         + " h");
    return text;
}

} // namespace ltm::grammar
