// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The undoable commands of a session. Undo and redo walk the branches: undo takes a chain back to where it was before
// the command, redo to where it was before the undo. Nothing is computed again but what had not led to a record yet.

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
    IterationPtr m_base; ///< where it acts
    std::function<void()> m_act;
    IterationPtr m_before; ///< where the chain was before it was done, each time anew
    IterationPtr m_shown; ///< what was on show then
    IterationPtr m_after; ///< where the chain was before it was undone; null while it has led to no record
};

/// Adds a chain that continues from the record on show. Undo takes it away again; its records stay.
class ForkCommand : public QUndoCommand
{
public:
    explicit ForkCommand(Session &session);

    void redo() override;
    void undo() override;

private:
    Session &m_session;
    int m_source;
    int m_fork = 0;
    IterationPtr m_tip; ///< where the fork continues from
};

} // namespace ts
