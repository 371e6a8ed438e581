// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace ts
{

/// What lies behind a cell's content: selection and hover, as the style has them.
void drawCellGround(QPainter *painter, const QStyleOptionViewItem &option);

/// Writes the columns of the timeline, numbers and traces in the tabular face, at the size of the view's font. The view
/// paints every cell again when a row comes, several times a second: the texts that were laid out are kept, or a page
/// of them would take most of a frame.
class TimelineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override; ///< for sizes

private:
    const QFont &fontOf(int column, const QFont &base) const;
    const QStaticText &laidOut(const QString &text, const QFont &font, int width) const;

    mutable QFont m_base; ///< the view's, from which m_tabular is made
    mutable QFont m_tabular;
    mutable QCache<QString, QStaticText> m_texts{4096};
};

} // namespace ts
