// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// metrics.jsonl: what happens in a training run, one JSON object a line, for the training window and for scripts.
// widgets/trainingmetrics.h documents the format.

#include "sampletraces.h"
#include "train.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <filesystem>
#include <fstream>

namespace ts
{

/// How fast training is since it began or was resumed.
struct TrainingPace {
    double seconds = 0;
    double tokensPerSecond = 0;
};

/// Which files a run reads.
struct TrainingFiles {
    std::string data, tokenizer, config;
    std::string from; ///< the checkpoint that gave the first weights; empty for random ones
    std::string out; ///< the run's folder
};

/// Appends to metrics.jsonl, and each line is on the disk at once. What a resumed run repeats stands there twice, the
/// later line being the one that counts.
class TrainingRecord
{
public:
    /// Throws ltm::Error when the file in `folder` cannot be written.
    explicit TrainingRecord(const std::filesystem::path &folder);

    /// Names the run: at its start and whenever it is resumed.
    void begin(const ltm::Trainer &trainer, const ltm::Config &config, const ltm::TrainSettings &settings,
               const TrainingFiles &files);
    /// A slow step.
    void add(const ltm::TrainReport &report, const TrainingPace &pace);
    /// What the model of this step writes.
    void add(std::int64_t step, const std::vector<SampleTrace> &samples);
    /// Why there is nothing to read of this step.
    void addMissingSamples(std::int64_t step, const std::string &reason);
    /// The run is over, or interrupted and can be resumed.
    void end(const ltm::Trainer &trainer);

private:
    void write(const nlohmann::ordered_json &line);

    std::filesystem::path m_file;
    std::ofstream m_lines;
};

} // namespace ts
