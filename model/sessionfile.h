// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A session as one safetensors file: the latents as tensors, everything else as JSON in the metadata, so that any
// program that reads safetensors can open it.
//
//   tensors   z0, mu, log_var [N, Nz * dz] and kl_per_latent [N, Nz], float32, a row a record; a record without a z0
//             has a row of NaN. The records of the pinned runs follow those of the run, run by run. gradient_steps [M,
//             6], which may be missing: chain, iteration, step, steps, elbo and kl of each
//   metadata  format "thoughtscope.session", version "1", session: a JSON object with problem, settings (as in
//             rethink.json), checkpoint, answer, shown, tips (chain -> record), records, and pinned, a list of runs
//             with number, seed, problem, shown and records of their own; it may be missing. A token's text stands for
//             bytes: code point n is byte n (text.encode("latin-1").decode("utf-8") in Python).

#include "values.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ltm
{

/// A run that stays beside another one, to be compared with it.
struct PinnedRecords {
    int number = 0; ///< in the order that runs were pinned, from 1
    std::uint64_t seed = 0; ///< of its settings
    std::string problem;
    std::int64_t shown = -1; ///< the record that was on show
    std::vector<std::shared_ptr<const Iteration>> records; ///< in the order they happened; never empty
};

/// All that is needed to look at a run again, and to go on with it when its checkpoint is at hand.
struct SavedSession {
    std::string programVersion;
    std::string problem;
    RethinkSettings settings;
    std::string checkpointName;
    std::string checkpointPath;
    std::string checkpointSha256; ///< of the weights' file; may be empty
    std::string answer; ///< of the finished run; empty while it is not
    std::int64_t shown = -1; ///< the record on show
    std::map<int, std::int64_t> tips; ///< the record that each chain continues from
    std::vector<std::shared_ptr<const Iteration>> records; ///< in the order they happened
    std::vector<GradientStep> steps; ///< of the run, in the order they happened
    std::vector<PinnedRecords> pinned; ///< made with the same checkpoint
};

/// Writes the session, whole or not at all. Throws ltm::Error: one sentence with the file, what is wrong and the
/// remedy.
void writeSession(const SavedSession &session, const std::filesystem::path &file);

/// Reads what writeSession() wrote; the verdicts of the traces are computed anew. Throws ltm::Error in the same way
/// for a file that is no session, damaged, or written by a newer format.
SavedSession readSession(const std::filesystem::path &file);

} // namespace ltm
