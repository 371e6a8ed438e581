// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurebundle.h"

#include "error.h"
#include "exporting.h"
#include "failurewords.h"
#include "plotwidget.h"
#include "runexport.h"
#include "settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace ts
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureBundle)
};

/// A word of a POSIX shell, whatever is in it.
std::string quoted(const std::string &word)
{
    std::string result = "'";
    for (const char c : word)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

std::string commandOf(const ltm::SavedSession &run)
{
    const QString checkpoint = QFileInfo(QString::fromStdString(run.checkpointPath)).absoluteFilePath();
    return "ltm solve --checkpoint " + quoted(checkpoint.toStdString()) + " --settings rethink.json --problem "
        + quoted(run.problem);
}

/// Where the command's run and this one part: the first record that the user had a hand in, null when there is none.
const ltm::Iteration *firstByHand(const ltm::SavedSession &run)
{
    const auto found
        = std::ranges::find_if(run.records, [](const auto &record) { return ltm::beginsBranch(record->origin); });
    return found == run.records.end() ? nullptr : found->get();
}

/// Whether it came to the end of its budget.
bool isWhole(const ltm::SavedSession &run)
{
    return std::ranges::any_of(run.records,
                               [&](const auto &record) { return record->index >= run.settings.iterations; });
}

std::string readme(const ltm::SavedSession &run, const NamedPlots &plots, const QDir &folder)
{
    std::string text = "# A run of Thoughtscope\n\n" + runAsMarkdown(run) + "\n## What made it\n\n";
    text += "    Thoughtscope       " + run.programVersion + "\n";
    text += "    checkpoint         " + run.checkpointName + "\n";
    text += "    its folder         " + run.checkpointPath + "\n";
    text += "    SHA-256 (weights)  " + run.checkpointSha256 + "\n";
    text += "    seed               " + std::to_string(run.settings.seed) + "\n";
    text += "    settings           rethink.json\n\n";
    text += "In this folder, on the same kind of device, this makes the run again:\n\n```sh\n" + commandOf(run)
        + "\n```\n\n";
    if (!isWhole(run))
        text += "The run was not at the end of its " + std::to_string(run.settings.iterations)
            + " iterations: the command goes on to it.\n\n";
    if (const ltm::Iteration *changed = firstByHand(run))
        text += "The user had a hand in it, first at iteration " + std::to_string(changed->index) + " of chain "
            + std::to_string(changed->chain) + " (" + std::string(ltm::name(changed->origin))
            + "): the command makes again what came before. session.safetensors has all of it.\n\n";
    text += "## Files\n\n";
    text += "* run.json (as run.schema.json says), run.csv, run.md, run.tex: every iteration with its trace\n";
    for (const auto &[name, plot] : plots) {
        const std::string file = name.toStdString();
        text += "* " + file + ".pdf, .svg, .png: " + plot->accessibleName().toStdString();
        for (const std::string data : {".csv", "-details.csv"})
            if (folder.exists(QString::fromStdString(file + data)))
                text += (data == ".csv" ? "; its data: " : ", ") + file + data;
        text += "\n";
    }
    text += "* session.safetensors: the run with its latents; Thoughtscope opens it (File, Open session), and so does "
            "any program that reads safetensors\n";
    return text + "* rethink.json: the settings\n";
}

std::string schema()
{
    QFile file(QStringLiteral(":/schemas/run.schema.json"));
    file.open(QIODevice::ReadOnly);
    return file.readAll().toStdString();
}

QString fill(const QDir &folder, const ltm::SavedSession &run, const NamedPlots &plots,
             const QMap<QString, QString> &about)
{
    const std::pair<const char *, std::string> texts[]
        = {{"run.json", runAsJson(run)},   {"run.schema.json", schema()}, {"run.csv", runAsCsv(run)},
           {"run.md", runAsMarkdown(run)}, {"run.tex", runAsLatex(run)},  {"rethink.json", ltm::toJson(run.settings)}};
    for (const auto &[name, text] : texts)
        if (const QString error = writeText(text, folder.filePath(QLatin1String(name))); !error.isEmpty())
            return error;
    for (const auto &[name, plot] : plots) {
        for (const char *ending : {".pdf", ".svg", ".png"}) {
            FigureSize size;
            size.height *= plot->relativeHeight();
            const QString file = folder.filePath(name + QLatin1String(ending));
            if (const QString error = exportPlot(*plot, file, size, about); !error.isEmpty())
                return error;
        }
    }
    const QString error = writeText(readme(run, plots, folder), folder.filePath(QStringLiteral("README.md")));
    if (!error.isEmpty())
        return error;
    try {
        ltm::writeSession(run, folder.filePath(QStringLiteral("session.safetensors")).toStdString());
    } catch (const ltm::Error &failure) {
        return inWords(failure);
    }
    return {};
}

} // namespace

QString exportBundle(const ltm::SavedSession &run, const NamedPlots &plots, const QMap<QString, QString> &about,
                     const QString &folder)
{
    const QDir place(folder);
    if (QFileInfo::exists(folder) && (!QFileInfo(folder).isDir() || !place.isEmpty()))
        return Text::tr("%1 is there already and holds something; choose a new folder.").arg(folder);
    QTemporaryDir beside(folder + QStringLiteral(".XXXXXX"));
    if (!beside.isValid())
        return Text::tr("%1 cannot be made: %2. Choose another place.").arg(folder, beside.errorString());
    // A temporary folder is for one's own eyes; the one in it has the permissions of any other.
    const QString filled = beside.filePath(QStringLiteral("run"));
    QDir().mkdir(filled);
    if (const QString error = fill(QDir(filled), run, plots, about); !error.isEmpty())
        return error;
    if (QFileInfo::exists(folder))
        QDir().rmdir(folder);
    return QDir().rename(filled, folder) ? QString() : Text::tr("%1 cannot be made; choose another place.").arg(folder);
}

} // namespace ts
