// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "error.h"
#include "files.h"
#include "grammar.h"
#include "overlap.h"
#include "problemfiles.h"
#include "renumber.h"

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
    std::vector<std::string> sources, heldOut;
    ltm::ProblemLimits limits;
    std::string out;
};

/// Other problems with their numbers changed, and a sentence to standard error about what became of them.
std::vector<ltm::Problem> renumbered(const DataOptions &options)
{
    std::vector<ltm::Problem> sources = readAll(options.sources);
    const std::size_t read = sources.size();
    const ltm::HeldOut heldOut(readAll(options.heldOut));
    const std::size_t excluded = ltm::removeOverlap(sources, heldOut);
    ltm::RenumberReport report;
    const auto count = static_cast<std::size_t>(options.count);
    // Other numbers can, by chance, make a problem resemble a held-out one.
    const auto accept = [&](const ltm::Problem &problem) { return !heldOut.contains(problem); };
    std::vector<ltm::Problem> made = ltm::renumberAll(sources, count, options.seed, options.limits, report, accept);
    if (made.empty())
        throw ltm::Error("None of the %1 problems can be given other numbers; use other files or wider limits.", read);
    std::cerr << "Of " << read << " problems, " << excluded << " overlap with held-out ones and "
              << report.sources - report.understood << " cannot be given other numbers within the limits; the other "
              << report.understood << " made " << made.size() << " problems"
              << (made.size() < count ? ", and no more can be made of them.\n" : ".\n");
    return made;
}

/// Problems of the grammar; where some are left out, a sentence to standard error says how many.
std::vector<ltm::Problem> madeUp(const DataOptions &options)
{
    std::vector<ltm::Problem> made = ltm::makeProblems(options.count, options.seed, options.steps);
    if (!options.heldOut.empty()) {
        const std::size_t excluded = ltm::removeOverlap(made, ltm::HeldOut(readAll(options.heldOut)));
        std::cerr << "Of " << options.count << " problems, " << excluded
                  << " overlap with held-out ones and are left out.\n";
    }
    return made;
}

void data(const DataOptions &options)
{
    const std::vector<ltm::Problem> problems = options.sources.empty() ? madeUp(options) : renumbered(options);
    std::string text;
    for (const ltm::Problem &problem : problems)
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
        = program.add_subcommand("data",
                                 "Makes up word problems with their traces, one question||trace a line, or gives "
                                 "other numbers to those of a file");
    command->add_option("--count", options->count, "How many")->required()->check(CLI::Range(1, 5000000));
    command->add_option("--seed", options->seed, "The same seed gives the same problems")
        ->required()
        ->check(CLI::NonNegativeNumber);
    CLI::Option *steps
        = command->add_option("--steps", options->steps, "Equations a trace, 1 to 4; without it a mixture")
              ->check(CLI::Range(1, 4));
    CLI::Option *sources
        = command
              ->add_option(
                  "--renumber", options->sources,
                  "Instead of making problems up, change the numbers of those in these files, alike in question "
                  "and trace; the first round keeps their own numbers")
              ->excludes(steps)
              ->type_name("FILE");
    command
        ->add_option("--exclude", options->heldOut,
                     "Held-out problems: what repeats or retells one of these is left out (see ltm overlap)")
        ->type_name("FILE");
    command->add_option("--max-steps", options->limits.steps, "Only problems with at most N equations")
        ->needs(sources)
        ->check(CLI::Range(1, 1000));
    command->add_option("--max-words", options->limits.words, "Only problems whose question has at most N words")
        ->needs(sources)
        ->check(CLI::Range(1, 100000));
    command->add_option("--max-result", options->limits.result, "Only problems whose results are at most N")
        ->needs(sources)
        ->check(CLI::Range(1, 1000000000));
    command->add_option("--out", options->out, "The file to write, or - for standard output")
        ->required()
        ->type_name("FILE|-");
    command->callback([options] { data(*options); });
}

} // namespace ts
