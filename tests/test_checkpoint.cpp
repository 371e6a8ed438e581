// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Checkpoint folders: what is written opens the same, and each wrong part is named together with its file.

#include "checkpoint.h"
#include "filetest.h"
#include "smallconfig.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace
{

const std::filesystem::path data = TEST_DATA;

ltm::Checkpoint smallCheckpoint()
{
    at::manual_seed(5);
    ltm::Checkpoint checkpoint{ltm::smallConfig(), {}, ltm::Tokenizer::read(data / "tokenizer_gpt2.json"), {}, {}, {}};
    for (const auto &[name, shape] : ltm::expectedShapes(checkpoint.config))
        checkpoint.tensors[name] = at::randn(shape);
    checkpoint.settings.steps = 5;
    checkpoint.settings.acceptance = ltm::AcceptanceRule::Monotone;
    checkpoint.landmarks = {at::randn({2, 4, 3}), {"1 step", "2 steps é"}};
    return checkpoint;
}

} // namespace

class TestCheckpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderRoundTrip();
    void halfPrecision();
    void untiedOutput();
    void optionalFiles();
    void shards();
    void wrongFolders_data();
    void wrongFolders();
    void wrongTensors();
    void cardNumbers();
    void bundled();

private:
    std::filesystem::path path(const char *name) const { return m_folder.filePath(name).toStdString(); }

    QTemporaryDir m_folder;
};

void TestCheckpoint::folderRoundTrip()
{
    const ltm::Checkpoint written = smallCheckpoint();
    ltm::writeCheckpoint(written, path("folder"));
    const ltm::Checkpoint read = ltm::readCheckpoint(path("folder"));
    QVERIFY(read.config == written.config);
    QVERIFY(read.settings == written.settings);
    QVERIFY(read.path == path("folder"));
    QCOMPARE(read.tensors.size(), written.tensors.size());
    for (const auto &[name, tensor] : written.tensors)
        QVERIFY2(at::equal(read.tensors.at(name), tensor), name.c_str());
    QVERIFY(at::equal(read.landmarks.mu, written.landmarks.mu));
    QCOMPARE(read.landmarks.labels, written.landmarks.labels);
    QCOMPARE(read.tokenizer.encode("12 pencils"), written.tokenizer.encode("12 pencils"));
}

void TestCheckpoint::halfPrecision()
{
    const ltm::Checkpoint written = smallCheckpoint();
    ltm::writeCheckpoint(written, path("bf16"), at::kBFloat16);
    const ltm::Checkpoint read = ltm::readCheckpoint(path("bf16"));
    for (const auto &[name, tensor] : written.tensors) {
        QCOMPARE(read.tensors.at(name).scalar_type(), at::kFloat);
        QVERIFY2(at::equal(read.tensors.at(name), tensor.to(at::kBFloat16).to(at::kFloat)), name.c_str());
    }
    QVERIFY(at::equal(read.landmarks.mu, written.landmarks.mu));
    QVERIFY(std::filesystem::file_size(path("bf16") / "model.safetensors") < 30000);
}

void TestCheckpoint::untiedOutput()
{
    ltm::Checkpoint checkpoint = smallCheckpoint();
    checkpoint.tensors["output.weight"] = checkpoint.tensors["tok_embeddings.weight"].clone();
    ltm::writeCheckpoint(checkpoint, path("tied"));
    QVERIFY(!ltm::readCheckpoint(path("tied")).tensors.contains("output.weight"));
    checkpoint.tensors["output.weight"][0][0] += 1;
    ltm::writeCheckpoint(checkpoint, path("untied"));
    QVERIFY(at::equal(ltm::readCheckpoint(path("untied")).tensors.at("output.weight"),
                      checkpoint.tensors["output.weight"]));
}

void TestCheckpoint::optionalFiles()
{
    ltm::Checkpoint checkpoint = smallCheckpoint();
    ltm::writeCheckpoint(checkpoint, path("optional"));
    std::filesystem::remove(path("optional") / "rethink.json");
    checkpoint.landmarks = {};
    QVERIFY(ltm::readCheckpoint(path("optional")).settings == ltm::RethinkSettings());
    ltm::writeCheckpoint(checkpoint, path("optional"));
    QVERIFY(!ltm::readCheckpoint(path("optional")).landmarks.mu.defined());
}

void TestCheckpoint::shards()
{
    const ltm::Checkpoint checkpoint = smallCheckpoint();
    const std::filesystem::path folder = path("sharded");
    ltm::writeCheckpoint(checkpoint, folder);
    std::filesystem::remove(folder / "model.safetensors");
    ltm::Safetensors shards[2];
    std::string map;
    int next = 0;
    for (const auto &[name, tensor] : checkpoint.tensors) {
        shards[next].tensors[name] = tensor;
        map += (map.empty() ? "\"" : ",\"") + name + "\":\"shard" + std::to_string(next) + "\"";
        next = 1 - next;
    }
    ltm::writeSafetensors(folder / "shard0", shards[0]);
    ltm::writeSafetensors(folder / "shard1", shards[1]);
    writeBytes(folder / "model.safetensors.index.json", "{\"weight_map\":{" + map + "}}");
    const ltm::Checkpoint read = ltm::readCheckpoint(folder);
    for (const auto &[name, tensor] : checkpoint.tensors)
        QVERIFY2(at::equal(read.tensors.at(name), tensor), name.c_str());
}

void TestCheckpoint::wrongFolders_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *file, const char *content, const char *named) {
        QTest::newRow(name) << QString(file) << QString(content) << QString(named);
    };
    row("no config", "config.json", nullptr, "there is no config.json in it");
    row("no tokenizer", "tokenizer.json", nullptr, "No such file");
    row("no weights", "model.safetensors", nullptr, "model.safetensors");
    row("foreign weights", "model.safetensors", "<html>Not Found</html>", "damaged");
    row("broken settings", "rethink.json", "{\"chains\":0}", "\"chains\"");
    row("broken tokenizer", "tokenizer.json", "{}", "\"model\"");
    row("broken landmarks", "landmarks.safetensors", "?", "damaged");
}

void TestCheckpoint::wrongFolders()
{
    QFETCH(QString, file);
    QFETCH(QString, content);
    QFETCH(QString, named);
    const QTemporaryDir scratch;
    const std::filesystem::path folder = scratch.path().toStdString();
    ltm::writeCheckpoint(smallCheckpoint(), folder);
    const std::filesystem::path target = folder / file.toStdString();
    if (content.isNull())
        std::filesystem::remove(target);
    else
        writeBytes(target, content.toStdString());
    const std::string message = messageOf([&] { ltm::readCheckpoint(folder); });
    QVERIFY2(contains(message, folder.string()) && contains(message, file.toStdString())
                 && contains(message, named.toStdString()),
             message.c_str());
}

void TestCheckpoint::wrongTensors()
{
    const std::filesystem::path folder = path("wrong");
    const ltm::Checkpoint right = smallCheckpoint();
    ltm::writeCheckpoint(right, folder);
    const std::filesystem::path file = folder / "model.safetensors";
    const auto message = [&](const std::function<void(ltm::TensorMap &)> &change) {
        ltm::Safetensors content{right.tensors, {}};
        change(content.tensors);
        ltm::writeSafetensors(file, content);
        return messageOf([&] { ltm::readCheckpoint(folder); });
    };
    const auto verify = [&](const std::string &text, const std::string &tensor, const std::string &what) {
        QVERIFY2(contains(text, file.string()) && contains(text, "\"" + tensor + "\"") && contains(text, what),
                 text.c_str());
    };
    QVERIFY(message([](auto &) {}).empty());
    verify(message([](auto &t) { t.erase("norm.weight"); }), "norm.weight", "missing");
    verify(message([](auto &t) { t.erase("prior.blocks.0.ffn_norm.weight"); }), "prior.blocks.0.ffn_norm.weight",
           "missing");
    verify(message([](auto &t) { t["layers.2.ffn_norm.weight"] = at::ones({8}); }), "layers.2.ffn_norm.weight",
           "not part");
    verify(message([](auto &t) { t["norm.weight"] = at::ones({9}); }), "norm.weight", "[9]");
    verify(message([](auto &t) { t["norm.weight"] = at::ones({8, 1}); }), "norm.weight", "[8, 1]");
    verify(message([](auto &t) { t["output.weight"] = at::ones({8, 512}); }), "output.weight", "[512, 8]");
    verify(message([](auto &t) { t["norm.weight"] = at::ones({8}, at::kInt); }), "norm.weight", "floating-point");
    verify(message([](auto &t) { t["norm.weight"] = at::full({8}, NAN); }), "norm.weight", "NaN");
    verify(message([](auto &t) { t["norm.weight"] = at::full({8}, INFINITY); }), "norm.weight", "infinite");
    verify(message([](auto &t) { t["norm.weight"] = at::full({8}, 1e300, at::kDouble); }), "norm.weight", "infinite");
    QVERIFY(message([](auto &) {}).empty());

    const auto landmarks = [&](const at::Tensor &mu, const std::map<std::string, std::string> &metadata) {
        ltm::writeSafetensors(folder / "landmarks.safetensors", {{{"mu", mu}}, metadata});
        const std::string text = messageOf([&] { ltm::readCheckpoint(folder); });
        return contains(text, (folder / "landmarks.safetensors").string());
    };
    QVERIFY(!landmarks(at::zeros({1, 4, 3}), {{"labels", "[\"a\"]"}}));
    QVERIFY(landmarks(at::zeros({1, 4, 3}), {}));
    QVERIFY(landmarks(at::zeros({1, 4, 3}), {{"labels", "[]"}}));
    QVERIFY(landmarks(at::zeros({1, 4, 3}), {{"labels", "[1]"}}));
    QVERIFY(landmarks(at::zeros({1, 4, 3}), {{"labels", "{\"a\":\"b\"}"}}));
    QVERIFY(landmarks(at::zeros({1, 4, 3}), {{"labels", "["}}));
    QVERIFY(landmarks(at::zeros({1, 4, 2}), {{"labels", "[\"a\"]"}}));
    QVERIFY(landmarks(at::zeros({4, 3}), {{"labels", "[]"}}));
    QVERIFY(landmarks(at::full({1, 4, 3}, NAN), {{"labels", "[\"a\"]"}}));
    QVERIFY(landmarks(at::zeros({1, 4, 3}, at::kLong), {{"labels", "[\"a\"]"}}));
    std::filesystem::remove(folder / "landmarks.safetensors");

    ltm::writeConfig(
        [&] {
            auto config = right.config;
            config.vocabSize = 100;
            return config;
        }(),
        folder / "config.json");
    const std::string text = messageOf([&] { ltm::readCheckpoint(folder); });
    QVERIFY2(contains(text, (folder / "tokenizer.json").string()) && contains(text, (folder / "config.json").string())
                 && contains(text, "wrong tokenizer"),
             text.c_str());
    QVERIFY(contains(messageOf([&] { ltm::readCheckpoint(file); }), file.string()));
    QVERIFY(contains(messageOf([] { ltm::readCheckpoint("/no/such/place"); }), "/no/such/place"));
    ltm::Checkpoint incomplete = right;
    incomplete.tensors.erase("norm.weight");
    QVERIFY(contains(messageOf([&] { ltm::writeCheckpoint(incomplete, path("unwritten")); }), "norm.weight"));
    writeBytes(path("a file"), "");
    QVERIFY(contains(messageOf([&] { ltm::writeCheckpoint(right, path("a file") / "inside"); }), "a file"));
}

void TestCheckpoint::cardNumbers()
{
    ltm::Checkpoint checkpoint = smallCheckpoint();
    checkpoint.path = "/somewhere/else";
    ltm::ModelCard card = ltm::card(checkpoint);
    QCOMPARE(card.name, std::string("tiny"));
    QCOMPARE(card.trainedOn, checkpoint.config.trainedOn);
    QCOMPARE(card.heads, 4);
    QCOMPARE(card.latents, 4);
    QCOMPARE(card.latentWidth, 3);
    // 512*8 + 8; a layer: 2 * (2*64 + 2*32) + 3*24*8 + 3*8; the prior: 8*3 + 8 + 4*8 + 8 + 2*64 and 192 + 576 + 16 a
    // block.
    QCOMPARE(card.parameters, std::int64_t(4104 + 2 * (384 + 576 + 24) + 200 + 784));
    checkpoint.config.name.clear();
    QCOMPARE(ltm::card(checkpoint).name, std::string("else"));
}

void TestCheckpoint::bundled()
{
    qputenv("THOUGHTSCOPE_CHECKPOINT", "/chosen/by/hand");
    QCOMPARE(ltm::bundledCheckpoint().string(), std::string("/chosen/by/hand"));
    qunsetenv("THOUGHTSCOPE_CHECKPOINT");
}

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "test_checkpoint.moc"
