// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapcursor.h"

#include "verdicts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ts
{

namespace
{

constexpr int gap = 14; // pixels between the cursor and its label
constexpr int widest = 280; // pixels of a label

} // namespace

MapCursor::MapCursor(QCustomPlot *plot)
    : m_plot(plot)
    , m_label(new QLabel(plot))
{
    plot->addLayer("cursor", plot->layer("legend"), QCustomPlot::limAbove);
    plot->layer("cursor")->setMode(QCPLayer::lmBuffered);
    m_way = new QCPItemLine(plot);
    m_cross = new QCPItemTracer(plot);
    m_cross->setStyle(QCPItemTracer::tsCrosshair);
    m_ghost = new QCPItemTracer(plot);
    m_ghost->setStyle(QCPItemTracer::tsCircle);
    for (QCPAbstractItem *item : {static_cast<QCPAbstractItem *>(m_way), static_cast<QCPAbstractItem *>(m_cross),
                                  static_cast<QCPAbstractItem *>(m_ghost)}) {
        item->setLayer("cursor");
        item->setSelectable(false);
    }
    plot->layer("cursor")->setVisible(false);

    m_label->setObjectName("previewLabel");
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setMargin(6);
    m_label->setFrameStyle(QFrame::Box | QFrame::Plain);
    m_label->setAutoFillBackground(true);
    m_label->setBackgroundRole(QPalette::Base);
    m_label->setForegroundRole(QPalette::WindowText); // of the frame: the text brings its own
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label->hide();
}

void MapCursor::moveTo(const ltm::MapPoint &at)
{
    m_ghost->position->setCoords(at.x, at.y);
    m_cross->position->setCoords(at.x, at.y);
    m_way->end->setCoords(at.x, at.y);
    m_plot->layer("cursor")->setVisible(true);
    placeLabel();
    m_plot->layer("cursor")->replot();
}

void MapCursor::hide()
{
    m_label->hide();
    m_plot->layer("cursor")->setVisible(false);
    m_plot->layer("cursor")->replot();
}

void MapCursor::setOrigin(const ltm::MapPoint &origin)
{
    m_way->start->setCoords(origin.x, origin.y);
}

void MapCursor::showPreview(const ltm::TracePreview &preview)
{
    const int width = std::min(widest, m_plot->axisRect()->width());
    m_label->setFixedWidth(width);
    m_label->setText(inWords(preview, width - 2 * m_label->margin() - 2 * m_label->frameWidth()));
    m_label->show();
    placeLabel();
}

/// The answer large, the verifier's mark, and what fits of the trace in three lines of `width` pixels.
QString MapCursor::inWords(const ltm::TracePreview &preview, int width) const
{
    const QString answer = preview.answer.empty() ? tr("no answer") : QString::fromStdString(preview.answer);
    const QString mark = verdictMark(preview.verification);
    const QColor text = m_plot->palette().color(QPalette::Text);
    const QColor markColour = mark.startsWith(u'✗') ? faultColour(m_plot->palette()) : text;
    const QFont face = tabular(scaled(m_plot->font(), 0.9));
    const QString trace = QFontMetrics(face).elidedText(QString::fromStdString(preview.text).simplified(),
                                                        Qt::ElideRight, width * 5 / 2);
    return QStringLiteral("<div style='color:%1'><span style='font-size:x-large'>%2</span>&nbsp; "
                          "<span style='color:%3'>%4</span><br>"
                          "<span style='font-family:\"%5\"; font-size:small'>%6</span></div>")
        .arg(text.name(), answer.toHtmlEscaped(), markColour.name(), mark, face.family(), trace.toHtmlEscaped());
}

/// Beside the cursor where there is room, and always inside the axes.
void MapCursor::placeLabel()
{
    if (m_label->isHidden())
        return;
    const QRect room = m_plot->axisRect()->rect();
    const QPoint cursor = m_ghost->position->pixelPosition().toPoint();
    QRect box(cursor + QPoint(gap, gap), QSize(m_label->width(), m_label->heightForWidth(m_label->width())));
    if (box.right() > room.right())
        box.moveRight(cursor.x() - gap);
    if (box.bottom() > room.bottom())
        box.moveBottom(cursor.y() - gap);
    box.moveLeft(std::max(box.left(), room.left()));
    box.moveTop(std::max(box.top(), room.top()));
    m_label->setGeometry(box);
}

void MapCursor::setStyle(const PlotStyle &style)
{
    m_cross->setPen(QPen(blend(style.background, style.accent, 0.5), style.scale));
    m_way->setPen(QPen(style.accent, style.scale));
    m_ghost->setPen(QPen(style.accent, 2 * style.scale));
    m_ghost->setBrush(style.background);
    m_ghost->setSize(11 * style.scale);
    QPalette framed;
    framed.setColor(QPalette::WindowText, style.muted);
    m_label->setPalette(framed);
}

} // namespace ts
