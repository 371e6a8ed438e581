// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// metrics.jsonl, which `ltm train` appends to: one JSON object a line. "event" says what a line is:
//
//   {"event":"run", "step":0, "date":"2026-03-01T12:00:00Z", "parameters":950688, "skipped":3, "config":{...},
//    "settings":{"steps":8000, "batch":64, "fast_rate":0.3, ...}, "files":{"data":..., "out":..., ...}}
//       names the run: at its start, and at each resume; "step" is how many slow steps are done.
//   {"event":"step", "step":1, "loss":6.9, "log_p_question":-281.8, "log_p_trace":-111.2, "kl":0.0,
//    "gradient_norm":4.3, "learning_rate":1.3e-05, "tokens_per_second":4448.0, "seconds":0.8}
//       a slow step: the loss in nats a token; log-likelihoods and KL in nats, means over the batch's sequences; the
//       slow learning rate; tokens a second and seconds since the start or the last resume. Lines without "event",
//       as the first versions wrote them, are such lines.
//   {"event":"sample", "step":250, "question":..., "truth":..., "trace_0":..., "trace_1":..., "correct_0":false,
//    "correct_1":true}
//       what the model of that step writes for a problem, greedily: from the posterior of the question alone, and after
//       one rethinking iteration; whether the answer is the data's. A line for each problem.
//   {"event":"no_sample", "step":250, "reason":...}   instead of those, when it could not write.
//   {"event":"end", "step":8000, "done":true}         the run is done, or was interrupted.
//
// A run that is resumed repeats the steps since its last save: the later line counts, and what the earlier attempt did
// beyond it is forgotten. Unknown events and fields are passed over; numbers that are missing or null are gaps.

#include "trainingseries.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace ts
{

enum class TrainingMetric { Loss, LogQuestion, LogTrace, Kl, GradientNorm, LearningRate, TokensPerSecond };
constexpr std::size_t trainingMetrics = 7;

/// The title of a metric with its unit, and what it is in a sentence.
QString titleOf(TrainingMetric metric);
QString explanationOf(TrainingMetric metric);
/// A value of a metric as text, with as many places as are worth reading; "–" for a gap.
QString textOf(TrainingMetric metric, double value);

/// What the model wrote for one problem at one step.
struct TrainingSample {
    qint64 step = 0;
    int problem = 0; ///< problems are numbered as they appear, from 0
    QString question;
    QString truth;
    QString first; ///< from the posterior of the question alone
    QString rethought; ///< after one rethinking iteration
    bool firstRight = false;
    bool rethoughtRight = false;
};

/// Right answers among the samples of one step.
struct TrainingScore {
    qint64 step = 0;
    int problems = 0;
    int first = 0;
    int rethought = 0;
};

/// A stretch of consecutive steps as one point of a plot and one row of a table.
struct TrainingPoint {
    qint64 first = 0; ///< step
    qint64 last = 0;
    std::array<TrainingSeries::Summary, trainingMetrics> values;

    const TrainingSeries::Summary &operator[](TrainingMetric metric) const { return values[std::size_t(metric)]; }
};

/// What a metrics file says, built up as its bytes come in.
class TrainingMetrics
{
    Q_DECLARE_TR_FUNCTIONS(ts::TrainingMetrics)

public:
    /// Takes the file's next bytes. A last line without its end waits for the rest.
    void read(const QByteArray &bytes);
    void clear();

    /// The last line that named the run; empty before there is one, as in files of the first versions.
    const QJsonObject &run() const { return m_run; }
    /// Slow steps of the whole run; 0 while unknown.
    qint64 totalSteps() const;
    /// Slow steps done.
    qint64 stepsDone() const;
    /// Whether the last line says that the run is over; done or else interrupted.
    bool ended() const { return m_ended; }
    bool done() const;

    /// The slow steps in ascending order, and each metric over them. Tokens a second are those of the step itself.
    const std::vector<qint64> &steps() const { return m_steps; }
    const TrainingSeries &series(TrainingMetric metric) const { return m_series[std::size_t(metric)]; }
    /// Averages each metric over about so many steps; the learning rate is never smoothed.
    void setSmoothing(double steps);

    /// The steps in [from, to] as at most about `most` points, and one more on each side; each stands for the same
    /// number of steps, a power of two, and stands still while the view moves.
    std::vector<TrainingPoint> points(double from, double to, std::size_t most) const;

    const std::vector<TrainingSample> &samples() const { return m_samples; }
    /// The questions of the samples, by their number.
    const std::vector<QString> &questions() const { return m_questions; }
    std::vector<TrainingScore> scores() const;

    /// Over the last hundred steps; 0 while unknown.
    double secondsPerStep() const;
    double tokensPerSecond() const;

    /// How many lines could not be read, and the first of them in a sentence.
    qint64 damagedLines() const { return m_damaged; }
    const QString &firstDamage() const { return m_firstDamage; }

private:
    void readLine(const QByteArray &line);
    void readRun(const QJsonObject &line);
    void readStep(const QJsonObject &line);
    void readSample(const QJsonObject &line);
    void forgetFrom(qint64 step);
    void reportDamage(const QString &reason);
    int numberOf(const QString &question);
    /// Where the last hundred steps without a break begin.
    std::size_t recent() const;

    QByteArray m_unfinished; ///< the last line, as far as it is there
    bool m_skipping = false; ///< a line too long to be one, up to its end
    qint64 m_lines = 0;
    qint64 m_damaged = 0;
    QString m_firstDamage;

    QJsonObject m_run;
    bool m_ended = false;
    bool m_done = false;
    std::vector<qint64> m_steps;
    std::array<TrainingSeries, trainingMetrics> m_series;
    std::vector<double> m_seconds; ///< since the start or resume that the step belongs to
    std::vector<double> m_tokens; ///< since then
    std::vector<TrainingSample> m_samples;
    std::vector<QString> m_questions;
};

} // namespace ts
