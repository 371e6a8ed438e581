// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotstyle.h"

#include <QFontDatabase>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace ts
{

QColor okabeIto(Hue hue)
{
    static constexpr std::array<QRgb, 7> colors{0xffe69f00, 0xff56b4e9, 0xff009e73, 0xfff0e442,
                                                0xff0072b2, 0xffd55e00, 0xffcc79a7};
    return QColor(colors[std::size_t(hue)]);
}

QColor viridis(double t)
{
    static constexpr std::array<QRgb, 9> stops{0xff440154, 0xff472d7b, 0xff3b528b, 0xff2c728e, 0xff21918c,
                                               0xff28ae80, 0xff5ec962, 0xffaddc30, 0xfffde725};
    const double at = std::clamp(t, 0.0, 1.0) * (stops.size() - 1);
    const std::size_t stop = std::min(std::size_t(at), stops.size() - 2);
    return blend(QColor(stops[stop]), QColor(stops[stop + 1]), at - double(stop));
}

QColor blend(const QColor &from, const QColor &to, double t)
{
    const auto mix = [t](int a, int b) { return int(std::lround(a + (b - a) * t)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Text).lightnessF() > palette.color(QPalette::Base).lightnessF();
}

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QFont tabular(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pixelSize() > 0)
        font.setPixelSize(base.pixelSize());
    else
        font.setPointSizeF(base.pointSizeF());
    font.setBold(base.bold());
    return font;
}

QColor PlotStyle::series(int n) const
{
    // Blue comes late: it is what accents usually are.
    static constexpr std::array<Hue, 7> order{Hue::Green, Hue::Orange,    Hue::Purple, Hue::SkyBlue,
                                              Hue::Blue,  Hue::Vermilion, Hue::Yellow};
    const Hue hue = order[std::size_t(n) % order.size()];
    // Blue alone is too dark for a dark ground.
    return hue == Hue::Blue && isDark() ? blend(okabeIto(hue), text, 0.3) : okabeIto(hue);
}

bool PlotStyle::isDark() const
{
    return background.lightnessF() < 0.5;
}

QColor PlotStyle::ramp(double t) const
{
    return viridis(isDark() ? 0.25 + 0.75 * t : 0.9 * t);
}

PlotStyle PlotStyle::fromPalette(const QPalette &palette, const QFont &font)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    return {base,
            text,
            blend(base, text, 0.55),
            blend(base, text, 0.1),
            palette.color(QPalette::Highlight),
            font,
            scaled(font, 0.9),
            1};
}

PlotStyle PlotStyle::forPaper(double points)
{
    QFont font;
    font.setPixelSize(std::max(1, int(std::lround(points))));
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    return {white,
            black,
            blend(white, black, 0.65),
            blend(white, black, 0.1),
            okabeIto(Hue::Vermilion),
            font,
            scaled(font, 0.8),
            points / 12};
}

void drawFocusFrame(QWidget &plot)
{
    if (!plot.hasFocus() || !plot.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(&plot);
    painter.setPen(plot.palette().color(QPalette::Highlight));
    painter.drawRect(plot.rect().adjusted(0, 0, -1, -1));
}

} // namespace ts
