// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A run as a file for other programs.

#include "plotexport.h"

namespace ts
{

class Session;

/// Writes the run as JSON: problem, checkpoint, settings, seed, version, answer and every iteration with the fields of
/// `ltm solve --json`, its id, parent and origin. Atomic: a full disk leaves no half file. Returns an empty string, or
/// one sentence that says what is wrong.
QString exportTrace(const Session &session, const QString &file);

/// What a figure of the run says of where it comes from: problem, checkpoint with its SHA-256, settings, version.
QMap<QString, QString> aboutRun(const Session &session);

} // namespace ts
