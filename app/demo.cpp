// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo.h"

#include "elboplot.h"
#include "framebenchmark.h"
#include "latentmap.h"
#include "mainwindow.h"
#include "problempanel.h"
#include "tracepanel.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QToolButton>

#include <functional>
#include <stdexcept>

namespace ts
{

namespace
{

constexpr int patience = 10 * 60 * 1000; // milliseconds that one scene may take, on a slow laptop

class Demo
{
public:
    Demo(const QString &folder, const QString &checkpoint);
    void play();

private:
    void await(const char *what, const std::function<bool()> &happened);
    void awaitPauseAfter(QAction *step);
    void awaitState(RunState state);
    void awaitRecords(std::size_t count);
    void type(QWidget *into, const QString &text);
    void press(QWidget *on, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {});
    void click(QAction *action);
    void screenshot(const QString &name);
    void check(const QString &error);

    QDir m_folder;
    std::string m_failure; // what the window complained of
    MainWindow m_window;
};

QString pathOf(const QDir &folder, const QString &name)
{
    return folder.absoluteFilePath(name);
}

Demo::Demo(const QString &folder, const QString &checkpoint)
    : m_folder(folder)
{
    if (!m_folder.mkpath(QStringLiteral(".")))
        throw std::runtime_error("the folder " + folder.toStdString() + " cannot be made");
    QObject::connect(&m_window.session(), &Session::failed, &m_window,
                     [this](const QString &sentence) { m_failure = sentence.toStdString(); });
    m_window.setFixedSize(m_window.sizeHint());
    m_window.show();
    m_window.openCheckpoint(checkpoint);
}

/// Lets the window live until something has happened.
void Demo::await(const char *what, const std::function<bool()> &happened)
{
    QElapsedTimer since;
    since.start();
    while (!happened()) {
        if (!m_failure.empty())
            throw std::runtime_error(m_failure);
        if (since.elapsed() > patience)
            throw std::runtime_error(std::string("waited too long for ") + what);
        QEventLoop turn;
        QTimer::singleShot(5, &turn, &QEventLoop::quit);
        turn.exec();
    }
}

void Demo::awaitState(RunState state)
{
    await("the run", [&] { return m_window.session().state() == state; });
}

/// Clicks a step and waits until it is done, not until the pause it begins from is seen.
void Demo::awaitPauseAfter(QAction *step)
{
    bool ran = false;
    const auto watch = QObject::connect(&m_window.session(), &Session::stateChanged, &m_window,
                                        [&](RunState state) { ran = ran || state == RunState::Running; });
    click(step);
    await("a step", [&] { return ran && m_window.session().state() == RunState::Paused; });
    QObject::disconnect(watch);
}

void Demo::awaitRecords(std::size_t count)
{
    const Session &session = m_window.session();
    await("an iteration", [&] { return session.records().size() >= count || session.state() == RunState::Finished; });
}

void Demo::press(QWidget *on, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(on, &down);
    QApplication::sendEvent(on, &up);
}

/// Replaces what is in a text box, key by key.
void Demo::type(QWidget *into, const QString &text)
{
    into->setFocus();
    press(into, Qt::Key_A, Qt::ControlModifier);
    for (const QChar letter : text)
        press(into, letter.toUpper().unicode(), Qt::NoModifier, letter);
}

/// Clicks the button that stands for an action.
void Demo::click(QAction *action)
{
    for (auto *button : m_window.findChildren<QToolButton *>()) {
        if (button->defaultAction() != action || !button->isVisible())
            continue;
        if (!button->isEnabled())
            throw std::runtime_error("the button " + action->objectName().toStdString() + " cannot be clicked now");
        const QPointF at = button->rect().center();
        const QPointF global = button->mapToGlobal(at);
        QMouseEvent down(QEvent::MouseButtonPress, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QMouseEvent up(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(button, &down);
        QApplication::sendEvent(button, &up);
        return;
    }
    throw std::runtime_error("there is no button for " + action->objectName().toStdString());
}

/// Exactly as large as the window, whatever the screen's pixel ratio.
void Demo::screenshot(const QString &name)
{
    await("the plots", [turns = 0]() mutable { return ++turns > 10; }); // queued redraws
    QImage image(m_window.size(), QImage::Format_RGB32);
    m_window.render(&image);
    if (!image.save(pathOf(m_folder, name)))
        throw std::runtime_error(name.toStdString() + " cannot be written");
}

void Demo::check(const QString &error)
{
    if (!error.isEmpty())
        throw std::runtime_error(error.toStdString());
}

void Demo::play()
{
    Session &session = m_window.session();
    Actions &actions = m_window.actions();
    auto *trace = m_window.findChild<TracePanel *>();
    auto *problemBox = m_window.findChild<ProblemPanel *>()->findChild<QPlainTextEdit *>();
    auto *traceBox = trace->findChild<QPlainTextEdit *>();
    await("the checkpoint", [&] { return actions.run->isEnabled(); });

    // The bundled model's first trace is wrong here, and rethinking mends it.
    type(problemBox,
         QStringLiteral("Noah got 3 balloons. Olivia got 19 balloons. Then Olivia got 13 more from Susan. "
                        "How many balloons do they have altogether?"));
    click(actions.run);
    awaitRecords(4);
    screenshot(QStringLiteral("screenshot-1-running.png"));

    click(actions.run);
    awaitState(RunState::Paused);
    awaitPauseAfter(actions.stepPhase);
    screenshot(QStringLiteral("screenshot-2-paused.png"));

    type(traceBox, QStringLiteral("<<3+19=22>> <<22+13=35>> #### 35"));
    screenshot(QStringLiteral("screenshot-3-edited.png"));
    trace->applyEdit();
    const std::size_t before = session.records().size();
    click(actions.run);
    awaitRecords(before + 2);
    if (session.records()[before]->origin != ltm::Origin::EditedTrace)
        throw std::runtime_error("the edited trace was not explained");

    click(actions.resamplePrior);
    awaitState(RunState::Finished);
    screenshot(QStringLiteral("screenshot-4-finished.png"));

    check(m_window.exportTraceTo(pathOf(m_folder, QStringLiteral("trace.json"))));
    check(m_window.exportPlotTo(m_window.elboPlot(), pathOf(m_folder, QStringLiteral("elbo.pdf"))));
    check(m_window.exportPlotTo(m_window.latentMap(), pathOf(m_folder, QStringLiteral("map.pdf"))));
    check(benchmarkFrames(m_window, m_folder));
}

} // namespace

int runDemo(const QString &folder, const QString &checkpoint)
{
    // The user's own window stays as it is.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    try {
        Demo demo(folder, checkpoint);
        demo.play();
    } catch (const std::exception &error) {
        QTextStream(stderr) << "thoughtscope --demo: " << error.what() << '\n';
        return 1;
    }
    QTextStream(stdout) << "Screenshots, trace.json, elbo.pdf, map.pdf and benchmark.md are in "
                        << QDir(folder).absolutePath() << '\n';
    return 0;
}

} // namespace ts
