// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model.h"

#include "error.h"

namespace ltm
{

namespace
{

TensorMap onDevice(const TensorMap &tensors, at::Device device, const Progress &progress)
{
    TensorMap moved;
    for (const auto &[name, tensor] : tensors) {
        moved.emplace(name, tensor.to(device));
        progress.tell(static_cast<double>(moved.size()) / static_cast<double>(tensors.size()));
    }
    return moved;
}

} // namespace

at::Device chooseDevice(std::string_view name)
{
    const bool cuda = at::globalContext().hasCUDA();
    if (name == "cpu" || (name == "auto" && !cuda))
        return at::kCPU;
    constexpr std::string_view mark = "cuda:";
    const std::string number(name.starts_with(mark) ? name.substr(mark.size()) : "0");
    const bool isNumber = !number.empty() && number.size() < 4 && number.find_first_not_of("0123456789") == number.npos;
    if ((name != "cuda" && name != "auto" && !name.starts_with(mark)) || !isNumber)
        throw Error("there is no device \"%1\": use auto, cpu, cuda or cuda:N", name);
    if (!cuda)
        throw Error(
            "no CUDA device can be used here: use --device cpu, or install a driver and a CUDA build of LibTorch");
    const int index = std::stoi(number);
    const auto count = static_cast<int>(at::getNumGPUs());
    if (index >= count)
        throw Error("there is no device \"%1\": the last of the GPUs here is cuda:%2", name, count - 1);
    return at::Device(at::kCUDA, static_cast<at::DeviceIndex>(index));
}

std::string describe(const at::Device &device)
{
    return device.is_cuda() ? "CUDA GPU " + std::to_string(device.index()) : "CPU";
}

Model::Model(const Checkpoint &checkpoint, at::Device device, const Progress &progress)
    : Model(checkpoint, onDevice(checkpoint.tensors, device, progress), device)
{
}

Model::Model(const Checkpoint &checkpoint, const TensorMap &tensors, at::Device device)
    : m_config(checkpoint.config)
    , m_decoder(checkpoint.config, tensors)
    , m_prior(checkpoint.config, tensors)
    , m_tokenizer(checkpoint.tokenizer)
    , m_settings(checkpoint.settings)
    , m_landmarks(checkpoint.landmarks)
    , m_card(ltm::card(checkpoint))
    , m_device(device)
{
    m_card.device = describe(device);
}

std::shared_ptr<const Model> loadModel(const std::filesystem::path &path, std::string_view device,
                                       const Progress &progress)
{
    const at::Device chosen = chooseDevice(device);
    const Checkpoint checkpoint = readCheckpoint(path, progress.part(0, 0.8));
    return std::make_shared<const Model>(checkpoint, chosen, progress.part(0.8, 1));
}

} // namespace ltm
