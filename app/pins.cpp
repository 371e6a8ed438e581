// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pins.h"

#include "comparepanel.h"
#include "elboplot.h"
#include "latentmap.h"
#include "panels.h"

namespace ts
{

Pins::Pins(Session &session, Panels &panels, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_panels(panels)
{
    connect(&session, &Session::loaded, this, &Pins::clear);
    connect(&session, &Session::runBegan, this, [this] {
        if (!m_runs.empty() && m_session.madeWith() != m_madeWith)
            clear();
        m_live.clear();
    });
    connect(&session, &Session::mapFitted, this,
            [this](const ltm::MapAxes &, const std::vector<ltm::Landmark> &, const std::vector<PlacedRecord> &records) {
                m_live.clear();
                place(records);
                placePinned();
            });
    connect(&session, &Session::recordPlaced, this, [this](const PlacedRecord &record) { place({record}); });
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
    connect(&panels.compare(), &ComparePanel::unpinRequested, this, &Pins::unpin);
}

void Pins::showLive()
{
    m_panels.compare().setLive(tr("this run"), m_session.current());
}

/// Beside the live run's.
void Pins::showRecord(int run, qint64 id)
{
    const PinnedRun &pinned = m_runs[static_cast<std::size_t>(run)];
    for (const IterationPtr &record : pinned.records) {
        if (record->id != id)
            continue;
        m_panels.compare().showPinned(run, record);
        QDockWidget *dock = m_panels.dockOf(m_panels.compare());
        dock->show();
        dock->raise();
    }
}

void Pins::place(const std::vector<PlacedRecord> &records)
{
    for (const PlacedRecord &record : records)
        m_live[record.id] = record.at;
}

/// A run that is still the live one has its places from the engine, too: a plane may have been under way when it was
/// pinned.
void Pins::placePinned()
{
    const std::vector<IterationPtr> &live = m_session.records();
    bool moved = false;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (live.empty() || m_runs[i].records.front() != live.front())
            continue;
        m_places[i] = m_live;
        moved = true;
    }
    if (moved)
        showOnMap();
}

void Pins::pin()
{
    if (m_session.records().empty())
        return;
    m_session.keepPlane();
    m_madeWith = m_session.madeWith();
    m_runs.push_back({tr("run %1 (seed %2)").arg(++m_number).arg(m_session.settings().seed), m_session.records()});
    m_places.push_back(m_live);
    show();
    QDockWidget *compare = m_panels.dockOf(m_panels.compare());
    compare->show();
    compare->raise();
}

void Pins::unpin(int run)
{
    if (run < 0 || run >= count())
        return;
    m_runs.erase(m_runs.begin() + run);
    m_places.erase(m_places.begin() + run);
    show();
    // The plane that was kept for them is of the run before.
    if (m_runs.empty() && m_panels.map().basis() != ltm::MapBasis::Landmarks)
        m_session.setMapBasis(m_panels.map().basis());
}

void Pins::clear()
{
    m_runs.clear();
    m_places.clear();
    m_live.clear();
    m_number = 0;
    show();
}

void Pins::show()
{
    m_panels.elbo().setPinned(m_runs);
    showOnMap();
    m_panels.map().setBasisFixed(!m_runs.empty());
    m_panels.compare().setPinnedRuns(m_runs);
}

void Pins::showOnMap()
{
    std::vector<PinnedTrajectory> trajectories;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        PinnedTrajectory trajectory{m_runs[i].label, {}};
        for (const IterationPtr &record : m_runs[i].records)
            if (const auto found = m_places[i].find(record->id); found != m_places[i].end())
                trajectory.points.push_back({record->id, record->chain, record->index, found->second});
        trajectories.push_back(std::move(trajectory));
    }
    m_panels.map().setPinned(trajectories);
}

} // namespace ts
