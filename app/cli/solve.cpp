// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "error.h"
#include "interrupt.h"
#include "iterationjson.h"
#include "model.h"
#include "rethink.h"
#include "runchoices.h"
#include "text.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace ts
{

namespace
{

struct SolveOptions {
    RunChoices run;
    std::string problem;
    std::optional<int> iterations;
    bool json = false;
};

/// Prints each iteration when it is done, as a JSON line or as a row of a table.
class Printer : public ltm::RethinkObserver
{
public:
    explicit Printer(bool json)
        : m_json(json)
    {
        if (!json)
            std::cout << "iteration  chain       ELBO   +- s.e.  log p(x|z)  log p(y|x,z)       KL  accepted       ms  "
                         "answer  trace"
                      << std::endl;
    }

    void iterationDone(const ltm::Iteration &iteration) override
    {
        ++m_done;
        if (m_json) {
            nlohmann::ordered_json event{{"event", "iteration"}};
            event.update(toJson(iteration));
            printLine(event);
            return;
        }
        const ltm::ElboParts &elbo = iteration.elbo;
        std::cout << right(std::to_string(iteration.index), 9) << right(std::to_string(iteration.chain), 7)
                  << fixed(elbo.elbo, 2, 11) << fixed(elbo.standardError, 2, 10) << fixed(elbo.logQuestion, 2, 12)
                  << fixed(elbo.logTrace, 2, 14) << fixed(elbo.kl, 2, 9) << right(iteration.accepted ? "yes" : "no", 10)
                  << fixed(iteration.milliseconds, 1, 9) << right(iteration.answer.empty() ? "-" : iteration.answer, 8)
                  << "  " << oneLine(iteration.text) << std::endl;
    }

    void end(const ltm::RethinkResult &result) const
    {
        if (m_json)
            printLine({{"event", "end"},
                       {"answer", result.answer},
                       {"trace", result.trace},
                       {"best_index", result.bestIndex}});
        else if (m_done > 0)
            std::cout << "\nanswer " << (result.answer.empty() ? "none" : result.answer) << " from iteration "
                      << result.bestIndex << ": " << oneLine(result.trace) << std::endl;
    }

private:
    bool m_json;
    int m_done = 0;
};

void solve(const SolveOptions &options)
{
    const std::shared_ptr<const ltm::Model> model = options.run.loadModel();
    ltm::RethinkSettings settings = options.run.over(model->settings());
    settings.iterations = options.iterations.value_or(settings.iterations);
    ltm::Rethinker rethinker(model, settings, {options.problem});
    Printer printer(options.json);
    rethinker.setObserver(&printer);

    const Interrupt interrupt;
    bool more = true;
    while (more && !interrupt.requested())
        more = rethinker.advance();
    printer.end(rethinker.result());
    if (more)
        throw ltm::Error("Interrupted during iteration %1 of %2; the answer is that of the iterations before it.",
                         rethinker.iteration(), settings.iterations);
}

} // namespace

void addSolve(CLI::App &program)
{
    const auto options = std::make_shared<SolveOptions>();
    CLI::App *command = program.add_subcommand("solve", "Rethinks one problem and prints every iteration");
    command->add_option("--problem", options->problem, "The word problem")
        ->required()
        ->type_name("TEXT")
        ->check([](const std::string &text) {
            return text.find_first_not_of(" \t\r\n") == std::string::npos ? "type a word problem" : std::string();
        });
    command->add_option("--iterations", options->iterations, "Rethinking iterations after the first trace")
        ->check(CLI::Range(0, 1000000));
    options->run.addTo(*command);
    command->add_flag("--json", options->json, "One JSON object a line: an event \"iteration\" for each, and \"end\"");
    command->callback([options] { solve(*options); });
}

} // namespace ts
