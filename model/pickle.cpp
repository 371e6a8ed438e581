// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pickle.h"

#include "error.h"
#include "unpickle.h"

#include <caffe2/serialize/inline_container.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

namespace ltm
{

namespace
{

using Archive = caffe2::serialize::PyTorchStreamReader;

[[noreturn]] void refuse(const std::filesystem::path &file, const Phrase &what)
{
    throw Error("%1 cannot be opened: %2; choose a .pt file of the public implementation, or convert it in Python.",
                file, what);
}

/// The bytes of one record of the archive.
std::string record(Archive &archive, const std::string &name)
{
    const auto [data, size] = archive.getRecord(name);
    return std::string(static_cast<const char *>(data.get()), size);
}

at::Tensor readTensor(Archive &archive, const PickleTensor &view)
{
    const std::string bytes = record(archive, "data/" + view.storage.key);
    const auto width = static_cast<std::int64_t>(c10::elementSize(view.storage.dtype));
    if (bytes.size() % width != 0 || static_cast<std::int64_t>(bytes.size()) / width != view.storage.count)
        throw Error("the record data/%1 has another length than its pickle says", view.storage.key);
    at::Tensor flat = at::empty({view.storage.count}, view.storage.dtype);
    std::memcpy(flat.data_ptr(), bytes.data(), bytes.size());
    return flat.as_strided(view.sizes, view.strides, view.offset).clone(at::MemoryFormat::Contiguous);
}

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// The name of a parameter in checkpoint.h, or nothing for a buffer that can be computed.
std::optional<std::string> canonicalName(std::string name)
{
    replaceAll(name, "_orig_mod.", "");
    replaceAll(name, ".feed_forward.w1.", ".feed_forward.gate_proj.");
    replaceAll(name, ".feed_forward.w3.", ".feed_forward.up_proj.");
    replaceAll(name, ".feed_forward.w2.", ".feed_forward.down_proj.");
    const std::string last = name.substr(name.rfind('.') + 1);
    if (last == "mask" || last.starts_with("freqs"))
        return std::nullopt;
    return name;
}

TensorMap readModel(Archive &archive, const PickleDict &model, const Progress &progress)
{
    TensorMap tensors;
    std::size_t done = 0;
    for (const auto &[key, value] : model) {
        const auto *name = std::get_if<std::string>(&key);
        const auto *view = std::get_if<PickleTensor>(&value);
        if (!name || !view)
            throw Error("\"model\" holds something that is no named tensor");
        if (const std::optional<std::string> canonical = canonicalName(*name))
            tensors.insert_or_assign(*canonical, readTensor(archive, *view));
        progress.tell(static_cast<double>(++done) / static_cast<double>(model.size()));
    }
    const auto output = tensors.find("output.weight");
    const auto embeddings = tensors.find("tok_embeddings.weight");
    if (output != tensors.end() && embeddings != tensors.end() && output->second.sizes() == embeddings->second.sizes()
        && at::equal(output->second, embeddings->second))
        tensors.erase(output);
    return tensors;
}

const PickleDict &dictAt(const PickleDict &parent, const char *key)
{
    const PickleValue *value = find(parent, key);
    const auto *dict = value ? std::get_if<PickleDict *>(value) : nullptr;
    if (!dict)
        throw Error("it has no dict \"%1\"", key);
    return **dict;
}

/// A number of a dict; `byDefault` when it is absent or None.
std::int64_t integerAt(const PickleDict &dict, const char *key, std::optional<std::int64_t> byDefault = {})
{
    const PickleValue *value = find(dict, key);
    if (!value || std::holds_alternative<std::monostate>(*value)) {
        if (!byDefault)
            throw Error("\"%1\" is missing in \"model_args\"", key);
        return *byDefault;
    }
    if (const auto *flag = std::get_if<bool>(value))
        return *flag ? 1 : 0;
    if (const auto *number = std::get_if<std::int64_t>(value))
        return *number;
    throw Error("\"%1\" is not a whole number", key);
}

double realAt(const PickleDict &dict, const char *key, double byDefault)
{
    const PickleValue *value = find(dict, key);
    if (!value || std::holds_alternative<std::monostate>(*value))
        return byDefault;
    if (const auto *number = std::get_if<double>(value))
        return *number;
    if (const auto *whole = std::get_if<std::int64_t>(value))
        return static_cast<double>(*whole);
    throw Error("\"%1\" is not a number", key);
}

Config configOf(const PickleDict &arguments, const std::filesystem::path &file)
{
    if (integerAt(arguments, "n_prior_layers", 0) > 0)
        throw Error(
            "\"n_prior_layers\" is above 0, and the public implementation's prior model is another than this one's");
    if (integerAt(arguments, "n_cls_tokens", 0) > 0)
        throw Error("\"n_cls_tokens\" is above 0, which is not supported");
    if (integerAt(arguments, "use_z_pos_emb", 1) == 0)
        throw Error("\"use_z_pos_emb\" is off, and latents without positions are not supported");
    Config config;
    config.dim = integerAt(arguments, "dim");
    config.nLayers = integerAt(arguments, "n_layers");
    config.nHeads = integerAt(arguments, "n_heads");
    config.nKvHeads = integerAt(arguments, "n_kv_heads", config.nHeads);
    config.vocabSize = integerAt(arguments, "vocab_size");
    config.multipleOf = integerAt(arguments, "multiple_of");
    config.maxSeqLen = integerAt(arguments, "max_seq_len");
    config.windowSize = integerAt(arguments, "window_size");
    config.maxZLen = integerAt(arguments, "max_z_len");
    config.latentDim = config.dim;
    config.priorLayers = 0;
    config.normEps = realAt(arguments, "norm_eps", config.normEps);
    config.name = file.stem().string();
    validate(config, file);
    return config;
}

/// How far training had come, and the posterior inference it used.
void readProgress(const PickleDict &root, TorchCheckpoint &checkpoint)
{
    const auto bounded = [](std::int64_t number) {
        return static_cast<int>(std::clamp<std::int64_t>(number, 0, std::numeric_limits<int>::max()));
    };
    checkpoint.iteration = bounded(integerAt(root, "iter_num", 0));
    const PickleValue *value = find(root, "config");
    if (const auto *config = value ? std::get_if<PickleDict *>(value) : nullptr) {
        checkpoint.posteriorSteps = bounded(integerAt(**config, "num_steps", 0));
        checkpoint.posteriorRate = realAt(**config, "fast_lr", 0);
    }
}

TorchCheckpoint readArchive(const std::filesystem::path &file, const Progress &progress)
{
    Archive archive(file.string());
    if (archive.hasRecord("byteorder") && record(archive, "byteorder") != "little")
        throw Error("it was written on a big-endian machine");
    const std::string bytes = record(archive, "data.pkl");
    const Pickle pickle(bytes);
    const auto *root = std::get_if<PickleDict *>(&pickle.root());
    if (!root)
        throw Error("it does not hold a dict");
    TorchCheckpoint checkpoint;
    checkpoint.config = configOf(dictAt(**root, "model_args"), file);
    checkpoint.tensors = readModel(archive, dictAt(**root, "model"), progress);
    readProgress(**root, checkpoint);
    return checkpoint;
}

} // namespace

TorchCheckpoint readTorchCheckpoint(const std::filesystem::path &file, const Progress &progress)
{
    std::error_code failure;
    if (!std::filesystem::is_regular_file(file, failure))
        throw Error("Cannot read %1: there is no such file; check the path.", file);
    try {
        return readArchive(file, progress);
    } catch (const Stopped &) {
        throw;
    } catch (const Error &error) {
        if (std::string_view(error.what()).find(file.string()) != std::string_view::npos)
            throw;
        refuse(file, error.phrase());
    } catch (const c10::Error &error) {
        const std::string what = error.what_without_backtrace();
        // LibTorch says what is wrong in its first sentence; the others are for its own developers.
        refuse(file, Phrase("its zip archive is damaged or no PyTorch file (%1)", what.substr(0, what.find(". "))));
    } catch (const std::exception &error) {
        refuse(file, std::string(error.what()));
    }
}

} // namespace ltm
