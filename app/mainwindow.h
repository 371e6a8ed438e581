// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The main window: the panels as docks, bound to a session whose engine runs on a thread of its own.

#include "actions.h"
#include "session.h"

#include <QMainWindow>
#include <QThread>

namespace ts
{

class ControlsPanel;
class ElboPlot;
class LatentMap;
class PlotWidget;
class ProblemPanel;
class StatusStrip;
class TimelinePanel;
class TracePanel;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    Session &session() { return m_session; }
    Actions &actions() { return m_actions; }
    ElboPlot &elboPlot() { return *m_elbo; }
    LatentMap &latentMap() { return *m_map; }

    /// Opens a checkpoint folder or .pt file in the background; an empty path is the bundled one.
    void openCheckpoint(const QString &path);

    /// Writes the run as JSON, or a plot as PDF or PNG by the file's name; what goes wrong is said in the window and
    /// returned.
    QString exportTraceTo(const QString &file);
    QString exportPlotTo(PlotWidget &plot, const QString &file);

    QSize sizeHint() const override { return {1600, 1000}; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void startEngine();
    void buildPanels();
    void layOut();
    void bindActions();
    void bindPanels();
    void bindSession();
    void clearPanels();
    void advance(Reach reach);
    void showState(RunState state);
    void showRecord(const IterationPtr &record);
    void showActivity();
    void showProgress();
    void complain(const QString &sentence);
    QString said(const QString &error, const QString &file);
    void chooseCheckpoint();
    void choosePlotFile(PlotWidget &plot, const QString &suggestion);
    void chooseTraceFile();
    void showAbout();

    Session m_session;
    QThread m_thread;
    Actions m_actions;

    ProblemPanel *m_problem;
    ControlsPanel *m_controls;
    TracePanel *m_trace;
    TimelinePanel *m_timeline;
    ElboPlot *m_elbo;
    LatentMap *m_map;
    StatusStrip *m_status;
    std::vector<QDockWidget *> m_docks;
    Speed m_speed;
    ltm::Phase m_phase = ltm::Phase::Decode;
    int m_iteration = 0;
};

} // namespace ts
