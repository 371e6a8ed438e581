// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the window asks of the engine beside the run: a closer look at a record, the trace of another point of the map,
// the landscape behind it. Done in small units between those of the run, which it leaves as it is. No Qt here.

#include "landscape.h"
#include "preview.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ts
{

/// Hears what was seen, on the thread that calls Looking::advance.
class LookingObserver
{
public:
    virtual ~LookingObserver() = default;
    virtual void inspected(const ltm::TraceInspection &inspection) = 0;
    virtual void previewed(const ltm::TracePreview &preview) = 0;
    virtual void landscapeGrew(const ltm::Landscape &landscape) = 0;
};

/// Requests about one run. Of each kind only the newest is kept: a newer one takes the place of one that waits. A
/// preview that is being written is finished, or one after the other would be begun and none seen while the pointer
/// moves; a landscape is dropped for the next.
class Looking
{
public:
    using Record = std::shared_ptr<const ltm::Iteration>;

    /// The observer must outlive this.
    Looking(std::shared_ptr<const ltm::Model> model, std::string question, const ltm::RethinkSettings &settings,
            LookingObserver &observer);

    void inspect(const Record &record);
    void preview(ltm::MapPoint at, const std::vector<float> &z0); ///< z0 [Nz * dz] lies at `at`
    /// Throws ltm::Error when it cannot be computed.
    void computeLandscape(const ltm::Iteration &record, const ltm::Projection &projection,
                          const ltm::LandscapeGrid &grid);
    void cancelLandscape();

    bool hasWork() const;
    bool isUrgent() const { return m_preview != nullptr; } ///< a hand waits for the preview being written

    /// Does the next unit of work: a token of a preview, an inspection, or a slice of a landscape, in this order. On an
    /// exception the request that it came from is gone.
    void advance();

private:
    struct Place {
        ltm::MapPoint at;
        std::vector<float> z0;
        ltm::PreviewComputation::Clock::time_point asked;
    };

    void beginPreview(const Place &place);
    void advancePreview();
    void advanceLandscape();

    std::shared_ptr<const ltm::Model> m_model;
    std::string m_question;
    ltm::RethinkSettings m_settings;
    LookingObserver &m_observer;

    Record m_inspected; ///< waits
    std::optional<Place> m_place; ///< waits
    std::unique_ptr<ltm::PreviewComputation> m_preview;
    std::unique_ptr<ltm::LandscapeComputation> m_landscape;
};

} // namespace ts
