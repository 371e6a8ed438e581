// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An iteration as the JSON object that `ltm solve --json` prints and that exported traces hold.

#include "values.h"

#include <nlohmann/json.hpp>

namespace ts
{

/// The fields index, chain, elbo, elbo_se, log_p_question, log_p_trace, kl, importance_weighted_bound (nats), trace,
/// answer, reward, equations, accepted, best_elbo and milliseconds, in this order. A number that is not finite is null.
nlohmann::ordered_json toJson(const ltm::Iteration &iteration);

} // namespace ts
