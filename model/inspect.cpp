// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect.h"

#include "chain.h"
#include "model.h"

#include <algorithm>

namespace ltm
{

namespace
{

/// The likeliest tokens of each row of log-probabilities, [n, V].
std::vector<std::vector<Token>> likeliest(const at::Tensor &logP, std::int64_t count, const Tokenizer &tokenizer)
{
    const auto [best, ids] = logP.topk(std::clamp<std::int64_t>(count, 0, logP.size(1)), /*dim=*/1);
    const at::Tensor values = best.to(at::kCPU).contiguous();
    const at::Tensor tokens = ids.to(at::kCPU).contiguous();
    std::vector<std::vector<Token>> rows(static_cast<std::size_t>(logP.size(0)));
    for (std::size_t t = 0; t < rows.size(); ++t) {
        for (std::int64_t i = 0; i < values.size(1); ++i) {
            const std::int64_t at = static_cast<std::int64_t>(t) * values.size(1) + i;
            const auto id = static_cast<int>(tokens.data_ptr<std::int64_t>()[at]);
            rows[t].push_back({id, tokenizer.bytes(id), static_cast<double>(values.data_ptr<float>()[at])});
        }
    }
    return rows;
}

/// L of [1, H, T, Nz/L] as [T, Nz].
at::Tensor meanOverHeads(const std::vector<at::Tensor> &looks)
{
    std::vector<at::Tensor> layers;
    for (const at::Tensor &weights : looks)
        layers.push_back(weights.squeeze(0).to(at::kFloat).mean(/*dim=*/0));
    return at::cat(layers, /*dim=*/1) / static_cast<double>(looks.size());
}

} // namespace

TraceInspection inspect(const Model &model, std::string_view question, const Iteration &record, int alternatives)
{
    const at::NoGradGuard noGradient;
    TraceInspection inspection;
    inspection.id = record.id;
    if (record.trace.empty())
        return inspection;
    const std::vector<int> prompt = promptIds(model.tokenizer(), question);
    const std::vector<int> trace = traceIds(model.tokenizer(), record);
    checkTrace(model, prompt, trace);
    const SequenceBatch batch({prompt}, {trace}, model.device());

    std::vector<at::Tensor> looks;
    const at::Tensor hidden
        = model.decoder().hidden(model.decoder().stem(batch.inputs),
                                 model.prior().apply(decodedLatent(model, record).unsqueeze(0)), &looks); // [1, T, d]
    // A token is written where the one before it is read.
    const auto first = static_cast<std::int64_t>(prompt.size()) - 1;
    const auto count = static_cast<std::int64_t>(record.trace.size());
    const at::Tensor logP = model.decoder().logits(hidden[0].narrow(0, first, count)).log_softmax(-1); // [n, V]
    inspection.alternatives = likeliest(logP, alternatives, model.tokenizer());
    const at::Tensor attention = meanOverHeads(looks).narrow(0, first, count).to(at::kCPU).contiguous(); // [n, Nz]
    for (std::int64_t t = 0; t < count; ++t) {
        const float *row = attention[t].data_ptr<float>();
        inspection.latentAttention.emplace_back(row, row + attention.size(1));
    }
    return inspection;
}

} // namespace ltm
