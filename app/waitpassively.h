// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

#include <unistd.h>

namespace ts
{

/// OpenMP threads that spin while they wait starve everything else, and libgomp reads its environment once, when it is
/// loaded, which is before main. So the program sets the variable and starts itself anew; that it is set says that this
/// has been done.
inline void waitPassively(char **arguments)
{
    if (std::getenv("OMP_WAIT_POLICY"))
        return;
    setenv("OMP_WAIT_POLICY", "PASSIVE", 1);
    execv("/proc/self/exe", arguments); // comes back only if it fails: then the threads spin, and all else works
}

} // namespace ts
