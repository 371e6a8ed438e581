// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QString>

#include <memory>
#include <vector>

namespace ts
{

/// A finished run that stays beside the live one. Its place in the list of pinned runs is its colour and its shape.
struct PinnedRun {
    QString label;
    std::vector<std::shared_ptr<const ltm::Iteration>> records;
    qint64 shown = -1; ///< the record that was on show when it was pinned
    bool comparable = true; ///< of the live run's problem: their ELBOs mean something side by side
};

} // namespace ts
