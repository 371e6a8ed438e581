// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectorykey.h"

#include <cmath>

#include <QCoreApplication>

#include <algorithm>

namespace ts
{

TrajectoryKey::TrajectoryKey(QCPLegend *legend, const Trajectory *trajectory, const QString &name)
    : QCPAbstractLegendItem(legend)
    , m_trajectory(trajectory)
    , m_name(name)
{
}

QString TrajectoryKey::before() const
{
    return m_trajectory->isPinned() ? QString() : QCoreApplication::translate("TrajectoryKey", "iteration 0");
}

QString TrajectoryKey::after() const
{
    return m_trajectory->isPinned() ? m_name : QString::number(std::max(1, m_trajectory->lastIndex()));
}

int TrajectoryKey::sampleWidth() const
{
    return mParentLegend->iconSize().width() * (m_trajectory->isPinned() ? 1 : 2);
}

QSize TrajectoryKey::minimumOuterSizeHint() const
{
    const QFontMetricsF metrics(mFont);
    const int gap = mParentLegend->iconTextPadding();
    const double front = before().isEmpty() ? 0 : metrics.horizontalAdvance(before()) + gap;
    return QSize(int(std::ceil(front + sampleWidth() + gap + metrics.horizontalAdvance(after()))),
                 std::max(int(std::ceil(metrics.height())), mParentLegend->iconSize().height()))
        + QSize(mMargins.left() + mMargins.right(), mMargins.top() + mMargins.bottom());
}

void TrajectoryKey::draw(QCPPainter *painter)
{
    const int gap = mParentLegend->iconTextPadding();
    QRectF line(mRect);
    const auto write = [&](const QString &text) {
        painter->setFont(mFont);
        painter->setPen(mTextColor);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
    };
    if (!before().isEmpty()) {
        write(before());
        line.setLeft(line.left() + QFontMetricsF(mFont).horizontalAdvance(before()) + gap);
    }
    QRectF sample(line.left(), 0, sampleWidth(), mParentLegend->iconSize().height());
    sample.moveCenter({sample.center().x(), line.center().y()});
    drawSample(painter, sample);
    line.setLeft(sample.right() + gap);
    write(after());
}

void TrajectoryKey::drawSample(QCPPainter *painter, const QRectF &box) const
{
    if (m_trajectory->isPinned()) {
        painter->setPen(m_trajectory->line());
        painter->drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()));
        m_trajectory->dot().applyTo(painter, {});
        m_trajectory->dot().drawShape(painter, box.center());
        return;
    }
    QLinearGradient ramp(box.topLeft(), box.topRight());
    for (int stop = 0; stop <= 8; ++stop)
        ramp.setColorAt(stop / 8.0, m_trajectory->style().ramp(stop / 8.0));
    const double thin = box.height() * 0.3;
    painter->fillRect(box.adjusted(0, thin, 0, -thin), ramp);
}

} // namespace ts
