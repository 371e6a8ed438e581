// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace ts
{

/// Says on standard error how far a long piece of work is: a bar on a terminal, otherwise a line now and then.
class ProgressLine
{
public:
    ProgressLine();
    /// Clears the bar.
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// `fraction` of the work is done, 0 to 1, `seconds` after the beginning; `description` says what that is. The time
    /// left is estimated and added. Cheap to call often.
    void show(double fraction, double seconds, const std::string &description);

private:
    bool m_terminal;
    double m_next = 0; ///< seconds: when to write again
};

} // namespace ts
