// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datasetwindow.h"

#include "evaluationexport.h"
#include "evaluationform.h"
#include "evaluationview.h"
#include "filepicker.h"
#include "hint.h"
#include "icons.h"
#include "messagebar.h"
#include "outcomespanel.h"
#include "plotexport.h"
#include "scoreplot.h"

#include <QAction>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSaveFile>
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
{
    setObjectName(QStringLiteral("datasetWindow"));
    setWindowTitle(tr("Dataset – Thoughtscope"));
    setAcceptDrops(true);
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
        m_picker->setFile(m_file);
        m_message->showMessage(sentence);
    });
    connect(worker, &EvaluationWorker::began, this, &DatasetWindow::begin);
    connect(worker, &EvaluationWorker::progressed, this, &DatasetWindow::showProgress);
    connect(worker, &EvaluationWorker::failed, m_message,
            [this](const QString &sentence) { m_message->showMessage(sentence); });
    connect(worker, &EvaluationWorker::ended, this, &DatasetWindow::end);
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
    on(m_exportTable, [this] {
        exportBy(tr("Export table"), tr("problems.csv"), tr("CSV (*.csv)"),
                 [this](const QString &name) { return exportTableTo(name); });
    });
    on(m_exportEvaluation, [this] {
        exportBy(tr("Export evaluation"), tr("evaluation.json"), tr("JSON (*.json)"),
                 [this](const QString &name) { return exportEvaluationTo(name); });
    });
    const auto exportPlotBy = [this](ScorePlot &plot, const QString &suggestion) {
        exportBy(tr("Export plot"), suggestion, tr("Figures (*.pdf *.svg *.png)"),
                 [this, &plot](const QString &name) { return said(exportPlot(plot, name), name); });
    };
    on(m_exportAccuracy, [this, exportPlotBy] { exportPlotBy(m_view->accuracyPlot(), tr("accuracy.pdf")); });
    on(m_exportElbo, [this, exportPlotBy] { exportPlotBy(m_view->elboPlot(), tr("mean-elbo.pdf")); });
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
    connect(m_view, &EvaluationView::problemActivated, this, &DatasetWindow::problemActivated);
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
    if (checkpoint == m_checkpoint && device == m_device)
        return;
    m_checkpoint = checkpoint;
    m_device = device;
    m_form->setSettings(settings);
    showState();
}

void DatasetWindow::openFile(const QString &file)
{
    if (m_running)
        return;
    m_message->clear();
    emit readWanted(file);
}

void DatasetWindow::showProblems(const QString &file, const ProblemsPtr &problems)
{
    m_file = file;
    m_problems = problems;
    m_picker->addRecent(file);
    QSettings().setValue(recentKey, m_picker->recent());
    clearResults();
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
    return {m_checkpoint, m_device, m_file, m_problems, choices.limit, choices.settings};
}

/// Whether Run goes on with what is on show: it is unfinished, and nothing that it depends on was changed since.
bool DatasetWindow::canResume() const
{
    return !m_running && m_evaluation && m_evaluation->problems < m_request.count() && m_request == request();
}

void DatasetWindow::run()
{
    m_message->clear();
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
    return m_card.path.empty() ? tr("Loading the checkpoint…") : tr("0 of %1 problems").arg(count);
}

void DatasetWindow::showState()
{
    m_run->setText(canResume() ? tr("&Resume") : tr("&Run"));
    m_run->setEnabled(m_problems && !m_running);
    m_halt->setEnabled(m_running && !m_stop.stop_requested());
    m_browse->setEnabled(!m_running);
    m_picker->setEnabled(!m_running);
    m_form->setEnabled(!m_running);
    for (QAction *action : {m_exportTable, m_exportEvaluation, m_exportAccuracy, m_exportElbo})
        action->setEnabled(m_evaluation != nullptr);
    m_export->setEnabled(m_evaluation != nullptr);
    if (!m_evaluation)
        m_view->setSummary(summaryBefore());
    const QString name
        = m_checkpoint.isEmpty() ? tr("the one that comes with the program") : QFileInfo(m_checkpoint).fileName();
    m_of->setText(tr("Checkpoint: %1").arg(name));
    m_of->setToolTip(m_checkpoint);
}

template <typename Write>
void DatasetWindow::exportBy(const QString &title, const QString &suggestion, const QString &filter, Write write)
{
    const QString file = QFileDialog::getSaveFileName(this, title, suggestion, filter);
    if (!file.isEmpty())
        write(file);
}

QString DatasetWindow::exportTableTo(const QString &file)
{
    return save(file, outcomesAsCsv(*m_evaluation, *m_request.problems));
}

QString DatasetWindow::exportEvaluationTo(const QString &file)
{
    const EvaluationOrigin origin{m_card,
                                  m_request.settings,
                                  m_request.file.toStdString(),
                                  m_request.count(),
                                  m_rows,
                                  QCoreApplication::applicationVersion().toStdString()};
    return save(file, evaluationAsJson(origin, *m_evaluation, *m_request.problems));
}

QString DatasetWindow::save(const QString &file, const std::string &text)
{
    QSaveFile target(file);
    const bool written = target.open(QIODevice::WriteOnly)
        && target.write(text.data(), qint64(text.size())) == qint64(text.size()) && target.commit();
    return said(written ? QString()
                        : tr("%1 could not be written: %2. Choose another folder.").arg(file, target.errorString()),
                file);
}

/// Tells how an export went, and hands the error on.
QString DatasetWindow::said(const QString &error, const QString &file)
{
    if (error.isEmpty())
        statusBar()->showMessage(tr("Written: %1").arg(file), 10000);
    else
        m_message->showMessage(error);
    return error;
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
