// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

namespace ts
{

ChainCommand::ChainCommand(const QString &text, Session &session, std::function<void()> act)
    : QUndoCommand(text)
    , m_session(session)
    , m_chain(session.m_chain)
    , m_base(session.m_current ? session.m_current : session.tip(session.m_chain))
    , m_act(std::move(act))
{
}

void ChainCommand::redo()
{
    m_before = m_session.tip(m_chain);
    m_shown = m_session.m_current;
    const IterationPtr target = m_after ? m_after : m_base;
    // A run that goes on may be further than the session has heard.
    if (target != m_before || m_session.state() == RunState::Running)
        m_session.moveChain(m_chain, target);
    if (m_act && !m_after)
        m_act();
}

void ChainCommand::undo()
{
    if (isObsolete()) // it has done nothing
        return;
    const IterationPtr now = m_session.tip(m_chain);
    m_after = now == m_base ? nullptr : now;
    m_session.moveChain(m_chain, m_before);
    // One that was rejected, or of another branch.
    const bool elsewhere = m_act && m_shown && m_shown != m_before;
    if (elsewhere && m_session.state() != RunState::Running) {
        m_session.m_following = false;
        m_session.setCurrent(m_shown);
    }
}

ForkCommand::ForkCommand(Session &session)
    : QUndoCommand(Session::tr("fork"))
    , m_session(session)
    , m_source(session.m_chain)
    , m_tip(session.m_current)
{
}

void ForkCommand::redo()
{
    // Said at once, so that what is forked next gets a number of its own.
    m_fork = m_session.m_tips.empty() ? 0 : m_session.m_tips.rbegin()->first + 1;
    m_session.m_tips[m_fork] = m_tip;
    Q_EMIT m_session.forkWanted(m_source);
}

void ForkCommand::undo()
{
    if (const IterationPtr tip = m_session.tip(m_fork))
        m_tip = tip;
    m_session.dropChain(m_fork);
    m_session.showChain(m_source);
}

} // namespace ts
