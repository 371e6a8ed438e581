// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was on the screen survives a crash: the session is written aside while it holds something unsaved.

#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <utility>

namespace ts
{

class Session;

class Autosave : public QObject
{
    Q_OBJECT

public:
    /// Writes `session` into `folder` (by default one in the user's data) every `seconds` in which it changed. Several
    /// programs at once keep out of each other's way: each has a file of its own. The destructor, which a crash skips,
    /// removes it.
    explicit Autosave(Session &session, const QString &folder = defaultFolder(), int seconds = 30);
    ~Autosave() override;

    static QString defaultFolder();

    /// Files that programs left which ended without their destructor, the newest first.
    QStringList leftOver() const;

    /// Takes a left-over file away that was restored or is not wanted; not before a file of this program holds what is
    /// in the session now, or nothing is unsaved.
    void discard(const QString &file);

    /// Writes now, if there is something unsaved. Returns when the file is whole.
    void saveNow();

Q_SIGNALS:
    /// The first failure is told; the others would say the same.
    void failed(const QString &sentence);

private:
    void save();
    void takeDiscardedAway();

    Session &m_session;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock; ///< held while this program lives
    QTimer m_timer;
    QThreadPool m_pool;
    std::pair<std::size_t, int> m_written; ///< records, and the place in the history, that the file has
    QStringList m_discarded;
    bool m_told = false;
};

} // namespace ts
