// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfile.h"

#include "error.h"
#include "json.h"
#include "safetensors.h"
#include "settings.h"
#include "verifier.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace ltm
{

namespace
{

constexpr const char *format = "thoughtscope.session";
constexpr const char *version = "1";

constexpr int stepColumns = 6;

using Record = std::shared_ptr<const Iteration>;

/// Bytes as the code points of the same numbers, so that any bytes make valid JSON.
std::string fromBytes(const std::string &bytes)
{
    std::string text;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x80) {
            text += byte;
        } else {
            text += static_cast<char>(0xC0 | (code >> 6));
            text += static_cast<char>(0x80 | (code & 0x3F));
        }
    }
    return text;
}

std::string toBytes(const std::string &text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            bytes += text[i];
            continue;
        }
        if ((lead != 0xC2 && lead != 0xC3) || i + 1 == text.size())
            throw Error("a token's text has a code point above 255");
        bytes += static_cast<char>(((lead & 0x03) << 6) | (static_cast<unsigned char>(text[++i]) & 0x3F));
    }
    return bytes;
}

Json toJson(const ElboParts &elbo)
{
    return {{"log_p_question", elbo.logQuestion},
            {"log_p_trace", elbo.logTrace},
            {"kl", elbo.kl},
            {"elbo", elbo.elbo},
            {"elbo_se", elbo.standardError},
            {"importance_weighted_bound", elbo.importanceWeightedBound}};
}

ElboParts elboFrom(const Json &json)
{
    return {json.at("log_p_question"), json.at("log_p_trace"), json.at("kl"),
            json.at("elbo"),           json.at("elbo_se"),     json.at("importance_weighted_bound")};
}

Json toJson(const Iteration &record)
{
    Json tokens = Json::array();
    for (const Token &token : record.trace)
        tokens.push_back({{"id", token.id}, {"text", fromBytes(token.text)}, {"log_p", token.logProbability}});
    return {{"id", record.id},
            {"parent", record.parent},
            {"index", record.index},
            {"chain", record.chain},
            {"origin", name(record.origin)},
            {"trace", record.text},
            {"tokens", tokens},
            {"answer", record.answer},
            {"complete", record.complete},
            {"elbo", toJson(record.elbo)},
            {"accepted", record.accepted},
            {"best_elbo", record.bestElbo},
            {"milliseconds", record.milliseconds}};
}

Iteration recordFrom(const Json &json, const std::string &problem)
{
    Iteration record;
    record.id = json.at("id");
    record.parent = json.at("parent");
    record.index = json.at("index");
    record.chain = json.at("chain");
    record.origin = parseOrigin(json.at("origin").get<std::string>());
    record.text = json.at("trace");
    for (const Json &token : json.at("tokens"))
        record.trace.push_back({token.at("id"), toBytes(token.at("text")), token.at("log_p")});
    record.answer = json.at("answer");
    record.complete = json.at("complete");
    record.elbo = elboFrom(json.at("elbo"));
    record.accepted = json.at("accepted");
    record.bestElbo = json.at("best_elbo");
    record.milliseconds = json.at("milliseconds");
    record.verification = verify(problem, record.text);
    return record;
}

Json toJson(const std::vector<Record> &records)
{
    Json list = Json::array();
    for (const Record &record : records)
        list.push_back(toJson(*record));
    return list;
}

/// A row a record; an empty row is one of NaN.
template <typename Number> at::Tensor rows(const std::vector<Record> &records, std::vector<Number> Iteration::*part)
{
    std::size_t width = 0;
    for (const Record &record : records)
        width = std::max(width, ((*record).*part).size());
    const auto count = static_cast<std::int64_t>(records.size());
    at::Tensor result = at::full({count, static_cast<std::int64_t>(width)}, std::numeric_limits<float>::quiet_NaN());
    for (std::int64_t i = 0; i < count; ++i) {
        const std::vector<Number> &row = (*records[static_cast<std::size_t>(i)]).*part;
        std::transform(row.begin(), row.end(), result[i].data_ptr<float>(),
                       [](Number value) { return static_cast<float>(value); });
    }
    return result;
}

/// One row of a tensor of the file; empty when it was written as absent.
template <typename Number> std::vector<Number> rowOf(const at::Tensor &tensor, std::int64_t row)
{
    const float *begin = tensor[row].data_ptr<float>();
    const float *end = begin + tensor.size(1);
    if (std::all_of(begin, end, [](float value) { return std::isnan(value); }))
        return {};
    if (!std::all_of(begin, end, [](float value) { return std::isfinite(value); }))
        throw Error("a latent holds a number that is not finite");
    return std::vector<Number>(begin, end);
}

const at::Tensor &matrix(const Safetensors &content, const std::string &name, std::int64_t count)
{
    const auto found = content.tensors.find(name);
    if (found == content.tensors.end() || found->second.scalar_type() != at::kFloat || found->second.dim() != 2
        || found->second.size(0) != count)
        throw Error("the tensor \"%1\" is missing or does not have a row of float32 for each of the %2 records", name,
                    count);
    return found->second;
}

/// All records of the file, those of the pinned runs last.
void takeLatents(const Safetensors &content, std::vector<Iteration> &records)
{
    const auto count = static_cast<std::int64_t>(records.size());
    const at::Tensor &z0 = matrix(content, "z0", count);
    const at::Tensor &mu = matrix(content, "mu", count);
    const at::Tensor &logVar = matrix(content, "log_var", count);
    const at::Tensor &kl = matrix(content, "kl_per_latent", count);
    for (std::int64_t i = 0; i < count; ++i) {
        Iteration &record = records[static_cast<std::size_t>(i)];
        record.z0 = rowOf<float>(z0, i);
        record.mu = rowOf<float>(mu, i);
        record.logVar = rowOf<float>(logVar, i);
        record.klPerLatent = rowOf<double>(kl, i);
        if (record.mu.empty() || record.mu.size() != record.logVar.size())
            throw Error("record %1 has no posterior", record.id);
    }
}

at::Tensor tableOf(const std::vector<GradientStep> &steps)
{
    std::vector<float> table;
    for (const GradientStep &step : steps)
        for (const double value :
             {double(step.chain), double(step.iteration), double(step.step), double(step.steps), step.elbo, step.kl})
            table.push_back(static_cast<float>(value));
    return at::tensor(table, at::kFloat).view({-1, stepColumns});
}

std::vector<GradientStep> stepsFrom(const Safetensors &content)
{
    const auto found = content.tensors.find("gradient_steps");
    if (found == content.tensors.end())
        return {};
    const at::Tensor &table = found->second;
    if (table.scalar_type() != at::kFloat || table.dim() != 2 || table.size(1) != stepColumns)
        throw Error("the tensor \"%1\" does not have %2 columns of float32", "gradient_steps", stepColumns);
    std::vector<GradientStep> steps;
    for (std::int64_t row = 0; row < table.size(0); ++row) {
        const float *at = table[row].data_ptr<float>();
        steps.push_back({static_cast<int>(at[0]), static_cast<int>(at[1]), static_cast<int>(at[2]),
                         static_cast<int>(at[3]), at[4], at[5]});
    }
    return steps;
}

/// Parents come before their children: what reads a session can rely on a tree. Returns the ids.
std::set<std::int64_t> checkTree(const std::vector<Record> &records)
{
    std::set<std::int64_t> known{-1};
    for (const Record &record : records) {
        if (record->id < 0 || record->chain < 0 || record->index < 0 || !known.count(record->parent)
            || !known.insert(record->id).second)
            throw Error("record %1 has no place in the tree of records", record->id);
    }
    return known;
}

/// Every name means a record.
void checkReferences(const SavedSession &session)
{
    const std::set<std::int64_t> known = checkTree(session.records);
    bool rooted = known.count(session.shown) > 0;
    for (const auto &[chain, tip] : session.tips)
        rooted = rooted && chain >= 0 && tip >= 0 && known.count(tip) > 0;
    for (const PinnedRecords &pinned : session.pinned)
        rooted = rooted && checkTree(pinned.records).count(pinned.shown) > 0 && pinned.shown >= 0;
    if (!rooted)
        throw Error("it refers to a record that is not there");
}

/// The records of the JSON, of the run and then of the pinned ones, with the latents of the tensors.
void takeRecords(const Safetensors &content, const Json &json, SavedSession &session)
{
    std::vector<Iteration> records;
    std::vector<std::vector<Record> *> owners;
    const auto read = [&](const Json &list, const std::string &problem, std::vector<Record> &owner) {
        for (const Json &record : list) {
            records.push_back(recordFrom(record, problem));
            owners.push_back(&owner);
        }
    };
    const Json pinned = json.value("pinned", Json::array());
    session.pinned.resize(pinned.size());
    read(json.at("records"), session.problem, session.records);
    for (std::size_t i = 0; i < pinned.size(); ++i) {
        session.pinned[i].number = pinned[i].at("number");
        session.pinned[i].seed = pinned[i].at("seed");
        session.pinned[i].problem = pinned[i].at("problem");
        session.pinned[i].shown = pinned[i].at("shown");
        read(pinned[i].at("records"), session.pinned[i].problem, session.pinned[i].records);
    }
    takeLatents(content, records);
    for (std::size_t i = 0; i < records.size(); ++i)
        owners[i]->push_back(std::make_shared<const Iteration>(std::move(records[i])));
}

SavedSession sessionFrom(const Safetensors &content)
{
    const auto text = [&](const char *key) {
        const auto found = content.metadata.find(key);
        return found == content.metadata.end() ? std::string() : found->second;
    };
    if (text("format") != format)
        throw Error("it is not a session of Thoughtscope");
    if (text("version") != version)
        throw Error("it has the format's version \"%1\" and this program reads version %2", text("version"), version);
    const Json json = parseJson(text("session"), Phrase("its metadata \"session\""));
    SavedSession session;
    session.programVersion = json.at("program_version");
    session.problem = json.at("problem");
    session.settings = settingsFromJson(json.at("settings").dump(), Phrase("its settings"));
    session.checkpointName = json.at("checkpoint").at("name");
    session.checkpointPath = json.at("checkpoint").at("path");
    session.checkpointSha256 = json.at("checkpoint").at("sha256");
    session.answer = json.at("answer");
    session.shown = json.at("shown");
    for (const auto &[chain, tip] : json.at("tips").items())
        session.tips[std::stoi(chain)] = tip;
    takeRecords(content, json, session);
    session.steps = stepsFrom(content);
    checkReferences(session);
    return session;
}

} // namespace

void writeSession(const SavedSession &session, const std::filesystem::path &file)
{
    Json tips = Json::object();
    for (const auto &[chain, tip] : session.tips)
        tips[std::to_string(chain)] = tip;
    Json pinned = Json::array();
    std::vector<Record> all = session.records;
    for (const PinnedRecords &run : session.pinned) {
        pinned.push_back({{"number", run.number},
                          {"seed", run.seed},
                          {"problem", run.problem},
                          {"shown", run.shown},
                          {"records", toJson(run.records)}});
        all.insert(all.end(), run.records.begin(), run.records.end());
    }
    const Json json{
        {"program_version", session.programVersion},
        {"problem", session.problem},
        {"settings", Json::parse(ltm::toJson(session.settings))},
        {"checkpoint",
         {{"name", session.checkpointName}, {"path", session.checkpointPath}, {"sha256", session.checkpointSha256}}},
        {"answer", session.answer},
        {"shown", session.shown},
        {"tips", tips},
        {"records", toJson(session.records)},
        {"pinned", pinned}};
    Safetensors content;
    content.tensors = {{"z0", rows(all, &Iteration::z0)},
                       {"mu", rows(all, &Iteration::mu)},
                       {"log_var", rows(all, &Iteration::logVar)},
                       {"kl_per_latent", rows(all, &Iteration::klPerLatent)}};
    if (!session.steps.empty())
        content.tensors["gradient_steps"] = tableOf(session.steps);
    content.metadata = {{"format", format},
                        {"version", version},
                        {"session", json.dump(-1, ' ', false, Json::error_handler_t::replace)}};
    writeSafetensors(file, content);
}

SavedSession readSession(const std::filesystem::path &file)
{
    const Safetensors content = readSafetensors(file);
    try {
        return sessionFrom(content);
    } catch (const Error &error) {
        throw Error("%1: %2; open a file that Thoughtscope saved as a session", file, error.phrase());
    } catch (const Json::exception &error) {
        throw Error(
            "%1: the session's JSON is not as it should be (%2); open a file that Thoughtscope saved as a session",
            file, error.what());
    } catch (const std::logic_error &) { // std::stoi
        throw Error("%1: a chain's number cannot be read; open a file that Thoughtscope saved as a session", file);
    }
}

} // namespace ltm
