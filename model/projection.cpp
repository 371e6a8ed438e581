// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection.h"

#include <algorithm>
#include <tuple>

namespace ltm
{

namespace
{

/// Each axis' largest component is positive, so that the same points always give the same picture.
at::Tensor withFixedSigns(const at::Tensor &axes)
{
    const at::Tensor largest = axes.gather(1, axes.abs().argmax(1, /*keepdim=*/true));
    return axes * at::where(largest.lt(0), -at::ones_like(largest), at::ones_like(largest));
}

} // namespace

Projection::Projection(const at::Tensor &points, MapBasis basis, const at::Tensor &weights)
{
    const at::NoGradGuard noGradient;
    const at::Tensor rows = points.to(at::kCPU, at::kDouble).flatten(1); // [N, D]
    const at::Tensor counts = weights.defined() ? weights.to(rows.options()) : at::ones(rows.size(0), rows.options());
    m_mean = counts.matmul(rows) / counts.sum();
    const at::Tensor counted = (rows - m_mean) * counts.sqrt().unsqueeze(1);
    // Fixed coordinate axes fill in where the points do not span a plane.
    const at::Tensor centred = at::cat({counted, 1e-9 * at::eye(2, rows.size(1), rows.options())});
    const auto [left, singular, right] = at::linalg_svd(centred, /*full_matrices=*/false);
    m_axesRows = withFixedSigns(right.narrow(0, 0, 2)).contiguous();

    const at::Tensor variance = singular.square();
    const double total = std::max(variance.sum().item<double>(), 1e-30);
    m_axes = {variance[0].item<double>() / total, variance[1].item<double>() / total, basis};
}

MapPoint Projection::project(const std::vector<float> &mu) const
{
    return project(at::tensor(mu, at::kFloat).unsqueeze(0)).front();
}

std::vector<MapPoint> Projection::project(const at::Tensor &points) const
{
    const at::NoGradGuard noGradient;
    const at::Tensor flat
        = at::matmul(points.to(at::kCPU, at::kDouble).flatten(1) - m_mean, m_axesRows.t()).contiguous(); // [N, 2]
    std::vector<MapPoint> projected;
    for (std::int64_t i = 0; i < flat.size(0); ++i) {
        const double *row = flat[i].data_ptr<double>();
        projected.push_back({row[0], row[1]});
    }
    return projected;
}

std::vector<float> Projection::lift(MapPoint at, const std::vector<float> &off) const
{
    const at::NoGradGuard noGradient;
    const at::Tensor from = at::tensor(off, at::kFloat).to(at::kDouble) - m_mean;
    const at::Tensor hidden = from - at::matmul(at::matmul(from, m_axesRows.t()), m_axesRows);
    const at::Tensor lifted
        = (m_mean + at.x * m_axesRows[0] + at.y * m_axesRows[1] + hidden).to(at::kFloat).contiguous();
    return {lifted.data_ptr<float>(), lifted.data_ptr<float>() + lifted.numel()};
}

} // namespace ltm
