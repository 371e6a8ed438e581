// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingseries.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ts
{

namespace
{

constexpr float missing = std::numeric_limits<float>::quiet_NaN();

} // namespace

void TrainingSeries::Sums::add(float number, float average)
{
    if (std::isnan(number))
        return;
    low = count == 0 ? number : std::min(low, number);
    high = count == 0 ? number : std::max(high, number);
    value += number;
    smoothed += average;
    ++count;
}

void TrainingSeries::Sums::add(const Sums &other)
{
    if (other.count == 0)
        return;
    low = count == 0 ? other.low : std::min(low, other.low);
    high = count == 0 ? other.high : std::max(high, other.high);
    value += other.value;
    smoothed += other.smoothed;
    count += other.count;
}

void TrainingSeries::append(double value)
{
    const auto number = static_cast<float>(value);
    m_values.push_back(std::isfinite(number) ? number : missing);
    smooth(m_values.back());
}

/// Continues the moving average, and the last block, by one number.
void TrainingSeries::smooth(float value)
{
    if (!std::isnan(value)) {
        const double keep = 1 - 1 / m_steps;
        m_average = keep * m_average + (1 - keep) * value;
        m_weight = keep * m_weight + (1 - keep);
    }
    if (m_smoothed.size() % block == 0)
        m_blocks.emplace_back();
    m_smoothed.push_back(m_weight > 0 ? static_cast<float>(m_average / m_weight) : missing);
    m_blocks.back().add(value, m_smoothed.back());
}

void TrainingSeries::resmooth()
{
    m_average = 0;
    m_weight = 0;
    m_smoothed.clear();
    m_blocks.clear();
    for (const float value : m_values)
        smooth(value);
}

void TrainingSeries::truncate(std::size_t size)
{
    if (size >= m_values.size())
        return;
    m_values.resize(size);
    resmooth();
}

void TrainingSeries::setSmoothing(double steps)
{
    steps = std::max(1.0, steps);
    if (steps == m_steps)
        return;
    m_steps = steps;
    resmooth();
}

TrainingSeries::Summary TrainingSeries::over(std::size_t from, std::size_t to) const
{
    Sums sums;
    while (from < to) {
        if (from % block == 0 && from + block <= to) {
            sums.add(m_blocks[from / block]);
            from += block;
        } else {
            sums.add(m_values[from], m_smoothed[from]);
            ++from;
        }
    }
    if (sums.count == 0)
        return {missing, missing, missing, missing};
    const auto count = static_cast<double>(sums.count);
    return {sums.value / count, sums.low, sums.high, sums.smoothed / count};
}

} // namespace ts
