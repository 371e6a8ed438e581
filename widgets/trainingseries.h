// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One metric over millions of steps, cheap to smooth and to summarise. Standard library only.

#include <cstddef>
#include <vector>

namespace ts
{

/// A growing list of numbers with their exponential moving average. A number that is not finite counts as missing.
class TrainingSeries
{
public:
    /// What a stretch of the series amounts to; NaN where it holds no number.
    struct Summary {
        double mean;
        double low;
        double high;
        double smoothed; ///< mean of the moving average
    };

    std::size_t size() const { return m_values.size(); }
    /// NaN when it is missing.
    double value(std::size_t at) const { return m_values[at]; }
    /// The moving average up to and with `at`: of the first values it is their weighted mean, not drawn towards zero.
    double smoothed(std::size_t at) const { return m_smoothed[at]; }

    void append(double value);
    /// Keeps the first `size` numbers.
    void truncate(std::size_t size);
    /// Averages over about so many steps: a number's weight falls by 1 - 1/steps with each step after it. 1: not at
    /// all. Takes time in proportion to the series.
    void setSmoothing(double steps);

    /// Of the numbers in [from, to), from < to <= size(); takes as long as `to - from` is large, divided by `block`.
    Summary over(std::size_t from, std::size_t to) const;

private:
    static constexpr std::size_t block = 256;

    /// Sums over what is known of a stretch.
    struct Sums {
        double value = 0;
        double smoothed = 0;
        float low = 0;
        float high = 0;
        std::size_t count = 0; ///< of the numbers that are not missing

        void add(float number, float average);
        void add(const Sums &other);
    };

    void smooth(float value);
    void resmooth();

    double m_steps = 1;
    double m_average = 0; ///< of the moving average, before it is divided by its weight
    double m_weight = 0;
    std::vector<float> m_values;
    std::vector<float> m_smoothed;
    std::vector<Sums> m_blocks; ///< of every `block` numbers; the last one may be unfinished
};

} // namespace ts
