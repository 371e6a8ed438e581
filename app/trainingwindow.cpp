// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trainingwindow.h"

#include "icons.h"
#include "labels.h"
#include "messagebar.h"
#include "plotstyle.h"
#include "rowtable.h"
#include "trainingheader.h"
#include "trainingplot.h"
#include "trainingsamplespanel.h"
#include "trainingtables.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QSlider>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace ts
{

namespace
{

const QString geometryKey = QStringLiteral("training/v1/geometry");
const QString recentKey = QStringLiteral("training/v1/recent");
constexpr int mostRecent = 8;

/// What the slider's places mean: the moving average goes over about so many slow steps.
constexpr std::array smoothings{1, 3, 10, 30, 100, 300, 1000};
constexpr int usualSmoothing = 3;

/// The file or folder that a drag carries; empty when it carries something else.
QString draggedPath(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

/// A value of the run's first line as a person writes it.
QString inWords(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? TrainingWindow::tr("yes") : TrainingWindow::tr("no");
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 10);
    return value.toString();
}

/// Writes in the tabular face.
class NumbersDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = tabular(option->font);
    }
};

} // namespace

TrainingWindow::TrainingWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_header(new TrainingHeader)
    , m_message(new MessageBar)
    , m_opening(new QMenu(this))
    , m_plot(new TrainingPlot)
    , m_numbers(new TrainingNumbersModel(this))
    , m_samples(new TrainingSamplesPanel)
{
    setObjectName(QStringLiteral("trainingWindow"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setAccessibleName(tr("Training"));

    m_stack = new QStackedLayout;
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildRun());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);

    restyle();
    bind();
    smooth();
    showAll(true);
    if (!restoreGeometry(QSettings().value(geometryKey).toByteArray()))
        resize(sizeHint());
}

QWidget *TrainingWindow::buildTop()
{
    QAction *file = addOpening("trainingOpenFile", tr("Open &metrics file…"),
                               tr("Follow a metrics.jsonl that ltm train writes"), QKeySequence::Open);
    QAction *folder = addOpening("trainingOpenFolder", tr("Open run &folder…"),
                                 tr("Follow the run that ltm train --out writes to a folder"), tr("Ctrl+Shift+O"));
    connect(file, &QAction::triggered, this, &TrainingWindow::chooseFile);
    connect(folder, &QAction::triggered, this, &TrainingWindow::chooseFolder);
    m_opening->addSeparator();
    m_opening->setToolTipsVisible(true);
    connect(m_opening, &QMenu::aboutToShow, this, &TrainingWindow::listRecent);

    m_open = new QToolButton;
    m_open->setObjectName(QStringLiteral("trainingOpen"));
    m_open->setText(tr("Open"));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setPopupMode(QToolButton::InstantPopup);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setMenu(m_opening);
    m_open->setToolTip(tr("Choose the run to follow"));
    m_open->setAccessibleName(tr("Open a training run"));
    m_open->setAccessibleDescription(m_open->toolTip());

    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(12, 8, 12, 4);
    row->setSpacing(16);
    row->addWidget(m_header, 1);
    row->addStretch();
    row->addWidget(m_open);
    return top;
}

QAction *TrainingWindow::addOpening(const char *name, const QString &text, const QString &tip, const QKeySequence &keys)
{
    QAction *action = m_opening->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setToolTip(tip);
    addAction(action);
    return action;
}

QWidget *TrainingWindow::buildEmpty()
{
    auto *choose = new QPushButton(tr("Open run folder…"));
    choose->setObjectName(QStringLiteral("trainingChoose"));
    choose->setToolTip(tr("Follow the run that ltm train --out writes to a folder"));
    choose->setAccessibleDescription(choose->toolTip());
    connect(choose, &QPushButton::clicked, this, &TrainingWindow::chooseFolder);
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->addStretch();
    column->addWidget(makeHint(tr("Losses, KL, learning rate, speed and sample traces of a training run will be here, "
                                  "live while it runs.\nOpen the folder that ltm train --out writes to, or drop it "
                                  "on this window.")));
    column->addWidget(choose, 0, Qt::AlignHCenter);
    column->addStretch();
    return empty;
}

QWidget *TrainingWindow::buildRun()
{
    m_settings = new QTreeWidget;
    m_settings->setObjectName(QStringLiteral("trainingSettings"));
    m_settings->setColumnCount(2);
    m_settings->setHeaderLabels({tr("Setting"), tr("Value")});
    m_settings->setFrameShape(QFrame::NoFrame);
    m_settings->setToolTip(tr("How the run was started: sizes, settings and files, under the names that config.json "
                              "and ltm train give them"));
    m_settings->setAccessibleName(tr("Settings of the run"));
    m_settings->setAccessibleDescription(m_settings->toolTip());

    auto *tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("trainingTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(buildPlots(), tr("&Plots"));
    tabs->addTab(buildNumbers(), tr("&Numbers"));
    tabs->addTab(m_settings, tr("&Settings"));

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("trainingSplitter"));
    splitter->addWidget(tabs);
    splitter->addWidget(m_samples);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({640, 240});
    return splitter;
}

QWidget *TrainingWindow::buildPlots()
{
    auto *plots = new QWidget;
    auto *column = new QVBoxLayout(plots);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildPlotControls());
    column->addWidget(m_plot, 1);
    return plots;
}

QWidget *TrainingWindow::buildPlotControls()
{
    m_smoothing = new QSlider(Qt::Horizontal);
    m_smoothing->setObjectName(QStringLiteral("trainingSmoothing"));
    m_smoothing->setRange(0, int(smoothings.size()) - 1);
    m_smoothing->setPageStep(1);
    m_smoothing->setValue(usualSmoothing);
    m_smoothing->setFixedWidth(140);
    m_smoothing->setToolTip(tr("Over how many slow steps the strong lines average (exponential moving average); the "
                               "faint ones are each step"));
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setAccessibleDescription(m_smoothing->toolTip());
    m_smoothingText = new QLabel;
    m_smoothingText->setObjectName(QStringLiteral("trainingSmoothingText"));
    auto *caption = makeCaption(tr("S&moothing"));
    caption->setBuddy(m_smoothing);
    m_reading = new QLabel;
    m_reading->setObjectName(QStringLiteral("trainingReading"));
    m_reading->setAccessibleName(tr("Step that is read"));
    auto *all = new QToolButton;
    all->setObjectName(QStringLiteral("trainingShowAll"));
    all->setText(tr("Show &all"));
    all->setAutoRaise(true);
    all->setFocusPolicy(Qt::StrongFocus);
    all->setToolTip(tr("Show the whole run and follow it (double click, or Home in the plots)"));
    all->setAccessibleDescription(all->toolTip());
    connect(all, &QToolButton::clicked, m_plot, &TrainingPlot::showAll);

    auto *controls = new QWidget;
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins(12, 6, 12, 0);
    row->addWidget(caption);
    row->addWidget(m_smoothing);
    row->addWidget(m_smoothingText);
    row->addStretch(1);
    row->addWidget(m_reading);
    row->addSpacing(8);
    row->addWidget(all);
    return controls;
}

QWidget *TrainingWindow::buildNumbers()
{
    auto *table = m_numbersTable = new QTableView;
    table->setObjectName(QStringLiteral("trainingNumbers"));
    table->setModel(m_numbers);
    table->setItemDelegate(new NumbersDelegate(table));
    showAsRows(*table);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setToolTip(
        tr("The numbers behind the plots, as far as the plots show: zoom in there to see each step here"));
    table->setAccessibleName(tr("Numbers of the run"));
    table->setAccessibleDescription(table->toolTip());
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const qint64 step = m_numbers->stepOf(now.row()); step >= 0)
            m_plot->setReading(step);
    });
    connect(m_plot, &TrainingPlot::pointsChanged, table, [this, table] {
        const QScrollBar *bar = table->verticalScrollBar();
        const bool atEnd = bar->value() == bar->maximum();
        m_numbers->setPoints(m_plot->points());
        if (atEnd)
            table->scrollToBottom();
    });
    return table;
}

/// What depends on the palette and the font.
void TrainingWindow::restyle()
{
    m_open->setIcon(iconFor(QStringLiteral("open"), palette()));
    m_numbersTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
}

void TrainingWindow::bind()
{
    connect(&m_file, &TrainingFile::changed, this, &TrainingWindow::showAll);
    connect(&m_file, &TrainingFile::failed, this, [this](const QString &sentence) {
        m_failure = sentence;
        m_message->showMessage(sentence);
    });
    connect(m_smoothing, &QSlider::valueChanged, this, &TrainingWindow::smooth);
    connect(m_plot, &TrainingPlot::readingChanged, this, &TrainingWindow::showReading);
    connect(m_samples, &TrainingSamplesPanel::stepChosen, this, [this](qint64 step) { m_plot->setReading(step); });
    auto *close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
}

void TrainingWindow::open(const QString &path)
{
    m_failure.clear();
    m_damageSaid = 0;
    m_message->clear();
    m_file.follow(path.isEmpty() ? path : QFileInfo(path).absoluteFilePath());
    if (m_file.path().isEmpty())
        return;
    QSettings settings;
    QStringList recent = settings.value(recentKey).toStringList();
    recent.removeAll(m_file.path());
    recent.prepend(m_file.path());
    settings.setValue(recentKey, recent.mid(0, mostRecent));
}

void TrainingWindow::listRecent()
{
    qDeleteAll(m_recent);
    m_recent.clear();
    for (const QString &path : QSettings().value(recentKey).toStringList()) {
        QAction *action = m_opening->addAction(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
        m_recent << action;
    }
}

void TrainingWindow::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open metrics file"), m_file.path(),
                                                      tr("Metrics of ltm train (*.jsonl);;All files (*)"));
    if (!file.isEmpty())
        open(file);
}

void TrainingWindow::chooseFolder()
{
    const QString folder
        = QFileDialog::getExistingDirectory(this, tr("Open run folder"), QFileInfo(m_file.path()).absolutePath());
    if (!folder.isEmpty())
        open(folder);
}

/// Shows what the file holds now; with `anew`, nothing of before.
void TrainingWindow::showAll(bool anew)
{
    const TrainingMetrics &metrics = m_file.metrics();
    const bool chosen = m_file.state() != TrainingState::Nothing;
    m_stack->setCurrentIndex(chosen ? 1 : 0);
    m_header->setVisible(chosen);
    m_header->showRun(m_file);
    if (anew) {
        m_damageSaid = 0;
        m_plot->setReading({});
        setWindowTitle(chosen ? tr("%1 – training – Thoughtscope").arg(QFileInfo(m_file.path()).dir().dirName())
                              : tr("Training – Thoughtscope"));
    }
    m_plot->showMetrics(metrics);
    if (anew)
        m_plot->showAll();
    m_samples->showSamples(metrics);
    showSettings();
    showProblems();
    showReading();
}

/// Sizes, settings and files of the run, as its first line says them.
void TrainingWindow::showSettings()
{
    const QJsonObject &run = m_file.metrics().run();
    if (m_settingsShown == run)
        return;
    m_settingsShown = run;
    m_settings->clear();
    if (run.isEmpty()) {
        new QTreeWidgetItem(m_settings, {tr("This file does not say how its run was started")});
        return;
    }
    for (auto field = run.begin(); field != run.end(); ++field) {
        if (field.key() == QLatin1String("event"))
            continue;
        const QJsonObject group = field->toObject();
        auto *item = new QTreeWidgetItem(m_settings, {field.key(), inWords(*field)});
        for (auto one = group.begin(); one != group.end(); ++one)
            new QTreeWidgetItem(item, {one.key(), inWords(*one)});
    }
    m_settings->expandAll();
    m_settings->resizeColumnToContents(0);
}

/// Says which lines were damaged, once for each that is new.
void TrainingWindow::showProblems()
{
    const TrainingMetrics &metrics = m_file.metrics();
    if (!m_failure.isEmpty() || metrics.damagedLines() == m_damageSaid)
        return;
    m_damageSaid = metrics.damagedLines();
    m_message->showMessage(m_damageSaid == 0 ? QString()
                                             : tr("Lines of %1 that are left out: %2. %3")
                                                   .arg(QFileInfo(m_file.path()).fileName())
                                                   .arg(m_damageSaid)
                                                   .arg(metrics.firstDamage()));
}

void TrainingWindow::showReading()
{
    const qint64 step = m_plot->reading().value_or(m_file.metrics().stepsDone());
    m_reading->setText(m_plot->reading() ? tr("at step %1").arg(QLocale().toString(step)) : tr("the last step"));
}

void TrainingWindow::smooth()
{
    const int steps = smoothings[std::size_t(m_smoothing->value())];
    m_smoothingText->setText(steps == 1 ? tr("off") : tr("over %1 steps").arg(steps));
    m_file.setSmoothing(steps);
}

void TrainingWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void TrainingWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(geometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

void TrainingWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedPath(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TrainingWindow::dropEvent(QDropEvent *event)
{
    open(draggedPath(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace ts
