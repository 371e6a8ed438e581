// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The trace of a problem, computed anew with other numbers.

#include "numberlinks.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ltm
{

/// The trace of `links` with `values` for its variables and the answer it ends with.
struct RecalculatedTrace {
    std::string trace;
    std::string answer;
};

/// Computes the equations one after another. Nothing as soon as a result is not plausible beside the old one (not
/// positive, no longer whole, on the other side of 1, more than four times as large or small, a percentage above 100),
/// exceeds `largest` (0 sets no limit), or where the order of numbers matters and changes.
std::optional<RecalculatedTrace> recalculate(const NumberLinks &links, const std::vector<Rational> &values,
                                             std::int64_t largest);

} // namespace ltm
