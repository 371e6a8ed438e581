// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elbo.h"

#include "tokenizer.h"
#include "torchcompat.h"

#include <algorithm>
#include <cmath>

namespace ltm
{

at::Tensor Posterior::draw(const at::Tensor &noise) const
{
    return mu + (0.5 * logVar).exp() * noise;
}

Posterior Posterior::row(std::int64_t b) const
{
    return {mu.select(0, b), logVar.select(0, b)};
}

at::Tensor klPerLatent(const Posterior &q)
{
    return 0.5 * (q.mu.square() + q.logVar.exp() - 1.0 - q.logVar).sum(/*dim=*/-1);
}

std::vector<int> promptIds(const Tokenizer &tokenizer, std::string_view question)
{
    std::vector<int> ids{tokenizer.endOfText()};
    const std::vector<int> words = tokenizer.encode(question);
    ids.insert(ids.end(), words.begin(), words.end());
    ids.insert(ids.end(), tokenizer.separator().begin(), tokenizer.separator().end());
    return ids;
}

std::vector<int> traceIds(const Tokenizer &tokenizer, std::string_view trace)
{
    std::vector<int> ids = tokenizer.encode(trace);
    ids.push_back(tokenizer.endOfText());
    return ids;
}

std::vector<int> traceIds(const Tokenizer &tokenizer, const Iteration &record)
{
    std::vector<int> ids;
    for (const Token &token : record.trace)
        ids.push_back(token.id);
    if (record.complete)
        ids.push_back(tokenizer.endOfText());
    return ids;
}

SequenceBatch::SequenceBatch(const std::vector<std::vector<int>> &prompts, const std::vector<std::vector<int>> &traces,
                             at::Device device)
{
    const auto rows = static_cast<std::int64_t>(prompts.size());
    std::size_t longest = 0;
    for (std::size_t b = 0; b < prompts.size(); ++b)
        longest = std::max(longest, prompts[b].size() + traces[b].size());
    const auto length = static_cast<std::int64_t>(longest) - 1;

    at::Tensor tokens = at::zeros({rows, length + 1}, at::kLong);
    questionMask = at::zeros({rows, length}, at::kFloat);
    traceMask = at::zeros({rows, length}, at::kFloat);
    for (std::int64_t b = 0; b < rows; ++b) {
        const auto &prompt = prompts[b];
        const auto &trace = traces[b];
        auto *row = tokens[b].data_ptr<std::int64_t>();
        std::copy(trace.begin(), trace.end(), std::copy(prompt.begin(), prompt.end(), row));
        const auto boundary = static_cast<std::int64_t>(prompt.size()) - 1;
        questionMask[b].narrow(0, 0, boundary).fill_(1);
        traceMask[b].narrow(0, boundary, static_cast<std::int64_t>(trace.size())).fill_(1);
    }
    inputs = tokens.narrow(1, 0, length).contiguous().to(device);
    targets = tokens.narrow(1, 1, length).contiguous().to(device);
    questionMask = questionMask.to(device);
    traceMask = traceMask.to(device);
}

SequenceBatch::SequenceBatch(at::Tensor inputTokens, at::Tensor targetTokens, at::Tensor ofQuestion, at::Tensor ofTrace)
    : inputs(std::move(inputTokens))
    , targets(std::move(targetTokens))
    , questionMask(std::move(ofQuestion))
    , traceMask(std::move(ofTrace))
{
}

at::Tensor tokenLogProbabilities(const Decoder &decoder, const at::Tensor &stem, const Latents &latents,
                                 const at::Tensor &targets)
{
    const at::Tensor logits = decoder.logits(decoder.hidden(stem, latents));
    return -at::cross_entropy_loss(logits.flatten(0, 1), targets.flatten(), {}, at::Reduction::None)
                .view(targets.sizes());
}

at::Tensor LogLikelihood::total(Likelihood likelihood) const
{
    return likelihood == Likelihood::Joint ? question + trace : trace;
}

LogLikelihood logLikelihood(const at::Tensor &tokenLogProbabilities, const SequenceBatch &batch)
{
    return {(tokenLogProbabilities * batch.questionMask).sum(1), (tokenLogProbabilities * batch.traceMask).sum(1)};
}

at::Tensor antithetic(const at::Tensor &half)
{
    return at::cat({half, -half}, /*dim=*/0);
}

ElboEstimate estimateElbo(const Decoder &decoder, const Prior &prior, const SequenceBatch &batch, const Posterior &q,
                          const at::Tensor &noise, Likelihood likelihood)
{
    const at::NoGradGuard noGradient;
    const auto rows = noise.size(0);
    const auto draws = noise.size(1);
    const auto pairs = draws / 2;

    // The draws are rows of one larger batch: [B * S, ...]. What no latent reaches is computed once a sequence.
    const at::Tensor mean = q.mu.unsqueeze(1);
    const at::Tensor logVar = q.logVar.unsqueeze(1);
    const at::Tensor z0 = mean + (0.5 * logVar).exp() * noise; // [B, S, Nz, dz]
    const at::Tensor stem = decoder.stem(batch.inputs).repeat_interleave(draws, /*dim=*/0);
    const at::Tensor targets = batch.targets.repeat_interleave(draws, /*dim=*/0);
    const at::Tensor logP = tokenLogProbabilities(decoder, stem, prior.apply(z0.flatten(0, 1)), targets)
                                .unflatten(0, {rows, draws}); // [B, S, T]
    const at::Tensor question = (logP * batch.questionMask.unsqueeze(1)).sum(2); // [B, S]
    const at::Tensor trace = (logP * batch.traceMask.unsqueeze(1)).sum(2);
    const at::Tensor counted = LogLikelihood{question, trace}.total(likelihood);

    const at::Tensor perLatent = ltm::klPerLatent(q); // [B, Nz]
    const at::Tensor kl = perLatent.sum(1);
    const at::Tensor pairMeans = counted.unflatten(1, {2, pairs}).mean(1); // [B, S/2]
    const at::Tensor error = pairs > 1
        ? pairMeans.std(/*dim=*/1, /*unbiased=*/true) / std::sqrt(static_cast<double>(pairs))
        : at::zeros_like(kl);
    // log p(z)/q(z) of a draw; the constants of the two Gaussians cancel.
    const at::Tensor logRatio = 0.5 * (noise.square() + logVar - z0.square()).sum({2, 3});
    const at::Tensor bound = (counted + logRatio).logsumexp(1) - std::log(static_cast<double>(draws));

    const at::Tensor numbers = at::stack({question.mean(1), trace.mean(1), kl, counted.mean(1) - kl, error, bound}, 1)
                                   .to(at::kCPU, at::kDouble)
                                   .contiguous(); // [B, 6]
    ElboEstimate estimate;
    for (std::int64_t b = 0; b < rows; ++b) {
        const double *row = numbers[b].data_ptr<double>();
        estimate.parts.push_back({row[0], row[1], row[2], row[3], row[4], row[5]});
    }
    estimate.klPerLatent = perLatent.to(at::kCPU);
    estimate.tokenLogProbability = (logP.logsumexp(1) - std::log(static_cast<double>(draws))).to(at::kCPU);
    return estimate;
}

} // namespace ltm
