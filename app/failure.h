// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <string>
#include <string_view>

namespace ts
{

/// One sentence for anything that the engine or LibTorch throws. `remedy` is the sentence that follows where the engine
/// has none of its own.
std::string sentenceFor(const std::exception &error, std::string_view remedy);

} // namespace ts
