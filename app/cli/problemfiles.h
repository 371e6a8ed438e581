// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <string>
#include <vector>

namespace ts
{

/// The problems of several files, one after another; solutions that end without an answer are left out.
std::vector<ltm::Problem> readAll(const std::vector<std::string> &files);

} // namespace ts
