// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs for the tests of plots.

#include "elboplot.h"
#include "widgetdata.h"

#include <QPalette>

#include <cmath>

inline ltm::Iteration point(std::int64_t id, double elbo, bool accepted, double best)
{
    ltm::Iteration result = *iteration(id, "1 #### 1");
    result.elbo.elbo = elbo;
    result.accepted = accepted;
    result.bestElbo = best;
    return result;
}

/// Three iterations whose first gradient steps lie a thousand nats below.
inline void fill(ts::ElboPlot &plot)
{
    for (int i = 0; i < 3; ++i) {
        for (int step = 0; step < 8; ++step)
            plot.addGradientStep({0, i, step, 8, -40.0 + i - 1000.0 * std::exp(-2.0 * step), 5});
        plot.addIteration(point(i, -40.0 + i, true, -40.0 + i));
    }
}

inline QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(20, 22, 24));
    palette.setColor(QPalette::Text, QColor(230, 230, 230));
    return palette;
}
