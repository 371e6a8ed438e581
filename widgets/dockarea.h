// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QHash>
#include <QMainWindow>
#include <QPointer>

namespace ts
{

/// Panels side by side, each in a dock. One of them can be maximised (a double click on its title), the keyboard goes
/// from one to the next, and the layout is a value that can be kept and put back.
class DockArea : public QMainWindow
{
    Q_OBJECT

public:
    explicit DockArea(QWidget *parent = nullptr);
    ~DockArea() override;

    /// Puts `panel` into a dock. `name` is the dock's object name, by which layouts know it; `title` also names the
    /// panel to a screen reader. The dock's switch gets the shortcut Alt+1, Alt+2, ... for the first nine.
    QDockWidget *add(QWidget *panel, const QString &name, const QString &title);

    const QList<QDockWidget *> &docks() const { return m_docks; } ///< in the order of their adding

    /// The dock that has the keyboard focus; null when none has.
    QDockWidget *focused() const;

    /// Moves the focus to the next visible dock (the one before, if negative), to where it was in there.
    void cycle(int step);

    /// Shows a dock, brings it to the front, and gives it the focus.
    void reach(QDockWidget *dock);

    /// Lets one dock have all the room, until restore(). The layout comes back exactly as it was.
    void maximise(QDockWidget *dock);
    void restore();
    QDockWidget *maximised() const { return m_maximised; } ///< null when none is

    /// Maximises the dock, or restores the layout when it is maximised.
    void toggleMaximised(QDockWidget *dock);

    /// The layout, with what a maximised dock hides where it was.
    QByteArray layoutState() const;

signals:
    void maximisedChanged(QDockWidget *dock); ///< null: none is

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rememberFocus(QWidget *now);

    QList<QDockWidget *> m_docks;
    QHash<QDockWidget *, QPointer<QWidget>> m_lastFocus;
    QDockWidget *m_maximised = nullptr;
    bool m_wasBehind = false; ///< the panel that was toggled last stood behind another
    QByteArray m_before; ///< the layout that restore() puts back
};

} // namespace ts
