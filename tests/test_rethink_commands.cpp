// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user's commands make of a run.

#include "inspect.h"
#include "model.h"
#include "preview.h"
#include "recorder.h"
#include "tinycheckpoint.h"

#include "filetest.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

class TestRethinkCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void explainsTheUsersTrace();
    void resamples_data();
    void resamples();
    void decodesFromAGivenLatent();
    void forksAChain();
    void takesAForkAway();
    void goesBack();
    void commandAtAnyMomentGivesTheSameIteration();
    void tellsOfWrittenTraces();
    void extendsItsBudget();
    void branchHasABudgetOfItsOwn();
    void branchHasAnAnswerOfItsOwn();
    void continuesFromAnotherToken();
    void continuesWithTheSameTokenToTheSameTrace();
    void endsATraceWhereTheEndIsChosen();
    void continuesOneChainOfMany();
    void forgetsTheChoiceAfterItsIteration();
    void refusesBeginningsThatCannotBe();

private:
    ltm::Rethinker make(Recorder &recorder, const ltm::RethinkSettings &settings = ltm::tinySettings()) const
    {
        ltm::Rethinker run(m_model, settings, {question});
        run.setObserver(&recorder);
        return run;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const ltm::Model> m_model;
};

void TestRethinkCommands::initTestCase()
{
    ltm::writeTinyCheckpoint(m_folder.path().toStdString());
    m_model = ltm::loadModel(m_folder.path().toStdString(), "cpu");
}

void TestRethinkCommands::explainsTheUsersTrace()
{
    Recorder recorder;
    ltm::Rethinker run = make(recorder);
    QVERIFY(run.advanceIteration());
    run.replaceTrace(0, "<<5+3=8>> #### 8");
    QCOMPARE(run.phase(), ltm::Phase::Refine); // there is nothing to write
    const ltm::WrittenTrace given = recorder.whole.back();
    QCOMPARE(given.text, std::string("<<5+3=8>> #### 8"));
    QCOMPARE(given.answer, std::string("8"));
    QVERIFY(given.z0.empty());
    QVERIFY(run.advanceIteration());
    const ltm::Iteration &edited = recorder.iterations.back();
    QCOMPARE(edited.origin, ltm::Origin::EditedTrace);
    QCOMPARE(edited.text, std::string("<<5+3=8>> #### 8"));
    QCOMPARE(edited.answer, std::string("8"));
    QVERIFY(edited.accepted);
    QCOMPARE(edited.parent, recorder.iterations.front().id);
    QCOMPARE(edited.bestElbo, edited.elbo.elbo); // a branch of its own
    QCOMPARE(run.result().answer, std::string("8"));
    QVERIFY(run.advanceIteration());
    QCOMPARE(recorder.iterations.back().origin, ltm::Origin::Rethink);
    QCOMPARE(recorder.iterations.back().parent, edited.id);
}

void TestRethinkCommands::resamples_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<int>("origin");
    QTest::newRow("prior") << int(ltm::Resample::Prior) << int(ltm::Origin::PriorDraw);
    QTest::newRow("posterior") << int(ltm::Resample::Posterior) << int(ltm::Origin::PosteriorDraw);
    QTest::newRow("nudge") << int(ltm::Resample::Nudge) << int(ltm::Origin::Nudge);
}

void TestRethinkCommands::resamples()
{
    QFETCH(int, how);
    QFETCH(int, origin);
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.iterations = 3;
    Recorder recorder, untouched;
    ltm::Rethinker run = make(recorder, settings);
    QVERIFY(run.advanceIteration());
    run.resample(0, static_cast<ltm::Resample>(how), 3.0);
    runToEnd(run);
    QCOMPARE(int(recorder.iterations[1].origin), origin);
    QVERIFY(recorder.iterations[1].accepted);

    ltm::Rethinker plain = make(untouched, settings);
    runToEnd(plain);
    QVERIFY(sameIteration(recorder.iterations[0], untouched.iterations[0]));
    QCOMPARE(recorder.iterations.size(), untouched.iterations.size());
}

void TestRethinkCommands::decodesFromAGivenLatent()
{
    Recorder first, second;
    ltm::Rethinker run = make(first);
    run.setLatent(0, std::vector<float>(4 * 8, 0.25F));
    runToEnd(run);
    QCOMPARE(first.iterations.front().origin, ltm::Origin::GivenLatent);
    ltm::Rethinker again = make(second);
    QVERIFY(again.advanceIteration());
    again.setLatent(0, std::vector<float>(4 * 8, 0.25F));
    QVERIFY(again.advanceIteration());
    QCOMPARE(second.iterations.back().text, first.iterations.front().text);
}

void TestRethinkCommands::forksAChain()
{
    Recorder recorder;
    ltm::Rethinker run = make(recorder);
    QVERIFY(run.advanceIteration());
    QCOMPARE(run.fork(0), 1);
    QCOMPARE(run.chains(), 2);
    runToEnd(run);
    const auto forked = recorder.ofChain(1);
    QCOMPARE(forked.size(), 4U);
    QCOMPARE(forked.front().origin, ltm::Origin::Fork);
    QCOMPARE(forked.front().parent, recorder.ofChain(0).front().id);
    QCOMPARE(recorder.ofChain(0).size(), 5U);
    // The same z writes the same trace, and noise of its own refines it elsewhere.
    QCOMPARE(forked.front().text, recorder.ofChain(0)[1].text);
    QVERIFY(forked.front().mu != recorder.ofChain(0)[1].mu);
}

void TestRethinkCommands::takesAForkAway()
{
    Recorder plain, forked;
    ltm::Rethinker untouched = make(plain);
    ltm::Rethinker run = make(forked);
    for (ltm::Rethinker *each : {&untouched, &run})
        QVERIFY(each->advanceIteration());
    QVERIFY(contains(messageOf([&] { run.dropChain(0); }), "cannot be taken away"));
    QCOMPARE(run.fork(0), 1);
    QVERIFY(run.advance());
    QVERIFY(contains(messageOf([&] { run.dropChain(0); }), "cannot be taken away"));
    QVERIFY(contains(messageOf([&] { run.dropChain(2); }), "no chain 2"));
    run.dropChain(1);
    QCOMPARE(run.chains(), 1);
    for (ltm::Rethinker *each : {&untouched, &run})
        runToEnd(*each);
    QCOMPARE(forked.iterations.size(), plain.iterations.size());
    for (std::size_t i = 0; i < plain.iterations.size(); ++i) {
        QCOMPARE(forked.iterations[i].text, plain.iterations[i].text);
        QCOMPARE(forked.iterations[i].elbo.elbo, plain.iterations[i].elbo.elbo);
    }
}

void TestRethinkCommands::goesBack()
{
    Recorder recorder;
    ltm::Rethinker run = make(recorder);
    for (int i = 0; i < 3; ++i)
        QVERIFY(run.advanceIteration());
    run.restore(0, recorder.iterations.front());
    QVERIFY(run.advanceIteration());
    const ltm::Iteration &after = recorder.iterations.back();
    QCOMPARE(after.origin, ltm::Origin::GoBack);
    QCOMPARE(after.parent, recorder.iterations[0].id);
    QCOMPARE(after.text, recorder.iterations[1].text); // greedy decoding from the same z
    QCOMPARE(after.index, 3);
}

void TestRethinkCommands::commandAtAnyMomentGivesTheSameIteration()
{
    std::vector<ltm::Iteration> edited;
    for (const int units : {0, 1, 5, 13, 15}) {
        Recorder recorder;
        ltm::Rethinker run = make(recorder);
        for (int unit = 0; unit < units; ++unit)
            QVERIFY(run.advance());
        QVERIFY(recorder.iterations.empty());
        run.replaceTrace(0, "<<5+3=8>> #### 8");
        QVERIFY(run.advanceIteration());
        edited.push_back(recorder.iterations.back());
    }
    for (const ltm::Iteration &iteration : edited)
        QVERIFY(sameIteration(iteration, edited.front()));
}

/// What is said of a trace before its refine is what its record says.
void TestRethinkCommands::tellsOfWrittenTraces()
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.chains = 2;
    Recorder recorder;
    ltm::Rethinker run = make(recorder, settings);
    runToEnd(run);
    QCOMPARE(recorder.whole.size(), recorder.iterations.size());
    for (std::size_t i = 0; i < recorder.whole.size(); ++i) {
        const ltm::WrittenTrace &written = recorder.whole[i];
        const ltm::Iteration &record = recorder.iterations[i];
        QCOMPARE(written.chain, record.chain);
        QCOMPARE(written.iteration, record.index);
        QCOMPARE(written.text, record.text);
        QCOMPARE(written.answer, record.answer);
        QCOMPARE(written.complete, record.complete);
        QCOMPARE(written.verification.reward, record.verification.reward);
        QVERIFY(written.z0 == record.z0);
    }
}

void TestRethinkCommands::extendsItsBudget()
{
    Recorder recorder;
    ltm::Rethinker run = make(recorder);
    runToEnd(run);
    QCOMPARE(recorder.iterations.size(), 5U);
    run.extend(2);
    QCOMPARE(run.budget(), 6);
    runToEnd(run);
    QCOMPARE(recorder.iterations.size(), 7U);
    QCOMPARE(messageOf([&] { run.extend(0); }).empty(), false);
}

void TestRethinkCommands::branchHasABudgetOfItsOwn()
{
    Recorder recorder;
    ltm::Rethinker run = make(recorder);
    QVERIFY(run.advanceIteration());
    run.replaceTrace(0, "<<5+3=8>> #### 8"); // within the budget, which stays
    QCOMPARE(run.budget(), 4);
    runToEnd(run);
    QCOMPARE(recorder.iterations.size(), 5U);
    run.restore(0, recorder.iterations.front());
    QCOMPARE(run.budget(), 9); // its first trace and four more
    run.resample(0, ltm::Resample::Prior, 0);
    QCOMPARE(run.budget(), 9);
    runToEnd(run);
    QCOMPARE(recorder.iterations.size(), 10U);
}

/// What was before a command has no say in the answer, not even after the run was taken up again.
void TestRethinkCommands::branchHasAnAnswerOfItsOwn()
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.answer = ltm::AnswerRule::Vote;
    Recorder recorder;
    ltm::Rethinker run = make(recorder, settings);
    runToEnd(run);
    QVERIFY(run.result().answer != "8");
    const std::int64_t before = run.result().bestId;
    run.replaceTrace(0, "<<5+3=8>> #### 8");
    QCOMPARE(run.result().bestId, before); // until the command has led to a record
    QVERIFY(run.advanceIteration());
    QCOMPARE(run.result().answer, std::string("8"));
    QCOMPARE(run.result().bestId, recorder.iterations.back().id);

    std::vector<std::shared_ptr<const ltm::Iteration>> records;
    for (const ltm::Iteration &iteration : recorder.iterations)
        records.push_back(std::make_shared<const ltm::Iteration>(iteration));
    Recorder rest;
    ltm::Rethinker again = make(rest, settings);
    again.resume(records, {{0, records.back()->id}});
    QCOMPARE(again.result().bestId, records.back()->id);
    again.resume(records, {{0, before}}); // back in the branch that the command left
    QCOMPARE(again.result().bestId, before);
}

void TestRethinkCommands::continuesFromAnotherToken()
{
    Recorder recorder;
    ltm::Rethinker run = make(recorder);
    for (int i = 0; i < 3; ++i)
        QVERIFY(run.advanceIteration());
    const ltm::Iteration record = recorder.iterations[1];
    // The second choice at the fourth token.
    std::vector<int> ids = idsOf(record.trace);
    ids.resize(3);
    const ltm::Token alternative = ltm::inspect(*m_model, question, record, 2).alternatives[3][1];
    ids.push_back(alternative.id);

    run.continueTrace(0, record, ids);
    QVERIFY(run.advancePhase());
    const std::vector<ltm::Token> written = recorder.written.front();
    QVERIFY(run.advanceIteration());
    const ltm::Iteration &continued = recorder.iterations.back();
    QCOMPARE(continued.origin, ltm::Origin::Continuation);
    QCOMPARE(continued.parent, record.id);
    QCOMPARE(continued.z0, record.z0);
    QVERIFY(continued.accepted);
    QCOMPARE(continued.bestElbo, continued.elbo.elbo); // a branch of its own
    QCOMPARE(idsOf(written), idsOf(continued.trace));
    QVERIFY(std::abs(written[3].logProbability - alternative.logProbability) < 1e-4);
    // What follows is what the model finds likeliest after the choice.
    const ltm::TraceInspection inspection = ltm::inspect(*m_model, question, continued, 2);
    for (std::size_t t = 0; t < continued.trace.size(); ++t)
        QCOMPARE(continued.trace[t].id, t == 3 ? alternative.id : inspection.alternatives[t].front().id);
    QCOMPARE(inspection.alternatives[3][1].id, alternative.id);
}

void TestRethinkCommands::continuesWithTheSameTokenToTheSameTrace()
{
    Recorder recorder;
    ltm::Rethinker run = make(recorder);
    QVERIFY(run.advanceIteration());
    const ltm::Iteration record = recorder.iterations.front();
    for (const std::size_t length : {std::size_t(1), record.trace.size()}) {
        std::vector<int> ids = idsOf(record.trace);
        ids.resize(length);
        run.continueTrace(0, record, ids);
        QVERIFY(run.advanceIteration());
        QCOMPARE(recorder.iterations.back().text, record.text);
        QCOMPARE(recorder.iterations.back().complete, record.complete);
    }
}

void TestRethinkCommands::endsATraceWhereTheEndIsChosen()
{
    Recorder recorder;
    ltm::Rethinker run = make(recorder);
    QVERIFY(run.advanceIteration());
    std::vector<int> ids = idsOf(recorder.iterations.front().trace);
    ids.resize(3);
    std::vector<int> ended = ids;
    ended.push_back(m_model->tokenizer().endOfText());
    run.continueTrace(0, recorder.iterations.front(), ended);
    QVERIFY(run.advancePhase());
    QCOMPARE(idsOf(recorder.written.front()), ids);
    QVERIFY(run.advanceIteration());
    QCOMPARE(idsOf(recorder.iterations.back().trace), ids);
    QVERIFY(recorder.iterations.back().complete);
}

void TestRethinkCommands::continuesOneChainOfMany()
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.chains = 3;
    settings.temperature = 0.8;
    Recorder plain, changed;
    ltm::Rethinker untouched = make(plain, settings);
    ltm::Rethinker run = make(changed, settings);
    for (ltm::Rethinker *each : {&untouched, &run})
        QVERIFY(each->advanceIteration());
    run.continueTrace(1, changed.iterations[0], {7, 8, 9}); // another chain's record will do
    for (ltm::Rethinker *each : {&untouched, &run})
        QVERIFY(each->advanceIteration());
    QCOMPARE(changed.iterations.size(), 6U);
    QCOMPARE(changed.iterations[3].text, plain.iterations[3].text);
    QCOMPARE(changed.iterations[5].text, plain.iterations[5].text);
    const ltm::Iteration &continued = changed.iterations[4];
    QCOMPARE(continued.chain, 1);
    QCOMPARE(continued.parent, changed.iterations[0].id);
    std::vector<int> ids = idsOf(continued.trace);
    QVERIFY(ids.size() >= 3);
    ids.resize(3);
    QCOMPARE(ids, (std::vector<int>{7, 8, 9}));
}

void TestRethinkCommands::forgetsTheChoiceAfterItsIteration()
{
    Recorder recorder;
    ltm::Rethinker run = make(recorder);
    QVERIFY(run.advanceIteration());
    const ltm::Iteration record = recorder.iterations.front();
    run.continueTrace(0, record, {7, 8, 9});
    run.setLatent(0, record.z0); // a later command takes its place
    QVERIFY(run.advanceIteration());
    QCOMPARE(recorder.iterations.back().text, record.text);
    run.continueTrace(0, record, {7, 8, 9});
    QVERIFY(run.advanceIteration());
    QVERIFY(run.advanceIteration()); // from the mean that explains the choice, freely
    const ltm::Iteration &after = recorder.iterations.back();
    QCOMPARE(after.origin, ltm::Origin::Rethink);
    ltm::PreviewComputation free(m_model, question, {}, after.z0, ltm::tinySettings().maxTraceTokens);
    while (free.advance())
        continue;
    QCOMPARE(free.preview().text, after.text);
}

void TestRethinkCommands::refusesBeginningsThatCannotBe()
{
    Recorder recorder;
    ltm::Rethinker run = make(recorder);
    QVERIFY(run.advanceIteration());
    const ltm::Iteration record = recorder.iterations.front();
    const auto refusal = [&](int chain, const std::vector<int> &ids) {
        return messageOf([&] { run.continueTrace(chain, record, ids); });
    };
    QVERIFY(contains(refusal(0, {}), "no token to write on from"));
    QVERIFY(contains(refusal(0, {7, -1}), "no token -1"));
    QVERIFY(contains(refusal(0, {7, static_cast<int>(m_model->config().vocabSize)}), "no token"));
    QVERIFY(contains(refusal(0, std::vector<int>(13, 7)), "too long"));
    QVERIFY(contains(refusal(0, std::vector<int>(500, 7)), "too long"));
    QVERIFY(contains(refusal(0, {m_model->tokenizer().endOfText(), 7}), "end of text"));
    QVERIFY(contains(refusal(2, {7}), "chain"));
    ltm::Iteration bad = record;
    bad.mu.clear();
    QVERIFY(contains(messageOf([&] { run.continueTrace(0, bad, {7}); }), "0 values"));
    QVERIFY(run.advanceIteration()); // and nothing is lost
    QCOMPARE(recorder.iterations.back().origin, ltm::Origin::Rethink);
}

QTEST_GUILESS_MAIN(TestRethinkCommands)
#include "test_rethink_commands.moc"
