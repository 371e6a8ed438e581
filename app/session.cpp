// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "commands.h"

#include <algorithm>
#include <span>

namespace ts
{

namespace
{

QString resamplingInWords(ltm::Resample how)
{
    switch (how) {
    case ltm::Resample::Prior:
        return Session::tr("re-sampling of z from the prior");
    case ltm::Resample::Posterior:
        return Session::tr("re-sampling of z from the posterior");
    case ltm::Resample::Nudge:
        break;
    }
    return Session::tr("nudge of z");
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
{
    connect(&m_history, &QUndoStack::cleanChanged, this, &Session::tellModified);
}

void Session::connectTo(EngineWorker &worker)
{
    connect(this, &Session::loadWanted, &worker, &EngineWorker::loadCheckpoint);
    connect(this, &Session::runWanted, &worker, &EngineWorker::run);
    connect(this, &Session::resumeWanted, &worker, &EngineWorker::resume);
    connect(this, &Session::lookBackWanted, &worker, &EngineWorker::lookBack);
    connect(this, &Session::advanceWanted, &worker, &EngineWorker::advance);
    connect(this, &Session::pauseWanted, &worker, &EngineWorker::pause);
    connect(this, &Session::stopWanted, &worker, &EngineWorker::stop);
    connect(this, &Session::traceWanted, &worker, &EngineWorker::replaceTrace);
    connect(this, &Session::resampleWanted, &worker, &EngineWorker::resample);
    connect(this, &Session::latentWanted, &worker, &EngineWorker::setLatent);
    connect(this, &Session::forkWanted, &worker, &EngineWorker::fork);
    connect(this, &Session::restoreWanted, &worker, &EngineWorker::restore);
    connect(this, &Session::extendWanted, &worker, &EngineWorker::extend);
    connect(this, &Session::continuationWanted, &worker, &EngineWorker::continueTrace);
    connect(this, &Session::dropChainWanted, &worker, &EngineWorker::dropChain);
    connect(this, &Session::paceWanted, &worker, &EngineWorker::setPace);
    connect(this, &Session::inspectionWanted, &worker, &EngineWorker::inspect);
    connect(this, &Session::previewWanted, &worker, &EngineWorker::preview);
    connect(this, &Session::landscapeWanted, &worker, &EngineWorker::computeLandscape);
    connect(this, &Session::mapBasisWanted, &worker, &EngineWorker::setMapBasis);
    connect(this, &Session::keepPlaneWanted, &worker, &EngineWorker::keepPlane);
    connect(this, &Session::placesWanted, &worker, &EngineWorker::placeRun);
    connect(this, &Session::landscapeStopWanted, &worker, &EngineWorker::cancelLandscape);
    // A worker that loads hears nothing: this one is called at once, on this thread.
    connect(this, &Session::loadStopWanted, &worker, &EngineWorker::stopLoading, Qt::DirectConnection);

    connect(&worker, &EngineWorker::loading, this, &Session::loading);
    connect(&worker, &EngineWorker::loadProgress, this, &Session::loadProgress);
    connect(&worker, &EngineWorker::loadStopped, this, [this] {
        Q_EMIT loadStopped();
        endLoading();
    });
    connect(&worker, &EngineWorker::loaded, this,
            [this](const ltm::ModelCard &card, const ltm::RethinkSettings &settings) {
                setPinned({}, {});
                dropRun();
                m_card = card;
                m_defaults = settings;
                Q_EMIT loaded(card, settings);
                endLoading();
            });
    connect(&worker, &EngineWorker::loadFailed, this, [this](const QString &sentence) {
        Q_EMIT failed(sentence);
        endLoading();
    });
    connect(&worker, &EngineWorker::failed, this, &Session::failed);
    connect(&worker, &EngineWorker::started, this,
            [this](const QString &problem, const ltm::RethinkSettings &settings) {
                beginRun(problem, settings, {m_card.name, m_card.path, m_card.sha256});
            });
    connect(&worker, &EngineWorker::resumed, this, &Session::showSaved);
    connect(&worker, &EngineWorker::stateChanged, this, &Session::setState);
    connect(&worker, &EngineWorker::phaseChanged, this, &Session::phaseChanged);
    connect(&worker, &EngineWorker::traceBegan, this, [this] { m_traceBegins = true; });
    connect(&worker, &EngineWorker::tokensWritten, this, &Session::write);
    connect(&worker, &EngineWorker::traceWritten, this,
            [this](const ltm::WrittenTrace &trace, const std::optional<ltm::MapPoint> &at) {
                if (m_following && trace.chain == m_chain)
                    Q_EMIT traceWritten(trace, at);
            });
    connect(&worker, &EngineWorker::budgetChanged, this,
            [this](int iterations) { m_settings.iterations = iterations; });
    connect(&worker, &EngineWorker::gradientStepsDone, this, [this](const std::vector<ltm::GradientStep> &steps) {
        m_steps.insert(m_steps.end(), steps.begin(), steps.end());
        Q_EMIT gradientStepsDone(steps);
    });
    connect(&worker, &EngineWorker::iterationDone, this, &Session::add);
    connect(&worker, &EngineWorker::forked, this, &Session::beginFork);
    connect(&worker, &EngineWorker::chainDropped, this, [this](int chain) { m_tips.erase(chain); });
    connect(&worker, &EngineWorker::restored, this, &Session::settle);
    connect(&worker, &EngineWorker::traceTaken, this, &Session::endEdit);
    connect(&worker, &EngineWorker::finished, this, &Session::finish);
    connect(&worker, &EngineWorker::mapFitted, this, &Session::mapFitted);
    connect(&worker, &EngineWorker::recordPlaced, this, &Session::recordPlaced);
    connect(&worker, &EngineWorker::runPlaced, this, &Session::runPlaced);
    connect(&worker, &EngineWorker::speedMeasured, this, &Session::speedMeasured);
    connect(&worker, &EngineWorker::inspected, this, &Session::inspected);
    connect(&worker, &EngineWorker::previewed, this, &Session::previewed);
    connect(&worker, &EngineWorker::landscapeGrew, this, &Session::landscapeGrew);
}

IterationPtr Session::record(std::int64_t id) const
{
    const auto found = std::ranges::find(m_records, id, [](const IterationPtr &record) { return record->id; });
    return found == m_records.end() ? nullptr : *found;
}

IterationPtr Session::tip(int chain) const
{
    const auto found = m_tips.find(chain);
    return found == m_tips.end() ? nullptr : found->second;
}

IterationPtr Session::parentOf(const IterationPtr &record) const
{
    return record ? this->record(record->parent) : nullptr;
}

void Session::open(const QString &checkpoint, const QString &device)
{
    ++m_loads;
    Q_EMIT openingChanged();
    Q_EMIT loadWanted(checkpoint, device);
}

void Session::stopLoading()
{
    Q_EMIT loadStopWanted();
}

void Session::advance(const QString &problem, const ltm::RethinkSettings &settings, Reach reach)
{
    if (isOpening())
        return;
    m_following = true;
    m_toEnd = reach == Reach::End;
    afterEdits([this, problem, settings, reach] { Q_EMIT runWanted(problem, settings, reach); });
}

void Session::pause()
{
    Q_EMIT pauseWanted();
}

void Session::stop()
{
    m_toEnd = true;
    Q_EMIT stopWanted();
}

void Session::extend(int iterations)
{
    if (!hasRun())
        return;
    m_settings.iterations += iterations;
    m_following = true;
    Q_EMIT extendWanted(iterations);
    Q_EMIT settingsChanged(m_settings);
    m_toEnd = true;
    afterEdits([this] { Q_EMIT advanceWanted(Reach::End); });
}

void Session::setPace(int milliseconds)
{
    Q_EMIT paceWanted(milliseconds);
}

void Session::show(std::int64_t id)
{
    const IterationPtr shown = record(id);
    if (!shown)
        return;
    // Commands at a record whose fork was undone move a chain that there is.
    m_chain = m_tips.contains(shown->chain) || m_tips.empty() ? shown->chain : m_tips.begin()->first;
    const auto newest = std::find_if(m_records.rbegin(), m_records.rend(),
                                     [this](const IterationPtr &record) { return record->chain == m_chain; });
    m_following = newest != m_records.rend() && *newest == shown;
    setCurrent(shown);
}

void Session::editTrace(const QString &text)
{
    if (!hasRun())
        return;
    const int chain = m_chain;
    m_lastEdit = perform(tr("edit of the trace"), [this, chain, text] {
        ++m_edits;
        Q_EMIT traceWanted(chain, text);
    });
}

/// A run does not go on without the edit that it was to go on from, and one that led to nothing cannot be undone.
void Session::endEdit(bool taken)
{
    m_edits = std::max(0, m_edits - 1);
    const std::function<void()> goOn = std::exchange(m_afterEdits, nullptr);
    if (taken && goOn)
        goOn();
    if (!taken) // a worker on this thread answers while the command is still being pushed
        QMetaObject::invokeMethod(this, &Session::dropRefusedEdit, Qt::QueuedConnection);
}

void Session::dropRefusedEdit()
{
    const QUndoCommand *last = m_history.command(m_history.index() - 1);
    if (last && last == m_lastEdit) {
        static_cast<ChainCommand *>(const_cast<QUndoCommand *>(last))->setObsolete(true);
        m_history.undo();
    }
    Q_EMIT editRefused();
}

/// The run goes on once the engine has taken the edits that it is to go on from.
void Session::afterEdits(std::function<void()> goOn)
{
    if (m_edits > 0)
        m_afterEdits = std::move(goOn);
    else
        goOn();
}

void Session::resample(ltm::Resample how, double size)
{
    if (!hasRun())
        return;
    const int chain = m_chain;
    perform(resamplingInWords(how), [this, chain, how, size] {
        Q_EMIT resampleWanted(chain, how, size);
        writeNow();
    });
}

void Session::moveLatent(ltm::MapPoint at)
{
    const IterationPtr from = m_current;
    if (!from || !hasRun())
        return;
    const int chain = m_chain;
    perform(tr("move of z"), [this, chain, at, from] {
        Q_EMIT latentWanted(chain, at, from);
        writeNow();
    });
}

void Session::continueFrom(const IterationPtr &record, int token, int alternative)
{
    if (!hasRun() || !record || token < 0 || token > static_cast<int>(record->trace.size()))
        return;
    if (record != m_current) // a chain that was just forked is at a record of another
        show(record->id);
    std::vector<int> ids;
    for (const ltm::Token &before : std::span(record->trace).first(static_cast<std::size_t>(token)))
        ids.push_back(before.id);
    ids.push_back(alternative);
    perform(tr("choice of a token"), [this, chain = m_chain, record, ids] {
        Q_EMIT continuationWanted(chain, record, ids);
        writeNow();
    });
}

void Session::fork()
{
    if (m_current && hasRun())
        m_history.push(new ForkCommand(*this));
}

void Session::goBack()
{
    if (canGoBack())
        m_history.push(new ChainCommand(tr("going back to iteration %1").arg(m_current->index), *this, {}));
}

void Session::inspect()
{
    if (m_current)
        Q_EMIT inspectionWanted(m_current);
}

void Session::preview(ltm::MapPoint at)
{
    if (m_current)
        Q_EMIT previewWanted(at, m_current);
}

void Session::computeLandscape(ltm::MapPoint from, ltm::MapPoint to, int columns, int rows)
{
    if (m_current)
        Q_EMIT landscapeWanted(m_current, from, to, columns, rows);
}

void Session::setMapBasis(ltm::MapBasis basis)
{
    Q_EMIT mapBasisWanted(basis);
}

void Session::keepPlane()
{
    Q_EMIT keepPlaneWanted();
}

void Session::placeRun(int run, const std::vector<IterationPtr> &records)
{
    Q_EMIT placesWanted(run, records);
}

void Session::cancelLandscape()
{
    Q_EMIT landscapeStopWanted();
}

/// Does a command so that it can be undone. Before a chain's first record there is nothing to come back to.
const QUndoCommand *Session::perform(const QString &text, std::function<void()> act)
{
    if (!tip(m_chain)) {
        act();
        return nullptr;
    }
    auto *command = new ChainCommand(text, *this, std::move(act));
    m_history.push(command);
    return command;
}

/// A new z is worth nothing until its trace is there to read.
void Session::writeNow()
{
    m_following = true;
    m_toEnd = m_toEnd && m_state == RunState::Running; // it goes on from there
    Q_EMIT advanceWanted(Reach::Phase);
}

void Session::moveChain(int chain, const IterationPtr &record)
{
    Q_EMIT restoreWanted(chain, record);
    m_chain = chain;
    m_following = true;
    settle(chain, record);
}

/// A chain is at this record. Said by moveChain at once and by the worker in its turn: records that were under way when
/// the chain was moved come in between.
void Session::settle(int chain, const IterationPtr &record)
{
    m_tips[chain] = record;
    if (m_following && chain == m_chain)
        setCurrent(record);
}

/// The engine has forked a chain where it was, unless that was undone meanwhile: then it is taken away in its turn.
void Session::beginFork(int from, int chain)
{
    if (!m_tips.contains(chain))
        return;
    if (tip(chain) != tip(from))
        moveChain(chain, tip(chain));
    showChain(chain);
}

/// Said at once and by the worker in its turn, like a move.
void Session::dropChain(int chain)
{
    m_tips.erase(chain);
    Q_EMIT dropChainWanted(chain);
}

void Session::showChain(int chain)
{
    m_chain = chain;
    m_following = true;
    setCurrent(tip(chain));
}

void Session::beginRun(const QString &problem, const ltm::RethinkSettings &settings, const RunCheckpoint &checkpoint)
{
    dropRun();
    if (checkpoint != m_pinnedWith)
        setPinned({}, {});
    m_madeWith = checkpoint;
    m_problem = problem;
    m_settings = settings;
    Q_EMIT runBegan();
}

/// Who followed the run to its end sees the trace that its answer comes from.
void Session::finish(const QString &answer, const QString & /*trace*/, int /*bestIndex*/, qint64 bestId)
{
    m_answer = answer;
    if (m_following && m_toEnd)
        show(bestId);
}

void Session::dropRun()
{
    keepEarlier();
    m_history.clear();
    m_records.clear();
    m_steps.clear();
    m_tips.clear();
    m_answer.clear();
    m_file.clear();
    m_saved = 0;
    m_pinsSaved = pinNumbers();
    m_chain = 0;
    m_following = true;
    setCurrent(nullptr);
}

/// Hands the tokens of the chain on show to whoever watches it. A trace begins with its first token: until then the one
/// before is worth looking at.
void Session::write(int chain, const std::vector<ltm::Token> &tokens)
{
    if (!m_following || chain != m_chain)
        return;
    if (m_traceBegins)
        Q_EMIT traceBegan();
    m_traceBegins = false;
    for (const ltm::Token &token : tokens)
        Q_EMIT tokenWritten(token);
}

void Session::add(const IterationPtr &record)
{
    m_records.push_back(record);
    // A rejected iteration leaves its chain where it was.
    if (record->accepted || !tip(record->chain))
        m_tips[record->chain] = record;
    Q_EMIT recordAdded(record);
    tellModified();
    if (m_following && record->chain == m_chain)
        setCurrent(record);
}

void Session::setCurrent(const IterationPtr &record)
{
    m_current = record;
    Q_EMIT currentChanged(record);
}

void Session::setState(RunState state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace ts
