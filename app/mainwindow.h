// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The main window: it puts the parts together, and minds what comes in and goes out. What the panels show of a session
// is in sessionview.h, how they stand in panels.h.

#include "actions.h"
#include "interfacescale.h"
#include "recentlist.h"
#include "session.h"
#include "unsavedwork.h"

#include <QMainWindow>
#include <QThread>

#include <memory>

namespace ts
{

class Autosave;
class CaptionBar;
class ElboPlot;
class LatentMap;
class MessageBar;
class Panels;
class PlotWidget;
class Presentation;
class SessionView;
class StatusStrip;
class ToolWindows;
struct Dropped;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    Session &session() { return m_session; }
    Actions &actions() { return m_actions; }
    Panels &panels() { return *m_panels; }
    SessionView &view() { return *m_view; }
    Presentation &presentation() { return *m_presentation; }
    UnsavedWork &work() { return m_work; }
    ToolWindows &tools() { return *m_tools; }
    ElboPlot &elboPlot();
    LatentMap &latentMap();

    /// Opens a checkpoint folder or .pt file in the background; an empty path is the bundled one.
    void openCheckpoint(const QString &path);

    /// Shows a session that was saved, and writes it; what goes wrong is said in the window and returned.
    QString openSession(const QString &file);
    QString saveSessionTo(const QString &file);

    /// From now on unsaved work is written aside in case of a crash; what an earlier crash left is brought back.
    void keepSafe();

    /// Opens what the file is: a checkpoint, a session, a metrics file, or problems. An empty path is the bundled
    /// checkpoint, which is opened too where the file brings none.
    void openFile(const QString &path);

    /// Writes the run or a plot in the format that the file's ending names, or all of it into a new folder; what goes
    /// wrong is said in the window and returned.
    QString exportTraceTo(const QString &file);
    QString exportPlotTo(PlotWidget &plot, const QString &file);
    QString exportBundleTo(const QString &folder);

    /// Says what is wrong, until it is read.
    void complain(const QString &sentence);

    /// Shows what is where in a few steps. The window can be used meanwhile.
    void showTour();

    /// The same, once: the first time that someone uses the program.
    void offerTour();

    QSize sizeHint() const override { return {1600, 1000}; }

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void startEngine();
    void buildBody();
    void bindActions();
    void bindView();
    void bindEscape();
    void bindWork();
    void thinkAbout(const QString &question, const QString &answer, const ltm::RethinkSettings &settings);
    void keepRecent();
    void showEarlierRuns();
    void restorePlaces();
    void savePlaces();
    bool takes(const Dropped &dropped) const;
    void take(const Dropped &dropped);
    QString said(const QString &error, const QString &file);
    void chooseCheckpoint();
    void choosePlotFile(PlotWidget &plot, const QString &suggestion);
    void chooseTraceFile();
    void chooseBundleFolder();
    void chooseSession();
    bool save();
    bool saveAs();
    void showShortcuts();
    void showAbout();

    InterfaceScale m_scale; // first: what follows is built in its font
    Session m_session;
    QThread m_thread;
    Actions m_actions;
    UnsavedWork m_work;
    RecentList m_recentCheckpoints{QStringLiteral("checkpoints"), 10};
    RecentList m_recentProblems{QStringLiteral("problems"), 20};
    std::unique_ptr<Autosave> m_autosave; ///< null before keepSafe()

    MessageBar *m_messages;
    CaptionBar *m_captions;
    Panels *m_panels;
    QByteArray m_places; ///< the panels', until the window is shown
    StatusStrip *m_status;
    SessionView *m_view;
    Presentation *m_presentation;
    ToolWindows *m_tools;
};

} // namespace ts
