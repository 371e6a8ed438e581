// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionview.h"

#include "actions.h"
#include "elboplot.h"
#include "errordetails.h"
#include "klstrip.h"
#include "latentmap.h"
#include "messagebar.h"
#include "panels.h"
#include "problempanel.h"
#include "statusstrip.h"
#include "timelinepanel.h"
#include "tracepanel.h"

#include <QFileInfo>
#include <QMetaMethod>

namespace ts
{

SessionView::SessionView(Session &session, Panels &panels, Actions &actions, StatusStrip &status, MessageBar &messages,
                         QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_panels(panels)
    , m_actions(actions)
    , m_status(status)
    , m_messages(messages)
{
    m_panels.controls().setActions(actions.forControls());
    bindActions();
    bindPanels();
    bindSession();
    bindMap();
    showState(session.state());
    showRecord(session.current());
}

void SessionView::bindActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.editTrace, [this] {
        m_panels.reach(m_panels.dockOf(m_panels.trace()));
        m_panels.trace().focusText();
    });
    on(m_actions.fork, [this] { m_session.fork(); });
    on(m_actions.goBack, [this] { m_session.goBack(); });
    on(m_actions.run, [this] {
        if (m_session.state() == RunState::Running)
            m_session.pause();
        else
            advance(Reach::End);
    });
    on(m_actions.stepGradient, [this] { advance(Reach::GradientStep); });
    on(m_actions.stepPhase, [this] { advance(Reach::Phase); });
    on(m_actions.stepIteration, [this] { advance(Reach::Iteration); });
    on(m_actions.stop, [this] { m_session.stop(); });
    on(m_actions.extend, [this] {
        m_panels.trace().applyEdit();
        m_session.extend(10);
    });
    connect(&m_status, &StatusStrip::stopRequested, this, [this] {
        if (m_loading.isEmpty())
            m_session.stop();
        else
            Q_EMIT stopLoadingWanted();
    });
}

void SessionView::bindPanels()
{
    connect(&m_panels.problem(), &ProblemPanel::submitted, this, [this] { advance(Reach::End); });
    connect(&m_panels.controls(), &ControlsPanel::resampleRequested, &m_session, &Session::resample);
    connect(&m_panels.trace(), &TracePanel::traceEdited, &m_session, &Session::editTrace);
    connect(&m_panels.timeline(), &TimelinePanel::iterationActivated, &m_session, &Session::show);
    connect(&m_panels.elbo(), &ElboPlot::iterationClicked, &m_session, &Session::show);
    LatentMap &map = m_panels.map();
    connect(&map, &LatentMap::pointClicked, &m_session, &Session::show);
    bindTrace();
    bindHand();
}

/// A closer look at the trace on show, and the way on from another token.
void SessionView::bindTrace()
{
    TracePanel &trace = m_panels.trace();
    connect(&trace, &TracePanel::inspectionWanted, &m_session, &Session::inspect);
    connect(&m_session, &Session::inspected, &trace, &TracePanel::setInspection);
    connect(&trace, &TracePanel::continueRequested, this, [this](qint64 id, int token, int alternative) {
        m_session.continueFrom(m_session.record(id), token, alternative);
    });
}

/// Z moved by hand over the map, with the trace under the cursor, and the landscape that it moves in.
void SessionView::bindHand()
{
    LatentMap &map = m_panels.map();
    TracePanel &trace = m_panels.trace();
    connect(&map, &LatentMap::dragged, this, [this](ltm::MapPoint at) {
        m_held = true;
        m_session.preview(at);
    });
    connect(&m_session, &Session::previewed, this, [this, &map, &trace](const ltm::TracePreview &preview) {
        if (!m_held)
            return;
        map.showPreview(preview);
        trace.showPreview(preview);
    });
    const auto letGo = [this, &trace] {
        m_held = false;
        trace.endPreview();
    };
    connect(&map, &LatentMap::dragCancelled, this, letGo);
    connect(&map, &LatentMap::moveRequested, this, [this, letGo](ltm::MapPoint at) {
        letGo();
        m_session.moveLatent(at);
    });
    connect(&map, &LatentMap::landscapeWanted, &m_session, &Session::computeLandscape);
    connect(&map, &LatentMap::landscapeUnwanted, &m_session, &Session::cancelLandscape);
    connect(&m_session, &Session::landscapeGrew, &map, &LatentMap::setLandscape);
}

void SessionView::bindSession()
{
    connect(&m_session, &Session::loading, this, [this](const QString &path) {
        m_loading
            = path.isEmpty() ? tr("loading the bundled checkpoint") : tr("loading %1").arg(QFileInfo(path).fileName());
        m_status.setBusy(m_loading, {}, isSignalConnected(QMetaMethod::fromSignal(&SessionView::stopLoadingWanted)));
    });
    connect(&m_session, &Session::loaded, this,
            [this](const ltm::ModelCard &card, const ltm::RethinkSettings &settings) {
                m_loading.clear();
                m_status.setIdle();
                m_panels.problem().setCard(card);
                m_panels.controls().setSettings(settings);
                m_panels.trace().setLayers(card.layers);
                m_panels.klStrip().setLayers(card.layers);
                clearPanels();
                showState(m_session.state());
                Q_EMIT runChanged();
            });
    connect(&m_session, &Session::loadProgress, this, &SessionView::showLoading);
    connect(&m_session, &Session::loadStopped, this, [this] {
        m_loading.clear();
        m_status.setIdle();
    });
    connect(this, &SessionView::stopLoadingWanted, &m_session, &Session::stopLoading);
    connect(&m_session, &Session::failed, this, &SessionView::refuse);
    connect(&m_session, &Session::runBegan, this, [this] {
        m_asked = false;
        m_messages.retract(m_refusal); // what was wrong has been put right
        if (m_panels.problem().problem() != m_session.problem())
            m_panels.problem().setProblem(m_session.problem()); // of a session from a file
        m_panels.controls().setSettings(m_session.settings());
        clearPanels();
        Q_EMIT runChanged();
    });
    connect(&m_session, &Session::settingsChanged, &m_panels.controls(), &ControlsPanel::setSettings);
    connect(&m_session, &Session::stateChanged, this, &SessionView::showState);
    connect(&m_session, &Session::editRefused, &m_panels.trace(), &TracePanel::takeBackEdit);
    connect(&m_session, &Session::openingChanged, this, [this] { showState(m_session.state()); });
    connect(&m_session, &Session::phaseChanged, this, [this](ltm::Phase phase, int iteration) {
        m_phase = phase;
        m_iteration = iteration;
        showActivity();
        showProgress();
    });
    TracePanel &trace = m_panels.trace();
    connect(&m_session, &Session::traceBegan, &trace, &TracePanel::beginTrace);
    connect(&m_session, &Session::tokenWritten, &trace, &TracePanel::appendToken);
    connect(&m_session, &Session::traceWritten, this,
            [this, &trace](const ltm::WrittenTrace &written, const std::optional<ltm::MapPoint> &at) {
                trace.showWritten(written);
                m_panels.map().setWritten(at);
            });
    connect(&m_session, &Session::gradientStepsDone, this, [this](const std::vector<ltm::GradientStep> &steps) {
        for (const ltm::GradientStep &step : steps)
            m_panels.elbo().addGradientStep(step);
    });
    connect(&m_session, &Session::recordAdded, this, [this](const IterationPtr &record) {
        m_panels.timeline().model()->append(record);
        m_panels.elbo().addIteration(*record);
        if (record->chain != m_session.chain())
            showAgreement();
        Q_EMIT runChanged();
    });
    connect(&m_session, &Session::currentChanged, this, &SessionView::showRecord);
    connect(&m_session, &Session::speedMeasured, this, [this](const Speed &speed) {
        m_speed = speed;
        showProgress();
    });
}

void SessionView::bindMap()
{
    LatentMap &map = m_panels.map();
    connect(&map, &LatentMap::basisChosen, &m_session, &Session::setMapBasis);
    connect(&m_session, &Session::mapFitted, this,
            [this, &map](const ltm::MapAxes &axes, const std::vector<ltm::Landmark> &landmarks,
                         const std::vector<PlacedRecord> &placed) {
                std::vector<TrajectoryPoint> points;
                for (const PlacedRecord &place : placed)
                    if (const IterationPtr record = m_session.record(place.id))
                        points.push_back({place.id, record->chain, record->index, place.at});
                map.setAxes(axes);
                if (!landmarks.empty())
                    map.setLandmarks(landmarks);
                map.setTrajectory(points);
            });
    connect(&m_session, &Session::recordPlaced, this, [this, &map](const PlacedRecord &place) {
        if (const IterationPtr record = m_session.record(place.id))
            map.addPoint(place.id, record->chain, record->index, place.at);
    });
}

/// What the panels show of a run goes with it.
void SessionView::clearPanels()
{
    m_panels.timeline().model()->clear();
    m_panels.elbo().clear();
    m_panels.map().clear();
    m_panels.map().setLandmarks({});
    m_iteration = 0;
    m_speed = {0, 0, m_speed.memoryMegabytes};
    showProgress();
}

void SessionView::advance(Reach reach)
{
    m_asked = m_session.state() != RunState::Running;
    m_panels.trace().applyEdit();
    m_session.advance(m_panels.problem().problem(), m_panels.controls().settings(), reach);
}

void SessionView::showState(RunState state)
{
    const bool running = state == RunState::Running;
    const bool ready = !m_session.card().path.empty() && !m_session.isOpening();
    m_asked = m_asked && !running; // it begins, or goes on
    m_actions.setRunning(running);
    m_actions.run->setEnabled(ready);
    for (QAction *step : {m_actions.stepGradient, m_actions.stepPhase, m_actions.stepIteration})
        step->setEnabled(ready && !running);
    m_actions.stop->setEnabled(m_session.isActive());
    for (QAction *command : {m_actions.extend, m_actions.resamplePrior, m_actions.resamplePosterior, m_actions.nudge})
        command->setEnabled(m_session.hasRun());
    m_actions.fork->setEnabled(m_session.hasRun() && m_session.current());
    m_actions.goBack->setEnabled(m_session.canGoBack());
    m_actions.editTrace->setEnabled(m_session.hasRun() && !running);
    m_panels.problem().setEditable(!running);
    m_panels.controls().setSettingsEnabled(!m_session.isActive());
    m_panels.trace().setEditable(m_session.hasRun() && !running);

    showActivity();
    showProgress();
}

void SessionView::showActivity()
{
    const QString answer = m_session.answer();
    switch (m_session.state()) {
    case RunState::Idle:
        m_status.setActivity(m_session.card().path.empty() ? tr("no checkpoint") : tr("ready"));
        break;
    case RunState::Running:
        m_status.setActivity(phaseInWords(m_phase));
        break;
    case RunState::Paused:
        m_status.setActivity(tr("paused; next: %1").arg(phaseInWords(m_phase)));
        break;
    case RunState::Finished:
        m_status.setActivity(answer.isEmpty() ? tr("finished without an answer") : tr("finished: %1").arg(answer));
        break;
    }
}

void SessionView::showRecord(const IterationPtr &record)
{
    const std::int64_t id = record ? record->id : -1;
    m_panels.timeline().setCurrent(id);
    m_panels.elbo().setCurrent(id);
    m_panels.map().setCurrent(id);
    const IterationPtr parent = m_session.parentOf(record);
    m_panels.klStrip().showRecord(record.get(), parent.get());
    if (record)
        m_panels.trace().showTrace(*record, parent.get());
    else
        m_panels.trace().clear();
    showAgreement();
    for (QAction *action : {m_actions.exportTrace, m_actions.exportElbo, m_actions.exportMap, m_actions.exportBundle,
                            m_actions.pin, m_actions.save, m_actions.saveAs})
        action->setEnabled(record != nullptr);
    m_actions.fork->setEnabled(record && m_session.hasRun());
    m_actions.goBack->setEnabled(m_session.canGoBack());
}

/// How many chains are at the answer on show; the verdict and the ELBO are said elsewhere.
void SessionView::showAgreement()
{
    const IterationPtr shown = m_session.current();
    if (!shown || shown->answer.empty())
        return;
    int agreeing = 0;
    for (const auto &[chain, tip] : m_session.tips())
        agreeing += chain == shown->chain || (tip && tip->answer == shown->answer);
    m_panels.trace().setAgreement(agreeing, static_cast<int>(m_session.tips().size()));
}

void SessionView::showProgress()
{
    const QString device = QString::fromStdString(m_session.card().device);
    m_status.setDevice(m_speed.memoryMegabytes > 0 ? tr("%1, %2 MB").arg(device).arg(m_speed.memoryMegabytes, 0, 'f', 0)
                                                   : device);
    m_status.setProgress(m_iteration, m_session.isActive() ? m_session.settings().iterations : 0,
                         m_speed.millisecondsPerIteration);
    m_status.setTokensPerSecond(m_speed.tokensPerSecond);
}

void SessionView::showLoading(double fraction)
{
    if (!m_loading.isEmpty())
        m_status.setBusy(m_loading, fraction,
                         isSignalConnected(QMetaMethod::fromSignal(&SessionView::stopLoadingWanted)));
}

/// The engine could not do what it was asked for. Why a run did not begin is of no interest once one has.
void SessionView::refuse(const QString &sentence)
{
    if (m_asked)
        m_refusal = sentence;
    m_asked = false;
    m_loading.clear();
    m_status.setIdle();
    complain(sentence);
}

void SessionView::complain(const QString &sentence)
{
    m_messages.showMessage(sentence, errorDetails(m_session));
    showState(m_session.state());
}

} // namespace ts
