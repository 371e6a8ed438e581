// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "landscape.h"

#include "chain.h"
#include "error.h"
#include "model.h"
#include "noise.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ltm
{

namespace
{

/// Sequences in one slice: as many as the ELBO of an iteration is usually estimated with, so that a command waits no
/// longer for this than for that.
constexpr int sequencesAtOnce = 8;

void check(const LandscapeGrid &grid, int draws)
{
    if (grid.columns < 1 || grid.rows < 1)
        throw Error("the landscape has no cells: ask for at least one row and one column");
    for (const double place : {grid.from.x, grid.from.y, grid.to.x, grid.to.y})
        if (!std::isfinite(place))
            throw Error("the landscape has an edge that is not a finite number");
    if (draws < 2 || draws % 2 != 0)
        throw Error("a landscape needs an even number of draws: they come in antithetic pairs");
}

SequenceBatch sequenceOf(const Model &model, std::string_view question, const Iteration &record)
{
    const std::vector<int> prompt = promptIds(model.tokenizer(), question);
    const std::vector<int> trace = traceIds(model.tokenizer(), record);
    checkTrace(model, prompt, trace);
    return SequenceBatch({prompt}, {trace}, model.device());
}

SequenceBatch repeated(const SequenceBatch &sequence, std::int64_t rows)
{
    const auto repeat = [&](const at::Tensor &x) { return x.expand({rows, -1}); };
    return {repeat(sequence.inputs), repeat(sequence.targets), repeat(sequence.questionMask),
            repeat(sequence.traceMask)};
}

/// The same for every landscape of a question, so that those of its records can be compared too.
at::Tensor commonNoise(const Model &model, std::string_view question, int draws)
{
    const auto &config = model.config();
    return antithetic(normalNoise({draws / 2, config.maxZLen, config.latentDim}, hashText(question)))
        .to(model.device());
}

/// `from` and `to` are the first and the last of `count` places.
double place(double from, double to, int number, int count)
{
    return count == 1 ? from : from + (to - from) * number / (count - 1);
}

} // namespace

LandscapeComputation::LandscapeComputation(std::shared_ptr<const Model> model, std::string_view question,
                                           const Iteration &record, Projection projection, const LandscapeGrid &grid,
                                           Likelihood likelihood, int draws)
    : m_model(std::move(model))
    , m_mean(record.mu)
    , m_projection(std::move(projection))
    , m_sequence(sequenceOf(*m_model, question, record))
    , m_logVar(latentFrom(*m_model, record.logVar))
    , m_likelihood(likelihood)
{
    check(grid, draws);
    m_noise = commonNoise(*m_model, question, draws);
    latentFrom(*m_model, record.mu); // refuses what is no mean of this model
    const auto cells = static_cast<std::size_t>(grid.columns) * static_cast<std::size_t>(grid.rows);
    m_landscape = {record.id, grid.from, grid.to, grid.columns, grid.rows, {}, false};
    m_landscape.elbo.assign(cells, std::numeric_limits<double>::quiet_NaN());
}

MapPoint LandscapeComputation::centre(int cell) const
{
    const Landscape &of = m_landscape;
    return {place(of.from.x, of.to.x, cell % of.columns, of.columns),
            place(of.from.y, of.to.y, cell / of.columns, of.rows)};
}

bool LandscapeComputation::advance()
{
    if (m_landscape.complete)
        return false;
    const auto draws = static_cast<int>(m_noise.size(0));
    const int leftInRow = m_landscape.columns - m_done % m_landscape.columns;
    const int count = std::min(leftInRow, std::max(1, sequencesAtOnce / draws));
    std::vector<at::Tensor> means;
    for (int cell = m_done; cell < m_done + count; ++cell)
        means.push_back(latentFrom(*m_model, m_projection.lift(centre(cell), m_mean)));
    const Posterior q{at::stack(means), m_logVar.expand({count, -1, -1})};
    const ElboEstimate estimate = estimateElbo(m_model->decoder(), m_model->prior(), repeated(m_sequence, count), q,
                                               m_noise.expand({count, -1, -1, -1}), m_likelihood);
    for (const ElboParts &parts : estimate.parts)
        m_landscape.elbo[static_cast<std::size_t>(m_done++)] = parts.elbo;
    m_landscape.complete = static_cast<std::size_t>(m_done) == m_landscape.elbo.size();
    return !m_landscape.complete;
}

} // namespace ltm
