// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinedelegate.h"

#include "plotstyle.h"
#include "timelinemodel.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace ts
{

namespace
{

const QStyle &styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? *option.widget->style() : *QApplication::style();
}

/// As the style's own item has it.
QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    return !(option.state & QStyle::State_Enabled) ? QPalette::Disabled
        : option.state & QStyle::State_Active      ? QPalette::Active
                                                   : QPalette::Inactive;
}

void drawFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    focus.backgroundColor = option.palette.color(
        groupOf(option), option.state & QStyle::State_Selected ? QPalette::Highlight : QPalette::Window);
    styleOf(option).drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
}

QString textOf(const QModelIndex &index)
{
    const QString text = index.data().toString();
    // Keeps words away from the numbers that end where they begin; their heading begins with the same space.
    const bool besideNumbers = index.column() == TimelineModel::Verdict || index.column() == TimelineModel::Trace;
    return besideNumbers && !text.isEmpty() ? TimelineModel::gap + text : text;
}

} // namespace

void drawCellGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    styleOf(option).drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (option.state & QStyle::State_HasFocus)
        drawFocus(painter, option);
}

const QFont &TimelineDelegate::fontOf(int column, const QFont &base) const
{
    if (m_texts.isEmpty() || base != m_base) {
        m_base = base;
        m_tabular = tabular(base);
        m_texts.clear();
    }
    return TimelineModel::isNumber(column) || column == TimelineModel::Trace ? m_tabular : m_base;
}

void TimelineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = fontOf(index.column(), option->font);
    option->text = textOf(index);
}

/// The text with dots at its end where it is too long for `width`.
const QStaticText &TimelineDelegate::laidOut(const QString &text, const QFont &font, int width) const
{
    const QString key = QString::number(width) + (&font == &m_base ? u' ' : u'\t') + text;
    if (const QStaticText *kept = m_texts[key])
        return *kept;
    auto *fresh = new QStaticText(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    fresh->setTextFormat(Qt::PlainText);
    fresh->prepare({}, font);
    m_texts.insert(key, fresh);
    return *fresh;
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    drawCellGround(painter, option);
    const int column = index.column();
    const QString text = textOf(index);
    if (text.isEmpty())
        return;
    const int margin = styleOf(option).pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect box = option.rect.adjusted(margin, 0, -margin, 0);
    const QFont &font = fontOf(column, option.font);
    const QStaticText &laid = laidOut(text, font, box.width());
    const QSizeF size = laid.size();
    const double x = TimelineModel::isNumber(column) ? box.right() + 1 - size.width() : box.left();
    painter->setFont(font);
    painter->setPen(option.palette.color(
        groupOf(option), option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawStaticText(QPointF(x, box.top() + (box.height() - size.height()) / 2), laid);
}

} // namespace ts
