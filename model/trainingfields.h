// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A training's settings by name: for metrics.jsonl, and for what a saved training must agree with to be continued.

#include "config.h"
#include "settings.h"
#include "train.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace ltm
{

/// Calls `visit(name, value)` for every setting, under the name of its option of `ltm train`, with _ for -.
template <typename Visitor> void visitFields(const TrainSettings &settings, Visitor &&visit)
{
    visit("steps", settings.steps);
    visit("batch", settings.batch);
    visit("accumulate", settings.accumulate);
    visit("rate", settings.learningRate);
    visit("warm_up", settings.warmUp);
    visit("weight_decay", settings.weightDecay);
    visit("clip", settings.clip);
    visit("question_weight", settings.questionWeight);
    visit("question_dropout", settings.questionDropout);
    visit("seed", settings.seed);
    visit("fast_steps", settings.fast.steps);
    visit("fast_rate", settings.fast.learningRate);
    visit("log_var_init", settings.logVarInit);
    visit("likelihood", name(settings.fast.likelihood));
    visit("question_only", settings.seen.questionOnly);
    visit("wrong_trace", settings.seen.wrongDigits);
    visit("own_trace", settings.seen.ownTrace);
    visit("prior_draw", settings.seen.nothing);
    visit("own_temperature", settings.ownTemperature);
    visit("persistent_latents", settings.persistentLatents);
    visit("bf16", settings.arithmetic == at::kBFloat16);
}

/// The settings, the config's sizes and the data, by its hash, in one line:
/// "steps=3600 batch=64 ... config.dim=128 ... data=123".
std::string fingerprint(const TrainSettings &settings, const Config &config, std::uint64_t data);

/// What two fingerprints differ in, for people: "steps (3600 before, 3000 now), data". Empty when they are the same.
std::string difference(std::string_view before, std::string_view now);

} // namespace ltm
