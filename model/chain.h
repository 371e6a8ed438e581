// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One chain of the rethinking loop as a value: it can be copied (a fork), stored and resumed.

#include "elbo.h"
#include "values.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ltm
{

class Model;

/// An iteration, as far as choosing the answer needs it.
struct Outcome {
    int index = 0;
    bool accepted = false;
    double elbo = 0;
    double reward = 0; ///< the verifier's
    std::string answer;
    std::string text;
    std::int64_t id = -1; ///< of its record
};

/// What a chain carries from one iteration to the next. Tensors are never changed in place, so copies may share them.
struct Chain {
    /// An iteration that was kept: where the chain returns to.
    struct Kept {
        std::int64_t id = -1;
        Posterior posterior; ///< [Nz, dz] each, on the device
        double elbo = 0;
    };

    int problem = 0;
    std::string question;
    std::vector<int> prompt;
    std::uint64_t seed = 0; ///< of this chain's noise
    at::Tensor evaluationNoise; ///< [S, Nz, dz]: the common random numbers of its ELBOs

    // Where the next iteration begins.
    at::Tensor z0; ///< [Nz, dz]: what its trace is decoded from
    std::optional<std::vector<int>> givenTrace; ///< the user's text instead, with end-of-text
    std::vector<int> beginning; ///< tokens chosen by the user that its trace begins with; the model writes on
    Origin origin = Origin::Start;
    std::int64_t parent = -1;
    bool newBranch = true; ///< the next iteration is accepted unconditionally

    std::optional<Posterior> posterior; ///< the last refined one, [Nz, dz]; warm starts and draws come from it
    std::optional<Kept> best; ///< of the branch
    std::vector<Outcome> outcomes; ///< of the branch, every iteration until now

    // The iteration being worked on.
    std::vector<int> trace; ///< with end-of-text when it ended by itself
    bool complete = false;
    WrittenTrace written; ///< what is known of it once it is whole

    /// The next trace is all the model's own.
    void dropGiven();
};

/// Each use of noise has a stream of its own.
enum class Stream : std::uint64_t { Start = 1, StartRefine, Latent, Decode, Refine, Evaluate, Perturb, Command, Fork };

/// The seed of a chain's noise for one use; `number` tells uses of the same kind apart.
std::uint64_t seedOf(const Chain &chain, Stream stream, int number);
/// Standard normal noise of a latent's shape, [Nz, dz] or [count, Nz, dz], on the model's device.
at::Tensor latentNoise(const Model &model, const Chain &chain, Stream stream, int number, int count = 0);

/// A chain at its start; with StartRule::Question z0 is left to the posterior of the question. Throws ltm::Error when
/// the problem is empty or too long.
Chain beginChain(const Model &model, const RethinkSettings &settings, int problem, const std::string &question,
                 int number);

/// z0 of `iteration`'s decode: the posterior's mean or a draw of it, as the settings say. [Nz, dz].
at::Tensor nextLatent(const Model &model, const RethinkSettings &settings, const Chain &chain, int iteration,
                      const Posterior &q);

/// What the chain's trace is before it is refined, `number` being the chain's.
WrittenTrace writtenTrace(const Model &model, const Chain &chain, std::size_t number, int iteration);

/// The record of the iteration that ends with q, [Nz, dz], `number` being the chain's row in the estimate. Its id,
/// index and what the acceptance decides are the caller's.
Iteration describe(const Model &model, const Chain &chain, std::size_t number, const Posterior &q,
                   const ElboEstimate &estimate);

/// An iteration as a chain keeps it.
Outcome outcomeOf(const Iteration &record);
/// What a chain did in the branch that `tip`, the record it continues from, is in: of all a run's records, in the order
/// they happened.
std::vector<Outcome> branchOf(std::int64_t tip, int chain,
                              const std::vector<std::shared_ptr<const Iteration>> &records);

/// The user's text as token ids with end-of-text. Throws ltm::Error when it is empty or too long.
std::vector<int> givenTrace(const Model &model, const Chain &chain, std::string_view text);
/// Throws ltm::Error unless the next trace can begin with these tokens: there must be some, all of them the model's,
/// the end of text only last, and no more than there is room for.
void checkBeginning(const Model &model, const RethinkSettings &settings, const Chain &chain,
                    const std::vector<int> &ids);
/// Throws ltm::Error unless the model knows all the trace's tokens and has room for them after the prompt.
void checkTrace(const Model &model, const std::vector<int> &prompt, const std::vector<int> &trace);
/// A new z0, [Nz, dz]; `command` numbers its noise. Throws ltm::Error when there is nothing to draw from yet.
at::Tensor resampledLatent(const Model &model, const Chain &chain, Resample how, double size, int command);
/// Values [Nz * dz] as a tensor [Nz, dz] on the device. Throws ltm::Error when they are not as many, or not finite.
at::Tensor latentFrom(const Model &model, const std::vector<float> &values);
/// The z0 that a record's trace was decoded from, [Nz, dz]; of a trace that was given, before there was one, the mean
/// that explains it.
at::Tensor decodedLatent(const Model &model, const Iteration &record);

/// Whether an ELBO counts as risen: by more than its standard error (the rule `monotone`).
bool rises(const ElboParts &elbo, const std::optional<Chain::Kept> &best);

/// The answer to one problem from its chains, by the rule: Last is the first chain's last accepted trace, Best the
/// accepted trace of highest ELBO, Vote the most frequent answer of all accepted traces (ties: the higher ELBO) with
/// its best trace. Verified is the same vote among the traces with an answer, accepted or not, that have the verifier's
/// highest reward: a trace that was written only has to hold, not to be explained. Answers that are the same number
/// count as one.
struct Choice {
    std::string answer;
    std::string trace;
    int index = 0;
    std::int64_t id = -1; ///< of the record
};
Choice chooseAnswer(const std::vector<const Chain *> &chains, AnswerRule rule);

} // namespace ltm
