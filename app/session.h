// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The truth that the window's panels are views of: one run with all its records, where each chain is, which record is
// on show, and the history of the user's commands. Records are never changed or dropped while the run lives: undo moves
// a chain back to the record it was at, and what came after stays to be looked at.

#include "engineworker.h"
#include "sessionfile.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <map>
#include <optional>

namespace ts
{

/// What a run was made with.
struct RunCheckpoint {
    std::string name, path, sha256;

    bool operator==(const RunCheckpoint &) const = default;
};

/// A run that another one took the place of.
struct EarlierRun {
    ltm::SavedSession session;
    QString file; ///< that it was kept in; empty when there is none
    std::size_t saved = 0; ///< records that the file holds
};

class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);

    /// Binds the session to its worker by signals and slots, whichever thread it lives on. Call once.
    void connectTo(EngineWorker &worker);

    RunState state() const { return m_state; }
    bool isActive() const { return m_state == RunState::Running || m_state == RunState::Paused; }
    bool hasRun() const { return m_state != RunState::Idle; } ///< that can go on; a session can be looked at without
    const ltm::ModelCard &card() const
    {
        return m_card;
    } ///< of the loaded checkpoint; empty name and path before one is
    /// The loop's settings as the loaded checkpoint has them.
    const ltm::RethinkSettings &defaults() const { return m_defaults; }
    const RunCheckpoint &madeWith() const { return m_madeWith; } ///< of the run
    const QString &problem() const { return m_problem; } ///< of the run
    const ltm::RethinkSettings &settings() const
    {
        return m_settings;
    } ///< of the run, `iterations` with what was added to it by extend() or by a branch
    const QString &answer() const { return m_answer; } ///< of the finished run

    /// The runs that stay beside the live one; all made with its checkpoint.
    const std::vector<ltm::PinnedRecords> &pinned() const { return m_pinned; }

    const std::vector<IterationPtr> &records() const { return m_records; } ///< in the order they happened
    IterationPtr record(std::int64_t id) const; ///< null when there is none
    IterationPtr parentOf(const IterationPtr &record) const;
    const std::map<int, IterationPtr> &tips() const { return m_tips; } ///< the record each chain continues from
    IterationPtr current() const { return m_current; } ///< the record on show; null at the start of a run
    int chain() const { return m_chain; } ///< the chain on show, which commands concern
    bool isFollowing() const { return m_following; } ///< new records of the chain are shown as they come

    /// Whether the chain is elsewhere than at the record on show.
    bool canGoBack() const { return hasRun() && m_current && m_current != tip(m_chain); }

    QUndoStack *history() { return &m_history; }

    /// All that there is to save; cheap, since records are shared.
    ltm::SavedSession snapshot() const;
    /// Writes the session to a file, which is its file from then on. Returns an empty string, or one sentence that says
    /// what is wrong.
    QString save(const QString &file);
    /// Shows a session as it was saved, once the engine has taken it up. When its checkpoint is not the loaded one but
    /// still where it was, that is loaded, and the run can go on; otherwise the records can be looked at, and failed()
    /// says what is missing. Returns like save().
    QString restore(const QString &file, bool recovered = false);
    /// A checkpoint is being loaded, or a session waits for its own and for the engine. No run begins meanwhile: it
    /// would be replaced, or have the settings of another checkpoint.
    bool isOpening() const { return m_loads > 0 || m_restoring; }
    bool isRestoring() const { return m_restoring.has_value(); } ///< a session waits
    const QString &file() const { return m_file; } ///< the session's file; empty before it has one
    bool isModified() const; ///< holds something that its file does not

    /// The runs that others took the place of, newest first; only the last twenty are kept, and none for longer than
    /// the session.
    const std::vector<EarlierRun> &earlierRuns() const { return m_earlier; }
    /// Shows one of them again, as restore() does. The run on show becomes an earlier one.
    void bringBack(std::size_t number);

public Q_SLOTS:
    void open(const QString &checkpoint, const QString &device = QStringLiteral("auto"));
    void stopLoading(); ///< what was loaded before stays

    /// Goes on with the run of this problem that is under way, or begins one.
    void advance(const QString &problem, const ltm::RethinkSettings &settings, ts::Reach reach);
    void pause();
    void stop();
    void extend(int iterations); ///< and goes on
    void setPace(int milliseconds); ///< slow motion: a rest after every token and gradient step; 0 for none

    /// Puts a record on show; the newest of its chain is followed from then on.
    void show(std::int64_t id);

    // Undoable commands. They concern the chain on show and continue from the record on show.
    void editTrace(const QString &text);
    void resample(ltm::Resample how, double size); ///< a paused run writes the new trace at once
    void moveLatent(ltm::MapPoint at); ///< likewise
    /// The record's trace up to this token, `alternative` in the token's place, and what the model writes from there;
    /// likewise.
    void continueFrom(const ts::IterationPtr &record, int token, int alternative);
    void fork();
    void goBack();

    // Closer looks at the record on show, beside the run; see EngineWorker.
    void inspect();
    void preview(ltm::MapPoint at);
    void computeLandscape(ltm::MapPoint from, ltm::MapPoint to, int columns, int rows);
    void cancelLandscape();
    void setMapBasis(ltm::MapBasis basis); ///< see EngineWorker
    void keepPlane(); ///< likewise
    void placeRun(int run, const std::vector<ts::IterationPtr> &records); ///< likewise

    /// Pins the run as it is now. Nothing happens while no record is on show.
    void pin();
    /// Takes a run away, counted in the order they were pinned.
    void unpin(int run);

Q_SIGNALS:
    // For the views.
    void loading(const QString &path);
    void loadProgress(double fraction);
    void loadStopped();
    void loaded(const ltm::ModelCard &card, const ltm::RethinkSettings &settings);
    void failed(const QString &sentence);
    void editRefused(); ///< the engine could not take the trace; failed() says why, and the run does not go on
    void openingChanged();
    void earlierRunsChanged();
    void runBegan();
    void settingsChanged(const ltm::RethinkSettings &settings); ///< of the run: extend() raised its budget
    void modifiedChanged(bool modified);
    void stateChanged(ts::RunState state);
    void phaseChanged(ltm::Phase phase, int iteration);
    void traceBegan();
    void tokenWritten(const ltm::Token &token);
    void traceWritten(const ltm::WrittenTrace &trace, const std::optional<ltm::MapPoint> &at);
    void gradientStepsDone(const std::vector<ltm::GradientStep> &steps);
    void recordAdded(const ts::IterationPtr &record);
    void currentChanged(const ts::IterationPtr &record);
    void mapFitted(const ltm::MapAxes &axes, const std::vector<ltm::Landmark> &landmarks,
                   const std::vector<ts::PlacedRecord> &records);
    void recordPlaced(const ts::PlacedRecord &record);
    void runPlaced(int run, const std::vector<ts::PlacedRecord> &records);
    void pinnedChanged();
    void speedMeasured(const ts::Speed &speed);
    void inspected(const ltm::TraceInspection &inspection);
    void previewed(const ltm::TracePreview &preview);
    void landscapeGrew(const ltm::Landscape &landscape);

    // For the worker.
    void loadWanted(const QString &path, const QString &device);
    void loadStopWanted();
    void runWanted(const QString &problem, const ltm::RethinkSettings &settings, ts::Reach reach);
    void resumeWanted(const QString &problem, const ltm::RethinkSettings &settings,
                      const std::vector<ts::IterationPtr> &records, const std::map<int, std::int64_t> &tips);
    void lookBackWanted(const std::vector<ts::IterationPtr> &records);
    void advanceWanted(ts::Reach reach);
    void pauseWanted();
    void stopWanted();
    void traceWanted(int chain, const QString &text);
    void resampleWanted(int chain, ltm::Resample how, double size);
    void latentWanted(int chain, ltm::MapPoint at, const ts::IterationPtr &from);
    void forkWanted(int chain);
    void restoreWanted(int chain, const ts::IterationPtr &record);
    void extendWanted(int iterations);
    void continuationWanted(int chain, const ts::IterationPtr &record, const std::vector<int> &ids);
    void dropChainWanted(int chain);
    void paceWanted(int milliseconds);
    void inspectionWanted(const ts::IterationPtr &record);
    void previewWanted(ltm::MapPoint at, const ts::IterationPtr &from);
    void landscapeWanted(const ts::IterationPtr &record, ltm::MapPoint from, ltm::MapPoint to, int columns, int rows);
    void landscapeStopWanted();
    void mapBasisWanted(ltm::MapBasis basis);
    void keepPlaneWanted();
    void placesWanted(int run, const std::vector<ts::IterationPtr> &records);

private:
    friend class ChainCommand;
    friend class ForkCommand;

    IterationPtr tip(int chain) const; ///< null when there is no such chain, or no record of it yet
    void beginRun(const QString &problem, const ltm::RethinkSettings &settings, const RunCheckpoint &checkpoint);
    void endEdit(bool taken);
    void dropRefusedEdit();
    void afterEdits(std::function<void()> goOn);
    void finish(const QString &answer, const QString &trace, int bestIndex, qint64 bestId);
    void write(int chain, const std::vector<ltm::Token> &tokens);
    void add(const IterationPtr &record);
    void setCurrent(const IterationPtr &record);
    void setState(RunState state);
    const QUndoCommand *perform(const QString &text, std::function<void()> act);
    void moveChain(int chain, const IterationPtr &record);
    void settle(int chain, const IterationPtr &record);
    void beginFork(int from, int chain);
    void dropChain(int chain);
    void showChain(int chain);
    void writeNow();
    void dropRun();
    void keepEarlier();
    void setPinned(std::vector<ltm::PinnedRecords> runs, const RunCheckpoint &madeWith);
    void addPinned(const std::vector<ltm::PinnedRecords> &runs);
    std::vector<int> pinNumbers() const;
    void takeUp(ltm::SavedSession saved, const QString &file, std::size_t savedRecords);
    bool isOf(const ltm::SavedSession &saved) const;
    void endLoading();
    void takeUpSaved();
    void showSaved();
    void markSaved();
    void tellModified();

    RunState m_state = RunState::Idle;
    ltm::ModelCard m_card;
    ltm::RethinkSettings m_defaults;
    RunCheckpoint m_madeWith;
    QString m_problem;
    ltm::RethinkSettings m_settings;
    QString m_answer;

    std::vector<IterationPtr> m_records;
    std::vector<ltm::GradientStep> m_steps; // in the order they happened
    std::map<int, IterationPtr> m_tips; // the record each chain continues from
    IterationPtr m_current;
    int m_chain = 0;
    bool m_following = true;
    bool m_toEnd = false; // the run was last asked to go to its end, not to do a step
    bool m_traceBegins = false; // the next token is the first of its trace

    int m_edits = 0; // of traces, that the engine has not answered yet
    std::function<void()> m_afterEdits; // how the run goes on then
    const QUndoCommand *m_lastEdit = nullptr; // only to be compared with
    QUndoStack m_history;

    QString m_file;
    std::size_t m_saved = 0; // records that the file holds
    std::optional<ltm::SavedSession> m_restoring; // waits for its checkpoint and for the engine
    QString m_restoringFile; // empty when it has none
    std::size_t m_restoringSaved = 0; // records that the file holds
    bool m_soughtCheckpoint = false; // of what is being restored
    int m_loads = 0; // that were asked for and have not ended
    std::vector<EarlierRun> m_earlier;

    std::vector<ltm::PinnedRecords> m_pinned;
    RunCheckpoint m_pinnedWith; // all of them
    std::vector<int> m_pinsSaved; // numbers of those that need not be saved
};

} // namespace ts
