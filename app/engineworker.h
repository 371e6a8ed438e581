// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The engine on its own thread: commands come in and values go out by queued signals, and nothing waits for anything.
// This header is Qt's side of the wall; only engineworker.cpp sees LibTorch too.

#include "values.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
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

/// Runs the engine. Lives on a worker thread; every slot but stopLoading() is called through a queued connection. One
/// unit of work (a token, a gradient step, or a slice of a closer look) is done between two looks at the event queue,
/// so a command, and the end of the program, wait for one unit at most. Tokens and gradient steps are handed over in
/// batches at the rhythm of a screen.
class EngineWorker : public QObject
{
    Q_OBJECT

public:
    EngineWorker();
    ~EngineWorker() override;

public Q_SLOTS:
    /// Opens a checkpoint folder or .pt file; an empty path is the bundled one. `device` is "auto", "cpu" or "cuda".
    /// On failure, and when it is stopped, what was loaded before stays.
    void loadCheckpoint(const QString &path, const QString &device);
    /// Ends the loading that is under way, between two tensors. Call it directly, from any thread: a queued call would
    /// wait for the loading. Does nothing when nothing is being loaded.
    void stopLoading();

    /// Goes on with the run of this problem that is under way, or begins one. On failure the run before stays.
    void run(const QString &problem, const ltm::RethinkSettings &settings, ts::Reach reach);
    /// Takes up a run again from its records, as ltm::Rethinker::resume does; its state and the map are told after
    /// resumed(). A run that was under way ends.
    void resume(const QString &problem, const ltm::RethinkSettings &settings,
                const std::vector<ts::IterationPtr> &records, const std::map<int, std::int64_t> &tips);
    /// Tells the map of records that the loaded model has not made, likewise. There is no run from then on.
    void lookBack(const std::vector<ts::IterationPtr> &records);
    /// Goes on to `reach`. A run that is already going somewhere goes to the farther of the two.
    void advance(ts::Reach reach);
    void pause();
    void stop(); ///< ends the run with the answer so far; commands still continue from it
    /// Slow motion: the run rests this long after every token and gradient step. 0: flat out.
    void setPace(int milliseconds);

    // Commands of ltm::Rethinker, with the same meanings. They change the state and leave a paused run paused.
    void replaceTrace(int chain, const QString &text);
    void resample(int chain, ltm::Resample how, double size);
    void setLatent(int chain, ltm::MapPoint at,
                   const ts::IterationPtr &from); ///< `from`: what the map does not show of z stays as here
    void continueTrace(int chain, const ts::IterationPtr &record, const std::vector<int> &ids);
    void fork(int chain);
    void dropChain(int chain); ///< only the last: undoes a fork
    void restore(int chain, const ts::IterationPtr &record);
    void extend(int iterations);

    /// What the map's axes are of, from now on; its plane is fitted anew to what there is, even where it was to stay.
    void setMapBasis(ltm::MapBasis basis);

    /// The map's plane stays as it is, for this run and those after it, so that they can be compared; until another
    /// basis is chosen or another checkpoint loaded. Where the trajectory has a part in it, mapFitted() says what it
    /// is.
    void keepPlane();
    /// Asks where the records of another run lie on the plane as it is now; `run` is the asker's number for it.
    void placeRun(int run, const std::vector<ts::IterationPtr> &records);

    // Closer looks, which leave the run as it is and take turns with it while it goes on. Of each kind only the newest
    // request that waits is answered. Without a run, and without a map where one is needed, there is nothing to see.
    /// The likely tokens in the place of each of the trace's, and the latent vectors looked at.
    void inspect(const ts::IterationPtr &record);
    /// The trace that is written from this point of the map; `from`: as in setLatent. The run waits for it.
    void preview(ltm::MapPoint at, const ts::IterationPtr &from);
    /// The ELBO of the record's trace over the map; `from` and `to` are the centres of the lower left and the upper
    /// right cell. Takes the place of the one under way. A map that is fitted anew ends it.
    void computeLandscape(const ts::IterationPtr &record, ltm::MapPoint from, ltm::MapPoint to, int columns, int rows);
    void cancelLandscape();

Q_SIGNALS:
    void loading(const QString &path);
    void loadProgress(double fraction); ///< 0 to 1, rising
    void loaded(const ltm::ModelCard &card, const ltm::RethinkSettings &settings);
    void loadFailed(const QString &sentence);
    void loadStopped();

    void started(const QString &problem, const ltm::RethinkSettings &settings);
    void resumed(); ///< what is told from now on is of the records that were handed over
    void stateChanged(ts::RunState state);
    void phaseChanged(ltm::Phase phase, int iteration);
    void traceBegan(int iteration);
    void tokensWritten(int chain, const std::vector<ltm::Token> &tokens);
    /// `at`: where the z that it was written from lies on the map; none when it was given, or there is no map yet.
    void traceWritten(const ltm::WrittenTrace &trace, const std::optional<ltm::MapPoint> &at);
    void gradientStepsDone(const std::vector<ltm::GradientStep> &steps);
    void iterationDone(const ts::IterationPtr &record);
    void budgetChanged(int iterations); ///< index of the last iteration
    void forked(int from, int chain);
    void chainDropped(int chain);
    void traceTaken(bool taken); ///< the answer to replaceTrace(); failed() says why not
    void restored(int chain, const ts::IterationPtr &record);
    void finished(const QString &answer, const QString &trace, int bestIndex, qint64 bestId);
    void failed(const QString &sentence);

    /// The map's axes were chosen or chosen anew: every record's place follows from them.
    void mapFitted(const ltm::MapAxes &axes, const std::vector<ltm::Landmark> &landmarks,
                   const std::vector<ts::PlacedRecord> &records);
    void recordPlaced(const ts::PlacedRecord &record);
    void runPlaced(int run, const std::vector<ts::PlacedRecord> &records); ///< the answer to placeRun()
    void speedMeasured(const ts::Speed &speed);

    void inspected(const ltm::TraceInspection &inspection);
    void previewed(const ltm::TracePreview &preview);
    void landscapeGrew(const ltm::Landscape &landscape); ///< after every slice; the last one is complete

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
    std::atomic<bool> m_stopLoading{false};
};

} // namespace ts
