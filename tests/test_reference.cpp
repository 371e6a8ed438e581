// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine computes what the public reference implementation computes: logits, ELBO parts, gradients, the whole
// posterior trajectory and greedy decoding, in float32, to a relative error of 1e-4. Runs over tests/data and over
// every NAME.json + NAME.pt pair in the folder that LTM_FIXTURES names.

#include "generate.h"
#include "pickle.h"
#include "posterior.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTest>

#include <fstream>

using Json = nlohmann::json;

namespace
{

constexpr double tolerance = 1e-4;

/// One fixture: the model, and the inputs that its outputs belong to.
struct Reference {
    Json json;
    ltm::Config config;
    ltm::Decoder decoder;
    ltm::Prior prior;
    std::int64_t batch, length;

    Reference(const std::string &path, const ltm::TorchCheckpoint &checkpoint)
        : json(Json::parse(std::ifstream(path + ".json")))
        , config(checkpoint.config)
        , decoder(config, checkpoint.tensors)
        , prior(config, checkpoint.tensors)
        , batch(json["shapes"]["batch"])
        , length(json["shapes"]["length"])
    {
    }

    explicit Reference(const std::string &path)
        : Reference(path, ltm::readTorchCheckpoint(path + ".pt"))
    {
    }

    at::Tensor latent(const Json &values) const
    {
        return at::tensor(values.get<std::vector<float>>()).view({batch, config.maxZLen, config.latentDim});
    }

    at::Tensor tokens(const char *key) const
    {
        return at::tensor(json[key].get<std::vector<std::int64_t>>(), at::kLong).view({batch, length});
    }

    /// The reference does not tell question from trace; all targets count as the question here.
    ltm::SequenceBatch sequences() const
    {
        const at::Tensor targets = tokens("targets");
        const at::Tensor counted = targets.ne(json["target_ignore_index"].get<std::int64_t>()).to(at::kFloat);
        return {tokens("tokens"), targets.clamp_min(0), counted, at::zeros_like(counted)};
    }

    ltm::Posterior posterior() const { return {latent(json["mu"]), latent(json["log_var"])}; }
    at::Tensor noise() const { return latent(json["eps"]); }
};

double relativeError(const at::Tensor &computed, const at::Tensor &expected)
{
    return ((computed - expected).abs().max() / expected.abs().max()).item<double>();
}

double relativeError(double computed, const Json &expected)
{
    return std::abs(computed - expected.get<double>()) / std::abs(expected.get<double>());
}

#define QVERIFY_CLOSE(computed, expected)                                                                              \
    do {                                                                                                               \
        const double error = relativeError(computed, expected);                                                        \
        QVERIFY2(error <= tolerance, qPrintable(QString(#computed ": relative error %1").arg(error)));                 \
    } while (false)

} // namespace

class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logits_data() { fixtures(); }
    void logits();
    void elboParts_data() { fixtures(); }
    void elboParts();
    void gradients_data() { fixtures(); }
    void gradients();
    void learningRateSchedule_data() { fixtures(); }
    void learningRateSchedule();
    void posteriorTrajectory_data() { fixtures(); }
    void posteriorTrajectory();
    void greedyTokens_data() { fixtures(); }
    void greedyTokens();

private:
    static void fixtures();
    static std::string fixture()
    {
        QFETCH(QString, path);
        return path.toStdString();
    }
};

void TestReference::fixtures()
{
    QTest::addColumn<QString>("path");
    QStringList folders{TEST_DATA};
    if (qEnvironmentVariableIsSet("LTM_FIXTURES"))
        folders << qEnvironmentVariable("LTM_FIXTURES");
    for (const QString &folder : folders) {
        for (const QFileInfo &weights : QDir(folder).entryInfoList({"*.pt"}, QDir::Files, QDir::Name)) {
            const QString path = weights.path() + "/" + weights.completeBaseName();
            if (QFile::exists(path + ".json"))
                QTest::newRow(qPrintable(path)) << path;
        }
    }
}

void TestReference::logits()
{
    const Reference reference(fixture());
    const auto z = reference.prior.apply(reference.posterior().draw(reference.noise()));
    const at::Tensor logits
        = reference.decoder.logits(reference.decoder.hidden(reference.decoder.stem(reference.tokens("tokens")), z));
    const at::Tensor expected = at::tensor(reference.json["logits"].get<std::vector<float>>()).view(logits.sizes());
    QVERIFY_CLOSE(logits, expected);
}

void TestReference::elboParts()
{
    const Reference reference(fixture());
    const ltm::FastLearning learning(reference.decoder, reference.prior, reference.sequences(), reference.posterior(),
                                     reference.noise(), {});
    const auto terms = learning.gradient().terms;
    QVERIFY_CLOSE(-terms.elbo.sum().item<double>(), reference.json["nelbo_sum"]);
    QVERIFY_CLOSE(terms.kl.sum().item<double>(), reference.json["kl_sum"]);
    QVERIFY_CLOSE(-terms.logQuestion.sum().item<double>(), reference.json["nll_sum"]);
}

void TestReference::gradients()
{
    const Reference reference(fixture());
    const ltm::FastLearning learning(reference.decoder, reference.prior, reference.sequences(), reference.posterior(),
                                     reference.noise(), {});
    const auto gradient = learning.gradient();
    QVERIFY_CLOSE(gradient.mu, reference.latent(reference.json["grad_mu"]));
    QVERIFY_CLOSE(gradient.logVar, reference.latent(reference.json["grad_log_var"]));
}

void TestReference::learningRateSchedule()
{
    const Reference reference(fixture());
    const Json &posterior = reference.json["posterior"];
    const int steps = posterior["steps"];
    QCOMPARE(posterior["lr_schedule"].size(), static_cast<std::size_t>(steps));
    for (int step = 0; step < steps; ++step)
        QVERIFY_CLOSE(ltm::fastLearningRate(step, steps, posterior["lr"]),
                      posterior["lr_schedule"][static_cast<std::size_t>(step)]);
}

void TestReference::posteriorTrajectory()
{
    const Reference reference(fixture());
    const Json &posterior = reference.json["posterior"];
    ltm::FastLearning learning(
        reference.decoder, reference.prior, reference.sequences(),
        ltm::initialPosterior(reference.config, reference.batch, posterior["log_var_init"], at::kCPU),
        reference.latent(posterior["eps"]), {posterior["steps"], posterior["lr"], ltm::Likelihood::Joint});
    for (const Json &expected : posterior["nelbo_before_each_step"])
        QVERIFY_CLOSE(-learning.step().elbo.sum().item<double>(), expected);
    QVERIFY(learning.done());
    QVERIFY_CLOSE(learning.posterior().mu, reference.latent(posterior["mu_final"]));
    QVERIFY_CLOSE(learning.posterior().logVar, reference.latent(posterior["log_var_final"]));

    const auto final = learning.gradient().terms;
    QVERIFY_CLOSE(-final.elbo.sum().item<double>(), posterior["nelbo_final"]);
    QVERIFY_CLOSE(final.kl.sum().item<double>(), posterior["kl_final"]);
    QVERIFY_CLOSE(-final.logQuestion.sum().item<double>(), posterior["nll_final"]);
}

void TestReference::greedyTokens()
{
    const Reference reference(fixture());
    const Json &greedy = reference.json["greedy"];
    ltm::DecodeRequest request;
    request.prompts = {greedy["prompt"].get<std::vector<int>>()};
    request.z0 = reference.posterior().draw(reference.noise()).narrow(0, 0, 1);
    request.maxTokens = greedy["new_tokens"];
    request.endOfText = -1; // the reference goes on to the length asked for
    ltm::TraceWriter writer(reference.decoder, reference.prior, request, at::kCPU);
    while (writer.advance())
        continue;
    std::vector<int> tokens = request.prompts.front();
    tokens.insert(tokens.end(), writer.tokens(0).begin(), writer.tokens(0).end());
    QCOMPARE(tokens, greedy["tokens"].get<std::vector<int>>());
}

QTEST_GUILESS_MAIN(TestReference)
#include "test_reference.moc"
