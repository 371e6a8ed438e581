// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runchoices.h"

#include "checkpoint.h"
#include "model.h"
#include "settings.h"

#include <ATen/Parallel.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdlib>
#include <thread>

namespace ts
{

CLI::Validator isDevice()
{
    return CLI::Validator(
        [](const std::string &word) {
            const bool known = word == "auto" || word == "cpu" || word == "cuda"
                || (word.starts_with("cuda:") && word.size() > 5
                    && word.find_first_not_of("0123456789", 5) == std::string::npos);
            return known ? std::string() : word + " is no device; give auto, cpu, cuda or cuda:N";
        },
        "DEVICE");
}

void RunChoices::addTo(CLI::App &command)
{
    command
        .add_option("--checkpoint", checkpoint,
                    "A checkpoint folder or .pt file; without it the one that comes with the program")
        ->type_name("DIR");
    command
        .add_option("--settings", settingsFile,
                    "A rethink.json to take instead of the checkpoint's, as an exported run has it")
        ->type_name("FILE");
    command.add_option("--chains", chains, "Chains a problem, run as one batch")->check(CLI::Range(1, 4096));
    command.add_option("--seed", seed, "The same seed and device give the same run")->check(CLI::NonNegativeNumber);
    command
        .add_option("--start", start, "Where z comes from: a draw of the prior, or the posterior of the question alone")
        ->check(CLI::IsMember({"prior", "question"}));
    command.add_option("--refine", refine, "Fast learning from scratch as in training, or warm-started")
        ->check(CLI::IsMember({"scratch", "warm"}));
    command.add_option("--acceptance", acceptance, "Accept only what raises the ELBO, or always move")
        ->check(CLI::IsMember({"monotone", "gibbs"}));
    command
        .add_option(
            "--answer", answer,
            "The last accepted answer, that of the best ELBO, a vote, or a vote of the traces with the fewest faults")
        ->check(CLI::IsMember({"last", "best", "vote", "verified"}));
    command.add_option("--steps", steps, "Gradient steps a refine")->check(CLI::Range(1, 100000));
    command.add_option("--nudge", nudge, "What a rejected iteration moves z by, in standard deviations of the prior")
        ->check(CLI::Range(0.0, 100.0));
    command.add_option("--temperature", temperature, "Of the decoder's sampling; 0 is greedy")
        ->check(CLI::Range(0.0, 100.0));
    command.add_option("--device", device, "auto, cpu, cuda or cuda:N")->check(isDevice())->capture_default_str();
    command.footer("What is not said here stays as in the checkpoint's rethink.json, which ltm info prints.\n\n"
                   + command.get_footer());
}

std::shared_ptr<const ltm::Model> RunChoices::loadModel() const
{
    if (!std::getenv("OMP_NUM_THREADS"))
        at::set_num_threads(static_cast<int>(std::max(1u, std::thread::hardware_concurrency())));
    return ltm::loadModel(checkpoint.empty() ? ltm::bundledCheckpoint() : std::filesystem::path(checkpoint), device);
}

ltm::RethinkSettings RunChoices::over(ltm::RethinkSettings settings) const
{
    if (!settingsFile.empty())
        settings = ltm::readSettings(settingsFile);
    settings.chains = chains.value_or(settings.chains);
    settings.seed = seed.value_or(settings.seed);
    settings.steps = steps.value_or(settings.steps);
    settings.nudge = nudge.value_or(settings.nudge);
    settings.temperature = temperature.value_or(settings.temperature);
    if (!start.empty())
        settings.start = ltm::parseStartRule(start);
    if (!refine.empty())
        settings.refine = ltm::parseRefineRule(refine);
    if (!acceptance.empty())
        settings.acceptance = ltm::parseAcceptanceRule(acceptance);
    if (!answer.empty())
        settings.answer = ltm::parseAnswerRule(answer);
    return settings;
}

} // namespace ts
