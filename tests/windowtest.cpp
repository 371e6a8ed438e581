// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowtest.h"

namespace ts
{

void WindowTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("ThoughtscopeTest");
    QCoreApplication::setApplicationName("test_window");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath("settings"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    ltm::writeTinyCheckpoint(m_folder.filePath("tiny").toStdString());
    ltm::RethinkSettings endless = ltm::tinySettings();
    endless.iterations = 900;
    ltm::writeTinyCheckpoint(m_folder.filePath("endless").toStdString(), endless);
}

void WindowTest::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(m_window->sizeHint());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->openCheckpoint(m_folder.filePath("tiny"));
    QTRY_VERIFY_WITH_TIMEOUT(actions().run->isEnabled(), patience);
}

void WindowTest::cleanup()
{
    m_window.reset();
}

void WindowTest::type(const QString &text)
{
    auto *box = child<QPlainTextEdit>("problemText");
    QTest::mouseClick(box->viewport(), Qt::LeftButton);
    QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(box, text);
}

/// Clicks the button that stands for the action, or else triggers it as its menu entry does.
void WindowTest::click(QAction *action)
{
    QVERIFY2(action->isEnabled(), qPrintable(action->objectName()));
    for (auto *button : m_window->findChildren<QToolButton *>())
        if (button->defaultAction() == action && button->isVisible())
            return QTest::mouseClick(button, Qt::LeftButton);
    action->trigger();
}

void WindowTest::awaitState(RunState state)
{
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), state, patience);
}

void WindowTest::awaitRecords(std::size_t count)
{
    QTRY_VERIFY_WITH_TIMEOUT(session().records().size() >= count, patience);
}

void WindowTest::runToTheEnd()
{
    type(problem);
    click(actions().run);
    awaitState(RunState::Finished);
    QCOMPARE(session().records().size(), 5U);
}

void WindowTest::pauseAfterOneIteration()
{
    type(problem);
    click(actions().stepIteration);
    awaitRecords(1);
    awaitState(RunState::Paused);
}

} // namespace ts
