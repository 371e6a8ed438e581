// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything the window can do, each with its icon, shortcut, tooltip and a name that tests and screen readers know.

#include "controlspanel.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>

class QMainWindow;
class QMenu;
class QUndoStack;

namespace ts
{

class Actions
{
    Q_DECLARE_TR_FUNCTIONS(ts::Actions)

public:
    /// Makes the actions as children of `window` and its File, Edit, Run, View, Tools and Help menus. Undo and redo are
    /// those of `history`.
    Actions(QMainWindow &window, QUndoStack &history);

    QAction *open, *openSession, *save, *saveAs, *exportTrace, *exportElbo, *exportMap, *exportBundle, *quit;
    QAction *undo, *redo, *editTrace, *fork, *goBack, *pin;
    QAction *run, *stepGradient, *stepPhase, *stepIteration, *stop, *extend;
    QAction *resamplePrior, *resamplePosterior, *nudge;
    QAction *maximise, *nextPanel, *previousPanel, *goToMessage, *resetLayout;
    QAction *enlarge, *reduce, *normalSize, *presentation;
    QAction *dataset, *training;
    QAction *shortcuts, *tour, *about;
    QAction *clearRecent, *clearHistory;
    QMenu *view;
    QMenu *recent; ///< the checkpoints opened lately go here
    QMenu *earlier; ///< the runs that others took the place of

    ControlActions forControls() const;

    /// Puts the panels' own switches at the top of the View menu.
    void addPanels(const QList<QAction *> &switches);

    /// Puts what can be shown in a plot into a menu of its own below them.
    void addPlot(const QString &title, const QList<QAction *> &views);

    /// Fills the menu of checkpoints opened lately; each entry's data is its path. What is not there any more cannot be
    /// chosen.
    void setRecent(const QStringList &checkpoints);

    /// Fills the menu of earlier runs; each entry's data is its number.
    void setEarlier(const QStringList &runs);

    /// Draws the icons anew, in the palette's colours.
    void paintIcons();

    /// The run action becomes "Pause" while the loop runs.
    void setRunning(bool running);

private:
    QAction *make(const char *name, const QString &text, const QString &tip, const QKeySequence &shortcut,
                  const char *icon = "");
    void adopt(QAction *action, const char *name, const QString &tip, const QKeySequence &shortcut, const char *icon);
    void makeViewActions();
    void makeHelpActions();
    void buildMenus();

    QMainWindow &m_window;
    QHash<QAction *, QString> m_icons;
    QAction *m_endOfPlots; ///< the separator in the View menu
};

} // namespace ts
