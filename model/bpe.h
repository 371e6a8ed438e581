// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Byte-pair encoding: which neighbours merge, and in which order.

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace ltm
{

/// The merges of a vocabulary. Immutable once filled.
class Merges
{
public:
    /// Neighbours `left`, `right` become `result`; the lowest rank goes first. A repeated pair takes its last rank.
    void add(int left, int right, int rank, int result);

    /// Applies merges to one word until none fits: lowest rank first, leftmost first among equals. O(n log n).
    std::vector<int> apply(const std::vector<int> &word) const;

private:
    struct Merge {
        int rank = 0;
        int result = 0;
    };
    const Merge *find(int left, int right) const;

    std::unordered_map<std::uint64_t, Merge> m_merges;
};

} // namespace ltm
