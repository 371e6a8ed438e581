// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The window that evaluates a checkpoint on a data set: accuracy and ELBO against iterations, and every problem.

#include "evaluationworker.h"

#include <QHash>
#include <QMainWindow>
#include <QThread>

#include <string>

class QLabel;
class QToolButton;

namespace ts
{

class EvaluationForm;
class EvaluationView;
class FilePicker;
class MessageBar;
class ScorePlot;

class DatasetWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Evaluates the checkpoint at `checkpoint` (a folder or a .pt file; empty: the bundled one) on `device` ("auto",
    /// "cpu" or "cuda"). `settings` are those the form begins with.
    DatasetWindow(const QString &checkpoint, const QString &device, const ltm::RethinkSettings &settings,
                  QWidget *parent = nullptr);

    /// Stops what is under way.
    ~DatasetWindow() override;

    /// The next evaluation is of another checkpoint; the form begins with its settings. One that is under way goes on
    /// with the checkpoint it began with. The same checkpoint again changes nothing.
    void setCheckpoint(const QString &checkpoint, const QString &device, const ltm::RethinkSettings &settings);
    /// What the card of the checkpoint at this path calls it; without a name the file's is shown.
    void nameCheckpoint(const QString &checkpoint, const QString &name);

    /// Reads a file of problems and shows them; while an evaluation runs it does nothing.
    void openFile(const QString &file);

    /// Writes the finished problems as CSV, or the whole evaluation as JSON; the file is written whole or not at all.
    /// What goes wrong, such as that there is no evaluation yet, is said in the window and returned.
    QString exportTableTo(const QString &file);
    QString exportEvaluationTo(const QString &file);

    /// Whether closing the program would lose results: an evaluation runs, or was not exported since it grew.
    bool isModified() const { return m_running || (m_evaluation && m_evaluation != m_exported); }

    QSize sizeHint() const override { return {1200, 800}; }

signals:
    /// The user wants to see the model think about this problem, with the settings that it is evaluated with; the
    /// data's answer may be empty.
    void problemActivated(const QString &question, const QString &answer, const ltm::RethinkSettings &settings);

    // For the worker.
    void readWanted(const QString &file);
    void evaluationWanted(const ts::EvaluationRequest &request, const ts::EvaluationPtr &before,
                          const std::stop_token &stop);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void startEngine();
    void buildActions();
    void buildWindow();
    QWidget *buildSidebar();
    QAction *addAction(QMenu *menu, const char *name, const QString &text, const QString &tip,
                       const QKeySequence &shortcut);
    void paintIcons();

    EvaluationRequest request() const;
    bool canResume() const;
    void run();
    void stop();
    void showProblems(const QString &file, const ProblemsPtr &problems);
    void begin(const ltm::ModelCard &card, int rows);
    void showProgress(const EvaluationPtr &soFar, double fraction, double secondsLeft);
    void end(const EvaluationPtr &evaluation);
    void showEvaluation(const EvaluationPtr &evaluation);
    void clearResults();
    void showState();
    QString summaryBefore() const;
    QString nameOf(const QString &checkpoint) const;

    void chooseTableFile();
    void chooseEvaluationFile();
    void choosePlotFile(ScorePlot &plot, const QString &suggestion);
    QMap<QString, QString> about() const;
    QString save(const QString &file, const std::string &text);
    QString said(const QString &error, const QString &file);

    QThread m_thread;

    // What the next evaluation is of.
    QHash<QString, QString> m_names; ///< of checkpoints, by path
    QString m_checkpoint;
    QString m_device;
    QDateTime m_written; ///< the checkpoint
    QString m_file;
    ProblemsPtr m_problems;

    // What is on show: an evaluation with what it is of.
    EvaluationRequest m_request;
    ltm::ModelCard m_card; ///< empty while its checkpoint is being loaded
    int m_rows = 0;
    EvaluationPtr m_evaluation; ///< null when there is none
    EvaluationPtr m_exported; ///< what was written last
    bool m_running = false;
    int m_reads = 0; ///< files asked for and not yet read
    std::stop_source m_stop;

    QAction *m_run, *m_halt, *m_browse, *m_exportTable, *m_exportEvaluation, *m_exportAccuracy, *m_exportElbo;
    MessageBar *m_message;
    FilePicker *m_picker;
    QLabel *m_of;
    EvaluationForm *m_form;
    QToolButton *m_export;
    EvaluationView *m_view;
};

} // namespace ts
