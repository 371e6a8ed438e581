// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Problems to evaluate and train on, as their authors publish them.

#include <filesystem>
#include <string>
#include <vector>

namespace ltm
{

struct Problem {
    std::string question;
    std::string trace; ///< `<<16-3-4=9>> <<9*2=18>> #### 18`; empty when the file has none
    std::string answer; ///< the number, as the file writes it
};

/// Reads `question||trace` text, GSM8K .jsonl, and SVAMP, MultiArith (and AddSub, SingleEq) .json; which one it is
/// shows in the content. Throws ltm::Error naming the file, the line and the remedy.
std::vector<Problem> readProblems(const std::filesystem::path &file);

} // namespace ltm
