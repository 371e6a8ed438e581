// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which plane the latent map shows, and when it comes to rest.

#include "trajectorymap.h"

#include <QTest>

#include <cmath>

using namespace ts;
using ltm::MapBasis;

namespace
{

/// Four dimensions: the landmarks lie along the first two, the trajectory goes along the third.
ltm::Landmarks landmarks()
{
    return {at::tensor({3.F, 0.F, 0.F, 0.F, -3.F, 0.F, 0.F, 0.F, 0.F, 1.F, 0.F, 0.F, 0.F, -1.F, 0.F, 0.F})
                .reshape({4, 1, 4}),
            {"1 step", "1 step", "2 steps", "2 steps"}};
}

std::vector<float> step(int i)
{
    return {0, 0, static_cast<float>(i), 0};
}

/// How long the trajectory from the first to the last step looks.
double seenLength(const TrajectoryMap &map)
{
    const std::vector<ltm::MapPoint> points = map.points();
    return std::hypot(points.back().x - points.front().x, points.back().y - points.front().y);
}

} // namespace

class TestTrajectoryMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void landmarksGiveAPlaneThatStays();
    void trajectoryShowsItsOwnMoves();
    void bothShowBoth();
    void comesToRest();
    void choiceMovesWhatIsThere();
    void keepsAPlaneForTheNextRun();
    void withoutLandmarksThereIsNoChoice();
};

void TestTrajectoryMap::landmarksGiveAPlaneThatStays()
{
    const ltm::Landmarks marks = landmarks();
    TrajectoryMap map(marks);
    QVERIFY(!map.empty());
    for (int i = 0; i < 3; ++i)
        QVERIFY(!map.add(step(i)));
    QVERIFY(seenLength(map) < 1e-5); // the way that it goes is not on the plane
    QVERIFY(std::abs(map.axes().varianceX - 0.9) < 1e-6);
    QVERIFY(map.axes().basis == MapBasis::Landmarks);
    QCOMPARE(map.landmarks().size(), 4U);
    QVERIFY(std::abs(map.landmarks()[0].at.x - 3) < 1e-5);
}

void TestTrajectoryMap::trajectoryShowsItsOwnMoves()
{
    const ltm::Landmarks marks = landmarks();
    TrajectoryMap map(marks, MapBasis::Trajectory);
    QVERIFY(map.empty());
    for (int i = 0; i < 3; ++i)
        QVERIFY(map.add(step(i)));
    QVERIFY(std::abs(seenLength(map) - 2) < 1e-5);
    QVERIFY(std::abs(map.axes().varianceX - 1) < 1e-6);
    QCOMPARE(map.landmarks().size(), 4U); // where the plane has them
}

/// The first axis is the landmarks' long one or the trajectory's, the second the other, although there are few points
/// of the one and many of the other.
void TestTrajectoryMap::bothShowBoth()
{
    ltm::Landmarks marks = landmarks();
    marks.mu = marks.mu.repeat({100, 1, 1});
    TrajectoryMap map(marks, MapBasis::Both);
    QVERIFY(!map.empty()); // the landmarks' alone
    QVERIFY(map.add(step(-2)));
    QVERIFY(map.add(step(2)));
    QVERIFY(std::abs(seenLength(map) - 4) < 1e-4);
    const std::vector<ltm::Landmark> places = map.landmarks();
    QVERIFY(std::abs(std::hypot(places[0].at.x - places[1].at.x, places[0].at.y - places[1].at.y) - 6) < 1e-4);
    QVERIFY(map.axes().basis == MapBasis::Both);
}

void TestTrajectoryMap::comesToRest()
{
    const ltm::Landmarks marks = landmarks();
    for (const MapBasis basis : {MapBasis::Trajectory, MapBasis::Both}) {
        TrajectoryMap map(marks, basis);
        int fits = 0;
        for (int i = 0; i < 20; ++i)
            fits += map.add(step(i));
        QCOMPARE(fits, 8);
        QCOMPARE(map.points().size(), 20U);
    }
}

void TestTrajectoryMap::choiceMovesWhatIsThere()
{
    const ltm::Landmarks marks = landmarks();
    TrajectoryMap map(marks);
    for (int i = 0; i < 12; ++i)
        map.add(step(i));
    map.setBasis(MapBasis::Trajectory);
    QVERIFY(std::abs(seenLength(map) - 11) < 1e-4);
    QVERIFY(!map.add(step(12))); // of more than enough points
    map.setBasis(MapBasis::Landmarks);
    QVERIFY(seenLength(map) < 1e-5);
}

void TestTrajectoryMap::keepsAPlaneForTheNextRun()
{
    const ltm::Landmarks marks = landmarks();
    TrajectoryMap map(marks, MapBasis::Trajectory);
    map.add(step(0));
    map.add(step(1));
    map.keepPlane();
    map.beginRun();
    QVERIFY(!map.empty());
    QVERIFY(!map.add(step(5)));
    map.setBasis(MapBasis::Trajectory); // chosen anew
    map.beginRun();
    QVERIFY(map.empty());
}

void TestTrajectoryMap::withoutLandmarksThereIsNoChoice()
{
    const ltm::Landmarks none;
    TrajectoryMap map(none, MapBasis::Both);
    QVERIFY(map.empty());
    QVERIFY(map.add(step(0)));
    QVERIFY(map.axes().basis == MapBasis::Trajectory);
    QVERIFY(map.landmarks().empty());
}

QTEST_GUILESS_MAIN(TestTrajectoryMap)
#include "test_trajectorymap.moc"
