// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "autosave.h"
#include "captionbar.h"
#include "controlspanel.h"
#include "elboplot.h"
#include "icons.h"
#include "latentmap.h"
#include "messagebar.h"
#include "narrator.h"
#include "panels.h"
#include "pins.h"
#include "presentation.h"
#include "problempanel.h"
#include "sessionview.h"
#include "statusstrip.h"
#include "toolwindows.h"
#include "tracepanel.h"
#include "yieldtowindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace ts
{

namespace
{

const QString geometryKey = QStringLiteral("window/v2/geometry");
const QString panelsKey = QStringLiteral("window/v2/panels");
const QString detailsKey = QStringLiteral("window/v2/elboDetails");
const QString basisKey = QStringLiteral("window/v2/mapBasis");

} // namespace

MainWindow::MainWindow()
    : m_actions(*this, *m_session.history())
    , m_work(*this)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    startEngine();
    buildBody();
    m_view = new SessionView(m_session, *m_panels, m_actions, *m_status, *m_messages, this);
    m_presentation = new Presentation(*this, *m_panels, *m_captions, m_scale);
    new Narrator(m_session, *m_captions, this);
    new Pins(m_session, *m_panels, this);
    m_tools = new ToolWindows(m_session, *this);
    bindActions();
    bindView();
    bindWork();
    keepRecent();
    restorePlaces();
    m_panels->problem().focusProblem();
}

MainWindow::~MainWindow()
{
    m_autosave.reset();
    m_session.disconnect();
    m_thread.quit();
    m_thread.wait();
}

void MainWindow::startEngine()
{
    auto *worker = new EngineWorker;
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    m_session.connectTo(*worker);
    connect(&m_thread, &QThread::started, worker, &yieldToWindow); // in the thread itself
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
}

/// What went wrong and what is happening stand above the panels, whatever panels there are.
void MainWindow::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages = new MessageBar);
    column->addWidget(m_captions = new CaptionBar);
    column->addWidget(m_panels = new Panels, 1);
    setCentralWidget(body);
    m_status = new StatusStrip;
    statusBar()->addWidget(m_status, 1);

    QList<QAction *> switches;
    for (const QDockWidget *dock : m_panels->docks())
        switches << dock->toggleViewAction();
    m_actions.addPanels(switches);
    m_actions.addPlot(tr("E&LBO plot"), elboPlot().viewActions());
    m_actions.addPlot(tr("Latent &map plot"), latentMap().viewActions());
    elboPlot().addAction(m_actions.exportElbo);
    latentMap().addAction(m_actions.exportMap);
}

ElboPlot &MainWindow::elboPlot()
{
    return m_panels->elbo();
}

LatentMap &MainWindow::latentMap()
{
    return m_panels->map();
}

void MainWindow::bindActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.open, [this] { chooseCheckpoint(); });
    on(m_actions.exportTrace, [this] { chooseTraceFile(); });
    on(m_actions.exportElbo, [this] { choosePlotFile(elboPlot(), QStringLiteral("elbo")); });
    on(m_actions.exportMap, [this] { choosePlotFile(latentMap(), QStringLiteral("map")); });
    on(m_actions.exportBundle, [this] { chooseBundleFolder(); });
    on(m_actions.openSession, [this] { chooseSession(); });
    on(m_actions.save, [this] { save(); });
    on(m_actions.saveAs, [this] { saveAs(); });
    connect(m_actions.earlier, &QMenu::triggered, this,
            [this](const QAction *entry) { m_session.bringBack(entry->data().toUInt()); });
    connect(&m_session, &Session::earlierRunsChanged, this, &MainWindow::showEarlierRuns);
    on(m_actions.pin, [this] { m_session.pin(); });
    on(m_actions.dataset, [this] { m_tools->showDataset(); });
    on(m_actions.training, [this] { m_tools->showTraining(); });
    connect(m_tools, &ToolWindows::problemActivated, this, &MainWindow::thinkAbout);
    on(m_actions.quit, [this] { close(); });
    on(m_actions.shortcuts, [this] { showShortcuts(); });
    on(m_actions.tour, [this] { showTour(); });
    on(m_actions.about, [this] { showAbout(); });
}

/// A problem of a data set, as it was thought about there.
void MainWindow::thinkAbout(const QString &question, const QString &answer, const ltm::RethinkSettings &settings)
{
    m_session.pause(); // the run waits for the problem, and stays within reach
    m_panels->problem().setProblem(question);
    m_panels->problem().setExpected(answer);
    m_panels->controls().setSettings(settings);
    m_view->advance(Reach::End);
    raise();
    activateWindow();
}

/// The actions of the View menu.
void MainWindow::bindView()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.maximise, [this] {
        QDockWidget *focused = m_panels->focused();
        QDockWidget *shown = m_panels->maximised();
        m_panels->toggleMaximised(shown ? shown : focused ? focused : m_panels->dockOf(m_panels->trace()));
    });
    connect(m_panels, &DockArea::maximisedChanged, m_actions.maximise,
            [this](const QDockWidget *dock) { m_actions.maximise->setChecked(dock != nullptr); });
    on(m_actions.nextPanel, [this] { m_panels->cycle(1); });
    on(m_actions.previousPanel, [this] { m_panels->cycle(-1); });
    on(m_actions.goToMessage, [this] { m_messages->reach(); });
    connect(m_messages, &MessageBar::countChanged, m_actions.goToMessage,
            [this](int count) { m_actions.goToMessage->setEnabled(count > 0); });
    on(m_actions.resetLayout, [this] {
        m_presentation->setOn(false);
        m_panels->layOut();
    });
    on(m_actions.enlarge, [this] { m_scale.enlarge(); });
    on(m_actions.reduce, [this] { m_scale.reduce(); });
    on(m_actions.normalSize, [this] { m_scale.reset(); });
    connect(&m_scale, &InterfaceScale::percentChanged, this,
            [this](int percent) { m_status->say(tr("Size: %1 %").arg(percent), 2000); });
    on(m_actions.presentation, [this](bool checked) { m_presentation->setOn(checked); });
    connect(m_presentation, &Presentation::changed, m_actions.presentation, &QAction::setChecked);
    connect(m_presentation, &Presentation::paceWanted, &m_session, &Session::setPace);
    bindEscape();
}

/// Escape puts an edited trace back, and then the usual layout. It means nothing here while that is on.
void MainWindow::bindEscape()
{
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    const auto enable = [this, escape] { escape->setEnabled(m_panels->maximised() || m_presentation->isOn()); };
    connect(m_panels, &DockArea::maximisedChanged, escape, enable);
    connect(m_presentation, &Presentation::changed, escape, enable);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_panels->trace().isEditing())
            m_panels->trace().revertEdit();
        else if (m_panels->maximised())
            m_panels->restore();
        else
            m_presentation->setOn(false);
    });
    enable();
}

/// A run is kept in a session's file; the title says what it is about.
void MainWindow::bindWork()
{
    m_work.setKeeper({[this] { return m_session.isModified(); }, [this] { return save(); },
                      [this] {
                          return m_session.file().isEmpty() ? QString::fromStdString(m_session.card().name)
                                                            : QFileInfo(m_session.file()).fileName();
                      },
                      [this] { return m_tools->unsaved(); }});
    connect(&m_session, &Session::modifiedChanged, this, [this] { m_work.refresh(); });
    const auto tellSubject = [this] {
        const bool isThere = m_session.hasRun() || !m_session.records().empty();
        m_work.setSubject(isThere ? m_session.problem() : QString());
    };
    connect(m_view, &SessionView::runChanged, this, tellSubject);
    connect(&m_session, &Session::stateChanged, this, tellSubject);
}

void MainWindow::keepRecent()
{
    const auto showCheckpoints = [this] { m_actions.setRecent(m_recentCheckpoints.items()); };
    const auto showProblems = [this] {
        m_panels->problem().setHistory(m_recentProblems.items());
        m_actions.clearHistory->setEnabled(!m_recentProblems.items().isEmpty());
    };
    connect(&m_session, &Session::loaded, this, [this, showCheckpoints](const ltm::ModelCard &card) {
        m_recentCheckpoints.add(QFileInfo(QString::fromStdString(card.path)).absoluteFilePath());
        showCheckpoints();
    });
    connect(&m_session, &Session::runBegan, this, [this, showProblems] {
        m_recentProblems.add(m_session.problem());
        showProblems();
    });
    connect(m_actions.recent, &QMenu::aboutToShow, this, showCheckpoints); // some may have gone
    connect(m_actions.recent, &QMenu::triggered, this, [this](const QAction *entry) {
        if (entry != m_actions.clearRecent)
            openCheckpoint(entry->data().toString());
    });
    connect(m_actions.clearRecent, &QAction::triggered, this, [this, showCheckpoints] {
        m_recentCheckpoints.clear();
        showCheckpoints();
    });
    connect(m_actions.clearHistory, &QAction::triggered, this, [this, showProblems] {
        m_recentProblems.clear();
        showProblems();
    });
    showCheckpoints();
    showProblems();
}

void MainWindow::showEarlierRuns()
{
    QStringList names;
    for (const EarlierRun &run : m_session.earlierRuns()) {
        const QString problem = QString::fromStdString(run.session.problem).simplified();
        const QString shortened
            = fontMetrics().elidedText(problem, Qt::ElideRight, 40 * fontMetrics().averageCharWidth());
        names << tr("%1 (records: %2)").arg(shortened).arg(run.session.records.size());
    }
    m_actions.setEarlier(names);
}

void MainWindow::restorePlaces()
{
    const QSettings settings;
    // What a window manager puts around it is not known before it is shown.
    const QSize frame(16, 2 * style()->pixelMetric(QStyle::PM_TitleBarHeight));
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(sizeHint().boundedTo(screen()->availableSize() - frame));
    m_places = settings.value(panelsKey).toByteArray();
    m_panels->restoreState(m_places);
    const QStringList details = settings.value(detailsKey).toStringList();
    for (QAction *detail : elboPlot().viewActions())
        detail->setChecked(details.contains(detail->objectName()));
    const int basis = settings.value(basisKey).toInt();
    latentMap().setBasis(ltm::MapBasis(std::clamp(basis, 0, int(ltm::MapBasis::Both))));
}

void MainWindow::savePlaces()
{
    m_presentation->setOn(false);
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(panelsKey, m_panels->layoutState());
    QStringList details;
    for (const QAction *detail : elboPlot().viewActions())
        if (detail->isChecked())
            details << detail->objectName();
    settings.setValue(detailsKey, details);
    settings.setValue(basisKey, int(latentMap().basis()));
}

void MainWindow::complain(const QString &sentence)
{
    m_view->complain(sentence);
}

/// The panels' places are lengths: they come back whole only into the room that they were taken from, and that is there
/// once the window is shown.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_places.isEmpty())
        QTimer::singleShot(0, this, [this] { m_panels->restoreState(std::exchange(m_places, {})); });
}

/// Tips of menu entries are said in the strip; those of buttons beside the mouse, and what is under way stays.
bool MainWindow::event(QEvent *event)
{
    if (event->type() != QEvent::StatusTip)
        return QMainWindow::event(event);
    const QString tip = static_cast<QStatusTipEvent *>(event)->tip();
    m_status->say(qobject_cast<QMenu *>(QApplication::activePopupWidget()) ? tip : QString());
    return true;
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_actions.paintIcons();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_work.mayClose()) {
        event->ignore();
        return;
    }
    savePlaces();
    QMainWindow::closeEvent(event);
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
