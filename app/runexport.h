// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A run with its traces as text, for other programs and for papers. No Qt here.

#include "sessionfile.h"

#include <string>

namespace ts
{

/// Problem, checkpoint, settings, seed, version, answer, and every iteration with its tokens, as
/// resources/schemas/run.schema.json says. Numbers that are not finite are null.
std::string runAsJson(const ltm::SavedSession &run);

/// A row an iteration: its place in the tree, the ELBO with its standard error, parts and bound in nats, the verdicts
/// on its equations, answer and trace. Numbers that are not finite are empty.
std::string runAsCsv(const ltm::SavedSession &run);

/// The problem, the checkpoint, the answer, and a table of the iterations, as GitHub's Markdown has it.
std::string runAsMarkdown(const ltm::SavedSession &run);

/// A table of the iterations for a paper: a `table` float of booktabs, whose caption is the problem. A trace
/// is written where it differs from that of the row above.
std::string runAsLatex(const ltm::SavedSession &run);

} // namespace ts
