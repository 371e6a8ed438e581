// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "controlspanel.h"
#include "elboplot.h"
#include "icons.h"
#include "latentmap.h"
#include "problempanel.h"
#include "statusstrip.h"
#include "timelinepanel.h"
#include "tracepanel.h"

#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStatusBar>

namespace ts
{

namespace
{

const QString geometryKey = QStringLiteral("window/v1/geometry");
const QString stateKey = QStringLiteral("window/v1/state");

QStringList exampleProblems()
{
    QFile file(QStringLiteral(":/examples.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// The checkpoint that a drag carries; empty when it carries something else.
QString draggedCheckpoint(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

/// Lets a tall panel live in a low window.
QScrollArea *scrolling(QWidget *panel)
{
    auto *area = new QScrollArea;
    area->setWidget(panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(panel->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

} // namespace

MainWindow::MainWindow()
    : m_actions(*this, *m_session.history())
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Thoughtscope"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    startEngine();
    buildPanels();
    bindActions();
    bindPanels();
    bindSession();
    layOut();
    showState(RunState::Idle);

    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(sizeHint());
    restoreState(settings.value(stateKey).toByteArray());
}

MainWindow::~MainWindow()
{
    m_session.disconnect(this);
    m_thread.quit();
    m_thread.wait();
}

void MainWindow::startEngine()
{
    auto *worker = new EngineWorker;
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    m_session.connectTo(*worker);
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
}

void MainWindow::buildPanels()
{
    setDockNestingEnabled(true);
    const auto dock = [this](QWidget *panel, const char *name, const QString &title) {
        auto *frame = new QDockWidget(title, this);
        frame->setObjectName(QString::fromLatin1(name));
        frame->setWidget(panel == m_controls ? scrolling(panel) : panel);
        panel->setAccessibleName(title);
        m_docks.push_back(frame);
        m_actions.view->addAction(frame->toggleViewAction());
        frame->toggleViewAction()->setStatusTip(tr("Show or hide the panel %1").arg(title));
    };
    dock(m_problem = new ProblemPanel, "problemDock", tr("Problem"));
    dock(m_controls = new ControlsPanel, "controlsDock", tr("Controls"));
    dock(m_trace = new TracePanel, "traceDock", tr("Trace"));
    dock(m_timeline = new TimelinePanel, "timelineDock", tr("Timeline"));
    dock(m_elbo = new ElboPlot, "elboDock", tr("ELBO"));
    dock(m_map = new LatentMap, "mapDock", tr("Latent map"));
    m_actions.view->addSeparator();
    m_actions.view->addAction(m_actions.resetLayout);

    m_status = new StatusStrip;
    statusBar()->addWidget(m_status, 1);
    m_controls->setActions(m_actions.forControls());
    m_problem->setExamples(exampleProblems());
}

/// Problem over Controls, Trace over Timeline, ELBO over map.
void MainWindow::layOut()
{
    QDockWidget *const problem = m_docks[0], *const controls = m_docks[1], *const trace = m_docks[2];
    QDockWidget *const timeline = m_docks[3], *const elbo = m_docks[4], *const map = m_docks[5];
    for (QDockWidget *frame : m_docks) {
        frame->setFloating(false);
        addDockWidget(Qt::LeftDockWidgetArea, frame);
        frame->show();
    }
    splitDockWidget(problem, trace, Qt::Horizontal);
    splitDockWidget(trace, elbo, Qt::Horizontal);
    splitDockWidget(problem, controls, Qt::Vertical);
    splitDockWidget(trace, timeline, Qt::Vertical);
    splitDockWidget(elbo, map, Qt::Vertical);
    resizeDocks({problem, trace, elbo}, {20, 46, 34}, Qt::Horizontal);
    resizeDocks({problem, controls}, {40, 60}, Qt::Vertical);
    resizeDocks({trace, timeline}, {42, 58}, Qt::Vertical);
    resizeDocks({elbo, map}, {50, 50}, Qt::Vertical);
}

void MainWindow::bindActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.open, [this] { chooseCheckpoint(); });
    on(m_actions.exportTrace, [this] { chooseTraceFile(); });
    on(m_actions.exportElbo, [this] { choosePlotFile(*m_elbo, QStringLiteral("elbo.pdf")); });
    on(m_actions.exportMap, [this] { choosePlotFile(*m_map, QStringLiteral("map.pdf")); });
    on(m_actions.quit, [this] { close(); });
    on(m_actions.editTrace, [this] { m_trace->focusText(); });
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
    on(m_actions.extend, [this] { m_session.extend(10); });
    on(m_actions.resetLayout, [this] { layOut(); });
    on(m_actions.about, [this] { showAbout(); });
}

void MainWindow::bindPanels()
{
    connect(m_problem, &ProblemPanel::submitted, this, [this] { advance(Reach::End); });
    connect(m_problem, &ProblemPanel::problemChanged, m_problem, &ProblemPanel::clearMessage);
    connect(m_controls, &ControlsPanel::resampleRequested, &m_session, &Session::resample);
    connect(m_trace, &TracePanel::traceEdited, &m_session, &Session::editTrace);
    connect(m_timeline, &TimelinePanel::iterationActivated, &m_session, &Session::show);
    connect(m_elbo, &ElboPlot::iterationClicked, &m_session, &Session::show);
    connect(m_map, &LatentMap::pointClicked, &m_session, &Session::show);
    m_map->installEventFilter(this);
    m_map->setToolTip(tr("%1 Ctrl+click: send z there and write its trace.").arg(m_map->toolTip()));
}

void MainWindow::bindSession()
{
    connect(&m_session, &Session::loading, this,
            [this](const QString &path) { m_status->setActivity(tr("loading %1").arg(path)); });
    connect(&m_session, &Session::loaded, this,
            [this](const ltm::ModelCard &card, const ltm::RethinkSettings &settings) {
                m_problem->setCard(card);
                m_controls->setSettings(settings);
                clearPanels();
                setWindowTitle(tr("%1 – Thoughtscope").arg(QString::fromStdString(card.name)));
                showState(m_session.state());
            });
    connect(&m_session, &Session::failed, this, &MainWindow::complain);
    connect(&m_session, &Session::runBegan, this, &MainWindow::clearPanels);
    connect(&m_session, &Session::stateChanged, this, &MainWindow::showState);
    connect(&m_session, &Session::phaseChanged, this, [this](ltm::Phase phase, int iteration) {
        m_phase = phase;
        m_iteration = iteration;
        showActivity();
        showProgress();
    });
    connect(&m_session, &Session::traceBegan, m_trace, &TracePanel::beginTrace);
    connect(&m_session, &Session::tokenWritten, m_trace, &TracePanel::appendToken);
    connect(&m_session, &Session::gradientStepsDone, this, [this](const std::vector<ltm::GradientStep> &steps) {
        for (const ltm::GradientStep &step : steps)
            m_elbo->addGradientStep(step);
    });
    connect(&m_session, &Session::recordAdded, this, [this](const IterationPtr &record) {
        m_timeline->model()->append(record);
        m_elbo->addIteration(*record);
    });
    connect(&m_session, &Session::currentChanged, this, &MainWindow::showRecord);
    connect(&m_session, &Session::mapFitted, this,
            [this](const ltm::MapAxes &axes, const std::vector<ltm::Landmark> &landmarks,
                   const std::vector<PlacedRecord> &placed) {
                std::vector<TrajectoryPoint> points;
                for (const PlacedRecord &place : placed)
                    if (const IterationPtr record = m_session.record(place.id))
                        points.push_back({place.id, record->chain, record->index, place.at});
                m_map->setAxes(axes);
                if (!landmarks.empty())
                    m_map->setLandmarks(landmarks);
                m_map->setTrajectory(points);
            });
    connect(&m_session, &Session::recordPlaced, this, [this](const PlacedRecord &place) {
        if (const IterationPtr record = m_session.record(place.id))
            m_map->addPoint(place.id, record->chain, record->index, place.at);
    });
    connect(&m_session, &Session::speedMeasured, this, [this](const Speed &speed) {
        m_speed = speed;
        showProgress();
    });
}

/// What the panels show of a run goes with it.
void MainWindow::clearPanels()
{
    m_problem->clearMessage();
    m_timeline->model()->clear();
    m_elbo->clear();
    m_map->clear();
    m_map->setLandmarks({});
    m_iteration = 0;
    m_speed = {0, 0, m_speed.memoryMegabytes};
    showProgress();
}

void MainWindow::openCheckpoint(const QString &path)
{
    m_session.open(path);
}

void MainWindow::advance(Reach reach)
{
    m_trace->applyEdit(); // what was typed counts, handed over or not
    m_session.advance(m_problem->problem(), m_controls->settings(), reach);
}

void MainWindow::showState(RunState state)
{
    const bool running = state == RunState::Running;
    const bool ready = !m_session.card().path.empty();
    m_actions.setRunning(running, palette());
    m_actions.run->setEnabled(ready);
    for (QAction *step : {m_actions.stepGradient, m_actions.stepPhase, m_actions.stepIteration})
        step->setEnabled(ready && !running);
    m_actions.stop->setEnabled(m_session.isActive());
    for (QAction *command : {m_actions.extend, m_actions.resamplePrior, m_actions.resamplePosterior, m_actions.nudge})
        command->setEnabled(m_session.hasRun());
    m_actions.editTrace->setEnabled(m_session.hasRun() && !running);
    m_problem->setEditable(!running);
    m_controls->setSettingsEnabled(!m_session.isActive());
    m_trace->setEditable(m_session.hasRun() && !running);

    showActivity();
    showProgress();
}

void MainWindow::showActivity()
{
    const QString answer = m_session.answer();
    switch (m_session.state()) {
    case RunState::Idle:
        m_status->setActivity(m_session.card().path.empty() ? tr("no checkpoint") : tr("ready"));
        break;
    case RunState::Running:
        m_status->setActivity(phaseInWords(m_phase));
        break;
    case RunState::Paused:
        m_status->setActivity(tr("paused; next: %1").arg(phaseInWords(m_phase)));
        break;
    case RunState::Finished:
        m_status->setActivity(answer.isEmpty() ? tr("finished without an answer") : tr("finished: %1").arg(answer));
        break;
    }
}

void MainWindow::showRecord(const IterationPtr &record)
{
    const std::int64_t id = record ? record->id : -1;
    m_timeline->setCurrent(id);
    m_elbo->setCurrent(id);
    m_map->setCurrent(id);
    if (record)
        m_trace->showTrace(*record, m_session.parentOf(record).get());
    else
        m_trace->clear();
    for (QAction *command :
         {m_actions.exportTrace, m_actions.exportElbo, m_actions.exportMap, m_actions.fork, m_actions.goBack})
        command->setEnabled(record != nullptr);
}

void MainWindow::showProgress()
{
    const QString device = QString::fromStdString(m_session.card().device);
    m_status->setDevice(
        m_speed.memoryMegabytes > 0 ? tr("%1, %2 MB").arg(device).arg(m_speed.memoryMegabytes, 0, 'f', 0) : device);
    m_status->setProgress(m_iteration, m_session.isActive() ? m_session.settings().iterations : 0,
                          m_speed.millisecondsPerIteration);
    m_status->setTokensPerSecond(m_speed.tokensPerSecond);
}

/// Says what is wrong where the eye begins; the panel comes back if it was closed.
void MainWindow::complain(const QString &sentence)
{
    m_docks.front()->show();
    m_problem->showMessage(sentence);
    showState(m_session.state());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_actions.paintIcons(palette());
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(stateKey, saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedCheckpoint(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openCheckpoint(draggedCheckpoint(*event->mimeData()));
    event->acceptProposedAction();
}

/// Ctrl+click on the map sends z there.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool click = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease;
    if (watched != m_map || !click || !m_session.current())
        return QMainWindow::eventFilter(watched, event);
    const auto &mouse = static_cast<QMouseEvent &>(*event);
    if (mouse.button() != Qt::LeftButton || !mouse.modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (event->type() == QEvent::MouseButtonPress)
        m_session.moveLatent(
            {m_map->xAxis->pixelToCoord(mouse.position().x()), m_map->yAxis->pixelToCoord(mouse.position().y())});
    return true;
}

/// Space runs and pauses when nothing that has the focus wanted it.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        m_actions.run->trigger();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace ts
