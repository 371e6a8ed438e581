// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A closer look at a trace that is written: what else the model might have written, and what it looked at.

#include "values.h"

#include <string_view>

namespace ltm
{

class Model;

/// One forward pass over question and trace under z = U(z0), z0 being what the record's trace was decoded from (its
/// posterior's mean when the record has none). For each token of the trace, the end of text not among them:
///   alternatives     the `alternatives` likeliest tokens in its place, best first, at most as many as there are. The
///                    end of text may be one: its id is the tokenizer's endOfText() and its text empty;
///   latentAttention  [Nz]: the cross-attention of the position that writes the token, a mean over heads. Each layer
///                    has its own Nz/L latent vectors and a distribution over them; divided by L they sum to 1.
/// Throws ltm::Error when the record does not fit the model.
TraceInspection inspect(const Model &model, std::string_view question, const Iteration &record, int alternatives);

} // namespace ltm
