// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A session's way to its file and back.

#include "error.h"
#include "failurewords.h"
#include "session.h"

#include <QFileInfo>

#include <algorithm>

namespace ts
{

ltm::SavedSession Session::snapshot() const
{
    ltm::SavedSession saved;
    saved.programVersion = THOUGHTSCOPE_VERSION;
    saved.problem = m_problem.toStdString();
    saved.settings = m_settings;
    saved.checkpointName = m_madeWith.name;
    saved.checkpointPath = m_madeWith.path;
    saved.checkpointSha256 = m_madeWith.sha256;
    saved.answer = m_answer.toStdString();
    saved.shown = m_current ? m_current->id : -1;
    for (const auto &[chain, tip] : m_tips)
        if (tip)
            saved.tips[chain] = tip->id;
    saved.records = m_records;
    saved.steps = m_steps;
    saved.pinned = m_pinned;
    return saved;
}

QString Session::save(const QString &file)
{
    try {
        ltm::writeSession(snapshot(), file.toStdString());
    } catch (const ltm::Error &error) {
        return inWords(error);
    }
    m_file = file;
    markSaved();
    return {};
}

QString Session::restore(const QString &file, bool recovered)
{
    ltm::SavedSession saved;
    try {
        saved = ltm::readSession(file.toStdString());
    } catch (const ltm::Error &error) {
        return inWords(error);
    }
    const std::size_t held = recovered ? 0 : saved.records.size();
    takeUp(std::move(saved), recovered ? QString() : file, held);
    return {};
}

void Session::bringBack(std::size_t number)
{
    if (isOpening() || number >= m_earlier.size())
        return;
    EarlierRun run = std::move(m_earlier[number]);
    m_earlier.erase(m_earlier.begin() + static_cast<std::ptrdiff_t>(number));
    Q_EMIT earlierRunsChanged();
    run.session.pinned.clear(); // what is pinned now stays
    takeUp(std::move(run.session), run.file, run.saved);
}

/// The run that goes stays within reach.
void Session::keepEarlier()
{
    constexpr std::size_t most = 20;
    if (m_records.empty())
        return;
    m_earlier.insert(m_earlier.begin(), {snapshot(), m_file, isModified() ? 0 : m_saved});
    m_earlier.resize(std::min(m_earlier.size(), most));
    Q_EMIT earlierRunsChanged();
}

void Session::takeUp(ltm::SavedSession saved, const QString &file, std::size_t savedRecords)
{
    m_restoring = std::move(saved);
    m_restoringFile = file;
    m_restoringSaved = savedRecords;
    m_soughtCheckpoint = false;
    Q_EMIT openingChanged();
    takeUpSaved();
}

bool Session::isModified() const
{
    return m_records.size() != m_saved || (!m_records.empty() && !(m_history.isClean() && m_pinsSaved == pinNumbers()));
}

/// Whether the loaded checkpoint is the one that the session was made with.
bool Session::isOf(const ltm::SavedSession &saved) const
{
    return saved.checkpointSha256.empty() || m_card.sha256.empty() ? saved.checkpointPath == m_card.path
                                                                   : saved.checkpointSha256 == m_card.sha256;
}

void Session::endLoading()
{
    m_loads = std::max(0, m_loads - 1);
    Q_EMIT openingChanged();
    takeUpSaved();
}

/// Hands the session that waits to the engine once its checkpoint is loaded, or cannot be. Every load drops the run, so
/// those that were asked for are waited for.
void Session::takeUpSaved()
{
    if (!m_restoring || m_loads > 0)
        return;
    const ltm::SavedSession saved = *m_restoring;
    const QString checkpoint = QString::fromStdString(saved.checkpointPath);
    if (isOf(saved)) {
        Q_EMIT resumeWanted(QString::fromStdString(saved.problem), saved.settings, saved.records, saved.tips);
    } else if (!m_soughtCheckpoint && QFileInfo::exists(checkpoint)) {
        m_soughtCheckpoint = true;
        open(checkpoint);
    } else {
        Q_EMIT lookBackWanted(saved.records);
    }
}

/// The engine is done with the run before and tells of the session that waits from now on.
void Session::showSaved()
{
    if (!m_restoring)
        return;
    const ltm::SavedSession saved = *std::exchange(m_restoring, std::nullopt);
    beginRun(QString::fromStdString(saved.problem), saved.settings,
             {saved.checkpointName, saved.checkpointPath, saved.checkpointSha256});
    m_answer = QString::fromStdString(saved.answer);
    m_following = false;
    m_steps = saved.steps;
    auto step = saved.steps.begin();
    for (const IterationPtr &record : saved.records) {
        const auto first = step;
        while (step != saved.steps.end() && step->iteration <= record->index)
            ++step;
        if (step != first)
            Q_EMIT gradientStepsDone({first, step});
        add(record);
    }
    m_tips.clear(); // not of the chains that were taken away
    for (const auto &[chain, tip] : saved.tips)
        m_tips[chain] = record(tip);
    if (saved.shown >= 0)
        show(saved.shown);
    addPinned(saved.pinned);
    m_pinsSaved = pinNumbers(); // what was pinned before is not the file's
    m_file = m_restoringFile;
    m_saved = m_restoringSaved;
    tellModified();
    Q_EMIT openingChanged();
    if (!isOf(saved))
        Q_EMIT failed(
            tr("This session was made with the checkpoint %1 (%2), which is not loaded: it can be looked at; to "
               "go on with it, open that checkpoint first and the session after it.")
                .arg(QString::fromStdString(saved.checkpointName), QString::fromStdString(saved.checkpointPath)));
}

void Session::markSaved()
{
    m_saved = m_records.size();
    m_history.setClean();
    m_pinsSaved = pinNumbers();
    tellModified();
}

void Session::tellModified()
{
    Q_EMIT modifiedChanged(isModified());
}

} // namespace ts
