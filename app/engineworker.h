// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The engine on its own thread: commands come in and values go out by queued signals, and nothing waits for anything.
// This header is Qt's side of the wall; only engineworker.cpp sees LibTorch too.

#include "values.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace ts
{

using IterationPtr = std::shared_ptr<const ltm::Iteration>;

/// How far the loop goes before it pauses by itself, in rising order.
enum class Reach { GradientStep, Phase, Iteration, End };

/// What the worker does now. `Idle`: there is no run.
enum class RunState { Idle, Running, Paused, Finished };

/// Where a record lies on the latent map.
struct PlacedRecord {
    std::int64_t id = -1;
    ltm::MapPoint at;
};

/// Measured, never estimated; 0 until there is something to measure.
struct Speed {
    double tokensPerSecond = 0; ///< tokens of all chains, of the last trace written
    double millisecondsPerIteration = 0; ///< mean over the run
    double memoryMegabytes = 0; ///< resident memory of the program
};

/// Runs the engine. Lives on a worker thread; every slot is called through a queued connection. One unit of work (a
/// token or a gradient step) is done between two looks at the event queue, so a command, and the end of the program,
/// wait for one unit at most. Tokens and gradient steps are handed over in batches at the rhythm of a screen.
class EngineWorker : public QObject
{
    Q_OBJECT

public:
    EngineWorker();
    ~EngineWorker() override;

public Q_SLOTS:
    /// Opens a checkpoint folder or .pt file; an empty path is the bundled one. `device` is "auto", "cpu" or "cuda".
    /// On failure what was loaded before stays.
    void loadCheckpoint(const QString &path, const QString &device);

    /// Goes on with the run of this problem that is under way, or begins one. On failure the run before stays.
    void run(const QString &problem, const ltm::RethinkSettings &settings, ts::Reach reach);
    /// Goes on to `reach`. A run that is already going somewhere goes to the farther of the two.
    void advance(ts::Reach reach);
    void pause();
    void stop(); ///< ends the run with the answer so far; commands still continue from it

    // Commands of ltm::Rethinker, with the same meanings. They change the state and leave a paused run paused.
    void replaceTrace(int chain, const QString &text);
    void resample(int chain, ltm::Resample how, double size);
    void setLatent(int chain, ltm::MapPoint at,
                   const ts::IterationPtr &from); ///< `from`: what the map does not show of z stays as here
    void fork(int chain);
    void restore(int chain, const ts::IterationPtr &record);
    void extend(int iterations);

Q_SIGNALS:
    void loading(const QString &path);
    void loaded(const ltm::ModelCard &card, const ltm::RethinkSettings &settings);
    void loadFailed(const QString &sentence);

    void started(const QString &problem, const ltm::RethinkSettings &settings);
    void stateChanged(ts::RunState state);
    void phaseChanged(ltm::Phase phase, int iteration);
    void traceBegan(int iteration);
    void tokensWritten(int chain, const std::vector<ltm::Token> &tokens);
    void gradientStepsDone(const std::vector<ltm::GradientStep> &steps);
    void iterationDone(const ts::IterationPtr &record);
    void forked(int from, int chain);
    void restored(int chain, const ts::IterationPtr &record);
    void finished(const QString &answer, const QString &trace, int bestIndex);
    void failed(const QString &sentence);

    /// The map's axes were chosen or chosen anew: every record's place follows from them.
    void mapFitted(const ltm::MapAxes &axes, const std::vector<ltm::Landmark> &landmarks,
                   const std::vector<ts::PlacedRecord> &records);
    void recordPlaced(const ts::PlacedRecord &record);
    void speedMeasured(const ts::Speed &speed);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace ts
