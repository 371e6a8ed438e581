// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingmetrics.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ts
{

namespace
{

/// No line is longer: what is, is another file.
constexpr qsizetype longestLine = 1 << 20;

/// Steps that the pace is measured over.
constexpr std::size_t recentSteps = 100;

constexpr std::array<const char *, trainingMetrics> keys{"loss",          "log_p_question", "log_p_trace",      "kl",
                                                         "gradient_norm", "learning_rate",  "tokens_per_second"};

double numberAt(const QJsonObject &line, const char *key)
{
    return line[QLatin1String(key)].toDouble(std::numeric_limits<double>::quiet_NaN());
}

} // namespace

QString titleOf(TrainingMetric metric)
{
    switch (metric) {
    case TrainingMetric::Loss:
        return TrainingMetrics::tr("loss (nats a token)");
    case TrainingMetric::LogQuestion:
        return TrainingMetrics::tr("log p(question | z) (nats)");
    case TrainingMetric::LogTrace:
        return TrainingMetrics::tr("log p(trace | question, z) (nats)");
    case TrainingMetric::Kl:
        return TrainingMetrics::tr("KL (nats)");
    case TrainingMetric::GradientNorm:
        return TrainingMetrics::tr("gradient norm");
    case TrainingMetric::LearningRate:
        return TrainingMetrics::tr("slow learning rate");
    case TrainingMetric::TokensPerSecond:
        return TrainingMetrics::tr("tokens a second");
    }
    return {};
}

QString explanationOf(TrainingMetric metric)
{
    switch (metric) {
    case TrainingMetric::Loss:
        return TrainingMetrics::tr(
            "What the slow steps make small: minus the log-likelihood of a token, weighted, under a draw of the "
            "posterior");
    case TrainingMetric::LogQuestion:
        return TrainingMetrics::tr(
            "Log-likelihood of a question, mean over the batch's sequences; longer ones have less");
    case TrainingMetric::LogTrace:
        return TrainingMetrics::tr("Log-likelihood of a trace, mean over the batch's sequences; longer ones have less");
    case TrainingMetric::Kl:
        return TrainingMetrics::tr("How far the posteriors are from the prior, mean over the batch's sequences");
    case TrainingMetric::GradientNorm:
        return TrainingMetrics::tr("Length of the gradient of all weights before it is clipped, on a logarithmic axis");
    case TrainingMetric::LearningRate:
        return TrainingMetrics::tr("Of the slow steps on the weights; not smoothed");
    case TrainingMetric::TokensPerSecond:
        return TrainingMetrics::tr(
            "Tokens that the loss counts, by the time since the step before, saving and sampling included");
    }
    return {};
}

QString textOf(TrainingMetric metric, double value)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    const QLocale locale;
    switch (metric) {
    case TrainingMetric::Loss:
    case TrainingMetric::GradientNorm:
        return locale.toString(value, 'f', 3);
    case TrainingMetric::LogQuestion:
    case TrainingMetric::LogTrace:
    case TrainingMetric::Kl:
        return locale.toString(value, 'f', 2);
    case TrainingMetric::LearningRate:
        return locale.toString(value, 'e', 2);
    case TrainingMetric::TokensPerSecond:
        return locale.toString(value, 'f', 0);
    }
    return {};
}

void TrainingMetrics::read(const QByteArray &bytes)
{
    qsizetype from = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; from = end + 1, end = bytes.indexOf('\n', from)) {
        m_unfinished.append(bytes.constData() + from, end - from);
        ++m_lines;
        if (m_skipping || m_unfinished.size() > longestLine)
            reportDamage(tr("it is too long"));
        else if (!m_unfinished.trimmed().isEmpty())
            readLine(m_unfinished);
        m_skipping = false;
        m_unfinished.clear();
    }
    m_unfinished.append(bytes.constData() + from, bytes.size() - from);
    if (m_unfinished.size() > longestLine) {
        m_skipping = true;
        m_unfinished.clear();
    }
}

void TrainingMetrics::clear()
{
    *this = TrainingMetrics();
}

void TrainingMetrics::readLine(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
    if (object.isEmpty())
        return reportDamage(error.error == QJsonParseError::NoError ? tr("it is not an object") : error.errorString());
    const QString event = object[QLatin1String("event")].toString(QStringLiteral("step"));
    const bool known = event == QLatin1String("run") || event == QLatin1String("step") || event == QLatin1String("end")
        || event == QLatin1String("sample");
    if (!known)
        return;
    if (!object[QLatin1String("step")].isDouble() || object[QLatin1String("step")].toInteger(-1) < 0)
        return reportDamage(tr("it has no step"));
    if (event == QLatin1String("run"))
        readRun(object);
    else if (event == QLatin1String("step"))
        readStep(object);
    else if (event == QLatin1String("sample"))
        readSample(object);
    m_ended = event == QLatin1String("end");
    m_done = m_ended && object[QLatin1String("done")].toBool();
}

void TrainingMetrics::readRun(const QJsonObject &line)
{
    m_run = line;
    forgetFrom(line[QLatin1String("step")].toInteger() + 1);
}

void TrainingMetrics::readStep(const QJsonObject &line)
{
    const qint64 step = line[QLatin1String("step")].toInteger();
    forgetFrom(step);
    const double seconds = numberAt(line, "seconds");
    const double tokens = numberAt(line, "tokens_per_second") * seconds;
    const bool goesOn = !m_seconds.empty() && seconds > m_seconds.back() && tokens >= m_tokens.back();
    for (std::size_t i = 0; i < trainingMetrics; ++i) {
        double value = numberAt(line, keys[i]);
        // The file has the mean since the start or resume; what tells is the speed of now.
        if (i == std::size_t(TrainingMetric::TokensPerSecond) && goesOn)
            value = (tokens - m_tokens.back()) / (seconds - m_seconds.back());
        m_series[i].append(value);
    }
    m_steps.push_back(step);
    m_seconds.push_back(seconds);
    m_tokens.push_back(tokens);
}

void TrainingMetrics::readSample(const QJsonObject &line)
{
    const auto text = [&](const char *key) { return line[QLatin1String(key)].toString(); };
    TrainingSample sample;
    sample.step = line[QLatin1String("step")].toInteger();
    sample.question = text("question");
    sample.problem = numberOf(sample.question);
    sample.truth = text("truth");
    sample.first = text("trace_0");
    sample.rethought = text("trace_1");
    sample.firstRight = line[QLatin1String("correct_0")].toBool();
    sample.rethoughtRight = line[QLatin1String("correct_1")].toBool();
    m_samples.push_back(std::move(sample));
}

/// What a resumed run repeats, or a new one in the same file replaces.
void TrainingMetrics::forgetFrom(qint64 step)
{
    if (!m_steps.empty() && m_steps.back() >= step) {
        const auto keep = std::size_t(std::lower_bound(m_steps.begin(), m_steps.end(), step) - m_steps.begin());
        m_steps.resize(keep);
        m_seconds.resize(keep);
        m_tokens.resize(keep);
        for (TrainingSeries &series : m_series)
            series.truncate(keep);
    }
    while (!m_samples.empty() && m_samples.back().step >= step)
        m_samples.pop_back();
}

int TrainingMetrics::numberOf(const QString &question)
{
    const auto known = std::find(m_questions.begin(), m_questions.end(), question);
    if (known == m_questions.end())
        m_questions.push_back(question);
    return int(std::find(m_questions.begin(), m_questions.end(), question) - m_questions.begin());
}

void TrainingMetrics::reportDamage(const QString &reason)
{
    if (m_damaged++ == 0)
        m_firstDamage = tr("Line %1 cannot be read: %2.").arg(m_lines).arg(reason);
}

qint64 TrainingMetrics::totalSteps() const
{
    return m_run[QLatin1String("settings")][QLatin1String("steps")].toInteger();
}

qint64 TrainingMetrics::stepsDone() const
{
    return m_steps.empty() ? m_run[QLatin1String("step")].toInteger() : m_steps.back();
}

bool TrainingMetrics::done() const
{
    return m_done || (totalSteps() > 0 && stepsDone() >= totalSteps());
}

void TrainingMetrics::setSmoothing(double steps)
{
    for (std::size_t i = 0; i < trainingMetrics; ++i)
        if (TrainingMetric(i) != TrainingMetric::LearningRate)
            m_series[i].setSmoothing(steps);
}

std::vector<TrainingPoint> TrainingMetrics::points(double from, double to, std::size_t most) const
{
    const auto begin = std::size_t(
        std::lower_bound(m_steps.begin(), m_steps.end(), from, [](qint64 a, double b) { return double(a) < b; })
        - m_steps.begin());
    const auto end = std::size_t(
        std::upper_bound(m_steps.begin(), m_steps.end(), to, [](double a, qint64 b) { return a < double(b); })
        - m_steps.begin());
    if (m_steps.empty() || begin > end)
        return {};
    std::size_t size = 1;
    while ((end - begin) / size > std::max<std::size_t>(1, most))
        size *= 2;
    const std::size_t first = begin / size * size;
    const std::size_t last = std::min(m_steps.size(), (end + size - 1) / size * size + size);

    std::vector<TrainingPoint> points;
    for (std::size_t at = first >= size ? first - size : 0; at < last; at += size) {
        const std::size_t next = std::min(at + size, m_steps.size());
        TrainingPoint point{m_steps[at], m_steps[next - 1], {}};
        for (std::size_t i = 0; i < trainingMetrics; ++i)
            point.values[i] = m_series[i].over(at, next);
        points.push_back(point);
    }
    return points;
}

std::vector<TrainingScore> TrainingMetrics::scores() const
{
    std::vector<TrainingScore> scores;
    for (const TrainingSample &sample : m_samples) {
        if (scores.empty() || scores.back().step != sample.step)
            scores.push_back({sample.step});
        TrainingScore &score = scores.back();
        ++score.problems;
        score.first += sample.firstRight;
        score.rethought += sample.rethoughtRight;
    }
    return scores;
}

std::size_t TrainingMetrics::recent() const
{
    std::size_t begin = m_steps.size() - 1;
    while (begin > 0 && m_steps.size() - begin <= recentSteps && m_seconds[begin - 1] < m_seconds[begin])
        --begin;
    return begin;
}

double TrainingMetrics::secondsPerStep() const
{
    if (m_steps.empty())
        return 0;
    const std::size_t begin = recent();
    const double seconds = m_seconds.back() - m_seconds[begin];
    return seconds > 0 ? seconds / double(m_steps.back() - m_steps[begin]) : 0;
}

double TrainingMetrics::tokensPerSecond() const
{
    if (m_steps.empty())
        return 0;
    const std::size_t begin = recent();
    const double seconds = m_seconds.back() - m_seconds[begin];
    return seconds > 0 ? (m_tokens.back() - m_tokens[begin]) / seconds : 0;
}

} // namespace ts
