// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace ts
{

/// A line of a CSV file as RFC 4180 has it, with its line break; fields with commas, quotes or line breaks are quoted.
std::string csvLine(const std::vector<std::string> &fields);

} // namespace ts
