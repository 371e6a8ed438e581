// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A run as files for other programs and for papers.

#include "plotexport.h"

#include <string>

namespace ts
{

class Session;

/// Writes the run in the format that the file's ending names: `.json` (see resources/schemas/run.schema.json), `.csv`,
/// `.md` or `.tex`; see runexport.h. Returns an empty string, or one sentence that says what is wrong.
QString exportTrace(const Session &session, const QString &file);

/// Writes the file whole or not at all: a full disk leaves no half file. Returns like exportTrace().
QString writeText(const std::string &text, const QString &file);

/// What a figure of the run says of where it comes from: problem, checkpoint with its SHA-256, settings, version.
QMap<QString, QString> aboutRun(const Session &session);

} // namespace ts
