// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interfacescale.h"

#include "plotstyle.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>

#include <algorithm>

namespace ts
{

namespace
{

const QString percentKey = QStringLiteral("interface/v1/percent");

} // namespace

InterfaceScale::InterfaceScale(QObject *parent)
    : QObject(parent)
    , m_own(QApplication::font())
    , m_percent(std::clamp(QSettings().value(percentKey, 100).toInt(), smallest, largest))
{
    apply();
}

InterfaceScale::~InterfaceScale()
{
    m_percent = 100;
    m_magnification = 1;
    apply();
}

void InterfaceScale::setPercent(int percent)
{
    m_percent = std::clamp(percent, smallest, largest);
    QSettings().setValue(percentKey, m_percent);
    apply();
    Q_EMIT percentChanged(m_percent);
}

void InterfaceScale::setMagnification(double factor)
{
    m_magnification = factor;
    apply();
}

void InterfaceScale::apply()
{
    const double factor = std::min(m_percent * m_magnification, double(largest)) / 100;
    const QFont wanted = scaled(m_own, factor);
    // Setting a font, even the same, puts it in place of those that the desktop chose for menus and the like.
    if (wanted == QApplication::font())
        return;
    QApplication::setFont(wanted);
    // At once, so that a layout that is put back next meets the sizes it was made with.
    for (const auto event : {QEvent::ApplicationFontChange, QEvent::LayoutRequest})
        QCoreApplication::sendPostedEvents(nullptr, event);
}

} // namespace ts
