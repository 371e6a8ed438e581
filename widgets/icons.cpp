// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include "plotstyle.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace ts
{

namespace
{

/// Draws a line icon at any size, in the colours of one palette.
class LineIcon : public QIconEngine
{
public:
    LineIcon(QByteArray svg, const QPalette &palette)
        : m_svg(std::move(svg))
        , m_palette(palette)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        QByteArray svg = m_svg;
        svg.replace("currentColor", m_palette.color(group, role).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(m_svg, m_palette); }

private:
    QByteArray m_svg;
    QPalette m_palette;
};

} // namespace

QIcon iconFor(const QString &name, const QPalette &palette)
{
    QFile file(":/icons/" + name + ".svg");
    return file.open(QIODevice::ReadOnly) ? QIcon(new LineIcon(file.readAll(), palette)) : QIcon();
}

QIcon applicationIcon()
{
    return QIcon(":/icons/thoughtscope.svg");
}

} // namespace ts
