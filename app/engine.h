// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the engine's worker does, apart from Qt's side of it. Includes LibTorch, so it comes before any of Qt's headers.

#include "looking.h"
#include "model.h"
#include "rethink.h"
#include "trajectorymap.h"

#include "engineworker.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace ts
{

/// The run there is, closer looks at it and its map, one unit of work at a time; tells the worker's signals. The
/// functions have the meanings of the worker's slots.
class EngineWorker::Engine : public ltm::RethinkObserver, public LookingObserver
{
public:
    explicit Engine(EngineWorker &worker);

    void load(const QString &path, const QString &device);
    void run(const QString &problem, const ltm::RethinkSettings &settings, Reach reach);
    void resume(const QString &problem, const ltm::RethinkSettings &settings, const std::vector<IterationPtr> &records,
                const std::map<int, std::int64_t> &tips);
    void lookBack(const std::vector<IterationPtr> &records);
    void advance(Reach reach);
    void pause();
    void stop();
    void setPace(int milliseconds);

    /// Does a command of the run there is; its failure leaves the run as it was.
    template <typename Command> bool change(Command command)
    {
        return m_run && guarded([&] {
                   const int budget = m_run->budget();
                   command(*m_run);
                   if (m_run->budget() != budget)
                       Q_EMIT m_worker.budgetChanged(m_run->budget());
                   if (m_state == RunState::Finished)
                       setState(RunState::Paused);
               });
    }

    /// Asks for a closer look; without a run there is nothing to see.
    template <typename Request> void look(Request request)
    {
        if (m_looking && guarded([&] { request(*m_looking); }))
            schedule();
    }

    void keepPlane();
    void setMapBasis(ltm::MapBasis basis);
    std::vector<PlacedRecord> placesOf(const std::vector<IterationPtr> &records) const; ///< there has to be a map
    bool hasMap() const { return m_map && !m_map->empty(); }
    const ltm::Projection &projection() const { return m_map->projection(); }

    void phaseBegan(ltm::Phase phase, int iteration) override;
    void tokenWritten(int chain, const ltm::Token &token) override;
    void traceWritten(const ltm::WrittenTrace &trace) override;
    void gradientStepDone(const ltm::GradientStep &step) override;
    void iterationDone(const ltm::Iteration &iteration) override;

    void inspected(const ltm::TraceInspection &inspection) override { Q_EMIT m_worker.inspected(inspection); }
    void previewed(const ltm::TracePreview &preview) override { Q_EMIT m_worker.previewed(preview); }
    void landscapeGrew(const ltm::Landscape &landscape) override { Q_EMIT m_worker.landscapeGrew(landscape); }

private:
    bool isUnderWay() const { return m_state == RunState::Running || m_state == RunState::Paused; }
    void begin(const QString &problem, const ltm::RethinkSettings &settings);
    void take(ltm::Rethinker run, const QString &problem, const ltm::RethinkSettings &settings);
    void pass();
    void advanceRun();
    void schedule();
    bool reached(ltm::Phase phase, int iteration) const;
    void finish();
    void flush();
    void place(const ltm::Iteration &iteration);
    void placeAll(const std::vector<IterationPtr> &records);
    void tellMap();
    void setState(RunState state);

    static QString sentence(const std::exception &error);
    void fail(const std::exception &error);

    /// Does some work; its failure is told, and false returned.
    template <typename Work> bool guarded(Work work)
    {
        try {
            work();
            return true;
        } catch (const std::exception &error) {
            fail(error);
            return false;
        }
    }

    EngineWorker &m_worker;
    std::shared_ptr<const ltm::Model> m_model;
    std::optional<ltm::Rethinker> m_run;
    std::optional<Looking> m_looking; // at the run
    QString m_problem;
    ltm::MapBasis m_basis = ltm::MapBasis::Landmarks;
    std::optional<TrajectoryMap> m_map;
    std::vector<std::int64_t> m_placed; // ids of the map's points

    RunState m_state = RunState::Idle;
    Reach m_reach = Reach::End;
    bool m_stepped = false; // a gradient step was done in this pass

    QTimer *m_turn; // of the next pass; lives on the worker's thread
    bool m_looked = false; // the last turn was a closer look's
    int m_pace = 0; // milliseconds
    QDeadlineTimer m_rest; // of the run, for slow motion

    // What waits for the next batch.
    QElapsedTimer m_sinceBatch;
    std::map<int, std::vector<ltm::Token>> m_tokens;
    std::vector<ltm::GradientStep> m_steps;

    int m_written = 0; // tokens of the trace being written
    qint64 m_writing = 0; // nanoseconds that they took
    double m_total = 0; // milliseconds of all records
    int m_records = 0;
    Speed m_speed;
};

} // namespace ts
