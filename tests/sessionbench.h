// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QTest>

/// A session with its engine on this thread.
struct SessionBench {
    ts::EngineWorker worker;
    ts::Session session;

    explicit SessionBench(const QString &checkpoint = {})
    {
        session.connectTo(worker);
        if (!checkpoint.isEmpty())
            session.open(checkpoint, "cpu");
    }

    void run(const QString &problem, const ltm::RethinkSettings &settings)
    {
        session.advance(problem, settings, ts::Reach::End);
        awaitEnd();
    }

    void awaitEnd() { QTRY_COMPARE_WITH_TIMEOUT(session.state(), ts::RunState::Finished, 60000); }
};
