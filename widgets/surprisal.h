// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>
#include <QWidget>

namespace ts
{

/// The surprisal from which on a token is tinted as strongly as it gets, nats.
constexpr double fullSurprisal = 5;

/// The ground behind a token of this surprisal (nats): none at 0, orange at fullSurprisal and above.
QColor surprisalTint(const QPalette &palette, double surprisal);

/// A probability for people: "61.2 %", and "< 0.1 %" or "> 99.9 %" where that would say never or always.
QString percent(double probability);

/// The scale of surprisalTint(): a short ramp with its ends named.
class SurprisalLegend : public QWidget
{
    Q_OBJECT

public:
    explicit SurprisalLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int gap() const; ///< between two words
    int rampWidth() const;
};

} // namespace ts
