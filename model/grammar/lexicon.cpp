// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

namespace ltm::grammar
{

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::vector<Noun> nouns(std::string_view text)
{
    std::vector<Noun> list;
    for (const std::string_view noun : split(text)) {
        const std::size_t bar = noun.find('|');
        list.push_back({noun.substr(0, bar), noun.substr(bar + 1)});
    }
    return list;
}

} // namespace ltm::grammar
