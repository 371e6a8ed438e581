// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinemodel.h"

#include <QWidget>

class QLabel;
class QSlider;
class QStackedLayout;
class QTableView;
class QTimer;
class QToolButton;

namespace ts
{

class BranchDelegate;
class BranchFilter;

/// The table of iterations with the tree that they form, and beneath it the slider that scrubs through them. It can
/// show the way to one iteration alone, and replay what it shows.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget *parent = nullptr);

    /// The rows; append to it and the panel follows.
    TimelineModel *model() { return m_model; }

    /// Selects the iteration `id` in the table and on the slider, without emitting anything; an unknown id selects
    /// none. Where only one branch is shown and the iteration is not on it, its own branch is shown instead. A replay
    /// that is elsewhere ends.
    void setCurrent(qint64 id);

    /// The selected iteration; -1 when there is none.
    qint64 current() const;

signals:
    /// The user chose an iteration: by a click or an arrow key in the table, with the slider, or by replaying.
    void iterationActivated(qint64 id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    QWidget *buildScrubbing();
    QToolButton *makeButton(const char *name, const QString &text, const QString &explanation);
    void sizeColumns();
    void fitTrace();
    void rowsAppended(int first);
    void shownRowsChanged();
    void showPosition();
    void select(qint64 id);
    void choose(int row);
    void showOnlyBranch(bool only);
    void replay(bool on);
    void replayNext();

    TimelineModel *m_model;
    BranchFilter *m_filter;
    BranchDelegate *m_tree;
    QTableView *m_table;
    QSlider *m_slider;
    QLabel *m_position;
    QToolButton *m_replay;
    QToolButton *m_onlyBranch;
    QTimer *m_replayTimer;
    QStackedLayout *m_stack;
    bool m_quiet = false;
};

} // namespace ts
