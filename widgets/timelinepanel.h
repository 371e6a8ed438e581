// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinemodel.h"

#include <QWidget>

class QLabel;
class QSlider;
class QStackedLayout;
class QTableView;

namespace ts
{

/// The table of iterations, and beneath it the slider that scrubs through them.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget *parent = nullptr);

    /// The rows; append to it and the panel follows.
    TimelineModel *model() { return m_model; }

    /// Selects the iteration `id` in the table and on the slider, without emitting anything; an unknown id selects
    /// none.
    void setCurrent(qint64 id);

    /// The selected iteration; -1 when there is none.
    qint64 current() const;

signals:
    /// The user chose an iteration: by a click or an arrow key in the table, or with the slider.
    void iterationActivated(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void sizeColumns();
    void rowsChanged(int first);
    void showPosition();
    void choose(int row);

    TimelineModel *m_model;
    QTableView *m_table;
    QSlider *m_slider;
    QLabel *m_position;
    QStackedLayout *m_stack;
    bool m_quiet = false;
};

} // namespace ts
