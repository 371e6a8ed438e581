// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QPointer>
#include <QWidget>

namespace ts
{

class DatasetWindow;
class Session;
class TrainingWindow;

/// The windows beside the main one, made when they are first wanted: the evaluation of a data set, and the training.
class ToolWindows : public QObject
{
    Q_OBJECT

public:
    /// The evaluation is of the checkpoint that `session` has loaded. `window` is the main window, which outlives it.
    ToolWindows(const Session &session, QWidget &window);

    DatasetWindow &dataset();
    TrainingWindow &training();

    /// Opens the window, with a file when one is given.
    void showDataset(const QString &file = {});
    void showTraining(const QString &file = {});

    /// What closing the program would lose here, in a sentence; empty: nothing.
    QString unsaved() const;

Q_SIGNALS:
    /// See DatasetWindow::problemActivated().
    void problemActivated(const QString &question, const QString &answer, const ltm::RethinkSettings &settings);

private:
    void nameCheckpoint();

    const Session &m_session;
    QWidget &m_window;
    QPointer<DatasetWindow> m_dataset;
    QPointer<TrainingWindow> m_training;
};

} // namespace ts
