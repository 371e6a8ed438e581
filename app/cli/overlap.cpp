// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlap.h"

#include "commands.h"
#include "error.h"
#include "problemfiles.h"
#include "text.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace ts
{

namespace
{

struct OverlapOptions {
    std::vector<std::string> files, heldOut;
    bool json = false;
};

/// The counts of one file.
struct FileOverlap {
    std::string file;
    ltm::OverlapCounts counts;
};

nlohmann::ordered_json toJson(const std::vector<FileOverlap> &files)
{
    using Json = nlohmann::ordered_json;
    Json list = Json::array();
    for (const auto &[file, counts] : files)
        list.push_back({{"file", file},
                        {"problems", counts.problems},
                        {"verbatim", counts.verbatim},
                        {"runs", counts.runs},
                        {"runs_numbers_masked", counts.maskedRuns},
                        {"paraphrases", counts.paraphrases},
                        {"any", counts.any}});
    return {{"run_words", ltm::overlapRun}, {"files", list}};
}

void printTable(const std::vector<FileOverlap> &files)
{
    std::cout << "problems  verbatim  " << ltm::overlapRun << " words  numbers masked  paraphrases     any  file\n";
    for (const auto &[file, counts] : files)
        std::cout << right(std::to_string(counts.problems), 8) << right(std::to_string(counts.verbatim), 10)
                  << right(std::to_string(counts.runs), 10) << right(std::to_string(counts.maskedRuns), 16)
                  << right(std::to_string(counts.paraphrases), 13) << right(std::to_string(counts.any), 8) << "  "
                  << oneLine(file) << "\n";
    std::cout << std::flush;
}

void overlap(const OverlapOptions &options)
{
    const ltm::HeldOut heldOut(readAll(options.heldOut));
    std::vector<FileOverlap> files;
    std::size_t problems = 0, any = 0;
    for (const std::string &file : options.files) {
        files.push_back({file, ltm::countOverlap(readAll({file}), heldOut)});
        problems += files.back().counts.problems;
        any += files.back().counts.any;
    }
    if (options.json)
        printLine(toJson(files));
    else
        printTable(files);
    if (any > 0)
        throw ltm::Error("%1 of %2 problems overlap with held-out ones; leave them out of what is trained on (ltm data "
                         "--renumber --exclude does).",
                         any, problems);
}

} // namespace

void addOverlap(CLI::App &program)
{
    const auto options = std::make_shared<OverlapOptions>();
    CLI::App *command = program.add_subcommand(
        "overlap", "Counts problems that contain held-out ones; ends with exit code 1 when there are any");
    command->add_option("files", options->files, "Problems to train on")->required()->type_name("FILE");
    command->add_option("--with", options->heldOut, "Problems that are held out")->required()->type_name("FILE");
    command->add_flag("--json", options->json, "One JSON object instead of a table");
    command->callback([options] { overlap(*options); });
}

} // namespace ts
