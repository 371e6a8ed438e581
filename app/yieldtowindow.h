// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace ts
{

/// Lets the window's thread go first where the calling thread, and those that it starts from now on, want the same
/// processor. QThread::setPriority() does nothing under Linux's usual scheduler; niceness, which is a thread's own
/// there, does.
inline void yieldToWindow()
{
#ifdef Q_OS_LINUX
    setpriority(PRIO_PROCESS, 0, 5);
#endif
}

} // namespace ts
