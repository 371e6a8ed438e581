// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionfile.h"

#include <QMap>
#include <QString>

#include <utility>
#include <vector>

namespace ts
{

class PlotWidget;

/// The plots of a run, each with the name of its files.
using NamedPlots = std::vector<std::pair<QString, PlotWidget *>>;

/// Writes all there is to take away of a run into a new folder: the run as JSON with its schema, CSV, Markdown and
/// LaTeX; each plot as PDF, SVG and PNG with its data; the session; the settings as rethink.json; and a README that
/// names checkpoint, hash, settings, seed and version, and the command that makes the run again. `about` is what the
/// figures say of themselves. The folder appears whole or not at all, and nothing is written into one that holds
/// something. Returns an empty string, or one sentence that says what is wrong.
QString exportBundle(const ltm::SavedSession &run, const NamedPlots &plots, const QMap<QString, QString> &about,
                     const QString &folder);

} // namespace ts
