// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elbotable.h"

#include <QCoreApplication>

#include <cmath>

namespace ts
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ElboTable)
};

std::vector<QVariant> row(const ElboPoint &point)
{
    const ltm::ElboParts &elbo = point.elbo;
    return {point.index,
            point.chain,
            point.accepted ? Text::tr("accepted") : Text::tr("rejected"),
            cell(elbo.elbo),
            cell(elbo.standardError),
            cell(elbo.logQuestion),
            cell(elbo.logTrace),
            cell(-elbo.kl),
            cell(elbo.importanceWeightedBound),
            cell(point.best)};
}

} // namespace

PlotTable elboTable(const std::vector<NamedPoints> &runs)
{
    PlotTable table{{Text::tr("iteration"), Text::tr("chain"), Text::tr("accepted or rejected"),
                     Text::tr("ELBO (nats)"), Text::tr("standard error (nats)"),
                     Text::tr("question log-likelihood (nats)"), Text::tr("trace log-likelihood (nats)"),
                     Text::tr("minus KL (nats)"), Text::tr("importance-weighted bound (nats)"),
                     Text::tr("best accepted ELBO (nats)")},
                    {}};
    const bool several = runs.size() > 1;
    if (several)
        table.columns.prepend(Text::tr("run"));
    for (const auto &[name, points] : runs) {
        for (const ElboPoint &point : points) {
            table.rows.push_back(row(point));
            if (several)
                table.rows.back().insert(table.rows.back().begin(), name);
        }
    }
    return table;
}

PlotTable gradientStepTable(const std::vector<std::pair<int, const QCPCurve *>> &lines)
{
    PlotTable table{{Text::tr("chain"), Text::tr("iteration"), Text::tr("ELBO (nats)")}, {}};
    for (const auto &[chain, line] : lines)
        for (const QCPCurveData &step : *line->data())
            if (!std::isnan(step.value))
                table.rows.push_back({chain, cell(step.key), cell(step.value)});
    return table;
}

} // namespace ts
