// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The public implementation's .pt files: the same numbers as in Python, and nothing hostile is followed.

#include "checkpoint.h"
#include "filetest.h"
#include "pickle.h"

#include <caffe2/serialize/inline_container.h>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace
{

const std::filesystem::path data = TEST_DATA;

/// A .pt archive with this pickle and one record of four floats, 1 to 4.
void writeArchive(const std::filesystem::path &file, const std::string &pickle)
{
    caffe2::serialize::PyTorchStreamWriter writer(file.string());
    writer.writeRecord("data.pkl", pickle.data(), pickle.size());
    const float numbers[] = {1, 2, 3, 4};
    writer.writeRecord("data/0", numbers, sizeof numbers);
    writer.writeEndOfFile();
}

} // namespace

class TestPickle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void torchFile();
    void torchFileBecomesAFolder();
    void wrongTorchFiles_data();
    void wrongTorchFiles();
    void truncatedTorchFiles();
    void everyTruncatedPickleIsRefused();

private:
    std::filesystem::path path(const char *name) const { return m_folder.filePath(name).toStdString(); }

    QTemporaryDir m_folder;
};

void TestPickle::torchFile()
{
    const ltm::TorchCheckpoint torch = ltm::readTorchCheckpoint(data / "reference_tiny.pt");
    QCOMPARE(torch.iteration, 123);
    QCOMPARE(torch.posteriorSteps, 16);
    QCOMPARE(torch.posteriorRate, 0.34);
    QCOMPARE(torch.config.maxZLen, std::int64_t(12));
    QCOMPARE(torch.config.latentDim, std::int64_t(32));
    QCOMPARE(torch.config.multipleOf, std::int64_t(16));
    QCOMPARE(torch.config.priorLayers, std::int64_t(0));
    QCOMPARE(torch.tensors.size(), ltm::expectedShapes(torch.config).size());

    // Values as Python's torch.load gives them: first, last and the sum in double precision.
    const auto verify = [&](const char *name, double first, double last, double sum) {
        const at::Tensor flat = torch.tensors.at(name).flatten();
        QCOMPARE(flat[0].item<double>(), first);
        QCOMPARE(flat[-1].item<double>(), last);
        QVERIFY(std::abs(flat.to(at::kDouble).sum().item<double>() - sum) < 1e-9);
    };
    verify("tok_embeddings.weight", 0x1.189c56p-2, 0x1.8aa8dep-4, -0.426065008083242);
    verify("layers.1.attention.wq.weight", 0x1.3896cp-6, 0x1.2d355cp-2, -1.3324365300359204);
    verify("layers.2.feed_forward.down_proj.weight", -0x1.d51132p-3, 0x1.fea46ep-4, 9.527732134053622);
    verify("norm.weight", 0x1.14935cp+0, 0x1.f02b88p-1, 32.81107842922211);
}

void TestPickle::torchFileBecomesAFolder()
{
    const ltm::Checkpoint read = ltm::readCheckpoint(data / "reference_tiny.pt");
    QCOMPARE(read.tokenizer.size(), 61);
    QCOMPARE(read.settings.steps, 16);
    QCOMPARE(read.settings.learningRate, 0.34);
    ltm::writeCheckpoint(read, path("imported"));
    const ltm::Checkpoint again = ltm::readCheckpoint(path("imported"));
    QVERIFY(again.config == read.config);
    QCOMPARE(again.tokenizer.encode("60 2"), (std::vector<int>{60, 2}));
    for (const auto &[name, tensor] : read.tensors)
        QVERIFY2(at::equal(again.tensors.at(name), tensor), name.c_str());

    // A tokenizer beside the file is taken, and checked.
    std::filesystem::create_directories(path("beside"));
    std::filesystem::copy_file(data / "reference_tiny.pt", path("beside") / "model.pt");
    std::filesystem::copy_file(data / "tokenizer_gpt2.json", path("beside") / "tokenizer.json");
    QVERIFY(contains(messageOf([&] { ltm::readCheckpoint(path("beside") / "model.pt"); }), "wrong tokenizer"));
}

void TestPickle::wrongTorchFiles_data()
{
    QTest::addColumn<QByteArray>("pickle");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const std::string &pickle, const char *named) {
        QTest::newRow(name) << QByteArray::fromStdString(pickle) << QString(named);
    };
    using namespace std::string_literals;
    const auto text
        = [](const std::string &word) { return "U" + std::string(1, static_cast<char>(word.size())) + word; };
    const auto number = [](int value) { return "K" + std::string(1, static_cast<char>(value)); };
    /// (storage, offset, sizes, strides, False, OrderedDict()) given to _rebuild_tensor_v2, the storage holding `count`
    /// floats.
    const auto tensor = [&](int count, int offset, const std::string &sizes, const std::string &strides) {
        return "ctorch._utils\n_rebuild_tensor_v2\n((" + text("storage") + "ctorch\nFloatStorage\n" + text("0")
            + text("cpu") + number(count) + "tQ" + number(offset) + "(" + sizes + "t(" + strides + "t\x89" + ")tR";
    };
    const auto pair = [&](const std::string &key, int value) { return text(key) + number(value); };
    const std::string sizes = pair("dim", 4) + pair("n_layers", 1) + pair("n_heads", 1) + pair("vocab_size", 2)
        + pair("multiple_of", 4) + pair("max_seq_len", 8) + pair("window_size", 4) + pair("max_z_len", 1);
    const auto root = [&](const std::string &arguments, const std::string &model) {
        return "\x80\x02}(" + text("model_args") + "}(" + arguments + "u" + text("model") + "}(" + model + "uu.";
    };
    row("runs code", "cos\nsystem\n(Vecho\ntR.", "os.system");
    row("builtin",
        "\x80\x02"
        "c__builtin__\neval\n.",
        "__builtin__.eval");
    row("calls a storage", "ctorch\nFloatStorage\n(tR.", "torch.FloatStorage");
    row("new protocol", "\x80\x04.", "protocol 4");
    row("unknown instruction", "\x80\x02\x81.", "instruction 129");
    row("empty", "", "ends early");
    row("nothing on the stack", ".", "takes more");
    row("no mark", "t.", "takes more");
    row("below the mark", "N(a.", "takes more");
    row("never kept", "h\x07.", "never kept");
    row("append to a number",
        "K\x01N"
        "a.",
        "no list");
    row("key without value", "}(Nu.", "without a value");
    row("not a dict", "K\x01.", "dict");
    row("no model_args", "}.", "model_args");
    row("deep nesting", std::string(200000, ']') + std::string(199999, 'a') + ".", "dict");
    row("list within itself",
        "]q\x01h\x01"
        "a.",
        "dict");
    row("missing argument", root(pair("dim", 4), ""), "n_layers");
    row("another prior", root(sizes + pair("n_prior_layers", 2), ""), "n_prior_layers");
    row("unplaced latents", root(sizes + text("use_z_pos_emb") + "\x89", ""), "use_z_pos_emb");
    row("argument a text", root(sizes + text("dim") + text("wide"), ""), "\"dim\"");
    row("implausible", root(sizes + pair("n_heads", 3), ""), "n_heads");
    row("no tensor", root(sizes, text("a") + number(1)), "no named tensor");
    row("beyond the data", root(sizes, text("a") + tensor(4, 0, number(5), number(1))), "beyond its data");
    row("offset beyond", root(sizes, text("a") + tensor(4, 4, number(1), number(1))), "beyond its data");
    row("stride beyond", root(sizes, text("a") + tensor(4, 0, number(2), number(4))), "beyond its data");
    row("repeated numbers", root(sizes, text("a") + tensor(4, 0, number(200), number(0))), "beyond its data");
    row("sizes without strides", root(sizes, text("a") + tensor(4, 0, number(2) + number(2), number(1))), "strides");
    row("negative stride", root(sizes, text("a") + tensor(4, 0, number(2), "J\xFF\xFF\xFF\xFF")), "whole number");
    row("size overflow",
        root(sizes,
             text("a")
                 + tensor(4, 0, "\x8a\x08\0\0\0\0\0\0\0\x40"s + "\x8a\x08\0\0\0\0\0\0\0\x40"s, number(0) + number(0))),
        "too large");
    row("storage too short", root(sizes, text("a") + tensor(5, 0, number(5), number(1))), "another length");
    row("storage too long", root(sizes, text("a") + tensor(3, 0, number(3), number(1))), "another length");
    row("absent storage",
        replaced(root(sizes, text("a") + tensor(4, 0, number(4), number(1))),
                 "U\x01"
                 "0U",
                 "U\x01"
                 "9U"),
        "9");
    row("missing tensors", root(sizes, text("norm.weight") + tensor(4, 0, number(4), number(1))), "missing");
}

void TestPickle::wrongTorchFiles()
{
    QFETCH(QByteArray, pickle);
    QFETCH(QString, named);
    const std::filesystem::path file = path("wrong.pt");
    writeArchive(file, pickle.toStdString());
    const std::string message = messageOf([&] { ltm::readCheckpoint(file); });
    QVERIFY2(contains(message, file.string()) && contains(message, named.toStdString()), message.c_str());
}

void TestPickle::truncatedTorchFiles()
{
    const std::string whole = bytesOf(data / "reference_tiny.pt");
    const std::filesystem::path file = path("short.pt");
    for (std::size_t length = 0; length < whole.size(); length += 4999) {
        writeBytes(file, whole.substr(0, length));
        const std::string message = messageOf([&] { ltm::readTorchCheckpoint(file); });
        QVERIFY2(contains(message, file.string()), message.c_str());
    }
    writeBytes(file, "no archive at all");
    QVERIFY(contains(messageOf([&] { ltm::readTorchCheckpoint(file); }), file.string()));
    QVERIFY(contains(messageOf([&] { ltm::readTorchCheckpoint(path("absent.pt")); }), "absent.pt"));
}

void TestPickle::everyTruncatedPickleIsRefused()
{
    caffe2::serialize::PyTorchStreamReader archive((data / "reference_tiny.pt").string());
    const auto [bytes, size] = archive.getRecord("data.pkl");
    const std::string whole(static_cast<const char *>(bytes.get()), size);
    const std::filesystem::path file = path("cut.pt");
    for (std::size_t length = 0; length < whole.size(); length += 37) {
        writeArchive(file, whole.substr(0, length));
        const std::string message = messageOf([&] { ltm::readTorchCheckpoint(file); });
        QVERIFY2(contains(message, file.string()) && contains(message, "ends early"), message.c_str());
    }
}

QTEST_GUILESS_MAIN(TestPickle)
#include "test_pickle.moc"
