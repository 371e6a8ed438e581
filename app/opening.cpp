// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the main window opens and saves: checkpoints, sessions, and what is dropped on it.

#include "autosave.h"
#include "dropped.h"
#include "mainwindow.h"
#include "panels.h"
#include "problempanel.h"
#include "toolwindows.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

namespace ts
{

void MainWindow::openCheckpoint(const QString &path)
{
    m_session.open(path);
}

void MainWindow::openFile(const QString &path)
{
    const Dropped file = whatIs(path);
    if (file.kind == Dropped::Nothing || file.kind == Dropped::Checkpoint) {
        openCheckpoint(file.kind == Dropped::Nothing ? path : file.content); // which says what is wrong with it
        return;
    }
    openCheckpoint({});
    take(file);
}

void MainWindow::chooseCheckpoint()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open checkpoint"), QString(),
                                                      tr("Checkpoints (config.json *.pt);;All files (*)"));
    if (file.isEmpty())
        return;
    const QFileInfo info(file);
    const bool inFolder = info.suffix() != QLatin1String("pt") && info.dir().exists(QStringLiteral("config.json"));
    openCheckpoint(inFolder ? info.absolutePath() : file);
}

QString MainWindow::openSession(const QString &file)
{
    const QString error = m_session.restore(file);
    if (!error.isEmpty())
        complain(error);
    return error;
}

QString MainWindow::saveSessionTo(const QString &file)
{
    return said(m_session.save(file), file);
}

void MainWindow::chooseSession()
{
    const QString file
        = QFileDialog::getOpenFileName(this, tr("Open session"), QString(), tr("Sessions (*.safetensors)"));
    if (!file.isEmpty())
        openSession(file);
}

/// False when nothing was written.
bool MainWindow::save()
{
    return m_session.file().isEmpty() ? saveAs() : saveSessionTo(m_session.file()).isEmpty();
}

bool MainWindow::saveAs()
{
    const QString suggestion = m_session.file().isEmpty() ? tr("session.safetensors") : m_session.file();
    QFileDialog dialog(this, tr("Save session"), QString(), tr("Sessions (*.safetensors)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(suggestion);
    dialog.setDefaultSuffix(QStringLiteral("safetensors")); // else Open session would not list it
    return dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()
        && saveSessionTo(dialog.selectedFiles().constFirst()).isEmpty();
}

void MainWindow::keepSafe()
{
    m_autosave = std::make_unique<Autosave>(m_session);
    connect(m_autosave.get(), &Autosave::failed, this, &MainWindow::complain);
    const QStringList left = m_autosave->leftOver();
    if (left.isEmpty())
        return;
    const bool hadAsked = m_session.isRestoring();
    const QString error = m_session.restore(left.constFirst(), /*recovered=*/true);
    if (error.isEmpty() && hadAsked)
        complain(tr("The session that was asked for is not open, since what was not saved came back first: open it "
                    "with File, Open session."));
    complain(error.isEmpty() ? tr("Thoughtscope did not end properly the last time. What was not saved then is back: "
                                  "save it with File, Save session, to keep it.")
                             : error);
    if (error.isEmpty())
        m_autosave->discard(left.constFirst());
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
    case Dropped::Metrics:
    case Dropped::Data:
        return true;
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
        openSession(dropped.content);
        break;
    case Dropped::Metrics:
        m_tools->showTraining(dropped.content);
        break;
    case Dropped::Data:
        m_tools->showDataset(dropped.content);
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
