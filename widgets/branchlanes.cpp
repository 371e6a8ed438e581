// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchlanes.h"

#include <algorithm>
#include <limits>

namespace ts
{

namespace
{

constexpr int withoutEnd = std::numeric_limits<int>::max();

} // namespace

void BranchLanes::append(const ltm::Iteration &record, int parentRow)
{
    const int row = int(m_places.size());
    if (!continuesBranch(record, parentRow)) {
        beginBranch(record, parentRow);
        return;
    }
    Branch &branch = m_branches[std::size_t(at(parentRow).branch)];
    branch.last = row;
    if (record.accepted)
        branch.tip = row;
    m_places.push_back({branch.number, parentRow, !record.accepted});
}

bool BranchLanes::continuesBranch(const ltm::Iteration &record, int parentRow) const
{
    if (parentRow < 0 || ltm::beginsBranch(record.origin))
        return false;
    const auto growing = m_growing.find(record.chain);
    return growing != m_growing.end() && growing->second == at(parentRow).branch
        && branchOf(parentRow).tip == parentRow;
}

void BranchLanes::beginBranch(const ltm::Iteration &record, int parentRow)
{
    const int row = int(m_places.size());
    const int number = int(m_branches.size());
    // The chain leaves its branch, and never comes back to it: going back begins another.
    if (const auto left = m_growing.find(record.chain); left != m_growing.end()) {
        const Branch &branch = m_branches[std::size_t(left->second)];
        m_laneEnds[std::size_t(branch.lane)] = branch.last;
    }
    const int lane = freeLane(parentRow < 0 ? row : parentRow);
    if (lane == laneCount())
        m_laneEnds.push_back(withoutEnd);
    m_laneEnds[std::size_t(lane)] = withoutEnd;
    m_growing[record.chain] = number;
    m_branches.push_back({number, lane, record.chain, record.origin, parentRow, row, row, row});
    m_places.push_back({number, parentRow, false});
}

/// The first lane that is free from `afterRow` on, where the line of a new branch sets out.
int BranchLanes::freeLane(int afterRow) const
{
    const auto free
        = std::find_if(m_laneEnds.begin(), m_laneEnds.end(), [afterRow](int end) { return end < afterRow; });
    return int(free - m_laneEnds.begin());
}

std::vector<int> BranchLanes::pathTo(int row) const
{
    std::vector<int> path;
    for (; row >= 0 && row < int(m_places.size()); row = at(row).parent)
        path.push_back(row);
    std::reverse(path.begin(), path.end());
    return path;
}

std::vector<Branch> BranchLanes::branchesOver(const std::vector<int> &rows) const
{
    std::map<int, Branch> cut;
    for (const int row : rows) {
        const auto [found, isNew] = cut.try_emplace(at(row).branch, branchOf(row));
        Branch &branch = found->second;
        branch.last = row;
        if (!at(row).stub)
            branch.tip = row;
    }
    std::vector<Branch> result;
    for (const auto &[number, branch] : cut)
        result.push_back(branch);
    return result;
}

std::vector<BranchStroke> BranchLanes::strokes(const Branch &branch, int row) const
{
    const bool leavesAnother = branch.from >= 0;
    if (row < (leavesAnother ? branch.from : branch.first) || row > branch.last)
        return {};
    const int x = 2 * branch.lane;
    if (row == branch.from)
        return {{position(row), BranchStroke::Middle, x, BranchStroke::Bottom}};
    const bool endsInStub = row == branch.last && branch.last > branch.tip;
    const bool comes = leavesAnother || row > branch.first;
    const bool goesOn = row < branch.last;
    if (endsInStub || (!comes && !goesOn))
        return {};
    return {
        {x, comes ? BranchStroke::Top : BranchStroke::Middle, x, goesOn ? BranchStroke::Bottom : BranchStroke::Middle}};
}

BranchStroke BranchLanes::stubStroke(int row) const
{
    return {2 * branchOf(row).lane, BranchStroke::Top, position(row), BranchStroke::Middle};
}

} // namespace ts
