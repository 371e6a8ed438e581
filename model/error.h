// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrase.h"

#include <stdexcept>
#include <utility>

namespace ltm
{

/// Everything the engine refuses ends here: one plain sentence that says what is wrong, where, and what to do about it.
/// what() is the sentence in English.
class Error : public std::runtime_error
{
public:
    /// A sentence with places and what fills them, as a Phrase has.
    template <typename... Arguments>
    explicit Error(const char *sentence, const Arguments &...arguments)
        : Error(Phrase(sentence, arguments...))
    {
    }

    const Phrase &phrase() const { return m_phrase; }

private:
    explicit Error(Phrase phrase)
        : std::runtime_error(phrase.text())
        , m_phrase(std::move(phrase))
    {
    }

    Phrase m_phrase;
};

} // namespace ltm
