// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "trajectory.h"

namespace ts
{

class Panels;

/// Shows the runs that stay beside the live one: curve, trajectory and traces.
class Pins : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Pins(Session &session, Panels &panels, QObject *parent = nullptr);

private:
    void show();
    void showLive();
    void showRecord(int run, qint64 id);
    void showCompare();
    bool isComparable(const ltm::PinnedRecords &run) const;
    QString labelOf(const ltm::PinnedRecords &run) const;
    void fixBasis();
    void askPlaces();
    void place(int question, const std::vector<PlacedRecord> &records);
    void showOnMap();

    Session &m_session;
    Panels &m_panels;
    std::vector<std::vector<TrajectoryPoint>> m_points; ///< of each run; empty until the engine has told its places
    int m_asked = 0; ///< number of the first run's question for its places
    int m_next = 0; ///< number that no question has had
};

} // namespace ts
