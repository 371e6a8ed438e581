// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The safetensors format: what is written reads the same, Python's files read the same, and nothing wrong is let
// through.

#include "filetest.h"
#include "safetensors.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

namespace
{

const std::filesystem::path data = TEST_DATA;

std::string withLength(std::uint64_t length, const std::string &rest)
{
    std::string bytes;
    for (int i = 0; i < 8; ++i)
        bytes += static_cast<char>(length >> (8 * i));
    return bytes + rest;
}

/// A file with this header and so many bytes of data.
std::string fileWith(const std::string &header, std::size_t dataBytes)
{
    return withLength(header.size(), header + std::string(dataBytes, '\0'));
}

bool same(const at::Tensor &a, const at::Tensor &b)
{
    return a.scalar_type() == b.scalar_type() && a.sizes() == b.sizes() && at::equal(a, b);
}

} // namespace

class TestSafetensors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void orderAndPadding();
    void viewsAreWrittenAsTheyLook();
    void pythonsFile();
    void brokenHeaders_data();
    void brokenHeaders();
    void everyTruncationIsRefused();
    void foreignFiles();
    void whatCannotBeWritten();
    void failedWritesLeaveTheOldFile();
    void shards();
    void wrongShards_data();
    void wrongShards();

private:
    std::filesystem::path path(const char *name) const { return m_folder.filePath(name).toStdString(); }

    QTemporaryDir m_folder;
};

void TestSafetensors::roundTrip()
{
    ltm::Safetensors content;
    for (const auto dtype : {at::kDouble, at::kFloat, at::kHalf, at::kBFloat16, at::kLong, at::kInt, at::kShort,
                             at::kChar, at::kByte, at::kBool})
        content.tensors[c10::toString(dtype)] = at::arange(12).remainder(7).reshape({3, 4}).to(dtype);
    content.tensors["scalar"] = at::scalar_tensor(2.5);
    content.tensors["empty"] = at::zeros({0, 3});
    content.tensors["one two \"three\" é"] = at::tensor({1.0F});
    content.metadata = {{"format", "pt"}, {"text", "line\nline \"quoted\" é"}};
    ltm::writeSafetensors(path("all.safetensors"), content);

    const ltm::Safetensors read = ltm::readSafetensors(path("all.safetensors"));
    QCOMPARE(read.metadata, content.metadata);
    QCOMPARE(read.tensors.size(), content.tensors.size());
    for (const auto &[name, tensor] : content.tensors)
        QVERIFY2(same(read.tensors.at(name), tensor), name.c_str());

    ltm::writeSafetensors(path("none.safetensors"), {});
    QVERIFY(ltm::readSafetensors(path("none.safetensors")).tensors.empty());
}

void TestSafetensors::orderAndPadding()
{
    ltm::Safetensors content;
    content.tensors = {{"b", at::ones({3}, at::kFloat)},
                       {"a", at::ones({1}, at::kByte)},
                       {"c", at::ones({2}, at::kDouble)},
                       {"aa", at::ones({2}, at::kFloat)}};
    ltm::writeSafetensors(path("order.safetensors"), content);
    const std::string bytes = bytesOf(path("order.safetensors"));
    const auto header = static_cast<unsigned char>(bytes[0]) + 256U * static_cast<unsigned char>(bytes[1]);
    QCOMPARE(header % 8, 0U);
    QCOMPARE(bytes.size(), std::size_t(8 + header + 16 + 12 + 8 + 1));
    QVERIFY(bytes.find("\"c\"") < bytes.find("\"aa\""));
    QVERIFY(bytes.find("\"aa\"") < bytes.find("\"b\""));
    QVERIFY(bytes.find("\"b\"") < bytes.find("\"a\""));
}

void TestSafetensors::viewsAreWrittenAsTheyLook()
{
    const at::Tensor base = at::arange(12, at::kFloat).reshape({3, 4});
    ltm::writeSafetensors(path("view.safetensors"), {{{"t", base.t()}, {"part", base.select(1, 2)}}, {}});
    const ltm::Safetensors read = ltm::readSafetensors(path("view.safetensors"));
    QVERIFY(same(read.tensors.at("t"), base.t()));
    QVERIFY(same(read.tensors.at("part"), base.select(1, 2)));
}

void TestSafetensors::pythonsFile()
{
    const ltm::Safetensors read = ltm::readSafetensors(data / "python.safetensors");
    QCOMPARE(read.tensors.size(), std::size_t(8));
    QCOMPARE(read.metadata.at("made by"), std::string("Python"));
    QCOMPARE(read.metadata.at("accent"), std::string("é"));
    QVERIFY(same(read.tensors.at("doubles"), at::tensor({0.5, -1.25, 1e300, -0.0}, at::kDouble).reshape({2, 2})));
    QVERIFY(same(read.tensors.at("floats"), at::arange(6, at::kFloat).reshape({2, 3}) / 4));
    QVERIFY(same(read.tensors.at("halves"), at::tensor({1.5F, -2.0F, 65504.0F}).to(at::kHalf)));
    QCOMPARE(read.tensors.at("longs")[0].item<std::int64_t>(), -(std::int64_t(1) << 62));
    QCOMPARE(read.tensors.at("bytes")[1].item<int>(), 255);
    QVERIFY(read.tensors.at("flags")[2].item<bool>() && !read.tensors.at("flags")[1].item<bool>());
    QCOMPARE(read.tensors.at("scalar").dim(), std::int64_t(0));
    QCOMPARE(read.tensors.at("scalar").item<float>(), 3.0F);
    QCOMPARE(read.tensors.at("empty").sizes().vec(), (std::vector<std::int64_t>{0, 4}));
}

void TestSafetensors::brokenHeaders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *header, int bytes, const char *named) {
        QTest::newRow(name) << QString(header) << bytes << QString(named);
    };
    row("a list", "[]", 0, "not a JSON object");
    row("blank first", R"( {})", 0, "not a JSON object");
    row("not JSON", R"({"a":)", 0, "JSON");
    row("two values", R"({} {})", 0, "JSON");
    row("NaN", R"({"a":{"dtype":"F32","shape":[NaN],"data_offsets":[0,4]}})", 4, "JSON");
    row("duplicate name",
        R"({"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]}})",
        4, "twice");
    row("duplicate key", R"({"a":{"dtype":"F32","dtype":"F32","shape":[],"data_offsets":[0,4]}})", 4, "twice");
    row("metadata a list", R"({"__metadata__":[]})", 0, "__metadata__");
    row("metadata a number", R"({"__metadata__":{"a":1}})", 0, "\"a\"");
    row("entry a number", R"({"a":1})", 0, "\"a\"");
    row("no dtype", R"({"a":{"shape":[],"data_offsets":[0,4]}})", 4, "dtype");
    row("no shape", R"({"a":{"dtype":"F32","data_offsets":[0,4]}})", 4, "shape");
    row("no offsets", R"({"a":{"dtype":"F32","shape":[]}})", 4, "data_offsets");
    row("unknown dtype", R"({"a":{"dtype":"F8_E4M3","shape":[4],"data_offsets":[0,4]}})", 4, "F8_E4M3");
    row("dtype a number", R"({"a":{"dtype":32,"shape":[4],"data_offsets":[0,4]}})", 4, "dtype");
    row("negative extent", R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", 4, "shape");
    row("broken extent", R"({"a":{"dtype":"F32","shape":[1.0],"data_offsets":[0,4]}})", 4, "shape");
    row("shape a number", R"({"a":{"dtype":"F32","shape":1,"data_offsets":[0,4]}})", 4, "shape");
    row("three offsets", R"({"a":{"dtype":"F32","shape":[],"data_offsets":[0,4,8]}})", 4, "offsets");
    row("negative offset", R"({"a":{"dtype":"F32","shape":[],"data_offsets":[-4,0]}})", 4, "offsets");
    row("backwards", R"({"a":{"dtype":"F32","shape":[],"data_offsets":[4,0]}})", 4, "ends before");
    row("shape too small", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,8]}})", 8, "does not fit");
    row("shape too large", R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})", 8, "does not fit");
    row("shape wraps to 0", R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})", 0,
        "too large");
    row("shape wraps to 4", R"({"a":{"dtype":"F32","shape":[4611686018427387905],"data_offsets":[0,4]}})", 4,
        "too large");
    row("strides wrap",
        R"({"a":{"dtype":"F32","shape":[4611686018427387904,4611686018427387904,0],"data_offsets":[0,0]}})", 0,
        "too large");
    row("beyond 64 bits", R"({"a":{"dtype":"F32","shape":[99999999999999999999],"data_offsets":[0,4]}})", 4, "shape");
    row("gap before", R"({"a":{"dtype":"F32","shape":[],"data_offsets":[4,8]}})", 8, "does not begin");
    row("gap between",
        R"({"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[],"data_offsets":[8,12]}})",
        12, "does not begin");
    row("overlap",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
        12, "does not begin");
    row("same place",
        R"({"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[],"data_offsets":[0,4]}})",
        4, "does not begin");
    row("data missing", R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 4, "asks for");
    row("data left over", R"({"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]}})", 5, "asks for");
    row("data of nobody", "{}", 1, "asks for");
}

void TestSafetensors::brokenHeaders()
{
    QFETCH(QString, header);
    QFETCH(int, bytes);
    QFETCH(QString, named);
    const std::filesystem::path file = path("broken.safetensors");
    writeBytes(file, fileWith(header.toStdString(), static_cast<std::size_t>(bytes)));
    const std::string message = messageOf([&] { ltm::readSafetensors(file); });
    QVERIFY2(contains(message, file.string()) && contains(message, named.toStdString()), message.c_str());
}

void TestSafetensors::everyTruncationIsRefused()
{
    const std::string whole = bytesOf(data / "python.safetensors");
    const std::filesystem::path file = path("short.safetensors");
    for (std::size_t length = 0; length < whole.size(); ++length) {
        writeBytes(file, whole.substr(0, length));
        const std::string message = messageOf([&] { ltm::readSafetensors(file); });
        QVERIFY2(contains(message, file.string()), message.c_str());
    }
    writeBytes(file, whole);
    QCOMPARE(ltm::readSafetensors(file).tensors.size(), std::size_t(8));
}

void TestSafetensors::foreignFiles()
{
    const std::filesystem::path file = path("foreign.safetensors");
    const auto message = [&](const std::string &bytes) {
        writeBytes(file, bytes);
        return messageOf([&] { ltm::readSafetensors(file); });
    };
    QVERIFY(contains(message(withLength(100'000'001, "{}")), "100 million"));
    QVERIFY(contains(message(withLength(~std::uint64_t(0), "{}")), "100 million"));
    QVERIFY(contains(message(withLength(3, "{}")), "beyond the file"));
    QVERIFY(contains(message("PK\x03\x04 a zip archive, or so it seems"), file.string()));
    QVERIFY(contains(message(fileWith("{\"a\":" + std::string(1000, '[') + std::string(1000, ']') + "}", 0)), "deep"));
    QVERIFY(contains(message(fileWith("{\"\xFF\":1}", 0)), "JSON"));
    QVERIFY(contains(message(fileWith(R"({"a":{"dtype":"BOOL","shape":[1],"data_offsets":[0,1]}})", 0) + '\x02'),
                     "neither true"));
    QVERIFY(message(fileWith("{}   ", 0)).empty());
    QVERIFY(contains(messageOf([&] { ltm::readSafetensors(path("absent")); }), "absent"));
    QVERIFY(contains(messageOf([&] { ltm::readSafetensors(path("")); }), path("").string()));
}

void TestSafetensors::whatCannotBeWritten()
{
    const std::filesystem::path file = path("unwritten.safetensors");
    const auto message
        = [&](const ltm::Safetensors &content) { return messageOf([&] { ltm::writeSafetensors(file, content); }); };
    QVERIFY(contains(message({{{"complex", at::zeros({1}, at::kComplexFloat)}}, {}}), "\"complex\""));
    QVERIFY(contains(message({{{"nothing", at::Tensor()}}, {}}), "\"nothing\""));
    QVERIFY(contains(message({{{"__metadata__", at::zeros({1})}}, {}}), "__metadata__"));
    QVERIFY(contains(message({{{"\xFF", at::zeros({1})}}, {}}), "UTF-8"));
    QVERIFY(!std::filesystem::exists(file));
}

void TestSafetensors::failedWritesLeaveTheOldFile()
{
    const auto folderEntries
        = [&] { return std::distance(std::filesystem::directory_iterator(m_folder.path().toStdString()), {}); };
    ltm::writeSafetensors(path("kept.safetensors"), {{{"a", at::ones({2})}}, {}});
    const auto before = folderEntries();
    const std::filesystem::path absent = path("no-folder") / "x.safetensors";
    QVERIFY(contains(messageOf([&] { ltm::writeSafetensors(absent, {}); }), absent.string()));

    // A limit on file sizes stops write() half-way, as a full disk does.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    const rlimit narrow{10000, usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &narrow);
    const std::string message = messageOf([&] {
        ltm::writeSafetensors(path("kept.safetensors"), {{{"a", at::ones({5000})}}, {}});
    });
    setrlimit(RLIMIT_FSIZE, &usual);
    QVERIFY2(contains(message, "kept.safetensors"), message.c_str());
    QCOMPARE(folderEntries(), before);

    // A folder in the file's place stops the renaming.
    std::filesystem::create_directories(path("taken.safetensors") / "inside");
    QVERIFY(contains(messageOf([&] { ltm::writeSafetensors(path("taken.safetensors"), {}); }), "taken.safetensors"));
    std::filesystem::remove_all(path("taken.safetensors"));
    QCOMPARE(folderEntries(), before);
    QVERIFY(same(ltm::readSafetensors(path("kept.safetensors")).tensors.at("a"), at::ones({2})));

    ltm::writeSafetensors(path("kept.safetensors"), {{{"a", at::zeros({3})}}, {}});
    QVERIFY(same(ltm::readSafetensors(path("kept.safetensors")).tensors.at("a"), at::zeros({3})));
    QCOMPARE(folderEntries(), before);
}

void TestSafetensors::shards()
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    QVERIFY(contains(messageOf([&] { ltm::readSharded(root); }), root.string()));
    ltm::writeSafetensors(root / "one.safetensors", {{{"a", at::ones({2})}, {"b", at::zeros({1})}}, {}});
    ltm::writeSafetensors(root / "two.safetensors", {{{"c", at::full({3}, 7.0)}}, {}});
    writeBytes(
        root / "model.safetensors.index.json",
        R"({"metadata":{"total_size":24},"weight_map":{"a":"one.safetensors","b":"one.safetensors","c":"two.safetensors"}})");
    const ltm::TensorMap tensors = ltm::readSharded(root);
    QCOMPARE(tensors.size(), std::size_t(3));
    QVERIFY(same(tensors.at("c"), at::full({3}, 7.0)));

    ltm::writeSafetensors(root / "model.safetensors", {{{"whole", at::ones({1})}}, {}});
    QVERIFY(ltm::readSharded(root).contains("whole"));
}

void TestSafetensors::wrongShards_data()
{
    QTest::addColumn<QString>("index");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *index, const char *named) {
        QTest::newRow(name) << QString(index) << QString(named);
    };
    row("not JSON", "{", "index.json");
    row("no map", "{}", "weight_map");
    row("a list", R"({"weight_map":[]})", "weight_map");
    row("path up", R"({"weight_map":{"a":"../one.safetensors"}})", "plain file name");
    row("path down", R"({"weight_map":{"a":"sub/one.safetensors"}})", "plain file name");
    row("backslash", R"({"weight_map":{"a":"sub\\one.safetensors"}})", "plain file name");
    row("parent", R"({"weight_map":{"a":".."}})", "plain file name");
    row("empty", R"({"weight_map":{"a":""}})", "plain file name");
    row("a number", R"({"weight_map":{"a":1}})", "plain file name");
    row("cut name", R"({"weight_map":{"a":"one.safetensors\u0000x"}})", "plain file name");
    row("absent shard", R"({"weight_map":{"a":"three.safetensors"}})", "three.safetensors");
    row("absent tensor", R"({"weight_map":{"a":"one.safetensors","z":"one.safetensors"}})", "\"z\"");
    row("unlisted tensor", R"({"weight_map":{"z":"one.safetensors"}})", "\"a\"");
}

void TestSafetensors::wrongShards()
{
    QFETCH(QString, index);
    QFETCH(QString, named);
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    ltm::writeSafetensors(root / "one.safetensors", {{{"a", at::ones({2})}}, {}});
    writeBytes(root / "model.safetensors.index.json", index.toStdString());
    const std::string message = messageOf([&] { ltm::readSharded(root); });
    QVERIFY2(contains(message, root.string()) && contains(message, named.toStdString()), message.c_str());
}

QTEST_GUILESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
