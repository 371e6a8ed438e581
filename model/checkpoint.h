// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A checkpoint folder in the Hugging Face layout: config.json, model.safetensors, tokenizer.json, rethink.json and,
// when it has a map of its own, landmarks.safetensors.
//
// Tensor names: tok_embeddings.weight, norm.weight, and for layer l
//   layers.{l}.{attention,cross_attention}.{wq,wk,wv,wo}.weight,
//   layers.{l}.feed_forward.{gate_proj,up_proj,down_proj}.weight,
//   layers.{l}.{attention_norm,cross_attention_norm,ffn_norm}.weight
// (output.weight is tied to tok_embeddings.weight and stored only when it differs), and with a prior model
//   prior.input.{weight,bias}, prior.position.weight [Nz, d], prior.norm.weight, prior.output.{l}.weight, and for block
//   b prior.blocks.{b}.attention.{wq,wk,wv,wo}.weight,
//   prior.blocks.{b}.feed_forward.{gate_proj,up_proj,down_proj}.weight,
//   prior.blocks.{b}.{attention_norm,ffn_norm}.weight.

#include "config.h"
#include "safetensors.h"
#include "tokenizer.h"
#include "values.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ltm
{

/// Posterior means of training problems: the backdrop of the latent map.
struct Landmarks {
    at::Tensor mu; ///< [N, Nz, dz] float32; undefined when the checkpoint has none
    std::vector<std::string> labels; ///< N
};

/// All that a checkpoint folder holds. Tensors are on the CPU, float32.
struct Checkpoint {
    Config config;
    TensorMap tensors;
    Tokenizer tokenizer;
    RethinkSettings settings;
    Landmarks landmarks;
    std::filesystem::path path;
};

/// Reads a folder (or a .pt file of the public implementation) and checks every tensor's name and shape against the
/// config. Throws ltm::Error naming the file, what does not fit and the remedy; NaN or Inf in a tensor is refused.
/// Progress is told after each tensor, and Stopped thrown when it wants no more.
Checkpoint readCheckpoint(const std::filesystem::path &path, const Progress &progress = {});

/// Writes the folder; floating tensors are stored in `dtype`. Existing files are replaced one by one, each atomically.
void writeCheckpoint(const Checkpoint &checkpoint, const std::filesystem::path &folder,
                     at::ScalarType dtype = at::kFloat);

/// The names and shapes that `config` asks for; what readCheckpoint checks and training initialises.
std::map<std::string, std::vector<std::int64_t>> expectedShapes(const Config &config);

/// Throws ltm::Error, naming `file` and the tensor, unless `tensors` are exactly those of expectedShapes(config)
/// (output.weight may be absent).
void checkShapes(const Config &config, const TensorMap &tensors, const std::filesystem::path &file);

/// Numbers for the checkpoint's card; `device` is filled in by the model.
ModelCard card(const Checkpoint &checkpoint);

/// The checkpoint that ships with the program: $THOUGHTSCOPE_CHECKPOINT, the installed one, or the source tree's, in
/// this order.
std::filesystem::path bundledCheckpoint();

} // namespace ltm
