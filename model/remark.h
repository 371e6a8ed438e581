// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A sentence for people that can still be put into another language. Standard library only.

#include <string>
#include <vector>

namespace ltm
{

/// An English sentence in which %1 to %9 stand for the parts. Whoever translates it looks up the sentence and keeps the
/// parts.
struct Remark {
    std::string sentence;
    std::vector<std::string> parts = {};

    bool empty() const { return sentence.empty(); }

    /// The sentence with its parts in their places.
    std::string text() const
    {
        std::string filled;
        for (std::size_t at = 0; at < sentence.size(); ++at) {
            const std::size_t part
                = sentence[at] == '%' && at + 1 < sentence.size() ? sentence[at + 1] - '1' : parts.size();
            if (part < parts.size()) {
                filled += parts[part];
                ++at;
            } else {
                filled += sentence[at];
            }
        }
        return filled;
    }
};

} // namespace ltm
