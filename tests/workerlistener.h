// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tests of the engine worker share: a worker on this thread, with everything it has said.

#include "engineworker.h"

#include <QTest>

#include <utility>

namespace ts
{

inline const QString problem = QStringLiteral("Tom has 5 apples. He buys 3 more. How many apples does he have?");
inline constexpr int patience = 60000;

/// A worker with everything it has said.
struct Listener : QObject {
    Listener()
    {
        connect(&worker, &EngineWorker::iterationDone, this, [this](const IterationPtr &record) {
            records.push_back(record);
            written.push_back(std::exchange(writing, {}));
        });
        connect(&worker, &EngineWorker::traceBegan, this, [this] { writing.clear(); });
        connect(&worker, &EngineWorker::tokensWritten, this, [this](int chain, const std::vector<ltm::Token> &tokens) {
            for (const ltm::Token &token : tokens)
                if (chain == 0)
                    writing.push_back(token.id);
        });
        connect(&worker, &EngineWorker::gradientStepsDone, this, [this](const std::vector<ltm::GradientStep> &done) {
            steps.insert(steps.end(), done.begin(), done.end());
        });
        connect(&worker, &EngineWorker::phaseChanged, this, [this](ltm::Phase phase) { phases.push_back(phase); });
        connect(&worker, &EngineWorker::stateChanged, this, [this](RunState now) { state = now; });
        connect(&worker, &EngineWorker::failed, this, [this](const QString &sentence) { failures << sentence; });
        connect(&worker, &EngineWorker::mapFitted, this,
                [this](const ltm::MapAxes &axes, const std::vector<ltm::Landmark> &marks,
                       const std::vector<PlacedRecord> &placed) {
                    basis = axes.basis;
                    landmarks = std::max(landmarks, marks.size());
                    ++fits;
                    places = placed.size();
                });
        connect(&worker, &EngineWorker::recordPlaced, this, [this] { ++places; });
        connect(&worker, &EngineWorker::inspected, this,
                [this](const ltm::TraceInspection &inspection) { inspections.push_back(inspection); });
        connect(&worker, &EngineWorker::previewed, this,
                [this](const ltm::TracePreview &preview) { previews.push_back(preview); });
        connect(&worker, &EngineWorker::landscapeGrew, this, [this](const ltm::Landscape &grown) {
            landscape = grown;
            ++slices;
        });
    }

    void run(const ltm::RethinkSettings &settings, Reach reach = Reach::End)
    {
        worker.run(problem, settings, reach);
        settle();
    }
    void goOn(Reach reach)
    {
        worker.advance(reach);
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(state != RunState::Running, patience); }

    EngineWorker worker;
    std::vector<IterationPtr> records;
    std::vector<std::vector<int>> written; // ids told while each record's trace was written
    std::vector<int> writing;
    std::vector<ltm::GradientStep> steps;
    std::vector<ltm::Phase> phases;
    std::vector<ltm::TraceInspection> inspections;
    std::vector<ltm::TracePreview> previews;
    ltm::Landscape landscape;
    int slices = 0;
    QStringList failures;
    RunState state = RunState::Idle;
    ltm::MapBasis basis{};
    std::size_t landmarks = 0;
    std::size_t places = 0;
    int fits = 0;
};

} // namespace ts
