// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo.h"

#include "comparepanel.h"
#include "datasetwindow.h"
#include "demodriver.h"
#include "elboplot.h"
#include "framebenchmark.h"
#include "grammar.h"
#include "latentmap.h"
#include "panels.h"
#include "problempanel.h"
#include "timelinepanel.h"
#include "toolwindows.h"
#include "tour.h"
#include "tracepanel.h"
#include "trainingwindow.h"
#include "translation.h"

#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextStream>
#include <QToolButton>
#include <QUrl>

#include <cmath>

namespace ts
{

namespace
{

/// Slow motion from here until branch(): however busy the machine is, the run does not end while its pictures are
/// taken.
void think(DemoDriver &user)
{
    Actions &actions = user.window().actions();
    user.window().session().setPace(20);
    user.await("the checkpoint", [&] { return actions.run->isEnabled(); });
    user.type(user.find<QPlainTextEdit>("problemText"),
              QStringLiteral("Sandy sold 11 tickets in May, 8 in June and 18 in July. One ticket cost $6. "
                             "How much money did she get?"));
    user.click(actions.run);
    user.awaitRecords(4);
    user.screenshot(QStringLiteral("screenshot-01-running.png"));
    user.click(actions.run);
    user.awaitState(RunState::Paused);
    user.awaitPauseAfter([&] { user.click(actions.stepPhase); });
    user.screenshot(QStringLiteral("screenshot-02-paused.png"));
}

/// Lets the run go on for some iterations, and ends it.
void goOn(DemoDriver &user, std::size_t iterations)
{
    const std::size_t before = user.window().session().records().size();
    user.click(user.window().actions().run);
    user.awaitRecords(before + iterations);
    user.click(user.window().actions().stop);
    user.awaitState(RunState::Finished);
}

void editTheTrace(DemoDriver &user)
{
    Session &session = user.window().session();
    user.type(user.find<QPlainTextEdit>("traceText"), QStringLiteral("<<8+18=26>> <<26+11=37>> <<37*6=222>> #### 222"));
    user.screenshot(QStringLiteral("screenshot-03-edited.png"));
    user.window().panels().trace().applyEdit();
    const std::size_t before = session.records().size();
    user.click(user.window().actions().run);
    user.awaitRecords(before + 2);
    if (session.records()[before]->origin != ltm::Origin::EditedTrace)
        throw std::runtime_error("the edited trace was not explained");
}

void branch(DemoDriver &user)
{
    user.click(user.window().actions().resamplePrior);
    user.window().session().setPace(0);
    user.awaitState(RunState::Finished);
    user.screenshot(QStringLiteral("screenshot-04-finished.png"));
}

void chooseAnotherToken(DemoDriver &user)
{
    auto *text = user.find<QPlainTextEdit>("traceText");
    const auto equals = int(text->toPlainText().indexOf(QLatin1Char('=')));
    if (equals < 0)
        return; // an untrained checkpoint writes no equations
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(equals + 1);
    text->setTextCursor(cursor);
    text->setFocus();
    user.press(text, Qt::Key_Space, Qt::ControlModifier);
    auto *list = user.find<QWidget>("alternativesList");
    user.await("the alternatives", [&] { return list->isVisible(); });
    user.screenshot(QStringLiteral("screenshot-05-alternatives.png"));
    user.press(list, Qt::Key_Down);
    user.awaitPauseAfter([&] { user.press(list, Qt::Key_Return); });
    goOn(user, 4);
    user.screenshot(QStringLiteral("screenshot-06-continued.png"));
}

void lookAtTheParts(DemoDriver &user)
{
    const QList<QAction *> details = user.window().elboPlot().viewActions();
    for (QAction *detail : details)
        detail->trigger();
    user.screenshot(QStringLiteral("screenshot-07-elbo-details.png"));
    for (QAction *detail : details)
        detail->trigger();
}

QAction *mapAction(DemoDriver &user, const char *name)
{
    for (QAction *action : user.window().latentMap().viewActions())
        if (action->objectName() == QLatin1String(name))
            return action;
    throw std::runtime_error(std::string("the map has no ") + name);
}

void moveOverTheLandscape(DemoDriver &user)
{
    Session &session = user.window().session();
    LatentMap &map = user.window().latentMap();
    mapAction(user, "fitTrajectory")->trigger();
    bool complete = false;
    const auto growth
        = QObject::connect(&session, &Session::landscapeGrew, &map,
                           [&complete](const ltm::Landscape &landscape) { complete = landscape.complete; });
    mapAction(user, "landscape")->trigger();
    user.await("the landscape", [&] { return complete; });
    QObject::disconnect(growth);
    user.screenshot(QStringLiteral("screenshot-08-landscape.png"));

    double milliseconds = 0; // of the preview, once there is one
    const auto preview = QObject::connect(&session, &Session::previewed, &map, [&](const ltm::TracePreview &written) {
        milliseconds = written.milliseconds;
    });
    const QPointF from = map.pointPosition(session.current()->id);
    const QPointF to = from + (QPointF(map.rect().center()) - from) * 0.6 + QPointF(40, -30);
    user.drag(&map, from, to, Qt::ControlModifier);
    milliseconds = 0;
    user.await("the preview", [&] { return milliseconds > 0; });
    QObject::disconnect(preview);
    QTextStream(stdout) << "The trace under the cursor took " << std::lround(milliseconds) << " ms\n";
    user.screenshot(QStringLiteral("screenshot-09-moving-z.png"));
    user.awaitPauseAfter([&] { user.letGo(&map, to, Qt::ControlModifier); });
    goOn(user, 4);
    mapAction(user, "landscape")->trigger();
    mapAction(user, "fitAll")->trigger();
}

void exportAll(DemoDriver &user)
{
    MainWindow &window = user.window();
    DemoDriver::check(window.exportTraceTo(user.pathOf(QStringLiteral("trace.json"))));
    DemoDriver::check(window.saveSessionTo(user.pathOf(QStringLiteral("session.safetensors"))));
    DemoDriver::check(window.exportPlotTo(window.elboPlot(), user.pathOf(QStringLiteral("elbo.pdf"))));
    DemoDriver::check(window.exportPlotTo(window.latentMap(), user.pathOf(QStringLiteral("map.pdf"))));
    const QString bundle = user.pathOf(QStringLiteral("demo-run"));
    if (QFile::exists(bundle + QStringLiteral("/README.md")))
        QDir(bundle).removeRecursively(); // of an earlier demo
    DemoDriver::check(window.exportBundleTo(bundle));
}

void compare(DemoDriver &user)
{
    MainWindow &window = user.window();
    window.actions().pin->trigger();
    user.type(user.find<QWidget>("seed"), QStringLiteral("1"));
    user.click(window.actions().run);
    user.await("the next run", [&] { return window.session().state() == RunState::Running; });
    user.awaitState(RunState::Finished);
    window.panels().dockOf(window.panels().compare())->raise();
    user.screenshot(QStringLiteral("screenshot-10-compare.png"));
}

void present(DemoDriver &user)
{
    MainWindow &window = user.window();
    window.actions().presentation->trigger();
    window.actions().extend->trigger();
    const std::size_t before = window.session().records().size();
    user.await("an iteration", [&] { return window.session().records().size() > before; });
    bool refining = false;
    const auto watch = QObject::connect(&window.session(), &Session::phaseChanged, &window,
                                        [&](ltm::Phase phase) { refining = phase == ltm::Phase::Refine; });
    user.await("a refine", [&] { return refining; });
    QObject::disconnect(watch);
    user.screenshot(QStringLiteral("screenshot-11-presentation.png"));
    window.actions().presentation->trigger();
    user.awaitState(RunState::Finished);
}

void switchTheLightOff(DemoDriver &user)
{
    const QPalette light = QApplication::palette();
    QApplication::setPalette(QPalette(QColor(0x3a, 0x3b, 0x3f), QColor(0x26, 0x27, 0x2a)));
    user.screenshot(QStringLiteral("screenshot-12-dark.png"));
    QApplication::setPalette(light);
}

void evaluate(DemoDriver &user)
{
    QFile file(user.pathOf(QStringLiteral("problems.txt")));
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("problems.txt cannot be written");
    for (const ltm::Problem &problem : ltm::makeProblems(/*count=*/24, /*seed=*/3))
        file.write(QByteArray::fromStdString(problem.question + "||" + problem.trace + "\n"));
    file.close();

    ToolWindows &tools = user.window().tools();
    tools.showDataset(file.fileName());
    auto *run = user.find<QToolButton>("evaluationRunButton");
    user.await("the problems", [&] { return run->isEnabled(); });
    user.find<QSpinBox>("budget")->setValue(10);
    user.click(run);
    auto *save = user.find<QToolButton>("evaluationExportButton");
    user.await("the evaluation", [&] { return run->isEnabled() && save->isEnabled(); });
    user.screenshot(QStringLiteral("screenshot-13-dataset.png"), &tools.dataset());
    tools.dataset().close();
}

/// While the run on show goes on flat out; its budget has no end then, so it is stopped.
void measureFrames(DemoDriver &user, const QString &name)
{
    DemoDriver::check(benchmarkFrames(user.window(), user.folder(), name));
    user.click(user.window().actions().stop);
    user.awaitState(RunState::Finished);
}

void measureFramesOfOneChain(DemoDriver &user)
{
    measureFrames(user, QStringLiteral("benchmark"));
}

void measureFramesOfChains(DemoDriver &user)
{
    QAction *chains = user.window().elboPlot().viewActions().constLast();
    chains->trigger();
    measureFrames(user, QStringLiteral("benchmark-chains"));
    chains->trigger();
}

/// Several chains from different draws, one of them forked: what they agree on, and their curves with all the room.
void searchWithChains(DemoDriver &user)
{
    MainWindow &window = user.window();
    Session &session = window.session();
    user.find<QSpinBox>("iterations")->setValue(6);
    user.find<QSpinBox>("chains")->setValue(4);
    user.click(window.actions().run);
    user.await("the next run", [&] { return session.state() == RunState::Running; });
    user.awaitState(RunState::Finished);
    session.show(session.records().front()->id);
    window.actions().fork->trigger();
    const std::size_t before = session.records().size();
    user.click(window.actions().stepIteration);
    user.await("the fork", [&] { return session.records().size() > before; });
    user.awaitState(RunState::Paused);
    QAction *chains = window.elboPlot().viewActions().constLast();
    chains->trigger();
    window.panels().dockOf(window.panels().timeline())->raise();
    user.screenshot(QStringLiteral("screenshot-15-chains.png"));
    window.elboPlot().setFocus();
    window.actions().maximise->trigger();
    user.screenshot(QStringLiteral("screenshot-16-maximised.png"));
    window.actions().maximise->trigger();
    chains->trigger();
    window.actions().undo->trigger();
}

void makeLarger(DemoDriver &user)
{
    const Actions &actions = user.window().actions();
    for (int step = 0; step < 3; ++step)
        actions.enlarge->trigger();
    user.screenshot(QStringLiteral("screenshot-17-larger.png"));
    actions.normalSize->trigger();
}

void askForHelp(DemoDriver &user)
{
    MainWindow &window = user.window();
    window.actions().tour->trigger();
    user.screenshot(QStringLiteral("screenshot-18-tour.png"));
    user.press(user.find<Tour>("tour"), Qt::Key_Escape);
    window.actions().shortcuts->trigger();
    auto *sheet = user.find<QDialog>("shortcutSheet");
    user.screenshot(QStringLiteral("screenshot-19-shortcuts.png"), sheet);
    sheet->close();
}

/// A file that is no checkpoint is dropped on the window: what is wrong stays until it is read, and all else as it was.
void openABadFile(DemoDriver &user)
{
    MainWindow &window = user.window();
    const QString bad = user.pathOf(QStringLiteral("not-a-checkpoint.pt"));
    QFile file(bad);
    if (!file.open(QIODevice::WriteOnly) || file.write("Not a checkpoint") < 0)
        throw std::runtime_error("not-a-checkpoint.pt cannot be written");
    file.close();
    user.expectFailure();
    user.drop(QUrl::fromLocalFile(bad));
    auto *details = window.findChild<QToolButton *>(QStringLiteral("messageDetails"));
    user.await("the complaint", [&] { return details->isVisible(); });
    user.click(details);
    user.screenshot(QStringLiteral("screenshot-20-error.png"));
    user.click(window.findChild<QToolButton *>(QStringLiteral("messageClose")));
    file.remove();
}

/// How far it is, and the button that stops it; what is small is loaded before that is pressed.
void loadACheckpoint(DemoDriver &user)
{
    MainWindow &window = user.window();
    bool seen = false;
    const auto watch = QObject::connect(&window.session(), &Session::loadProgress, &window, [&](double fraction) {
        if (seen || fraction < 0.5)
            return;
        seen = true;
        user.snapshot(QStringLiteral("screenshot-21-loading.png"));
        user.click(user.find<QToolButton>("statusStop"));
    });
    window.openCheckpoint(QString::fromStdString(window.session().card().path));
    user.await("the loading", [&] { return seen && !window.session().isOpening(); });
    QObject::disconnect(watch);
}

/// The run that was saved, in another window of the size of a small laptop's screen. Last, since the language stays.
void speakGerman(DemoDriver &user)
{
    translateTo(QLocale(QLocale::German));
    MainWindow window;
    window.setFixedSize(1280, 800);
    window.show();
    window.openFile(user.pathOf(QStringLiteral("session.safetensors")));
    user.await("the session", [&] { return !window.session().records().empty() && !window.session().isOpening(); });
    user.screenshot(QStringLiteral("screenshot-22-german.png"), &window);
}

/// Of the training of the checkpoint on show, where it brings its metrics along.
void followTheTraining(DemoDriver &user)
{
    const QFileInfo metrics(QString::fromStdString(user.window().session().card().path)
                            + QStringLiteral("/metrics.jsonl"));
    if (!metrics.exists())
        return;
    ToolWindows &tools = user.window().tools();
    tools.showTraining(metrics.filePath());
    user.await("the metrics", [&] { return tools.training().file().state() >= TrainingState::Running; });
    user.screenshot(QStringLiteral("screenshot-14-training.png"), &tools.training());
    tools.training().close();
}

} // namespace

int runDemo(const QString &folder, const QString &checkpoint)
{
    // The user's own window stays as it is.
    const std::pair<const char *, void (*)(DemoDriver &)> scenes[]
        = {{"think", think},
           {"edit the trace", editTheTrace},
           {"branch", branch},
           {"choose another token", chooseAnotherToken},
           {"look at the parts", lookAtTheParts},
           {"move over the landscape", moveOverTheLandscape},
           {"export", exportAll},
           {"compare", compare},
           {"present", present},
           {"switch the light off", switchTheLightOff},
           {"evaluate", evaluate},
           {"follow the training", followTheTraining},
           {"measure frames", measureFramesOfOneChain},
           {"search with chains", searchWithChains},
           {"measure frames of chains", measureFramesOfChains},
           {"make larger", makeLarger},
           {"ask for help", askForHelp},
           {"open a bad file", openABadFile},
           {"load a checkpoint", loadACheckpoint},
           {"speak German", speakGerman}};
    const char *scene = "open";
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    try {
        DemoDriver user(folder, checkpoint);
        for (const auto &[name, play] : scenes) {
            scene = name;
            play(user);
        }
    } catch (const std::exception &error) {
        QTextStream(stderr) << "thoughtscope --demo: " << scene << ": " << error.what() << '\n';
        return 1;
    }
    QTextStream(stdout) << "Screenshots, plots, traces, a session and the frames of the window (benchmark.md) are in "
                        << QDir(folder).absolutePath() << '\n';
    return 0;
}

} // namespace ts
