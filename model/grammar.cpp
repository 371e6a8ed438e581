// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "grammar.h"

#include "error.h"
#include "grammar/story.h"
#include "verifier.h"

#include <unordered_set>

namespace ltm
{

namespace
{

using namespace grammar;

/// How often each story is told, in percent, and the most steps it can have.
struct Share {
    Scene tell;
    int percent;
    int mostSteps = 4;
};
constexpr Share shares[] = {{tellSituation, 47, 3}, {tellPossessions, 7}, {tellPacking, 9},    {tellSorts, 7},
                            {tellSeries, 5},        {tellCents, 6, 2},    {tellCompare, 3},    {tellUnknown, 3},
                            {tellCrowd, 2},         {tellMeasures, 3},    {tellShopping, 2},   {tellGroups, 2, 3},
                            {tellTransfer, 1},      {tellDeeds, 1, 1},    {tellEarning, 1, 3}, {tellHabit, 1, 3}};

const Share &drawShare(Random &random)
{
    int at = random.between(1, 100);
    for (const Share &share : shares) {
        at -= share.percent;
        if (at <= 0)
            return share;
    }
    return shares[0];
}

Scene drawScene(Random &random, int steps)
{
    while (true)
        if (const Share &share = drawShare(random); steps <= share.mostSteps)
            return share.tell;
}

/// One to four steps: 35, 35, 20 and 10 percent.
int drawSteps(Random &random)
{
    const int at = random.between(1, 20);
    return at <= 7 ? 1 : at <= 14 ? 2 : at <= 18 ? 3 : 4;
}

Problem drawProblem(Random &random, int steps)
{
    const Scene tell = drawScene(random, steps);
    while (true) {
        Story story(random, steps);
        tell(story);
        distract(story);
        if (story.fits())
            return story.problem();
    }
}

/// Throws unless each equation is true, each operand comes from the question or an earlier result, and the answer is
/// the last result.
void check(const Problem &problem)
{
    if (verify(problem.question, problem.trace).reward < 1)
        throw Error("The made-up problem \"%1\" has a trace that does not follow from it: %2. Report this as a bug.",
                    problem.question, problem.trace);
}

} // namespace

std::vector<Problem> makeProblems(int count, std::uint64_t seed, int steps)
{
    if (count < 0 || steps < 0 || steps > 4)
        throw Error("Problems can be made in any number, with one to four steps, or 0 for a mixture of these.");
    Random random(seed);
    std::vector<Problem> problems;
    problems.reserve(static_cast<std::size_t>(count));
    std::unordered_set<std::string> told;
    while (problems.size() < static_cast<std::size_t>(count)) {
        Problem problem = drawProblem(random, steps == 0 ? drawSteps(random) : steps);
        if (!told.insert(problem.question).second)
            continue;
        check(problem);
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace ltm
