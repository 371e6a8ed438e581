// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "error.h"
#include "files.h"
#include "json.h"

#include <array>
#include <cmath>
#include <type_traits>

namespace ltm
{

namespace
{

constexpr std::uintmax_t largestFile = 1 << 20;

/// The words of one choice, in the order of its enumerators.
template <typename Choice> struct Words;

template <> struct Words<StartRule> {
    static constexpr std::array<std::string_view, 2> list{"prior", "question"};
};
template <> struct Words<RefineRule> {
    static constexpr std::array<std::string_view, 2> list{"scratch", "warm"};
};
template <> struct Words<AcceptanceRule> {
    static constexpr std::array<std::string_view, 2> list{"monotone", "gibbs"};
};
template <> struct Words<AnswerRule> {
    static constexpr std::array<std::string_view, 4> list{"last", "best", "vote", "verified"};
};
template <> struct Words<Likelihood> {
    static constexpr std::array<std::string_view, 2> list{"joint", "trace"};
};
template <> struct Words<LatentRule> {
    static constexpr std::array<std::string_view, 2> list{"mean", "draw"};
};
template <> struct Words<Origin> {
    static constexpr std::array<std::string_view, 11> list{
        "start", "rethink",      "perturbation", "edited_trace", "prior_draw", "posterior_draw",
        "nudge", "given_latent", "continuation", "fork",         "go_back"};
};
template <> struct Words<Phase> {
    static constexpr std::array<std::string_view, 5> list{"start", "decode", "refine", "accept", "finished"};
};

template <typename Choice> std::string_view wordOf(Choice choice)
{
    return Words<Choice>::list.at(static_cast<std::size_t>(choice));
}

template <typename Choice> Choice parseWord(std::string_view word)
{
    std::string known;
    for (std::size_t i = 0; i < Words<Choice>::list.size(); ++i) {
        if (Words<Choice>::list[i] == word)
            return static_cast<Choice>(i);
        known += (i == 0 ? "\"" : ", \"") + std::string(Words<Choice>::list[i]) + "\"";
    }
    throw Error("\"%1\" is no choice here; write one of %2.", word, known);
}

/// The fields of rethink.json, in the order they are written.
template <typename Settings, typename Visitor> void visitFields(Settings &settings, Visitor &&visit)
{
    visit("iterations", settings.iterations);
    visit("chains", settings.chains);
    visit("seed", settings.seed);
    visit("start", settings.start);
    visit("refine", settings.refine);
    visit("acceptance", settings.acceptance);
    visit("answer", settings.answer);
    visit("likelihood", settings.likelihood);
    visit("latent", settings.latent);
    visit("steps", settings.steps);
    visit("learning_rate", settings.learningRate);
    visit("log_var_init", settings.logVarInit);
    visit("elbo_samples", settings.elboSamples);
    visit("temperature", settings.temperature);
    visit("nudge", settings.nudge);
    visit("max_trace_tokens", settings.maxTraceTokens);
}

} // namespace

std::string_view name(StartRule rule)
{
    return wordOf(rule);
}
std::string_view name(RefineRule rule)
{
    return wordOf(rule);
}
std::string_view name(AcceptanceRule rule)
{
    return wordOf(rule);
}
std::string_view name(AnswerRule rule)
{
    return wordOf(rule);
}
std::string_view name(Likelihood likelihood)
{
    return wordOf(likelihood);
}
std::string_view name(LatentRule rule)
{
    return wordOf(rule);
}
std::string_view name(Origin origin)
{
    return wordOf(origin);
}
std::string_view name(Phase phase)
{
    return wordOf(phase);
}

StartRule parseStartRule(std::string_view word)
{
    return parseWord<StartRule>(word);
}
RefineRule parseRefineRule(std::string_view word)
{
    return parseWord<RefineRule>(word);
}
AcceptanceRule parseAcceptanceRule(std::string_view word)
{
    return parseWord<AcceptanceRule>(word);
}
AnswerRule parseAnswerRule(std::string_view word)
{
    return parseWord<AnswerRule>(word);
}
Likelihood parseLikelihood(std::string_view word)
{
    return parseWord<Likelihood>(word);
}
LatentRule parseLatentRule(std::string_view word)
{
    return parseWord<LatentRule>(word);
}

Origin parseOrigin(std::string_view word)
{
    return parseWord<Origin>(word);
}

void validate(const RethinkSettings &settings, const Phrase &where)
{
    const auto between = [&](const char *field, double value, double low, double high) {
        // Written so that NaN, which compares false with everything, is refused.
        if (value >= low && value <= high)
            return;
        throw Error("%1: \"%2\" must be from %3 to %4; choose a value in that range.", where, field, Json(low).dump(),
                    Json(high).dump());
    };
    between("iterations", settings.iterations, 0, 1'000'000);
    between("chains", settings.chains, 1, 4096);
    between("steps", settings.steps, 1, 100'000);
    between("learning_rate", settings.learningRate, 1e-8, 100);
    between("log_var_init", settings.logVarInit, -30, 10);
    between("elbo_samples", settings.elboSamples, 2, 4096);
    between("temperature", settings.temperature, 0, 100);
    between("nudge", settings.nudge, 0, 100);
    between("max_trace_tokens", settings.maxTraceTokens, 1, 1 << 20);
    if (settings.elboSamples % 2 != 0) {
        throw Error("%1: \"elbo_samples\" must be even, because the draws come in antithetic pairs; add one.", where);
    }
}

std::string toJson(const RethinkSettings &settings)
{
    nlohmann::ordered_json json;
    visitFields(settings, [&](const char *key, const auto &value) {
        if constexpr (std::is_enum_v<std::remove_cvref_t<decltype(value)>>)
            json[key] = wordOf(value);
        else
            json[key] = value;
    });
    return json.dump(2) + "\n";
}

RethinkSettings settingsFromJson(std::string_view text, const Phrase &where)
{
    const Json json = parseJson(text, where);
    Fields fields(json, where);
    RethinkSettings settings;
    visitFields(settings, [&]<typename Value>(const char *key, Value &value) {
        if constexpr (std::is_enum_v<Value>) {
            std::string word(wordOf(value));
            fields.take(key, word);
            try {
                value = parseWord<Value>(word);
            } catch (const Error &error) {
                throw Error("%1, \"%2\": %3", where, key, error.phrase());
            }
        } else {
            fields.take(key, value);
        }
    });
    fields.refuseOthers();
    validate(settings, where);
    return settings;
}

RethinkSettings readSettings(const std::filesystem::path &file)
{
    return settingsFromJson(readFile(file, largestFile), file);
}

void writeSettings(const RethinkSettings &settings, const std::filesystem::path &file)
{
    validate(settings, file);
    writeFile(file, toJson(settings));
}

} // namespace ltm
