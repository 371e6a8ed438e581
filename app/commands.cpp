// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

namespace ts
{

ChainCommand::ChainCommand(const QString &text, Session &session, std::function<void()> act)
    : QUndoCommand(text)
    , m_session(session)
    , m_chain(session.m_chain)
    , m_from(session.m_tips[session.m_chain])
    , m_base(session.m_current ? session.m_current : m_from)
    , m_act(std::move(act))
{
}

void ChainCommand::redo()
{
    if (m_base != m_session.m_tips[m_chain])
        m_session.moveChain(m_chain, m_base);
    if (m_act)
        m_act();
}

void ChainCommand::undo()
{
    m_session.moveChain(m_chain, m_from);
}

ForkCommand::ForkCommand(Session &session)
    : QUndoCommand(QObject::tr("fork"))
    , m_session(session)
    , m_source(session.m_chain)
    , m_fork(session.m_tips.empty() ? 0 : session.m_tips.rbegin()->first + 1)
{
}

void ForkCommand::redo()
{
    if (m_done) {
        m_session.showChain(m_fork);
        return;
    }
    m_done = true;
    m_session.m_forkedAt = m_session.m_current;
    Q_EMIT m_session.forkWanted(m_source);
}

void ForkCommand::undo()
{
    m_session.showChain(m_source);
}

} // namespace ts
