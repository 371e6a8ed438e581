// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The real window with its real worker thread and a tiny model, and hands to click and type with.

#include "dialoghands.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "tinycheckpoint.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace ts
{

constexpr int patience = 60000;
const QString problem = QStringLiteral("Tom has 5 apples. He buys 3 more. How many apples does he have now?");

class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    template <typename T> T *child(const char *name) const { return m_window->findChild<T *>(QLatin1String(name)); }
    void type(const QString &text);
    void click(QAction *action);
    void chooseFile(const QString &file) { ts::chooseFile(*m_window, file); }
    void acceptFigure() { ts::acceptFigure(*m_window); }
    void awaitState(RunState state);
    void awaitRecords(std::size_t count);
    void runToTheEnd();
    void pauseAfterOneIteration();

    Session &session() { return m_window->session(); }
    Actions &actions() { return m_window->actions(); }
    QString message() const { return m_window->findChild<MessageBar *>()->message(); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ts
