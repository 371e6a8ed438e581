// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A model small enough to rethink in milliseconds, for tests of what is built around it. Its traces are nonsense.

#include "values.h"

#include <filesystem>

namespace ltm
{

/// Settings under which the tiny model's runs are short.
RethinkSettings tinySettings();

/// Writes a checkpoint with random weights, always the same, into `folder`; with landmarks if asked for.
void writeTinyCheckpoint(const std::filesystem::path &folder, const RethinkSettings &settings = tinySettings(),
                         bool landmarks = false);

} // namespace ltm
