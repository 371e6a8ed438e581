// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingrecord.h"

#include "error.h"
#include "trainingfields.h"

#include <ctime>

namespace ts
{

namespace
{

using Json = nlohmann::ordered_json;

/// Now, in UTC: 2026-03-01T12:00:00Z.
std::string now()
{
    const std::time_t time = std::time(nullptr);
    char text[32] = {};
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", std::gmtime(&time));
    return text;
}

/// Sizes under the names of config.json.
Json toJson(const ltm::Config &config)
{
    return {{"name", config.name},
            {"dim", config.dim},
            {"n_layers", config.nLayers},
            {"n_heads", config.nHeads},
            {"n_kv_heads", config.nKvHeads},
            {"vocab_size", config.vocabSize},
            {"max_seq_len", config.maxSeqLen},
            {"window_size", config.windowSize},
            {"max_z_len", config.maxZLen},
            {"latent_dim", config.latentDim},
            {"prior_layers", config.priorLayers}};
}

Json toJson(const ltm::TrainSettings &settings)
{
    Json json;
    ltm::visitFields(settings, [&](const char *name, const auto &value) { json[name] = value; });
    return json;
}

Json toJson(const TrainingFiles &files)
{
    Json json{{"data", files.data}, {"tokenizer", files.tokenizer}, {"config", files.config}, {"out", files.out}};
    if (!files.from.empty())
        json["from"] = files.from;
    return json;
}

/// Whether a file ends within a line, as one does whose writer was killed.
bool endsWithinALine(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    if (!in || in.tellg() <= 0)
        return false;
    in.seekg(-1, std::ios::end);
    return in.get() != '\n';
}

} // namespace

TrainingRecord::TrainingRecord(const std::filesystem::path &folder)
    : m_file(folder / "metrics.jsonl")
{
    std::filesystem::create_directories(folder);
    const bool broken = endsWithinALine(m_file);
    m_lines.open(m_file, std::ios::app);
    if (broken)
        m_lines << "\n";
    if (!m_lines)
        throw ltm::Error("%1 cannot be written: choose another folder with --out", m_file);
}

void TrainingRecord::begin(const ltm::Trainer &trainer, const ltm::Config &config, const ltm::TrainSettings &settings,
                           const TrainingFiles &files)
{
    write({{"event", "run"},
           {"step", trainer.stepsDone()},
           {"date", now()},
           {"parameters", trainer.parameters()},
           {"skipped", trainer.skipped()},
           {"config", toJson(config)},
           {"settings", toJson(settings)},
           {"files", toJson(files)}});
}

void TrainingRecord::add(const ltm::TrainReport &report, const TrainingPace &pace)
{
    write({{"event", "step"},
           {"step", report.step},
           {"loss", report.loss},
           {"log_p_question", report.logQuestion},
           {"log_p_trace", report.logTrace},
           {"kl", report.kl},
           {"gradient_norm", report.gradientNorm},
           {"learning_rate", report.learningRate},
           {"tokens_per_second", pace.tokensPerSecond},
           {"seconds", pace.seconds}});
}

void TrainingRecord::add(std::int64_t step, const std::vector<SampleTrace> &samples)
{
    for (const SampleTrace &sample : samples)
        write({{"event", "sample"},
               {"step", step},
               {"question", sample.question},
               {"truth", sample.truth},
               {"trace_0", sample.first},
               {"trace_1", sample.rethought},
               {"correct_0", sample.firstCorrect},
               {"correct_1", sample.rethoughtCorrect}});
}

void TrainingRecord::addMissingSamples(std::int64_t step, const std::string &reason)
{
    write({{"event", "no_sample"}, {"step", step}, {"reason", reason}});
}

void TrainingRecord::end(const ltm::Trainer &trainer)
{
    write({{"event", "end"}, {"step", trainer.stepsDone()}, {"done", trainer.done()}});
}

void TrainingRecord::write(const Json &line)
{
    // A model in training may well write broken UTF-8.
    m_lines << line.dump(-1, ' ', false, Json::error_handler_t::replace) << "\n" << std::flush;
    if (!m_lines)
        throw ltm::Error("%1 could not be written: is the disk full?", m_file);
}

} // namespace ts
