// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// rethink.json: the choices of the rethinking loop that belong to a checkpoint.

#include "phrase.h"
#include "values.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace ltm
{

/// The words used for choices in rethink.json, on the command line and in exports, e.g. "scratch", "monotone".
std::string_view name(StartRule rule);
std::string_view name(RefineRule rule);
std::string_view name(AcceptanceRule rule);
std::string_view name(AnswerRule rule);
std::string_view name(Likelihood likelihood);
std::string_view name(LatentRule rule);
std::string_view name(Origin origin);
std::string_view name(Phase phase);

/// The inverse of name(); throws ltm::Error listing the words that would have been right.
StartRule parseStartRule(std::string_view word);
RefineRule parseRefineRule(std::string_view word);
AcceptanceRule parseAcceptanceRule(std::string_view word);
AnswerRule parseAnswerRule(std::string_view word);
Likelihood parseLikelihood(std::string_view word);
LatentRule parseLatentRule(std::string_view word);
Origin parseOrigin(std::string_view word);

/// Throws ltm::Error naming the first field that is out of range; `where` (a file, or "settings") begins the sentence.
void validate(const RethinkSettings &settings, const Phrase &where);

/// Settings as JSON text with snake_case keys ("learning_rate", "log_var_init", ...), and back; absent keys keep their
/// defaults, unknown keys and wrong types are errors.
std::string toJson(const RethinkSettings &settings);
RethinkSettings settingsFromJson(std::string_view json, const Phrase &where);

RethinkSettings readSettings(const std::filesystem::path &file);
void writeSettings(const RethinkSettings &settings, const std::filesystem::path &file);

} // namespace ltm
