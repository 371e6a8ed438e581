// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollingpanel.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace ts
{

ScrollingPanel::ScrollingPanel(QWidget *panel, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and is scrolled to
    setWidgetResizable(true);
    setWidget(panel);
}

QSize ScrollingPanel::minimumSizeHint() const
{
    const int wanted = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {std::min(wanted, screen()->availableGeometry().width() / 3), 6 * fontMetrics().lineSpacing()};
}

QSize ScrollingPanel::sizeHint() const
{
    return widget()->sizeHint().expandedTo(minimumSizeHint());
}

/// Other words or a larger font may need other room.
bool ScrollingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ts
