// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random.h"

namespace ltm::grammar
{

int Random::between(int low, int high)
{
    if (high <= low)
        return low;
    const std::uint64_t range = static_cast<std::uint64_t>(high - low) + 1;
    const std::uint64_t fair = std::mt19937_64::max() - std::mt19937_64::max() % range;
    std::uint64_t draw = m_engine();
    while (draw >= fair)
        draw = m_engine();
    return low + static_cast<int>(draw % range);
}

} // namespace ltm::grammar
