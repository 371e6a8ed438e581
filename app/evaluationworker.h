// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Evaluations on a thread of their own, with a model of their own: the main window's engine knows nothing of them. This
// header is Qt's side of the wall; only evaluationworker.cpp sees LibTorch too.

#include "dataset.h"
#include "values.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace ts
{

using ProblemsPtr = std::shared_ptr<const std::vector<ltm::Problem>>;
using EvaluationPtr = std::shared_ptr<const ltm::Evaluation>;

/// All that an evaluation's result depends on, but for the device's own rounding.
struct EvaluationRequest {
    QString checkpoint; ///< a folder or a .pt file; empty: the bundled one
    QString device; ///< "auto", "cpu" or "cuda"
    QDateTime written; ///< when the checkpoint was; a later one is another
    QString file; ///< where the problems were read from
    ProblemsPtr problems; ///< all of the file
    int limit = 0; ///< only the first so many; 0: all
    ltm::RethinkSettings settings; ///< `iterations` is the budget

    /// How many problems are asked for.
    int count() const;

    bool operator==(const EvaluationRequest &) const = default;
};

/// When the newest file of a checkpoint was written; an empty path is the bundled one. Invalid when there is none.
QDateTime lastWritten(const QString &checkpoint);

/// Where accuracy and ELBO are measured: at every iteration from 0 to the budget, or at some fifty of them, evenly.
std::vector<int> measuredIterations(int budget);

/// Reads files of problems and evaluates checkpoints on them. Lives on a worker thread; every slot is called through a
/// queued connection.
class EvaluationWorker : public QObject
{
    Q_OBJECT

public:
    EvaluationWorker();
    ~EvaluationWorker() override;

public Q_SLOTS:
    void readProblems(const QString &file);

    /// Evaluates until all is done or `stop` is requested, which is seen after each token and gradient step. `before`
    /// is an earlier, stopped evaluation of the same request to go on with, or null. Always ends with ended().
    void evaluate(const ts::EvaluationRequest &request, const ts::EvaluationPtr &before, const std::stop_token &stop);

Q_SIGNALS:
    void problemsRead(const QString &file, const ts::ProblemsPtr &problems);
    void readFailed(const QString &sentence);

    void loadProgressed(double fraction); ///< of the checkpoint, 0 to 1

    /// The checkpoint is loaded and the first batch, of `rows` chains at most, begins. The card has its sha256.
    void began(const ltm::ModelCard &card, int rows);

    /// Ten times a second at most. `fraction` of the work is done, 0 to 1; `secondsLeft` is negative while unknown.
    void progressed(const ts::EvaluationPtr &soFar, double fraction, double secondsLeft);

    /// The evaluation is over: finished, stopped or failed; what is done of it.
    void ended(const ts::EvaluationPtr &evaluation);

    /// The evaluation went wrong, in one sentence; ended() follows.
    void failed(const QString &sentence);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace ts
