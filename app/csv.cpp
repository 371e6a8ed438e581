// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

namespace ts
{

namespace
{

/// A field of a line: in quotes where a comma, a quote or a line break would be misread.
std::string field(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace

std::string csvLine(const std::vector<std::string> &fields)
{
    std::string text;
    for (const std::string &value : fields)
        text += field(value) + ',';
    if (!text.empty())
        text.pop_back();
    return text + "\r\n";
}

} // namespace ts
