// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demodriver.h"

#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScreen>
#include <QTimer>
#include <QToolButton>

namespace ts
{

namespace
{

constexpr int patience = 10 * 60 * 1000; // milliseconds that one scene may take, on a slow laptop

} // namespace

DemoDriver::DemoDriver(const QString &folder, const QString &checkpoint)
    : m_folder(folder)
{
    if (!m_folder.mkpath(QStringLiteral(".")))
        throw std::runtime_error("the folder " + folder.toStdString()
                                 + " cannot be made; choose one that can be written to");
    QObject::connect(&m_window.session(), &Session::failed, &m_window, [this](const QString &sentence) {
        if (!std::exchange(m_expectsFailure, false))
            m_failure = sentence.toStdString();
    });
    m_window.setFixedSize(m_window.sizeHint().boundedTo(m_window.screen()->availableSize()));
    m_window.show();
    m_window.openCheckpoint(checkpoint);
}

void DemoDriver::await(const char *what, const std::function<bool()> &happened)
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

void DemoDriver::awaitState(RunState state)
{
    await("the run", [&] { return m_window.session().state() == state; });
}

void DemoDriver::awaitRecords(std::size_t count)
{
    const Session &session = m_window.session();
    await("an iteration", [&] { return session.records().size() >= count || session.state() == RunState::Finished; });
}

void DemoDriver::awaitPauseAfter(const std::function<void()> &step)
{
    bool ran = false;
    const auto watch = QObject::connect(&m_window.session(), &Session::stateChanged, &m_window,
                                        [&](RunState state) { ran = ran || state == RunState::Running; });
    step();
    await("a step", [&] { return ran && m_window.session().state() == RunState::Paused; });
    QObject::disconnect(watch);
}

void DemoDriver::press(QWidget *on, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(on, &down);
    QApplication::sendEvent(on, &up);
}

void DemoDriver::type(QWidget *into, const QString &text)
{
    into->setFocus();
    press(into, Qt::Key_A, Qt::ControlModifier);
    for (const QChar letter : text)
        press(into, letter.toUpper().unicode(), Qt::NoModifier, letter);
}

void DemoDriver::click(QAction *action)
{
    for (auto *button : m_window.findChildren<QToolButton *>())
        if (button->defaultAction() == action && button->isVisible())
            return click(button);
    throw std::runtime_error("there is no button for " + action->objectName().toStdString());
}

void DemoDriver::click(QWidget *widget)
{
    if (!widget->isEnabled())
        throw std::runtime_error(widget->objectName().toStdString() + " cannot be clicked now");
    const QPointF at = widget->rect().center();
    mouse(widget, QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    letGo(widget, at, Qt::NoModifier);
}

void DemoDriver::drag(QWidget *on, const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers)
{
    constexpr int ways = 12;
    mouse(on, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton, modifiers);
    for (int i = 1; i <= ways; ++i) {
        mouse(on, QEvent::MouseMove, from + (to - from) * i / ways, Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::processEvents();
    }
}

void DemoDriver::letGo(QWidget *on, const QPointF &at, Qt::KeyboardModifiers modifiers)
{
    mouse(on, QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton, modifiers);
}

void DemoDriver::drop(const QUrl &file)
{
    QMimeData data;
    data.setUrls({file});
    const QPoint at = m_window.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_window, &enter);
    if (!enter.isAccepted())
        throw std::runtime_error(file.toString().toStdString() + " cannot be dropped");
    QDropEvent let(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_window, &let);
}

void DemoDriver::mouse(QWidget *on, QEvent::Type type, const QPointF &at, Qt::MouseButton button,
                       Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers)
{
    QMouseEvent event(type, at, on->mapToGlobal(at), button, buttons, modifiers);
    QApplication::sendEvent(on, &event);
}

void DemoDriver::screenshot(const QString &name, QWidget *of)
{
    await("the plots", [turns = 0]() mutable { return ++turns > 20; }); // redraws that wait
    snapshot(name, of);
}

void DemoDriver::snapshot(const QString &name, QWidget *of)
{
    QWidget &shown = of ? *of : m_window;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QImage image(shown.size() * shown.devicePixelRatio(), QImage::Format_RGB32);
    image.setDevicePixelRatio(shown.devicePixelRatio());
    shown.render(&image);
    if (!image.save(pathOf(name)))
        throw std::runtime_error(name.toStdString() + " cannot be written");
}

void DemoDriver::check(const QString &error)
{
    if (!error.isEmpty())
        throw std::runtime_error(error.toStdString());
}

} // namespace ts
