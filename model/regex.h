// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Regular expressions with Unicode classes and look-ahead (PCRE2), for the patterns that tokenizer.json holds.

#include <functional>
#include <memory>
#include <string_view>

namespace ltm
{

/// A compiled pattern. Immutable; matching from several threads is safe.
class Regex
{
public:
    /// Throws ltm::Error with PCRE2's own reason when `pattern` is not a regular expression.
    static Regex compile(std::string_view pattern);
    static Regex literal(std::string_view text);

    /// Cuts `text` (valid UTF-8) at the ends of every match, and hands over the matches and what lies between, in
    /// order.
    void split(std::string_view text, const std::function<void(std::string_view)> &piece) const;

private:
    Regex(std::string_view pattern, unsigned options);
    std::shared_ptr<void> m_code;
};

} // namespace ltm
