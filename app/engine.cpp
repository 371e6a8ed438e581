// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// LibTorch's headers come first: Qt's must not be in their way.
#include "engine.h"

#include "checkpoint.h"

#include <ATen/Parallel.h>

#include "checksum.h"
#include "failurewords.h"

#include <QFile>

#include <thread>

namespace ts
{

namespace
{

constexpr qint64 frame = 16; // milliseconds between two batches: a screen shows no more

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

EngineWorker::Engine::Engine(EngineWorker &worker)
    : m_worker(worker)
    , m_turn(new QTimer(&worker))
{
    m_turn->setSingleShot(true);
    m_turn->setTimerType(Qt::PreciseTimer);
    connect(m_turn, &QTimer::timeout, &worker, [this] { pass(); });
}

void EngineWorker::Engine::load(const QString &path, const QString &device)
{
    m_worker.m_stopLoading = false;
    double told = 0;
    const ltm::Progress progress([&](double fraction) {
        if (fraction - told >= 0.01) {
            told = fraction;
            Q_EMIT m_worker.loadProgress(fraction);
        }
        return !m_worker.m_stopLoading;
    });
    try {
        const std::filesystem::path file
            = path.isEmpty() ? ltm::bundledCheckpoint() : std::filesystem::path(path.toStdString());
        Q_EMIT m_worker.loading(QString::fromStdString(file.string()));
        at::set_num_threads(engineThreads());
        std::shared_ptr<const ltm::Model> model = ltm::loadModel(file, device.toStdString(), progress);
        m_looking.reset();
        m_run.reset();
        m_map.reset();
        m_model = std::move(model);
        setState(RunState::Idle);
        m_speed = {0, 0, residentMegabytes()};
        Q_EMIT m_worker.speedMeasured(m_speed);
        ltm::ModelCard card = m_model->card();
        card.sha256 = weightsSha256(QString::fromStdString(file.string())).toStdString();
        Q_EMIT m_worker.loaded(card, m_model->settings());
    } catch (const ltm::Stopped &) {
        Q_EMIT m_worker.loadStopped();
    } catch (const std::exception &error) {
        Q_EMIT m_worker.loadFailed(sentence(error));
    }
}

void EngineWorker::Engine::run(const QString &problem, const ltm::RethinkSettings &settings, Reach reach)
{
    if (!m_model) {
        Q_EMIT m_worker.failed(tr("There is no checkpoint to run yet; open one with File, Open checkpoint."));
        return;
    }
    const bool goesOn = isUnderWay() && problem == m_problem;
    if (goesOn || guarded([&] { begin(problem, settings); }))
        advance(reach);
}

void EngineWorker::Engine::begin(const QString &problem, const ltm::RethinkSettings &settings)
{
    ltm::Rethinker run(m_model, settings, {problem.toStdString()});
    take(std::move(run), problem, settings);
    setState(RunState::Running); // a run that begins is never seen as the finished one before it
    Q_EMIT m_worker.started(problem, settings);
    if (!m_map->empty())
        Q_EMIT m_worker.mapFitted(m_map->axes(), m_map->landmarks(), {});
    m_run->setObserver(this);
}

/// This is the run from now on.
void EngineWorker::Engine::take(ltm::Rethinker run, const QString &problem, const ltm::RethinkSettings &settings)
{
    flush();
    m_reach = Reach::GradientStep; // what the run before was asked for ends with it
    m_run.emplace(std::move(run));
    m_looking.emplace(m_model, problem.toStdString(), settings, *this);
    m_problem = problem;
    if (!m_map)
        m_map.emplace(m_model->landmarks(), m_basis);
    m_map->beginRun();
    m_placed.clear();
    m_total = 0;
    m_records = 0;
    m_written = 0;
    m_writing = 0;
}

void EngineWorker::Engine::resume(const QString &problem, const ltm::RethinkSettings &settings,
                                  const std::vector<IterationPtr> &records, const std::map<int, std::int64_t> &tips)
{
    const auto takeUp = [&] {
        ltm::Rethinker run(m_model, settings, {problem.toStdString()});
        run.resume(records, tips);
        take(std::move(run), problem, settings);
    };
    if (!m_model || !guarded(takeUp)) {
        lookBack(records);
        return;
    }
    Q_EMIT m_worker.resumed();
    placeAll(records);
    m_run->setObserver(this);
    m_state = m_run->phase() == ltm::Phase::Finished ? RunState::Finished : RunState::Paused;
    Q_EMIT m_worker.stateChanged(m_state);
}

void EngineWorker::Engine::lookBack(const std::vector<IterationPtr> &records)
{
    static const ltm::Landmarks none; // the model's own are of other latents
    flush();
    m_looking.reset();
    m_run.reset();
    m_placed.clear();
    m_map.emplace(none);
    Q_EMIT m_worker.resumed();
    placeAll(records);
    m_map.reset();
    m_state = RunState::Idle;
    Q_EMIT m_worker.stateChanged(m_state);
}

void EngineWorker::Engine::advance(Reach reach)
{
    if (!m_run)
        return;
    m_reach = m_state == RunState::Running ? std::max(m_reach, reach) : reach;
    m_rest = {};
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

void EngineWorker::Engine::setPace(int milliseconds)
{
    m_pace = std::max(0, milliseconds);
    m_rest.setRemainingTime(std::min<qint64>(m_rest.remainingTime(), m_pace));
    schedule();
}

void EngineWorker::Engine::schedule()
{
    if (m_looking && m_looking->hasWork())
        m_turn->start(0);
    else if (m_state == RunState::Running)
        m_turn->start(static_cast<int>(m_rest.remainingTime()));
}

/// One unit of work; then the commands that have come in meanwhile have their turn. The run and closer looks take
/// turns, but a preview that has begun is written first.
void EngineWorker::Engine::pass()
{
    const bool runs = m_state == RunState::Running && m_rest.hasExpired();
    m_looked = m_looking && m_looking->hasWork() && (!runs || m_looking->isUrgent() || !m_looked);
    if (m_looked)
        guarded([&] { m_looking->advance(); });
    else if (runs)
        advanceRun();
    schedule();
}

void EngineWorker::Engine::advanceRun()
{
    const ltm::Phase phase = m_run->phase();
    const int iteration = m_run->iteration();
    m_stepped = false;
    QElapsedTimer clock;
    clock.start();
    const bool done = guarded([&] { m_run->advance(); });
    m_rest.setRemainingTime(m_pace);
    if (phase == ltm::Phase::Decode && m_run->phase() == phase)
        m_writing += clock.nsecsElapsed();
    if (!done)
        pause();
    else if (m_run->phase() == ltm::Phase::Finished)
        finish();
    else if (reached(phase, iteration))
        pause();
    else if (m_pace > 0 || m_sinceBatch.elapsed() >= frame)
        flush();
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
                             result.bestIndex, result.bestId);
    setState(RunState::Finished);
}

void EngineWorker::Engine::setState(RunState state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT m_worker.stateChanged(state);
}

QString EngineWorker::Engine::sentence(const std::exception &error)
{
    return inWords(failureOf(error), tr("Go back to an earlier iteration or start again."));
}

void EngineWorker::Engine::fail(const std::exception &error)
{
    flush();
    Q_EMIT m_worker.failed(sentence(error));
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
    if (m_written > 0 && m_writing > 0)
        m_speed.tokensPerSecond = 1e9 * m_written / static_cast<double>(m_writing);
    m_written = 0;
    m_writing = 0;
    if (phase == ltm::Phase::Decode)
        Q_EMIT m_worker.traceBegan(iteration);
    Q_EMIT m_worker.phaseChanged(phase, iteration);
}

void EngineWorker::Engine::tokenWritten(int chain, const ltm::Token &token)
{
    ++m_written;
    m_tokens[chain].push_back(token);
}

void EngineWorker::Engine::traceWritten(const ltm::WrittenTrace &trace)
{
    flush();
    Q_EMIT m_worker.traceWritten(
        trace, hasMap() && !trace.z0.empty() ? std::optional(projection().project(trace.z0)) : std::nullopt);
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
    m_looking->cancelLandscape(); // its cells lie on the plane that was
    tellMap();
}

void EngineWorker::Engine::keepPlane()
{
    if (!hasMap())
        return;
    m_map->keepPlane();
    if (m_map->axes().basis != ltm::MapBasis::Landmarks) // whoever asked may have heard of another
        tellMap();
}

void EngineWorker::Engine::setMapBasis(ltm::MapBasis basis)
{
    m_basis = basis;
    if (!m_map)
        return;
    m_map->setBasis(basis);
    m_looking->cancelLandscape();
    if (!m_map->empty())
        tellMap();
}

void EngineWorker::Engine::placeAll(const std::vector<IterationPtr> &records)
{
    for (const IterationPtr &record : records) {
        m_placed.push_back(record->id);
        m_map->add(record->mu);
    }
    if (!m_map->empty())
        tellMap();
}

std::vector<PlacedRecord> EngineWorker::Engine::placesOf(const std::vector<IterationPtr> &records) const
{
    std::vector<PlacedRecord> placed;
    for (const IterationPtr &record : records)
        placed.push_back({record->id, projection().project(record->mu)});
    return placed;
}

void EngineWorker::Engine::tellMap()
{
    const std::vector<ltm::MapPoint> points = m_map->points();
    std::vector<PlacedRecord> records;
    for (std::size_t i = 0; i < points.size(); ++i)
        records.push_back({m_placed[i], points[i]});
    Q_EMIT m_worker.mapFitted(m_map->axes(), m_map->landmarks(), records);
}

} // namespace ts
