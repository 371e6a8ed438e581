// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The rethinking loop as a state machine: what it does in which order, and that the same seed gives the same run.

#include "elbo.h"
#include "model.h"
#include "noise.h"
#include "posterior.h"
#include "recorder.h"
#include "tinycheckpoint.h"

#include "filetest.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using ltm::Phase;

class TestRethink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesThroughItsPhases();
    void startsFromTheQuestion();
    void advancesByPhaseAndIteration();
    void reportsElboInParts();
    void boundsTheEvidenceMoreTightlyWithMoreDraws();
    void repeatsItselfBySeed();
    void doesNotDependOnTheBatch_data();
    void doesNotDependOnTheBatch();
    void neverLowersTheAcceptedElbo();
    void gibbsAlwaysMoves();
    void warmStartDiffersFromScratch();
    void choosesTheAnswerByItsRule();
    void refusesWhatCannotBeRun();
    void saysWhenANumberIsNotFinite();

private:
    ltm::Rethinker make(const ltm::RethinkSettings &settings, Recorder *recorder = nullptr) const
    {
        ltm::Rethinker run(m_model, settings, {question});
        run.setObserver(recorder);
        return run;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const ltm::Model> m_model;
};

void TestRethink::initTestCase()
{
    ltm::writeTinyCheckpoint(m_folder.path().toStdString());
    m_model = ltm::loadModel(m_folder.path().toStdString(), "cpu");
}

void TestRethink::goesThroughItsPhases()
{
    Recorder recorder;
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.iterations = 2;
    ltm::Rethinker run = make(settings, &recorder);
    runToEnd(run);
    QCOMPARE(recorder.phases,
             (std::vector<Phase>{Phase::Decode, Phase::Refine, Phase::Accept, Phase::Decode, Phase::Refine,
                                 Phase::Accept, Phase::Decode, Phase::Refine, Phase::Accept, Phase::Finished}));
    QCOMPARE(recorder.iterations.size(), 3U);
    QCOMPARE(recorder.steps.size(), 9U);
    for (std::size_t i = 0; i < recorder.steps.size(); ++i) {
        QCOMPARE(recorder.steps[i].iteration, static_cast<int>(i / 3));
        QCOMPARE(recorder.steps[i].step, static_cast<int>(i % 3));
    }
    for (std::size_t i = 0; i < recorder.iterations.size(); ++i) {
        QCOMPARE(recorder.iterations[i].index, static_cast<int>(i));
        QCOMPARE(recorder.iterations[i].parent, static_cast<std::int64_t>(i) - 1);
        QVERIFY(recorder.iterations[i].milliseconds > 0);
    }
    QCOMPARE(recorder.iterations.front().origin, ltm::Origin::Start);
    QCOMPARE(recorder.iterations.back().origin, ltm::Origin::Rethink);
    QVERIFY(!run.advance());
}

void TestRethink::startsFromTheQuestion()
{
    Recorder recorder;
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.start = ltm::StartRule::Question;
    ltm::Rethinker run = make(settings, &recorder);
    QCOMPARE(run.phase(), Phase::Start);
    QVERIFY(run.advancePhase());
    QCOMPARE(run.phase(), Phase::Decode);
    QCOMPARE(recorder.steps.size(), static_cast<std::size_t>(settings.steps));
    // The question alone is explained better step by step.
    QVERIFY(recorder.steps.back().elbo > recorder.steps.front().elbo);
    runToEnd(run);
    QCOMPARE(recorder.iterations.size(), static_cast<std::size_t>(settings.iterations) + 1);
}

void TestRethink::advancesByPhaseAndIteration()
{
    Recorder recorder;
    ltm::Rethinker run = make(ltm::tinySettings(), &recorder);
    QVERIFY(run.advancePhase());
    QCOMPARE(run.phase(), Phase::Refine);
    QVERIFY(run.advance());
    QVERIFY(run.advance());
    QCOMPARE(run.phase(), Phase::Refine);
    QVERIFY(recorder.iterations.empty());
    QVERIFY(run.advanceIteration());
    QCOMPARE(recorder.iterations.size(), 1U);
    QCOMPARE(run.iteration(), 1);
    QCOMPARE(run.phase(), Phase::Decode);
}

void TestRethink::reportsElboInParts()
{
    Recorder recorder;
    ltm::Rethinker run = make(ltm::tinySettings(), &recorder);
    runToEnd(run);
    for (std::size_t i = 0; i < recorder.iterations.size(); ++i) {
        const ltm::Iteration &iteration = recorder.iterations[i];
        const ltm::ElboParts &elbo = iteration.elbo;
        QVERIFY(std::abs(elbo.logQuestion + elbo.logTrace - elbo.kl - elbo.elbo) < 1e-3);
        QVERIFY(elbo.standardError > 0);
        double kl = 0;
        for (const double part : iteration.klPerLatent)
            kl += part;
        QVERIFY(std::abs(kl - elbo.kl) < 1e-3 * elbo.kl);
        QVERIFY(std::isfinite(elbo.importanceWeightedBound));
        std::string text;
        for (const ltm::Token &token : iteration.trace) {
            QVERIFY(token.logProbability <= 0);
            text += token.text;
        }
        QVERIFY(!text.empty());
        QCOMPARE(text, recorder.asWritten[i]); // the record holds what was seen being written
        QCOMPARE(iteration.mu.size(), 4U * 8U);
        QCOMPARE(iteration.logVar.size(), 4U * 8U);
    }
}

void TestRethink::boundsTheEvidenceMoreTightlyWithMoreDraws()
{
    // Where q is the prior every draw has weight one, so the bound is the log of a mean and the ELBO the mean of a log.
    const ltm::SequenceBatch batch({ltm::promptIds(m_model->tokenizer(), question)},
                                   {ltm::traceIds(m_model->tokenizer(), "<<5+3=8>> #### 8")}, at::kCPU);
    const ltm::Posterior prior = ltm::initialPosterior(m_model->config(), 1, /*logVarInit=*/0.0, at::kCPU);
    const at::Tensor noise = ltm::antithetic(ltm::normalNoise({8, 4, 8}, 1)).unsqueeze(0);
    const auto elbo
        = ltm::estimateElbo(m_model->decoder(), m_model->prior(), batch, prior, noise, ltm::Likelihood::Joint)
              .parts.front();
    QCOMPARE(elbo.kl, 0.0);
    QVERIFY(elbo.standardError > 0);
    QVERIFY(elbo.importanceWeightedBound > elbo.elbo);
    QVERIFY(elbo.importanceWeightedBound < elbo.elbo + 100 * elbo.standardError);
}

void TestRethink::repeatsItselfBySeed()
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.temperature = 0.8;
    settings.latent = ltm::LatentRule::Draw;
    settings.chains = 2;
    Recorder first, second, other;
    for (Recorder *recorder : {&first, &second}) {
        ltm::Rethinker run = make(settings, recorder);
        runToEnd(run);
    }
    settings.seed = 1;
    ltm::Rethinker run = make(settings, &other);
    runToEnd(run);
    QCOMPARE(first.iterations.size(), 10U);
    bool anyDifferent = false;
    for (std::size_t i = 0; i < first.iterations.size(); ++i) {
        QVERIFY(sameIteration(first.iterations[i], second.iterations[i]));
        anyDifferent = anyDifferent || !sameIteration(first.iterations[i], other.iterations[i]);
    }
    QVERIFY(anyDifferent);
    QVERIFY(!sameIteration(first.ofChain(0).front(), first.ofChain(1).front()));
}

void TestRethink::doesNotDependOnTheBatch_data()
{
    QTest::addColumn<double>("temperature");
    QTest::newRow("greedy") << 0.0;
    QTest::newRow("sampled") << 0.7;
}

void TestRethink::doesNotDependOnTheBatch()
{
    QFETCH(double, temperature);
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.temperature = temperature;
    Recorder alone, together;
    ltm::Rethinker single = make(settings, &alone);
    runToEnd(single);
    ltm::Rethinker batch(
        m_model, settings,
        {"There are 12 birds and 7 more come to sit in the tree beside the old house.", question, "1+1?"});
    batch.setObserver(&together);
    runToEnd(batch);
    const auto inBatch = together.ofChain(1);
    QCOMPARE(inBatch.size(), alone.iterations.size());
    for (std::size_t i = 0; i < inBatch.size(); ++i) {
        QCOMPARE(inBatch[i].text, alone.iterations[i].text);
        QVERIFY(std::abs(inBatch[i].elbo.elbo - alone.iterations[i].elbo.elbo)
                < 1e-4 * std::abs(alone.iterations[i].elbo.elbo));
    }
    QCOMPARE(batch.result(1).answer, single.result().answer);
}

void TestRethink::neverLowersTheAcceptedElbo()
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.acceptance = ltm::AcceptanceRule::Monotone;
    settings.iterations = 15;
    settings.chains = 3;
    Recorder recorder;
    ltm::Rethinker run = make(settings, &recorder);
    runToEnd(run);
    int rejected = 0;
    for (int chain = 0; chain < 3; ++chain) {
        double best = -std::numeric_limits<double>::infinity();
        for (const ltm::Iteration &iteration : recorder.ofChain(chain)) {
            if (iteration.accepted) {
                QVERIFY(iteration.elbo.elbo > best);
                best = iteration.elbo.elbo;
            } else {
                ++rejected;
                QVERIFY(iteration.elbo.elbo <= best + iteration.elbo.standardError);
            }
            QCOMPARE(iteration.bestElbo, best);
        }
    }
    QVERIFY(rejected > 0);
    // After a rejection the loop returns to the best and perturbs it.
    const auto records = recorder.ofChain(0);
    for (std::size_t i = 1; i < records.size(); ++i) {
        QCOMPARE(records[i].origin, records[i - 1].accepted ? ltm::Origin::Rethink : ltm::Origin::Perturbation);
        const auto parent
            = std::find_if(records.begin(), records.end(), [&](const auto &r) { return r.id == records[i].parent; });
        QVERIFY(parent->accepted);
    }
}

void TestRethink::gibbsAlwaysMoves()
{
    Recorder recorder;
    ltm::Rethinker run = make(ltm::tinySettings(), &recorder);
    runToEnd(run);
    double best = -std::numeric_limits<double>::infinity();
    for (const ltm::Iteration &iteration : recorder.iterations) {
        QVERIFY(iteration.accepted);
        best = std::max(best, iteration.elbo.elbo);
        QCOMPARE(iteration.bestElbo, best);
    }
}

void TestRethink::warmStartDiffersFromScratch()
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    Recorder scratch, warm;
    ltm::Rethinker first = make(settings, &scratch);
    runToEnd(first);
    settings.refine = ltm::RefineRule::Warm;
    ltm::Rethinker second = make(settings, &warm);
    runToEnd(second);
    QVERIFY(sameIteration(scratch.iterations.front(), warm.iterations.front())); // nothing to start warm from yet
    QVERIFY(!sameIteration(scratch.iterations[1], warm.iterations[1]));
    // A warm start goes on explaining; from scratch every refine begins at the same place.
    QVERIFY(warm.steps[6].elbo > warm.steps[0].elbo);
}

void TestRethink::choosesTheAnswerByItsRule()
{
    for (const auto rule :
         {ltm::AnswerRule::Last, ltm::AnswerRule::Best, ltm::AnswerRule::Vote, ltm::AnswerRule::Verified}) {
        Recorder recorder;
        ltm::RethinkSettings settings = ltm::tinySettings();
        settings.answer = rule;
        std::vector<const char *> traces{"#### 9", "<<2+5=7>> #### 7", "#### 7"};
        if (rule == ltm::AnswerRule::Verified)
            traces.push_back("<<5+3=8>> #### 8");
        settings.chains = static_cast<int>(traces.size());
        ltm::Rethinker run = make(settings, &recorder);
        QVERIFY(run.result().trace.empty());
        for (int chain = 0; chain < settings.chains; ++chain)
            run.replaceTrace(chain, traces[static_cast<std::size_t>(chain)]);
        QVERIFY(run.advanceIteration());
        const auto &records = recorder.iterations;
        const ltm::RethinkResult result = run.result();
        if (rule == ltm::AnswerRule::Last) {
            QCOMPARE(result.answer, std::string("9"));
        } else if (rule == ltm::AnswerRule::Vote) {
            QCOMPARE(result.answer, std::string("7"));
        } else if (rule == ltm::AnswerRule::Verified) {
            // The vote would be 7: no trace of it holds.
            QCOMPARE(result.answer, std::string("8"));
            QCOMPARE(result.trace, std::string("<<5+3=8>> #### 8"));
        } else {
            const auto best = std::max_element(records.begin(), records.end(),
                                               [](const auto &a, const auto &b) { return a.elbo.elbo < b.elbo.elbo; });
            QCOMPARE(result.bestIndex, best->index);
            QCOMPARE(result.trace, best->text);
        }
    }
}

void TestRethink::refusesWhatCannotBeRun()
{
    const auto start = [&](const std::string &problem, const ltm::RethinkSettings &settings) {
        return messageOf([&] { ltm::Rethinker(m_model, settings, {problem}); });
    };
    QVERIFY(contains(start("  \n", ltm::tinySettings()), "empty"));
    std::string longProblem;
    for (int i = 0; i < 200; ++i)
        longProblem += "apple ";
    QVERIFY(contains(start(longProblem, ltm::tinySettings()), "too long"));
    ltm::RethinkSettings odd = ltm::tinySettings();
    odd.chains = 0;
    QVERIFY(contains(start(question, odd), "chains"));

    ltm::Rethinker run = make(ltm::tinySettings());
    QVERIFY(contains(messageOf([&] { run.replaceTrace(0, " "); }), "empty"));
    QVERIFY(contains(messageOf([&] { run.replaceTrace(0, longProblem); }), "too long"));
    QVERIFY(contains(messageOf([&] { run.replaceTrace(3, "#### 1"); }), "chain"));
    QVERIFY(contains(messageOf([&] { run.setLatent(0, {1, 2, 3}); }), "3 values"));
    QVERIFY(contains(messageOf([&] { run.resample(0, ltm::Resample::Posterior, 1); }), "posterior"));
    QVERIFY(run.advanceIteration()); // and nothing is lost
}

void TestRethink::saysWhenANumberIsNotFinite()
{
    Recorder recorder;
    ltm::RethinkSettings settings = ltm::tinySettings();
    ltm::Rethinker run = make(settings, &recorder);
    QVERIFY(run.advanceIteration());
    ltm::Iteration broken = recorder.iterations.front();
    broken.mu.front() = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(contains(messageOf([&] { run.restore(0, broken); }), "finite"));
    broken = recorder.iterations.front();
    for (float &value : broken.mu)
        value = 1e30F;
    settings.refine = ltm::RefineRule::Warm;
    ltm::Rethinker warm = make(settings, &recorder);
    warm.restore(0, broken);
    QVERIFY(contains(messageOf([&] { runToEnd(warm); }), "finite"));
    warm.restore(0, recorder.iterations.front()); // the run goes on from an earlier iteration
    QVERIFY(warm.advanceIteration());
}

QTEST_GUILESS_MAIN(TestRethink)
#include "test_rethink.moc"
