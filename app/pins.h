// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pinnedrun.h"
#include "session.h"

#include <map>

namespace ts
{

class Panels;

/// The runs that stay beside the live one: curve, trajectory and traces. They go with their checkpoint, whose latents
/// no other has.
class Pins : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Pins(Session &session, Panels &panels, QObject *parent = nullptr);

    /// Pins the run as it is now. Nothing happens while there is no record.
    void pin();
    /// Takes a run away, counted in the order they were pinned.
    void unpin(int run);

    int count() const { return static_cast<int>(m_runs.size()); }

private:
    void showLive();
    void showRecord(int run, qint64 id);
    void place(const std::vector<PlacedRecord> &records);
    void placePinned();
    void clear();
    void show();
    void showOnMap();

    Session &m_session;
    Panels &m_panels;
    RunCheckpoint m_madeWith; ///< all of them
    std::vector<PinnedRun> m_runs;
    std::vector<std::map<std::int64_t, ltm::MapPoint>> m_places; ///< of the records of each
    std::map<std::int64_t, ltm::MapPoint> m_live;
    int m_number = 0; ///< of the run that was pinned last
};

} // namespace ts
