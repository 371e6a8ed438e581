// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Decoding token by token gives the logits of the whole sequence read at once, on either way through a step: for rows
// of different lengths, beyond the window, and with grouped-query attention.

#include "cpustep.h"
#include "initialweights.h"
#include "noise.h"
#include "prior.h"

#include <QTest>

namespace
{

constexpr std::int64_t rows = 3;
constexpr std::int64_t steps = 20;

ltm::Config groupedConfig()
{
    ltm::Config config;
    config.dim = 32;
    config.nLayers = 2;
    config.nHeads = 4;
    config.nKvHeads = 2;
    config.vocabSize = 50;
    config.maxSeqLen = 40;
    config.windowSize = 8;
    config.maxZLen = 6;
    config.latentDim = 8;
    config.priorLayers = 1;
    return config;
}

/// Larger than those that a training begins with, so that every part of the decoder has a say in the logits.
ltm::TensorMap strongWeights(const ltm::Config &config)
{
    ltm::TensorMap weights = ltm::initialWeights(config, 1);
    for (auto &[name, tensor] : weights)
        if (name.find("norm") == std::string::npos)
            tensor.mul_(8);
    return weights;
}

} // namespace

class TestDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsGiveTheLogitsOfTheWhole_data();
    void stepsGiveTheLogitsOfTheWhole();
    void manyRowsAreLeftToAten();
};

void TestDecoder::stepsGiveTheLogitsOfTheWhole_data()
{
    QTest::addColumn<bool>("onAten");
    QTest::newRow("a few rows on the CPU") << false;
    QTest::newRow("ATen's operations") << true;
}

void TestDecoder::stepsGiveTheLogitsOfTheWhole()
{
    QFETCH(const bool, onAten);
    const at::NoGradGuard noGradient;
    const ltm::Config config = groupedConfig();
    const ltm::TensorMap weights = strongWeights(config);
    const ltm::Decoder decoder(config, weights);
    const ltm::Latents latents
        = ltm::Prior(config, weights).apply(ltm::normalNoise({rows, config.maxZLen, config.latentDim}, 2));

    const at::Tensor lengths = at::tensor(std::vector<std::int64_t>{3, 12, 7});
    const at::Tensor sequence
        = at::arange(rows * config.maxSeqLen).mul(37).remainder(config.vocabSize).view({rows, config.maxSeqLen});
    const at::Tensor whole = decoder.logits(decoder.hidden(decoder.stem(sequence), latents));

    ltm::DecodeState state;
    at::Tensor logits = decoder.begin(state, sequence.narrow(1, 0, 12), lengths, latents);
    QVERIFY(state.cpuStep);
    if (onAten)
        state.cpuStep.reset();
    for (std::int64_t step = 0; step < steps; ++step) {
        const at::Tensor at = (lengths + step).view({rows, 1});
        const at::Tensor expected
            = whole.gather(1, (at - 1).unsqueeze(2).expand({rows, 1, config.vocabSize})).squeeze(1);
        QVERIFY2(at::allclose(logits, expected, 1e-4, 1e-5), qPrintable(QStringLiteral("step %1").arg(step)));
        logits = decoder.step(state, sequence.gather(1, at).squeeze(1));
    }
}

void TestDecoder::manyRowsAreLeftToAten()
{
    const ltm::Config config = groupedConfig();
    const ltm::TensorMap weights = strongWeights(config);
    const ltm::DecoderWeights some{weights.at("tok_embeddings.weight"), {}, {}, {}};
    QVERIFY(ltm::CpuStep::serves(some, ltm::CpuStep::fewRows));
    QVERIFY(!ltm::CpuStep::serves(some, ltm::CpuStep::fewRows + 1));
    const ltm::DecoderWeights halves{some.embedding.to(at::kBFloat16), {}, {}, {}};
    QVERIFY(!ltm::CpuStep::serves(halves, 1));
}

QTEST_GUILESS_MAIN(TestDecoder)
#include "test_decoder.moc"
