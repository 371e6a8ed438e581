// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is happening, in the plain words of a lecture.

#include "engineworker.h"

namespace ts
{

/// All that a caption depends on.
struct Moment {
    bool ready = false; ///< a checkpoint is open
    RunState state = RunState::Idle;
    ltm::Phase phase = ltm::Phase::Start; ///< under way, or next while paused
    ltm::AcceptanceRule rule = ltm::AcceptanceRule::Gibbs;
    IterationPtr last; ///< the newest record of the chain on show; null before the first
    IterationPtr before; ///< the record of the same chain before it; null when there is none
    QString answer; ///< of the finished run
};

struct Caption {
    QString now; ///< what is happening
    QString why; ///< what became of the last trace and for what reason; may be empty
};

/// The words for a moment. They say what is compared and kept, never that a trace is more right.
Caption captionOf(const Moment &moment);

} // namespace ts
