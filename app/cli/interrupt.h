// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ts
{

/// While one exists, the first Ctrl-C (SIGINT) or SIGTERM is a request to stop; the second ends the program as usual.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    bool requested() const;
};

} // namespace ts
