// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iterationjson.h"

namespace ts
{

namespace
{

const char *name(ltm::Verdict verdict)
{
    switch (verdict) {
    case ltm::Verdict::Right:
        return "right";
    case ltm::Verdict::WrongArithmetic:
        return "wrong_arithmetic";
    case ltm::Verdict::UnknownOperand:
        return "unknown_operand";
    case ltm::Verdict::Malformed:
        break;
    }
    return "malformed";
}

nlohmann::ordered_json equations(const ltm::Iteration &iteration)
{
    auto list = nlohmann::ordered_json::array();
    for (const ltm::EquationVerdict &equation : iteration.verification.equations)
        list.push_back({{"equation", iteration.text.substr(equation.begin, equation.end - equation.begin)},
                        {"verdict", name(equation.verdict)},
                        {"reason", equation.reason.text()}});
    return list;
}

} // namespace

nlohmann::ordered_json toJson(const ltm::Iteration &iteration)
{
    return {{"index", iteration.index},
            {"chain", iteration.chain},
            {"elbo", iteration.elbo.elbo},
            {"elbo_se", iteration.elbo.standardError},
            {"log_p_question", iteration.elbo.logQuestion},
            {"log_p_trace", iteration.elbo.logTrace},
            {"kl", iteration.elbo.kl},
            {"importance_weighted_bound", iteration.elbo.importanceWeightedBound},
            {"trace", iteration.text},
            {"answer", iteration.answer},
            {"reward", iteration.verification.reward},
            {"equations", equations(iteration)},
            {"accepted", iteration.accepted},
            {"best_elbo", iteration.bestElbo},
            {"milliseconds", iteration.milliseconds}};
}

} // namespace ts
