// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

namespace ts
{

/// How large the interface is, by the font of the application, which everything on the screen follows. Remembered.
/// There is one at a time; the desktop's own font comes back with its end.
class InterfaceScale : public QObject
{
    Q_OBJECT

public:
    static constexpr int smallest = 60; ///< percent
    static constexpr int largest = 250;
    static constexpr int step = 10;

    explicit InterfaceScale(QObject *parent = nullptr);
    ~InterfaceScale() override;

    int percent() const { return m_percent; } ///< of the desktop's own font
    void setPercent(int percent); ///< clamped

    void enlarge() { setPercent(m_percent + step); }
    void reduce() { setPercent(m_percent - step); }
    void reset() { setPercent(100); }

    /// Everything larger by this for a while, on top of the percentage but never above the largest; not
    /// remembered.
    void setMagnification(double factor);

Q_SIGNALS:
    void percentChanged(int percent);

private:
    void apply();

    const QFont m_own; ///< the desktop's
    int m_percent = 100;
    double m_magnification = 1;
};

} // namespace ts
