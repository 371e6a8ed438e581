// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the branches of a run lie beside each other in the timeline.

#include "branchlanes.h"
#include "recordtree.h"

#include <QTest>

using namespace ts;
using ltm::Origin;

namespace
{

BranchLanes lanesOf(const Run &run)
{
    BranchLanes lanes;
    for (const IterationPtr &one : run)
        lanes.append(*one, int(one->parent));
    return lanes;
}

/// The branch of each row.
std::vector<int> branchesOf(const BranchLanes &lanes, const Run &run)
{
    std::vector<int> branches;
    for (std::size_t row = 0; row < run.size(); ++row)
        branches.push_back(lanes.at(int(row)).branch);
    return branches;
}

} // namespace

class TestBranchLanes : public QObject
{
    Q_OBJECT

private slots:
    void linearRunHasOneLane();
    void rejectedRecordsAreStubs();
    void commandsBeginBranches();
    void goingBackUsesFreeLanesAgain();
    void forksAndChainsHaveLanes();
    void linesJoinFromRowToRow();
    void cutsBranches();
    void longRunsKeepTheirLanes();
};

void TestBranchLanes::linearRunHasOneLane()
{
    Run run;
    for (int i = 0; i < 10; ++i)
        run.push_back(record(i, i - 1));
    const BranchLanes lanes = lanesOf(run);
    QCOMPARE(lanes.laneCount(), 1);
    QCOMPARE(lanes.branches().size(), 1U);
    QCOMPARE(lanes.branches()[0].last, 9);
    QCOMPARE(lanes.pathTo(3), std::vector<int>({0, 1, 2, 3}));
    QVERIFY(lanes.pathTo(-1).empty());
    QVERIFY(lanes.pathTo(10).empty());
}

void TestBranchLanes::rejectedRecordsAreStubs()
{
    const Run run{record(0, -1), record(1, 0, Origin::Rethink, rejected), record(2, 0, Origin::Perturbation, rejected),
                  record(3, 0, Origin::Perturbation), record(4, 3, Origin::Rethink, rejected)};
    const BranchLanes lanes = lanesOf(run);
    QCOMPARE(lanes.laneCount(), 1);
    QCOMPARE(branchesOf(lanes, run), std::vector<int>({0, 0, 0, 0, 0}));
    QVERIFY(!lanes.at(0).stub && lanes.at(1).stub && lanes.at(2).stub && !lanes.at(3).stub && lanes.at(4).stub);
    QCOMPARE(lanes.position(1), 1);
    QCOMPARE(lanes.position(3), 0);
    QCOMPARE(lanes.at(3).parent, 0);
    QCOMPARE(lanes.branches()[0].tip, 3);
    QCOMPARE(lanes.branches()[0].last, 4);
    QCOMPARE(lanes.pathTo(4), std::vector<int>({0, 3, 4}));
}

void TestBranchLanes::commandsBeginBranches()
{
    for (const Origin origin : {Origin::EditedTrace, Origin::PriorDraw, Origin::PosteriorDraw, Origin::Nudge,
                                Origin::GivenLatent, Origin::Continuation, Origin::Fork, Origin::GoBack}) {
        const Run run{record(0, -1), record(1, 0), record(2, 1, origin), record(3, 2)};
        const BranchLanes lanes = lanesOf(run);
        QCOMPARE(branchesOf(lanes, run), std::vector<int>({0, 0, 1, 1}));
        QCOMPARE(lanes.branches()[1].lane, 1);
        QCOMPARE(lanes.branches()[1].from, 1);
        QCOMPARE(lanes.branches()[1].origin, origin);
    }
    // A session from a file may go on, without a command, from a record that is not its chain's last.
    const Run resumed{record(0, -1), record(1, 0), record(2, 0)};
    QCOMPARE(branchesOf(lanesOf(resumed), resumed), std::vector<int>({0, 0, 1}));
}

void TestBranchLanes::goingBackUsesFreeLanesAgain()
{
    Run run = runWithBranches();
    const BranchLanes lanes = lanesOf(run);
    QCOMPARE(branchesOf(lanes, run), std::vector<int>({0, 0, 0, 0, 0, 1, 1, 2, 2}));
    QCOMPARE(lanes.branches()[1].lane, 1);
    QCOMPARE(lanes.branches()[2].lane, 2); // from row 1 on, where both lanes are in use
    QCOMPARE(lanes.branches()[2].from, 1);
    QCOMPARE(lanes.pathTo(8), std::vector<int>({0, 1, 7, 8}));

    run.push_back(record(9, 6, Origin::GoBack));
    const BranchLanes more = lanesOf(run);
    QCOMPARE(more.branches()[3].lane, 0); // free since row 4
    QCOMPARE(more.laneCount(), 3);
    for (int row = 0; row < 9; ++row) // what was placed stays
        QCOMPARE(more.position(row), lanes.position(row));
}

void TestBranchLanes::forksAndChainsHaveLanes()
{
    const Run chains{record(0, -1), record(1, -1, Origin::Start, true, 1),
                     record(2, 0),  record(3, 1, Origin::Rethink, rejected, 1),
                     record(4, 2),  record(5, 1, Origin::Perturbation, true, 1)};
    const BranchLanes side = lanesOf(chains);
    QCOMPARE(branchesOf(side, chains), std::vector<int>({0, 1, 0, 1, 0, 1}));
    QCOMPARE(side.laneCount(), 2);
    QVERIFY(side.at(3).stub);
    QCOMPARE(side.branches()[1].from, -1);

    const Run forked{record(0, -1), record(1, 0),
                     record(2, 1),  record(3, 1, Origin::Fork, true, 1),
                     record(4, 2),  record(5, 3, Origin::Rethink, true, 1),
                     record(6, 4)};
    const BranchLanes fork = lanesOf(forked);
    QCOMPARE(branchesOf(fork, forked), std::vector<int>({0, 0, 0, 1, 0, 1, 0}));
    QCOMPARE(fork.branches()[1].lane, 1);
    QCOMPARE(fork.branches()[0].last, 6); // the first chain goes on beside it
}

/// At every border between rows the lines that leave the upper row are those that enter the lower one.
void TestBranchLanes::linesJoinFromRowToRow()
{
    const Run run = runWithBranches();
    const BranchLanes lanes = lanesOf(run);
    const auto ends = [&lanes](int row, BranchStroke::Height height) {
        std::vector<std::pair<int, int>> found;
        for (const Branch &branch : lanes.branches()) {
            std::vector<BranchStroke> strokes = lanes.strokes(branch, row);
            if (lanes.at(row).stub && lanes.at(row).branch == branch.number)
                strokes.push_back(lanes.stubStroke(row));
            for (const BranchStroke &stroke : strokes) {
                const std::pair<int, int> end{branch.number, height == BranchStroke::Top ? stroke.fromX : stroke.toX};
                const bool reaches = height == (height == BranchStroke::Top ? stroke.fromHeight : stroke.toHeight);
                if (reaches && std::find(found.begin(), found.end(), end) == found.end())
                    found.push_back(end);
            }
        }
        return found;
    };
    for (int row = 0; row + 1 < int(run.size()); ++row)
        QCOMPARE(ends(row, BranchStroke::Bottom), ends(row + 1, BranchStroke::Top));
    QVERIFY(ends(0, BranchStroke::Top).empty());
    QVERIFY(ends(8, BranchStroke::Bottom).empty());
    QCOMPARE(ends(3, BranchStroke::Bottom).size(), 3U); // the run, the edit, and what goes back
    const BranchStroke leaving{0, BranchStroke::Middle, 4, BranchStroke::Bottom};
    QCOMPARE(lanes.strokes(lanes.branches()[2], 1), std::vector<BranchStroke>({leaving}));
}

void TestBranchLanes::cutsBranches()
{
    const BranchLanes lanes = lanesOf(runWithBranches());
    const std::vector<Branch> path = lanes.branchesOver(lanes.pathTo(6));
    QCOMPARE(path.size(), 2U);
    QCOMPARE(path[0].last, 1);
    QCOMPARE(path[1].number, 1);
    QCOMPARE(path[1].last, 6);
    const std::vector<Branch> toStub = lanes.branchesOver(lanes.pathTo(3));
    QCOMPARE(toStub.size(), 1U);
    QCOMPARE(toStub[0].tip, 1);
    QCOMPARE(toStub[0].last, 3);
    QVERIFY(lanes.branchesOver({}).empty());
}

void TestBranchLanes::longRunsKeepTheirLanes()
{
    BranchLanes lanes;
    for (int row = 0; row < 5000; ++row) {
        const bool command = row % 50 == 49;
        lanes.append(*record(row, row - 1, command ? Origin::Nudge : Origin::Rethink), row - 1);
    }
    QCOMPARE(lanes.branches().size(), 101U);
    QCOMPARE(lanes.laneCount(), 2); // each leaves the tip of the one before, whose lane is free again
    QCOMPARE(lanes.pathTo(4999).size(), 5000U);
}

QTEST_GUILESS_MAIN(TestBranchLanes)

#include "test_branchlanes.moc"
