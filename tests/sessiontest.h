// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A session with a real worker on the same thread.

#include "sessionbench.h"
#include "tinycheckpoint.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

class SessionTest : public QObject
{
    Q_OBJECT

protected:
    static constexpr int patience = 60000; // milliseconds

    const QString problem = QStringLiteral("Mia has 4 bags with 6 marbles in each. How many marbles does she have?");

    /// Goes on with the problem, and waits.
    void step(ts::Reach reach);
    /// Goes to the end of a new run.
    void run();

    QTemporaryDir m_folder;
    std::unique_ptr<SessionBench> m_bench;
    ts::Session *m_session = nullptr;

private slots:
    void initTestCase();
    void init();
    void cleanup();
};
