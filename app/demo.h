// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ts
{

/// Drives the real window through a real run by keys and clicks: types a problem, runs, pauses, edits the trace,
/// re-samples z and lets it finish. Leaves screenshot-*.png (1600 x 1000), trace.json, elbo.pdf, map.pdf and the frame
/// times of the window, benchmark.md and benchmark.json, in `folder` and says so on stdout. An empty checkpoint is the
/// bundled one. Returns the program's exit code: 0 when all of it went well.
int runDemo(const QString &folder, const QString &checkpoint);

} // namespace ts
