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
    return verb.ends_with('s') && !verb.ends_with("ss") && verb != "was" ? verb.substr(0, verb.size() - 1) : verb;
}

/// Whether somebody named after this word has something done to them: "gave Tom", "from Tom".
bool beforeObject(const Spoken &word)
{
    return word.mark.empty() && isOneOf(word.lower(), {"to",   "from", "with",    "without", "for",    "by",   "of",
                                                       "at",   "like", "gave",    "give",    "gives",  "lent", "owed",
                                                       "paid", "sent", "brought", "told",    "helped", "beat"});
}

/// Whether the sentence goes on with "and" after this word.
bool goesOnWithAnd(const std::vector<Spoken> &said, std::size_t at)
{
    for (; at < said.size() && said[at].mark != "." && said[at].mark != "?"; ++at)
        if (said[at].word == "and")
            return true;
    return false;
}

/// Whether the text has one of the words.
bool says(std::string_view text, std::initializer_list<std::string_view> list)
{
    const auto words = split(text, ' ');
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return isOneOf(word.substr(0, word.find_last_not_of(".,?") + 1), list);
    });
}

} // namespace

std::string inFirstPerson(const std::string &text, const Person &hero, bool others)
{
    std::vector<Spoken> said = spokenWords(text);
    bool afterI = false, asks = false;
    for (std::size_t i = 0; i < said.size(); ++i) {
        Spoken &now = said[i];
        const std::string lower = now.lower(), name(hero.name);
        const bool isHe = lower == "he" || (now.word == name && (now.begins || !beforeObject(said[i - 1])));
        asks = asks || lower == "how" || lower == "what";
        if (isHe && i > 0 && isOneOf(said[i - 1].word, {"does", "has", "is"}))
            said[i - 1].word = said[i - 1].word == "does" ? "do" : withI(said[i - 1].word);
        if (afterI && !isHe && !isOneOf(lower, {"also", "already", "now", "still", "only"})) {
            if (!asks && withI(now.word) != now.word && goesOnWithAnd(said, i))
                return text;
            now.word = withI(now.word);
        } else if (isHe)
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

void sayWhen(std::vector<std::string> &sentences, Random &random)
{
    std::string &first = sentences.front();
    const bool happened = says(first,
                               {"had", "was", "were", "bought", "got", "sold", "made", "took", "ate", "gave", "found",
                                "went", "brought", "baked", "picked", "earned", "spent", "paid"});
    const bool dated = std::any_of(sentences.begin(), sentences.end(), [](const std::string &sentence) {
        return says(sentence,
                    {"is",      "are",       "has",       "have",   "costs",    "lasts",  "takes",   "Monday",
                     "Tuesday", "Wednesday", "Thursday",  "Friday", "Saturday", "Sunday", "day",     "days",
                     "week",    "weeks",     "month",     "months", "year",     "years",  "morning", "evening",
                     "night",   "today",     "yesterday", "ago",    "last",     "now",    "always",  "usually"});
    });
    if (!happened || dated || isOneOf(first.substr(0, first.find(' ')), {"in", "on", "at", "after", "before"}))
        return;
    const std::string_view day = random.pick({"yesterday", "last week", "last Sunday", "this morning", "on Saturday",
                                              "in May", "one day", "on the weekend", "some time ago"});
    first = words({day, first});
}

std::string leadToQuestion(std::string text, Random &random)
{
    const std::size_t question = text.rfind(". How ");
    if (question == std::string::npos || !random.chance(7))
        return text;
    const bool timed = says(std::string_view(text).substr(question),
                            {"now", "then", "first", "before", "begin", "beginning", "start", "last", "today",
                             "yesterday", "was", "were", "will", "had", "still", "would"});
    const std::string lead(timed
                               ? random.pick({"So", "In that case,"})
                               : random.pick({"So", "Now", "In the end,", "Then", "In that case,", "After all that,"}));
    return text.replace(question + 2, 1, lead + " h");
}

} // namespace ltm::grammar
