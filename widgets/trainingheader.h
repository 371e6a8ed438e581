// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ts
{

class TrainingFile;

/// One line about a training run: its name, what it does, how far it is, how long it will take, how fast it is.
class TrainingHeader : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingHeader(QWidget *parent = nullptr);

    /// Shows what is known of the run now; call it again when that changes.
    void showRun(const TrainingFile &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addReading(const QString &objectName, const QString &name, const QString &explanation);
    void embolden();

    QLabel *m_name;
    QLabel *m_state;
    QLabel *m_step;
    QProgressBar *m_bar;
    QLabel *m_timeLeft;
    QLabel *m_speed;
};

} // namespace ts
