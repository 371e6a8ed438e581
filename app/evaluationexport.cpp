// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationexport.h"

#include "csv.h"
#include "scoring.h"
#include "settings.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ts
{

namespace
{

using Json = nlohmann::ordered_json;

Json toJson(const ltm::ProblemOutcome &outcome, const ltm::Problem &problem)
{
    Json elbos = Json::array();
    for (const ltm::ElboMean &mean : outcome.elbo)
        elbos.push_back(mean.elbo);
    return {{"problem", outcome.problem + 1},
            {"question", problem.question},
            {"expected", problem.answer},
            {"too_long", outcome.tooLong},
            {"answers", outcome.answers},
            {"correct", outcome.correct},
            {"elbo", elbos},
            {"trace", outcome.trace}};
}

std::string change(const ltm::ProblemOutcome &outcome)
{
    const bool before = outcome.correct.front(), after = outcome.correct.back();
    if (before != after)
        return after ? "became right" : "became wrong";
    const std::string &first = outcome.answers.front(), &last = outcome.answers.back();
    return after || first == last || ltm::sameNumber(first, last) ? "" : "other answer";
}

} // namespace

Json toJson(const ltm::Evaluation &evaluation)
{
    Json scores = Json::array();
    for (const ltm::IterationScore &score : evaluation.byIteration)
        scores.push_back({{"iteration", score.iteration},
                          {"correct", score.correct},
                          {"strict", score.strict},
                          {"accuracy", score.accuracy},
                          {"ci95", {score.ci95.low, score.ci95.high}},
                          {"mean_elbo", score.mean.elbo},
                          {"mean_elbo_ci95", {score.elboCi95.low, score.elboCi95.high}},
                          {"mean_log_question", score.mean.logQuestion},
                          {"mean_log_trace", score.mean.logTrace},
                          {"mean_kl", score.mean.kl}});
    return {{"problems", evaluation.problems},
            {"too_long", evaluation.tooLong},
            {"stopped", evaluation.stopped},
            {"by_iteration", scores}};
}

std::string evaluationAsJson(const EvaluationOrigin &origin, const ltm::Evaluation &evaluation,
                             const std::vector<ltm::Problem> &problems)
{
    Json json = {{"checkpoint",
                  {{"name", origin.card.name},
                   {"path", origin.card.path},
                   {"sha256", origin.card.sha256},
                   {"device", origin.card.device}}},
                 {"data", {{"file", origin.data}, {"problems", origin.problems}}},
                 {"settings", Json::parse(ltm::toJson(origin.settings))},
                 {"seed", origin.settings.seed},
                 {"batch", origin.rows},
                 {"version", origin.version}};
    json.update(toJson(evaluation));
    Json outcomes = Json::array();
    for (const ltm::ProblemOutcome &outcome : evaluation.outcomes)
        outcomes.push_back(toJson(outcome, problems.at(static_cast<std::size_t>(outcome.problem))));
    json["outcomes"] = std::move(outcomes);
    // Invalid UTF-8, which a token cut off at the length limit can leave, becomes U+FFFD.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string outcomesAsCsv(const ltm::Evaluation &evaluation, const std::vector<ltm::Problem> &problems)
{
    const auto titles = [](const ltm::IterationScore &score) {
        const std::string at = "_" + std::to_string(score.iteration);
        return std::vector<std::string>{"answer" + at, "right" + at, "elbo" + at};
    };
    const auto cells = [](const ltm::ProblemOutcome &outcome, std::size_t i) {
        return std::vector<std::string>{outcome.answers[i], outcome.correct[i] ? "1" : "0",
                                        outcome.elbo.empty() ? "" : Json(outcome.elbo[i].elbo).dump()};
    };
    const auto append = [](std::vector<std::string> &to, const std::vector<std::string> &more) {
        to.insert(to.end(), more.begin(), more.end());
    };
    if (evaluation.byIteration.empty())
        return {};
    const std::size_t last = evaluation.byIteration.size() - 1;

    std::vector<std::string> header{"problem", "question", "expected"};
    append(header, titles(evaluation.byIteration.front()));
    if (last > 0)
        append(header, titles(evaluation.byIteration.back()));
    append(header, {"change", "trace"});
    std::string csv = csvLine(header);
    for (const ltm::ProblemOutcome &outcome : evaluation.outcomes) {
        const ltm::Problem &problem = problems.at(static_cast<std::size_t>(outcome.problem));
        std::vector<std::string> row{std::to_string(outcome.problem + 1), problem.question, problem.answer};
        append(row, cells(outcome, 0));
        if (last > 0)
            append(row, cells(outcome, last));
        append(row, {change(outcome), outcome.trace});
        csv += csvLine(row);
    }
    return csv;
}

} // namespace ts
