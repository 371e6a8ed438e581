// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Accuracy against rethinking iterations (Rethinking, arXiv 2602.06584): the loop run on a data set, many problems in
// one batch.

#include "dataset.h"
#include "values.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ltm
{

class Model;

/// How an evaluation is run; what the loop does is in its RethinkSettings.
struct EvaluationOptions {
    std::vector<int> iterations{0, 5,
                                30}; ///< where accuracy is measured; the largest is the budget. 0: the first trace
    int rows = 64; ///< chains in one batch, over all its problems; more are faster and need more memory
};

struct EvaluationProgress {
    int problemsDone = 0;
    int problems = 0;
    double fraction = 0; ///< of the work, 0 to 1, the unfinished batch included
    double seconds = 0; ///< since the beginning of this call
    const Evaluation &soFar; ///< changes when problemsDone does
};

/// Hears how far an evaluation is, after every token and gradient step; returns false to stop it.
using EvaluationCallback = std::function<bool(const EvaluationProgress &)>;

/// Runs the loop on every problem. Problems of like length share a batch, and batches are visited in an order drawn
/// from the seed, so that a stopped evaluation has seen a fair sample. The same model, settings, options, problems and
/// device give the same result. `finished` are outcomes of an earlier evaluation with the same of all these: their
/// problems are not run again, and the result is that of an evaluation that was never stopped. Throws ltm::Error when
/// settings or options are out of range, there are no problems, the finished outcomes belong to another evaluation, or
/// a number stops being finite.
Evaluation evaluate(std::shared_ptr<const Model> model, const RethinkSettings &settings,
                    const std::vector<Problem> &problems, const EvaluationOptions &options = {},
                    const EvaluationCallback &progress = {}, const std::vector<ProblemOutcome> &finished = {});

} // namespace ltm
