// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "elboseries.h"
#include "plottable.h"

#include <utility>
#include <vector>

namespace ts
{

/// The points of one run, under the name that a table calls it by.
using NamedPoints = std::pair<QString, std::vector<ElboPoint>>;

/// A row a point, run by run. Runs are named in a first column when there are several.
PlotTable elboTable(const std::vector<NamedPoints> &runs);

/// A row a gradient step of a fine line, by chain: its place between the iterations, and the ELBO there.
PlotTable gradientStepTable(const std::vector<std::pair<int, const QCPCurve *>> &lines);

} // namespace ts
