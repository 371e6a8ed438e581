// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The undoable commands of a session. Each is a way from the record a chain is at to another place, and the way back.

#include "session.h"

#include <QUndoCommand>

#include <functional>

namespace ts
{

/// Moves a chain to the record on show and does something there.
class ChainCommand : public QUndoCommand
{
public:
    /// `act` issues the engine's command; empty when going there is all.
    ChainCommand(const QString &text, Session &session, std::function<void()> act);

    void redo() override;
    void undo() override;

private:
    Session &m_session;
    int m_chain;
    IterationPtr m_from; ///< where the chain was
    IterationPtr m_base; ///< where it acts
    std::function<void()> m_act;
};

/// Adds a chain. The engine keeps it: undo turns back to the chain it left, redo to the fork.
class ForkCommand : public QUndoCommand
{
public:
    explicit ForkCommand(Session &session);

    void redo() override;
    void undo() override;

private:
    Session &m_session;
    int m_source;
    int m_fork;
    bool m_done = false;
};

} // namespace ts
