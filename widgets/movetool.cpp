// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "movetool.h"

#include <algorithm>

namespace ts
{

namespace
{

constexpr int frame = 16; // milliseconds
constexpr double smallStep = 8; // pixels
constexpr double largeStep = 40;

} // namespace

MoveTool::MoveTool(QCustomPlot *plot)
    : m_plot(plot)
    , m_cursor(plot)
    , m_action(new QAction(tr("&Move z by hand"), plot))
{
    m_action->setObjectName("moveZ");
    m_action->setCheckable(true);
    m_action->setEnabled(false);
    m_action->setShortcut(Qt::Key_Z);
    m_action->setShortcutContext(Qt::WidgetShortcut);
    m_action->setToolTip(tr("Drag over the map and watch the trace that the model writes from there; let go, and z "
                            "moves there. Without this tool hold Ctrl. By keyboard: arrow keys, Return, Esc (Z)"));
    m_action->setStatusTip(m_action->toolTip());
    connect(m_action, &QAction::toggled, this, [this](bool on) {
        if (!on && isHolding())
            putBack();
    });
    m_pace.setSingleShot(true);
    m_pace.setInterval(frame);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_waiting)
            announce();
    });
    plot->installEventFilter(this);
}

void MoveTool::setOrigin(const std::optional<ltm::MapPoint> &origin)
{
    m_origin = origin;
    m_action->setEnabled(origin.has_value());
    if (origin)
        m_cursor.setOrigin(*origin);
    if (!isHolding())
        return;
    if (origin)
        m_cursor.moveTo(m_at); // with the thin line from where z is now
    else
        putBack();
}

void MoveTool::showPreview(const ltm::TracePreview &preview)
{
    if (isHolding())
        m_cursor.showPreview(preview);
}

bool MoveTool::eventFilter(QObject *plot, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return pressed(static_cast<QMouseEvent &>(*event));
    case QEvent::MouseMove:
        return moved(static_cast<QMouseEvent &>(*event));
    case QEvent::MouseButtonRelease:
        return released(static_cast<QMouseEvent &>(*event));
    case QEvent::MouseButtonDblClick:
        return doubleClicked(static_cast<QMouseEvent &>(*event));
    case QEvent::ShortcutOverride:
        // Keys that move z are no shortcuts of the window for that time.
        if (!takes(static_cast<QKeyEvent &>(*event)))
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress:
        return keyPressed(static_cast<QKeyEvent &>(*event));
    case QEvent::FocusOut:
        if (isHolding())
            putBack();
        return false;
    default:
        return QObject::eventFilter(plot, event);
    }
}

bool MoveTool::takes(const QMouseEvent &event) const
{
    const bool meant = m_action->isChecked() || event.modifiers().testFlag(Qt::ControlModifier);
    return meant && m_origin && m_plot->axisRect()->rect().contains(event.position().toPoint());
}

bool MoveTool::takes(const QKeyEvent &event) const
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return m_action->isChecked() && m_origin && m_hold != Hold::Mouse;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_hold == Hold::Keyboard;
    case Qt::Key_Escape:
        return isHolding();
    default:
        return false;
    }
}

bool MoveTool::pressed(const QMouseEvent &event)
{
    if (m_hold == Hold::Mouse)
        return true; // another button changes nothing
    if (m_hold == Hold::UntilRelease)
        m_hold = Hold::None; // the release went elsewhere
    if (event.button() != Qt::LeftButton || !takes(event))
        return false;
    m_hold = Hold::Mouse;
    carryTo(event.position());
    return true;
}

bool MoveTool::moved(const QMouseEvent &event)
{
    switch (m_hold) {
    case Hold::Mouse:
        carryTo(event.position());
        announce();
        return true;
    case Hold::UntilRelease:
        return true;
    default:
        if (event.buttons() != Qt::NoButton || !takes(event))
            return false;
        m_plot->setCursor(Qt::CrossCursor);
        return true;
    }
}

bool MoveTool::released(const QMouseEvent &event)
{
    if (m_hold == Hold::None || m_hold == Hold::Keyboard)
        return false;
    if (event.button() != Qt::LeftButton)
        return true;
    if (m_hold == Hold::Mouse) {
        carryTo(event.position());
        letGo();
    }
    m_hold = Hold::None;
    return true;
}

/// The click before it has already moved z.
bool MoveTool::doubleClicked(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !takes(event))
        return false;
    m_hold = Hold::UntilRelease;
    return true;
}

bool MoveTool::keyPressed(const QKeyEvent &event)
{
    if (!takes(event))
        return false;
    if (event.key() == Qt::Key_Escape)
        putBack();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        letGo();
    else
        step(event);
    return true;
}

void MoveTool::step(const QKeyEvent &event)
{
    if (m_hold != Hold::Keyboard) {
        m_hold = Hold::Keyboard;
        m_at = *m_origin;
    }
    const double far = event.modifiers().testFlag(Qt::ShiftModifier) ? largeStep : smallStep;
    QPointF pixels(m_plot->xAxis->coordToPixel(m_at.x), m_plot->yAxis->coordToPixel(m_at.y));
    switch (event.key()) {
    case Qt::Key_Left:
        pixels.rx() -= far;
        break;
    case Qt::Key_Right:
        pixels.rx() += far;
        break;
    case Qt::Key_Up:
        pixels.ry() -= far;
        break;
    default:
        pixels.ry() += far;
    }
    carryTo(pixels);
    announce();
}

/// Holds z over a place of the widget, or over the nearest that the axes show.
void MoveTool::carryTo(const QPointF &pixels)
{
    const QRectF room(m_plot->axisRect()->rect());
    m_at = {m_plot->xAxis->pixelToCoord(std::clamp(pixels.x(), room.left(), room.right())),
            m_plot->yAxis->pixelToCoord(std::clamp(pixels.y(), room.top(), room.bottom()))};
    m_cursor.moveTo(m_at);
}

void MoveTool::announce()
{
    m_waiting = m_pace.isActive();
    if (m_waiting)
        return;
    m_pace.start();
    emit dragged(m_at);
}

void MoveTool::letGo()
{
    m_hold = Hold::None;
    m_waiting = false;
    m_cursor.hide();
    emit moveRequested(m_at);
}

void MoveTool::putBack()
{
    m_hold = m_hold == Hold::Mouse ? Hold::UntilRelease : Hold::None;
    m_waiting = false;
    m_cursor.hide();
    emit cancelled();
}

} // namespace ts
