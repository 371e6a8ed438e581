// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking closer at a record beside the run: what the model might have written, what it looked at, what it would write
// from elsewhere, and how the ELBO lies on the map.

#include "chain.h"
#include "checkpoint.h"
#include "inspect.h"
#include "landscape.h"
#include "model.h"
#include "preview.h"
#include "recorder.h"
#include "tinycheckpoint.h"

#include "filetest.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace
{

bool near(double a, double b, double tolerance = 1e-4)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

/// The decoder written out anew from engine.md, for one sequence, without any of model/'s shortcuts.
struct PlainDecoder {
    const ltm::Config &config;
    const ltm::TensorMap &weights;

    at::Tensor norm(const at::Tensor &x, const std::string &name) const
    {
        return x / (x.square().mean(-1, true) + config.normEps).sqrt() * weights.at(name);
    }

    /// x [T, d] to heads [H, T, w], each neighbouring pair turned by its position.
    at::Tensor rotated(const at::Tensor &x, const std::string &name, std::int64_t stride) const
    {
        const auto width = config.headDim();
        at::Tensor heads
            = at::matmul(x, weights.at(name).t()).view({x.size(0), -1, width}).transpose(0, 1).contiguous();
        for (std::int64_t h = 0; h < heads.size(0); ++h)
            for (std::int64_t t = 0; t < heads.size(1); ++t)
                for (std::int64_t i = 0; stride > 0 && i < width; i += 2) {
                    const double angle = static_cast<double>(t * stride)
                        * std::pow(config.ropeTheta, -static_cast<double>(i) / static_cast<double>(width));
                    float *pair = heads[h][t].data_ptr<float>() + i;
                    const double a = pair[0], b = pair[1];
                    pair[0] = static_cast<float>(a * std::cos(angle) - b * std::sin(angle));
                    pair[1] = static_cast<float>(a * std::sin(angle) + b * std::cos(angle));
                }
        return heads;
    }

    /// Attention of x [T, d] to `to` [S, d]; its weights [H, T, S] go to `shares`.
    at::Tensor attend(const at::Tensor &x, const at::Tensor &to, const std::string &name, std::int64_t stride,
                      bool window, at::Tensor &shares) const
    {
        const at::Tensor keys = rotated(to, name + ".wk.weight", stride);
        at::Tensor scores = at::matmul(rotated(x, name + ".wq.weight", 1), keys.transpose(1, 2))
            / std::sqrt(static_cast<double>(config.headDim()));
        for (std::int64_t t = 0; window && t < x.size(0); ++t)
            for (std::int64_t s = 0; s < x.size(0); ++s)
                if (s > t || s <= t - config.windowSize)
                    scores.select(1, t).select(1, s).fill_(-INFINITY);
        shares = scores.softmax(-1);
        const at::Tensor mixed = at::matmul(shares, rotated(to, name + ".wv.weight", 0)).transpose(0, 1).flatten(1);
        return at::matmul(mixed, weights.at(name + ".wo.weight").t());
    }

    /// tokens [T] and latents, L of [Nz/L, d], to log-probabilities [T, V]; cross-attention weights, L of [H, T, Nz/L].
    at::Tensor run(const at::Tensor &tokens, const ltm::Latents &latents, std::vector<at::Tensor> &looks) const
    {
        at::Tensor x = weights.at("tok_embeddings.weight").index_select(0, tokens);
        for (std::int64_t l = 0; l < config.nLayers; ++l) {
            const std::string layer = "layers." + std::to_string(l);
            at::Tensor shares;
            const at::Tensor own = norm(x, layer + ".attention_norm.weight");
            x = x + attend(own, own, layer + ".attention", 1, true, shares);
            x = x
                + attend(norm(x, layer + ".cross_attention_norm.weight"), latents[static_cast<std::size_t>(l)],
                         layer + ".cross_attention", config.latentStride(), false, shares);
            looks.push_back(shares);
            const std::string forward = layer + ".feed_forward.";
            const at::Tensor normed = norm(x, layer + ".ffn_norm.weight");
            const at::Tensor gate = at::matmul(normed, weights.at(forward + "gate_proj.weight").t());
            const at::Tensor up = at::matmul(normed, weights.at(forward + "up_proj.weight").t());
            x = x + at::matmul(gate * gate.sigmoid() * up, weights.at(forward + "down_proj.weight").t());
        }
        return at::matmul(norm(x, "norm.weight"), weights.at("tok_embeddings.weight").t()).log_softmax(-1);
    }
};

} // namespace

class TestLooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void alternativesAgreeWithTheDecode();
    void agreesWithADirectComputation();
    void looksUnderTheMeanWhereNothingWasDecoded();
    void inspectsAnEmptyTrace();
    void refusesRecordsOfAnotherModel();

    void previewWritesWhatTheRunWouldWrite();
    void previewRefusesAPlaceThatIsNone();

    void landscapeReproducesTheElboOfTheRecord();
    void landscapeIsLaidOutFromBelow();
    void landscapeCountsTheRunsLikelihood();
    void landscapeRefusesWhatCannotBeComputed();

private:
    ltm::Rethinker make(Recorder &recorder, const ltm::RethinkSettings &settings = ltm::tinySettings()) const
    {
        ltm::Rethinker run(m_model, settings, {question});
        run.setObserver(&recorder);
        return run;
    }
    /// The records of a run to its end; greedy, so that every trace but the first is written from the mean before it.
    std::vector<ltm::Iteration> records() const
    {
        Recorder recorder;
        ltm::Rethinker run = make(recorder);
        runToEnd(run);
        return recorder.iterations;
    }
    ltm::Projection projectionOf(const std::vector<ltm::Iteration> &of) const
    {
        std::vector<at::Tensor> means;
        for (const ltm::Iteration &record : of)
            means.push_back(at::tensor(record.mu, at::kFloat));
        return ltm::Projection(at::stack(means), ltm::MapBasis::Trajectory);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const ltm::Model> m_model;
};

void TestLooking::initTestCase()
{
    ltm::writeTinyCheckpoint(m_folder.path().toStdString());
    m_model = ltm::loadModel(m_folder.path().toStdString(), "cpu");
}

void TestLooking::alternativesAgreeWithTheDecode()
{
    for (const ltm::Iteration &record : records()) {
        const ltm::TraceInspection inspection = ltm::inspect(*m_model, question, record, 4);
        QCOMPARE(inspection.id, record.id);
        QCOMPARE(inspection.alternatives.size(), record.trace.size());
        QCOMPARE(inspection.latentAttention.size(), record.trace.size());
        ltm::PreviewComputation decode(m_model, question, {}, record.z0, ltm::tinySettings().maxTraceTokens);
        while (decode.advance())
            continue;
        const std::vector<ltm::Token> &decoded = decode.preview().trace;
        QCOMPARE(idsOf(decoded), idsOf(record.trace));
        for (std::size_t t = 0; t < record.trace.size(); ++t) {
            const std::vector<ltm::Token> &likeliest = inspection.alternatives[t];
            QCOMPARE(likeliest.size(), 4U);
            QCOMPARE(likeliest.front().id, record.trace[t].id);
            QCOMPARE(likeliest.front().text, record.trace[t].text);
            QVERIFY(near(likeliest.front().logProbability, decoded[t].logProbability));
            for (std::size_t i = 1; i < likeliest.size(); ++i)
                QVERIFY(likeliest[i].logProbability <= likeliest[i - 1].logProbability);
        }
    }
}

void TestLooking::agreesWithADirectComputation()
{
    ltm::Iteration record = records().back();
    // A complete trace, so that its last token too has a place in the sequence.
    record.complete = true;
    const int vocabulary = static_cast<int>(m_model->config().vocabSize);
    const ltm::TraceInspection inspection = ltm::inspect(*m_model, question, record, vocabulary + 1);

    const ltm::Checkpoint checkpoint = ltm::readCheckpoint(m_folder.path().toStdString());
    const std::vector<int> prompt = ltm::promptIds(m_model->tokenizer(), question);
    std::vector<std::int64_t> tokens(prompt.begin(), prompt.end());
    for (const ltm::Token &token : record.trace)
        tokens.push_back(token.id);
    QVERIFY(static_cast<std::int64_t>(tokens.size()) > m_model->config().windowSize); // the window matters
    ltm::Latents latents
        = m_model->prior().apply(at::tensor(record.z0, at::kFloat).view({1, 4, 8})); // compared in test_reference
    for (at::Tensor &group : latents)
        group = group.squeeze(0);
    std::vector<at::Tensor> looks;
    const at::Tensor logP = PlainDecoder{checkpoint.config, checkpoint.tensors}.run(at::tensor(tokens), latents, looks);

    bool sawTheEnd = false;
    for (std::size_t t = 0; t < record.trace.size(); ++t) {
        const auto position = static_cast<std::int64_t>(prompt.size() + t) - 1;
        QCOMPARE(inspection.alternatives[t].size(), static_cast<std::size_t>(vocabulary));
        for (const ltm::Token &token : inspection.alternatives[t]) {
            QVERIFY(near(token.logProbability, logP[position][token.id].item<double>()));
            if (token.id == m_model->tokenizer().endOfText()) {
                QVERIFY(token.text.empty());
                sawTheEnd = true;
            }
        }
        const std::vector<float> &attention = inspection.latentAttention[t];
        QCOMPARE(attention.size(), 4U);
        double sum = 0;
        for (std::int64_t latent = 0; latent < 4; ++latent) {
            const at::Tensor byHead
                = looks[static_cast<std::size_t>(latent / 2)].select(1, position).select(1, latent % 2);
            QVERIFY(near(attention[static_cast<std::size_t>(latent)], byHead.mean().item<double>() / 2));
            sum += static_cast<double>(attention[static_cast<std::size_t>(latent)]);
        }
        QVERIFY(near(sum, 1.0));
    }
    QVERIFY(sawTheEnd);
}

void TestLooking::looksUnderTheMeanWhereNothingWasDecoded()
{
    const std::vector<ltm::Iteration> all = records();
    ltm::Iteration given = all[1];
    given.z0.clear();
    ltm::Iteration atMean = all[1];
    atMean.z0 = atMean.mu;
    const auto first = ltm::inspect(*m_model, question, given, 3);
    const auto second = ltm::inspect(*m_model, question, atMean, 3);
    const auto other = ltm::inspect(*m_model, question, all[1], 3);
    QVERIFY(first.latentAttention == second.latentAttention);
    QVERIFY(first.latentAttention != other.latentAttention);
}

void TestLooking::inspectsAnEmptyTrace()
{
    ltm::Iteration record = records().front();
    record.trace.clear();
    QVERIFY(ltm::inspect(*m_model, question, record, 3).alternatives.empty());
}

void TestLooking::refusesRecordsOfAnotherModel()
{
    const ltm::Iteration record = records().front();
    const auto refusal
        = [&](const ltm::Iteration &bad) { return messageOf([&] { ltm::inspect(*m_model, question, bad, 3); }); };
    ltm::Iteration bad = record;
    bad.trace.front().id = static_cast<int>(m_model->config().vocabSize);
    QVERIFY(contains(refusal(bad), "no token"));
    bad = record;
    bad.trace.resize(200, record.trace.front());
    QVERIFY(contains(refusal(bad), "too long"));
    bad = record;
    bad.z0.pop_back();
    QVERIFY(contains(refusal(bad), "31 values"));
}

void TestLooking::previewWritesWhatTheRunWouldWrite()
{
    const std::vector<ltm::Iteration> all = records();
    const ltm::Projection projection = projectionOf(all);
    const ltm::MapPoint at{0.7, -0.4};
    const std::vector<float> z0 = projection.lift(at, all[2].mu);
    ltm::PreviewComputation preview(m_model, question, at, z0, ltm::tinySettings().maxTraceTokens);
    std::size_t units = 0;
    while (preview.advance())
        QVERIFY(preview.preview().trace.size() == ++units); // a token a slice

    Recorder recorder;
    ltm::Rethinker run = make(recorder);
    run.setLatent(0, z0);
    QVERIFY(run.advancePhase());
    const std::vector<ltm::Token> told = recorder.written.front();
    QVERIFY(run.advanceIteration());
    const ltm::Iteration &record = recorder.iterations.front();
    const ltm::TracePreview &written = preview.preview();
    QCOMPARE(idsOf(written.trace), idsOf(record.trace));
    QCOMPARE(written.text, record.text);
    QCOMPARE(written.answer, record.answer);
    QCOMPARE(written.verification.reward, record.verification.reward);
    QCOMPARE(written.verification.equations.size(), record.verification.equations.size());
    QCOMPARE(written.at.x, at.x);
    QVERIFY(written.milliseconds > 0);
    QCOMPARE(told.size(), written.trace.size());
    for (std::size_t t = 0; t < told.size(); ++t)
        QCOMPARE(written.trace[t].logProbability, told[t].logProbability);
}

void TestLooking::previewRefusesAPlaceThatIsNone()
{
    const std::vector<ltm::Iteration> all = records();
    const std::vector<float> nowhere = projectionOf(all).lift({NAN, 0}, all[0].mu);
    QVERIFY(contains(messageOf([&] { ltm::PreviewComputation(m_model, question, {}, nowhere, 5); }), "finite"));
}

void TestLooking::landscapeReproducesTheElboOfTheRecord()
{
    const std::vector<ltm::Iteration> all = records();
    const ltm::Iteration &record = all[3];
    const ltm::Projection projection = projectionOf(all);
    const ltm::MapPoint here = projection.project(record.mu);
    // The middle of 3 by 3 cells is where the record is.
    ltm::LandscapeComputation computation(m_model, question, record, projection,
                                          {{here.x - 1, here.y - 2}, {here.x + 1, here.y + 2}, 3, 3},
                                          ltm::Likelihood::Joint, 4);
    while (computation.advance())
        QVERIFY(!computation.landscape().complete);
    QVERIFY(!computation.advance());
    const ltm::Landscape &landscape = computation.landscape();
    QVERIFY(landscape.complete);
    QCOMPARE(landscape.id, record.id);
    QCOMPARE(landscape.elbo.size(), 9U);

    const ltm::SequenceBatch batch({ltm::promptIds(m_model->tokenizer(), question)},
                                   {ltm::traceIds(m_model->tokenizer(), record)}, at::kCPU);
    const auto elboAt = [&](const std::vector<float> &mean) {
        const ltm::Posterior q{ltm::latentFrom(*m_model, mean).unsqueeze(0),
                               ltm::latentFrom(*m_model, record.logVar).unsqueeze(0)};
        return ltm::estimateElbo(m_model->decoder(), m_model->prior(), batch, q, computation.noise().unsqueeze(0),
                                 ltm::Likelihood::Joint)
            .parts.front();
    };
    QVERIFY(near(landscape.elbo[4], elboAt(record.mu).elbo));
    // Other noise gives another estimate of the same: within its error.
    QVERIFY(std::abs(landscape.elbo[4] - record.elbo.elbo) < 10 * elboAt(record.mu).standardError + 0.1);
    // A corner is the lifted corner, and the cells are not all one.
    QVERIFY(near(landscape.elbo[2], elboAt(projection.lift({here.x + 1, here.y - 2}, record.mu)).elbo));
    QVERIFY(std::abs(landscape.elbo[2] - landscape.elbo[4]) > 1e-3);
}

void TestLooking::landscapeIsLaidOutFromBelow()
{
    const std::vector<ltm::Iteration> all = records();
    const ltm::Projection projection = projectionOf(all);
    const auto compute = [&](const ltm::LandscapeGrid &grid) {
        ltm::LandscapeComputation computation(m_model, question, all[1], projection, grid, ltm::Likelihood::Joint);
        while (computation.advance())
            continue;
        return computation.landscape().elbo;
    };
    // Five columns are more than one slice of a row.
    const std::vector<double> grid = compute({{-2, -1}, {2, 1}, 5, 3});
    QCOMPARE(grid.size(), 15U);
    QVERIFY(near(compute({{1, -1}, {1, -1}, 1, 1}).front(), grid[3]));
    QVERIFY(near(compute({{-2, 1}, {-2, 1}, 1, 1}).front(), grid[10]));
    const std::vector<double> column = compute({{2, -1}, {2, 1}, 1, 3});
    for (std::size_t row = 0; row < 3; ++row)
        QVERIFY(near(column[row], grid[5 * row + 4]));

    ltm::LandscapeComputation partial(m_model, question, all[1], projection, {{-2, -1}, {2, 1}, 5, 3},
                                      ltm::Likelihood::Joint);
    QVERIFY(std::isnan(partial.landscape().elbo.front()));
    QVERIFY(partial.advance());
    QVERIFY(near(partial.landscape().elbo.front(), grid.front()));
    QVERIFY(std::isnan(partial.landscape().elbo.back()));
}

void TestLooking::landscapeCountsTheRunsLikelihood()
{
    const std::vector<ltm::Iteration> all = records();
    const ltm::Iteration &record = all[2];
    const ltm::Projection projection = projectionOf(all);
    const ltm::MapPoint here = projection.project(record.mu);
    const auto elbo = [&](ltm::Likelihood likelihood) {
        ltm::LandscapeComputation computation(m_model, question, record, projection, {here, here, 1, 1}, likelihood, 8);
        computation.advance();
        return computation.landscape().elbo.front();
    };
    const double ofQuestion = elbo(ltm::Likelihood::Joint) - elbo(ltm::Likelihood::Trace);
    QVERIFY(near(ofQuestion, record.elbo.logQuestion, 0.02));
}

void TestLooking::landscapeRefusesWhatCannotBeComputed()
{
    const std::vector<ltm::Iteration> all = records();
    const ltm::Projection projection = projectionOf(all);
    const auto refusal = [&](const ltm::LandscapeGrid &grid, int draws, const ltm::Iteration &record) {
        return messageOf([&] {
            ltm::LandscapeComputation(m_model, question, record, projection, grid, ltm::Likelihood::Joint, draws);
        });
    };
    QVERIFY(refusal({{0, 0}, {1, 1}, 2, 2}, 2, all[0]).empty());
    QVERIFY(contains(refusal({{0, 0}, {1, 1}, 0, 2}, 2, all[0]), "no cells"));
    QVERIFY(contains(refusal({{0, 0}, {INFINITY, 1}, 2, 2}, 2, all[0]), "finite"));
    QVERIFY(contains(refusal({{0, 0}, {1, 1}, 2, 2}, 3, all[0]), "even"));
    ltm::Iteration other = all[0];
    other.mu.push_back(0);
    QVERIFY(contains(refusal({{0, 0}, {1, 1}, 2, 2}, 2, other), "33 values"));
}

QTEST_GUILESS_MAIN(TestLooking)
#include "test_looking.moc"
