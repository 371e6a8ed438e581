// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetwindowtest.h"

using namespace ts;

namespace
{

QByteArray problemLines(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += QStringLiteral("Ann has %1 figs and %2 hats. How many figs?||<<%1+0=%1>> #### %1\n")
                     .arg(i)
                     .arg(7 * i)
                     .toUtf8();
    return lines;
}

} // namespace

void DatasetWindowTest::write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

ltm::RethinkSettings DatasetWindowTest::settings()
{
    ltm::RethinkSettings settings = ltm::tinySettings();
    settings.iterations = 2;
    return settings;
}

QByteArray DatasetWindowTest::contents(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QString DatasetWindowTest::cell(const QAbstractItemModel &model, int row, int column, int role)
{
    return model.index(row, column).data(role).toString();
}

void DatasetWindowTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("ThoughtscopeTest");
    QCoreApplication::setApplicationName("test_datasetwindow");
    QCoreApplication::setApplicationVersion("9.8.7");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath("settings"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    ltm::writeTinyCheckpoint(m_folder.filePath("tiny").toStdString());
    ltm::writeTinyCheckpoint(m_folder.filePath("other").toStdString());
    m_problems = m_folder.filePath("problems.txt");
    m_many = m_folder.filePath("many.txt");
    write(m_problems, problemLines(problemCount));
    write(m_many, problemLines(manyProblems));
}

void DatasetWindowTest::init()
{
    QSettings().clear();
    m_window = std::make_unique<DatasetWindow>(m_folder.filePath("tiny"), "cpu", settings());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void DatasetWindowTest::cleanup()
{
    m_window.reset();
}

void DatasetWindowTest::open(const QString &file)
{
    auto *line = child<QComboBox>("fileBox")->lineEdit();
    line->clear();
    QTest::keyClicks(line, file);
    QTest::keyClick(line, Qt::Key_Return);
}

void DatasetWindowTest::press(QToolButton *button)
{
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
    QTest::mouseClick(button, Qt::LeftButton);
}

void DatasetWindowTest::awaitEnd()
{
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), patience);
}

void DatasetWindowTest::runToTheEnd()
{
    open(m_problems);
    press(runButton());
    awaitEnd();
    QCOMPARE(model().finished(), problemCount);
}

/// Stops as soon as something is finished.
void DatasetWindowTest::stopInTheMidst()
{
    open(m_many);
    connect(&model(), &QAbstractItemModel::dataChanged, m_window.get(), [this] { stopButton()->click(); });
    press(runButton());
    QTRY_VERIFY_WITH_TIMEOUT(model().finished() > 0, patience);
    awaitEnd();
    model().disconnect(m_window.get());
    QVERIFY(model().finished() < manyProblems);
}

QJsonObject DatasetWindowTest::exported()
{
    const QString file = m_folder.filePath("evaluation.json");
    QFile::remove(file);
    chooseFile(file);
    child<QAction>("exportEvaluation")->trigger();
    return QJsonDocument::fromJson(contents(file)).object();
}
