// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looking.h"

#include "inspect.h"

#include <utility>

namespace ts
{

namespace
{

constexpr int alternatives = 5; // likely tokens shown in the place of each

} // namespace

Looking::Looking(std::shared_ptr<const ltm::Model> model, std::string question, const ltm::RethinkSettings &settings,
                 LookingObserver &observer)
    : m_model(std::move(model))
    , m_question(std::move(question))
    , m_settings(settings)
    , m_observer(observer)
{
}

void Looking::inspect(const Record &record)
{
    m_inspected = record;
}

void Looking::preview(ltm::MapPoint at, const std::vector<float> &z0)
{
    m_place = Place{at, z0, ltm::PreviewComputation::Clock::now()};
}

void Looking::computeLandscape(const ltm::Iteration &record, const ltm::Projection &projection,
                               const ltm::LandscapeGrid &grid)
{
    m_landscape = std::make_unique<ltm::LandscapeComputation>(m_model, m_question, record, projection, grid,
                                                              m_settings.likelihood);
}

void Looking::cancelLandscape()
{
    m_landscape.reset();
}

bool Looking::hasWork() const
{
    return m_preview || m_place || m_inspected || m_landscape;
}

void Looking::advance()
{
    if (m_preview)
        advancePreview();
    else if (m_place)
        beginPreview(*std::exchange(m_place, std::nullopt));
    else if (const Record record = std::exchange(m_inspected, nullptr))
        m_observer.inspected(ltm::inspect(*m_model, m_question, *record, alternatives));
    else if (m_landscape)
        advanceLandscape();
}

void Looking::beginPreview(const Place &place)
{
    m_preview = std::make_unique<ltm::PreviewComputation>(m_model, m_question, place.at, place.z0,
                                                          m_settings.maxTraceTokens, place.asked);
}

void Looking::advancePreview()
{
    std::unique_ptr<ltm::PreviewComputation> preview = std::move(m_preview);
    if (preview->advance())
        m_preview = std::move(preview);
    else
        m_observer.previewed(preview->preview());
}

void Looking::advanceLandscape()
{
    std::unique_ptr<ltm::LandscapeComputation> landscape = std::move(m_landscape);
    const bool more = landscape->advance();
    const ltm::Landscape grown = landscape->landscape();
    if (more)
        m_landscape = std::move(landscape);
    m_observer.landscapeGrew(grown);
}

} // namespace ts
