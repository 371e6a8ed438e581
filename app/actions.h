// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything the window can do, each with its icon, shortcut, tooltip and a name that tests and screen readers know.

#include "controlspanel.h"

#include <QAction>
#include <QHash>

class QMainWindow;
class QMenu;
class QUndoStack;

namespace ts
{

class Actions
{
public:
    /// Makes the actions as children of `window` and its File, Edit, Run, View and Help menus. Undo and redo are those
    /// of `history`.
    Actions(QMainWindow &window, QUndoStack &history);

    QAction *open, *exportTrace, *exportElbo, *exportMap, *quit;
    QAction *undo, *redo, *editTrace, *fork, *goBack;
    QAction *run, *stepGradient, *stepPhase, *stepIteration, *stop, *extend;
    QAction *resamplePrior, *resamplePosterior, *nudge;
    QAction *resetLayout, *about;
    QMenu *view; ///< the panels' own switches go here

    ControlActions forControls() const;

    /// Draws the icons anew, in the palette's colours.
    void paintIcons(const QPalette &palette);

    /// The run action becomes "Pause" while the loop runs.
    void setRunning(bool running, const QPalette &palette);

private:
    QAction *make(const char *name, const QString &text, const QString &tip, const QKeySequence &shortcut,
                  const char *icon = "");
    void adopt(QAction *action, const char *name, const QString &tip, const QKeySequence &shortcut, const char *icon);
    void buildMenus();

    QMainWindow &m_window;
    QHash<QAction *, QString> m_icons;
};

} // namespace ts
