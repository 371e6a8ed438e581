// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint.h"
#include "commands.h"
#include "error.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace ts
{

namespace
{

struct ImportOptions {
    std::string file, folder, tokenizer;
};

void importFile(const ImportOptions &options)
{
    if (std::filesystem::is_directory(options.file))
        throw ltm::Error("%1 is a folder; give the .pt file of the public implementation.", options.file);
    const std::string ending = std::filesystem::path(options.file).extension().string();
    if (std::filesystem::exists(options.file) && ending != ".pt" && ending != ".pth")
        throw ltm::Error("%1 is no .pt file; give the one that the public implementation saved.", options.file);
    ltm::Checkpoint checkpoint = ltm::readCheckpoint(options.file);
    if (!options.tokenizer.empty()) {
        checkpoint.tokenizer = ltm::Tokenizer::read(options.tokenizer);
        if (checkpoint.tokenizer.size() > checkpoint.config.vocabSize)
            throw ltm::Error("%1 is the wrong tokenizer: it has %2 tokens, but the model has %3; take the one that the "
                             "model was trained with.",
                             options.tokenizer, checkpoint.tokenizer.size(), checkpoint.config.vocabSize);
    }
    ltm::writeCheckpoint(checkpoint, options.folder);
    std::cout << "Wrote " << ltm::card(checkpoint).parameters << " parameters to " << options.folder << "."
              << std::endl;
}

} // namespace

void addImport(CLI::App &program)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App *command
        = program.add_subcommand("import", "Turns a .pt file of the public implementation into a checkpoint folder");
    command->add_option("file", options->file, "The .pt file")->required()->type_name("FILE.pt");
    command->add_option("folder", options->folder, "The folder to write")->required()->type_name("DIR");
    command
        ->add_option(
            "--tokenizer", options->tokenizer,
            "The model's tokenizer.json; without it one beside the .pt file, or else ids are written as numbers")
        ->type_name("FILE");
    command->callback([options] { importFile(*options); });
}

} // namespace ts
