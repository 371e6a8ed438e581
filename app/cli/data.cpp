// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "files.h"
#include "grammar.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace ts
{

namespace
{

struct DataOptions {
    int count = 0;
    std::uint64_t seed = 0;
    int steps = 0;
    std::string out;
};

void data(const DataOptions &options)
{
    std::string text;
    for (const ltm::Problem &problem : ltm::makeProblems(options.count, options.seed, options.steps))
        text += problem.question + "||" + problem.trace + "\n";
    if (options.out == "-")
        std::cout << text << std::flush;
    else
        ltm::writeFile(options.out, text);
}

} // namespace

void addData(CLI::App &program)
{
    const auto options = std::make_shared<DataOptions>();
    CLI::App *command
        = program.add_subcommand("data", "Makes up word problems with their traces, one question||trace a line");
    command->add_option("--count", options->count, "How many")->required()->check(CLI::Range(1, 5000000));
    command->add_option("--seed", options->seed, "The same seed gives the same problems")
        ->required()
        ->check(CLI::NonNegativeNumber);
    command->add_option("--steps", options->steps, "Equations a trace, 1 to 3; without it a mixture")
        ->check(CLI::Range(1, 3));
    command->add_option("--out", options->out, "The file to write, or - for standard output")
        ->required()
        ->type_name("FILE|-");
    command->callback([options] { data(*options); });
}

} // namespace ts
