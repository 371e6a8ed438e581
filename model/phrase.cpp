// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrase.h"

#include "remark.h"

#include <utility>

namespace ltm
{

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
    Remark filled{translated(m_text)};
    for (const Phrase &each : m_arguments)
        filled.parts.push_back(each.text(translated));
    return filled.text();
}

} // namespace ltm
