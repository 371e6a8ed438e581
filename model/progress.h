// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a longer piece of work tells how far it is, and how it is stopped.

#include <exception>
#include <functional>
#include <utility>

namespace ltm
{

/// What a piece of work ends with when it was told to stop.
class Stopped : public std::exception
{
public:
    const char *what() const noexcept override { return "stopped"; }
};

/// Handed to the work, which calls tell() whenever it has done a little.
class Progress
{
public:
    /// Hears the fraction of the work that is done, 0 to 1; returns false to stop it.
    using Listener = std::function<bool(double fraction)>;

    Progress() = default; ///< nobody listens
    explicit Progress(Listener listener)
        : m_listener(std::move(listener))
    {
    }

    /// Throws Stopped when the listener wants no more.
    void tell(double fraction) const
    {
        if (m_listener && !m_listener(m_from + fraction * (m_to - m_from)))
            throw Stopped();
    }

    /// For a part of the work: its 0 to 1 are `from` to `to` of the whole.
    Progress part(double from, double to) const
    {
        Progress ofPart = *this;
        ofPart.m_from = m_from + from * (m_to - m_from);
        ofPart.m_to = m_from + to * (m_to - m_from);
        return ofPart;
    }

private:
    Listener m_listener;
    double m_from = 0;
    double m_to = 1;
};

} // namespace ltm
