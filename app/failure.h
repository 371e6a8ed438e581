// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What people are told when the engine fails. No Qt here.

#include <exception>
#include <string>

namespace ts
{

/// One sentence for anything that the engine or LibTorch throws.
std::string sentence(const std::exception &error);

} // namespace ts
