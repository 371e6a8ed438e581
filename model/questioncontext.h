// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the words around a number say about how far it may change.

#include "numberlinks.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace ltm
{

/// Whether `question` asks something, and does not already contain equations or a solution.
bool isPlainQuestion(std::string_view question);

/// Whether `question` compares ("cheapest", "older"), so that the order of its numbers matters.
bool comparesNumbers(std::string_view question);

/// The lengths of lists of names such as "Ona, Bo and Cy" or "Monday, Tuesday and Friday".
std::vector<std::int64_t> nameLists(std::string_view question);

/// Sets how far each variable may change, and fixes those that the words of the question tie to something else.
void applyContext(std::string_view question, const Quantities &quantities, std::vector<Variable> &variables);

} // namespace ltm
