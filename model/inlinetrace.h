// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Traces out of solutions in prose.

#include <string>
#include <string_view>

namespace ltm
{

/// The equations of a solution such as "He has 48/2 = 24 figs.\n#### 24" as a trace, `<<48/2=24>> #### 24`. Empty
/// unless all of its equations can be read, each is true, and `answer` is the last result.
std::string inlineTrace(std::string_view solution, const std::string &answer);

} // namespace ltm
