// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The subcommands of `ltm`. Each function adds one to the program; its work is done while the command line is parsed,
// and throws ltm::Error when it cannot be done.

namespace CLI
{
class App;
}

namespace ts
{

void addSolve(CLI::App &program);
void addEval(CLI::App &program);
void addTrain(CLI::App &program);
void addImport(CLI::App &program);
void addInfo(CLI::App &program);
void addData(CLI::App &program);
void addOverlap(CLI::App &program);

} // namespace ts
