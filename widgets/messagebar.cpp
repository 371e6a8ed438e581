// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "plotstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace ts
{

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    setObjectName("messageBar");
    setAccessibleName(tr("Message"));
    auto *icon = new QLabel;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
    m_text->setObjectName("messageText");
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    auto *close = new QToolButton;
    close->setObjectName("messageClose");
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_DockWidgetCloseButton));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageBar::clear);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

QString MessageBar::message() const
{
    return m_text->text();
}

void MessageBar::showMessage(const QString &message)
{
    m_text->setText(message);
    setAccessibleDescription(message);
    setVisible(!message.isEmpty());
}

void MessageBar::clear()
{
    showMessage({});
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const QColor warning = okabeIto(Hue::Vermilion);
    QPainter painter(this);
    painter.fillRect(rect(), blend(palette().color(QPalette::Window), warning, 0.14));
    painter.fillRect(0, 0, 3, height(), warning);
}

} // namespace ts
