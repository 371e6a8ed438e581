// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "elboseries.h"
#include "pinnedrun.h"
#include "plotwidget.h"
#include "values.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ts
{

class ElboParts;

/// The ELBO, live: a fine line for each gradient step, a marker for each iteration (filled when it was accepted, hollow
/// when not), and the staircase of the best accepted. The chain on show is drawn strongly. On demand, by viewActions():
/// the parts of its ELBO, its standard errors, its importance-weighted bound, and the other chains, faintly and in
/// shapes of their own. Pinned runs stay beside the live one. The axes show the iterations and where each refine ends;
/// the first gradient steps may lie far below and are found by zooming out.
class ElboPlot : public PlotWidget
{
    Q_OBJECT

public:
    explicit ElboPlot(QWidget *parent = nullptr);
    ~ElboPlot() override;

    /// Adds a step to its chain's fine line, at x = iteration - 1 + (step + 1) / (steps + 1): between the markers of
    /// the iteration before and of its own.
    void addGradientStep(const ltm::GradientStep &step);

    /// Adds an iteration's marker and continues its chain's staircase. The staircase breaks where the best begins anew,
    /// after a command or where a branch goes back.
    void addIteration(const ltm::Iteration &iteration);

    /// Forgets the live run. Pinned runs stay, and so does what is shown on demand.
    void clear();

    /// Highlights the iteration `id`, and shows its chain; an unknown id highlights none.
    void setCurrent(qint64 id);

    /// The chain on show: drawn strongly, described in words, and the one whose details are shown on demand. 0 at
    /// first.
    void setChain(int chain);
    int chain() const { return m_chain; }

    /// The runs to compare with, each with staircase and markers in a colour, a dash and a shape of its own, named by
    /// its label in the legend. Of several chains the one on show is drawn (its first, where it lacks that one), or
    /// all.
    void setPinned(const std::vector<PinnedRun> &runs);

    /// What is shown on demand, all checkable and off at first, named `viewParts`, `viewErrorBars`, `viewBound` and
    /// `viewChains`; owned by the plot and among its actions().
    QList<QAction *> viewActions() const { return {m_showParts, m_showErrors, m_showBound, m_showChains}; }

    /// A row an iteration, of every chain and every pinned run: its index and chain, whether it was accepted, the ELBO
    /// with its standard error and parts, the bound, and the best accepted, in nats.
    PlotTable table() const override;

    /// The gradient steps of every chain of the live run.
    PlotTable details() const override;

    double relativeHeight() const override { return m_showParts->isChecked() ? 1.5 : 1; }

    /// The place of an iteration's marker in widget coordinates; a null point when it is unknown or not shown.
    QPointF markerPosition(qint64 id);

signals:
    /// The user clicked an iteration's marker, or stepped to it with the arrow keys.
    void iterationClicked(qint64 id);

protected:
    void restyle() override;
    void fitAxes() override;
    qint64 idAt(const QPointF &position) const override;
    std::optional<PinnedPoint> pinnedAt(const QPointF &position) const override;
    qint64 neighbour(int steps) const override;
    void choose(qint64 id) override { emit iterationClicked(id); }

private:
    struct Pinned {
        QString label;
        std::map<int, std::unique_ptr<ElboSeries>> chains;
        std::vector<ElboPoint> points;
    };

    void buildViewActions();
    void buildDetails();
    void buildCurrent();
    ElboSeries &series(int chain);
    bool isNearer(const ElboPoint &point, const QPointF &position, double &distance) const;
    bool isShown(int chain) const;
    bool isShown(const Pinned &run, int chain) const;
    void showSeries();
    void showLegend();
    void addDetails(const ElboPoint &point);
    void showDetails();
    void showCurrent();
    void describe();
    std::optional<QCPRange> shownElbos() const;

    QAction *m_showParts;
    QAction *m_showErrors;
    QAction *m_showBound;
    QAction *m_showChains;

    std::map<int, ElboSeries> m_chains;
    std::map<qint64, ElboPoint> m_points; ///< of the live run, by id
    std::vector<Pinned> m_pinned;
    ElboParts *m_parts;
    QCPCurve *m_estimates; ///< the places of the error bars
    QCPErrorBars *m_errors;
    QCPCurve *m_bound;
    QCPGraph *m_current;
    QCPItemStraightLine *m_currentLine;
    qint64 m_currentId = -1;
    int m_chain = 0;
    double m_lastX = 0;
};

} // namespace ts
