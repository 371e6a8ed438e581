// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// LibTorch's headers come first: Qt's must not be in their way.
#include "checkpoint.h"
#include "evaluate.h"
#include "model.h"

#include <ATen/Parallel.h>

#include "checksum.h"
#include "evaluationworker.h"
#include "failurewords.h"

#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <filesystem>
#include <thread>

namespace ts
{

namespace
{

constexpr qint64 pause = 100; // milliseconds between two reports

/// On a CPU larger batches are hardly faster, and the first results would come late.
int rowsFor(const ltm::Model &model)
{
    return model.device().is_cpu() ? 16 : 128;
}

/// Estimates the time left from what was done since the first report.
class Pace
{
public:
    double secondsLeft(const ltm::EvaluationProgress &progress)
    {
        if (m_first < 0)
            m_first = progress.fraction;
        const double done = progress.fraction - m_first;
        return done > 0 ? progress.seconds * (1 - progress.fraction) / done : -1;
    }

private:
    double m_first = -1;
};

QString sentence(const std::exception &error)
{
    return inWords(failureOf(error), EvaluationWorker::tr("What was finished is kept; resume, or start again."));
}

} // namespace

QDateTime lastWritten(const QString &checkpoint)
{
    const QFileInfo info(checkpoint.isEmpty() ? QString::fromStdString(ltm::bundledCheckpoint().string()) : checkpoint);
    QDateTime last = info.lastModified();
    for (const QFileInfo &file : QDir(info.filePath()).entryInfoList(QDir::Files))
        last = std::max(last, file.lastModified());
    return last;
}

int EvaluationRequest::count() const
{
    const int all = problems ? static_cast<int>(problems->size()) : 0;
    return limit > 0 ? std::min(limit, all) : all;
}

std::vector<int> measuredIterations(int budget)
{
    constexpr int most = 50;
    const int step = std::max(1, (budget + most - 1) / most);
    std::vector<int> iterations;
    for (int iteration = 0; iteration < budget; iteration += step)
        iterations.push_back(iteration);
    iterations.push_back(budget);
    return iterations;
}

class EvaluationWorker::Engine
{
public:
    explicit Engine(EvaluationWorker &worker)
        : m_worker(worker)
    {
    }

    void load(const EvaluationRequest &request, const std::stop_token &stop);
    void evaluate(const EvaluationRequest &request, const EvaluationPtr &before, const std::stop_token &stop);

private:
    void run(const EvaluationRequest &request, const std::stop_token &stop);
    void report(const ltm::EvaluationProgress &progress);

    EvaluationWorker &m_worker;
    std::shared_ptr<const ltm::Model> m_model;
    QString m_checkpoint; ///< of m_model, as it was asked for
    QString m_device;
    QDateTime m_written;
    ltm::ModelCard m_card;

    // The evaluation under way.
    EvaluationPtr m_soFar;
    Pace m_pace;
    QElapsedTimer m_sinceReport;
};

void EvaluationWorker::Engine::load(const EvaluationRequest &request, const std::stop_token &stop)
{
    if (m_model && m_checkpoint == request.checkpoint && m_device == request.device && m_written == request.written)
        return;
    const std::filesystem::path path = request.checkpoint.isEmpty()
        ? ltm::bundledCheckpoint()
        : std::filesystem::path(request.checkpoint.toStdString());
    at::set_num_threads(std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1)); // the window keeps one
    m_sinceReport.start();
    const ltm::Progress progress([&](double fraction) {
        if (m_sinceReport.elapsed() >= pause) {
            m_sinceReport.start();
            Q_EMIT m_worker.loadProgressed(fraction);
        }
        return !stop.stop_requested();
    });
    m_model = ltm::loadModel(path, request.device.toStdString(), progress);
    m_written = request.written;
    m_checkpoint = request.checkpoint;
    m_device = request.device;
    m_card = m_model->card();
    if (m_card.sha256.empty())
        m_card.sha256 = weightsSha256(QString::fromStdString(path.string())).toStdString();
}

void EvaluationWorker::Engine::evaluate(const EvaluationRequest &request, const EvaluationPtr &before,
                                        const std::stop_token &stop)
{
    m_soFar = before ? before : std::make_shared<const ltm::Evaluation>();
    m_pace = {};
    m_sinceReport.start();
    try {
        if (!stop.stop_requested())
            run(request, stop);
    } catch (const ltm::Stopped &) {
        // Within the loading of the checkpoint, which begins anew the next time.
    } catch (const std::exception &error) {
        Q_EMIT m_worker.failed(sentence(error));
    }
    Q_EMIT m_worker.ended(m_soFar);
}

void EvaluationWorker::Engine::run(const EvaluationRequest &request, const std::stop_token &stop)
{
    load(request, stop);
    const ltm::EvaluationOptions options{measuredIterations(request.settings.iterations), rowsFor(*m_model)};
    Q_EMIT m_worker.began(m_card, options.rows);
    const std::vector<ltm::Problem> problems(request.problems->begin(), request.problems->begin() + request.count());
    const auto progress = [&](const ltm::EvaluationProgress &now) {
        report(now);
        return !stop.stop_requested();
    };
    m_soFar = std::make_shared<const ltm::Evaluation>(
        ltm::evaluate(m_model, request.settings, problems, options, progress, m_soFar->outcomes));
}

void EvaluationWorker::Engine::report(const ltm::EvaluationProgress &progress)
{
    if (progress.problemsDone != m_soFar->problems)
        m_soFar = std::make_shared<const ltm::Evaluation>(progress.soFar);
    const double secondsLeft = m_pace.secondsLeft(progress);
    if (m_sinceReport.elapsed() >= pause) {
        m_sinceReport.start();
        Q_EMIT m_worker.progressed(m_soFar, progress.fraction, secondsLeft);
    }
}

EvaluationWorker::EvaluationWorker()
    : m_engine(std::make_unique<Engine>(*this))
{
}

EvaluationWorker::~EvaluationWorker() = default;

void EvaluationWorker::readProblems(const QString &file)
{
    try {
        const std::filesystem::path path(file.toStdString());
        Q_EMIT problemsRead(file, std::make_shared<const std::vector<ltm::Problem>>(ltm::readProblems(path)));
    } catch (const std::exception &error) {
        Q_EMIT readFailed(sentence(error));
    }
}

void EvaluationWorker::evaluate(const EvaluationRequest &request, const EvaluationPtr &before,
                                const std::stop_token &stop)
{
    m_engine->evaluate(request, before, stop);
}

} // namespace ts
