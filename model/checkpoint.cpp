// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint.h"

#include "error.h"
#include "files.h"
#include "json.h"
#include "pickle.h"
#include "settings.h"

#include <cstdlib>

namespace ltm
{

namespace
{

using Shapes = std::map<std::string, std::vector<std::int64_t>>;

constexpr const char *tiedOutput = "output.weight";
constexpr const char *embeddings = "tok_embeddings.weight";
constexpr double reading = 0.7; ///< share of the files in what is told of the progress; the rest is checking

std::string shapeText(at::IntArrayRef shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(shape[i]);
    return text + "]";
}

void addAttention(Shapes &shapes, const Config &config, const std::string &prefix)
{
    const std::int64_t kvDim = config.nKvHeads * config.headDim();
    shapes[prefix + ".wq.weight"] = {config.dim, config.dim};
    shapes[prefix + ".wk.weight"] = {kvDim, config.dim};
    shapes[prefix + ".wv.weight"] = {kvDim, config.dim};
    shapes[prefix + ".wo.weight"] = {config.dim, config.dim};
}

void addFeedForward(Shapes &shapes, const Config &config, const std::string &prefix)
{
    shapes[prefix + ".gate_proj.weight"] = {config.feedForwardDim(), config.dim};
    shapes[prefix + ".up_proj.weight"] = {config.feedForwardDim(), config.dim};
    shapes[prefix + ".down_proj.weight"] = {config.dim, config.feedForwardDim()};
}

void addDecoder(Shapes &shapes, const Config &config)
{
    shapes[embeddings] = {config.vocabSize, config.dim};
    shapes["norm.weight"] = {config.dim};
    for (std::int64_t l = 0; l < config.nLayers; ++l) {
        const std::string layer = "layers." + std::to_string(l);
        addAttention(shapes, config, layer + ".attention");
        addAttention(shapes, config, layer + ".cross_attention");
        addFeedForward(shapes, config, layer + ".feed_forward");
        for (const char *norm : {".attention_norm.weight", ".cross_attention_norm.weight", ".ffn_norm.weight"})
            shapes[layer + norm] = {config.dim};
    }
}

void addPrior(Shapes &shapes, const Config &config)
{
    shapes["prior.input.weight"] = {config.dim, config.latentDim};
    shapes["prior.input.bias"] = {config.dim};
    shapes["prior.position.weight"] = {config.maxZLen, config.dim};
    shapes["prior.norm.weight"] = {config.dim};
    for (std::int64_t l = 0; l < config.nLayers; ++l)
        shapes["prior.output." + std::to_string(l) + ".weight"] = {config.dim, config.dim};
    for (std::int64_t b = 0; b < config.priorLayers; ++b) {
        const std::string block = "prior.blocks." + std::to_string(b);
        addAttention(shapes, config, block + ".attention");
        addFeedForward(shapes, config, block + ".feed_forward");
        for (const char *norm : {".attention_norm.weight", ".ffn_norm.weight"})
            shapes[block + norm] = {config.dim};
    }
}

/// The file that a message about the weights points to.
std::filesystem::path weightsFile(const std::filesystem::path &folder)
{
    const std::filesystem::path whole = folder / "model.safetensors";
    return std::filesystem::exists(whole) ? whole : folder / "model.safetensors.index.json";
}

void refuseNonFinite(const at::Tensor &tensor, const std::string &name, const std::filesystem::path &file)
{
    if (!at::isfinite(tensor).all().item<bool>()) {
        throw Error(
            "%1: the tensor \"%2\" holds NaN or infinite numbers; choose a checkpoint from before training went wrong.",
            file, name);
    }
}

/// Takes every tensor to float32, and drops an output matrix that only repeats the embeddings.
void prepare(TensorMap &tensors, const std::filesystem::path &file, const Progress &progress)
{
    std::size_t done = 0;
    for (auto &[name, tensor] : tensors) {
        if (!tensor.is_floating_point())
            throw Error("%1: the tensor \"%2\" holds no floating-point numbers; convert it to F32.", file, name);
        tensor = tensor.to(at::kFloat);
        refuseNonFinite(tensor, name, file);
        progress.tell(static_cast<double>(++done) / static_cast<double>(tensors.size()));
    }
    const auto output = tensors.find(tiedOutput);
    if (output != tensors.end() && at::equal(output->second, tensors.at(embeddings)))
        tensors.erase(output);
}

void checkTokenizer(const Checkpoint &checkpoint, const std::filesystem::path &tokenizerFile,
                    const std::filesystem::path &configFile)
{
    if (checkpoint.tokenizer.size() > checkpoint.config.vocabSize) {
        throw Error("%1 is the wrong tokenizer: it has %2 tokens, but \"vocab_size\" in %3 is %4; take the one that "
                    "the model was trained with.",
                    tokenizerFile, checkpoint.tokenizer.size(), configFile, checkpoint.config.vocabSize);
    }
}

std::vector<std::string> parseLabels(const Safetensors &content, const std::filesystem::path &file)
{
    const auto text = content.metadata.find("labels");
    if (text == content.metadata.end())
        throw Error("%1: the metadata \"labels\" is missing; write the landmarks again.", file);
    const Json json = parseJson(text->second, Phrase("The metadata \"labels\" of %1", file));
    std::vector<std::string> labels;
    for (const Json &label : json) {
        if (!json.is_array() || !label.is_string())
            throw Error("%1: \"labels\" is not a list of texts; write the landmarks again.", file);
        labels.push_back(label.get<std::string>());
    }
    return labels;
}

Landmarks readLandmarks(const Config &config, const std::filesystem::path &file)
{
    const Safetensors content = readSafetensors(file);
    const auto mu = content.tensors.find("mu");
    if (mu == content.tensors.end() || !mu->second.is_floating_point())
        throw Error("%1: there is no tensor \"mu\" of floating-point numbers; write the landmarks again.", file);
    const at::IntArrayRef shape = mu->second.sizes();
    if (shape.size() != 3 || shape[1] != config.maxZLen || shape[2] != config.latentDim) {
        throw Error("%1: \"mu\" has the shape %2, but the model's latents ask for [N, %3, %4]; use the landmarks that "
                    "belong to the checkpoint.",
                    file, shapeText(shape), config.maxZLen, config.latentDim);
    }
    Landmarks landmarks{mu->second.to(at::kFloat), parseLabels(content, file)};
    refuseNonFinite(landmarks.mu, "mu", file);
    if (static_cast<std::int64_t>(landmarks.labels.size()) != shape[0]) {
        throw Error("%1: there are %2 labels for %3 landmarks; write the landmarks again.", file,
                    landmarks.labels.size(), shape[0]);
    }
    return landmarks;
}

void writeLandmarks(const Landmarks &landmarks, const std::filesystem::path &file)
{
    if (!landmarks.mu.defined()) {
        // What an older checkpoint left here would belong to another model.
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
        return;
    }
    const std::string labels = Json(landmarks.labels).dump(-1, ' ', false, Json::error_handler_t::replace);
    writeSafetensors(file, {{{"mu", landmarks.mu.to(at::kFloat)}}, {{"labels", labels}}});
}

Checkpoint readFolder(const std::filesystem::path &folder, const Progress &progress)
{
    const std::filesystem::path configFile = folder / "config.json";
    const std::filesystem::path tokenizerFile = folder / "tokenizer.json";
    const std::filesystem::path settingsFile = folder / "rethink.json";
    const std::filesystem::path landmarksFile = folder / "landmarks.safetensors";
    if (!std::filesystem::exists(configFile))
        throw Error("%1 is no checkpoint folder: there is no config.json in it; choose another one.", folder);
    const Config config = readConfig(configFile);
    Checkpoint checkpoint{config, {}, Tokenizer::read(tokenizerFile), {}, {}, folder};
    checkTokenizer(checkpoint, tokenizerFile, configFile);
    if (std::filesystem::exists(settingsFile))
        checkpoint.settings = readSettings(settingsFile);
    checkpoint.tensors = readSharded(folder, progress.part(0, reading));
    checkShapes(config, checkpoint.tensors, weightsFile(folder));
    prepare(checkpoint.tensors, weightsFile(folder), progress.part(reading, 1));
    if (std::filesystem::exists(landmarksFile))
        checkpoint.landmarks = readLandmarks(config, landmarksFile);
    return checkpoint;
}

/// A .pt file holds no tokenizer and no loop settings; those that lie beside it are taken.
Checkpoint readTorchFile(const std::filesystem::path &file, const Progress &progress)
{
    const std::filesystem::path tokenizerFile = file.parent_path() / "tokenizer.json";
    const std::filesystem::path settingsFile = file.parent_path() / "rethink.json";
    TorchCheckpoint torch = readTorchCheckpoint(file, progress.part(0, reading));
    const bool hasTokenizer = std::filesystem::exists(tokenizerFile);
    Checkpoint checkpoint{torch.config,
                          std::move(torch.tensors),
                          hasTokenizer ? Tokenizer::read(tokenizerFile)
                                       : Tokenizer::numeric(static_cast<int>(torch.config.vocabSize)),
                          {},
                          {},
                          file};
    checkTokenizer(checkpoint, tokenizerFile, file);
    if (std::filesystem::exists(settingsFile)) {
        checkpoint.settings = readSettings(settingsFile);
    } else {
        if (torch.posteriorSteps > 0)
            checkpoint.settings.steps = torch.posteriorSteps;
        if (torch.posteriorRate > 0)
            checkpoint.settings.learningRate = torch.posteriorRate;
        validate(checkpoint.settings, file);
    }
    checkShapes(checkpoint.config, checkpoint.tensors, file);
    prepare(checkpoint.tensors, file, progress.part(reading, 1));
    return checkpoint;
}

std::filesystem::path installedCheckpoint()
{
    std::error_code failure;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", failure);
    return failure ? std::filesystem::path()
                   : (program.parent_path() / THOUGHTSCOPE_INSTALLED_CHECKPOINT).lexically_normal();
}

} // namespace

Checkpoint readCheckpoint(const std::filesystem::path &path, const Progress &progress)
{
    std::error_code failure;
    if (std::filesystem::is_directory(path, failure))
        return readFolder(path, progress);
    if (std::filesystem::is_regular_file(path, failure)) {
        if (path.extension() == ".pt" || path.extension() == ".pth")
            return readTorchFile(path, progress);
        throw Error("%1 is neither a checkpoint folder nor a .pt file; choose the folder that holds config.json.",
                    path);
    }
    throw Error("There is no checkpoint at %1; check the path.", path);
}

void writeCheckpoint(const Checkpoint &checkpoint, const std::filesystem::path &folder, at::ScalarType dtype)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        throw Error("Cannot make the folder %1: %2; choose another.", folder, failure.message());
    const std::filesystem::path weights = folder / "model.safetensors";
    checkShapes(checkpoint.config, checkpoint.tensors, weights);
    Safetensors content;
    for (const auto &[name, tensor] : checkpoint.tensors)
        content.tensors[name] = tensor.detach().to(dtype);
    content.metadata["format"] = "pt";
    writeSafetensors(weights, content);
    checkpoint.tokenizer.write(folder / "tokenizer.json");
    writeSettings(checkpoint.settings, folder / "rethink.json");
    writeLandmarks(checkpoint.landmarks, folder / "landmarks.safetensors");
    writeConfig(checkpoint.config, folder / "config.json");
}

std::map<std::string, std::vector<std::int64_t>> expectedShapes(const Config &config)
{
    Shapes shapes;
    addDecoder(shapes, config);
    if (config.priorLayers > 0)
        addPrior(shapes, config);
    return shapes;
}

void checkShapes(const Config &config, const TensorMap &tensors, const std::filesystem::path &file)
{
    Shapes shapes = expectedShapes(config);
    if (tensors.contains(tiedOutput))
        shapes[tiedOutput] = shapes[embeddings];
    for (const auto &[name, shape] : shapes) {
        const auto found = tensors.find(name);
        if (found == tensors.end())
            throw Error("%1: the tensor \"%2\" is missing; use the file that belongs to this config.json.", file, name);
        if (found->second.sizes() != at::IntArrayRef(shape)) {
            throw Error("%1: the tensor \"%2\" has the shape %3, but the config asks for %4; use the file that belongs "
                        "to this config.json.",
                        file, name, shapeText(found->second.sizes()), shapeText(shape));
        }
    }
    for (const auto &[name, tensor] : tensors) {
        if (!shapes.contains(name))
            throw Error("%1: the tensor \"%2\" is not part of this kind of model; use the file that belongs to this "
                        "config.json.",
                        file, name);
    }
}

ModelCard card(const Checkpoint &checkpoint)
{
    const Config &config = checkpoint.config;
    ModelCard card;
    card.name = config.name.empty() ? checkpoint.path.filename().string() : config.name;
    card.path = checkpoint.path.string();
    card.trainedOn = config.trainedOn;
    for (const auto &[name, tensor] : checkpoint.tensors)
        card.parameters += tensor.numel();
    card.layers = static_cast<int>(config.nLayers);
    card.width = static_cast<int>(config.dim);
    card.heads = static_cast<int>(config.nHeads);
    card.vocabulary = static_cast<int>(config.vocabSize);
    card.window = static_cast<int>(config.windowSize);
    card.maxTokens = static_cast<int>(config.maxSeqLen);
    card.latents = static_cast<int>(config.maxZLen);
    card.latentWidth = static_cast<int>(config.latentDim);
    card.priorLayers = static_cast<int>(config.priorLayers);
    return card;
}

std::filesystem::path bundledCheckpoint()
{
    const char *chosen = std::getenv("THOUGHTSCOPE_CHECKPOINT");
    if (chosen && *chosen)
        return chosen;
    for (const std::filesystem::path &folder :
         {installedCheckpoint(), std::filesystem::path(THOUGHTSCOPE_SOURCE_CHECKPOINT)}) {
        std::error_code ignored;
        if (std::filesystem::exists(folder / "config.json", ignored))
            return folder;
    }
    throw Error("The checkpoint that comes with the program is not at %1; install the program again, or set "
                "THOUGHTSCOPE_CHECKPOINT to a checkpoint folder.",
                installedCheckpoint());
}

} // namespace ltm
