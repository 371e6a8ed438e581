// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <random>
#include <string>
#include <vector>

namespace ltm::grammar
{

/// Random choices that are the same on every platform, which std::uniform_int_distribution does not promise.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    int between(int low, int high); ///< both included; `low` when there is nothing between
    bool chance(int percent) { return between(1, 100) <= percent; }

    template <typename T> const T &pick(const std::vector<T> &list)
    {
        return list[static_cast<std::size_t>(between(0, static_cast<int>(list.size()) - 1))];
    }
    template <typename T> T pick(std::initializer_list<T> list) { return pick(std::vector<T>(list)); }
    std::string pick(std::initializer_list<const char *> list) { return pick(std::vector<const char *>(list)); }

private:
    std::mt19937_64 m_engine;
};

} // namespace ltm::grammar
