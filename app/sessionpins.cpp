// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The runs that stay beside a session's own. They go with their checkpoint, whose latents no other has.

#include "session.h"

#include <algorithm>

namespace ts
{

void Session::pin()
{
    if (!m_current)
        return;
    keepPlane();
    std::vector<ltm::PinnedRecords> runs = m_pinned;
    const auto last = std::ranges::max_element(runs, {}, &ltm::PinnedRecords::number);
    const int number = last == runs.end() ? 1 : last->number + 1;
    runs.push_back({number, m_settings.seed, m_problem.toStdString(), m_current->id, m_records});
    setPinned(std::move(runs), m_madeWith);
}

void Session::unpin(int run)
{
    if (run < 0 || run >= static_cast<int>(m_pinned.size()))
        return;
    std::vector<ltm::PinnedRecords> runs = m_pinned;
    runs.erase(runs.begin() + run);
    setPinned(std::move(runs), m_pinnedWith);
}

void Session::setPinned(std::vector<ltm::PinnedRecords> runs, const RunCheckpoint &madeWith)
{
    if (runs.empty() && m_pinned.empty())
        return;
    m_pinned = std::move(runs);
    m_pinnedWith = madeWith;
    Q_EMIT pinnedChanged();
    tellModified();
}

/// Pins those of a session that was saved; live ones stay beside them.
void Session::addPinned(const std::vector<ltm::PinnedRecords> &runs)
{
    const auto same = [](const ltm::PinnedRecords &a, const ltm::PinnedRecords &b) {
        return a.number == b.number && a.problem == b.problem && a.records.size() == b.records.size()
            && a.records.back()->elbo.elbo == b.records.back()->elbo.elbo;
    };
    std::vector<ltm::PinnedRecords> all = m_pinned;
    for (const ltm::PinnedRecords &run : runs)
        if (std::ranges::none_of(m_pinned, [&](const ltm::PinnedRecords &pinned) { return same(pinned, run); }))
            all.push_back(run);
    if (all.size() == m_pinned.size())
        return;
    keepPlane();
    setPinned(std::move(all), m_madeWith);
}

std::vector<int> Session::pinNumbers() const
{
    std::vector<int> numbers;
    for (const ltm::PinnedRecords &run : m_pinned)
        numbers.push_back(run.number);
    return numbers;
}

} // namespace ts
