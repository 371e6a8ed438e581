// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine.h"

namespace ts
{

EngineWorker::EngineWorker()
    : m_engine(std::make_unique<Engine>(*this))
{
}

EngineWorker::~EngineWorker() = default;

void EngineWorker::loadCheckpoint(const QString &path, const QString &device)
{
    m_engine->load(path, device);
}

void EngineWorker::stopLoading()
{
    m_stopLoading = true;
}

void EngineWorker::run(const QString &problem, const ltm::RethinkSettings &settings, Reach reach)
{
    m_engine->run(problem, settings, reach);
}

void EngineWorker::resume(const QString &problem, const ltm::RethinkSettings &settings,
                          const std::vector<IterationPtr> &records, const std::map<int, std::int64_t> &tips)
{
    m_engine->resume(problem, settings, records, tips);
}

void EngineWorker::lookBack(const std::vector<IterationPtr> &records)
{
    m_engine->lookBack(records);
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

void EngineWorker::setPace(int milliseconds)
{
    m_engine->setPace(milliseconds);
}

void EngineWorker::replaceTrace(int chain, const QString &text)
{
    Q_EMIT traceTaken(m_engine->change([&](ltm::Rethinker &run) { run.replaceTrace(chain, text.toStdString()); }));
}

void EngineWorker::resample(int chain, ltm::Resample how, double size)
{
    m_engine->change([&](ltm::Rethinker &run) { run.resample(chain, how, size); });
}

void EngineWorker::setLatent(int chain, ltm::MapPoint at, const IterationPtr &from)
{
    if (m_engine->hasMap())
        m_engine->change([&](ltm::Rethinker &run) { run.setLatent(chain, m_engine->projection().lift(at, from->mu)); });
}

void EngineWorker::continueTrace(int chain, const IterationPtr &record, const std::vector<int> &ids)
{
    m_engine->change([&](ltm::Rethinker &run) { run.continueTrace(chain, *record, ids); });
}

void EngineWorker::fork(int chain)
{
    m_engine->change([&](ltm::Rethinker &run) { Q_EMIT forked(chain, run.fork(chain)); });
}

void EngineWorker::dropChain(int chain)
{
    m_engine->change([&](ltm::Rethinker &run) {
        run.dropChain(chain);
        Q_EMIT chainDropped(chain);
    });
}

void EngineWorker::restore(int chain, const IterationPtr &record)
{
    m_engine->change([&](ltm::Rethinker &run) {
        run.restore(chain, *record);
        Q_EMIT restored(chain, record);
    });
}

void EngineWorker::setMapBasis(ltm::MapBasis basis)
{
    m_engine->setMapBasis(basis);
}

void EngineWorker::keepPlane()
{
    m_engine->keepPlane();
}

void EngineWorker::placeRun(int run, const std::vector<IterationPtr> &records)
{
    if (m_engine->hasMap())
        Q_EMIT runPlaced(run, m_engine->placesOf(records));
}

void EngineWorker::extend(int iterations)
{
    m_engine->change([&](ltm::Rethinker &run) { run.extend(iterations); });
}

void EngineWorker::inspect(const IterationPtr &record)
{
    m_engine->look([&](Looking &looking) { looking.inspect(record); });
}

void EngineWorker::preview(ltm::MapPoint at, const IterationPtr &from)
{
    if (m_engine->hasMap())
        m_engine->look([&](Looking &looking) { looking.preview(at, m_engine->projection().lift(at, from->mu)); });
}

void EngineWorker::computeLandscape(const IterationPtr &record, ltm::MapPoint from, ltm::MapPoint to, int columns,
                                    int rows)
{
    if (m_engine->hasMap())
        m_engine->look([&](Looking &looking) {
            looking.computeLandscape(*record, m_engine->projection(), {from, to, columns, rows});
        });
}

void EngineWorker::cancelLandscape()
{
    m_engine->look([](Looking &looking) { looking.cancelLandscape(); });
}

} // namespace ts
