// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotwidget.h"
#include "values.h"

#include <vector>

namespace ts
{

/// "61.2 % (58.1 to 64.2)": an accuracy with its 95 % interval.
QString accuracyInWords(const ltm::IterationScore &score);

/// One score of a data set against iterations, live: the accuracy or the mean ELBO, with its 95 % interval as a band
/// (a bar when only one iteration is measured). The score of the iteration that is chosen stands in the plot in words.
class ScorePlot : public PlotWidget
{
    Q_OBJECT

public:
    enum class Quantity { Accuracy, MeanElbo };

    explicit ScorePlot(Quantity quantity, QWidget *parent = nullptr);

    /// Shows the scores of an evaluation, in the order of their iterations; none empties the plot.
    void setScores(const std::vector<ltm::IterationScore> &scores);

    /// Highlights an iteration, with its score in words; one that was not measured highlights none.
    void setCurrent(int iteration);

    /// An iteration a row: the score and its interval.
    PlotTable table() const override;

    /// The place of an iteration's marker in widget coordinates; a null point when it was not measured.
    QPointF markerPosition(int iteration);

signals:
    /// The user clicked an iteration's marker, or stepped to it with the arrow keys; -1: clicked it again.
    void iterationChosen(int iteration);

protected:
    void restyle() override;
    void fitAxes() override;
    qint64 idAt(const QPointF &position) const override;
    qint64 neighbour(int steps) const override;
    void choose(qint64 id) override;

private:
    struct Point {
        int iteration;
        double value;
        double low;
        double high;
    };

    Point point(const ltm::IterationScore &score) const;
    const Point *pointAt(int iteration) const;
    QString words(const ltm::IterationScore &score) const;
    void showCurrent();
    bool isAccuracy() const { return m_quantity == Quantity::Accuracy; }

    Quantity m_quantity;
    std::vector<ltm::IterationScore> m_scores;
    std::vector<Point> m_points;
    int m_current = -1;

    QCPGraph *m_low;
    QCPGraph *m_high; ///< its fill down to m_low is the band
    QCPGraph *m_line;
    QCPErrorBars *m_bar;
    QCPGraph *m_ring; ///< round the current iteration
    QCPItemText *m_readout;
};

} // namespace ts
