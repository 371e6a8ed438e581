// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "train.h"

#include "error.h"
#include "generate.h"
#include "model.h"
#include "noise.h"
#include "settings.h"
#include "torchcompat.h"
#include "trainingdata.h"
#include "trainingfields.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ltm
{

namespace
{

constexpr double beta1 = 0.9;
constexpr double beta2 = 0.95;
constexpr double epsilon = 1e-8;

void check(const TrainSettings &s)
{
    const auto require = [](bool holds, const Phrase &what) {
        if (!holds)
            throw Error("training settings: %1", what);
    };
    require(s.steps > 0 && s.batch > 0 && s.accumulate > 0, Phrase("steps, batch and accumulation must be positive"));
    require(
        s.learningRate > 0 && s.clip > 0 && s.weightDecay >= 0 && s.warmUp >= 0 && s.questionWeight >= 0,
        Phrase(
            "learning rate and clip must be positive; weight decay, warm-up and the question's weight not negative"));
    require(s.fast.steps > 0 && s.fast.learningRate > 0,
            Phrase("fast learning needs at least one step and a positive rate"));
    require(s.questionDropout >= 0 && s.questionDropout <= 1, Phrase("the question's dropout must be between 0 and 1"));
    const SeenShares &seen = s.seen;
    require(seen.questionOnly >= 0 && seen.wrongDigits >= 0 && seen.ownTrace >= 0 && seen.nothing >= 0
                && seen.total() <= 1,
            Phrase("the shares of question-only, wrong-trace, own-trace and prior-draw E-steps must not add up to more "
                   "than 1"));
    require(s.ownTemperature >= 0, Phrase("the temperature of the model's own traces must not be negative"));
}

std::string stepsLabel(const std::string &trace)
{
    int steps = 0;
    for (std::size_t at = trace.find("<<"); at != std::string::npos; at = trace.find("<<", at + 2))
        ++steps;
    return steps == 1 ? "1 step" : std::to_string(steps) + " steps";
}

} // namespace

class Trainer::Impl
{
public:
    Impl(const Config &config, const Tokenizer &tokenizer, const std::vector<Problem> &problems,
         const TrainSettings &settings, at::Device device)
        : m_config(config)
        , m_tokenizer(tokenizer)
        , m_settings(settings)
        , m_device(device)
        , m_data(config, tokenizer, problems)
    {
        check(settings);
        if (m_data.size() < settings.batch)
            throw Error("training data: %1 problems fit the model, fewer than one batch of %2; give more problems, a "
                        "smaller batch or a larger max_seq_len",
                        m_data.size(), settings.batch);
        for (const auto &[name, drawn] : initialWeights(config, settings.seed)) {
            const at::Tensor value = drawn.to(device);
            m_weights.emplace(name, at::Tensor(value).requires_grad_());
            m_first.emplace(name, at::zeros_like(value));
            m_second.emplace(name, at::zeros_like(value));
        }
        if (settings.persistentLatents) {
            m_kept = initialPosterior(config, m_data.size(), settings.logVarInit, at::kCPU);
        }
        m_decoder.emplace(config, inArithmetic(/*withGradient=*/false));
        m_ownTokens = m_data.longestTrace() + 4;
    }

    TrainReport step()
    {
        TrainReport report;
        TensorMap gradientSum;
        for (std::int64_t part = 0; part < m_settings.accumulate; ++part)
            accumulate(part, report, gradientSum);
        report.learningRate = slowRate();
        report.gradientNorm = update(gradientSum, report.learningRate);
        report.step = ++m_step;
        if (!std::isfinite(report.loss) || !std::isfinite(report.gradientNorm))
            throw Error("training stopped at step %1: the loss is not finite; resume from the last save with a smaller "
                        "learning rate",
                        m_step);
        return report;
    }

    std::uint64_t seedFor(std::string_view what, std::int64_t part) const
    {
        return mixSeed(
            {m_settings.seed, hashText(what), static_cast<std::uint64_t>(m_step), static_cast<std::uint64_t>(part)});
    }

    at::Tensor noise(std::string_view what, std::int64_t part) const
    {
        return normalNoise({m_settings.batch, m_config.maxZLen, m_config.latentDim}, seedFor(what, part)).to(m_device);
    }

    /// The E-step: fast learning of the batch's posteriors with the weights frozen. What sees nothing keeps the prior.
    Posterior infer(const std::vector<std::int64_t> &rows, const std::vector<Seen> &seen, std::int64_t part)
    {
        const at::NoGradGuard noGradient;
        std::vector<std::int64_t> inferred;
        for (std::size_t i = 0; i < seen.size(); ++i)
            if (seen[i] != Seen::Nothing)
                inferred.push_back(static_cast<std::int64_t>(i));
        Posterior q = initialPosterior(m_config, m_settings.batch, /*logVarInit=*/0, m_device);
        if (inferred.empty())
            return q;

        const TensorMap frozen = inArithmetic(/*withGradient=*/false);
        const Decoder decoder = m_decoder->withTensors(frozen);
        const Prior prior(m_config, frozen);
        const SequenceBatch view = inferenceView(decoder, prior, rows, seen, inferred, part);
        const at::Tensor index = at::tensor(inferred, at::kLong);
        const at::Tensor kept = at::tensor(rows, at::kLong).index_select(0, index);
        Posterior start = initialPosterior(m_config, index.numel(), m_settings.logVarInit, m_device);
        if (m_settings.persistentLatents)
            start = {m_kept.mu.index_select(0, kept).to(m_device), m_kept.logVar.index_select(0, kept).to(m_device)};
        const at::Tensor onDevice = index.to(m_device);
        const Posterior learned = learnPosterior(decoder, prior, view, start,
                                                 noise("fast", part).index_select(0, onDevice), m_settings.fast);
        if (m_settings.persistentLatents) {
            m_kept.mu.index_copy_(0, kept, learned.mu.to(at::kCPU));
            m_kept.logVar.index_copy_(0, kept, learned.logVar.to(at::kCPU));
        }
        q.mu.index_copy_(0, onDevice, learned.mu);
        q.logVar.index_copy_(0, onDevice, learned.logVar);
        return q;
    }

    /// Those rows of the batch that have an E-step, as it sees them.
    SequenceBatch inferenceView(const Decoder &decoder, const Prior &prior, const std::vector<std::int64_t> &rows,
                                const std::vector<Seen> &seen, const std::vector<std::int64_t> &inferred,
                                std::int64_t part) const
    {
        std::vector<std::vector<int>> prompts;
        std::vector<std::vector<int>> traces;
        std::vector<std::size_t> own;
        for (const std::int64_t i : inferred) {
            const Seen what = seen[static_cast<std::size_t>(i)];
            const std::int64_t row = rows[static_cast<std::size_t>(i)];
            if (what == Seen::OwnTrace)
                own.push_back(prompts.size());
            prompts.push_back(m_data.prompt(row));
            traces.push_back(
                m_data.seenTrace(row, what, mixSeed({seedFor("view", part), static_cast<std::uint64_t>(i)})));
        }
        if (!own.empty())
            writeOwn(decoder, prior, prompts, own, part, traces);
        return SequenceBatch(prompts, traces, m_device);
    }

    /// Writes the model's own traces of some rows as the first iteration of rethinking does: from the posterior of the
    /// question alone, or, every second one, from a draw of the prior.
    void writeOwn(const Decoder &decoder, const Prior &prior, const std::vector<std::vector<int>> &prompts,
                  const std::vector<std::size_t> &own, std::int64_t part, std::vector<std::vector<int>> &traces) const
    {
        const auto size = static_cast<std::int64_t>(own.size());
        const auto draw = [&](std::string_view what) {
            return normalNoise({size, m_config.maxZLen, m_config.latentDim}, seedFor(what, part)).to(m_device);
        };
        DecodeRequest request;
        for (const std::size_t i : own)
            request.prompts.push_back(prompts[i]);
        const SequenceBatch questions(request.prompts, std::vector<std::vector<int>>(own.size()), m_device);
        const Posterior q = learnPosterior(decoder, prior, questions,
                                           initialPosterior(m_config, size, m_settings.logVarInit, m_device),
                                           draw("own fast"), m_settings.fast);
        const at::Tensor everySecond = at::arange(size, q.mu.options()).remainder(2).view({size, 1, 1});
        request.z0 = at::where(everySecond > 0, draw("own start"), q.mu);
        request.temperature = m_settings.ownTemperature;
        request.maxTokens = m_ownTokens;
        if (request.temperature > 0)
            request.uniforms = uniformNoise({size, request.maxTokens}, seedFor("own tokens", part)).to(m_device);
        request.endOfText = m_tokenizer.endOfText();
        TraceWriter writer(decoder, prior, request, m_device);
        while (writer.advance()) { }
        for (std::int64_t row = 0; row < size; ++row) {
            std::vector<int> &trace = traces[own[static_cast<std::size_t>(row)]];
            trace = writer.tokens(row);
            if (writer.complete(row))
                trace.push_back(request.endOfText);
        }
    }

    /// The inputs of a batch with some of the question's tokens hidden behind end-of-text (word dropout), where z is
    /// inferred and so can tell what is missing. The separator stays.
    at::Tensor withQuestionDropout(const SequenceBatch &batch, const std::vector<Seen> &seen, std::int64_t part) const
    {
        const auto length = batch.inputs.size(1);
        at::Tensor rates
            = uniformNoise({m_settings.batch, 1}, seedFor("dropout rate", part)) * m_settings.questionDropout;
        for (std::size_t i = 0; i < seen.size(); ++i)
            if (seen[i] == Seen::Nothing)
                rates[static_cast<std::int64_t>(i)].zero_();
        const at::Tensor drop
            = uniformNoise({m_settings.batch, length}, seedFor("dropout", part)).lt(rates).to(m_device);
        const at::Tensor ofQuestion = batch.questionMask.gt(0);
        const at::Tensor isQuestion
            = at::cat({at::zeros_like(ofQuestion.narrow(1, 0, 1)), ofQuestion.narrow(1, 0, length - 1)}, 1);
        return batch.inputs.masked_fill(drop.logical_and(isQuestion).logical_and(ofQuestion), m_tokenizer.endOfText());
    }

    /// The gradient of the M-step's loss, -log p(x, y | z0 ~ q) a token, added to `sum`.
    void accumulate(std::int64_t part, TrainReport &report, TensorMap &sum)
    {
        const auto rows = m_data.rows(m_step * m_settings.accumulate + part, m_settings.batch, m_settings.seed);
        const std::vector<Seen> seen = m_data.drawSeen(m_settings.batch, m_settings.seen, seedFor("view", part));
        const Posterior q = infer(rows, seen, part);
        const SequenceBatch batch = m_data.sequences(rows, m_device);
        const at::Tensor inputs
            = m_settings.questionDropout > 0 ? withQuestionDropout(batch, seen, part) : batch.inputs;

        const at::AutoGradMode withGradient(true);
        const TensorMap weights = inArithmetic(/*withGradient=*/true);
        const Decoder decoder = m_decoder->withTensors(weights);
        const Prior prior(m_config, weights);
        const LogLikelihood likelihood
            = logLikelihood(tokenLogProbabilities(decoder, decoder.stem(inputs),
                                                  prior.apply(q.draw(noise("slow", part))), batch.targets),
                            batch);
        const double ofQuestion = m_settings.fast.likelihood == Likelihood::Joint ? m_settings.questionWeight : 0;
        const at::Tensor weightSum = ofQuestion * batch.questionMask.sum() + batch.traceMask.sum();
        const at::Tensor loss = -(ofQuestion * likelihood.question.sum() + likelihood.trace.sum()) / weightSum;

        std::vector<at::Tensor> learned;
        for (const auto &[name, weight] : m_weights)
            learned.push_back(weight);
        const std::vector<at::Tensor> gradient = gradients(loss, learned);

        const at::NoGradGuard noGradient;
        std::size_t i = 0;
        for (const auto &[name, weight] : m_weights) {
            auto [at, fresh] = sum.try_emplace(name, gradient[i]);
            if (!fresh)
                at->second = at->second + gradient[i];
            ++i;
        }
        const double share = 1.0 / static_cast<double>(m_settings.accumulate);
        report.loss += share * loss.item<double>();
        report.logQuestion += share * likelihood.question.mean().item<double>();
        report.logTrace += share * likelihood.trace.mean().item<double>();
        report.kl += share * klPerLatent(q).sum(1).mean().item<double>();
        const at::Tensor scored = ofQuestion > 0 ? batch.questionMask + batch.traceMask : batch.traceMask;
        report.tokens += scored.sum().to(at::kLong).item<std::int64_t>();
    }

    double slowRate() const
    {
        const auto step = static_cast<double>(m_step);
        const double warm = std::min(1.0, (step + 1) / std::max<double>(1, static_cast<double>(m_settings.warmUp)));
        const double cosine = 0.5 * (1 + std::cos(std::numbers::pi * step / static_cast<double>(m_settings.steps)));
        return m_settings.learningRate * warm * (0.1 + 0.9 * cosine);
    }

    /// One AdamW step on all weights; returns the gradient's norm before it was clipped.
    double update(const TensorMap &gradientSum, double rate)
    {
        const at::NoGradGuard noGradient;
        std::vector<at::Tensor> norms;
        for (const auto &[name, gradient] : gradientSum)
            norms.push_back(gradient.norm());
        const double norm = at::stack(norms).norm().item<double>() / static_cast<double>(m_settings.accumulate);
        const double scale
            = std::min(1.0, m_settings.clip / (norm + 1e-6)) / static_cast<double>(m_settings.accumulate);
        const double correction1 = 1 - std::pow(beta1, m_step + 1);
        const double correction2 = 1 - std::pow(beta2, m_step + 1);
        for (auto &[name, weight] : m_weights) {
            const at::Tensor gradient = gradientSum.at(name) * scale;
            at::Tensor &first = m_first.at(name);
            at::Tensor &second = m_second.at(name);
            first.mul_(beta1).add_(gradient, 1 - beta1);
            second.mul_(beta2).addcmul_(gradient, gradient, 1 - beta2);
            if (weight.dim() == 2)
                weight.mul_(1 - rate * m_settings.weightDecay);
            weight.addcdiv_(first, (second / correction2).sqrt_().add_(epsilon), -rate / correction1);
        }
        return norm;
    }

    TensorMap inArithmetic(bool withGradient) const
    {
        TensorMap cast;
        for (const auto &[name, weight] : m_weights)
            cast.emplace(name, (withGradient ? weight : weight.detach()).to(m_settings.arithmetic));
        return cast;
    }

    RethinkSettings rethinkSettings() const
    {
        RethinkSettings settings;
        settings.steps = m_settings.fast.steps;
        settings.learningRate = m_settings.fast.learningRate;
        settings.likelihood = m_settings.fast.likelihood;
        settings.logVarInit = m_settings.logVarInit;
        settings.refine = m_settings.persistentLatents ? RefineRule::Warm : RefineRule::Scratch;
        settings.maxTraceTokens = static_cast<int>(std::min<std::int64_t>(128, m_config.maxSeqLen / 2));
        return settings;
    }

    Checkpoint checkpoint(std::int64_t landmarks) const
    {
        const at::NoGradGuard noGradient;
        TensorMap weights;
        for (const auto &[name, weight] : m_weights)
            weights.emplace(name, weight.detach().to(at::kCPU, at::kFloat));
        return {m_config, std::move(weights), m_tokenizer, rethinkSettings(), makeLandmarks(landmarks), {}};
    }

    Landmarks makeLandmarks(std::int64_t count) const
    {
        Landmarks landmarks;
        std::vector<at::Tensor> means;
        const TensorMap frozen = inArithmetic(/*withGradient=*/false);
        const Decoder decoder = m_decoder->withTensors(frozen);
        const Prior prior(m_config, frozen);
        for (std::int64_t begin = 0; begin < std::min(count, m_data.size()); begin += m_settings.batch) {
            std::vector<std::int64_t> rows;
            for (std::int64_t row = begin; row < std::min({begin + m_settings.batch, count, m_data.size()}); ++row) {
                rows.push_back(row);
                landmarks.labels.push_back(stepsLabel(m_tokenizer.decode(m_data.trace(row))));
            }
            const auto size = static_cast<std::int64_t>(rows.size());
            const at::Tensor draw
                = normalNoise({size, m_config.maxZLen, m_config.latentDim},
                              mixSeed({m_settings.seed, hashText("landmarks"), static_cast<std::uint64_t>(begin)}));
            means.push_back(learnPosterior(decoder, prior, m_data.sequences(rows, m_device),
                                           initialPosterior(m_config, size, m_settings.logVarInit, m_device),
                                           draw.to(m_device), m_settings.fast)
                                .mu.to(at::kCPU));
        }
        if (!means.empty())
            landmarks.mu = at::cat(means);
        return landmarks;
    }

    void save(const std::filesystem::path &folder) const
    {
        writeCheckpoint(checkpoint(0), folder);
        Safetensors state;
        for (const auto &[name, weight] : m_weights) {
            state.tensors.emplace("weight." + name, weight.detach().to(at::kCPU));
            state.tensors.emplace("first." + name, m_first.at(name).to(at::kCPU));
            state.tensors.emplace("second." + name, m_second.at(name).to(at::kCPU));
        }
        if (m_settings.persistentLatents) {
            state.tensors.emplace("latents.mu", m_kept.mu);
            state.tensors.emplace("latents.log_var", m_kept.logVar);
        }
        state.metadata
            = {{"step", std::to_string(m_step)}, {"settings", fingerprint(m_settings, m_config, m_data.hash())}};
        writeSafetensors(folder / "training.safetensors", state);
    }

    void resume(const std::filesystem::path &folder)
    {
        const at::NoGradGuard noGradient;
        const auto file = folder / "training.safetensors";
        const Safetensors state = readSafetensors(file);
        const auto settings = state.metadata.find("settings");
        const auto step = state.metadata.find("step");
        if (settings == state.metadata.end() || step == state.metadata.end())
            throw Error("%1: this is not the state of a training run; give the folder that ltm train wrote", file);
        const std::string changed = difference(settings->second, fingerprint(m_settings, m_config, m_data.hash()));
        if (!changed.empty())
            throw Error("%1: the run was started with other settings: %2; give the same ones, or another folder", file,
                        changed);
        const auto restore = [&](at::Tensor &into, const std::string &name) {
            const auto found = state.tensors.find(name);
            if (found == state.tensors.end() || found->second.sizes() != into.sizes())
                throw Error("%1: %2 is missing or of another size; start the run again", file, name);
            into.copy_(found->second);
        };
        for (auto &[name, weight] : m_weights) {
            restore(weight, "weight." + name);
            restore(m_first.at(name), "first." + name);
            restore(m_second.at(name), "second." + name);
        }
        if (m_settings.persistentLatents) {
            restore(m_kept.mu, "latents.mu");
            restore(m_kept.logVar, "latents.log_var");
        }
        m_step = std::stoll(step->second);
    }

    Config m_config;
    Tokenizer m_tokenizer;
    TrainSettings m_settings;
    at::Device m_device;
    TrainingData m_data;
    TensorMap m_weights, m_first, m_second; ///< float32 on the device
    Posterior m_kept; ///< persistent latents, one row a sequence of m_data
    std::optional<Decoder> m_decoder; ///< shares what depends on the config with every step's decoder
    std::int64_t m_step = 0;
    int m_ownTokens = 0; ///< of a trace that the model writes itself
};

Trainer::Trainer(const Config &config, const Tokenizer &tokenizer, const std::vector<Problem> &problems,
                 const TrainSettings &settings, at::Device device)
    : m_impl(std::make_unique<Impl>(config, tokenizer, problems, settings, device))
{
}

Trainer::~Trainer() = default;

void Trainer::beginFrom(const Checkpoint &checkpoint, Inherited inherited)
{
    inherit(m_impl->m_weights, checkpoint, inherited);
}

TrainReport Trainer::step()
{
    return m_impl->step();
}

std::int64_t Trainer::stepsDone() const
{
    return m_impl->m_step;
}

bool Trainer::done() const
{
    return m_impl->m_step >= m_impl->m_settings.steps;
}

std::int64_t Trainer::skipped() const
{
    return m_impl->m_data.skipped();
}

std::int64_t Trainer::parameters() const
{
    std::int64_t count = 0;
    for (const auto &[name, weight] : m_impl->m_weights)
        count += weight.numel();
    return count;
}

void Trainer::save(const std::filesystem::path &folder) const
{
    m_impl->save(folder);
}

void Trainer::resume(const std::filesystem::path &folder)
{
    m_impl->resume(folder);
}

Checkpoint Trainer::checkpoint(std::int64_t landmarks) const
{
    return m_impl->checkpoint(landmarks);
}

} // namespace ltm
