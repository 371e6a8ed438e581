// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The landscape behind the latent map: the ELBO of one record's question and trace while q moves over the plane.

#include "elbo.h"
#include "projection.h"
#include "values.h"

#include <memory>
#include <string_view>

namespace ltm
{

class Model;

/// Where on the plane, and how finely.
struct LandscapeGrid {
    MapPoint from; ///< the centre of the lower left cell
    MapPoint to; ///< the centre of the upper right cell
    int columns = 0;
    int rows = 0;
};

/// A landscape in slices of a few cells, so that there can be other work in between. In a cell q has the mean that
/// the cell's centre is lifted to, what the plane does not show of it as in the record, and the record's log-variances.
/// All cells share their noise, so that their ELBOs can be compared.
class LandscapeComputation
{
public:
    /// `draws` of noise a cell, in antithetic pairs. `likelihood` is what the run's ELBO counts. Throws ltm::Error when
    /// the record does not fit the model, the grid has no cell or a place that is not finite, or `draws` is not even.
    LandscapeComputation(std::shared_ptr<const Model> model, std::string_view question, const Iteration &record,
                         Projection projection, const LandscapeGrid &grid, Likelihood likelihood, int draws = 2);

    /// Computes the next slice: at most a row, and no more than is worth one estimate of an iteration's ELBO. Returns
    /// false once every cell is computed.
    bool advance();

    const Landscape &landscape() const { return m_landscape; }
    const at::Tensor &noise() const { return m_noise; } ///< [draws, Nz, dz]: that of every cell

private:
    MapPoint centre(int cell) const;

    std::shared_ptr<const Model> m_model;
    std::vector<float> m_mean; ///< the record's, [Nz * dz]
    Projection m_projection;
    SequenceBatch m_sequence; ///< of one row
    at::Tensor m_logVar; ///< [Nz, dz]
    at::Tensor m_noise;
    Likelihood m_likelihood;
    Landscape m_landscape;
    int m_done = 0; ///< cells
};

} // namespace ltm
