// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program `ltm`: the engine from a shell. Exit codes: 0 done, 1 it could not be done (or was interrupted), 2 wrong
// usage.

#include "commands.h"
#include "waitpassively.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <iostream>
#include <new>
#include <string>

namespace
{

int fail(std::string sentence, int code)
{
    sentence.resize(std::min(sentence.find('\n'), sentence.size())); // LibTorch adds where it happened
    if (sentence.find("out of memory") != std::string::npos)
        sentence += " Use fewer chains, a smaller batch or another device.";
    std::cout.flush();
    std::cerr << "ltm: " << sentence << std::endl;
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    ts::waitPassively(argv);
    std::ios::sync_with_stdio(false);

    CLI::App program("Rethinks word problems with latent thought vectors, and trains and measures the models that do.",
                     "ltm");
    program.set_version_flag("--version", std::string(THOUGHTSCOPE_VERSION));
    program.footer("Exit codes: 0 done; 1 it could not be done, or was interrupted (what was done by then is printed); "
                   "2 wrong usage.");
    program.require_subcommand(1);
    ts::addSolve(program);
    ts::addEval(program);
    ts::addTrain(program);
    ts::addImport(program);
    ts::addInfo(program);
    ts::addData(program);
    ts::addOverlap(program);

    const auto named = [&](const CLI::App *command) { return command->get_name() == argv[1]; };
    if (argc > 1 && argv[1][0] != '-' && program.get_subcommands(named).empty())
        return fail("There is no command \"" + std::string(argv[1]) + "\" (see ltm --help)", 2);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
            return program.exit(error); // --help and --version
        const auto used = program.get_subcommands();
        const std::string command = used.empty() ? "ltm" : "ltm " + used.front()->get_name();
        return fail(std::string(error.what()) + " (see " + command + " --help)", 2);
    } catch (const std::bad_alloc &) {
        return fail("The machine is out of memory.", 1);
    } catch (const std::exception &error) {
        return fail(error.what(), 1);
    }
    if (!std::cout.flush())
        return fail("The output could not be written; is the disk full?", 1);
    return 0;
}
