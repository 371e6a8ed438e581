// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Session files: what was saved comes back exactly, and what is no session is refused in one sentence.

#include "filetest.h"
#include "model.h"
#include "rethink.h"
#include "safetensors.h"
#include "sessionfile.h"
#include "tinycheckpoint.h"

#include <QTemporaryDir>
#include <QTest>

namespace
{

class Recorder : public ltm::RethinkObserver
{
public:
    void iterationDone(const ltm::Iteration &iteration) override
    {
        records.push_back(std::make_shared<const ltm::Iteration>(iteration));
    }

    std::vector<std::shared_ptr<const ltm::Iteration>> records;
};

} // namespace

class TestSessionFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesBackExactly();
    void keepsPinnedRuns();
    void keepsAnyBytes();
    void isWhatOtherProgramsRead();
    void refuses_data();
    void refuses();

private:
    std::filesystem::path file(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

    QTemporaryDir m_folder;
    ltm::SavedSession m_session;
};

void TestSessionFile::initTestCase()
{
    const std::filesystem::path checkpoint = file("checkpoint");
    ltm::writeTinyCheckpoint(checkpoint);
    const auto model = ltm::loadModel(checkpoint, "cpu");
    m_session.programVersion = "1.2.3";
    m_session.problem = "Tom has 3 apples. He buys 4 more. How many “apples” has he?";
    m_session.settings = model->settings();
    m_session.settings.chains = 2;
    m_session.settings.iterations = 3;
    m_session.settings.seed = 123456789012345678U;
    m_session.checkpointName = "tiny";
    m_session.checkpointPath = "/somewhere/tiny";
    m_session.checkpointSha256 = "00ff";
    m_session.answer = "7";
    Recorder recorder;
    ltm::Rethinker run(model, m_session.settings, {m_session.problem});
    run.setObserver(&recorder);
    run.advanceIteration();
    run.replaceTrace(1, "<<3+4=8>> #### 8");
    while (run.advance()) { }
    m_session.records = recorder.records;
    m_session.shown = m_session.records[4]->id;
    for (const auto &record : m_session.records)
        m_session.tips[record->chain] = record->id;
}

void TestSessionFile::comesBackExactly()
{
    ltm::writeSession(m_session, file("session.safetensors"));
    const ltm::SavedSession read = ltm::readSession(file("session.safetensors"));
    QCOMPARE(read.programVersion, m_session.programVersion);
    QCOMPARE(read.problem, m_session.problem);
    QVERIFY(read.settings == m_session.settings);
    QCOMPARE(read.checkpointName, m_session.checkpointName);
    QCOMPARE(read.checkpointPath, m_session.checkpointPath);
    QCOMPARE(read.checkpointSha256, m_session.checkpointSha256);
    QCOMPARE(read.answer, m_session.answer);
    QCOMPARE(read.shown, m_session.shown);
    QVERIFY(read.tips == m_session.tips);
    QCOMPARE(read.records.size(), m_session.records.size());
    QVERIFY(read.records.size() >= 8);
    bool edited = false;
    for (std::size_t i = 0; i < read.records.size(); ++i) {
        const ltm::Iteration &now = *read.records[i];
        const ltm::Iteration &before = *m_session.records[i];
        QCOMPARE(now.id, before.id);
        QCOMPARE(now.parent, before.parent);
        QCOMPARE(now.index, before.index);
        QCOMPARE(now.chain, before.chain);
        QVERIFY(now.origin == before.origin);
        edited = edited || now.origin == ltm::Origin::EditedTrace;
        QCOMPARE(now.text, before.text);
        QCOMPARE(now.answer, before.answer);
        QCOMPARE(now.complete, before.complete);
        QCOMPARE(now.accepted, before.accepted);
        QVERIFY(now.bestElbo == before.bestElbo && now.milliseconds == before.milliseconds);
        QVERIFY(now.elbo.elbo == before.elbo.elbo && now.elbo.kl == before.elbo.kl);
        QVERIFY(now.elbo.logQuestion == before.elbo.logQuestion && now.elbo.logTrace == before.elbo.logTrace);
        QVERIFY(now.elbo.standardError == before.elbo.standardError);
        QVERIFY(now.elbo.importanceWeightedBound == before.elbo.importanceWeightedBound);
        QVERIFY(now.z0 == before.z0 && now.mu == before.mu && now.logVar == before.logVar);
        QVERIFY(now.klPerLatent == before.klPerLatent);
        QCOMPARE(now.verification.reward, before.verification.reward);
        QCOMPARE(now.verification.equations.size(), before.verification.equations.size());
        QCOMPARE(now.trace.size(), before.trace.size());
        for (std::size_t t = 0; t < now.trace.size(); ++t) {
            QCOMPARE(now.trace[t].id, before.trace[t].id);
            QCOMPARE(now.trace[t].text, before.trace[t].text);
            QVERIFY(now.trace[t].logProbability == before.trace[t].logProbability);
        }
    }
    QVERIFY(edited);
}

void TestSessionFile::keepsPinnedRuns()
{
    ltm::SavedSession session = m_session;
    const std::vector<std::shared_ptr<const ltm::Iteration>> &all = m_session.records;
    session.pinned
        = {{1, 5, "Ann has 3 + 4 apples.", all[1]->id, {all[0], all[1]}}, {3, 1ULL << 63, "?", all[0]->id, all}};
    ltm::writeSession(session, file("pinned.safetensors"));
    const ltm::SavedSession read = ltm::readSession(file("pinned.safetensors"));
    QCOMPARE(read.records.size(), all.size());
    QCOMPARE(read.pinned.size(), 2U);
    for (std::size_t run = 0; run < 2; ++run) {
        const ltm::PinnedRecords &now = read.pinned[run];
        const ltm::PinnedRecords &before = session.pinned[run];
        QCOMPARE(now.number, before.number);
        QCOMPARE(now.seed, before.seed);
        QCOMPARE(now.problem, before.problem);
        QCOMPARE(now.shown, before.shown);
        QCOMPARE(now.records.size(), before.records.size());
        for (std::size_t i = 0; i < now.records.size(); ++i) {
            QCOMPARE(now.records[i]->text, before.records[i]->text);
            QVERIFY(now.records[i]->mu == before.records[i]->mu);
        }
    }
    session.pinned[1].shown = 99;
    ltm::writeSession(session, file("pinned.safetensors"));
    QVERIFY(contains(messageOf([&] { ltm::readSession(file("pinned.safetensors")); }), "a record that is not there"));
    session.pinned[1] = {2, 0, "?", -1, {}};
    ltm::writeSession(session, file("pinned.safetensors"));
    QVERIFY(contains(messageOf([&] { ltm::readSession(file("pinned.safetensors")); }), "a record that is not there"));
}

/// A token may be a part of a character, and z0 may be absent.
void TestSessionFile::keepsAnyBytes()
{
    ltm::SavedSession session = m_session;
    auto record = std::make_shared<ltm::Iteration>(*session.records.front());
    std::string all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    record->trace.front().text = all;
    record->z0.clear();
    session.records.front() = record;
    ltm::writeSession(session, file("bytes.safetensors"));
    const ltm::SavedSession read = ltm::readSession(file("bytes.safetensors"));
    QCOMPARE(read.records.front()->trace.front().text, all);
    QVERIFY(read.records.front()->z0.empty());
    QVERIFY(!read.records[1]->z0.empty());
}

void TestSessionFile::isWhatOtherProgramsRead()
{
    ltm::writeSession(m_session, file("plain.safetensors"));
    const ltm::Safetensors content = ltm::readSafetensors(file("plain.safetensors"));
    QCOMPARE(content.metadata.at("format"), std::string("thoughtscope.session"));
    const auto count = static_cast<std::int64_t>(m_session.records.size());
    const auto width = static_cast<std::int64_t>(m_session.records.front()->mu.size());
    for (const char *name : {"z0", "mu", "log_var"})
        QCOMPARE(content.tensors.at(name).sizes(), at::IntArrayRef({count, width}));
    QCOMPARE(content.tensors.at("mu")[2][1].item<float>(), m_session.records[2]->mu[1]);
    QVERIFY(contains(content.metadata.at("session"), "\"problem\":\"Tom has 3 apples."));
}

void TestSessionFile::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("another format") << "format"
                                    << "thoughtscope.session"
                                    << "pt"
                                    << "not a session";
    QTest::newRow("a newer version") << "version"
                                     << "1"
                                     << "2"
                                     << "version \"2\"";
    QTest::newRow("no JSON") << "session"
                             << "{"
                             << ""
                             << "session";
    QTest::newRow("a wrong type") << "session"
                                  << "\"complete\":"
                                  << "\"complete\":3,\"x\":"
                                  << "not as it should be";
    QTest::newRow("a missing field") << "session"
                                     << "\"tips\":"
                                     << "\"tops\":"
                                     << "not as it should be";
    QTest::newRow("an unknown origin") << "session"
                                       << "\"origin\":\"start\""
                                       << "\"origin\":\"moon\""
                                       << "moon";
    QTest::newRow("a parent that is not there") << "session"
                                                << "\"parent\":0"
                                                << "\"parent\":99"
                                                << "tree";
    QTest::newRow("a record on show that is not there") << "session"
                                                        << "\"shown\":"
                                                        << "\"shown\":77"
                                                        << "not there";
    QTest::newRow("a chain that is no number") << "session"
                                               << "\"tips\":{\"0\""
                                               << "\"tips\":{\"a\""
                                               << "chain";
    QTest::newRow("settings out of range") << "session"
                                           << "\"steps\":"
                                           << "\"steps\":-"
                                           << "steps";
}

void TestSessionFile::refuses()
{
    QFETCH(QString, key);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, says);
    ltm::writeSession(m_session, file("whole.safetensors"));
    ltm::Safetensors content = ltm::readSafetensors(file("whole.safetensors"));
    std::string &text = content.metadata.at(key.toStdString());
    QVERIFY(contains(text, from.toStdString()));
    text = replaced(text, from.toStdString(), to.toStdString());
    ltm::writeSafetensors(file("broken.safetensors"), content);
    const std::string message = messageOf([&] { ltm::readSession(file("broken.safetensors")); });
    QVERIFY2(contains(message, "broken.safetensors"), message.c_str());
    QVERIFY2(contains(message, says.toStdString()), message.c_str());

    content = ltm::readSafetensors(file("whole.safetensors"));
    content.tensors.erase("log_var");
    ltm::writeSafetensors(file("broken.safetensors"), content);
    QVERIFY(contains(messageOf([&] { ltm::readSession(file("broken.safetensors")); }), "log_var"));
}

QTEST_GUILESS_MAIN(TestSessionFile)
#include "test_sessionfile.moc"
