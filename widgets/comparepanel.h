// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pinnedrun.h"
#include "timelinemodel.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QStackedLayout;

namespace ts
{

class CompareSide;

/// Two traces beside each other, or one above the other where it is narrow: the pinned run's and the live one's, what
/// only one of them has marked, with their answers, verdicts and the parts of their ELBO.
class ComparePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePanel(QWidget *parent = nullptr);

    /// The runs to compare with; each has records, in the order they happened. Of the last run the record is
    /// shown that was on show when it was pinned. None: the empty state.
    void setPinnedRuns(std::vector<PinnedRun> runs);

    /// Shows a record of one of them. Emits nothing.
    void showPinned(int run, const IterationPtr &record);

    /// Shows the live run's record; null while it has none.
    void setLive(const QString &label, const IterationPtr &record);

signals:
    /// The user chose another iteration of the pinned run, which is shown already.
    void pinnedIterationChosen(qint64 id);

    /// The user wants to be rid of the run on show; the panel waits for setPinnedRuns().
    void unpinRequested(int run);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Part { Question, Trace, Kl, Elbo, Error, PartCount };

    QWidget *buildSlider();
    QWidget *buildTable();
    void refresh();
    void fillTable();
    void arrange();
    void scaleFonts();

    CompareSide *m_pinnedSide;
    CompareSide *m_liveSide;
    QBoxLayout *m_sides = nullptr;
    QStackedLayout *m_stack = nullptr;
    QComboBox *m_choice;
    QSlider *m_slider;
    QLabel *m_position;
    QPushButton *m_unpin;
    QWidget *m_table;
    std::array<std::array<QLabel *, 3>, PartCount> m_cells{}; ///< pinned, live, difference

    std::vector<PinnedRun> m_runs;
    int m_run = -1; ///< the one on show
    IterationPtr m_pinned;
    QString m_liveLabel;
    IterationPtr m_live;
};

} // namespace ts
