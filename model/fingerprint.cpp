// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fingerprint.h"

#include "settings.h"

#include <map>
#include <sstream>

namespace ltm
{

namespace
{

std::map<std::string, std::string> entriesOf(std::string_view fingerprint)
{
    std::map<std::string, std::string> entries;
    std::istringstream words{std::string(fingerprint)};
    for (std::string word; words >> word;) {
        const std::size_t sign = word.find('=');
        entries[word.substr(0, sign)] = sign == std::string::npos ? std::string() : word.substr(sign + 1);
    }
    return entries;
}

} // namespace

std::string fingerprint(const TrainSettings &settings, std::uint64_t data)
{
    std::ostringstream text;
    text.precision(17);
    const auto add = [&](const char *name, const auto &value) { text << name << '=' << value << ' '; };
    add("steps", settings.steps);
    add("batch", settings.batch);
    add("accumulate", settings.accumulate);
    add("rate", settings.learningRate);
    add("warm-up", settings.warmUp);
    add("weight-decay", settings.weightDecay);
    add("clip", settings.clip);
    add("question-weight", settings.questionWeight);
    add("question-dropout", settings.questionDropout);
    add("seed", settings.seed);
    add("fast-steps", settings.fast.steps);
    add("fast-rate", settings.fast.learningRate);
    add("likelihood", name(settings.fast.likelihood));
    add("log-var-init", settings.logVarInit);
    add("question-only", settings.seen.questionOnly);
    add("wrong-trace", settings.seen.wrongDigits);
    add("own-trace", settings.seen.ownTrace);
    add("prior-draw", settings.seen.nothing);
    add("own-temperature", settings.ownTemperature);
    add("persistent-latents", settings.persistentLatents);
    add("bf16", settings.arithmetic == at::kBFloat16);
    add("data", data);
    return text.str();
}

std::string difference(std::string_view before, std::string_view now)
{
    if (before.find('=') == std::string_view::npos)
        return "all of them, since another version of the program saved them";
    const auto then = entriesOf(before), today = entriesOf(now);
    std::string text;
    for (const auto &[name, value] : today) {
        const auto found = then.find(name);
        if (found != then.end() && found->second == value)
            continue;
        text += text.empty() ? name : ", " + name;
        if (name != "data" && found != then.end()) // a hash says nothing to people
            text += " (" + found->second + " before, " + value + " now)";
    }
    return text;
}

} // namespace ltm
