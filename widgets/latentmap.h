// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plotwidget.h"
#include "trajectory.h"
#include "values.h"

#include <memory>
#include <optional>
#include <vector>

namespace ts
{

class BasisMenu;
class ElboLandscape;
class MoveTool;

/// Another run's way over the same plane.
struct PinnedTrajectory {
    QString label; ///< what the legend calls it
    std::vector<TrajectoryPoint> points;
};

/// A 2-D projection of where z has been: the trajectory in front of the training problems' posterior means, in axes of
/// equal scale, so that distances mean the same in every direction. Behind them, when it is switched on, lies the ELBO
/// landscape. With Ctrl held, or the tool "Move z by hand", a drag carries z over the plane.
class LatentMap : public PlotWidget
{
    Q_OBJECT

public:
    explicit LatentMap(QWidget *parent = nullptr);
    ~LatentMap() override;

    /// The backdrop: one colour and one marker shape a label, named in the legend.
    void setLandmarks(const std::vector<ltm::Landmark> &landmarks);

    /// What the axes are titled with.
    void setAxes(const ltm::MapAxes &axes);

    /// Adds a point, with an arrow from the point of the same chain before it.
    void addPoint(qint64 id, int chain, int index, const ltm::MapPoint &at);

    /// Replaces all points, for when the basis was fitted again. A landscape is of the old plane, and goes.
    void setTrajectory(const std::vector<TrajectoryPoint> &points);

    /// Other runs to compare with, in this basis: drawn quietly, each with dashes and a shape of its own.
    void setPinned(const std::vector<PinnedTrajectory> &runs);

    /// What the axes are of, as the user chose it; not where there are no landmarks to choose.
    ltm::MapBasis basis() const;

    /// Chooses it as the user does.
    void setBasis(ltm::MapBasis basis);

    /// Whether it cannot be chosen now: runs are compared on one plane.
    void setBasisFixed(bool fixed);

    void resetView() override;

    /// Takes the trajectory and the landscape away; landmarks, axes and pinned runs stay.
    void clear();

    /// Emphasises the iteration `id`; an unknown id emphasises none.
    void setCurrent(qint64 id);

    /// Marks the z that the trace on show was written from, until an iteration is emphasised; none: no mark.
    void setWritten(const std::optional<ltm::MapPoint> &at);

    /// The place of an iteration's point in widget coordinates; a null point when it is unknown.
    QPointF pointPosition(qint64 id);

    /// Draws the ELBO landscape, as far as it is computed, behind everything; it may be called again as it grows.
    /// Nothing while the action "landscape" is off.
    void setLandscape(const ltm::Landscape &landscape);

    /// Takes the landscape away, for when it cannot be computed; `landscapeWanted` comes again when the view, the
    /// current iteration or the action changes.
    void clearLandscape();

    /// Says beside the hand that moves z what the model writes from a place that was `dragged` to; ignored when z was
    /// let go in the meantime.
    void showPreview(const ltm::TracePreview &preview);

    /// What one can do with the view, in the order of a menu: "moveZ" and "landscape" (checkable), "fitTrajectory",
    /// "fitAll", and a menu of what the axes are of, "basisLandmarks", "basisTrajectory" and "basisBoth". They are also
    /// the map's context menu, and keys (Z, L, T, A) while it has the focus.
    QList<QAction *> viewActions() const;

    /// The numbers behind the picture, for a screen reader and beside an exported figure: a row a point of this run, of
    /// the pinned runs, of the landmarks, and of the cells of the landscape, each as long as tableTitles().
    std::vector<std::vector<QString>> tableRows() const;
    QStringList tableTitles() const;
    PlotTable table() const override;

signals:
    /// The user chose what the axes are of.
    void basisChosen(ltm::MapBasis basis);

    /// The user clicked an iteration's point, or stepped to it with the arrow keys.
    void pointClicked(qint64 id);

    /// The landscape of the current iteration is wanted, with the centres of its lower left and upper right cell at
    /// `from` and `to`: after the action was switched on, and when the view or the current iteration has changed and
    /// come to rest. Replaces what was wanted before.
    void landscapeWanted(ltm::MapPoint from, ltm::MapPoint to, int columns, int rows);

    /// The landscape is not wanted any more: it was switched off.
    void landscapeUnwanted();

    /// The user holds z over `at`: at most once in a frame of the screen. A preview is wanted.
    void dragged(ltm::MapPoint at);

    /// The user let z go at `at`, by a drag, a click or Return: it is to move there.
    void moveRequested(ltm::MapPoint at);

    /// The user put z back (Esc): no preview is wanted any more.
    void dragCancelled();

protected:
    void restyle() override;
    void fitAxes() override;
    qint64 idAt(const QPointF &position) const override;
    std::optional<PinnedPoint> pinnedAt(const QPointF &position) const override;
    qint64 neighbour(int steps) const override;
    void choose(qint64 id) override { emit pointClicked(id); }
    bool event(QEvent *event) override;

private:
    enum class Fit { All, Trajectory };

    QAction *makeFit(Fit fit, const char *name, const QString &text, const QString &tip, Qt::Key key);
    void fitTo(Fit fit);
    QRectF shownBounds() const;
    void originChanged();
    void rebuildLegend();
    void dataChanged();
    QString describe() const;
    QString nameAt(const QPointF &position) const;

    std::vector<QCPGraph *> m_landmarks;
    std::vector<Trajectory *> m_pinned;
    std::vector<QString> m_pinnedLabels;
    Trajectory *m_trajectory;
    QCPItemTracer *m_written;
    ElboLandscape *m_landscape;
    std::unique_ptr<MoveTool> m_moveTool; ///< goes before the plot that it watches
    QAction *m_fitTrajectory;
    QAction *m_fitAll;
    BasisMenu *m_basis;
    Fit m_fit = Fit::All;
    ltm::MapAxes m_axes;
    std::pair<QString, QString> m_upTitles; ///< of the axis that goes up, whole and brief
    QRectF m_landmarkBounds; ///< in map units; null while empty
    QRectF m_pinnedBounds;
    QRectF m_pointBounds;
};

} // namespace ts
