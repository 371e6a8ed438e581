// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A run that is taken up from its records goes on as if it had never been interrupted.

#include "model.h"
#include "recorder.h"
#include "rethink.h"
#include "tinycheckpoint.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

class TestResuming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesOnAsIfNeverInterrupted_data();
    void goesOnAsIfNeverInterrupted();
    void goesBackAsIfNeverInterrupted_data();
    void goesBackAsIfNeverInterrupted();
    void forksAsIfNeverInterrupted_data();
    void forksAsIfNeverInterrupted();
    void drawsAnotherLatentThanBefore();

private:
    ltm::Rethinker make(Recorder &recorder, const ltm::RethinkSettings &settings) const
    {
        ltm::Rethinker run(m_model, settings, {question});
        run.setObserver(&recorder);
        return run;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const ltm::Model> m_model;
};

namespace
{

std::vector<std::shared_ptr<const ltm::Iteration>> recordsOf(const Recorder &recorder)
{
    std::vector<std::shared_ptr<const ltm::Iteration>> records;
    for (const ltm::Iteration &iteration : recorder.iterations)
        records.push_back(std::make_shared<const ltm::Iteration>(iteration));
    return records;
}

/// What a window keeps of each chain: the last record that was accepted.
std::map<int, std::int64_t> tipsOf(const Recorder &recorder)
{
    std::map<int, std::int64_t> tips;
    for (const ltm::Iteration &iteration : recorder.iterations)
        if (iteration.accepted)
            tips[iteration.chain] = iteration.id;
    return tips;
}

/// Long enough that iterations are refused.
ltm::RethinkSettings monotone(int chains)
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.acceptance = ltm::AcceptanceRule::Monotone;
    settings.chains = chains;
    settings.iterations = 12;
    return settings;
}

/// The two runs end alike, after as many records as the first had at the interruption.
void compareEnds(const Recorder &whole, std::size_t before, const Recorder &rest)
{
    QCOMPARE(before + rest.iterations.size(), whole.iterations.size());
    for (std::size_t i = 0; i < rest.iterations.size(); ++i) {
        const ltm::Iteration &expected = whole.iterations[before + i];
        QVERIFY2(sameIteration(rest.iterations[i], expected), qPrintable(QString::number(expected.id)));
        QCOMPARE(rest.iterations[i].origin, expected.origin);
        QCOMPARE(rest.iterations[i].parent, expected.parent);
        QCOMPARE(rest.iterations[i].bestElbo, expected.bestElbo);
    }
}

} // namespace

void TestResuming::initTestCase()
{
    ltm::writeTinyCheckpoint(m_folder.path().toStdString());
    m_model = ltm::loadModel(m_folder.path().toStdString(), "cpu");
}

void TestResuming::goesOnAsIfNeverInterrupted_data()
{
    QTest::addColumn<int>("chains");
    QTest::addColumn<int>("latent");
    QTest::newRow("one chain") << 1 << int(ltm::LatentRule::Mean);
    QTest::newRow("two chains, from draws") << 2 << int(ltm::LatentRule::Draw);
}

void TestResuming::goesOnAsIfNeverInterrupted()
{
    QFETCH(const int, chains);
    QFETCH(const int, latent);
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.acceptance = ltm::AcceptanceRule::Monotone;
    settings.chains = chains;
    settings.latent = ltm::LatentRule(latent);
    settings.iterations = 8;
    Recorder whole;
    ltm::Rethinker run = make(whole, settings);
    runToEnd(run);

    int afterRejected = 0;
    for (int last = 0; last < settings.iterations; ++last) {
        std::vector<std::shared_ptr<const ltm::Iteration>> records;
        std::map<int, std::int64_t> tips;
        for (const ltm::Iteration &iteration : whole.iterations) {
            if (iteration.index > last)
                break;
            records.push_back(std::make_shared<const ltm::Iteration>(iteration));
            if (iteration.accepted)
                tips[iteration.chain] = iteration.id;
        }
        afterRejected += records.back()->accepted ? 0 : 1;

        Recorder rest;
        ltm::Rethinker again = make(rest, settings);
        again.resume(records, tips);
        runToEnd(again);
        QCOMPARE(records.size() + rest.iterations.size(), whole.iterations.size());
        for (std::size_t i = 0; i < rest.iterations.size(); ++i) {
            const ltm::Iteration &expected = whole.iterations[records.size() + i];
            QVERIFY2(sameIteration(rest.iterations[i], expected),
                     qPrintable(QStringLiteral("record %1 after iteration %2").arg(expected.id).arg(last)));
            QCOMPARE(rest.iterations[i].origin, expected.origin);
        }
    }
    QVERIFY(afterRejected > 0);
}

void TestResuming::goesBackAsIfNeverInterrupted_data()
{
    QTest::addColumn<bool>("accepted");
    QTest::newRow("to the first iteration") << true;
    QTest::newRow("to a refused one") << false;
}

/// The command is all that had happened since.
void TestResuming::goesBackAsIfNeverInterrupted()
{
    QFETCH(const bool, accepted);
    Recorder whole;
    ltm::Rethinker run = make(whole, monotone(1));
    for (int i = 0; i < 8; ++i)
        QVERIFY(run.advanceIteration());
    const auto to = std::find_if(whole.iterations.begin(), whole.iterations.end(),
                                 [&](const ltm::Iteration &iteration) { return iteration.accepted == accepted; });
    QVERIFY(to != whole.iterations.end());
    const auto before = recordsOf(whole);
    const std::int64_t tip = to->id;
    run.restore(0, ltm::Iteration(*to));
    runToEnd(run);

    Recorder rest;
    ltm::Rethinker again = make(rest, monotone(1));
    again.resume(before, {{0, tip}});
    runToEnd(again);
    compareEnds(whole, before.size(), rest);
    QCOMPARE(rest.iterations.front().origin, ltm::Origin::GoBack);
    QVERIFY(rest.iterations.front().accepted);
}

void TestResuming::forksAsIfNeverInterrupted_data()
{
    QTest::addColumn<int>("iterations");
    QTest::newRow("before the fork's first iteration") << 0;
    QTest::newRow("after it") << 2;
}

/// Noise, common random numbers and branch are those of the chain that was copied, not of the first.
void TestResuming::forksAsIfNeverInterrupted()
{
    QFETCH(const int, iterations);
    Recorder whole;
    ltm::Rethinker run = make(whole, monotone(2));
    for (int i = 0; i < 3; ++i)
        QVERIFY(run.advanceIteration());
    const std::int64_t source = tipsOf(whole).at(1);
    QCOMPARE(run.fork(1), 2);
    for (int i = 0; i < iterations; ++i)
        QVERIFY(run.advanceIteration());
    const auto before = recordsOf(whole);
    auto tips = tipsOf(whole);
    tips.emplace(2, source);
    runToEnd(run);

    Recorder rest;
    ltm::Rethinker again = make(rest, monotone(2));
    again.resume(before, tips);
    runToEnd(again);
    compareEnds(whole, before.size(), rest);
}

/// The noise of commands goes on where it was, so that a second draw is not the first one again.
void TestResuming::drawsAnotherLatentThanBefore()
{
    Recorder first;
    ltm::Rethinker run = make(first, monotone(1));
    QVERIFY(run.advanceIteration());
    run.resample(0, ltm::Resample::Prior, 0);
    QVERIFY(run.advanceIteration());

    Recorder second;
    ltm::Rethinker again = make(second, monotone(1));
    again.resume(recordsOf(first), tipsOf(first));
    again.resample(0, ltm::Resample::Prior, 0);
    QVERIFY(again.advanceIteration());
    run.resample(0, ltm::Resample::Prior, 0);
    QVERIFY(run.advanceIteration());
    QVERIFY(second.iterations.back().z0 != first.iterations[1].z0);
    QVERIFY(second.iterations.back().z0 == first.iterations.back().z0);
}

QTEST_GUILESS_MAIN(TestResuming)
#include "test_resuming.moc"
