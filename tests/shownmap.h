// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "latentmap.h"

#include <QLabel>
#include <QTest>

namespace ts
{

/// A latent map with three points of a run whose second is current, two landmarks, and hands to work it with.
struct ShownMap {
    LatentMap map;

    ShownMap()
    {
        map.resize(500, 400);
        map.setAxes({0.31, 0.12, ltm::MapBasis::Landmarks});
        map.setLandmarks({{{-4, -3}, "1 step"}, {{4, 3}, "2 steps"}});
        map.setTrajectory({{10, 0, 0, {-1, 0}}, {11, 0, 1, {0, 0}}, {12, 0, 2, {1, 1}}});
        map.setCurrent(11);
        map.show();
        map.activateWindow();
        map.setFocus();
        if (!QTest::qWaitForWindowActive(&map))
            qFatal("the window does not become active");
        map.replot();
    }

    QAction *action(const char *name)
    {
        for (QAction *action : map.viewActions())
            if (action->objectName() == QLatin1String(name))
                return action;
        return nullptr;
    }

    QPoint pixels(double x, double y)
    {
        return QPointF(map.xAxis->coordToPixel(x), map.yAxis->coordToPixel(y)).toPoint();
    }

    void move(const QPoint &to, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent event(QEvent::MouseMove, to, map.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(&map, &event);
    }

    int legendItems() const
    {
        int items = 0; // a legend of two lines has empty cells
        for (int i = 0; i < map.legend->itemCount(); ++i)
            items += map.legend->item(i) != nullptr;
        return items;
    }

    QLabel *preview() { return map.findChild<QLabel *>("previewLabel"); }
    QCPColorMap *heat()
    {
        for (int i = 0; i < map.plottableCount(); ++i)
            if (auto *heat = qobject_cast<QCPColorMap *>(map.plottable(i)))
                return heat;
        return nullptr;
    }
};

/// The i-th argument of a signal, where it is a place.
inline ltm::MapPoint placeOf(const QList<QVariant> &arguments, int i = 0)
{
    return arguments[i].value<ltm::MapPoint>();
}

} // namespace ts
