// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// LibTorch's headers come first: Qt's must not be in their way.
#include "checkpoint.h"
#include "failure.h"
#include "model.h"
#include "rethink.h"
#include "trajectorymap.h"

#include <ATen/Parallel.h>

#include "engineworker.h"

#include <QElapsedTimer>
#include <QFile>

#include <optional>
#include <thread>

namespace ts
{

namespace
{

constexpr qint64 frame = 16; // milliseconds between two batches: a screen shows no more

QString sentence(const std::exception &error)
{
    return QString::fromStdString(sentenceFor(error, "Go back to an earlier iteration or start again."));
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine())
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// All processors but one, which the window keeps.
int engineThreads()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

} // namespace

class EngineWorker::Engine : public ltm::RethinkObserver
{
public:
    explicit Engine(EngineWorker &worker)
        : m_worker(worker)
    {
    }

    void load(const QString &path, const QString &device);
    void run(const QString &problem, const ltm::RethinkSettings &settings, Reach reach);
    void advance(Reach reach);
    void pause();
    void stop();

    /// Does a command of the run there is; its failure leaves the run as it was.
    template <typename Command> void change(Command command)
    {
        if (!m_run)
            return;
        guarded([&] {
            command(*m_run);
            if (m_state == RunState::Finished)
                setState(RunState::Paused);
        });
    }

    std::vector<float> lift(ltm::MapPoint at, const std::vector<float> &off) const { return m_map->lift(at, off); }
    bool hasMap() const { return m_map && !m_map->empty(); }

    void phaseBegan(ltm::Phase phase, int iteration) override;
    void tokenWritten(int chain, const ltm::Token &token) override;
    void gradientStepDone(const ltm::GradientStep &step) override;
    void iterationDone(const ltm::Iteration &iteration) override;

private:
    bool isUnderWay() const { return m_state == RunState::Running || m_state == RunState::Paused; }
    void begin(const QString &problem, const ltm::RethinkSettings &settings);
    void pass();
    void schedule();
    bool reached(ltm::Phase phase, int iteration) const;
    void finish();
    void flush();
    void place(const ltm::Iteration &iteration);
    void setState(RunState state);

    template <typename Work> bool guarded(Work work)
    {
        try {
            work();
            return true;
        } catch (const std::exception &error) {
            flush();
            Q_EMIT m_worker.failed(sentence(error));
            return false;
        }
    }

    EngineWorker &m_worker;
    std::shared_ptr<const ltm::Model> m_model;
    std::optional<ltm::Rethinker> m_run;
    QString m_problem;
    std::optional<TrajectoryMap> m_map;
    std::vector<std::int64_t> m_placed; // ids of the map's points

    RunState m_state = RunState::Idle;
    Reach m_reach = Reach::End;
    bool m_scheduled = false;
    bool m_stepped = false; // a gradient step was done in this pass

    // What waits for the next batch.
    QElapsedTimer m_sinceBatch;
    std::map<int, std::vector<ltm::Token>> m_tokens;
    std::vector<ltm::GradientStep> m_steps;

    QElapsedTimer m_sinceTrace;
    int m_written = 0; // tokens of the trace being written
    double m_total = 0; // milliseconds of all records
    int m_records = 0;
    Speed m_speed;
};

void EngineWorker::Engine::load(const QString &path, const QString &device)
{
    try {
        const std::filesystem::path file
            = path.isEmpty() ? ltm::bundledCheckpoint() : std::filesystem::path(path.toStdString());
        Q_EMIT m_worker.loading(QString::fromStdString(file.string()));
        at::set_num_threads(engineThreads());
        std::shared_ptr<const ltm::Model> model = ltm::loadModel(file, device.toStdString());
        m_run.reset();
        m_map.reset();
        m_model = std::move(model);
        setState(RunState::Idle);
        m_speed = {0, 0, residentMegabytes()};
        Q_EMIT m_worker.speedMeasured(m_speed);
        Q_EMIT m_worker.loaded(m_model->card(), m_model->settings());
    } catch (const std::exception &error) {
        Q_EMIT m_worker.loadFailed(sentence(error));
    }
}

void EngineWorker::Engine::run(const QString &problem, const ltm::RethinkSettings &settings, Reach reach)
{
    if (!m_model) {
        Q_EMIT m_worker.failed(
            QStringLiteral("There is no checkpoint to run yet; open one with File, Open checkpoint."));
        return;
    }
    const bool goesOn = isUnderWay() && problem == m_problem;
    if (goesOn || guarded([&] { begin(problem, settings); }))
        advance(reach);
}

void EngineWorker::Engine::begin(const QString &problem, const ltm::RethinkSettings &settings)
{
    ltm::Rethinker run(m_model, settings, {problem.toStdString()});
    flush();
    m_reach = Reach::GradientStep; // what the run before was asked for ends with it
    m_run.emplace(std::move(run));
    m_problem = problem;
    m_map.emplace(m_model->landmarks());
    m_placed.clear();
    m_total = 0;
    m_records = 0;
    m_written = 0;
    Q_EMIT m_worker.started(problem, settings);
    if (!m_map->empty())
        Q_EMIT m_worker.mapFitted(m_map->axes(), m_map->landmarks(), {});
    m_run->setObserver(this);
}

void EngineWorker::Engine::advance(Reach reach)
{
    if (!m_run)
        return;
    m_reach = m_state == RunState::Running ? std::max(m_reach, reach) : reach;
    setState(RunState::Running);
    schedule();
}

void EngineWorker::Engine::pause()
{
    flush();
    if (m_state == RunState::Running)
        setState(RunState::Paused);
}

void EngineWorker::Engine::stop()
{
    if (m_run && m_state != RunState::Finished)
        guarded([&] { finish(); });
}

void EngineWorker::Engine::schedule()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(
        &m_worker, [this] { pass(); }, Qt::QueuedConnection);
}

/// One unit of work; then the commands that have come in meanwhile have their turn.
void EngineWorker::Engine::pass()
{
    m_scheduled = false;
    if (m_state != RunState::Running)
        return;
    const ltm::Phase phase = m_run->phase();
    const int iteration = m_run->iteration();
    m_stepped = false;
    if (!guarded([&] { m_run->advance(); })) {
        pause();
    } else if (m_run->phase() == ltm::Phase::Finished) {
        finish();
    } else if (reached(phase, iteration)) {
        pause();
    } else {
        if (m_sinceBatch.elapsed() >= frame)
            flush();
        schedule();
    }
}

/// Whether the step that was asked for is done, given where the pass began.
bool EngineWorker::Engine::reached(ltm::Phase phase, int iteration) const
{
    switch (m_reach) {
    case Reach::GradientStep:
        return m_stepped;
    case Reach::Phase:
        return m_run->phase() != phase || m_run->iteration() != iteration;
    case Reach::Iteration:
        return m_run->iteration() != iteration;
    case Reach::End:
        break;
    }
    return false;
}

void EngineWorker::Engine::finish()
{
    flush();
    const ltm::RethinkResult result = m_run->result();
    Q_EMIT m_worker.finished(QString::fromStdString(result.answer), QString::fromStdString(result.trace),
                             result.bestIndex);
    setState(RunState::Finished);
}

void EngineWorker::Engine::setState(RunState state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT m_worker.stateChanged(state);
}

void EngineWorker::Engine::flush()
{
    for (const auto &[chain, tokens] : m_tokens)
        Q_EMIT m_worker.tokensWritten(chain, tokens);
    m_tokens.clear();
    if (!m_steps.empty())
        Q_EMIT m_worker.gradientStepsDone(m_steps);
    m_steps.clear();
    m_sinceBatch.start();
}

void EngineWorker::Engine::phaseBegan(ltm::Phase phase, int iteration)
{
    flush();
    if (m_written > 0 && m_sinceTrace.elapsed() > 0)
        m_speed.tokensPerSecond = 1000.0 * m_written / static_cast<double>(m_sinceTrace.elapsed());
    m_written = 0;
    if (phase == ltm::Phase::Decode) {
        m_sinceTrace.start();
        Q_EMIT m_worker.traceBegan(iteration);
    }
    Q_EMIT m_worker.phaseChanged(phase, iteration);
}

void EngineWorker::Engine::tokenWritten(int chain, const ltm::Token &token)
{
    ++m_written;
    m_tokens[chain].push_back(token);
}

void EngineWorker::Engine::gradientStepDone(const ltm::GradientStep &step)
{
    m_stepped = true;
    m_steps.push_back(step);
}

void EngineWorker::Engine::iterationDone(const ltm::Iteration &iteration)
{
    flush();
    Q_EMIT m_worker.iterationDone(std::make_shared<const ltm::Iteration>(iteration));
    place(iteration);
    m_total += iteration.milliseconds;
    m_speed.millisecondsPerIteration = m_total / ++m_records;
    m_speed.memoryMegabytes = residentMegabytes();
    Q_EMIT m_worker.speedMeasured(m_speed);
}

void EngineWorker::Engine::place(const ltm::Iteration &iteration)
{
    m_placed.push_back(iteration.id);
    if (!m_map->add(iteration.mu)) {
        Q_EMIT m_worker.recordPlaced({iteration.id, m_map->last()});
        return;
    }
    const std::vector<ltm::MapPoint> points = m_map->points();
    std::vector<PlacedRecord> records;
    for (std::size_t i = 0; i < points.size(); ++i)
        records.push_back({m_placed[i], points[i]});
    Q_EMIT m_worker.mapFitted(m_map->axes(), {}, records);
}

EngineWorker::EngineWorker()
    : m_engine(std::make_unique<Engine>(*this))
{
}

EngineWorker::~EngineWorker() = default;

void EngineWorker::loadCheckpoint(const QString &path, const QString &device)
{
    m_engine->load(path, device);
}

void EngineWorker::run(const QString &problem, const ltm::RethinkSettings &settings, Reach reach)
{
    m_engine->run(problem, settings, reach);
}

void EngineWorker::advance(Reach reach)
{
    m_engine->advance(reach);
}

void EngineWorker::pause()
{
    m_engine->pause();
}

void EngineWorker::stop()
{
    m_engine->stop();
}

void EngineWorker::replaceTrace(int chain, const QString &text)
{
    m_engine->change([&](ltm::Rethinker &run) { run.replaceTrace(chain, text.toStdString()); });
}

void EngineWorker::resample(int chain, ltm::Resample how, double size)
{
    m_engine->change([&](ltm::Rethinker &run) { run.resample(chain, how, size); });
}

void EngineWorker::setLatent(int chain, ltm::MapPoint at, const IterationPtr &from)
{
    if (m_engine->hasMap())
        m_engine->change([&](ltm::Rethinker &run) { run.setLatent(chain, m_engine->lift(at, from->mu)); });
}

void EngineWorker::fork(int chain)
{
    m_engine->change([&](ltm::Rethinker &run) { Q_EMIT forked(chain, run.fork(chain)); });
}

void EngineWorker::restore(int chain, const IterationPtr &record)
{
    m_engine->change([&](ltm::Rethinker &run) {
        run.restore(chain, *record);
        Q_EMIT restored(chain, record);
    });
}

void EngineWorker::extend(int iterations)
{
    m_engine->change([&](ltm::Rethinker &run) { run.extend(iterations); });
}

} // namespace ts
