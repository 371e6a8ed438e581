// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinemodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSlider;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace ts
{

class BranchDelegate;
class BranchFilter;

/// The table of iterations with the graph of their branches, and beneath it the slider that scrubs through them, the
/// button that plays them again and the switch that leaves only the branch on show.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget *parent = nullptr);

    /// All rows; append to it and the panel follows.
    TimelineModel *model() { return m_model; }

    /// Selects the iteration `id` in the table and on the slider, without emitting anything; an unknown id selects
    /// none.
    void setCurrent(qint64 id);

    /// The selected iteration; -1 when there is none.
    qint64 current() const { return m_current; }

    /// Leaves only the rows of the branch on show: they stay while its iterations are walked through, and change when
    /// an iteration of another branch is shown.
    void setOnlyBranch(bool only);

    /// Whether the iterations can be played again now; not while others are being made.
    void setReplayable(bool replayable);

    /// Whether they are being played: the button offers to stop then.
    void setReplaying(bool replaying);

signals:
    /// The user chose an iteration: by a click or a key in the table, or with the slider.
    void iterationActivated(qint64 id);

    /// The user wants to see these iterations again, one after the other.
    void replayRequested(const QList<qint64> &ids);
    void replayStopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void buildBar();
    void paintIcons();
    void sizeColumns();
    void rowsChanged(int first);
    void filterRows();
    void drawGraph();
    void select();
    void showPosition();
    void updateButtons();
    void choose(int row);
    void toggleReplay();
    int rowOf(qint64 id) const;
    IterationPtr at(int row) const;
    Records visible() const;

    TimelineModel *m_model;
    BranchFilter *m_rows; ///< what the table and the slider show of the model
    BranchDelegate *m_graph;
    QTableView *m_table;
    QSlider *m_slider;
    QLabel *m_position;
    QToolButton *m_replay;
    QToolButton *m_onlyBranch;
    QStackedLayout *m_stack;
    QTimer m_drawSoon; ///< one drawing for many rows at once
    qint64 m_current = -1;
    qint64 m_branch = -1; ///< an iteration of the branch that is left
    bool m_replayable = true;
    bool m_replaying = false;
    bool m_quiet = false;
};

} // namespace ts
