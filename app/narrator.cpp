// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "narrator.h"

#include "captionbar.h"
#include "session.h"

namespace ts
{

Narrator::Narrator(const Session &session, CaptionBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(bar)
{
    connect(&session, &Session::phaseChanged, this, [this](ltm::Phase phase) {
        m_phase = phase;
        tell();
    });
    connect(&session, &Session::runBegan, this, &Narrator::tell);
    connect(&session, &Session::loaded, this, &Narrator::tell);
    connect(&session, &Session::stateChanged, this, &Narrator::tell);
    connect(&session, &Session::recordAdded, this, &Narrator::tell);
    tell();
}

Moment Narrator::moment() const
{
    Moment moment;
    moment.ready = !m_session.card().path.empty();
    moment.state = m_session.state();
    moment.phase = m_phase;
    moment.rule = m_session.settings().acceptance;
    moment.answer = m_session.answer();
    const auto &records = m_session.records();
    for (auto record = records.rbegin(); record != records.rend() && !moment.before; ++record)
        if ((*record)->chain == m_session.chain())
            (moment.last ? moment.before : moment.last) = *record;
    return moment;
}

void Narrator::tell()
{
    const Caption caption = captionOf(moment());
    m_bar.setProblem(m_session.problem());
    m_bar.setCaption(caption.now, caption.why);
}

} // namespace ts
