// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iterationjson.h"

namespace ts
{

nlohmann::ordered_json toJson(const ltm::Iteration &iteration)
{
    return {{"index", iteration.index},
            {"chain", iteration.chain},
            {"elbo", iteration.elbo.elbo},
            {"elbo_se", iteration.elbo.standardError},
            {"log_p_question", iteration.elbo.logQuestion},
            {"log_p_trace", iteration.elbo.logTrace},
            {"kl", iteration.elbo.kl},
            {"trace", iteration.text},
            {"answer", iteration.answer},
            {"accepted", iteration.accepted},
            {"best_elbo", iteration.bestElbo},
            {"milliseconds", iteration.milliseconds}};
}

} // namespace ts
