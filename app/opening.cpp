// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the main window opens: checkpoints, and what is dropped on it.

#include "dropped.h"
#include "mainwindow.h"
#include "panels.h"
#include "problempanel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMetaMethod>
#include <QMimeData>

namespace ts
{

void MainWindow::openCheckpoint(const QString &path)
{
    m_session.open(path);
}

void MainWindow::chooseCheckpoint()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open checkpoint"), QString(),
                                                      tr("Checkpoints (config.json *.pt);;All files (*)"));
    if (file.isEmpty())
        return;
    const QFileInfo info(file);
    openCheckpoint(info.suffix() == QLatin1String("pt") ? file : info.absolutePath());
}

bool MainWindow::takes(const Dropped &dropped) const
{
    switch (dropped.kind) {
    case Dropped::Nothing:
        return false;
    case Dropped::Checkpoint:
        return true;
    case Dropped::Problem:
        return m_session.state() != RunState::Running;
    case Dropped::Session:
        return isSignalConnected(QMetaMethod::fromSignal(&MainWindow::sessionWanted));
    case Dropped::Metrics:
        return isSignalConnected(QMetaMethod::fromSignal(&MainWindow::metricsWanted));
    case Dropped::Data:
        return isSignalConnected(QMetaMethod::fromSignal(&MainWindow::dataWanted));
    }
    return false;
}

void MainWindow::take(const Dropped &dropped)
{
    switch (dropped.kind) {
    case Dropped::Nothing:
        break;
    case Dropped::Checkpoint:
        openCheckpoint(dropped.content);
        break;
    case Dropped::Problem:
        m_panels->problem().setProblem(dropped.content);
        break;
    case Dropped::Session:
        Q_EMIT sessionWanted(dropped.content);
        break;
    case Dropped::Metrics:
        Q_EMIT metricsWanted(dropped.content);
        break;
    case Dropped::Data:
        Q_EMIT dataWanted(dropped.content);
        break;
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (takes(droppedIn(*event->mimeData())))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const Dropped dropped = droppedIn(*event->mimeData());
    if (!takes(dropped))
        return;
    take(dropped);
    event->acceptProposedAction();
}

} // namespace ts
