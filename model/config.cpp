// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config.h"

#include "error.h"
#include "files.h"
#include "json.h"

#include <cmath>

namespace ltm
{

namespace
{

constexpr const char *modelType = "latent_thought_model";
constexpr std::uintmax_t largestFile = 1 << 20;

/// The fields of config.json under the public implementation's names, in the order they are written.
template <typename AConfig, typename Visitor> void visitFields(AConfig &config, Visitor &&visit)
{
    visit("dim", config.dim);
    visit("n_layers", config.nLayers);
    visit("n_heads", config.nHeads);
    visit("n_kv_heads", config.nKvHeads);
    visit("vocab_size", config.vocabSize);
    visit("multiple_of", config.multipleOf);
    visit("max_seq_len", config.maxSeqLen);
    visit("window_size", config.windowSize);
    visit("max_z_len", config.maxZLen);
    visit("latent_dim", config.latentDim);
    visit("prior_layers", config.priorLayers);
    visit("norm_eps", config.normEps);
    visit("rope_theta", config.ropeTheta);
    visit("name", config.name);
    visit("trained_on", config.trainedOn);
}

void checkModelType(Fields &fields, const Phrase &where)
{
    fields.require("model_type");
    std::string type;
    fields.take("model_type", type);
    if (type != modelType) {
        throw Error(
            "%1: \"model_type\" is \"%2\", but only \"%3\" can be opened; choose a latent thought model's checkpoint.",
            where, type, modelType);
    }
}

} // namespace

void validate(const Config &config, const std::filesystem::path &file)
{
    const auto require = [&](bool fits, const char *field, const Phrase &rule) {
        if (!fits) {
            throw Error("%1: \"%2\" must be %3; correct it or choose another checkpoint.", file, field, rule);
        }
    };
    const auto between = [&](const char *field, std::int64_t value, std::int64_t low, std::int64_t high) {
        require(value >= low && value <= high, field, Phrase("from %1 to %2, not %3", low, high, value));
    };
    // The upper bounds are far beyond any model, and low enough that no product of sizes overflows.
    between("dim", config.dim, 2, 65536);
    between("n_layers", config.nLayers, 1, 1024);
    between("n_heads", config.nHeads, 1, 4096);
    between("n_kv_heads", config.nKvHeads, 1, config.nHeads);
    between("vocab_size", config.vocabSize, 1, 1 << 24);
    between("multiple_of", config.multipleOf, 1, 65536);
    between("max_seq_len", config.maxSeqLen, 1, 1 << 20);
    between("window_size", config.windowSize, 1, 1 << 20);
    between("max_z_len", config.maxZLen, 1, 65536);
    between("latent_dim", config.latentDim, 1, 65536);
    between("prior_layers", config.priorLayers, 0, 1024);
    require(config.dim % config.nHeads == 0, "n_heads", Phrase("a divisor of \"dim\" (%1)", config.dim));
    require(config.headDim() % 2 == 0, "n_heads",
            Phrase("such that \"dim\" / \"n_heads\" is even, because rotary positions turn pairs of numbers"));
    require(config.nHeads % config.nKvHeads == 0, "n_kv_heads", Phrase("a divisor of \"n_heads\""));
    require(config.maxZLen % config.nLayers == 0, "max_z_len", Phrase("a multiple of \"n_layers\""));
    require(config.latentStride() >= 1, "max_z_len", Phrase("at most \"max_seq_len\""));
    require(config.priorLayers > 0 || config.latentDim == config.dim, "latent_dim",
            Phrase("equal to \"dim\" when there is no prior model (\"prior_layers\" is 0)"));
    require(std::isfinite(config.normEps) && config.normEps > 0 && config.normEps < 1, "norm_eps",
            Phrase("a number between 0 and 1"));
    require(std::isfinite(config.ropeTheta) && config.ropeTheta >= 1, "rope_theta",
            Phrase("a finite number of at least 1"));
}

Config readConfig(const std::filesystem::path &file)
{
    const Phrase where = file;
    const Json json = parseJson(readFile(file, largestFile), where);
    Fields fields(json, where);
    checkModelType(fields, where);
    for (const char *key : {"dim", "n_layers", "n_heads", "vocab_size", "max_seq_len", "window_size", "max_z_len"})
        fields.require(key);

    Config config;
    fields.take("dim", config.dim);
    fields.take("n_heads", config.nHeads);
    config.nKvHeads = config.nHeads;
    config.latentDim = config.dim;
    visitFields(config, [&](const char *key, auto &value) { fields.take(key, value); });
    validate(config, file);
    return config;
}

void writeConfig(const Config &config, const std::filesystem::path &file)
{
    validate(config, file);
    nlohmann::ordered_json json;
    json["model_type"] = modelType;
    visitFields(config, [&](const char *key, const auto &value) { json[key] = value; });
    writeFile(file, json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

} // namespace ltm
