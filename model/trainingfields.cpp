// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingfields.h"

#include <algorithm>
#include <map>
#include <sstream>
#include <utility>

namespace ltm
{

namespace
{

constexpr std::string_view configMark = "config.";

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

std::string fingerprint(const TrainSettings &settings, const Config &config, std::uint64_t data)
{
    std::ostringstream text;
    text.precision(17);
    visitFields(settings, [&](const char *name, const auto &value) { text << name << '=' << value << ' '; });
    const std::pair<const char *, double> sizes[] = {{"dim", static_cast<double>(config.dim)},
                                                     {"n_layers", static_cast<double>(config.nLayers)},
                                                     {"n_heads", static_cast<double>(config.nHeads)},
                                                     {"n_kv_heads", static_cast<double>(config.nKvHeads)},
                                                     {"vocab_size", static_cast<double>(config.vocabSize)},
                                                     {"multiple_of", static_cast<double>(config.multipleOf)},
                                                     {"max_seq_len", static_cast<double>(config.maxSeqLen)},
                                                     {"window_size", static_cast<double>(config.windowSize)},
                                                     {"max_z_len", static_cast<double>(config.maxZLen)},
                                                     {"latent_dim", static_cast<double>(config.latentDim)},
                                                     {"prior_layers", static_cast<double>(config.priorLayers)},
                                                     {"norm_eps", config.normEps},
                                                     {"rope_theta", config.ropeTheta}};
    for (const auto &[name, value] : sizes)
        text << configMark << name << '=' << value << ' ';
    text << "data=" << data;
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
        std::string option = name;
        if (!name.starts_with(configMark))
            std::ranges::replace(option, '_', '-');
        text += text.empty() ? option : ", " + option;
        if (name != "data" && found != then.end()) // a hash says nothing to people
            text += " (" + found->second + " before, " + value + " now)";
    }
    return text;
}

} // namespace ltm
