// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation.h"

#include "captionbar.h"
#include "interfacescale.h"
#include "panels.h"

#include <QEvent>
#include <QMenuBar>
#include <QStatusBar>

namespace ts
{

Presentation::Presentation(QMainWindow &window, Panels &panels, CaptionBar &captions, InterfaceScale &scale)
    : QObject(&window)
    , m_window(window)
    , m_panels(panels)
    , m_captions(captions)
    , m_scale(scale)
{
    captions.hide();
    window.installEventFilter(this);
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
    m_window.menuBar()->setVisible(!on);
    m_window.statusBar()->setVisible(!on);
    m_captions.setVisible(on);
    on ? begin() : end();
    Q_EMIT changed(on);
    Q_EMIT paceWanted(on ? m_captions.pace() : 0);
}

void Presentation::begin()
{
    m_windowState = m_window.windowState();
    m_size = m_window.size();
    m_maximised = m_panels.maximised();
    m_panels.restore();
    m_layout = m_panels.saveState();
    m_scale.setMagnification(magnification);
    m_window.setWindowState(m_windowState | Qt::WindowFullScreen);
    m_panels.layOutForRoom();
}

void Presentation::end()
{
    m_panels.restore();
    m_scale.setMagnification(1);
    m_window.setWindowState(m_windowState);
    m_panels.restoreState(m_layout);
    if (m_maximised)
        m_panels.maximise(m_maximised);
}

/// Window managers give the old size back when they please; until then the panels were squeezed or stretched.
bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    const bool back = event->type() == QEvent::Resize && !m_on && !m_layout.isEmpty() && m_window.size() == m_size;
    if (back) {
        const QByteArray layout = std::exchange(m_layout, {});
        if (!m_panels.maximised())
            m_panels.restoreState(layout);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ts
