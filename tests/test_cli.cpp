// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program `ltm` as a shell sees it: words, JSON, exit codes and sentences.

#include "settings.h"
#include "tinycheckpoint.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/types.h>
#include <unistd.h>

namespace
{

struct Outcome {
    int code = -1;
    QByteArray output, complaint;

    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : output.split('\n'))
            if (!line.isEmpty())
                objects << QJsonDocument::fromJson(line).object();
        return objects;
    }
};

Outcome ltmProgram(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(LTM_PROGRAM), arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const QString problem = QStringLiteral("Ona has 3 hats and buys 4. How many hats does she have?");

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void solvesAsJson();
    void solvesAsTable();
    void sameSeedSameOutput();
    void takesItsDefaultsFromTheCheckpoint();
    void evaluates();
    void tellsAboutACheckpoint();
    void makesData();
    void renumbersData();
    void countsOverlap();
    void importsTheReferenceCheckpoint();
    void trainsAloneInAFolder();
    void saysWhatAResumedRunDiffersIn();
    void trainsOverNoCheckpoint();
    void takesSettingsFromAFile();
    void complains_data();
    void complains();
    void helps();
    void stopsOnInterrupt();

private:
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &content) const;
    QStringList solve(const QStringList &more) const
    {
        return QStringList{"solve", "--problem", problem, "--checkpoint", m_checkpoint, "--device", "cpu"} + more;
    }
    /// A training of the tiny model that lasts moments.
    QStringList train(const QStringList &more) const
    {
        QStringList arguments{"train",
                              "--data",
                              write("train.txt", "Bo has 2 figs.||<<2+0=2>> #### 2\n"),
                              "--tokenizer",
                              m_checkpoint + "/tokenizer.json",
                              "--config",
                              m_checkpoint + "/config.json",
                              "--batch",
                              "1",
                              "--fast-steps",
                              "1",
                              "--landmarks",
                              "0",
                              "--sample-every",
                              "0",
                              "--threads",
                              "1"};
        if (!more.contains("--out"))
            arguments << "--out" << file("never made");
        return arguments + more;
    }

    QTemporaryDir m_folder;
    QString m_checkpoint;
};

QString TestCli::write(const char *name, const QByteArray &content) const
{
    QFile target(file(name));
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        qFatal("cannot write %s", name);
    return target.fileName();
}

void TestCli::initTestCase()
{
    m_checkpoint = file("tiny");
    ltm::writeTinyCheckpoint(m_checkpoint.toStdString());
}

void TestCli::solvesAsJson()
{
    const Outcome outcome = ltmProgram(solve({"--iterations", "2", "--chains", "2", "--json"}));
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.complaint.isEmpty());
    const QList<QJsonObject> lines = outcome.lines();
    QCOMPARE(lines.size(), 7); // three iterations of two chains, and the end
    QStringList fields = lines.first().keys();
    fields.sort();
    QCOMPARE(fields,
             QStringList({"accepted", "answer", "best_elbo", "chain", "elbo", "elbo_se", "equations", "event",
                          "importance_weighted_bound", "index", "kl", "log_p_question", "log_p_trace", "milliseconds",
                          "reward", "trace"}));
    for (int i = 0; i < 6; ++i) {
        const QJsonObject line = lines[i];
        QCOMPARE(line["event"].toString(), QString("iteration"));
        QCOMPARE(line["index"].toInt(-1), i / 2);
        QCOMPARE(line["chain"].toInt(-1), i % 2);
        for (const char *number :
             {"elbo", "elbo_se", "log_p_question", "log_p_trace", "kl", "best_elbo", "milliseconds"})
            QVERIFY2(line[number].isDouble(), number);
        for (const char *text : {"trace", "answer"})
            QVERIFY2(line[text].isString(), text);
        QVERIFY(line["accepted"].isBool());
        QVERIFY(line["kl"].toDouble() >= 0);
        const double sum = line["log_p_question"].toDouble() + line["log_p_trace"].toDouble() - line["kl"].toDouble();
        QVERIFY(qAbs(sum - line["elbo"].toDouble()) < 1e-3);
    }
    const QJsonObject end = lines.last();
    QCOMPARE(end["event"].toString(), QString("end"));
    QCOMPARE(end["best_index"].toInt(-1), 2);
    QVERIFY(end["answer"].isString());
    QCOMPARE(end["trace"].toString(), lines[4]["trace"].toString()); // the rule `last` takes the first chain's
}

void TestCli::solvesAsTable()
{
    const Outcome outcome = ltmProgram(solve({"--iterations", "1"}));
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.output.contains("ELBO"));
    QVERIFY(outcome.output.contains("answer "));
    QCOMPARE(outcome.output.count('\n'), 5); // head, two iterations, a gap, the answer
}

void TestCli::sameSeedSameOutput()
{
    const auto traces = [&](const char *seed) {
        QStringList list;
        for (const QJsonObject &line :
             ltmProgram(solve({"--iterations", "2", "--temperature", "1", "--seed", seed, "--json"})).lines())
            list << line["trace"].toString() << QString::number(line["elbo"].toDouble(), 'g', 17);
        return list;
    };
    const QStringList once = traces("3");
    QCOMPARE(once.size(), 8);
    QCOMPARE(once, traces("3"));
    QVERIFY(once != traces("4"));
}

void TestCli::takesItsDefaultsFromTheCheckpoint()
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.iterations = 1;
    settings.chains = 3;
    const QString folder = file("other");
    ltm::writeTinyCheckpoint(folder.toStdString(), settings);
    const Outcome outcome = ltmProgram({"solve", "--problem", problem, "--checkpoint", folder, "--json"});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines().size(), 2 * 3 + 1);
}

void TestCli::evaluates()
{
    QByteArray content;
    for (int i = 0; i < 5; ++i)
        content += "Bo has " + QByteArray::number(i + 2) + " figs and gets 2. How many?||<<" + QByteArray::number(i + 2)
            + "+2=" + QByteArray::number(i + 4) + ">> #### " + QByteArray::number(i + 4) + "\n";
    content += QByteArray("9 ").repeated(300) + "?||#### 1\n";
    const QString data = write("problems.txt", content);
    const QStringList arguments{"eval", "--data", data, "--checkpoint", m_checkpoint, "--iterations", "0,2", "--json"};
    const Outcome outcome = ltmProgram(arguments);
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.complaint.contains("problems"));
    QCOMPARE(outcome.lines().size(), 1);
    const QJsonObject result = outcome.lines().first();
    QCOMPARE(result["problems"].toInt(), 6);
    QCOMPARE(result["too_long"].toInt(), 1);
    QCOMPARE(result["stopped"].toBool(true), false);
    const QJsonArray scores = result["by_iteration"].toArray();
    QCOMPARE(scores.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const QJsonObject score = scores[i].toObject();
        QCOMPARE(score["iteration"].toInt(-1), 2 * i);
        QCOMPARE(score["accuracy"].toDouble(-1), score["correct"].toInt(-1) / 6.0);
        QCOMPARE(score["ci95"].toArray().size(), 2);
        QVERIFY(score["ci95"].toArray()[0].toDouble(2) <= score["accuracy"].toDouble());
        QVERIFY(score["ci95"].toArray()[1].toDouble(-1) >= score["accuracy"].toDouble());
        QVERIFY(score["mean_elbo"].isDouble());
    }
    QCOMPARE(ltmProgram(arguments).output, outcome.output);
    QCOMPARE(ltmProgram(arguments + QStringList{"--limit", "2"}).lines().first()["problems"].toInt(), 2);
    QVERIFY(ltmProgram({"eval", "--data", data, "--checkpoint", m_checkpoint, "--iterations", "0"})
                .output.contains("95 % interval"));
}

void TestCli::tellsAboutACheckpoint()
{
    const Outcome outcome = ltmProgram({"info", m_checkpoint, "--json"});
    QCOMPARE(outcome.code, 0);
    const QJsonObject about = outcome.lines().first();
    QCOMPARE(about["name"].toString(), QString("tiny"));
    QCOMPARE(about["layers"].toInt(), 2);
    QCOMPARE(about["latents"].toInt(), 4);
    QVERIFY(about["parameters"].toInt() > 1000);
    QCOMPARE(about["rethink"].toObject()["steps"].toInt(), ltm::tinySettings().steps);
    QVERIFY(ltmProgram({"info", m_checkpoint}).output.contains("parameters"));
}

void TestCli::makesData()
{
    const QString target = file("made.txt");
    QCOMPARE(ltmProgram({"data", "--count", "50", "--seed", "9", "--steps", "2", "--out", target}).code, 0);
    QFile made(target);
    QVERIFY(made.open(QIODevice::ReadOnly));
    const QByteArray content = made.readAll();
    QCOMPARE(content.count('\n'), 50);
    QCOMPARE(content.count("<<"), 100);
    QCOMPARE(ltmProgram({"data", "--count", "50", "--seed", "9", "--steps", "2", "--out", "-"}).output, content);
    QVERIFY(ltmProgram({"data", "--count", "50", "--seed", "8", "--steps", "2", "--out", "-"}).output != content);

    const QByteArray first = content.left(content.indexOf('\n') + 1);
    const Outcome rest = ltmProgram(
        {"data", "--count", "50", "--seed", "9", "--steps", "2", "--out", "-", "--exclude", write("held.txt", first)});
    QCOMPARE(rest.code, 0);
    QVERIFY(!rest.output.contains(first));
    QVERIFY(rest.output.endsWith(content.right(content.size() - content.lastIndexOf('\n', -2) - 1)));
    QCOMPARE(rest.complaint,
             "Of 50 problems, " + QByteArray::number(50 - rest.output.count('\n'))
                 + " overlap with held-out ones and are left out.\n");
}

void TestCli::renumbersData()
{
    const QString source = write("source.txt",
                                 "Bo has 40 figs and eats 15. How many are left?||<<40-15=25>> #### 25\n"
                                 "Bo has some figs and eats 15. How many are left?||<<40-15=25>> #### 25\n"
                                 "Ona has 4 bags of 12 figs. How many figs?||<<4*12=48>> #### 48\n");
    const QString heldOut = write("held.txt", "ona has 9 bags of 31 figs. How many figs?||<<9*31=279>> #### 279\n");
    const QStringList arguments{"data", "--count", "20", "--seed", "9", "--out", "-", "--renumber", source};
    const Outcome all = ltmProgram(arguments);
    QCOMPARE(all.code, 0);
    QCOMPARE(all.output.count('\n'), 20);
    QVERIFY(all.output.startsWith("Bo has 40 figs and eats 15. How many are left?||<<40-15=25>> #### 25\nOna has 4 "));
    QCOMPARE(all.complaint,
             QByteArray("Of 3 problems, 0 overlap with held-out ones and 1 cannot be given other numbers "
                        "within the limits; the other 2 made 20 problems.\n"));
    QCOMPARE(ltmProgram(arguments).output, all.output);
    const Outcome some
        = ltmProgram(arguments + QStringList{"--exclude", heldOut, "--max-steps", "1", "--max-words", "20"});
    QCOMPARE(some.code, 0);
    QVERIFY(!some.output.contains("Ona"));
    QVERIFY(some.complaint.startsWith("Of 3 problems, 1 overlap"));
    const Outcome none = ltmProgram(arguments + QStringList{"--max-words", "3"});
    QCOMPARE(none.code, 1);
    QVERIFY(none.complaint.startsWith("ltm: None of the 3 problems"));
}

void TestCli::countsOverlap()
{
    const QString training = write("training.txt",
                                   "Bo has 40 figs. How many?||<<40*1=40>> #### 40\n"
                                   "A bus takes 31 people. How many buses take 62?||<<62/31=2>> #### 2\n");
    const QString heldOut = write("heldout.txt", "Bo has 30 figs. How many?||<<30*1=30>> #### 30\n");
    const Outcome outcome = ltmProgram({"overlap", training, "--with", heldOut, "--json"});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.complaint.startsWith("ltm: 1 of 2 problems overlap"), outcome.complaint.constData());
    const QJsonObject counts = outcome.lines().first()["files"].toArray()[0].toObject();
    QCOMPARE(counts["problems"].toInt(), 2);
    QCOMPARE(counts["verbatim"].toInt(-1), 0);
    QCOMPARE(counts["runs"].toInt(-1), 0);
    QCOMPARE(counts["runs_numbers_masked"].toInt(), 1);
    QCOMPARE(counts["any"].toInt(), 1);
    QCOMPARE(counts["file"].toString(), training);
    const QString other = write("other.txt", "A cook fills 6 jars. How many lids?||<<6*1=6>> #### 6\n");
    const Outcome clean = ltmProgram({"overlap", other, "--with", heldOut});
    QCOMPARE(clean.code, 0);
    QVERIFY(clean.output.contains("numbers masked"));
    QVERIFY(clean.complaint.isEmpty());
}

void TestCli::importsTheReferenceCheckpoint()
{
    const QString folder = file("imported");
    const Outcome outcome = ltmProgram({"import", TEST_DATA "/reference_tiny.pt", folder});
    QVERIFY2(outcome.code == 0, outcome.complaint.constData());
    QVERIFY(QFile::exists(folder + "/model.safetensors"));
    const Outcome about = ltmProgram({"info", folder, "--json"});
    QCOMPARE(about.code, 0);
    QVERIFY(about.lines().first()["parameters"].toInt() > 0);
}

/// As a second training that was started by mistake finds it.
void TestCli::trainsAloneInAFolder()
{
    const QString out = file("locked");
    QVERIFY(QDir().mkpath(out));
    const int descriptor = ::open(out.toUtf8().constData(), O_RDONLY | O_DIRECTORY);
    QVERIFY(::flock(descriptor, LOCK_EX | LOCK_NB) == 0);
    const Outcome refused = ltmProgram(train({"--steps", "1", "--out", out}));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.complaint.contains("Another training is writing to"), refused.complaint.constData());
    QVERIFY(QDir(out).isEmpty());
    ::close(descriptor);
    QCOMPARE(ltmProgram(train({"--steps", "1", "--out", out})).code, 0);
}

void TestCli::saysWhatAResumedRunDiffersIn()
{
    const QString out = file("resumed");
    QCOMPARE(ltmProgram(train({"--steps", "2", "--out", out})).code, 0);
    const Outcome refused = ltmProgram(train({"--steps", "3", "--rate", "0.25", "--out", out, "--resume"}));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.complaint.contains("steps (2 before, 3 now)") && refused.complaint.contains("0.25 now")
                 && !refused.complaint.contains("batch"),
             refused.complaint.constData());
    QCOMPARE(ltmProgram(train({"--steps", "2", "--out", out, "--resume"})).code, 0);
}

void TestCli::trainsOverNoCheckpoint()
{
    const QString out = file("checkpoint without a state");
    ltm::writeTinyCheckpoint(out.toStdString());
    const auto weights = [&] {
        QFile weightsFile(out + "/model.safetensors");
        return weightsFile.open(QFile::ReadOnly) ? weightsFile.readAll() : QByteArray();
    };
    const QByteArray before = weights();
    QVERIFY(!before.isEmpty());
    for (const QStringList &more : {QStringList{}, QStringList{"--resume"}}) {
        const Outcome refused = ltmProgram(train(QStringList{"--steps", "1", "--out", out} + more));
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.complaint.contains("holds a checkpoint"), refused.complaint.constData());
    }
    QCOMPARE(weights(), before);
}

void TestCli::takesSettingsFromAFile()
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.iterations = 1;
    settings.chains = 3;
    ltm::writeSettings(settings, file("rethink.json").toStdString());
    const Outcome outcome = ltmProgram(solve({"--settings", file("rethink.json"), "--json"}));
    QCOMPARE(outcome.lines().size(), 7); // two iterations of three chains, and the end
    const Outcome over = ltmProgram(solve({"--settings", file("rethink.json"), "--chains", "1", "--json"}));
    QCOMPARE(over.lines().size(), 3);
}

void TestCli::complains_data()
{
    const QString broken = write("broken.txt", "Bo has 2 figs. How many?\n");
    const QString missing = file("missing");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList{} << 2 << "subcommand";
    QTest::newRow("unknown command") << QStringList{"slove"} << 2 << "slove";
    QTest::newRow("no problem") << QStringList{"solve"} << 2 << "--problem";
    QTest::newRow("unknown option") << solve({"--speed", "9"}) << 2 << "--speed";
    QTest::newRow("unknown word") << solve({"--start", "middle"}) << 2 << "middle";
    QTest::newRow("not a number") << solve({"--iterations", "many"}) << 2 << "--iterations";
    QTest::newRow("negative") << solve({"--iterations", "-1"}) << 2 << "--iterations";
    QTest::newRow("no chains") << solve({"--chains", "0"}) << 2 << "--chains";
    QTest::newRow("negative temperature") << solve({"--temperature", "-0.5"}) << 2 << "--temperature";
    QTest::newRow("negative seed") << solve({"--seed", "-1"}) << 2 << "--seed";
    QTest::newRow("count of zero") << QStringList{"data", "--count", "0", "--seed", "1", "--out", "-"} << 2
                                   << "--count";
    QTest::newRow("steps while renumbering")
        << QStringList{"data", "--count", "1", "--seed", "1", "--out", "-", "--renumber", broken, "--steps", "2"} << 2
        << "--steps";
    QTest::newRow("limit without renumbering")
        << QStringList{"data", "--count", "1", "--seed", "1", "--out", "-", "--max-words", "9"} << 2 << "--renumber";
    QTest::newRow("broken held-out data")
        << QStringList{"data", "--count", "1", "--seed", "1", "--out", "-", "--exclude", broken} << 1 << "line 1";
    QTest::newRow("overlap with nothing") << QStringList{"overlap", broken} << 2 << "--with";
    QTest::newRow("overlap of broken data") << QStringList{"overlap", broken, "--with", broken} << 1 << "line 1";
    QTest::newRow("no such checkpoint") << QStringList{"solve", "--problem", problem, "--checkpoint", missing} << 1
                                        << missing;
    QTest::newRow("no such device") << QStringList{"solve",      "--problem", problem, "--checkpoint",
                                                   m_checkpoint, "--device",  "abacus"}
                                    << 2 << "abacus";
    QTest::newRow("empty problem") << QStringList{"solve", "--problem", " ", "--checkpoint", m_checkpoint} << 2
                                   << "--problem";
    QTest::newRow("no steps") << train({"--steps", "0"}) << 2 << "--steps";
    QTest::newRow("share above one") << train({"--own-trace", "1.5"}) << 2 << "--own-trace";
    QTest::newRow("training on no device") << train({"--device", "cuda:x"}) << 2 << "cuda:x";
    QTest::newRow("training on a device that is not there") << train({"--device", "cuda:99"}) << 1 << "device";
    QTest::newRow("no such settings") << solve({"--settings", missing}) << 1 << missing;
    QTest::newRow("not settings") << solve({"--settings", broken}) << 1 << broken;
    QTest::newRow("long problem") << QStringList{"solve", "--problem", QString("9 ").repeated(500), "--checkpoint",
                                                 m_checkpoint}
                                  << 1 << "too long";
    QTest::newRow("no such data") << QStringList{"eval", "--data", missing, "--checkpoint", m_checkpoint} << 1
                                  << missing;
    QTest::newRow("broken data") << QStringList{"eval", "--data", broken, "--checkpoint", m_checkpoint} << 1
                                 << "line 1";
    QTest::newRow("not a checkpoint") << QStringList{"info", broken} << 1 << broken;
    QTest::newRow("info on another folder") << QStringList{"info", m_folder.path()} << 1 << "no checkpoint folder";
    QTest::newRow("import of text") << QStringList{"import", broken, file("x")} << 1 << "no .pt file";
    QTest::newRow("data into a folder") << QStringList{"data", "--count", "1", "--seed", "1", "--out", m_folder.path()}
                                        << 1 << "it is a folder";
    QTest::newRow("import of a folder") << QStringList{"import", m_checkpoint, missing} << 1 << "is a folder";
    QTest::newRow("import of nothing") << QStringList{"import", missing + ".pt", file("x")} << 1 << missing;
    QTest::newRow("nowhere to write")
        << QStringList{"data", "--count", "1", "--seed", "1", "--out", missing + "/data.txt"} << 1 << missing;
}

void TestCli::complains()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Outcome outcome = ltmProgram(arguments);
    QVERIFY2(outcome.code == code, outcome.complaint.constData());
    QVERIFY2(outcome.complaint.startsWith("ltm: "), outcome.complaint.constData());
    QVERIFY2(QString::fromUtf8(outcome.complaint).contains(says), outcome.complaint.constData());
    QCOMPARE(outcome.complaint.count('\n'), 1);
    QVERIFY(!outcome.complaint.contains("..\n"));
}

void TestCli::helps()
{
    const Outcome all = ltmProgram({"--help"});
    QCOMPARE(all.code, 0);
    for (const char *command : {"solve", "eval", "train", "import", "info", "data", "overlap"}) {
        QVERIFY2(all.output.contains(command), command);
        const Outcome one = ltmProgram({command, "--help"});
        QCOMPARE(one.code, 0);
        QVERIFY2(one.output.contains("--"), command);
        QVERIFY2(one.complaint.isEmpty(), command);
    }
    QCOMPARE(ltmProgram({"--version"}).code, 0);
}

void TestCli::stopsOnInterrupt()
{
    QProcess process;
    process.start(QStringLiteral(LTM_PROGRAM), solve({"--iterations", "1000000", "--json"}));
    QVERIFY(process.waitForReadyRead(60000)); // the first iteration is done
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(QJsonDocument::fromJson(lines.last()).object()["event"].toString(), QString("end"));
    QVERIFY(process.readAllStandardError().startsWith("ltm: Interrupted"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
