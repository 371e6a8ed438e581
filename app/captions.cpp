// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captions.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ts
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Captions", text);
}

QString nats(double value)
{
    return QLocale().toString(std::abs(value), 'f', std::abs(value) < 1 ? 2 : 1);
}

QString doing(ltm::Phase phase, ltm::AcceptanceRule rule)
{
    switch (phase) {
    case ltm::Phase::Start:
        return tr("Looking for a first thought z that explains the question.");
    case ltm::Phase::Decode:
        return tr("Writing a trace from the thought z.");
    case ltm::Phase::Refine:
        return tr("Moving the thought so that it explains this trace better.");
    case ltm::Phase::Accept:
        return rule == ltm::AcceptanceRule::Gibbs ? tr("Keeping this trace, whatever its ELBO.")
                                                  : tr("Comparing the ELBO with the best so far.");
    case ltm::Phase::Finished:
        return tr("The budget is used up.");
    }
    return {};
}

QString next(ltm::Phase phase)
{
    switch (phase) {
    case ltm::Phase::Start:
        return tr("Paused. Next: find a first thought z that explains the question.");
    case ltm::Phase::Decode:
        return tr("Paused. Next: write a trace from the thought z.");
    case ltm::Phase::Refine:
        return tr("Paused. Next: move the thought so that it explains this trace better.");
    case ltm::Phase::Accept:
        return tr("Paused. Next: decide whether to keep this trace.");
    case ltm::Phase::Finished:
        return tr("Paused: the budget is used up.");
    }
    return {};
}

/// A trace that is compared with nothing: it begins a chain or a branch.
QString reasonOfFirst(ltm::Origin origin)
{
    switch (origin) {
    case ltm::Origin::Start:
    case ltm::Origin::Rethink:
    case ltm::Origin::Perturbation:
        return tr("Keeping it, because it is the first.");
    case ltm::Origin::EditedTrace:
        return tr("Keeping it, because these are your words.");
    default:
        return tr("Keeping it, because you asked for this thought.");
    }
}

QString reasonOfGibbs(double rise)
{
    return rise > 0 ? tr("Keeping it, as the Gibbs rule keeps every trace; the ELBO rose by %1 nats.").arg(nats(rise))
        : rise < 0  ? tr("Keeping it, as the Gibbs rule keeps every trace; the ELBO fell by %1 nats.").arg(nats(rise))
                    : tr("Keeping it, as the Gibbs rule keeps every trace; the ELBO is the same.");
}

QString reasonOfMonotone(double rise, double error, bool accepted)
{
    if (accepted)
        return tr("Keeping it, because the ELBO rose by %1 nats, more than its error %2.").arg(nats(rise), nats(error));
    if (rise > 0)
        return tr("Going back to the best, because the ELBO rose by %1 nats, not more than its error %2.")
            .arg(nats(rise), nats(error));
    return rise < 0 ? tr("Going back to the best, because the ELBO fell by %1 nats.").arg(nats(rise))
                    : tr("Going back to the best, because the ELBO did not rise.");
}

QString reason(const Moment &moment)
{
    const ltm::Iteration &last = *moment.last;
    const bool continues = last.origin == ltm::Origin::Rethink || last.origin == ltm::Origin::Perturbation;
    if (!moment.before || !continues)
        return reasonOfFirst(last.origin);
    if (moment.rule == ltm::AcceptanceRule::Gibbs)
        return reasonOfGibbs(last.elbo.elbo - moment.before->elbo.elbo);
    return reasonOfMonotone(last.elbo.elbo - moment.before->bestElbo, last.elbo.standardError, last.accepted);
}

} // namespace

Caption captionOf(const Moment &moment)
{
    const QString why = moment.last ? reason(moment) : QString();
    switch (moment.state) {
    case RunState::Idle:
        return {moment.ready ? tr("Ready to think: type a problem, and press Run.") : tr("No checkpoint is open yet."),
                {}};
    case RunState::Running:
        return {doing(moment.phase, moment.rule), why};
    case RunState::Paused:
        return {next(moment.phase), why};
    case RunState::Finished:
        return {moment.answer.isEmpty() ? tr("Finished without an answer.")
                                        : tr("Finished. The answer is %1.").arg(moment.answer),
                tr("A higher ELBO says that the thought explains its trace better, not that the answer is right.")};
    }
    return {};
}

} // namespace ts
