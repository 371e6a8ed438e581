// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The dataset window with its real worker thread and a tiny model.

#include "datasetwindow.h"
#include "dialoghands.h"
#include "messagebar.h"
#include "outcomesmodel.h"
#include "outcomespanel.h"
#include "scoreplot.h"
#include "tinycheckpoint.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

class DatasetWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    static constexpr int patience = 60000;
    static constexpr int problemCount = 40; // three batches
    static constexpr int manyProblems = 128; // eight: there is time to stop

    static ltm::RethinkSettings settings();
    static QByteArray contents(const QString &file);
    static void write(const QString &file, const QByteArray &bytes);
    static QString cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole);

    template <typename T> T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QString message() const { return m_window->findChild<ts::MessageBar *>()->message(); }
    QString summary() const { return child<QLabel>("evaluationSummary")->text(); }
    ts::OutcomesModel &model() const { return *m_window->findChild<ts::OutcomesPanel *>()->model(); }
    QToolButton *runButton() const { return child<QToolButton>("evaluationRunButton"); }
    QToolButton *stopButton() const { return child<QToolButton>("evaluationStopButton"); }
    bool isRunning() const { return !child<QWidget>("evaluationForm")->isEnabled(); }

    void open(const QString &file);
    void press(QToolButton *button);
    void awaitEnd();
    void runToTheEnd();
    void stopInTheMidst();
    void chooseFile(const QString &file) { ts::chooseFile(*m_window, file); }
    void acceptFigure() { ts::acceptFigure(*m_window); }
    QJsonObject exported();

    QTemporaryDir m_folder;
    QString m_problems;
    QString m_many;
    std::unique_ptr<ts::DatasetWindow> m_window;
};
