// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rethinking loop as a state machine (Rethinking, arXiv 2602.06584): decode a trace from z, refine the posterior to
// explain it, accept it or not, and again. It advances by the smallest unit there is and takes commands in between.

#include "values.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ltm
{

class Model;

/// Hears what the loop does, on the thread that calls Rethinker::advance. The window, the command line, the tests and
/// the recorder are observers of one loop.
class RethinkObserver
{
public:
    virtual ~RethinkObserver() = default;
    virtual void phaseBegan(Phase /*phase*/, int /*iteration*/) { }
    virtual void tokenWritten(int /*chain*/, const Token & /*token*/) { }
    /// Of every chain, before the refine.
    virtual void traceWritten(const WrittenTrace & /*trace*/) { }
    virtual void gradientStepDone(const GradientStep & /*step*/) { }
    virtual void iterationDone(const Iteration & /*iteration*/) { }
};

/// What a run ends with.
struct RethinkResult {
    std::string answer;
    std::string trace;
    int bestIndex = 0; ///< index of the iteration that the answer comes from
    std::int64_t bestId = -1; ///< id of its record
};

/// One run: any number of chains as one batch. The same model, settings, problems and commands give the same run.
class Rethinker
{
public:
    /// Every problem gets settings.chains chains: chain c belongs to problem c / settings.chains. Noise depends on the
    /// seed, the problem's text and the chain within the problem only, not on what else is in the batch. Throws
    /// ltm::Error when a problem is empty or too long, or the settings are out of range.
    Rethinker(std::shared_ptr<const Model> model, const RethinkSettings &settings,
              const std::vector<std::string> &problems);
    ~Rethinker();
    Rethinker(Rethinker &&) noexcept;
    Rethinker &operator=(Rethinker &&) noexcept;

    /// The observer must outlive the run; null for none. It is told the current phase at once.
    void setObserver(RethinkObserver *observer);

    /// Does one unit of work: a token of every chain, a gradient step of every chain, or an acceptance. Returns false,
    /// and does nothing, once the budget is spent. Throws ltm::Error when a number stops being finite; the run can then
    /// be restored to an earlier iteration or dropped.
    bool advance();

    /// Advances to the end of the current phase, or of the current iteration.
    bool advancePhase();
    bool advanceIteration();

    Phase phase() const;
    int iteration() const; ///< index of the iteration being worked on
    int budget() const; ///< index of the last iteration; the settings' at first
    int chains() const;
    const RethinkSettings &settings() const;

    // Commands. Each abandons the current iteration's unfinished work, and the next advance() begins it anew from the
    // changed state; other chains repeat the same work with the same noise. What a command leads to is accepted
    // unconditionally: it begins a branch, and the acceptance rule compares with the branch, and the answer is the
    // branch's, from then on. Once the budget is spent a branch gets one of its own: its first trace and as many
    // rethinking iterations as the settings say.

    /// The next refine explains this text instead of a decoded trace, and comes at once when no other chain has a trace
    /// to write. Throws ltm::Error when it is empty or too long.
    void replaceTrace(int chain, std::string_view text);
    /// The next trace is decoded from a draw of the prior, a draw of q, or mu plus `size` prior standard deviations of
    /// noise.
    void resample(int chain, Resample how, double size);
    /// The next trace is decoded from these values, [Nz * dz].
    void setLatent(int chain, const std::vector<float> &mu);
    /// Adds a chain that continues from where `chain` is with noise of its own; returns its number.
    int fork(int chain);
    /// Takes away the last chain, which undoes a fork. Throws ltm::Error for any other, and for the only one.
    void dropChain(int chain);
    /// The next trace begins with these tokens and the model writes on from the z0 that `record`'s trace was decoded
    /// from; its parent is `record`, which any run of this model and problem made. The end of text, last, makes the
    /// trace complete. The tokens are reported as they are written, like any others. Throws ltm::Error when there are
    /// none, one that the model does not have, an end of text before the last, or too many.
    void continueTrace(int chain, const Iteration &record, const std::vector<int> &ids);
    /// Goes back: the chain continues from `record`, which any run of this model and problem made.
    void restore(int chain, const Iteration &record);
    /// Takes up a run again from its records, in the order they happened: every chain continues from the record that
    /// `tips` names for it, after the last iteration there was. Throws ltm::Error when a tip is no record or does not
    /// fit this model.
    void resume(const std::vector<std::shared_ptr<const Iteration>> &records, const std::map<int, std::int64_t> &tips);
    /// Raises the budget by this many iterations.
    void extend(int iterations);

    /// The answer by the settings' rule for one problem, from what its chains did since they began or since their last
    /// command led to a record; empty before the first iteration is done.
    RethinkResult result(int problem = 0) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace ltm
