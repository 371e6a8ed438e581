// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingdata.h"

#include "error.h"
#include "noise.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace ltm
{

namespace
{

/// Sequences are sorted by length within runs of this many batches.
constexpr std::int64_t batchesSortedTogether = 32;
/// A digit of a wrong trace is replaced with this probability.
constexpr std::uint64_t wrongDigitsInTen = 3;

/// Fisher-Yates with an engine whose numbers the standard fixes; std::shuffle's differ between libraries.
template <typename T> void shuffle(std::vector<T> &values, std::uint64_t seed)
{
    std::mt19937_64 engine(seed);
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[engine() % i]);
}

std::uint64_t hashIds(const std::vector<int> &ids)
{
    return hashText({reinterpret_cast<const char *>(ids.data()), ids.size() * sizeof(int)});
}

} // namespace

TrainingData::TrainingData(const Config &config, const Tokenizer &tokenizer, const std::vector<Problem> &problems)
{
    for (char digit = '0'; digit <= '9'; ++digit)
        if (const auto id = tokenizer.find(std::string(1, digit)))
            m_digits.push_back(*id);
    if (m_digits.size() != 10)
        m_digits.clear();

    for (const Problem &problem : problems) {
        std::vector<int> prompt = promptIds(tokenizer, problem.question);
        std::vector<int> trace = traceIds(tokenizer, problem.trace);
        const auto length = static_cast<std::int64_t>(prompt.size() + trace.size()) - 1;
        if (problem.trace.empty() || length > config.maxSeqLen) {
            ++m_skipped;
            continue;
        }
        m_hash = mixSeed({m_hash, hashIds(prompt), hashIds(trace)});
        m_prompts.push_back(std::move(prompt));
        m_traces.push_back(std::move(trace));
    }
}

const std::vector<std::int64_t> &TrainingData::epochOrder(std::int64_t epoch, std::int64_t batch,
                                                          std::uint64_t seed) const
{
    if (m_orderEpoch == epoch && m_orderBatch == batch && m_orderSeed == seed)
        return m_order;
    const auto key = mixSeed({seed, hashText("order"), static_cast<std::uint64_t>(epoch)});
    std::vector<std::int64_t> order(m_prompts.size());
    std::iota(order.begin(), order.end(), 0);
    shuffle(order, key);

    const auto length = [&](std::int64_t row) { return m_prompts[row].size() + m_traces[row].size(); };
    const auto run = static_cast<std::size_t>(batch * batchesSortedTogether);
    for (std::size_t begin = 0; begin < order.size(); begin += run)
        std::stable_sort(order.begin() + static_cast<std::ptrdiff_t>(begin),
                         order.begin() + static_cast<std::ptrdiff_t>(std::min(begin + run, order.size())),
                         [&](std::int64_t a, std::int64_t b) { return length(a) < length(b); });

    // Whole batches in a drawn order; what does not fill a batch is visited in another epoch.
    std::vector<std::int64_t> batches(order.size() / static_cast<std::size_t>(batch));
    std::iota(batches.begin(), batches.end(), 0);
    shuffle(batches, key + 1);
    m_order.clear();
    for (const std::int64_t b : batches)
        m_order.insert(m_order.end(), order.begin() + b * batch, order.begin() + (b + 1) * batch);
    m_orderEpoch = epoch;
    m_orderBatch = batch;
    m_orderSeed = seed;
    return m_order;
}

std::vector<std::int64_t> TrainingData::rows(std::int64_t index, std::int64_t batch, std::uint64_t seed) const
{
    const std::int64_t anEpoch = size() / batch;
    const auto &order = epochOrder(index / anEpoch, batch, seed);
    const auto begin = order.begin() + (index % anEpoch) * batch;
    return {begin, begin + batch};
}

int TrainingData::longestTrace() const
{
    std::size_t longest = 0;
    for (const std::vector<int> &trace : m_traces)
        longest = std::max(longest, trace.size());
    return static_cast<int>(longest);
}

SequenceBatch TrainingData::sequences(const std::vector<std::int64_t> &rows, at::Device device) const
{
    std::vector<std::vector<int>> prompts;
    std::vector<std::vector<int>> traces;
    for (const std::int64_t row : rows) {
        prompts.push_back(m_prompts[row]);
        traces.push_back(m_traces[row]);
    }
    return SequenceBatch(prompts, traces, device);
}

std::vector<int> TrainingData::withWrongDigits(const std::vector<int> &trace, std::uint64_t seed) const
{
    std::mt19937_64 engine(seed);
    std::vector<int> wrong = trace;
    for (int &id : wrong) {
        const bool digit = std::find(m_digits.begin(), m_digits.end(), id) != m_digits.end();
        if (digit && engine() % 10 < wrongDigitsInTen)
            id = m_digits[engine() % 10];
    }
    return wrong;
}

std::vector<Seen> TrainingData::drawSeen(std::int64_t rows, const SeenShares &shares, std::uint64_t seed) const
{
    const at::Tensor uniforms = uniformNoise({rows}, seed);
    std::vector<Seen> seen;
    for (std::int64_t i = 0; i < rows; ++i) {
        const double u = uniforms.data_ptr<float>()[i];
        if (u < shares.questionOnly)
            seen.push_back(Seen::QuestionOnly);
        else if (u < shares.questionOnly + shares.wrongDigits)
            seen.push_back(Seen::WrongDigits);
        else if (u < shares.questionOnly + shares.wrongDigits + shares.ownTrace)
            seen.push_back(Seen::OwnTrace);
        else if (u < shares.total())
            seen.push_back(Seen::Nothing);
        else
            seen.push_back(Seen::Truth);
    }
    return seen;
}

std::vector<int> TrainingData::seenTrace(std::int64_t row, Seen seen, std::uint64_t seed) const
{
    switch (seen) {
    case Seen::WrongDigits:
        return withWrongDigits(m_traces[row], seed);
    case Seen::Truth:
        return m_traces[row];
    case Seen::QuestionOnly:
    case Seen::OwnTrace:
    case Seen::Nothing:
        break;
    }
    return {};
}

} // namespace ltm
