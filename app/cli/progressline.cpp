// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressline.h"

#include <algorithm>
#include <iostream>

#include <unistd.h>

namespace ts
{

namespace
{

std::string bar(double fraction)
{
    constexpr std::size_t width = 30;
    const auto full = static_cast<std::size_t>(std::clamp(fraction, 0.0, 1.0) * width);
    return "[" + std::string(full, '#') + std::string(width - full, '.') + "]";
}

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string duration(double seconds)
{
    const int whole = static_cast<int>(seconds + 0.5);
    if (whole >= 3600)
        return std::to_string(whole / 3600) + ":" + twoDigits(whole / 60 % 60) + ":" + twoDigits(whole % 60);
    return std::to_string(whole / 60) + ":" + twoDigits(whole % 60);
}

} // namespace

ProgressLine::ProgressLine()
    : m_terminal(isatty(STDERR_FILENO) != 0)
{
}

ProgressLine::~ProgressLine()
{
    if (m_terminal)
        std::cerr << "\r\x1b[K" << std::flush;
}

void ProgressLine::show(double fraction, double seconds, const std::string &description)
{
    if (fraction < 1 && seconds < m_next)
        return;
    m_next = seconds + (m_terminal ? 0.1 : 15.0);
    std::string text = description;
    if (fraction > 0 && fraction < 1)
        text += ", " + duration(seconds / fraction - seconds) + " left";
    if (m_terminal)
        std::cerr << '\r' << bar(fraction) << ' ' << text << "\x1b[K" << std::flush;
    else
        std::cerr << "ltm: " << text << std::endl;
}

} // namespace ts
