// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which plane the latent map shows: that of the checkpoint's landmarks, of the trajectory, or of both. One that the
// trajectory has a part in is fitted again until there are enough points for it to stand still. Without landmarks it is
// the trajectory's. No Qt here.

#include "projection.h"

#include <optional>

namespace ts
{

class TrajectoryMap
{
public:
    explicit TrajectoryMap(const ltm::Landmarks &landmarks, ltm::MapBasis basis = ltm::MapBasis::Landmarks);

    /// Adds a posterior mean, [Nz * dz]. True when the plane changed with it, so that every point has moved.
    bool add(const std::vector<float> &mu);

    /// Another plane, fitted to all points there are, even where one was kept. Every point has moved.
    void setBasis(ltm::MapBasis basis);

    /// From now on the plane stays, for this run and those after it.
    void keepPlane() { m_kept = m_projection.has_value(); }
    /// Forgets the points of a run; a plane that is kept stays.
    void beginRun();

    bool empty() const { return !m_projection; }
    const ltm::Projection &projection() const { return *m_projection; }
    const ltm::MapAxes &axes() const { return m_projection->axes(); }
    std::vector<ltm::Landmark> landmarks() const;
    /// Places of the points, in the order they were added.
    std::vector<ltm::MapPoint> points() const;
    ltm::MapPoint last() const { return m_projection->project(m_seen.back()); }

private:
    bool hasLandmarks() const { return m_landmarks.mu.defined() && m_landmarks.mu.size(0) > 0; }
    void fit();

    const ltm::Landmarks &m_landmarks;
    ltm::MapBasis m_basis;
    std::vector<std::vector<float>> m_seen;
    std::optional<ltm::Projection> m_projection;
    bool m_kept = false;
};

} // namespace ts
