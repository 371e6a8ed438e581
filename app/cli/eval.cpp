// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "error.h"
#include "evaluate.h"
#include "evaluationexport.h"
#include "interrupt.h"
#include "model.h"
#include "progressline.h"
#include "runchoices.h"
#include "text.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace ts
{

namespace
{

struct EvalOptions {
    RunChoices run;
    std::string data;
    ltm::EvaluationOptions evaluation;
    int limit = 0;
    bool json = false;
};

std::string describe(const ltm::EvaluationProgress &progress)
{
    std::string text = std::to_string(progress.problemsDone) + " of " + std::to_string(progress.problems) + " problems";
    if (progress.problemsDone > 0)
        text += ", " + fixed(100 * progress.soFar.byIteration.back().accuracy, 1) + " % right";
    return text;
}

void printTable(const ltm::Evaluation &evaluation)
{
    std::cout
        << "iteration  correct  accuracy  95 % interval      strict  mean ELBO  log p(x|z)  log p(y|x,z)        KL\n";
    for (const ltm::IterationScore &score : evaluation.byIteration)
        std::cout << right(std::to_string(score.iteration), 9) << right(std::to_string(score.correct), 9)
                  << fixed(100 * score.accuracy, 1, 8) << " %" << fixed(100 * score.ci95.low, 1, 7) << " to"
                  << fixed(100 * score.ci95.high, 1, 6) << " %" << right(std::to_string(score.strict), 9)
                  << fixed(score.mean.elbo, 2, 11) << fixed(score.mean.logQuestion, 2, 12)
                  << fixed(score.mean.logTrace, 2, 14) << fixed(score.mean.kl, 2, 10) << "\n";
    std::cout << evaluation.problems << " problems";
    if (evaluation.tooLong > 0)
        std::cout << ", of which " << evaluation.tooLong << " are too long for the model and counted as wrong";
    std::cout << std::endl;
}

void eval(const EvalOptions &options)
{
    std::vector<ltm::Problem> problems = ltm::readProblems(options.data);
    if (options.limit > 0 && problems.size() > static_cast<std::size_t>(options.limit))
        problems.resize(static_cast<std::size_t>(options.limit));
    const std::shared_ptr<const ltm::Model> model = options.run.loadModel();

    ltm::Evaluation evaluation;
    const auto print = [&] {
        if (options.json)
            printLine(toJson(evaluation));
        else
            printTable(evaluation);
    };
    try {
        const Interrupt interrupt;
        ProgressLine line;
        evaluation = ltm::evaluate(model, options.run.over(model->settings()), problems, options.evaluation,
                                   [&](const ltm::EvaluationProgress &progress) {
                                       line.show(progress.fraction, progress.seconds, describe(progress));
                                       if (progress.problemsDone > evaluation.problems)
                                           evaluation = progress.soFar;
                                       return !interrupt.requested();
                                   });
    } catch (const std::exception &) {
        if (evaluation.problems > 0)
            print(); // hours may lie in them
        throw;
    }
    print();
    if (evaluation.stopped)
        throw ltm::Error("Interrupted after %1 of %2 problems; the figures are of those.", evaluation.problems,
                         problems.size());
}

} // namespace

void addEval(CLI::App &program)
{
    const auto options = std::make_shared<EvalOptions>();
    CLI::App *command
        = program.add_subcommand("eval", "Measures accuracy and ELBO against iterations on a file of problems");
    command->add_option("--data", options->data, "question||trace lines, GSM8K .jsonl, SVAMP or MultiArith .json")
        ->required()
        ->type_name("FILE");
    command->add_option("--iterations", options->evaluation.iterations, "Where to measure; the largest is the budget")
        ->delimiter(',')
        ->check(CLI::Range(0, 1000000))
        ->type_name("N,N,...")
        ->default_str("0,5,30");
    command->add_option("--limit", options->limit, "Only the first N problems")->check(CLI::Range(1, 1000000000));
    command->add_option("--batch", options->evaluation.rows, "Chains run at once; more are faster and need more memory")
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str();
    options->run.addTo(*command);
    command->add_flag("--json", options->json, "One JSON object instead of a table");
    command->callback([options] { eval(*options); });
}

} // namespace ts
