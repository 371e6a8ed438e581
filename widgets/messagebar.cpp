// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "plotstyle.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace ts
{

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_count(new QLabel)
    , m_details(new QPlainTextEdit)
{
    setObjectName("messageBar");
    setAccessibleName(tr("Message"));
    m_text->setObjectName("messageText");
    m_text->setAccessibleName(tr("Message"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_count->setObjectName("messageCount");
    m_count->setToolTip(tr("Messages that wait to be read"));
    m_showDetails = addButton("messageDetails", tr("Details"), tr("Show what happened when, and with what"));
    m_showDetails->setCheckable(true);
    m_copy = addButton("messageCopy", tr("Copy details"), tr("Put the message and its details on the clipboard"));
    m_close = addButton("messageClose", tr("Close"), tr("Close this message"));
    m_details->setObjectName("messageDetailsText");
    m_details->setAccessibleName(tr("Details"));
    m_details->setAccessibleDescription(tr("What happened when, and with what"));
    m_details->setToolTip(m_details->accessibleDescription());
    m_details->setReadOnly(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setTabChangesFocus(true);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->setFrameShape(QFrame::NoFrame);

    auto *row = new QHBoxLayout;
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_count, m_showDetails, m_copy, m_close})
        row->addWidget(part, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 6, 6);
    column->addLayout(row);
    column->addWidget(m_details);

    connect(m_showDetails, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_copy, &QToolButton::clicked, this, &MessageBar::copyDetails);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeMessage);
    showIcons();
    refresh();
}

QToolButton *MessageBar::addButton(const QString &objectName, const QString &text, const QString &explanation)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(explanation);
    button->setAccessibleName(text);
    button->setAccessibleDescription(explanation);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void MessageBar::reach()
{
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
    (m_showDetails->isHidden() ? m_close : m_showDetails)->setFocus(Qt::ShortcutFocusReason);
}

QString MessageBar::message() const
{
    return m_messages.isEmpty() ? QString() : m_messages.front().sentence;
}

void MessageBar::showMessage(const QString &message, const QString &details)
{
    if (message.isEmpty())
        return;
    m_messages.removeIf([&message](const Message &known) { return known.sentence == message; });
    m_messages.prepend({message, details});
    refresh();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::retract(const QString &message)
{
    m_messages.removeIf([&message](const Message &waiting) { return waiting.sentence == message; });
    refresh();
}

void MessageBar::clear()
{
    m_messages.clear();
    refresh();
}

void MessageBar::closeMessage()
{
    if (!m_messages.isEmpty())
        m_messages.removeFirst();
    refresh();
}

void MessageBar::copyDetails()
{
    if (m_messages.isEmpty())
        return;
    const Message &shown = m_messages.front();
    QGuiApplication::clipboard()->setText(shown.details.isEmpty() ? shown.sentence
                                                                  : shown.sentence + "\n" + shown.details);
}

void MessageBar::refresh()
{
    const Message shown = m_messages.isEmpty() ? Message() : m_messages.front();
    if (m_text->text() != shown.sentence)
        m_showDetails->setChecked(false);
    m_text->setText(shown.sentence);
    m_text->setAccessibleDescription(shown.sentence);
    m_details->setPlainText(shown.details);
    m_details->setFixedHeight((shown.details.count('\n') + 2) * m_details->fontMetrics().lineSpacing());
    m_details->setVisible(m_showDetails->isChecked());
    m_showDetails->setVisible(!shown.details.isEmpty());
    m_copy->setVisible(!shown.details.isEmpty());
    m_count->setText(tr("1 of %1").arg(count()));
    m_count->setVisible(count() > 1);
    setAccessibleDescription(count() > 1 ? tr("%1 (1 of %2)").arg(shown.sentence).arg(count()) : shown.sentence);
    setVisible(!m_messages.isEmpty());
    emit countChanged(count());
}

void MessageBar::showIcons()
{
    const int size = fontMetrics().height();
    m_icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size));
    m_close->setIcon(style()->standardIcon(QStyle::SP_DockWidgetCloseButton));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const QColor warning = okabeIto(Hue::Vermilion);
    QPainter painter(this);
    painter.fillRect(rect(), blend(palette().color(QPalette::Window), warning, 0.14));
    painter.fillRect(0, 0, 3, height(), warning);
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    showIcons();
    refresh();
}

} // namespace ts
