// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the panels show of a session, and what is done in them for it.

#include "session.h"

namespace ts
{

class Actions;
class MessageBar;
class Panels;
class StatusStrip;

class SessionView : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the view.
    SessionView(Session &session, Panels &panels, Actions &actions, StatusStrip &status, MessageBar &messages,
                QObject *parent = nullptr);

    /// Goes on with the problem in the box, or begins it. What was typed into the trace counts, handed over or not.
    void advance(Reach reach);

    /// Says what is wrong, until it is read.
    void complain(const QString &sentence);

public Q_SLOTS:
    /// How far the loading of a checkpoint is, 0 to 1.
    void showLoading(double fraction);

Q_SIGNALS:
    /// The user wants the loading of a checkpoint to stop. While nobody listens, no button offers it.
    void stopLoadingWanted();

    /// There is a run, or one more record: what depends on the run may have changed.
    void runChanged();

private:
    void bindActions();
    void bindPanels();
    void bindTrace();
    void bindHand();
    void bindSession();
    void bindMap();
    void clearPanels();
    void showState(RunState state);
    void showRecord(const IterationPtr &record);
    void showActivity();
    void showAgreement();
    void showProgress();
    void refuse(const QString &sentence);

    Session &m_session;
    Panels &m_panels;
    Actions &m_actions;
    StatusStrip &m_status;
    MessageBar &m_messages;

    Speed m_speed;
    ltm::Phase m_phase = ltm::Phase::Decode;
    int m_iteration = 0;
    QString m_loading; ///< what is being loaded, in words; empty while nothing is
    bool m_held = false; ///< a hand holds z over the map
    bool m_asked = false; ///< a run was asked for and has not begun
    QString m_refusal; ///< why it did not begin
};

} // namespace ts
