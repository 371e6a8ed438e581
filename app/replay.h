// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A run seen again at a human pace, from its records alone: each trace is written token by token, then its record is
// put on show. The engine has no part in it.

#include "session.h"

#include <QTimer>

namespace ts
{

class Replay : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive the replay.
    explicit Replay(Session &session, QObject *parent = nullptr);

    bool isPlaying() const { return m_next < m_records.size(); }

    /// Milliseconds between two tokens, less where a trace is long, and between two traces.
    void setPace(int token, int rest);

public Q_SLOTS:
    /// Plays these records of the session. Ends after the last one, and when another record is shown or the engine
    /// begins to run.
    void start(const QList<qint64> &ids);
    /// Leaves the record that was shown last on show.
    void stop();

Q_SIGNALS:
    void playingChanged(bool playing);
    void traceBegan();
    void tokenWritten(const ltm::Token &token);

private:
    void tick();
    void finish();

    Session &m_session;
    std::vector<IterationPtr> m_records;
    std::size_t m_next = 0; // the record being written
    std::size_t m_token = 0; // its next token
    bool m_showing = false; // the record on show changes by this
    int m_tokenPace = 40;
    int m_rest = 900;
    QTimer m_timer;
};

} // namespace ts
