// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace ts
{

namespace
{

constexpr int longestTrace = 2000; // milliseconds

} // namespace

Replay::Replay(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &Replay::tick);
    connect(&session, &Session::currentChanged, this, [this] {
        if (!m_showing)
            finish();
    });
    connect(&session, &Session::stateChanged, this, [this](RunState state) {
        if (state == RunState::Running)
            stop();
    });
}

void Replay::setPace(int token, int rest)
{
    m_tokenPace = token;
    m_rest = rest;
}

void Replay::start(const QList<qint64> &ids)
{
    finish();
    for (const qint64 id : ids)
        if (const IterationPtr record = m_session.record(id))
            m_records.push_back(record);
    if (m_records.empty() || m_session.state() == RunState::Running) {
        m_records.clear();
        return;
    }
    Q_EMIT playingChanged(true);
    m_timer.start(0);
}

void Replay::stop()
{
    const bool halfWritten = isPlaying() && m_token > 0;
    finish();
    if (halfWritten && m_session.current())
        m_session.show(m_session.current()->id);
}

void Replay::finish()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    m_records.clear();
    m_next = 0;
    m_token = 0;
    Q_EMIT playingChanged(false);
}

/// A token, or the record whose tokens are all there.
void Replay::tick()
{
    const IterationPtr record = m_records[m_next];
    const std::size_t tokens = record->trace.size();
    if (m_token == 0)
        Q_EMIT traceBegan();
    if (m_token < tokens) {
        m_timer.start(std::min(m_tokenPace, longestTrace / static_cast<int>(tokens)));
        Q_EMIT tokenWritten(record->trace[m_token++]);
        return;
    }
    {
        const QScopedValueRollback showing(m_showing, true);
        m_session.show(record->id);
    }
    m_token = 0;
    if (m_next + 1 == m_records.size()) {
        finish();
    } else {
        ++m_next;
        m_timer.start(m_rest);
    }
}

} // namespace ts
