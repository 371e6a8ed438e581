// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captionbar.h"

#include "plotstyle.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace ts
{

namespace
{

constexpr int slow = 100; // milliseconds
constexpr int slower = 400;

} // namespace

CaptionBar::CaptionBar(QWidget *parent)
    : QWidget(parent)
    , m_pace(new QComboBox)
{
    setObjectName("captionBar");
    setAccessibleName(tr("Caption"));
    m_problem = addLine("captionProblem", tr("Problem"), tr("The problem that the model thinks about"));
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    m_now = addLine("captionNow", tr("Now"), tr("What is happening now"));
    m_why = addLine("captionWhy", tr("Why"), tr("What became of the last trace, and why"));

    m_pace->setObjectName("captionPace");
    m_pace->addItem(tr("Slow"), slow);
    m_pace->addItem(tr("Slower"), slower);
    m_pace->addItem(tr("Full speed"), 0);
    m_pace->setToolTip(tr("How long to wait after each token and each gradient step"));
    m_pace->setAccessibleName(tr("Pace"));
    m_pace->setAccessibleDescription(m_pace->toolTip());
    connect(m_pace, &QComboBox::currentIndexChanged, this, [this] { emit paceChanged(pace()); });

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 10, 16, 10);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_problem, 0, 0);
    grid->addWidget(m_pace, 0, 1, Qt::AlignTop);
    grid->addWidget(m_now, 1, 0, 1, 2);
    grid->addWidget(m_why, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    scaleFonts();
}

QLabel *CaptionBar::addLine(const QString &objectName, const QString &name, const QString &explanation)
{
    auto *line = new QLabel;
    line->setObjectName(objectName);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    line->setToolTip(explanation);
    line->setAccessibleName(name);
    return line;
}

void CaptionBar::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setAccessibleDescription(problem);
}

void CaptionBar::setCaption(const QString &now, const QString &why)
{
    m_now->setText(now);
    m_now->setAccessibleDescription(now);
    m_why->setText(why);
    m_why->setAccessibleDescription(why);
}

QString CaptionBar::now() const
{
    return m_now->text();
}

QString CaptionBar::why() const
{
    return m_why->text();
}

int CaptionBar::pace() const
{
    return m_pace->currentData().toInt();
}

void CaptionBar::scaleFonts()
{
    QFont large = scaled(font(), 1.35);
    large.setBold(true);
    m_now->setFont(large);
    m_problem->setFont(scaled(font(), 0.75));
    m_pace->setFont(scaled(font(), 0.75));
    // Captions come and go; the panels below stay where they are.
    m_now->setMinimumHeight(QFontMetrics(large).lineSpacing());
    m_why->setMinimumHeight(2 * fontMetrics().lineSpacing());
}

void CaptionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scaleFonts();
}

} // namespace ts
