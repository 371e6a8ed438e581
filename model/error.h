// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace ltm
{

/// Everything the engine refuses ends here: one plain sentence that says what is wrong, where, and what to do about it.
class Error : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

} // namespace ltm
