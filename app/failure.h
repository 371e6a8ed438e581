// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrase.h"

#include <exception>

namespace ts
{

/// What went wrong in the engine.
struct Failure {
    enum Kind { Told, Memory, DeviceMemory, Unforeseen };

    Kind kind = Unforeseen;
    ltm::Phrase words; ///< the engine's own, or LibTorch's; empty where the kind says all
};

/// Of anything that the engine or LibTorch throws.
Failure failureOf(const std::exception &error);

} // namespace ts
