// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Problems as token ids, and the order in which training visits them.

#include "config.h"
#include "dataset.h"
#include "elbo.h"
#include "tokenizer.h"

#include <cstdint>
#include <vector>

namespace ltm
{

/// What an E-step sees: besides the question this or that trace, or nothing at all, not even the question; then there
/// is no E-step and z0 is a draw of the prior.
enum class Seen { QuestionOnly, WrongDigits, OwnTrace, Nothing, Truth };

/// How often it sees what; the rest of the E-steps sees the truth.
struct SeenShares {
    double questionOnly = 0.3;
    double wrongDigits = 0; ///< a trace in which some digits are wrong
    double ownTrace = 0; ///< a trace that the model wrote, right or wrong
    double nothing = 0; ///< z0 is drawn from the prior

    double total() const { return questionOnly + wrongDigits + ownTrace + nothing; }
};

/// The sequences of a data set and their order. Immutable.
class TrainingData
{
public:
    /// Problems without a trace, or too long for the model, are left out.
    TrainingData(const Config &config, const Tokenizer &tokenizer, const std::vector<Problem> &problems);

    std::int64_t size() const { return static_cast<std::int64_t>(m_prompts.size()); }
    std::int64_t skipped() const { return m_skipped; }
    /// A number that changes with the content.
    std::uint64_t hash() const { return m_hash; }

    /// Rows of batch `index` (0, 1, 2, ... over all epochs): every sequence once an epoch, in an order drawn from the
    /// seed, sequences of like length together so that little is padded.
    std::vector<std::int64_t> rows(std::int64_t index, std::int64_t batch, std::uint64_t seed) const;

    /// The sequences themselves.
    SequenceBatch sequences(const std::vector<std::int64_t> &rows, at::Device device) const;

    /// What the E-step sees of each row, drawn by the shares.
    std::vector<Seen> drawSeen(std::int64_t rows, const SeenShares &shares, std::uint64_t seed) const;
    /// The trace as the E-step sees it: none, the truth, or one with wrong digits; none for Seen::OwnTrace, which only
    /// the model can write, and for Seen::Nothing.
    std::vector<int> seenTrace(std::int64_t row, Seen seen, std::uint64_t seed) const;

    const std::vector<int> &prompt(std::int64_t row) const { return m_prompts[row]; }
    const std::vector<int> &trace(std::int64_t row) const { return m_traces[row]; }
    /// Tokens of the longest trace, end-of-text included.
    int longestTrace() const;

private:
    std::vector<int> withWrongDigits(const std::vector<int> &trace, std::uint64_t seed) const;
    const std::vector<std::int64_t> &epochOrder(std::int64_t epoch, std::int64_t batch, std::uint64_t seed) const;

    std::vector<std::vector<int>> m_prompts;
    std::vector<std::vector<int>> m_traces;
    std::vector<int> m_digits; ///< ids of "0" to "9"; empty when digits are not tokens of their own
    std::int64_t m_skipped = 0;
    std::uint64_t m_hash = 0;

    // The order of the epoch that is being visited: a cache, a function of its key alone.
    mutable std::vector<std::int64_t> m_order;
    mutable std::int64_t m_orderEpoch = -1;
    mutable std::int64_t m_orderBatch = 0;
    mutable std::uint64_t m_orderSeed = 0;
};

} // namespace ltm
