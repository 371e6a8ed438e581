// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "grammar.h"

#include "error.h"
#include "grammar_story.h"

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
constexpr Share shares[]
    = {{tellSituation, 36, 3}, {tellPossessions, 11}, {tellPacking, 13}, {tellSorts, 8},      {tellSeries, 6},
       {tellCompare, 4},       {tellUnknown, 4},      {tellCrowd, 3},    {tellMeasures, 4},   {tellShopping, 4},
       {tellGroups, 2, 3},     {tellTransfer, 2},     {tellDeeds, 1, 1}, {tellEarning, 1, 3}, {tellHabit, 1, 3}};

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

int calculate(int left, char operation, int right)
{
    switch (operation) {
    case '+':
        return left + right;
    case '-':
        return left - right;
    case '*':
        return left * right;
    case '/':
        return right != 0 && left % right == 0 ? left / right : -1;
    default:
        return -1;
    }
}

/// Reads the trace again and throws unless each equation is true, each operand comes from the question or an earlier
/// result, and the answer is the last result.
void check(const Problem &problem)
{
    const auto fail = [&](const Phrase &what) {
        throw Error("The made-up problem \"%1\" has a trace with %2: %3. Report this as a bug.", problem.question, what,
                    problem.trace);
    };
    std::unordered_set<int> known = numbersOf(problem.question);
    const std::string &trace = problem.trace;
    int result = -1;
    std::size_t at = 0;
    while (trace.compare(at, 2, "<<") == 0) {
        std::size_t end = 0;
        const std::string equation = trace.substr(at + 2, trace.find(">> ", at) - at - 2);
        const int left = std::stoi(equation, &end);
        const std::size_t equals = equation.find('=');
        const int right = std::stoi(equation.substr(end + 1));
        result = std::stoi(equation.substr(equals + 1));
        if (calculate(left, equation[end], right) != result)
            fail(Phrase("a wrong equation"));
        if (!known.contains(left) || !known.contains(right))
            fail(Phrase("a number from nowhere"));
        known.insert(result);
        at = trace.find(">> ", at) + 3;
    }
    if (trace.substr(at) != "#### " + std::to_string(result) || problem.answer != std::to_string(result))
        fail(Phrase("another answer than its last result"));
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
