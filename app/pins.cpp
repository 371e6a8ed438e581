// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pins.h"

#include "comparepanel.h"
#include "elboplot.h"
#include "latentmap.h"
#include "panels.h"

#include <utility>

namespace ts
{

Pins::Pins(Session &session, Panels &panels, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_panels(panels)
{
    connect(&session, &Session::pinnedChanged, this, &Pins::show);
    connect(&session, &Session::runBegan, this, [this] {
        if (!m_points.empty()) // another problem, perhaps
            show();
    });
    connect(&session, &Session::mapFitted, this, &Pins::askPlaces);
    connect(&session, &Session::runPlaced, this, &Pins::place);
    connect(&session, &Session::stateChanged, this, &Pins::fixBasis);
    // Nobody reads a panel that is out of sight; what it costs a frame is saved.
    connect(&session, &Session::currentChanged, this, [this] {
        if (m_panels.compare().isVisible())
            showLive();
    });
    connect(panels.dockOf(panels.compare()), &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible)
            showLive();
    });
    for (const PlotWidget *plot : {static_cast<PlotWidget *>(&panels.elbo()), static_cast<PlotWidget *>(&panels.map())})
        connect(plot, &PlotWidget::pinnedClicked, this, &Pins::showRecord);
    connect(&panels.compare(), &ComparePanel::unpinRequested, &session, &Session::unpin);
}

void Pins::showLive()
{
    m_panels.compare().setLive(tr("this run"), m_session.current());
}

/// Beside the live run's.
void Pins::showRecord(int run, qint64 id)
{
    for (const IterationPtr &record : m_session.pinned()[static_cast<std::size_t>(run)].records) {
        if (record->id != id)
            continue;
        m_panels.compare().showPinned(run, record);
        showCompare();
    }
}

bool Pins::isComparable(const ltm::PinnedRecords &run) const
{
    return m_session.problem().isEmpty() || QString::fromStdString(run.problem) == m_session.problem();
}

QString Pins::labelOf(const ltm::PinnedRecords &run) const
{
    return (isComparable(run) ? tr("run %1 (seed %2)") : tr("run %1 (seed %2, another problem)"))
        .arg(run.number)
        .arg(run.seed);
}

void Pins::showCompare()
{
    QDockWidget *dock = m_panels.dockOf(m_panels.compare());
    dock->show();
    dock->raise();
}

void Pins::show()
{
    std::vector<PinnedRun> runs;
    for (const ltm::PinnedRecords &run : m_session.pinned())
        runs.push_back({labelOf(run), run.records, run.shown, isComparable(run)});
    const bool more = runs.size() > m_points.size();
    m_points.assign(runs.size(), {});
    m_panels.elbo().setPinned(runs);
    fixBasis();
    m_panels.compare().setPinnedRuns(runs);
    // The plane that was kept for them is of the run before.
    if (runs.empty() && m_panels.map().basis() != ltm::MapBasis::Landmarks)
        m_session.setMapBasis(m_panels.map().basis());
    if (more)
        showCompare();
    if (runs.empty())
        showOnMap();
    else
        askPlaces();
}

/// Runs are compared on one plane; and where a session can only be looked at, there is no other.
void Pins::fixBasis()
{
    m_panels.map().setBasisFixed(!m_session.pinned().empty() || (!m_session.hasRun() && !m_session.records().empty()));
}

/// Where the runs lie on the plane as it is now.
void Pins::askPlaces()
{
    m_asked = std::exchange(m_next, m_next + static_cast<int>(m_points.size()));
    for (std::size_t run = 0; run < m_points.size(); ++run)
        m_session.placeRun(m_asked + static_cast<int>(run), m_session.pinned()[run].records);
}

/// The answer to a question; to one that was asked before there were others it comes too late.
void Pins::place(int question, const std::vector<PlacedRecord> &records)
{
    const auto run = static_cast<std::size_t>(question - m_asked);
    if (question < m_asked || run >= m_points.size())
        return;
    m_points[run].clear();
    for (std::size_t i = 0; i < records.size(); ++i) {
        const ltm::Iteration &record = *m_session.pinned()[run].records[i];
        m_points[run].push_back({record.id, record.chain, record.index, records[i].at});
    }
    showOnMap();
}

void Pins::showOnMap()
{
    std::vector<PinnedTrajectory> trajectories;
    for (std::size_t run = 0; run < m_points.size(); ++run)
        trajectories.push_back({labelOf(m_session.pinned()[run]), m_points[run]});
    m_panels.map().setPinned(trajectories);
}

} // namespace ts
