// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "basismenu.h"

#include <QActionGroup>

namespace ts
{

BasisMenu::BasisMenu(QWidget *parent)
    : QMenu(parent)
    , m_bases(new QActionGroup(this))
{
    setTitle(tr("Axes &of"));
    setToolTipsVisible(true);
    menuAction()->setStatusTip(tr("Choose what the axes of the map are principal components of"));
    menuAction()->setShortcutContext(Qt::WidgetShortcut);
    add(ltm::MapBasis::Landmarks, "basisLandmarks", Qt::Key_1, tr("&Landmarks"),
        tr("Principal components of the training problems: the same plane for every run of this checkpoint"));
    add(ltm::MapBasis::Trajectory, "basisTrajectory", Qt::Key_2, tr("&Trajectory"),
        tr("Principal components of this run's first iterations: its moves as large as they get"));
    add(ltm::MapBasis::Both, "basisBoth", Qt::Key_3, tr("&Both"),
        tr("Principal components of the training problems and this run, each with half of the weight"));
    m_bases->actions().constFirst()->setChecked(true);
}

void BasisMenu::add(ltm::MapBasis basis, const char *name, Qt::Key key, const QString &text, const QString &tip)
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setCheckable(true);
    m_bases->addAction(action);
    connect(action, &QAction::triggered, this, [this, basis] { emit chosen(basis); });
}

ltm::MapBasis BasisMenu::basis() const
{
    return ltm::MapBasis(m_bases->actions().indexOf(m_bases->checkedAction()));
}

void BasisMenu::choose(ltm::MapBasis basis)
{
    m_bases->actions().at(int(basis))->trigger();
}

void BasisMenu::setFixed(bool fixed)
{
    m_bases->setEnabled(!fixed);
}

} // namespace ts
