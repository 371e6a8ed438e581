// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table of iterations and the slider that scrubs through them.

#include "timelinemodel.h"

#include <QWidget>

class QLabel;
class QSlider;
class QTableView;

namespace ts
{

class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget *parent = nullptr);

    /// The rows; append to it and the panel follows.
    TimelineModel *model() { return m_model; }

    /// Selects the iteration `id` in the table and on the slider, without emitting anything.
    void setCurrent(qint64 id);

    /// The selected iteration; -1 when there is none.
    qint64 current() const;

signals:
    /// The user chose an iteration: a click or arrow key in the table, or the slider.
    void iterationActivated(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseRow(int row);
    void updateRange();

    TimelineModel *m_model;
    QTableView *m_table;
    QSlider *m_slider;
    QLabel *m_position;
    QLabel *m_hint;
    bool m_quiet = false;
};

} // namespace ts
