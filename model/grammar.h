// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Made-up word problems of one to four steps, written for this project: they need no file and no licence.

#include "dataset.h"

#include <cstdint>
#include <vector>

namespace ltm
{

/// `count` problems, the same for the same seed and different between seeds except by chance; no two alike. The
/// verifier has nothing to say against a trace. `steps` 0 mixes one to four.
std::vector<Problem> makeProblems(int count, std::uint64_t seed, int steps = 0);

} // namespace ltm
