// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessiontest.h"

using namespace ts;

void SessionTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    ltm::writeTinyCheckpoint(m_folder.path().toStdString());
}

void SessionTest::init()
{
    m_bench = std::make_unique<SessionBench>(m_folder.path());
    m_session = &m_bench->session;
    QCOMPARE(m_session->card().name, "tiny");
}

void SessionTest::cleanup()
{
    m_bench.reset();
}

void SessionTest::step(Reach reach)
{
    m_session->advance(problem, ltm::tinySettings(), reach);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->state() != RunState::Running, patience);
}

void SessionTest::run()
{
    step(Reach::End);
    QCOMPARE(m_session->state(), RunState::Finished);
    QCOMPARE(m_session->records().size(), 5U);
}
