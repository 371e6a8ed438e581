// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers and texts for a terminal and for tables.

#include <nlohmann/json.hpp>

#include <string>

namespace ts
{

/// A number with `decimals` places, right-aligned in `width`.
std::string fixed(double number, int decimals, int width = 0);
/// Text in a column of `width`, right- or left-aligned; longer text is kept whole.
std::string right(const std::string &text, std::size_t width);
std::string left(const std::string &text, std::size_t width);
/// Without line breaks and other control characters, which a model may well write.
std::string oneLine(std::string text);
/// Writes one line of JSON to standard output at once. Broken UTF-8 becomes U+FFFD.
void printLine(const nlohmann::ordered_json &json);

} // namespace ts
