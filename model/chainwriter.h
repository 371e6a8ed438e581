// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The decode phase of the rethinking loop: the next trace of every chain, as one batch.

#include "chain.h"
#include "generate.h"

#include <optional>
#include <vector>

namespace ltm
{

class Model;
class RethinkObserver;

/// Writes the traces of the chains that are not given one, and hands the others theirs.
class ChainWriter
{
public:
    /// All must outlive this, and no chain may be added or removed meanwhile. `iteration` numbers the noise of
    /// sampling.
    ChainWriter(const Model &model, const RethinkSettings &settings, std::vector<Chain> &chains, int iteration);

    /// Writes a token of every chain and tells the observer (null for none). Returns false, having written nothing,
    /// once every chain has its trace.
    bool advance(RethinkObserver *observer);

private:
    void tell(RethinkObserver &observer, const std::vector<std::size_t> &before) const;
    void handOver();

    const Model &m_model;
    std::vector<Chain> &m_chains;
    std::vector<std::size_t> m_writing; ///< chain of each row
    std::optional<TraceWriter> m_writer; ///< none when every trace is given
};

} // namespace ltm
