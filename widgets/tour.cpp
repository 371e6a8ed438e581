// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "labels.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace ts
{

namespace
{

/// A rounded line around a widget, which lets the mouse through.
class Outline : public QWidget
{
public:
    explicit Outline(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName("tourOutline");
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
    }
};

/// Where a bubble of this size hides least of what it is about: beside it, or else in its lower corner.
QRect besides(const QRect &about, const QSize &size, const QRect &room)
{
    constexpr int gap = 10;
    QRect bubble({}, size);
    if (about.right() + gap + size.width() < room.right())
        bubble.moveTopLeft({about.right() + gap, about.top()});
    else if (about.left() - gap - size.width() > room.left())
        bubble.moveTopRight({about.left() - gap, about.top()});
    else
        bubble.moveBottomRight(about.bottomRight() - QPoint(gap, gap));
    bubble.moveLeft(std::clamp(bubble.left(), room.left(), std::max(room.left(), room.right() - size.width())));
    bubble.moveTop(std::clamp(bubble.top(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    return bubble;
}

} // namespace

Tour::Tour(QWidget *window, const QList<TourStep> &steps)
    : QFrame(window)
    , m_steps(steps)
    , m_focusBefore(window->window()->focusWidget())
    , m_outline(new Outline(window))
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_position(makeCaption({}))
{
    setObjectName("tour");
    setAccessibleName(tr("Tour"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameShape(QFrame::StyledPanel);
    QFont bold = font();
    bold.setBold(true);
    m_title->setObjectName("tourTitle");
    m_title->setFont(bold);
    m_text->setObjectName("tourText");
    m_text->setWordWrap(true);
    m_skip = addButton("tourSkip", tr("Skip"), tr("End the tour (Escape)"));
    m_back = addButton("tourBack", tr("Back"), tr("The step before"));
    m_next = addButton("tourNext", tr("Next"), tr("The next step (Return)"));

    auto *row = new QHBoxLayout;
    row->addWidget(m_position, 1);
    row->addWidget(m_skip);
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(row);

    connect(m_skip, &QPushButton::clicked, this, &Tour::skip);
    connect(m_back, &QPushButton::clicked, this, &Tour::back);
    connect(m_next, &QPushButton::clicked, this, &Tour::next);
    connect(this, &QObject::destroyed, m_outline, &QObject::deleteLater);
    window->installEventFilter(this);
    for (const TourStep &step : m_steps)
        if (step.about)
            step.about->installEventFilter(this);
    m_outline->show();
    show();
    showStep(0);
}

QPushButton *Tour::addButton(const QString &objectName, const QString &text, const QString &explanation)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setToolTip(explanation);
    button->setAccessibleName(text);
    button->setAccessibleDescription(explanation);
    button->setAutoDefault(true); // Return presses it
    return button;
}

void Tour::next()
{
    if (m_step + 1 < m_steps.size())
        showStep(m_step + 1);
    else
        skip();
}

void Tour::back()
{
    if (m_step > 0)
        showStep(m_step - 1);
}

void Tour::skip()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_outline->hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus();
    emit ended();
    deleteLater();
}

void Tour::showStep(int step)
{
    m_step = step;
    const TourStep &shown = m_steps[step];
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_position->setText(tr("%1 of %2").arg(step + 1).arg(m_steps.size()));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < m_steps.size() ? tr("Next") : tr("Done"));
    setAccessibleDescription(shown.title + ": " + shown.text);
    place();
    m_next->setFocus();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Tour::place()
{
    QWidget *window = parentWidget();
    const QWidget *about = m_steps[m_step].about;
    const bool there = about && about->isVisible() && about->window() == window->window();
    const QSize size(std::min(22 * fontMetrics().height(), window->width()), 0);
    const int height = layout()->totalHeightForWidth(size.width());
    QRect target(window->rect().center(), QSize(0, 0));
    if (there)
        target = QRect(about->mapTo(window, QPoint()), about->size());
    m_outline->setVisible(there);
    m_outline->setGeometry(target.adjusted(-2, -2, 2, 2) & window->rect());
    setGeometry(besides(target, {size.width(), height}, window->rect().adjusted(4, 4, -4, -4)));
    m_outline->raise();
    raise();
}

/// What moves in the window, the tour follows.
bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (isVisible())
            place();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        skip();
    else
        QFrame::keyPressEvent(event);
}

void Tour::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    place();
}

} // namespace ts
