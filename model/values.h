// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plain values that cross every wall of the program: model/ makes them, app/ carries them, widgets/ shows them.
// Standard library only. All log-probabilities and ELBO parts are in nats, summed over tokens.

#include "verifier.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace ltm
{

/// One token of a trace.
struct Token {
    int id = 0;
    std::string text; ///< the bytes it stands for; may be part of a UTF-8 sequence
    double logProbability = 0; ///< log p(token | what precedes it, z), nats; its negative is the surprisal
};

/// ELBO(x, y; q) = E_q[log p(x|z) + log p(y|x,z)] - KL(q || N(0, I)), reported in its parts (LTM, arXiv 2502.01567).
struct ElboParts {
    double logQuestion = 0; ///< E_q[log p(x | z)]
    double logTrace = 0; ///< E_q[log p(y | x, z)]
    double kl = 0; ///< KL(q(z0) || N(0, I))
    double elbo = 0; ///< what is compared: the likelihood of the settings, minus kl
    double standardError = 0; ///< Monte Carlo standard error of `elbo`
    double importanceWeightedBound = 0; ///< log 1/K sum_k p(x, y | z_k) p(z_k) / q(z_k), with the same draws
};

/// Where the z that an iteration decodes from came from.
enum class Origin {
    Start,
    Rethink,
    Perturbation,
    EditedTrace,
    PriorDraw,
    PosteriorDraw,
    Nudge,
    GivenLatent,
    Continuation, ///< the user chose a token, and the model wrote on from there
    Fork,
    GoBack
};

/// Whether an iteration follows a command, rather than from the loop by itself: the best so far and the answer begin
/// anew with it.
inline bool beginsBranch(Origin origin)
{
    return origin != Origin::Start && origin != Origin::Rethink && origin != Origin::Perturbation;
}

/// One turn of the rethinking loop: decode a trace, refine the posterior to explain it, accept it or not. Immutable
/// once published; `parent` links make the records a tree in which nothing is ever overwritten.
struct Iteration {
    std::int64_t id = -1; ///< unique within a run, counting up
    std::int64_t parent = -1; ///< the record this one continues; -1 at the start of a run
    int index = 0; ///< 0 is the first trace, before any rethinking
    int chain = 0;
    Origin origin = Origin::Start;
    std::vector<Token> trace; ///< without the end-of-text token
    std::string text; ///< the trace as text
    std::string answer; ///< the number after `####`, empty when there is none
    Verification verification; ///< of the trace against the question; says nothing about the ELBO
    bool complete = false; ///< the trace ended by itself rather than at the length limit
    ElboParts elbo;
    std::vector<double> klPerLatent; ///< [Nz], sums to elbo.kl
    bool accepted = false;
    double bestElbo = 0; ///< of this chain's accepted iterations since its start or the last command
    double milliseconds = 0;
    std::vector<float> z0; ///< [Nz * dz] row-major: what the trace was decoded from; empty when the first was given
    std::vector<float> mu; ///< [Nz * dz]: the refined posterior's mean
    std::vector<float> logVar; ///< [Nz * dz]
};

/// A trace that is written, or given, and waits for the refine that explains it.
struct WrittenTrace {
    int chain = 0;
    int iteration = 0; ///< index of the iteration it belongs to
    std::string text; ///< the trace as text
    std::string answer; ///< the number after `####`, empty when there is none
    Verification verification; ///< of the trace against the question
    bool complete = false; ///< the trace ended by itself rather than at the length limit
    std::vector<float> z0; ///< [Nz * dz] row-major: what it was decoded from; empty when it was given
};

/// One gradient step of fast learning (LTM, arXiv 2502.01567).
struct GradientStep {
    int chain = 0;
    int iteration = 0; ///< index of the iteration it belongs to
    int step = 0; ///< 0 .. steps-1
    int steps = 0;
    double elbo = 0; ///< before the step, under this refine's noise draw
    double kl = 0;
};

/// What the loop is doing. `Start` only runs when z starts from the question's posterior.
enum class Phase { Start, Decode, Refine, Accept, Finished };

enum class StartRule { Prior, Question };
enum class RefineRule { Scratch, Warm };
enum class AcceptanceRule { Monotone, Gibbs };
enum class AnswerRule { Last, Best, Vote, Verified };
enum class Likelihood { Joint, Trace }; ///< log p(x, y | z), or log p(y | x, z)
enum class LatentRule { Mean, Draw }; ///< decode from U(mu), or from a draw of q
enum class Resample { Prior, Posterior, Nudge };

/// The choices of the rethinking loop (`rethink.json`). They belong to a checkpoint: refine must repeat the inference
/// that training used.
struct RethinkSettings {
    int iterations = 30; ///< rethinking iterations after the first trace
    int chains = 1;
    std::uint64_t seed = 0;
    StartRule start = StartRule::Prior;
    RefineRule refine = RefineRule::Scratch;
    AcceptanceRule acceptance = AcceptanceRule::Gibbs;
    AnswerRule answer = AnswerRule::Last;
    Likelihood likelihood = Likelihood::Joint;
    LatentRule latent = LatentRule::Mean;
    int steps = 16; ///< gradient steps a refine (T_fast)
    double learningRate = 0.34; ///< of the first step; falls by half a cosine to a tenth
    double logVarInit = -5.0;
    int elboSamples = 8; ///< noise draws that the ELBO is estimated with; even: antithetic pairs
    double temperature = 0.0; ///< 0: greedy
    double nudge = 0.5; ///< size of a perturbation of z0, in prior standard deviations
    int maxTraceTokens = 128;

    bool operator==(const RethinkSettings &) const = default;
};

/// What a checkpoint's card says.
struct ModelCard {
    std::string name;
    std::string path;
    std::string device; ///< "CPU" or the GPU's name
    std::string trainedOn; ///< from config.json, may be empty
    std::string sha256; ///< of the weights' file, hexadecimal; empty where nobody computed it
    std::int64_t parameters = 0;
    int layers = 0;
    int width = 0; ///< d
    int heads = 0;
    int vocabulary = 0;
    int window = 0; ///< k, tokens
    int maxTokens = 0;
    int latents = 0; ///< Nz
    int latentWidth = 0; ///< dz
    int priorLayers = 0;
};

/// A point of the latent map.
struct MapPoint {
    double x = 0;
    double y = 0;
};

/// A closer look at a record's trace, under the z0 that it was decoded from.
struct TraceInspection {
    std::int64_t id = -1; ///< the record's
    std::vector<std::vector<Token>>
        alternatives; ///< for each token of the trace, the likeliest in its place, best first
    std::vector<std::vector<float>> latentAttention; ///< [tokens][Nz]: how much the model looks at each latent vector
                                                     ///< while it writes the token; a mean over heads, sums to 1
};

/// The trace that the model writes from a point of the map, without any change to the run.
struct TracePreview {
    MapPoint at;
    std::vector<Token> trace;
    std::string text;
    std::string answer;
    Verification verification;
    double milliseconds = 0; ///< from the request's arrival at the engine until the trace was whole
};

/// The ELBO over the plane of the map, for the trace of one record: q moves over the plane, what the map does not show
/// of it stays as the record has it. All cells share their noise.
struct Landscape {
    std::int64_t id = -1; ///< the record's
    MapPoint from; ///< the centre of the lower left cell
    MapPoint to; ///< the centre of the upper right cell
    int columns = 0;
    int rows = 0;
    std::vector<double> elbo; ///< [rows * columns], row by row from below; NaN in cells not computed yet
    bool complete = false;
};

/// A training problem's posterior mean on the map.
struct Landmark {
    MapPoint at;
    std::string label; ///< what it stands for, e.g. "2 steps"
};

/// What the principal components of the latent map are of: the checkpoint's landmarks, where the run has been, or both,
/// each with half of the weight.
enum class MapBasis { Landmarks, Trajectory, Both };

/// How much of the variance each axis of the latent map keeps, 0 to 1.
struct MapAxes {
    double varianceX = 0;
    double varianceY = 0;
    MapBasis basis = MapBasis::Trajectory;
};

/// A 95 % interval; of a proportion it is Wilson's.
struct Interval {
    double low = 0;
    double high = 1;
};

/// The parts of an ELBO (see ElboParts), each a mean over chains or problems; in nats.
struct ElboMean {
    double elbo = 0;
    double logQuestion = 0;
    double logTrace = 0;
    double kl = 0;

    ElboMean &operator+=(const ElboMean &other);
    ElboMean operator/(double count) const;
    bool operator==(const ElboMean &) const = default;
};

inline ElboMean &ElboMean::operator+=(const ElboMean &other)
{
    elbo += other.elbo;
    logQuestion += other.logQuestion;
    logTrace += other.logTrace;
    kl += other.kl;
    return *this;
}

inline ElboMean ElboMean::operator/(double count) const
{
    return {elbo / count, logQuestion / count, logTrace / count, kl / count};
}

/// What became of one problem of an evaluation.
struct ProblemOutcome {
    int problem = 0; ///< its place in the data, from 0
    bool tooLong = false; ///< it does not fit the model: counted as wrong, and never run
    std::vector<std::string>
        answers; ///< at each iteration asked for, by the answer rule, from what was accepted until then
    std::vector<bool> correct; ///< the same number as the data's answer, as exact decimals
    std::vector<ElboMean> elbo; ///< over its chains, of the last accepted traces; empty when too long
    std::string trace; ///< the one that the last answer comes from
};

/// All problems of an evaluation at one iteration.
struct IterationScore {
    int iteration = 0;
    int correct = 0;
    int strict = 0; ///< by string comparison of the answers, as the harness's strict match has it
    double accuracy = 0; ///< correct / problems
    Interval ci95; ///< Wilson
    ElboMean mean; ///< over the problems that were run; 0 when there are none
    Interval elboCi95; ///< nats: of mean.elbo as a mean over problems like these, by its standard error; no width when
                       ///< fewer than two were run
};

/// An evaluation, as far as it is.
struct Evaluation {
    int problems = 0; ///< finished, with those that are too long
    int tooLong = 0;
    bool stopped = false; ///< by the callback, before all were finished
    std::vector<IterationScore> byIteration;
    std::vector<ProblemOutcome> outcomes; ///< of the finished problems, in the data's order
};

} // namespace ltm
