// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datasetwindow.h"

#include "evaluationform.h"
#include "evaluationview.h"
#include "filepicker.h"
#include "icons.h"
#include "labels.h"
#include "messagebar.h"
#include "outcomespanel.h"
#include "scoreplot.h"
#include "yieldtowindow.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ts
{

namespace
{

const QString geometryKey = QStringLiteral("dataset/v1/geometry");
const QString recentKey = QStringLiteral("dataset/v1/recent");

/// The file that a drag carries; empty when it carries something else.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString file = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return QFileInfo(file).isFile() ? file : QString();
}

QToolButton *buttonFor(QAction *action, const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

DatasetWindow::DatasetWindow(const QString &checkpoint, const QString &device, const ltm::RethinkSettings &settings,
                             QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_checkpoint(checkpoint)
    , m_device(device)
    , m_written(lastWritten(checkpoint))
{
    setObjectName(QStringLiteral("datasetWindow"));
    setWindowTitle(tr("Dataset – Thoughtscope"));
    setAcceptDrops(true);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    buildActions();
    buildWindow();
    m_form->setSettings(settings);
    startEngine();
    paintIcons();
    showState();

    const QSettings stored;
    m_picker->setRecent(stored.value(recentKey).toStringList());
    if (!restoreGeometry(stored.value(geometryKey).toByteArray()))
        resize(sizeHint());
}

DatasetWindow::~DatasetWindow()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void DatasetWindow::startEngine()
{
    auto *worker = new EvaluationWorker;
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(this, &DatasetWindow::readWanted, worker, &EvaluationWorker::readProblems);
    connect(this, &DatasetWindow::evaluationWanted, worker, &EvaluationWorker::evaluate);
    connect(worker, &EvaluationWorker::problemsRead, this, &DatasetWindow::showProblems);
    connect(worker, &EvaluationWorker::readFailed, this, [this](const QString &sentence) {
        --m_reads;
        m_picker->setFile(m_file);
        m_message->showMessage(sentence);
        showState();
    });
    connect(worker, &EvaluationWorker::loadProgressed, this,
            [this](double fraction) { m_view->setProgress(fraction, -1); });
    connect(worker, &EvaluationWorker::began, this, &DatasetWindow::begin);
    connect(worker, &EvaluationWorker::progressed, this, &DatasetWindow::showProgress);
    connect(worker, &EvaluationWorker::failed, m_message,
            [this](const QString &sentence) { m_message->showMessage(sentence); });
    connect(worker, &EvaluationWorker::ended, this, &DatasetWindow::end);
    connect(&m_thread, &QThread::started, worker, &yieldToWindow); // in the thread itself
    m_thread.setObjectName(QStringLiteral("evaluation"));
    m_thread.start();
}

QAction *DatasetWindow::addAction(QMenu *menu, const char *name, const QString &text, const QString &tip,
                                  const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    action->setStatusTip(tip);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText)));
    return action;
}

void DatasetWindow::buildActions()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_browse
        = addAction(file, "openProblems", tr("&Open problems…"), tr("Choose a file of problems"), QKeySequence::Open);
    file->addSeparator();
    m_exportTable = addAction(file, "exportTable", tr("Export &table…"), tr("Write the finished problems as CSV"),
                              tr("Ctrl+Shift+T"));
    m_exportEvaluation
        = addAction(file, "exportEvaluation", tr("Export e&valuation…"),
                    tr("Write everything as JSON: checkpoint, settings, scores, every problem"), tr("Ctrl+Shift+J"));
    m_exportAccuracy
        = addAction(file, "exportAccuracy", tr("Export &accuracy plot…"),
                    tr("Write the accuracy plot as PDF, SVG or PNG, in the style of a paper"), tr("Ctrl+Shift+A"));
    m_exportElbo = addAction(file, "exportMeanElbo", tr("Export &ELBO plot…"),
                             tr("Write the plot of the mean ELBO as PDF, SVG or PNG, in the style of a paper"),
                             tr("Ctrl+Shift+E"));
    file->addSeparator();
    QAction *close = addAction(file, "closeDataset", tr("&Close"),
                               tr("Close this window; what is finished stays in it"), QKeySequence::Close);

    QMenu *evaluation = menuBar()->addMenu(tr("&Evaluation"));
    m_run = addAction(evaluation, "runEvaluation", tr("&Run"), tr("Evaluate the checkpoint on the file"), tr("F5"));
    m_halt = addAction(evaluation, "stopEvaluation", tr("&Stop"),
                       tr("Stop; what is finished stays, and the rest can be resumed"), tr("Shift+F5"));
    evaluation->addSeparator();
    QAction *find = addAction(evaluation, "findProblem", tr("&Find problem"), tr("Find problems by their text"),
                              QKeySequence::Find);
    for (QMenu *menu : {file, evaluation})
        menu->setToolTipsVisible(true);

    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_browse, [this] { m_picker->browse(); });
    on(m_run, [this] { run(); });
    on(m_halt, [this] { stop(); });
    on(find, [this] { m_view->outcomes().focusFilter(); });
    on(close, [this] { QWidget::close(); });
    on(m_exportTable, [this] { chooseTableFile(); });
    on(m_exportEvaluation, [this] { chooseEvaluationFile(); });
    on(m_exportAccuracy, [this] { choosePlotFile(m_view->accuracyPlot(), QStringLiteral("accuracy")); });
    on(m_exportElbo, [this] { choosePlotFile(m_view->elboPlot(), QStringLiteral("mean-elbo")); });
}

void DatasetWindow::buildWindow()
{
    m_picker = new FilePicker(tr("File of problems"), tr("Problems (*.jsonl *.json *.txt);;All files (*)"));
    m_message = new MessageBar;
    connect(m_picker, &FilePicker::fileChosen, this, &DatasetWindow::openFile);

    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(buildSidebar());
    body->addWidget(m_view = new EvaluationView, 1);
    connect(m_view, &EvaluationView::problemActivated, this, [this](const QString &question, const QString &answer) {
        emit problemActivated(question, answer, m_running || m_evaluation ? m_request.settings : request().settings);
    });
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(12, 12, 12, 4);
    column->setSpacing(10);
    column->addWidget(m_picker);
    column->addWidget(m_message);
    column->addLayout(body, 1);
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);
}

QWidget *DatasetWindow::buildSidebar()
{
    m_form = new EvaluationForm;
    connect(m_form, &EvaluationForm::choicesChanged, this, [this] {
        if (m_problems && !m_evaluation)
            clearResults(); // the table shows what will be run
        showState();
    });
    m_of = makeCaption({});
    m_of->setObjectName(QStringLiteral("datasetCheckpoint"));
    m_of->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(buttonFor(m_run, "evaluationRunButton"));
    buttons->addWidget(buttonFor(m_halt, "evaluationStopButton"));
    m_export = new QToolButton;
    m_export->setObjectName(QStringLiteral("evaluationExportButton"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Take the table, the evaluation or a plot away"));
    m_export->setAccessibleDescription(m_export->toolTip());
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_export->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->addActions({m_exportTable, m_exportEvaluation, m_exportAccuracy, m_exportElbo});

    auto *sidebar = new QWidget;
    auto *column = new QVBoxLayout(sidebar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_of);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addWidget(m_export);
    column->addStretch(1);
    sidebar->setFixedWidth(std::max(230, sidebar->minimumSizeHint().width()));
    return sidebar;
}

void DatasetWindow::paintIcons()
{
    m_run->setIcon(iconFor(QStringLiteral("run"), palette()));
    m_halt->setIcon(iconFor(QStringLiteral("stop"), palette()));
    m_browse->setIcon(iconFor(QStringLiteral("open"), palette()));
    const QIcon icon = iconFor(QStringLiteral("export"), palette());
    for (QAction *action : {m_exportTable, m_exportEvaluation, m_exportAccuracy, m_exportElbo})
        action->setIcon(icon);
    m_export->setIcon(icon);
}

void DatasetWindow::setCheckpoint(const QString &checkpoint, const QString &device,
                                  const ltm::RethinkSettings &settings)
{
    const QDateTime written = lastWritten(checkpoint);
    if (checkpoint == m_checkpoint && device == m_device && written == m_written)
        return;
    m_written = written;
    m_checkpoint = checkpoint;
    m_device = device;
    m_form->setSettings(settings);
    showState();
}

void DatasetWindow::nameCheckpoint(const QString &checkpoint, const QString &name)
{
    m_names[checkpoint] = name;
    showState();
}

void DatasetWindow::openFile(const QString &file)
{
    if (m_running)
        return;
    m_message->clear();
    ++m_reads;
    showState();
    emit readWanted(file);
}

void DatasetWindow::showProblems(const QString &file, const ProblemsPtr &problems)
{
    --m_reads;
    m_picker->addRecent(file);
    QSettings().setValue(recentKey, m_picker->recent());
    const bool same = m_problems && file == m_file && *problems == *m_problems;
    if (!same) {
        m_file = file;
        m_problems = problems;
        clearResults();
    }
    showState();
}

/// What was shown gives way to the problems as they are before an evaluation.
void DatasetWindow::clearResults()
{
    m_request = request();
    m_evaluation.reset();
    m_card = {};
    std::vector<ProblemRow> rows;
    for (int i = 0; i < m_request.count(); ++i) {
        const ltm::Problem &problem = (*m_problems)[std::size_t(i)];
        rows.push_back({QString::fromStdString(problem.question), QString::fromStdString(problem.answer)});
    }
    m_view->setProblems(std::move(rows));
    m_view->setProgress(0, -1);
}

EvaluationRequest DatasetWindow::request() const
{
    const EvaluationChoices &choices = m_form->choices();
    return {m_checkpoint, m_device, m_written, m_file, m_problems, choices.limit, choices.settings};
}

/// Whether Run goes on with what is on show: it is unfinished, and nothing that it depends on was changed since.
bool DatasetWindow::canResume() const
{
    return !m_running && m_evaluation && m_evaluation->problems < m_request.count() && m_request == request();
}

void DatasetWindow::run()
{
    m_message->clear();
    m_written = lastWritten(m_checkpoint);
    const bool resumes = canResume();
    if (!resumes)
        clearResults();
    m_stop = std::stop_source();
    m_running = true;
    showState();
    emit evaluationWanted(m_request, resumes ? m_evaluation : nullptr, m_stop.get_token());
}

void DatasetWindow::stop()
{
    m_stop.request_stop();
    showState();
}

void DatasetWindow::begin(const ltm::ModelCard &card, int rows)
{
    m_card = card;
    m_rows = rows;
    showState();
}

void DatasetWindow::showProgress(const EvaluationPtr &soFar, double fraction, double secondsLeft)
{
    m_view->setProgress(fraction, secondsLeft);
    showEvaluation(soFar);
}

void DatasetWindow::showEvaluation(const EvaluationPtr &evaluation)
{
    if (evaluation == m_evaluation || evaluation->problems == 0)
        return;
    m_evaluation = evaluation;
    m_view->setEvaluation(*evaluation);
    showState();
}

void DatasetWindow::end(const EvaluationPtr &evaluation)
{
    m_running = false;
    showEvaluation(evaluation);
    m_view->setProgress(double(evaluation->problems) / m_request.count(), -1);
    showState();
}

/// What the summary says while there are no scores.
QString DatasetWindow::summaryBefore() const
{
    if (!m_problems)
        return tr("No problems yet");
    const int count = m_request.count();
    if (!m_running)
        return tr("Problems to evaluate: %1").arg(count);
    return m_card.path.empty() ? tr("Loading the checkpoint…") : tr("Problems done: 0 of %1").arg(count);
}

void DatasetWindow::showState()
{
    m_run->setText(canResume() ? tr("&Resume") : tr("&Run"));
    m_halt->setEnabled(m_running && !m_stop.stop_requested());
    m_run->setEnabled(m_problems && !m_running && m_reads == 0);
    m_browse->setEnabled(!m_running);
    m_picker->setEnabled(!m_running);
    m_form->setEnabled(!m_running);
    for (QAction *action : {m_exportTable, m_exportEvaluation, m_exportAccuracy, m_exportElbo})
        action->setEnabled(m_evaluation != nullptr);
    m_export->setEnabled(m_evaluation != nullptr);
    if (!m_evaluation)
        m_view->setSummary(summaryBefore());
    const bool changed = (m_running || m_evaluation) && m_request.checkpoint != m_checkpoint;
    m_of->setText(
        changed ? tr("Checkpoint: %1; of the next run: %2").arg(nameOf(m_request.checkpoint), nameOf(m_checkpoint))
                : tr("Checkpoint: %1").arg(nameOf(m_checkpoint)));
    m_of->setToolTip(m_checkpoint);
}

QString DatasetWindow::nameOf(const QString &checkpoint) const
{
    return checkpoint.isEmpty() ? tr("the one that comes with the program")
                                : m_names.value(checkpoint, QFileInfo(checkpoint).fileName());
}

void DatasetWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
    QMainWindow::changeEvent(event);
}

/// A closed window does not work on unseen: it stops, and can be resumed when it is opened again.
void DatasetWindow::closeEvent(QCloseEvent *event)
{
    stop();
    QSettings().setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void DatasetWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_running && !draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DatasetWindow::dropEvent(QDropEvent *event)
{
    openFile(draggedFile(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace ts
