// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A window of its own that follows a running or finished `ltm train` by its metrics file. It needs no engine.

#include "trainingfile.h"

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QSlider;
class QStackedLayout;
class QTableView;
class QToolButton;
class QTreeWidget;

namespace ts
{

class MessageBar;
class TrainingHeader;
class TrainingNumbersModel;
class TrainingPlot;
class TrainingSamplesPanel;

class TrainingWindow : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingWindow(QWidget *parent = nullptr);

    /// Follows the metrics file at `path`, or the one in the folder `path`, and remembers it as recent.
    void open(const QString &path);

    const TrainingFile &file() const { return m_file; }
    TrainingPlot &plot() { return *m_plot; }

    QSize sizeHint() const override { return {1240, 960}; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildEmpty();
    QWidget *buildRun();
    QWidget *buildPlots();
    QWidget *buildPlotControls();
    QWidget *buildNumbers();
    QAction *addOpening(const char *name, const QString &text, const QString &tip, const QKeySequence &keys);
    void restyle();
    void bind();
    void chooseFile();
    void chooseFolder();
    void listRecent();
    void showAll(bool anew);
    void showSettings();
    void showProblems();
    void showReading();
    void smooth();

    TrainingFile m_file;
    QString m_failure; ///< of the file
    qint64 m_damageSaid = 0; ///< damaged lines when that was last said
    TrainingHeader *m_header;
    MessageBar *m_message;
    QStackedLayout *m_stack;
    QToolButton *m_open;
    QMenu *m_opening;
    QList<QAction *> m_recent;
    QSlider *m_smoothing;
    QLabel *m_smoothingText;
    QLabel *m_reading;
    TrainingPlot *m_plot;
    TrainingNumbersModel *m_numbers;
    QTableView *m_numbersTable;
    QTreeWidget *m_settings;
    std::optional<QJsonObject> m_settingsShown;
    TrainingSamplesPanel *m_samples;
};

} // namespace ts
