// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemfiles.h"

#include <iterator>

namespace ts
{

std::vector<ltm::Problem> readAll(const std::vector<std::string> &files)
{
    std::vector<ltm::Problem> all;
    std::size_t unanswered = 0;
    for (const std::string &file : files) {
        std::vector<ltm::Problem> problems = ltm::readProblems(file, &unanswered);
        all.insert(all.end(), std::make_move_iterator(problems.begin()), std::make_move_iterator(problems.end()));
    }
    return all;
}

} // namespace ts
