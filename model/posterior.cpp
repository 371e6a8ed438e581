// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posterior.h"

#include "torchcompat.h"

#include <cmath>
#include <numbers>

namespace ltm
{

namespace
{

constexpr double beta1 = 0.9;
constexpr double beta2 = 0.999;
constexpr double epsilon = 1e-8;
constexpr double weightDecay = 0.01;

at::Tensor stemOf(const Decoder &decoder, const at::Tensor &inputs)
{
    const at::NoGradGuard noGradient;
    return decoder.stem(inputs);
}

} // namespace

double fastLearningRate(int step, int steps, double rate)
{
    const double least = rate / 10;
    return least + 0.5 * (1 + std::cos(std::numbers::pi * step / steps)) * (rate - least);
}

Posterior initialPosterior(const Config &config, std::int64_t rows, double logVarInit, at::Device device)
{
    const auto options = at::TensorOptions().dtype(at::kFloat).device(device);
    return {at::zeros({rows, config.maxZLen, config.latentDim}, options),
            at::full({rows, config.maxZLen, config.latentDim}, logVarInit, options)};
}

FastLearning::FastLearning(const Decoder &decoder, const Prior &prior, const SequenceBatch &batch, Posterior start,
                           at::Tensor noise, const FastLearningSettings &settings)
    : m_decoder(decoder)
    , m_prior(prior)
    , m_batch(batch)
    , m_stem(stemOf(decoder, batch.inputs))
    , m_posterior{start.mu.clone(), start.logVar.clone()}
    , m_noise(std::move(noise))
    , m_settings(settings)
    , m_muMoments{at::zeros_like(start.mu), at::zeros_like(start.mu)}
    , m_logVarMoments{at::zeros_like(start.logVar), at::zeros_like(start.logVar)}
{
}

FastLearning::Gradient FastLearning::gradient() const
{
    const at::AutoGradMode withGradient(true);
    at::Tensor z0 = m_posterior.draw(m_noise).requires_grad_();
    const LogLikelihood likelihood
        = logLikelihood(tokenLogProbabilities(m_decoder, m_stem, m_prior.apply(z0), m_batch.targets), m_batch);
    const at::Tensor counted = likelihood.total(m_settings.likelihood);
    const at::Tensor ofNoise = gradients(-counted.sum(), {z0}).front();

    const at::NoGradGuard noGradient;
    const at::Tensor kl = klPerLatent(m_posterior).sum(1);
    // d z0 / d log_var = exp(log_var / 2) * noise / 2, and the KL's own gradients are mu and (exp(log_var) - 1) / 2.
    const at::Tensor deviation = (0.5 * m_posterior.logVar).exp();
    return {{likelihood.question.detach(), likelihood.trace.detach(), kl, counted.detach() - kl},
            ofNoise + m_posterior.mu,
            0.5 * (ofNoise * deviation * m_noise + m_posterior.logVar.exp() - 1.0)};
}

void FastLearning::update(at::Tensor &parameter, const at::Tensor &gradient, Moments &moments, double rate) const
{
    moments.first.mul_(beta1).add_(gradient, 1 - beta1);
    moments.second.mul_(beta2).addcmul_(gradient, gradient, 1 - beta2);
    const double correction1 = 1 - std::pow(beta1, m_step + 1);
    const double correction2 = 1 - std::pow(beta2, m_step + 1);
    const at::Tensor denominator = (moments.second / correction2).sqrt_().add_(epsilon);
    parameter.mul_(1 - rate * weightDecay).addcdiv_(moments.first, denominator, -rate / correction1);
}

FastLearning::Terms FastLearning::step()
{
    const Gradient now = gradient();
    const at::NoGradGuard noGradient;
    const double rate = fastLearningRate(m_step, m_settings.steps, m_settings.learningRate);
    update(m_posterior.mu, now.mu, m_muMoments, rate);
    update(m_posterior.logVar, now.logVar, m_logVarMoments, rate);
    ++m_step;
    return now.terms;
}

Posterior learnPosterior(const Decoder &decoder, const Prior &prior, const SequenceBatch &batch, Posterior start,
                         const at::Tensor &noise, const FastLearningSettings &settings)
{
    FastLearning learning(decoder, prior, batch, std::move(start), noise, settings);
    while (!learning.done())
        learning.step();
    return learning.posterior();
}

} // namespace ltm
