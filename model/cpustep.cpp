// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cpustep.h"

#include <algorithm>
#include <cmath>

namespace ltm
{

namespace
{

float dot(const float *a, const float *b, std::int64_t size)
{
    float sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::int64_t i = 0; i < size; ++i)
        sum += a[i] * b[i];
    return sum;
}

/// y += factor * x.
void add(float *y, float factor, const float *x, std::int64_t size)
{
#pragma omp simd
    for (std::int64_t i = 0; i < size; ++i)
        y[i] += factor * x[i];
}

void softmax(float *scores, std::int64_t size)
{
    const float highest = *std::max_element(scores, scores + size);
    float sum = 0;
    for (std::int64_t i = 0; i < size; ++i)
        sum += scores[i] = std::exp(scores[i] - highest);
    for (std::int64_t i = 0; i < size; ++i)
        scores[i] /= sum;
}

/// y = x weight^T, or y += x weight^T.
void product(at::Tensor &y, const at::Tensor &x, const at::Tensor &weight)
{
    at::mm_out(y, x, weight.t());
}

void addProduct(at::Tensor &y, const at::Tensor &x, const at::Tensor &weight)
{
    at::addmm_out(y, y, x, weight.t());
}

} // namespace

bool CpuStep::serves(const DecoderWeights &weights, std::int64_t rows)
{
    const at::Tensor &embedding = weights.embedding;
    return rows <= fewRows && embedding.is_cpu() && embedding.scalar_type() == at::kFloat && embedding.is_contiguous();
}

CpuStep::CpuStep(const Config &config, const DecoderWeights &weights, const at::Tensor &rotation, std::int64_t rows)
    : m_config(config)
    , m_weights(weights)
    , m_rotation(rotation)
    , m_rows(rows)
    , m_positions(rows)
    , m_seen(rows)
    , m_allLatents(rows, config.latentsPerLayer())
    , m_scores(std::max(config.windowSize, config.latentsPerLayer()))
    , m_x(at::empty({rows, config.dim}, at::kFloat))
    , m_normed(at::empty_like(m_x))
    , m_queries(at::empty_like(m_x))
    , m_mixed(at::empty_like(m_x))
    , m_keys(at::empty({rows, config.nKvHeads * config.headDim()}, at::kFloat))
    , m_values(at::empty_like(m_keys))
    , m_gate(at::empty({rows, config.feedForwardDim()}, at::kFloat))
    , m_up(at::empty_like(m_gate))
{
}

at::Tensor CpuStep::run(DecodeState &state, const at::Tensor &tokens)
{
    const at::NoGradGuard noGradient;
    for (std::int64_t b = 0; b < m_rows; ++b) {
        m_positions[b] = state.positions.data_ptr<std::int64_t>()[b];
        m_seen[b] = std::min(m_positions[b] + 1, m_config.windowSize);
    }
    embed(tokens.data_ptr<std::int64_t>());
    for (std::size_t l = 0; l < m_weights.layers.size(); ++l) {
        selfAttention(m_weights.layers[l], state.keys[l], state.values[l]);
        crossAttention(m_weights.layers[l], state.latentKeys[l], state.latentValues[l]);
        feedForward(m_weights.layers[l]);
    }
    norm(m_weights.norm);
    return at::mm(m_normed, m_weights.output.t());
}

void CpuStep::embed(const std::int64_t *tokens)
{
    const float *embedding = m_weights.embedding.data_ptr<float>();
    for (std::int64_t b = 0; b < m_rows; ++b)
        std::copy_n(embedding + tokens[b] * m_config.dim, m_config.dim, m_x.data_ptr<float>() + b * m_config.dim);
}

void CpuStep::norm(const at::Tensor &weight)
{
    const auto width = m_config.dim;
    const float *scale = weight.data_ptr<float>();
    for (std::int64_t b = 0; b < m_rows; ++b) {
        const float *x = m_x.data_ptr<float>() + b * width;
        float *normed = m_normed.data_ptr<float>() + b * width;
        const float r = 1 / std::sqrt(dot(x, x, width) / float(width) + float(m_config.normEps));
        for (std::int64_t i = 0; i < width; ++i)
            normed[i] = x[i] * r * scale[i];
    }
}

void CpuStep::rotate(at::Tensor &heads) const
{
    const auto half = m_config.headDim() / 2;
    auto *pairs = reinterpret_cast<c10::complex<float> *>(heads.data_ptr<float>());
    for (std::int64_t b = 0; b < m_rows; ++b) {
        const auto *turn = m_rotation.data_ptr<c10::complex<float>>() + m_positions[b] * half;
        for (std::int64_t head = 0; head < heads.size(1) / m_config.headDim(); ++head)
            for (std::int64_t i = 0; i < half; ++i)
                *pairs++ *= turn[i];
    }
}

void CpuStep::remember(at::Tensor &keys, at::Tensor &values) const
{
    const auto width = m_config.headDim();
    const auto window = m_config.windowSize;
    const auto place = [&](const at::Tensor &from, at::Tensor &to, std::int64_t row, std::int64_t head) {
        const auto index = row * m_config.nKvHeads + head;
        std::copy_n(from.data_ptr<float>() + index * width, width,
                    to.data_ptr<float>() + (index * window + m_positions[row] % window) * width);
    };
    for (std::int64_t b = 0; b < m_rows; ++b)
        for (std::int64_t head = 0; head < m_config.nKvHeads; ++head) {
            place(m_keys, keys, b, head);
            place(m_values, values, b, head);
        }
}

void CpuStep::attend(const at::Tensor &keys, const at::Tensor &values, const std::vector<std::int64_t> &seen)
{
    const auto width = m_config.headDim();
    const auto sharing = m_config.nHeads / m_config.nKvHeads;
    const float scale = 1 / std::sqrt(float(width));
    float *mixed = m_mixed.zero_().data_ptr<float>();
    const float *query = m_queries.data_ptr<float>();
    for (std::int64_t b = 0; b < m_rows; ++b)
        for (std::int64_t head = 0; head < m_config.nHeads; ++head, query += width, mixed += width) {
            const auto offset = (b * m_config.nKvHeads + head / sharing) * keys.size(2) * width;
            const float *key = keys.data_ptr<float>() + offset;
            const float *value = values.data_ptr<float>() + offset;
            for (std::int64_t s = 0; s < seen[b]; ++s)
                m_scores[s] = scale * dot(query, key + s * width, width);
            softmax(m_scores.data(), seen[b]);
            for (std::int64_t s = 0; s < seen[b]; ++s)
                add(mixed, m_scores[s], value + s * width, width);
        }
}

void CpuStep::selfAttention(const DecoderLayer &layer, at::Tensor &keys, at::Tensor &values)
{
    norm(layer.attentionNorm);
    product(m_queries, m_normed, layer.attention.wq);
    product(m_keys, m_normed, layer.attention.wk);
    product(m_values, m_normed, layer.attention.wv);
    rotate(m_queries);
    rotate(m_keys);
    remember(keys, values);
    attend(keys, values, m_seen);
    addProduct(m_x, m_mixed, layer.attention.wo);
}

void CpuStep::crossAttention(const DecoderLayer &layer, const at::Tensor &keys, const at::Tensor &values)
{
    norm(layer.crossAttentionNorm);
    product(m_queries, m_normed, layer.crossAttention.wq);
    rotate(m_queries);
    attend(keys, values, m_allLatents);
    addProduct(m_x, m_mixed, layer.crossAttention.wo);
}

void CpuStep::feedForward(const DecoderLayer &layer)
{
    norm(layer.feedForwardNorm);
    product(m_gate, m_normed, layer.feedForward.gate);
    product(m_up, m_normed, layer.feedForward.up);
    float *gate = m_gate.data_ptr<float>();
    const float *up = m_up.data_ptr<float>();
    for (std::int64_t i = 0; i < m_gate.numel(); ++i)
        gate[i] *= up[i] / (1 + std::exp(-gate[i]));
    addProduct(m_x, m_gate, layer.feedForward.down);
}

} // namespace ltm
