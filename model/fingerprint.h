// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a saved training must agree with to be continued. Private to the engine.

#include "train.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace ltm
{

/// The settings under the names of the options of `ltm train`, and the data by its hash: "steps=3600 batch=64 ...".
std::string fingerprint(const TrainSettings &settings, std::uint64_t data);

/// What two fingerprints differ in, for people: "steps (3600 before, 3000 now), data". Empty when they are the same.
std::string difference(std::string_view before, std::string_view now);

} // namespace ltm
