// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The options that `ltm solve` and `ltm eval` share: which model, and how its loop runs.

#include "values.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace CLI
{
class App;
class Validator;
}
namespace ltm
{
class Model;
}

namespace ts
{

/// Whether a word names a device, be there one or not.
CLI::Validator isDevice();

/// What was said on the command line; what was not stays with the checkpoint's rethink.json.
struct RunChoices {
    std::string checkpoint; ///< empty: the bundled one
    std::string settingsFile; ///< empty: the checkpoint's rethink.json
    std::string device = "auto";
    std::optional<int> chains, steps;
    std::optional<std::uint64_t> seed;
    std::optional<double> temperature, nudge;
    std::string start, refine, acceptance, answer;

    /// Adds the options to a subcommand; this must outlive it.
    void addTo(CLI::App &command);

    /// Reads the checkpoint and puts it on the device, where the engine may use all cores. Throws ltm::Error.
    std::shared_ptr<const ltm::Model> loadModel() const;

    /// The checkpoint's settings, or the file's, with what was said put over them. Throws ltm::Error.
    ltm::RethinkSettings over(ltm::RethinkSettings settings) const;
};

} // namespace ts
