// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// config.json and rethink.json: round trips, defaults, and every field that is wrong named with its file.

#include "config.h"
#include "filetest.h"
#include "settings.h"
#include "smallconfig.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

class TestConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configRoundTrip();
    void configDefaults();
    void wrongConfigs_data();
    void wrongConfigs();
    void settingsRoundTrip();
    void wordsOfChoices();
    void wrongSettings_data();
    void wrongSettings();

private:
    std::filesystem::path path(const char *name) const { return m_folder.filePath(name).toStdString(); }

    QTemporaryDir m_folder;
};

void TestConfig::configRoundTrip()
{
    ltm::Config config = ltm::smallConfig();
    config.normEps = 1e-6;
    config.ropeTheta = 500000;
    ltm::writeConfig(config, path("config.json"));
    QVERIFY(ltm::readConfig(path("config.json")) == config);
}

void TestConfig::configDefaults()
{
    writeBytes(path("config.json"),
               R"({"model_type":"latent_thought_model","dim":32,"n_layers":3,"n_heads":4,"vocab_size":61,)"
               R"("max_seq_len":40,"window_size":8,"max_z_len":12,"torch_dtype":"float32"})");
    const ltm::Config config = ltm::readConfig(path("config.json"));
    QCOMPARE(config.nKvHeads, std::int64_t(4));
    QCOMPARE(config.latentDim, std::int64_t(32));
    QCOMPARE(config.priorLayers, std::int64_t(0));
    QCOMPARE(config.multipleOf, std::int64_t(32));
    QCOMPARE(config.normEps, 1e-5);
    QCOMPARE(config.ropeTheta, 10000.0);
}

void TestConfig::wrongConfigs_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *from, const char *to, const char *named) {
        QTest::newRow(name) << QString(from) << QString(to) << QString(named);
    };
    row("not JSON", "{", "", "JSON");
    row("a number", "", "1 ", "JSON");
    row("missing", "\"dim\": 8,", "", "\"dim\"");
    row("no type", "\"model_type\"", "\"other\"", "model_type");
    row("other type", "latent_thought_model", "llama", "llama");
    row("text", "\"dim\": 8", "\"dim\": \"8\"", "\"dim\"");
    row("fraction", "\"dim\": 8", "\"dim\": 8.5", "\"dim\"");
    row("null", "\"dim\": 8", "\"dim\": null", "\"dim\"");
    row("NaN", "\"norm_eps\": 1e-05", "\"norm_eps\": NaN", "\"norm_eps\"");
    row("infinite", "\"norm_eps\": 1e-05", "\"norm_eps\": 1e999", "\"norm_eps\"");
    row("eps 0", "\"norm_eps\": 1e-05", "\"norm_eps\": 0", "\"norm_eps\"");
    row("theta", "\"rope_theta\": 10000.0", "\"rope_theta\": -1", "\"rope_theta\"");
    row("twice", "\"dim\": 8", "\"dim\": 8, \"dim\": 8", "twice");
    row("negative", "\"dim\": 8", "\"dim\": -8", "\"dim\"");
    row("huge", "\"dim\": 8", "\"dim\": 8000000", "\"dim\"");
    row("beyond 64 bits", "\"dim\": 8", "\"dim\": 18446744073709551615", "\"dim\"");
    row("no layers", "\"n_layers\": 2", "\"n_layers\": 0", "\"n_layers\"");
    row("no heads", "\"n_heads\": 4", "\"n_heads\": 0", "\"n_heads\"");
    row("uneven heads", "\"n_heads\": 4", "\"n_heads\": 3", "\"n_heads\"");
    row("odd head", "\"n_heads\": 4", "\"n_heads\": 8", "\"n_heads\"");
    row("key heads", "\"n_kv_heads\": 2", "\"n_kv_heads\": 3", "\"n_kv_heads\"");
    row("more key heads", "\"n_kv_heads\": 2", "\"n_kv_heads\": 8", "\"n_kv_heads\"");
    row("uneven latents", "\"max_z_len\": 4", "\"max_z_len\": 5", "\"max_z_len\"");
    row("too many latents", "\"max_z_len\": 4", "\"max_z_len\": 42", "\"max_z_len\"");
    row("no window", "\"window_size\": 8", "\"window_size\": 0", "\"window_size\"");
    row("latent width", "\"prior_layers\": 1", "\"prior_layers\": 0", "\"latent_dim\"");
    row("name a number", "\"name\": \"tiny\"", "\"name\": 1", "\"name\"");
}

void TestConfig::wrongConfigs()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, named);
    const std::filesystem::path file = path("config.json");
    ltm::writeConfig(ltm::smallConfig(), file);
    const std::string right = bytesOf(file);
    const std::string wrong = replaced(right, from.toStdString(), to.toStdString());
    QVERIFY(wrong != right);
    writeBytes(file, wrong);
    const std::string message = messageOf([&] { ltm::readConfig(file); });
    QVERIFY2(contains(message, file.string()) && contains(message, named.toStdString()), message.c_str());
}

void TestConfig::settingsRoundTrip()
{
    ltm::RethinkSettings settings;
    settings.iterations = 3;
    settings.seed = ~std::uint64_t(0);
    settings.start = ltm::StartRule::Question;
    settings.refine = ltm::RefineRule::Warm;
    settings.acceptance = ltm::AcceptanceRule::Monotone;
    settings.answer = ltm::AnswerRule::Vote;
    settings.likelihood = ltm::Likelihood::Trace;
    settings.latent = ltm::LatentRule::Draw;
    settings.learningRate = 0.1;
    settings.nudge = 1.0 / 3;
    ltm::writeSettings(settings, path("rethink.json"));
    QVERIFY(ltm::readSettings(path("rethink.json")) == settings);
    QVERIFY(ltm::settingsFromJson("{}", std::string("nowhere")) == ltm::RethinkSettings());
    QCOMPARE(ltm::settingsFromJson(R"({"learning_rate":1})", std::string("nowhere")).learningRate, 1.0);
}

void TestConfig::wordsOfChoices()
{
    for (const auto rule : {ltm::StartRule::Prior, ltm::StartRule::Question})
        QVERIFY(ltm::parseStartRule(ltm::name(rule)) == rule);
    for (const auto rule : {ltm::RefineRule::Scratch, ltm::RefineRule::Warm})
        QVERIFY(ltm::parseRefineRule(ltm::name(rule)) == rule);
    for (const auto rule : {ltm::AcceptanceRule::Monotone, ltm::AcceptanceRule::Gibbs})
        QVERIFY(ltm::parseAcceptanceRule(ltm::name(rule)) == rule);
    for (const auto rule :
         {ltm::AnswerRule::Last, ltm::AnswerRule::Best, ltm::AnswerRule::Vote, ltm::AnswerRule::Verified})
        QVERIFY(ltm::parseAnswerRule(ltm::name(rule)) == rule);
    for (const auto rule : {ltm::Likelihood::Joint, ltm::Likelihood::Trace})
        QVERIFY(ltm::parseLikelihood(ltm::name(rule)) == rule);
    for (const auto rule : {ltm::LatentRule::Mean, ltm::LatentRule::Draw})
        QVERIFY(ltm::parseLatentRule(ltm::name(rule)) == rule);
    QCOMPARE(ltm::name(ltm::Origin::Start), std::string_view("start"));
    QCOMPARE(ltm::name(ltm::Origin::GoBack), std::string_view("go_back"));
    QCOMPARE(ltm::name(ltm::Phase::Finished), std::string_view("finished"));
    const std::string message = messageOf([] { ltm::parseAnswerRule("first"); });
    QVERIFY(contains(message, "first") && contains(message, "\"last\", \"best\", \"vote\""));
}

void TestConfig::wrongSettings_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *json, const char *named) {
        QTest::newRow(name) << QString(json) << QString(named);
    };
    row("unknown", R"({"leaning_rate":0.1})", "leaning_rate");
    row("word", R"({"refine":"hot"})", "\"refine\"");
    row("word a number", R"({"refine":1})", "\"refine\"");
    row("text", R"({"steps":"16"})", "\"steps\"");
    row("fraction", R"({"steps":16.5})", "\"steps\"");
    row("no steps", R"({"steps":0})", "\"steps\"");
    row("beyond int", R"({"steps":4294967297})", "\"steps\"");
    row("negative seed", R"({"seed":-1})", "\"seed\"");
    row("odd samples", R"({"elbo_samples":7})", "\"elbo_samples\"");
    row("rate 0", R"({"learning_rate":0})", "\"learning_rate\"");
    row("negative temperature", R"({"temperature":-0.5})", "\"temperature\"");
    row("NaN", R"({"nudge":NaN})", "\"nudge\"");
    row("a list", "[]", "object");
    row("empty", "", "JSON");
}

void TestConfig::wrongSettings()
{
    QFETCH(QString, json);
    QFETCH(QString, named);
    writeBytes(path("rethink.json"), json.toStdString());
    const std::string message = messageOf([&] { ltm::readSettings(path("rethink.json")); });
    QVERIFY2(contains(message, path("rethink.json").string()) && contains(message, named.toStdString()),
             message.c_str());

    ltm::RethinkSettings settings;
    settings.learningRate = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(
        contains(messageOf([&] { ltm::validate(settings, std::string("settings")); }), "settings: \"learning_rate\""));
}

QTEST_GUILESS_MAIN(TestConfig)
#include "test_config.moc"
