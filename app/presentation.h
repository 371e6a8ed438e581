// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace ts
{

class CaptionBar;
class InterfaceScale;
class Panels;

/// The window for a room: the whole screen, few panels, large type, a caption, slow motion. What was before comes back
/// with its end.
class Presentation : public QObject
{
    Q_OBJECT

public:
    static constexpr double magnification = 1.8; ///< of the type, so that it reads from the last row

    Presentation(QMainWindow &window, Panels &panels, CaptionBar &captions, InterfaceScale &scale);

    bool isOn() const { return m_on; }
    void setOn(bool on);

Q_SIGNALS:
    void changed(bool on);

    /// The engine should wait so long after each token and each gradient step, milliseconds; 0: not at all.
    void paceWanted(int milliseconds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Takes away what a room does without, or gives it back.
    void stripBare(bool presenting);
    void begin();
    void end();
    void settle();

    QMainWindow &m_window;
    Panels &m_panels;
    CaptionBar &m_captions;
    InterfaceScale &m_scale;

    bool m_on = false;
    Qt::WindowStates m_windowState;
    QRect m_geometry;
    QByteArray m_layout; ///< of the panels before
    QSize m_room; ///< the panels' size before
    QByteArray m_unsettled; ///< a layout that was put back before its room, or its type, was there
    QDockWidget *m_maximised = nullptr;
};

} // namespace ts
