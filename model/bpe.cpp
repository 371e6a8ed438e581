// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bpe.h"

#include <queue>
#include <tuple>

namespace ltm
{

namespace
{

std::uint64_t pairKey(int left, int right)
{
    return (std::uint64_t(static_cast<std::uint32_t>(left)) << 32) | static_cast<std::uint32_t>(right);
}

/// A symbol of a word in a doubly linked list; `id` is -1 once it has been merged into the one before it.
struct Symbol {
    int id = 0;
    int previous = -1;
    int next = -1;
};

/// A merge that was possible when it was queued.
struct Candidate {
    int rank = 0;
    int position = 0;
    int result = 0;

    bool operator>(const Candidate &other) const
    {
        return std::tie(rank, position) > std::tie(other.rank, other.position);
    }
};

} // namespace

void Merges::add(int left, int right, int rank, int result)
{
    m_merges.insert_or_assign(pairKey(left, right), Merge{rank, result});
}

const Merges::Merge *Merges::find(int left, int right) const
{
    const auto found = m_merges.find(pairKey(left, right));
    return found == m_merges.end() ? nullptr : &found->second;
}

std::vector<int> Merges::apply(const std::vector<int> &word) const
{
    const int count = static_cast<int>(word.size());
    std::vector<Symbol> symbols(word.size());
    for (int i = 0; i < count; ++i)
        symbols[i] = {word[i], i - 1, i + 1 < count ? i + 1 : -1};

    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> queue;
    const auto propose = [&](int position) {
        if (position < 0 || symbols[position].next < 0)
            return;
        if (const Merge *merge = find(symbols[position].id, symbols[symbols[position].next].id))
            queue.push({merge->rank, position, merge->result});
    };
    for (int i = 0; i < count; ++i)
        propose(i);

    while (!queue.empty()) {
        const Candidate top = queue.top();
        queue.pop();
        Symbol &left = symbols[top.position];
        if (left.id < 0 || left.next < 0)
            continue;
        Symbol &right = symbols[left.next];
        // A neighbour may have changed since this was queued.
        const Merge *merge = find(left.id, right.id);
        if (!merge || merge->result != top.result)
            continue;
        left.id = top.result;
        right.id = -1;
        left.next = right.next;
        if (left.next >= 0)
            symbols[left.next].previous = top.position;
        propose(left.previous);
        propose(top.position);
    }

    std::vector<int> merged;
    for (const Symbol &symbol : symbols) {
        if (symbol.id >= 0)
            merged.push_back(symbol.id);
    }
    return merged;
}

} // namespace ltm
