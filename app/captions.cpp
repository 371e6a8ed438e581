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

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ts::Captions)
};

QString nats(double value)
{
    return QLocale().toString(std::abs(value), 'f', std::abs(value) < 1 ? 2 : 1);
}

QString doing(ltm::Phase phase, ltm::AcceptanceRule rule)
{
    switch (phase) {
    case ltm::Phase::Start:
        return Text::tr("Looking for a first thought z that explains the question.");
    case ltm::Phase::Decode:
        return Text::tr("Writing a trace from the thought z.");
    case ltm::Phase::Refine:
        return Text::tr("Moving the thought so that it explains this trace better.");
    case ltm::Phase::Accept:
        return rule == ltm::AcceptanceRule::Gibbs ? Text::tr("Keeping this trace, whatever its ELBO.")
                                                  : Text::tr("Comparing the ELBO with the best so far.");
    case ltm::Phase::Finished:
        return Text::tr("The budget is used up.");
    }
    return {};
}

QString next(ltm::Phase phase)
{
    switch (phase) {
    case ltm::Phase::Start:
        return Text::tr("Paused. Next: find a first thought z that explains the question.");
    case ltm::Phase::Decode:
        return Text::tr("Paused. Next: write a trace from the thought z.");
    case ltm::Phase::Refine:
        return Text::tr("Paused. Next: move the thought so that it explains this trace better.");
    case ltm::Phase::Accept:
        return Text::tr("Paused. Next: decide whether to keep this trace.");
    case ltm::Phase::Finished:
        return Text::tr("Paused: the budget is used up.");
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
        return Text::tr("Keeping it, because it is the first.");
    case ltm::Origin::EditedTrace:
        return Text::tr("Keeping it, because these are your words.");
    default:
        return Text::tr("Keeping it, because you asked for this thought.");
    }
}

QString reasonOfGibbs(double rise)
{
    return rise > 0
        ? Text::tr("Keeping it, as the Gibbs rule keeps every trace; the ELBO rose by %1 nats.").arg(nats(rise))
        : rise < 0
        ? Text::tr("Keeping it, as the Gibbs rule keeps every trace; the ELBO fell by %1 nats.").arg(nats(rise))
        : Text::tr("Keeping it, as the Gibbs rule keeps every trace; the ELBO is the same.");
}

QString reasonOfMonotone(double rise, double error, bool accepted)
{
    if (accepted)
        return Text::tr("Keeping it, because the ELBO rose by %1 nats, more than its error %2.")
            .arg(nats(rise), nats(error));
    if (rise > 0)
        return Text::tr("Going back to the best, because the ELBO rose by %1 nats, not more than its error %2.")
            .arg(nats(rise), nats(error));
    return rise < 0 ? Text::tr("Going back to the best, because the ELBO fell by %1 nats.").arg(nats(rise))
                    : Text::tr("Going back to the best, because the ELBO did not rise.");
}

QString reason(const Moment &moment)
{
    const ltm::Iteration &last = *moment.last;
    if (!moment.before || ltm::beginsBranch(last.origin))
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
        return {moment.ready ? Text::tr("Ready to think: type a problem, and press Run.")
                             : Text::tr("No checkpoint is open yet."),
                {}};
    case RunState::Running:
        return {doing(moment.phase, moment.rule), why};
    case RunState::Paused:
        return {next(moment.phase), why};
    case RunState::Finished:
        return {
            moment.answer.isEmpty() ? Text::tr("Finished without an answer.")
                                    : Text::tr("Finished. The answer is %1.").arg(moment.answer),
            Text::tr("A higher ELBO says that the thought explains its trace better, not that the answer is right.")};
    }
    return {};
}

} // namespace ts
