// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinemodel.h"

#include <QWidget>

#include <array>

class QBoxLayout;
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

    /// Pins the iterations of a run, in the order they happened, and shows the last of them. `label` names the run.
    /// None: the empty state.
    void setPinnedRun(const QString &label, std::vector<IterationPtr> iterations);

    /// Shows one record on the pinned side. The slider stands at it when it is of the pinned run, which is forgotten
    /// when it is not. Null: nothing is pinned any more, and the panel is empty. Emits nothing.
    void setPinned(const QString &label, const IterationPtr &record);

    /// Shows the live run's record; null while it has none.
    void setLive(const QString &label, const IterationPtr &record);

signals:
    /// The user chose another iteration of the pinned run, which is shown already.
    void pinnedIterationChosen(qint64 id);

    /// The user wants to be rid of the pinned run; the panel waits for setPinned() or setPinnedRun().
    void unpinRequested();

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
    QSlider *m_slider;
    QLabel *m_position;
    QPushButton *m_unpin;
    QWidget *m_table;
    std::array<std::array<QLabel *, 3>, PartCount> m_cells{}; ///< pinned, live, difference

    QString m_pinnedLabel;
    QString m_liveLabel;
    IterationPtr m_pinned;
    IterationPtr m_live;
    std::vector<IterationPtr> m_run; ///< the pinned one
};

} // namespace ts
