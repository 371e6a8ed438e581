// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A checkpoint made ready to run on a device. Constant and shared: all that changes lives in the state that each call
// is given.

#include "checkpoint.h"
#include "decoder.h"
#include "prior.h"

#include <memory>
#include <string_view>

namespace ltm
{

/// Moves to "cpu", "cuda" or "auto" (CUDA when there is one). Throws ltm::Error for a device that is not there.
at::Device chooseDevice(std::string_view name);
/// "CPU", or which GPU.
std::string describe(const at::Device &device);

/// A latent thought model on its device: p(x, y, z0) = N(z0; 0, I) p_beta(x, y | z = U_alpha(z0)) (Rethinking, arXiv
/// 2602.06584). Thread-compatible: const use from several threads is safe.
class Model
{
public:
    /// Takes the tensors to `device`, telling its progress after each. Weights require no gradient.
    Model(const Checkpoint &checkpoint, at::Device device, const Progress &progress = {});

    const Config &config() const { return m_config; }
    const Decoder &decoder() const { return m_decoder; }
    const Prior &prior() const { return m_prior; }
    const Tokenizer &tokenizer() const { return m_tokenizer; }
    const RethinkSettings &settings() const { return m_settings; }
    const Landmarks &landmarks() const { return m_landmarks; }
    const ModelCard &card() const { return m_card; }
    at::Device device() const { return m_device; }

private:
    Model(const Checkpoint &checkpoint, const TensorMap &tensors, at::Device device);

    Config m_config;
    Decoder m_decoder;
    Prior m_prior;
    Tokenizer m_tokenizer;
    RethinkSettings m_settings;
    Landmarks m_landmarks;
    ModelCard m_card;
    at::Device m_device;
};

/// Reads a checkpoint and puts it on a device. Throws what readCheckpoint and chooseDevice do, and Stopped when the
/// listener of the progress wants no more.
std::shared_ptr<const Model> loadModel(const std::filesystem::path &path, std::string_view device = "auto",
                                       const Progress &progress = {});

} // namespace ltm
