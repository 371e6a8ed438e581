// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace ts
{

/// For a room: the problem in small type, what is happening now in large type, why in between, and how fast it goes.
class CaptionBar : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionBar(QWidget *parent = nullptr);

    void setProblem(const QString &problem);

    /// What is happening `now`, and the reason or the news that goes with it. Both may be empty; their room stays, so
    /// that nothing jumps.
    void setCaption(const QString &now, const QString &why);

    QString now() const;
    QString why() const;

    /// The pause after each token or gradient step, milliseconds; 0 at full speed.
    int pace() const;

signals:
    void paceChanged(int milliseconds);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addLine(const QString &objectName, const QString &name, const QString &explanation);
    void scaleFonts();

    QLabel *m_problem;
    QLabel *m_now;
    QLabel *m_why;
    QComboBox *m_pace;
};

} // namespace ts
