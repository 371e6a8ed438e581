// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrase.h"

#include <utility>

namespace ltm
{

namespace
{

std::string filled(std::string_view words, const std::vector<std::string> &parts)
{
    std::string text;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::size_t part = words[at] == '%' && at + 1 < words.size() ? words[at + 1] - '1' : parts.size();
        if (part < parts.size()) {
            text += parts[part];
            ++at;
        } else {
            text += words[at];
        }
    }
    return text;
}

} // namespace

Phrase::Phrase(std::string name)
    : m_text(std::move(name))
{
}

Phrase::Phrase(const std::filesystem::path &file)
    : m_text(file.string())
{
}

std::string Phrase::text() const
{
    return text([](const std::string &words) { return words; });
}

std::string Phrase::text(const std::function<std::string(const std::string &words)> &translated) const
{
    if (m_isName)
        return m_text;
    std::vector<std::string> parts;
    for (const Phrase &each : m_arguments)
        parts.push_back(each.text(translated));
    return filled(translated(m_text), parts);
}

} // namespace ltm
