// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The latent map: two principal components of the latent space, frozen once they are chosen.

#include "checkpoint.h"
#include "values.h"

#include <vector>

namespace ltm
{

/// A plane in the latent space, [Nz * dz] -> 2. A value: chosen once for a run, so that the picture does not jump.
class Projection
{
public:
    /// Principal components of the rows of `points` [N, Nz*dz] (N >= 1; with fewer than three different points the
    /// missing axes are filled with fixed orthogonal directions). Signs are fixed: each axis' largest component is
    /// positive. `basis` says what the points are, for MapAxes. `weights` [N] says how much each row counts; undefined:
    /// all the same.
    Projection(const at::Tensor &points, MapBasis basis, const at::Tensor &weights = {});

    MapPoint project(const std::vector<float> &mu) const;
    std::vector<MapPoint> project(const at::Tensor &points) const;
    const MapAxes &axes() const { return m_axes; }

    /// The point of the plane: origin + x * first + y * second, plus the part of `off` that the plane does not show.
    std::vector<float> lift(MapPoint at, const std::vector<float> &off) const;

private:
    at::Tensor m_mean; ///< [Nz*dz]
    at::Tensor m_axesRows; ///< [2, Nz*dz], orthonormal
    MapAxes m_axes;
};

} // namespace ltm
