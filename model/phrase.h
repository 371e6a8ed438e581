// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Words that say something in any language. Standard library only.

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ltm
{

/// English words in which %1 to %9 stand for arguments: names and numbers, or phrases again. Whoever puts it into
/// another language looks up the words and keeps the names. tests/translations.sh finds the words where they are
/// written: a literal directly after `Phrase(` or `Error(`.
class Phrase
{
public:
    /// A name or another's words, which are the same in every language.
    Phrase(std::string name = {});
    Phrase(const std::filesystem::path &file);
    template <typename... Arguments>
    explicit Phrase(const char *words, const Arguments &...arguments)
        : m_text(words)
        , m_arguments{argument(arguments)...}
        , m_isName(false)
    {
    }

    /// The words before they are filled in, or the name.
    const std::string &words() const { return m_text; }
    const std::vector<Phrase> &arguments() const { return m_arguments; }
    bool empty() const { return m_text.empty(); }

    /// The whole of it in English, or in the language that `translated` puts the words of each phrase into.
    std::string text() const;
    std::string text(const std::function<std::string(const std::string &words)> &translated) const;

private:
    template <typename Argument> static Phrase argument(const Argument &argument)
    {
        if constexpr (std::is_integral_v<Argument>)
            return std::to_string(argument);
        else if constexpr (std::is_convertible_v<const Argument &, std::string_view>)
            return std::string(std::string_view(argument));
        else
            return argument;
    }

    std::string m_text;
    std::vector<Phrase> m_arguments;
    bool m_isName = true;
};

} // namespace ltm
