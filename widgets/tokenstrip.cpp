// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenstrip.h"

#include "plotstyle.h"
#include "surprisal.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ts
{

namespace
{

QString inNumbers(double surprisal)
{
    return TokenStrip::tr("%1 nats, probability %2")
        .arg(QLocale().toString(surprisal, 'f', 2), percent(std::exp(-surprisal)));
}

QString inShort(double surprisal)
{
    return TokenStrip::tr("%1 nats, %2").arg(QLocale().toString(surprisal, 'f', 2), percent(std::exp(-surprisal)));
}

} // namespace

TokenStrip::TokenStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("tokenStrip");
    setAccessibleName(tr("Token"));
    setToolTip(tr("Under the mouse or at the text cursor: the token, its surprisal and probability. The bars are its "
                  "attention: how each decoder layer shares it out among its own latent vectors, while the model "
                  "writes the token."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TokenStrip::setLayers(int layers)
{
    m_layers = std::max(1, layers);
    describe();
    update();
}

void TokenStrip::showToken(const TokenFacts &facts)
{
    m_facts = facts;
    m_hasToken = true;
    describe();
    update();
}

void TokenStrip::showHint(const QString &hint)
{
    m_facts = {};
    m_hint = hint;
    m_hasToken = false;
    describe();
    update();
}

int TokenStrip::latentsPerLayer() const
{
    const int latents = int(m_facts.attention.size());
    return latents % m_layers == 0 ? latents / m_layers : latents;
}

/// Of the attention that the latent's own layer has for all of its latents.
double TokenStrip::share(int latent) const
{
    const auto first = m_facts.attention.begin() + latent / latentsPerLayer() * latentsPerLayer();
    const double whole = std::accumulate(first, first + latentsPerLayer(), 0.0);
    return whole > 0 ? double(m_facts.attention[std::size_t(latent)]) / whole : 0;
}

void TokenStrip::describe()
{
    if (!m_hasToken)
        return setAccessibleDescription(m_hint);
    QStringList sentences{tr("Token %1: surprisal %2").arg(m_facts.name, inNumbers(m_facts.surprisal))};
    if (!m_facts.remark.isEmpty())
        sentences << m_facts.remark;
    const int group = latentsPerLayer();
    for (int first = 0; first < int(m_facts.attention.size()); first += group) {
        QStringList shares;
        for (int latent = first; latent < first + group; ++latent)
            shares << percent(share(latent));
        sentences << tr("layer %1 looks at its latent vectors with %2").arg(first / group + 1).arg(shares.join(", "));
    }
    setAccessibleDescription(sentences.join("; "));
}

QSize TokenStrip::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    return {24 * line, 2 * line + line / 2};
}

QSize TokenStrip::minimumSizeHint() const
{
    return {12 * fontMetrics().lineSpacing(), sizeHint().height()};
}

/// The bars against the right edge. Returns where they, with their captions, begin.
int TokenStrip::paintBars(QPainter &painter) const
{
    const int latents = int(m_facts.attention.size());
    if (latents == 0)
        return width();
    const QFontMetrics metrics = fontMetrics();
    const int layers = latents / latentsPerLayer();
    // In a third of the strip at most, whatever the number of latents.
    const double room = width() / 3.0 / (latents + layers);
    const double slot = std::min(room, metrics.averageCharWidth() * 1.5);
    const double thick = slot * (slot > 4 ? 0.75 : 1);
    const double begin = width() - slot * (latents + layers - 1);
    const int base = height() - metrics.lineSpacing() - 1;
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    const QColor colour = PlotStyle::fromPalette(palette(), font()).series(2);

    const auto left = [&](int latent) { return begin + slot * (latent + latent / latentsPerLayer()); };
    for (int latent = 0; latent < latents; ++latent) {
        const double tall = share(latent) * base;
        painter.fillRect(QRectF(left(latent), base - tall, thick, tall), colour);
    }
    const bool labelled = metrics.horizontalAdvance(QString::number(layers)) < slot * (latentsPerLayer() + 1);
    painter.setPen(quiet);
    for (int layer = 0; layer < layers; ++layer) {
        const double from = left(layer * latentsPerLayer());
        const double wide = slot * (latentsPerLayer() - 1) + thick;
        painter.fillRect(QRectF(from, base, wide, 1), quiet);
        if (labelled)
            painter.drawText(QRectF(from - slot / 2, base + 1, wide + slot, metrics.lineSpacing()), Qt::AlignCenter,
                             QString::number(layer + 1));
    }
    const QString above = tr("looks at z");
    const QString below = labelled ? tr("in layer") : QString();
    const int caption = std::max(metrics.horizontalAdvance(above), metrics.horizontalAdvance(below));
    const int right = int(begin - slot);
    if (right - caption < width() / 2)
        return right; // what the token is matters more
    const QRect beside(right - caption, base - metrics.lineSpacing(), caption, metrics.lineSpacing());
    painter.drawText(beside, Qt::AlignRight | Qt::AlignVCenter, above);
    painter.drawText(beside.translated(0, metrics.lineSpacing() + 1), Qt::AlignRight | Qt::AlignVCenter, below);
    return beside.left() - metrics.averageCharWidth();
}

void TokenStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    if (!m_hasToken) {
        painter.setPen(quiet);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_hint);
        return;
    }
    const int end = paintBars(painter);
    const int line = metrics.lineSpacing();
    const int firstTop = height() - 2 * line;
    const auto write = [&](int x, int top, const QString &text) {
        painter.drawText(QRect(x, top, std::max(0, end - x), line), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, end - x));
    };

    const QFont own = painter.font();
    painter.setFont(tabular(own));
    painter.setPen(palette().color(QPalette::WindowText));
    const QFontMetrics names(painter.font());
    const int pad = names.averageCharWidth() / 2;
    const QString name = names.elidedText(m_facts.name, Qt::ElideRight, end / 2);
    const QRect ground(0, firstTop, names.horizontalAdvance(name) + 2 * pad, line);
    painter.fillRect(ground, surprisalTint(palette(), m_facts.surprisal));
    painter.drawText(ground, Qt::AlignCenter, name);

    painter.setFont(own);
    const int begin = ground.right() + 2 * pad;
    const QString numbers = inNumbers(m_facts.surprisal);
    write(begin, firstTop, metrics.horizontalAdvance(numbers) <= end - begin ? numbers : inShort(m_facts.surprisal));
    painter.setPen(quiet);
    write(0, firstTop + line, m_facts.remark);
}

} // namespace ts
