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

/// How often each story is told, in percent.
struct Share {
    Scene tell;
    int percent;
};
constexpr Share shares[] = {{tellPossessions, 40}, {tellCompare, 15}, {tellCrowd, 12},  {tellUnknown, 10},
                            {tellGroups, 8},       {tellShopping, 7}, {tellEarning, 3}, {tellHabit, 5}};

Scene drawScene(Random &random)
{
    int at = random.between(1, 100);
    for (const Share &share : shares) {
        at -= share.percent;
        if (at <= 0)
            return share.tell;
    }
    return tellPossessions;
}

/// One to three steps: 30, 40 and 30 percent.
int drawSteps(Random &random)
{
    const int at = random.between(1, 10);
    return at <= 3 ? 1 : at <= 7 ? 2 : 3;
}

Problem drawProblem(Random &random, int steps)
{
    const Scene tell = drawScene(random);
    while (true) {
        Story story(random, steps);
        tell(story);
        if (story.fits())
            return story.problem();
    }
}

/// Every number that the question gives, "twice" and "half" among them.
std::unordered_set<int> numbersOf(std::string_view question)
{
    std::unordered_set<int> numbers;
    for (const std::string_view two : {"twice", "half"})
        if (question.find(two) != std::string_view::npos)
            numbers.insert(2);
    for (std::size_t i = 0; i < question.size(); ++i) {
        int number = 0;
        const std::size_t begin = i;
        for (; i < question.size() && question[i] >= '0' && question[i] <= '9'; ++i)
            number = 10 * number + (question[i] - '0');
        if (i > begin)
            numbers.insert(number);
    }
    return numbers;
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
    const auto fail = [&](const char *what) {
        throw Error("The made-up problem \"" + problem.question + "\" has a trace with " + what + ": " + problem.trace
                    + ". Report this as a bug.");
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
            fail("a wrong equation");
        if (!known.contains(left) || !known.contains(right))
            fail("a number from nowhere");
        known.insert(result);
        at = trace.find(">> ", at) + 3;
    }
    if (trace.substr(at) != "#### " + std::to_string(result) || problem.answer != std::to_string(result))
        fail("another answer than its last result");
}

} // namespace

std::vector<Problem> makeProblems(int count, std::uint64_t seed, int steps)
{
    if (count < 0 || steps < 0 || steps > 3)
        throw Error("Problems can be made in any number, with one to three steps, or 0 for a mixture of these.");
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
