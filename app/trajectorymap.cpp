// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trajectorymap.h"

#include <algorithm>

namespace ts
{

namespace
{

/// Points after which a plane of the trajectory no longer follows it: the picture must come to rest.
constexpr std::size_t enough = 8;

at::Tensor rows(const std::vector<std::vector<float>> &points)
{
    const auto width = static_cast<std::int64_t>(points.front().size());
    at::Tensor result = at::empty({static_cast<std::int64_t>(points.size()), width}, at::kFloat);
    for (std::size_t i = 0; i < points.size(); ++i)
        std::ranges::copy(points[i], result.data_ptr<float>() + static_cast<std::int64_t>(i) * width);
    return result;
}

} // namespace

TrajectoryMap::TrajectoryMap(const ltm::Landmarks &landmarks, ltm::MapBasis basis)
    : m_landmarks(landmarks)
{
    setBasis(basis);
}

void TrajectoryMap::setBasis(ltm::MapBasis basis)
{
    m_basis = hasLandmarks() ? basis : ltm::MapBasis::Trajectory;
    m_kept = false;
    fit();
}

void TrajectoryMap::beginRun()
{
    m_seen.clear();
    if (!m_kept)
        fit();
}

bool TrajectoryMap::add(const std::vector<float> &mu)
{
    m_seen.push_back(mu);
    if (m_kept || m_basis == ltm::MapBasis::Landmarks || m_seen.size() > enough)
        return false;
    fit();
    return true;
}

/// Of nothing there is no plane; until there is a trajectory, both are the landmarks alone.
void TrajectoryMap::fit()
{
    const at::Tensor seen = m_seen.empty() ? at::Tensor() : rows(m_seen);
    if (m_basis == ltm::MapBasis::Trajectory) {
        m_projection.reset();
        if (seen.defined())
            m_projection.emplace(seen, m_basis);
        return;
    }
    const at::Tensor landmarks = m_landmarks.mu.flatten(1);
    if (m_basis == ltm::MapBasis::Landmarks || !seen.defined()) {
        m_projection.emplace(landmarks, m_basis);
        return;
    }
    const at::Tensor weights = at::cat({at::full(landmarks.size(0), 0.5 / double(landmarks.size(0)), at::kDouble),
                                        at::full(seen.size(0), 0.5 / double(seen.size(0)), at::kDouble)});
    m_projection.emplace(at::cat({landmarks.to(at::kFloat), seen}), m_basis, weights);
}

std::vector<ltm::Landmark> TrajectoryMap::landmarks() const
{
    std::vector<ltm::Landmark> result;
    if (!hasLandmarks())
        return result;
    const std::vector<ltm::MapPoint> places = m_projection->project(m_landmarks.mu.flatten(1));
    for (std::size_t i = 0; i < places.size(); ++i)
        result.push_back({places[i], i < m_landmarks.labels.size() ? m_landmarks.labels[i] : std::string()});
    return result;
}

std::vector<ltm::MapPoint> TrajectoryMap::points() const
{
    return m_seen.empty() ? std::vector<ltm::MapPoint>() : m_projection->project(rows(m_seen));
}

} // namespace ts
