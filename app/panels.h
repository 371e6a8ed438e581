// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dockarea.h"

namespace ts
{

class ComparePanel;
class ControlsPanel;
class ElboPlot;
class KlStrip;
class LatentMap;
class ProblemPanel;
class TimelinePanel;
class TracePanel;

/// The main window's panels, and where they stand at first.
class Panels : public DockArea
{
    Q_OBJECT

public:
    explicit Panels(QWidget *parent = nullptr);

    ProblemPanel &problem() { return *m_problem; }
    ControlsPanel &controls() { return *m_controls; }
    TracePanel &trace() { return *m_trace; }
    TimelinePanel &timeline() { return *m_timeline; }
    ElboPlot &elbo() { return *m_elbo; }
    LatentMap &map() { return *m_map; }
    KlStrip &klStrip() { return *m_klStrip; } ///< under the map
    ComparePanel &compare() { return *m_compare; }

    /// The dock that a panel is in.
    QDockWidget *dockOf(const QWidget &panel) const;

    /// All panels at their first places: Problem over Controls, Trace over Timeline (with Compare behind it), ELBO over
    /// map.
    void layOut();

    /// For a room: the trace beside ELBO over map, and nothing else.
    void layOutForRoom();

private:
    void takeOut();

    ProblemPanel *m_problem;
    ControlsPanel *m_controls;
    TracePanel *m_trace;
    TimelinePanel *m_timeline;
    ElboPlot *m_elbo;
    LatentMap *m_map;
    KlStrip *m_klStrip;
    ComparePanel *m_compare;
};

} // namespace ts
