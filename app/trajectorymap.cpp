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

TrajectoryMap::TrajectoryMap(const ltm::Landmarks &landmarks)
    : m_landmarks(landmarks)
{
    if (m_landmarks.mu.defined() && m_landmarks.mu.size(0) > 0)
        m_projection.emplace(m_landmarks.mu.flatten(1), "landmarks");
    m_kept = m_projection.has_value();
}

void TrajectoryMap::beginRun()
{
    m_seen.clear();
    if (!m_kept)
        m_projection.reset();
}

bool TrajectoryMap::add(const std::vector<float> &mu)
{
    m_seen.push_back(mu);
    if (m_kept || m_seen.size() > enough)
        return false;
    m_projection.emplace(rows(m_seen), "trajectory");
    return true;
}

std::vector<ltm::Landmark> TrajectoryMap::landmarks() const
{
    std::vector<ltm::Landmark> result;
    if (!m_landmarks.mu.defined() || m_landmarks.mu.size(0) == 0)
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
