// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QUrl>

#include <functional>
#include <stdexcept>

namespace ts
{

/// A user of the window without hands: types, clicks and drags in it, waits for what happens, and takes pictures. What
/// cannot be done, and what the window complains of, is thrown as std::runtime_error.
class DemoDriver
{
public:
    /// Opens the window, with the checkpoint at `checkpoint` (empty: the bundled one). Pictures go to `folder`.
    DemoDriver(const QString &folder, const QString &checkpoint);

    MainWindow &window() { return m_window; }
    const QDir &folder() const { return m_folder; }
    QString pathOf(const QString &name) const { return m_folder.absoluteFilePath(name); }

    /// The widget of this name, wherever it is.
    template <class Widget> Widget *find(const char *name) const
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (auto *found = top->findChild<Widget *>(QString::fromLatin1(name)))
                return found;
        throw std::runtime_error(std::string("there is no ") + name);
    }

    /// Lets the window live until something has happened; `what` says it for the complaint that it did not.
    void await(const char *what, const std::function<bool()> &happened);
    void awaitState(RunState state);
    /// The run has `count` records, or is finished.
    void awaitRecords(std::size_t count);
    /// Does what lets the engine work and waits until that is done, not until the pause it begins from is seen.
    void awaitPauseAfter(const std::function<void()> &step);

    void press(QWidget *on, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {});
    /// Replaces what is in a text box, key by key.
    void type(QWidget *into, const QString &text);
    /// Clicks the button that stands for an action.
    void click(QAction *action);
    void click(QWidget *widget);
    /// Presses the left button at `from` and moves to `to` with it down; letGo() ends that.
    void drag(QWidget *on, const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers);
    void letGo(QWidget *on, const QPointF &at, Qt::KeyboardModifiers modifiers);

    /// Drags a file over the window and drops it there.
    void drop(const QUrl &file);

    /// The next thing that the window complains of is no reason to end.
    void expectFailure() { m_expectsFailure = true; }

    /// Writes a picture of a window, by default the main one, in the screen's pixel density.
    void screenshot(const QString &name, QWidget *of = nullptr);
    /// The same without waiting for what is to be drawn: of a moment that passes.
    void snapshot(const QString &name, QWidget *of = nullptr);

    /// Throws what is not empty.
    static void check(const QString &error);

private:
    void mouse(QWidget *on, QEvent::Type type, const QPointF &at, Qt::MouseButton button, Qt::MouseButtons buttons,
               Qt::KeyboardModifiers modifiers);

    QDir m_folder;
    std::string m_failure; // what the window complained of
    bool m_expectsFailure = false;
    MainWindow m_window;
};

} // namespace ts
