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

    bool operator==(const Problem &) const = default;
};

/// Reads `question||trace` text, GSM8K .jsonl (with `<<...>>` annotations, or with equations inline in the prose), and
/// SVAMP, MultiArith (and AddSub, SingleEq) .json; which one it is shows in the content. Questions are tidied: single
/// spaces, none before punctuation, "$5" for "$ 5". Throws ltm::Error naming the file, the line and the remedy. GSM8K
/// lines whose solution ends without an answer are refused too, unless `unanswered` is given: then they are left out
/// and counted.
std::vector<Problem> readProblems(const std::filesystem::path &file, std::size_t *unanswered = nullptr);

} // namespace ltm
