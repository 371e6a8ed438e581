// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is taken away of a run: traces as JSON, CSV, Markdown and LaTeX, and everything in one folder.

#include "elboplot.h"
#include "exporting.h"
#include "figurebundle.h"
#include "latentmap.h"
#include "runexport.h"
#include "sessionbench.h"
#include "tinycheckpoint.h"

#include <nlohmann/json.hpp>

#ifdef HAS_VALIJSON
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#endif

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace ts;
using nlohmann::json;

namespace
{

const QString problem = QStringLiteral("Mia's 4 bags hold 6 marbles & 50% of them \"shine\".\nHow many has she?");
constexpr int patience = 60000;

/// A run that a user had a hand in, with two chains.
struct Bench : SessionBench {
    using SessionBench::SessionBench;

    void run()
    {
        ltm::RethinkSettings settings = ltm::tinySettings();
        settings.chains = 2;
        settings.learningRate = 0.125; // not the checkpoint's
        SessionBench::run(problem, settings);
    }

    void edit()
    {
        session.editTrace("<<4*6=24>> #### 24");
        session.extend(1);
        awaitEnd();
    }
};

/// One record, whose trace has everything in it that a format could stumble over.
ltm::SavedSession hostileRun()
{
    ltm::Iteration record;
    record.id = 0;
    record.text = "a,\"b\"|`c``d` <<4*6=24>> 50% & $5 #x_y {z} \\n ^~\n#### 24\xff";
    record.trace = {{7, record.text, std::numeric_limits<double>::quiet_NaN()}};
    record.answer = "24";
    record.elbo.elbo = -12.345;
    record.elbo.standardError = std::numeric_limits<double>::infinity();
    record.verification = ltm::verify("4 and 6", record.text);
    ltm::SavedSession run;
    run.problem = "Is 4 < 6_5 | 50%?";
    run.records.push_back(std::make_shared<const ltm::Iteration>(record));
    return run;
}

QByteArray contentOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

#ifdef HAS_VALIJSON
/// What the published schema has against the text; empty when nothing.
std::string faults(const json &document)
{
    const json text = json::parse(contentOf(SOURCE_ROOT "/resources/schemas/run.schema.json").toStdString());
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(text), schema);
    valijson::ValidationResults results;
    valijson::Validator().validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &results);
    std::string found;
    for (valijson::ValidationResults::Error error; results.popError(error);)
        found += error.description + "\n";
    return found;
}
#endif

/// The fields of CSV text, by its own rules rather than the writer's.
QList<QStringList> parseCsv(const std::string &csv)
{
    QList<QStringList> lines(1);
    std::string field;
    bool isQuoted = false;
    const auto endField = [&] {
        lines.last() << QString::fromStdString(field);
        field.clear();
    };
    for (std::size_t i = 0; i < csv.size(); ++i) {
        if (csv[i] == '"' && isQuoted && i + 1 < csv.size() && csv[i + 1] == '"') {
            field += csv[++i];
        } else if (csv[i] == '"') {
            isQuoted = !isQuoted;
        } else if (csv[i] == ',' && !isQuoted) {
            endField();
        } else if (csv[i] == '\r' && !isQuoted) {
            endField();
            lines.append(QStringList());
            ++i;
        } else {
            field += csv[i];
        }
    }
    lines.removeLast();
    return lines;
}

} // namespace

class TestRunExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void jsonFollowsItsSchema();
    void jsonHasTheWholeRun();
    void csvHasARowAnIteration();
    void markdownStandsWhatATraceHolds();
    void latexStandsWhatATraceHolds();
    void namesTheChainsOfSeveral();
    void formatFollowsTheEnding();
    void bundleHasEverything();
    void commandMakesTheRunAgain();
    void bundleOverwritesNothing();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString bundle(Session &session, const QString &folder);

    QTemporaryDir m_folder;
    QString m_checkpoint;
};

void TestRunExport::initTestCase()
{
    m_checkpoint = path("a checkpoint");
    ltm::writeTinyCheckpoint(m_checkpoint.toStdString());
}

QString TestRunExport::bundle(Session &session, const QString &folder)
{
    ElboPlot elbo;
    LatentMap map;
    for (const IterationPtr &record : session.records())
        elbo.addIteration(*record);
    return exportBundle(session.snapshot(), {{"elbo", &elbo}, {"map", &map}}, aboutRun(session), folder);
}

void TestRunExport::jsonFollowsItsSchema()
{
#ifdef HAS_VALIJSON
    Bench bench(m_checkpoint);
    bench.run();
    bench.edit();
    json document = json::parse(runAsJson(bench.session.snapshot()));
    QCOMPARE(faults(document), std::string());
    QCOMPARE(faults(json::parse(runAsJson(hostileRun()))), std::string());
    QCOMPARE(faults(json::parse(runAsJson({}))), std::string());

    document["iterations"][0]["origin"] = "nowhere";
    QVERIFY(!faults(document).empty());
    document["iterations"][0]["origin"] = "start";
    document["settings"].erase("seed");
    QVERIFY(!faults(document).empty());
#else
    QSKIP("valijson, which says whether JSON follows a schema, is not installed");
#endif
}

void TestRunExport::jsonHasTheWholeRun()
{
    Bench bench(m_checkpoint);
    bench.run();
    bench.edit();
    const ltm::SavedSession run = bench.session.snapshot();
    const json document = json::parse(runAsJson(run));
    QCOMPARE(document["problem"], problem.toStdString());
    QCOMPARE(document["answer"], run.answer);
    QCOMPARE(document["checkpoint"]["sha256"], run.checkpointSha256);
    QCOMPARE(document["settings"]["learning_rate"], 0.125);
    QCOMPARE(document["iterations"].size(), run.records.size());
    for (std::size_t i = 0; i < run.records.size(); ++i) {
        const ltm::Iteration &record = *run.records[i];
        const json &entry = document["iterations"][i];
        QCOMPARE(entry["id"], record.id);
        QCOMPARE(entry["parent"], record.parent);
        QCOMPARE(entry["chain"], record.chain);
        QCOMPARE(entry["elbo"], record.elbo.elbo);
        QCOMPARE(entry["tokens"].size(), record.trace.size());
        double kl = 0;
        for (const json &latent : entry["kl_per_latent"])
            kl += latent.get<double>();
        QVERIFY(std::abs(kl - entry["kl"].get<double>()) < 1e-3);
    }
    QVERIFY(std::ranges::any_of(document["iterations"],
                                [](const json &entry) { return entry["origin"] == "edited_trace"; }));
}

void TestRunExport::csvHasARowAnIteration()
{
    Bench bench(m_checkpoint);
    bench.run();
    const ltm::SavedSession run = bench.session.snapshot();
    const QList<QStringList> lines = parseCsv(runAsCsv(run));
    QCOMPARE(lines.size(), qsizetype(run.records.size()) + 1);
    const auto column = [&](const char *name) { return lines[0].indexOf(QLatin1String(name)); };
    for (std::size_t i = 0; i < run.records.size(); ++i) {
        const ltm::Iteration &record = *run.records[i];
        const QStringList &line = lines[qsizetype(i) + 1];
        QCOMPARE(line.size(), lines[0].size());
        QCOMPARE(line[column("elbo")].toDouble(), record.elbo.elbo);
        QCOMPARE(line[column("importance_weighted_bound")].toDouble(), record.elbo.importanceWeightedBound);
        QCOMPARE(line[column("chain")].toInt(), record.chain);
        QCOMPARE(line[column("trace")], QString::fromStdString(record.text));
    }

    const ltm::SavedSession hostile = hostileRun();
    const QList<QStringList> two = parseCsv(runAsCsv(hostile));
    QCOMPARE(two.size(), 2);
    QCOMPARE(two[1].size(), two[0].size());
    QCOMPARE(two[1][column("trace")], QString::fromStdString(hostile.records[0]->text)); // its last byte is U+FFFD
    QCOMPARE(two[1][column("elbo")], QString("-12.345"));
    QCOMPARE(two[1][column("elbo_se")], QString());
    QCOMPARE(two[1][column("equations")], QString("1"));
    QCOMPARE(two[1][column("equations_right")], QString("1"));
}

void TestRunExport::markdownStandsWhatATraceHolds()
{
    const QString text = QString::fromStdString(runAsMarkdown(hostileRun()));
    QVERIFY2(text.startsWith("> Is 4 \\< 6\\_5 \\| 50%?\n"), qPrintable(text));
    const QStringList table = text.split('\n').filter(QRegularExpression("^\\|"));
    QCOMPARE(table.size(), 3);
    for (const QString &row : table) // a row is a line, and only its own bars part it
        QCOMPARE(QString(row).remove("\\|").count('|'), 8);
    QVERIFY2(table[2].contains("``` a,\"b\"\\|`c``d` <<4*6=24>> 50%"), qPrintable(table[2]));
    QVERIFY(table[2].contains("-12.35") || table[2].contains("-12.34"));
    QVERIFY(text.contains("Answer: none"));
}

void TestRunExport::latexStandsWhatATraceHolds()
{
    const QString text = QString::fromStdString(runAsLatex(hostileRun()));
    QVERIFY(text.contains("\\toprule") && text.contains("\\midrule") && text.contains("\\bottomrule"));
    QVERIFY2(
        text.contains("\\textless{}\\textless{}4*6=24\\textgreater{}\\textgreater{} 50\\% \\& \\$5 \\#x\\_y \\{z\\}"
                      " \\textbackslash{}n \\textasciicircum{}\\textasciitilde{} \\#\\#\\#\\# 24"),
        qPrintable(text));
    const QStringList rows = text.split('\n').filter("\\\\");
    QCOMPARE(rows.size(), 2);
    for (const QString &row : rows)
        QCOMPARE(QString(row).remove("\\&").count('&'), 5);
    QVERIFY(!text.contains("\\textquotedbl{} & 1/1"));
    ltm::SavedSession twice = hostileRun();
    ltm::Iteration second = *twice.records[0];
    second.index = 1;
    twice.records.push_back(std::make_shared<const ltm::Iteration>(second));
    QVERIFY(runAsLatex(twice).find("& \\textquotedbl{} & 1/1 & 24") != std::string::npos); // the same again
    QVERIFY(text.contains("\\caption{Is 4 \\textless{} 6\\_5 | 50\\%?"));
}

void TestRunExport::namesTheChainsOfSeveral()
{
    Bench bench(m_checkpoint);
    bench.run();
    const ltm::SavedSession run = bench.session.snapshot();
    QVERIFY(runAsMarkdown(run).find("| chain |") != std::string::npos);
    QVERIFY(runAsLatex(run).find("& Chain &") != std::string::npos);
    QVERIFY(runAsMarkdown(hostileRun()).find("chain") == std::string::npos);
    QVERIFY(runAsLatex(hostileRun()).find("Chain") == std::string::npos);
}

void TestRunExport::formatFollowsTheEnding()
{
    Bench bench(m_checkpoint);
    bench.run();
    const std::pair<const char *, std::string (*)(const ltm::SavedSession &)> formats[]
        = {{"trace.json", runAsJson}, {"trace.csv", runAsCsv}, {"trace.MD", runAsMarkdown}, {"trace.tex", runAsLatex}};
    for (const auto &[name, text] : formats) {
        QCOMPARE(exportTrace(bench.session, path(name)), QString());
        QCOMPARE(contentOf(path(name)).toStdString(), text(bench.session.snapshot()));
    }
    const QString refusal = exportTrace(bench.session, path("trace.doc"));
    QVERIFY2(refusal.contains(".json, .csv, .md or .tex") && refusal.contains("trace.doc"), qPrintable(refusal));
    QVERIFY(!QFile::exists(path("trace.doc")));
}

void TestRunExport::bundleHasEverything()
{
    Bench bench(m_checkpoint);
    bench.run();
    bench.edit();
    QCOMPARE(bundle(bench.session, path("bundle")), QString());
    const QDir folder(path("bundle"));
    for (const char *name :
         {"run.json", "run.schema.json", "run.csv", "run.md", "run.tex", "session.safetensors", "rethink.json",
          "elbo.pdf", "elbo.svg", "elbo.png", "elbo.csv", "map.pdf", "map.svg", "map.png"})
        QVERIFY2(QFileInfo(folder.filePath(name)).size() > 0, name);
    const QString readme = QString::fromUtf8(contentOf(folder.filePath("README.md")));
    for (const std::string &fact : {bench.session.madeWith().sha256, bench.session.madeWith().path, std::string("seed"),
                                    bench.session.snapshot().programVersion})
        QVERIFY2(!fact.empty() && readme.contains(QString::fromStdString(fact)), fact.c_str());
    QVERIFY2(readme.contains("first at iteration 5 of chain 0 (edited_trace)"), qPrintable(readme));
    QCOMPARE(contentOf(folder.filePath("run.schema.json")),
             contentOf(SOURCE_ROOT "/resources/schemas/run.schema.json"));
}

/// As whoever has the folder types it.
void TestRunExport::commandMakesTheRunAgain()
{
    Bench bench(m_checkpoint);
    bench.run();
    QCOMPARE(bundle(bench.session, path("again")), QString());
    const QString readme = QString::fromUtf8(contentOf(path("again/README.md")));
    QVERIFY(!readme.contains("had a hand in it"));
    const QRegularExpressionMatch command
        = QRegularExpression("```sh\nltm (solve .*)\n```", QRegularExpression::DotMatchesEverythingOption)
              .match(readme);
    QVERIFY2(command.hasMatch(), qPrintable(readme));

    QProcess shell;
    shell.setWorkingDirectory(path("again"));
    shell.start("sh", {"-c", QStringLiteral("exec '%1' %2 --json").arg(LTM_PROGRAM, command.captured(1))});
    QVERIFY(shell.waitForFinished(patience));
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    std::vector<json> lines;
    for (const QByteArray &line : shell.readAllStandardOutput().split('\n'))
        if (!line.isEmpty())
            lines.push_back(json::parse(line.toStdString()));
    const std::vector<IterationPtr> &records = bench.session.records();
    QCOMPARE(lines.size(), records.size() + 1);
    for (std::size_t i = 0; i < records.size(); ++i) {
        QCOMPARE(lines[i]["trace"], records[i]->text);
        QVERIFY(std::abs(lines[i]["elbo"].get<double>() - records[i]->elbo.elbo) < 1e-3);
    }
}

void TestRunExport::bundleOverwritesNothing()
{
    Bench bench(m_checkpoint);
    bench.run();
    QVERIFY(QDir().mkpath(path("full")));
    QFile mine(path("full/mine.txt"));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    const QString refusal = bundle(bench.session, path("full"));
    QVERIFY2(refusal.contains("choose a new folder"), qPrintable(refusal));
    QCOMPARE(QDir(path("full")).entryList(QDir::Files), QStringList("mine.txt"));

    QVERIFY(QDir().mkpath(path("empty")));
    QCOMPARE(bundle(bench.session, path("empty")), QString());
    QVERIFY(QFile::exists(path("empty/README.md")));

    QVERIFY(!bundle(bench.session, path("no/such/place")).isEmpty());
    QVERIFY(!QFile::exists(path("no")));
    ElboPlot plot;
    QVERIFY(!exportBundle(bench.session.snapshot(), {{"no/such/plot", &plot}}, {}, path("half")).isEmpty());
    QVERIFY(!QFile::exists(path("half")));
    QVERIFY(QDir(m_folder.path()).entryList({"*.??????"}, QDir::Dirs).isEmpty()); // nothing half done is left
}

QTEST_MAIN(TestRunExport)
#include "test_runexport.moc"
