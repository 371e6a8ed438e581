// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels.h"

#include "comparepanel.h"
#include "controlspanel.h"
#include "elboplot.h"
#include "klstrip.h"
#include "latentmap.h"
#include "problempanel.h"
#include "scrollingpanel.h"
#include "timelinepanel.h"
#include "tracepanel.h"

#include <QFile>
#include <QVBoxLayout>

namespace ts
{

namespace
{

QStringList exampleProblems()
{
    QFile file(QStringLiteral(":/examples.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QWidget *above(QWidget *upper, QWidget *lower)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(upper, 1);
    column->addWidget(lower);
    return both;
}

} // namespace

Panels::Panels(QWidget *parent)
    : DockArea(parent)
    , m_problem(new ProblemPanel)
    , m_controls(new ControlsPanel)
    , m_trace(new TracePanel)
    , m_timeline(new TimelinePanel)
    , m_elbo(new ElboPlot)
    , m_map(new LatentMap)
    , m_klStrip(new KlStrip)
    , m_compare(new ComparePanel)
{
    add(new ScrollingPanel(m_problem), QStringLiteral("problemDock"), tr("Problem"));
    add(new ScrollingPanel(m_controls), QStringLiteral("controlsDock"), tr("Controls"));
    add(m_trace, QStringLiteral("traceDock"), tr("Trace"));
    add(m_timeline, QStringLiteral("timelineDock"), tr("Timeline"));
    add(m_elbo, QStringLiteral("elboDock"), tr("ELBO"));
    add(above(m_map, m_klStrip), QStringLiteral("mapDock"), tr("Latent map"));
    add(m_compare, QStringLiteral("compareDock"), tr("Compare"));
    m_map->setAccessibleName(tr("Latent map"));
    m_problem->setExamples(exampleProblems());
    layOut();
}

QDockWidget *Panels::dockOf(const QWidget &panel) const
{
    for (QDockWidget *dock : docks())
        if (dock->isAncestorOf(&panel))
            return dock;
    return nullptr;
}

/// Before the docks are put elsewhere: where some of them already stand, the window would grow to have room for both.
void Panels::takeOut()
{
    restore();
    for (QDockWidget *dock : docks()) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
}

void Panels::layOut()
{
    takeOut();
    QDockWidget *const problem = dockOf(*m_problem), *const controls = dockOf(*m_controls);
    QDockWidget *const trace = dockOf(*m_trace), *const timeline = dockOf(*m_timeline);
    QDockWidget *const elbo = dockOf(*m_elbo), *const map = dockOf(*m_map);
    QDockWidget *const compare = dockOf(*m_compare);
    addDockWidget(Qt::LeftDockWidgetArea, problem);
    splitDockWidget(problem, trace, Qt::Horizontal);
    splitDockWidget(trace, elbo, Qt::Horizontal);
    splitDockWidget(problem, controls, Qt::Vertical);
    splitDockWidget(trace, timeline, Qt::Vertical);
    tabifyDockWidget(timeline, compare);
    splitDockWidget(elbo, map, Qt::Vertical);
    for (QDockWidget *dock : docks())
        dock->show();
    timeline->raise();
    resizeDocks({problem, trace, elbo}, {20, 46, 34}, Qt::Horizontal);
    resizeDocks({problem, controls}, {40, 60}, Qt::Vertical);
    resizeDocks({trace, timeline}, {42, 58}, Qt::Vertical);
    resizeDocks({elbo, map}, {50, 50}, Qt::Vertical);
}

void Panels::layOutForRoom()
{
    takeOut();
    QDockWidget *const trace = dockOf(*m_trace), *const elbo = dockOf(*m_elbo), *const map = dockOf(*m_map);
    addDockWidget(Qt::LeftDockWidgetArea, trace);
    splitDockWidget(trace, elbo, Qt::Horizontal);
    splitDockWidget(elbo, map, Qt::Vertical);
    for (QDockWidget *dock : {trace, elbo, map})
        dock->show();
    resizeDocks({trace, elbo}, {50, 50}, Qt::Horizontal);
    resizeDocks({elbo, map}, {50, 50}, Qt::Vertical);
}

} // namespace ts
