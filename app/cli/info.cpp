// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint.h"
#include "commands.h"
#include "settings.h"
#include "text.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace ts
{

namespace
{

struct InfoOptions {
    std::string checkpoint;
    bool json = false;
};

void info(const InfoOptions &options)
{
    using Json = nlohmann::ordered_json;
    const ltm::Checkpoint checkpoint = ltm::readCheckpoint(
        options.checkpoint.empty() ? ltm::bundledCheckpoint() : std::filesystem::path(options.checkpoint));
    const ltm::ModelCard card = ltm::card(checkpoint);
    const Json about{{"name", card.name},
                     {"path", card.path},
                     {"trained_on", card.trainedOn},
                     {"parameters", card.parameters},
                     {"layers", card.layers},
                     {"width", card.width},
                     {"heads", card.heads},
                     {"vocabulary", card.vocabulary},
                     {"window", card.window},
                     {"max_tokens", card.maxTokens},
                     {"latents", card.latents},
                     {"latent_width", card.latentWidth},
                     {"prior_layers", card.priorLayers},
                     {"landmarks", checkpoint.landmarks.labels.size()},
                     {"rethink", Json::parse(ltm::toJson(checkpoint.settings))}};
    if (options.json)
        return printLine(about);
    for (const auto &[key, value] : about.items()) {
        if (key == "rethink")
            continue;
        std::cout << left(key, 15) << (value.is_string() ? oneLine(value.get<std::string>()) : value.dump()) << "\n";
    }
    for (const auto &[key, value] : about["rethink"].items())
        std::cout << left("rethink", 15) << left(key, 18)
                  << (value.is_string() ? value.get<std::string>() : value.dump()) << "\n";
    std::cout << std::flush;
}

} // namespace

void addInfo(CLI::App &program)
{
    const auto options = std::make_shared<InfoOptions>();
    CLI::App *command = program.add_subcommand("info", "Says what a checkpoint is");
    command
        ->add_option("checkpoint", options->checkpoint,
                     "A checkpoint folder or .pt file; without it the one that comes with the program")
        ->type_name("DIR");
    command->add_flag("--json", options->json, "One JSON object instead of lines");
    command->callback([options] { info(*options); });
}

} // namespace ts
