// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation.h"

#include "captionbar.h"
#include "interfacescale.h"
#include "klstrip.h"
#include "panels.h"

#include <QEvent>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>

namespace ts
{

namespace
{

/// Milliseconds until every widget has the smaller type, and with it room for the old layout.
constexpr int settling = 100;
constexpr int patience = 2000; // milliseconds; what the window's size becomes later is the user's

} // namespace

Presentation::Presentation(QMainWindow &window, Panels &panels, CaptionBar &captions, InterfaceScale &scale)
    : QObject(&window)
    , m_window(window)
    , m_panels(panels)
    , m_captions(captions)
    , m_scale(scale)
{
    captions.hide();
    panels.installEventFilter(this);
    connect(&captions, &CaptionBar::paceChanged, this, [this](int milliseconds) {
        if (m_on)
            Q_EMIT paceWanted(milliseconds);
    });
}

void Presentation::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    on ? begin() : end();
    Q_EMIT changed(on);
    Q_EMIT paceWanted(on ? m_captions.pace() : 0);
}

void Presentation::stripBare(bool presenting)
{
    m_window.menuBar()->setVisible(!presenting);
    m_window.statusBar()->setVisible(!presenting);
    m_captions.setVisible(presenting);
    m_panels.klStrip().setVisible(!presenting); // the map needs the room
}

void Presentation::begin()
{
    m_windowState = m_window.windowState();
    m_geometry = m_window.geometry();
    m_maximised = m_panels.maximised();
    m_panels.restore();
    m_layout = m_panels.saveState();
    m_room = m_panels.size();
    m_unsettled.clear();
    // Large type in all the panels would need more than the screen, and a window manager refuses what does not fit.
    m_panels.layOutForRoom();
    stripBare(true);
    m_window.setWindowState(m_windowState | Qt::WindowFullScreen);
    m_scale.setMagnification(magnification);
}

void Presentation::end()
{
    m_panels.restore();
    stripBare(false);
    m_scale.setMagnification(1);
    m_window.setWindowState(m_windowState);
    if (m_windowState == Qt::WindowNoState)
        m_window.setGeometry(m_geometry);
    m_panels.restoreState(m_layout);
    if (m_maximised) {
        m_panels.maximise(m_maximised);
        return;
    }
    m_unsettled = m_layout;
    QTimer::singleShot(settling, this, [this] { settle(); });
    QTimer::singleShot(patience, this, [this] { m_unsettled.clear(); });
}

/// The old layout once more, in its own room.
void Presentation::settle()
{
    if (!m_on && !m_unsettled.isEmpty() && m_panels.size() == m_room)
        m_panels.restoreState(m_unsettled);
}

/// The old room comes back when the window manager pleases; until then the panels were squeezed or stretched.
bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        settle();
    return QObject::eventFilter(watched, event);
}

} // namespace ts
