// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace ts
{

/// A few words about one widget.
struct TourStep {
    QPointer<QWidget> about;
    QString title;
    QString text;
};

/// Leads through a window in a few steps: each a small bubble beside the widget that it is about, which has an outline
/// meanwhile. Everything else can be used as always. Return goes on, Escape ends it; it deletes itself at its end.
class Tour : public QFrame
{
    Q_OBJECT

public:
    /// Begins in `window`, an ancestor of what the steps are about.
    Tour(QWidget *window, const QList<TourStep> &steps);

    int step() const { return m_step; } ///< from 0

public slots:
    void next();
    void back();
    void skip();

signals:
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addButton(const QString &objectName, const QString &text, const QString &explanation);
    void showStep(int step);
    void place();

    QList<TourStep> m_steps;
    int m_step = 0;
    QPointer<QWidget> m_focusBefore;
    QWidget *m_outline;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_position;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace ts
