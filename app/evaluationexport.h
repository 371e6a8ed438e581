// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An evaluation as text for other programs.

#include "dataset.h"
#include "values.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace ts
{

/// What an evaluation was of.
struct EvaluationOrigin {
    ltm::ModelCard card;
    ltm::RethinkSettings settings;
    std::string data; ///< the file
    int problems = 0; ///< how many were asked for
    int rows = 0; ///< chains in one batch
    std::string version; ///< of the program
};

/// The object that `ltm eval --json` prints: problems, too_long, stopped, and by_iteration with the fields iteration,
/// correct, strict, accuracy, ci95, mean_elbo, mean_elbo_ci95,
/// mean_log_question, mean_log_trace and mean_kl (nats).
nlohmann::ordered_json toJson(const ltm::Evaluation &evaluation);

/// The whole evaluation: checkpoint (name, path, sha256, device), data, settings, seed, batch, version, what
/// toJson(evaluation) has, and each finished problem with its question and, at every iteration measured, its answer,
/// whether it is right, and its ELBO. `problems` are those that `evaluation` counts from 0.
std::string evaluationAsJson(const EvaluationOrigin &origin, const ltm::Evaluation &evaluation,
                             const std::vector<ltm::Problem> &problems);

/// The finished problems as comma-separated values, with a line of titles: problem (counted from 1), question,
/// expected, and at the first and the last iteration measured the answer, whether it is right (1 or 0) and the ELBO in
/// nats; the change from the first to the last; the trace.
std::string outcomesAsCsv(const ltm::Evaluation &evaluation, const std::vector<ltm::Problem> &problems);

} // namespace ts
