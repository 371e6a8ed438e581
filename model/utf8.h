// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// UTF-8 as RFC 3629 defines it: no overlong forms, no surrogates, nothing beyond U+10FFFF.

#include <cstddef>
#include <string>
#include <string_view>

namespace ltm
{

/// A character, or a broken part of one, at the beginning of a text.
struct Utf8Step {
    char32_t character = 0;
    std::size_t length
        = 0; ///< bytes taken: all of a valid character, else the longest part that could begin one (at least 1)
    bool valid = false;
};

/// What `text`, which must not be empty, begins with.
Utf8Step decodeUtf8(std::string_view text);

/// Position of the first byte that is not valid UTF-8, or text.size().
std::size_t validUtf8Length(std::string_view text);

/// `text` with each broken part replaced by U+FFFD.
std::string repairUtf8(std::string_view text);

void appendUtf8(std::string &text, char32_t character);

} // namespace ltm
