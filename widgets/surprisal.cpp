// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "surprisal.h"

#include "plotstyle.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ts
{

QColor surprisalTint(const QPalette &palette, double surprisal)
{
    // On a dark ground less of the orange is enough, and leaves the text readable.
    const double strongest = isDark(palette) ? 0.5 : 0.7;
    const double share = std::clamp(surprisal / fullSurprisal, 0.0, 1.0);
    return blend(palette.color(QPalette::Base), okabeIto(Hue::Orange), strongest * share);
}

QString percent(double probability)
{
    const auto number = [](double percents) { return QLocale().toString(percents, 'f', 1) + QStringLiteral(" %"); };
    if (probability > 0.9995 && probability < 1)
        return "> " + number(99.9);
    if (probability < 0.0005 && probability > 0)
        return "< " + number(0.1);
    return number(100 * probability);
}

SurprisalLegend::SurprisalLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("surprisalLegend");
    setToolTip(
        tr("<b>Surprisal</b>: minus the logarithm of the probability that the model gave a token when it wrote it, "
           "in nats. 0: certain. 0.7: one chance in two. 5: one chance in 150.<br>Underlined: changed, "
           "not in the parent's trace.<br>Wavy line: an equation that does not hold."));
    setAccessibleName(tr("Scale of surprisal"));
    setAccessibleDescription(
        tr("The ground behind a token goes from none at 0 nats to orange at 5 nats and above. Tokens "
           "that are not in the parent's trace are underlined, equations that do not hold have a wavy line."));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int SurprisalLegend::gap() const
{
    return fontMetrics().averageCharWidth();
}

int SurprisalLegend::rampWidth() const
{
    return 10 * fontMetrics().averageCharWidth();
}

QSize SurprisalLegend::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int text = metrics.horizontalAdvance(tr("surprisal")) + metrics.horizontalAdvance(tr("0"))
        + metrics.horizontalAdvance(tr("5 nats")) + metrics.horizontalAdvance(tr("changed"));
    return {text + rampWidth() + 7 * gap(), metrics.height() + 4};
}

void SurprisalLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    int x = 0;
    const auto write = [&](const QString &text) {
        const int width = fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignVCenter, text);
        x += width + gap();
        return width;
    };
    write(tr("surprisal"));
    write(tr("0"));
    QLinearGradient ramp(x, 0, x + rampWidth(), 0);
    ramp.setColorAt(0, surprisalTint(palette(), 0));
    ramp.setColorAt(1, surprisalTint(palette(), fullSurprisal));
    const int thick = fontMetrics().ascent() - 2;
    painter.fillRect(x, (height() - thick) / 2, rampWidth(), thick, ramp);
    x += rampWidth() + gap();
    write(tr("5 nats"));
    x += 2 * gap();
    const int begin = x;
    const int width = write(tr("changed"));
    const int line = (height() + fontMetrics().ascent()) / 2;
    painter.setPen(QPen(palette().color(QPalette::Text), fontMetrics().lineWidth() + 0.5));
    painter.drawLine(begin, line + 1, begin + width, line + 1);
}

} // namespace ts
