// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ts
{

/// Drives the real window through real runs by keys, clicks and drags, a scene for each thing that it does: running,
/// editing the trace, branching, the alternatives of a token, the parts of the ELBO, the landscape and z moved over it,
/// comparing, presenting, the dark palette, evaluating and following a training. Leaves screenshot-*.png (the main
/// window's 1600 x 1000), trace.json, session.safetensors, elbo.pdf, map.pdf and the frame times of the window,
/// benchmark.md and benchmark.json, in `folder` and says so on stdout. An empty checkpoint is the bundled one. Returns
/// the program's exit code: 0 when all of it went well.
int runDemo(const QString &folder, const QString &checkpoint);

} // namespace ts
