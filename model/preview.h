// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The trace that the model writes from a point of the latent map, beside the run and without a change to it.

#include "generate.h"
#include "values.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ltm
{

class Model;

/// A greedy decode in slices of a token, so that there can be other work in between.
class PreviewComputation
{
public:
    using Clock = std::chrono::steady_clock;

    /// `z0` [Nz * dz] lies at `at`: Projection::lift(at, off). The trace has at most `maxTokens` tokens. `asked` is
    /// when the preview's time begins to run. Reads the question. Throws ltm::Error when z0 does not fit the model, or
    /// holds a number that is not finite.
    PreviewComputation(std::shared_ptr<const Model> model, std::string_view question, MapPoint at,
                       const std::vector<float> &z0, int maxTokens, Clock::time_point asked = Clock::now());

    /// Writes the next token. Returns false once the trace is whole.
    bool advance();

    /// The trace as far as it is; answer, verification and milliseconds once it is whole.
    const TracePreview &preview() const { return m_preview; }

private:
    void finish();

    std::shared_ptr<const Model> m_model;
    std::string m_question;
    Clock::time_point m_asked;
    TracePreview m_preview;
    TraceWriter m_writer;
};

} // namespace ltm
