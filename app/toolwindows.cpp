// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toolwindows.h"

#include "datasetwindow.h"
#include "session.h"
#include "trainingwindow.h"

namespace ts
{

namespace
{

void bringUp(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

ToolWindows::ToolWindows(const Session &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
    connect(&session, &Session::loaded, this, [this](const ltm::ModelCard &card, const ltm::RethinkSettings &settings) {
        if (!m_dataset)
            return;
        m_dataset->setCheckpoint(QString::fromStdString(card.path), QStringLiteral("auto"), settings);
        nameCheckpoint();
    });
}

DatasetWindow &ToolWindows::dataset()
{
    if (!m_dataset) {
        m_dataset = new DatasetWindow(QString::fromStdString(m_session.card().path), QStringLiteral("auto"),
                                      m_session.defaults(), &m_window);
        connect(m_dataset, &DatasetWindow::problemActivated, this, &ToolWindows::problemActivated);
        nameCheckpoint();
    }
    return *m_dataset;
}

void ToolWindows::nameCheckpoint()
{
    const ltm::ModelCard &card = m_session.card();
    if (!card.path.empty())
        m_dataset->nameCheckpoint(QString::fromStdString(card.path), QString::fromStdString(card.name));
}

TrainingWindow &ToolWindows::training()
{
    if (!m_training) {
        m_training = new TrainingWindow(&m_window);
        m_training->setWindowFlag(Qt::Window);
    }
    return *m_training;
}

QString ToolWindows::unsaved() const
{
    return m_dataset && m_dataset->isModified()
        ? tr("The evaluation in the Dataset window is lost: it can be exported there.")
        : QString();
}

void ToolWindows::showDataset(const QString &file)
{
    bringUp(dataset());
    if (!file.isEmpty())
        dataset().openFile(file);
}

void ToolWindows::showTraining(const QString &file)
{
    bringUp(training());
    if (!file.isEmpty())
        training().open(file);
}

} // namespace ts
