// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "train.h"
#include "commands.h"
#include "error.h"
#include "folderlock.h"
#include "interrupt.h"
#include "model.h"
#include "progressline.h"
#include "runchoices.h"
#include "sampletraces.h"
#include "settings.h"
#include "text.h"
#include "trainingrecord.h"

#include <ATen/Parallel.h>

#include <CLI/CLI.hpp>

#include <chrono>
#include <filesystem>
#include <iostream>
#include <memory>
#include <utility>

namespace ts
{

namespace
{

using Clock = std::chrono::steady_clock;

/// How many problems the model writes traces for while it learns: enough to see it, few enough to cost nothing.
constexpr std::size_t sampledProblems = 6;

struct TrainOptions {
    TrainingFiles files;
    std::string device = "auto";
    std::string likelihood = "joint";
    ltm::TrainSettings settings;
    int threads = 0;
    int landmarks = 600;
    std::int64_t sampleEvery = 250;
    double saveEvery = 5;
    bool bf16 = false;
    bool freshLatents = false;
    bool resume = false;
};

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

std::string describe(const ltm::TrainReport &report, std::int64_t steps, double tokensPerSecond)
{
    return "step " + std::to_string(report.step) + " of " + std::to_string(steps) + ", loss " + fixed(report.loss, 3)
        + " nats a token, KL " + fixed(report.kl, 1) + " nats, " + fixed(tokensPerSecond, 0) + " tokens/s";
}

/// Lets the model of now write; that this cannot be done is no reason to end the training.
void writeSamples(const ltm::Trainer &trainer, const SampleTraces &samples, TrainingRecord &record)
{
    std::vector<SampleTrace> written;
    try {
        written = samples.write(trainer.checkpoint());
    } catch (const std::exception &error) { // LibTorch's own, such as a full GPU's, as well
        record.addMissingSamples(trainer.stepsDone(), error.what());
        return;
    }
    record.add(trainer.stepsDone(), written);
}

/// Trains until done or interrupted; saves now and then and at the end. Returns whether it is done.
bool runTraining(ltm::Trainer &trainer, const SampleTraces &samples, TrainingRecord &record,
                 const TrainOptions &options)
{
    const Interrupt interrupt;
    ProgressLine line;
    const auto begin = Clock::now();
    auto saved = begin;
    const std::int64_t first = trainer.stepsDone();
    std::int64_t tokens = 0;
    while (!trainer.done() && !interrupt.requested()) {
        const ltm::TrainReport report = trainer.step();
        tokens += report.tokens;
        const double seconds = secondsSince(begin);
        const TrainingPace pace{seconds, static_cast<double>(tokens) / seconds};
        record.add(report, pace);
        if (options.sampleEvery > 0 && (report.step % options.sampleEvery == 0 || trainer.done()))
            writeSamples(trainer, samples, record);
        line.show(static_cast<double>(report.step - first) / static_cast<double>(options.settings.steps - first),
                  seconds, describe(report, options.settings.steps, pace.tokensPerSecond));
        if (secondsSince(saved) > 60 * options.saveEvery) {
            trainer.save(options.files.out);
            saved = Clock::now();
        }
    }
    trainer.save(options.files.out);
    record.end(trainer);
    return trainer.done();
}

void train(TrainOptions &options)
{
    if (options.threads > 0)
        at::set_num_threads(options.threads);
    options.settings.fast.likelihood = ltm::parseLikelihood(options.likelihood);
    options.settings.arithmetic = options.bf16 ? at::kBFloat16 : at::kFloat;
    const ltm::Config config = ltm::readConfig(options.files.config);
    const ltm::Tokenizer tokenizer = ltm::Tokenizer::read(options.files.tokenizer);
    const at::Device device = ltm::chooseDevice(options.device);
    const FolderLock lock(options.files.out);
    const bool begun = std::filesystem::exists(std::filesystem::path(options.files.out) / "training.safetensors");
    if (begun && !options.resume)
        throw ltm::Error("%1 holds a training run: continue it with --resume, or give another --out",
                         options.files.out);
    if (!begun && std::filesystem::exists(std::filesystem::path(options.files.out) / "model.safetensors"))
        throw ltm::Error("%1 holds a checkpoint, which the training would replace: give another --out",
                         options.files.out);
    std::vector<ltm::Problem> problems = ltm::readProblems(options.files.data);
    const SampleTraces samples(config, tokenizer, problems, sampledProblems, device);
    // The trainer keeps them as tokens: the text, which may be large, goes.
    ltm::Trainer trainer(config, tokenizer, std::exchange(problems, {}), options.settings, device);
    if (begun)
        trainer.resume(options.files.out);
    else if (!options.files.from.empty())
        trainer.beginFrom(ltm::readCheckpoint(options.files.from),
                          options.freshLatents ? ltm::Inherited::AllButLatents : ltm::Inherited::All);
    std::cerr << "ltm: " << trainer.parameters() << " parameters; " << trainer.skipped()
              << " problems left out (no trace, or too long)" << std::endl;
    TrainingRecord record(options.files.out);
    record.begin(trainer, config, options.settings, options.files);
    if (!runTraining(trainer, samples, record, options))
        throw ltm::Error("Interrupted at step %1; saved in %2, continue with --resume", trainer.stepsDone(),
                         options.files.out);
    ltm::writeCheckpoint(trainer.checkpoint(options.landmarks), options.files.out, at::kBFloat16);
    std::cout << options.files.out << " holds the checkpoint (bfloat16)"
              << (options.landmarks > 0 ? " and its landmarks" : "") << std::endl;
}

void addDataOptions(CLI::App &command, TrainOptions &options)
{
    command.add_option("--data", options.files.data, "question||trace lines, or GSM8K .jsonl")
        ->required()
        ->type_name("FILE");
    command.add_option("--tokenizer", options.files.tokenizer, "tokenizer.json")->required()->type_name("FILE");
    command.add_option("--config", options.files.config, "config.json: the model's sizes")
        ->required()
        ->type_name("FILE");
    command
        .add_option("--out", options.files.out,
                    "The checkpoint's folder; also holds the training state and metrics.jsonl")
        ->required()
        ->type_name("DIR");
    command.add_option("--from", options.files.from, "A checkpoint of the same sizes whose weights are the first ones")
        ->type_name("DIR");
    command.add_flag("--fresh-latents", options.freshLatents,
                     "Of --from, take all weights but those that bring z into the decoder");
    command.add_flag("--resume", options.resume, "Continue the run in --out, if there is one");
    command.add_option("--save-every", options.saveEvery, "Minutes between saves")->check(CLI::PositiveNumber);
    command
        .add_option("--sample-every", options.sampleEvery,
                    "Slow steps between traces that the model writes, for metrics.jsonl, of the first problems of the "
                    "data; 0: never")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command.add_option("--landmarks", options.landmarks, "Problems whose posterior means go on the map")
        ->check(CLI::Range(0, 100000))
        ->capture_default_str();
    command.add_option("--device", options.device, "auto, cpu, cuda or cuda:N")
        ->check(isDevice())
        ->capture_default_str();
    command.add_option("--threads", options.threads, "CPU threads; all by default")->check(CLI::Range(1, 1024));
    command.add_flag("--bf16", options.bf16, "bfloat16 arithmetic; weights, posteriors and losses stay float32");
}

void addSlowOptions(CLI::App &command, ltm::TrainSettings &settings)
{
    command.add_option("--steps", settings.steps, "Slow steps in all")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command.add_option("--batch", settings.batch, "Sequences a gradient")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command.add_option("--accumulate", settings.accumulate, "Gradients a slow step")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command.add_option("--rate", settings.learningRate, "Slow learning rate")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command.add_option("--warm-up", settings.warmUp, "Slow steps of warm-up")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command
        .add_option("--question-weight", settings.questionWeight,
                    "Of a question's token in the slow step's loss, against 1 of a trace's")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command
        .add_option("--question-dropout", settings.questionDropout,
                    "Most that is hidden of a question from the slow step, so that z has to tell it")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command.add_option("--seed", settings.seed, "The same seed, data and device give the same run")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
}

void addFastOptions(CLI::App &command, TrainOptions &options)
{
    ltm::TrainSettings &settings = options.settings;
    settings.fast.steps = 3;
    settings.fast.learningRate = 0.3;
    command.add_option("--fast-steps", settings.fast.steps, "T_fast: posterior steps a sequence")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command.add_option("--fast-rate", settings.fast.learningRate, "Fast learning rate")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command.add_option("--log-var-init", settings.logVarInit, "log_var of a fresh posterior")->capture_default_str();
    command.add_option("--likelihood", options.likelihood, "joint: log p(x, y | z); trace: log p(y | x, z)")
        ->check(CLI::IsMember({"joint", "trace"}))
        ->capture_default_str();
    command.add_option("--question-only", settings.seen.questionOnly, "Share of E-steps that see the question alone")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command
        .add_option("--wrong-trace", settings.seen.wrongDigits, "Share of E-steps that see a trace with wrong digits")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command.add_option("--own-trace", settings.seen.ownTrace, "Share of E-steps that see a trace the model wrote")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command
        .add_option("--prior-draw", settings.seen.nothing,
                    "Share of sequences without an E-step: z0 is a draw of the prior")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command.add_option("--own-temperature", settings.ownTemperature, "Of the model's own traces; 0 is greedy")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command.add_flag("--persistent-latents", settings.persistentLatents,
                     "Keep each sequence's posterior and warm-start it at its next visit");
}

} // namespace

void addTrain(CLI::App &program)
{
    const auto options = std::make_shared<TrainOptions>();
    CLI::App *command = program.add_subcommand("train", "Trains a latent thought model by dual-rate learning");
    addDataOptions(*command, *options);
    addSlowOptions(*command, options->settings);
    addFastOptions(*command, *options);
    command->callback([options] { train(*options); });
}

} // namespace ts
