// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockarea.h"

#include "scrollingpanel.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>

#include <utility>

namespace ts
{

namespace
{

/// The first widget of a panel, in the order of the Tab key, that the keyboard can work; the panel itself when there is
/// none, so that it can be heard of.
QWidget *firstStop(QDockWidget *dock)
{
    QWidget *panel = dock->widget();
    QWidget *at = panel;
    do {
        const bool inside = at == panel || panel->isAncestorOf(at);
        if (inside && at->isEnabled() && at->isVisibleTo(dock) && at->focusPolicy() & Qt::TabFocus)
            return at;
        at = at->nextInFocusChain();
    } while (at != panel);
    return panel;
}

} // namespace

DockArea::DockArea(QWidget *parent)
    : QMainWindow(parent, Qt::Widget)
{
    setObjectName("dockArea");
    setDockNestingEnabled(true);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { rememberFocus(now); });
}

/// The docks go after this has gone, and the focus with them: nobody is to hear of it.
DockArea::~DockArea()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QDockWidget *DockArea::add(QWidget *panel, const QString &name, const QString &title)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    // A dock that has nothing of its own in its font keeps the first one in its title when the application's changes.
    QFont own;
    own.setStyleHint(QFont::SansSerif);
    dock->setFont(own);
    dock->setWidget(panel);
    dock->installEventFilter(this);
    panel->setAccessibleName(title);
    if (auto *scrolling = qobject_cast<ScrollingPanel *>(panel))
        scrolling->widget()->setAccessibleName(title);
    m_docks << dock;

    QAction *show = dock->toggleViewAction();
    show->setObjectName("show-" + name);
    show->setStatusTip(tr("Show or hide the panel %1").arg(title));
    if (m_docks.size() <= 9)
        show->setShortcut(QKeySequence(tr("Alt+%1").arg(m_docks.size())));
    show->setToolTip(tr("%1 (%2)").arg(show->statusTip(), show->shortcut().toString(QKeySequence::NativeText)));
    // Told before the panel goes.
    connect(show, &QAction::toggled, this,
            [this, dock] { m_wasBehind = !dock->isHidden() && dock->visibleRegion().isEmpty(); });
    connect(show, &QAction::triggered, this, [this, dock](bool shown) {
        shown = shown || (m_wasBehind && !m_maximised); // behind another it is brought to the front
        restore();
        dock->setVisible(shown);
        if (shown)
            reach(dock); // it may stand behind another
    });
    addDockWidget(Qt::LeftDockWidgetArea, dock);
    return dock;
}

QDockWidget *DockArea::focused() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (QDockWidget *dock : m_docks)
        if (focus && dock->isAncestorOf(focus))
            return dock;
    return nullptr;
}

void DockArea::cycle(int step)
{
    QList<QDockWidget *> open;
    for (QDockWidget *dock : m_docks)
        if (!dock->isHidden())
            open << dock;
    if (open.isEmpty())
        return;
    const qsizetype from = open.indexOf(focused());
    const qsizetype to = from >= 0 ? from + step : step > 0 ? 0 : -1;
    reach(open[(to + open.size()) % open.size()]);
}

void DockArea::reach(QDockWidget *dock)
{
    dock->show();
    dock->raise();
    QWidget *stop = m_lastFocus.value(dock);
    if (!stop || stop == dock->widget() || !stop->isEnabled() || !stop->isVisible())
        stop = firstStop(dock);
    stop->window()->setAttribute(Qt::WA_KeyboardFocusChange); // the focus is to be seen
    stop->setFocus(Qt::ShortcutFocusReason);
}

void DockArea::rememberFocus(QWidget *now)
{
    for (QDockWidget *dock : m_docks)
        if (now && now != dock->widget() && dock->isAncestorOf(now))
            m_lastFocus[dock] = now;
}

void DockArea::maximise(QDockWidget *dock)
{
    if (dock == m_maximised)
        return;
    restore();
    m_before = saveState();
    m_maximised = dock;
    dock->setFloating(false);
    dock->show();
    for (QDockWidget *other : m_docks)
        other->setVisible(other == dock);
    reach(dock);
    emit maximisedChanged(dock);
}

void DockArea::restore()
{
    if (!m_maximised)
        return;
    QDockWidget *shown = std::exchange(m_maximised, nullptr);
    const bool hadFocus = focused() == shown;
    restoreState(m_before);
    if (hadFocus && !shown->isHidden())
        reach(shown); // docks that come back take the focus
    emit maximisedChanged(nullptr);
}

void DockArea::toggleMaximised(QDockWidget *dock)
{
    if (dock == m_maximised)
        restore();
    else
        maximise(dock);
}

QByteArray DockArea::layoutState() const
{
    return m_maximised ? m_before : saveState();
}

/// A double click on a title maximises the panel, where Qt would let it float. One that closes alone brings the others
/// back.
bool DockArea::eventFilter(QObject *watched, QEvent *event)
{
    auto *dock = qobject_cast<QDockWidget *>(watched);
    if (dock && dock == m_maximised && event->type() == QEvent::Close)
        restore();
    if (!dock || event->type() != QEvent::MouseButtonDblClick || dock->isFloating())
        return QMainWindow::eventFilter(watched, event);
    const auto &mouse = static_cast<QMouseEvent &>(*event);
    if (mouse.button() != Qt::LeftButton || dock->widget()->geometry().contains(mouse.position().toPoint()))
        return false;
    toggleMaximised(dock);
    return true;
}

} // namespace ts
