// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ts
{

class Session;

/// What someone who mends an error wants to know besides its sentence: when it was, the checkpoint and the run, the
/// version and the system; a line each.
QString errorDetails(const Session &session);

} // namespace ts
