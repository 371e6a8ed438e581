// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs for the tests of plots, and how to reach what belongs to a plot.

#include "elboplot.h"
#include "widgetdata.h"

#include <QAction>
#include <QPalette>
#include <QTest>

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

/// An iteration with parts: the question gains 1 nat an iteration, the trace 2, and minus KL loses half of one.
inline ltm::Iteration detailed(std::int64_t id, int index, int chain = 0)
{
    ltm::Iteration result = point(id, 0, true, 0);
    result.index = index;
    result.chain = chain;
    result.elbo = {-20.0 + index, -9.0 + 2 * index, 150 + 0.5 * index, 0, 0.25 + id, 0};
    result.elbo.elbo = result.elbo.logQuestion + result.elbo.logTrace - result.elbo.kl - 10 * chain;
    result.elbo.importanceWeightedBound = result.elbo.elbo + 3;
    result.bestElbo = result.elbo.elbo;
    return result;
}

/// Two chains of three iterations: ids 0, 2, 4 and 1, 3, 5.
inline void fillTwoChains(ts::ElboPlot &plot)
{
    for (int id = 0; id < 6; ++id)
        plot.addIteration(detailed(id, id / 2, id % 2));
}

inline ts::PinnedRun pinned(const QString &label, int iterations)
{
    ts::PinnedRun run{label, {}};
    for (int i = 0; i < iterations; ++i)
        run.records.push_back(std::make_shared<ltm::Iteration>(detailed(i, i)));
    return run;
}

inline QAction *action(const QWidget &plot, const QString &name)
{
    for (QAction *each : plot.actions())
        if (each->objectName() == name)
            return each;
    return nullptr;
}

/// A plot on the screen with the keyboard's focus.
inline bool give(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    widget.setFocus();
    return QTest::qWaitForWindowActive(&widget);
}
