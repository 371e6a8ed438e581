// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchlanes.h"

#include <algorithm>
#include <unordered_map>

namespace ts
{

namespace
{

constexpr int none = -1;

/// The row of each record's parent.
std::vector<int> parentRows(const Records &records)
{
    std::unordered_map<std::int64_t, int> rows;
    std::vector<int> parents;
    for (const auto &record : records) {
        const auto parent = rows.find(record->parent);
        parents.push_back(parent == rows.end() ? none : parent->second);
        rows.emplace(record->id, int(parents.size()) - 1);
    }
    return parents;
}

int rowOf(const Records &records, std::int64_t id)
{
    const auto found
        = std::find_if(records.begin(), records.end(), [id](const auto &record) { return record->id == id; });
    return found == records.end() ? none : int(found - records.begin());
}

class Layout
{
public:
    Layout(const Records &records, std::int64_t shown)
        : m_records(records)
        , m_parents(parentRows(records))
    {
        m_graph.rows.resize(records.size());
        for (int row = rowOf(records, shown); row != none; row = m_parents[std::size_t(row)])
            at(row).onPath = true;
        for (int row = 0; row < int(records.size()); ++row)
            place(row);
    }

    BranchLanes take()
    {
        m_graph.lanes = int(m_lanes.size());
        return std::move(m_graph);
    }

private:
    struct Lane {
        int owner = none; ///< the row that its line comes from
        int reach = none; ///< the last row that it is used in
        bool kept = false; ///< for the branch that can still go on in it
    };

    LaneRow &at(int row) { return m_graph.rows[std::size_t(row)]; }
    Lane &lane(int index) { return m_lanes[std::size_t(index)]; }

    void place(int row)
    {
        const int parent = m_parents[std::size_t(row)];
        const ltm::Iteration &record = *m_records[std::size_t(row)];
        const bool ends = parent != none && lane(at(parent).lane).owner == parent; // nothing came after the parent yet
        const bool goesOn = ends && record.accepted && record.chain == m_records[std::size_t(parent)]->chain;
        if (ends)
            reachFor(parent, row);
        const int taken = goesOn ? at(parent).lane : freeLane(ends || parent == none ? row : parent + 1);
        if (ends)
            at(row).lines.push_back({at(parent).lane, LaneLine::dot, at(row).onPath});
        else if (parent != none)
            leave(parent, row, taken);
        at(row).lane = taken;
        lane(taken) = {row, row, record.accepted};

        const bool sameBranch = !record.accepted || (goesOn && m_records[std::size_t(parent)]->accepted);
        at(row).branch = sameBranch && parent != none ? at(parent).branch : m_branches++;
    }

    /// Draws the parent's lane down to the upper edge of a row. Its other children may have drawn some of it.
    void reachFor(int parent, int row)
    {
        const int index = at(parent).lane;
        for (int above = lane(index).reach; above < row; ++above)
            at(above).lines.push_back({above == parent ? LaneLine::dot : index, index, false});
        lane(index).reach = row;
        for (int above = parent; at(row).onPath && above < row; ++above)
            for (LaneLine &line : at(above).lines)
                line.onPath = line.onPath || line.to == index;
    }

    /// Draws a line from the parent's dot to a row far below, in a lane of its own.
    void leave(int parent, int row, int taken)
    {
        const bool onPath = at(row).onPath;
        at(parent).lines.push_back({LaneLine::dot, taken, onPath});
        for (int between = parent + 1; between < row; ++between)
            at(between).lines.push_back({taken, taken, onPath});
        at(row).lines.push_back({taken, LaneLine::dot, onPath});
    }

    /// The leftmost lane that nothing is in from the row `first` on.
    int freeLane(int first)
    {
        const auto free = std::find_if(m_lanes.begin(), m_lanes.end(),
                                       [first](const Lane &lane) { return !lane.kept && lane.reach < first; });
        if (free != m_lanes.end())
            return int(free - m_lanes.begin());
        m_lanes.emplace_back();
        return int(m_lanes.size()) - 1;
    }

    const Records &m_records;
    std::vector<int> m_parents;
    BranchLanes m_graph;
    std::vector<Lane> m_lanes;
    int m_branches = 0;
};

/// The row that goes on from a row in the same branch; none at its end.
int nextInBranch(const Records &records, const std::vector<int> &parents, int row)
{
    int elsewhere = none; // in a chain that was forked off
    for (int next = row + 1; next < int(records.size()); ++next) {
        if (parents[std::size_t(next)] != row || !records[std::size_t(next)]->accepted)
            continue;
        if (records[std::size_t(next)]->chain == records[std::size_t(row)]->chain)
            return next;
        elsewhere = elsewhere == none ? next : elsewhere;
    }
    return elsewhere;
}

} // namespace

BranchLanes branchLanes(const Records &records, std::int64_t shown)
{
    return Layout(records, shown).take();
}

std::unordered_set<std::int64_t> branchOf(const Records &records, std::int64_t id)
{
    const std::vector<int> parents = parentRows(records);
    int row = rowOf(records, id);
    // What was rejected and led nowhere is part of the branch it was tried from.
    if (row != none && !records[std::size_t(row)]->accepted && nextInBranch(records, parents, row) == none
        && parents[std::size_t(row)] != none)
        row = parents[std::size_t(row)];

    std::vector<bool> inBranch(records.size(), false);
    for (int before = row; before != none; before = parents[std::size_t(before)])
        inBranch[std::size_t(before)] = true;
    for (int after = row; after != none; after = nextInBranch(records, parents, after))
        inBranch[std::size_t(after)] = true;

    std::unordered_set<std::int64_t> ids;
    for (std::size_t each = 0; each < records.size(); ++each) {
        const int parent = parents[each];
        const bool tried = parent != none && inBranch[std::size_t(parent)] && !records[each]->accepted
            && records[each]->chain == records[std::size_t(parent)]->chain;
        if (inBranch[each] || tried)
            ids.insert(records[each]->id);
    }
    return ids;
}

} // namespace ts
