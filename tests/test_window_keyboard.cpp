// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window by keyboard alone, and what a screen reader hears of it.

#include "captionbar.h"
#include "latentmap.h"
#include "panels.h"
#include "presentation.h"
#include "problempanel.h"
#include "tracepanel.h"
#include "windowtest.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>

using namespace ts;

class TestWindowKeyboard : public WindowTest
{
    Q_OBJECT

private slots:
    void worksTheWholeWindow();
    void tabReachesEveryPanel();
    void opensEveryMenu();
    void describesEveryAction();
    void namesWhatTakesTheFocus();
    void spacePausesWhereNoTextIsTyped();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void write(const QString &text);
    QString focusedDock() const;
};

/// Presses a key where the focus is.
void TestWindowKeyboard::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), Qt::Key(key), modifiers);
}

void TestWindowKeyboard::write(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QString TestWindowKeyboard::focusedDock() const
{
    const QDockWidget *dock = m_window->panels().focused();
    return dock ? dock->objectName() : QString();
}

void TestWindowKeyboard::worksTheWholeWindow()
{
    m_window->openCheckpoint(m_folder.filePath("endless"));
    QTRY_COMPARE_WITH_TIMEOUT(session().card().path, m_folder.filePath("endless").toStdString(), patience);
    // Every panel, there and back.
    for (int i = 0; i < 7 && focusedDock() != "compareDock"; ++i)
        press(Qt::Key_F6);
    QStringList visited;
    for (int i = 0; i < 6; ++i) {
        press(Qt::Key_F6);
        visited << focusedDock();
    }
    QCOMPARE(visited, QStringList({"problemDock", "controlsDock", "traceDock", "timelineDock", "elboDock", "mapDock"}));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(focusedDock(), "elboDock");

    // A problem, and a run that is paused and goes on step by step.
    press(Qt::Key_F6);
    press(Qt::Key_F6); // the panel that compares, behind the timeline
    QCOMPARE(focusedDock(), "compareDock");
    press(Qt::Key_F6); // back to the box
    QVERIFY(child<QPlainTextEdit>("problemText")->hasFocus());
    write(problem);
    press(Qt::Key_Return, Qt::ControlModifier);
    awaitState(RunState::Running);
    awaitRecords(2);
    press(Qt::Key_F5);
    awaitState(RunState::Paused);
    for (const int step : {Qt::Key_F10, Qt::Key_F9, Qt::Key_F8}) {
        const std::size_t before = session().records().size();
        QTRY_VERIFY(actions().stepIteration->isEnabled());
        press(step);
        if (step == Qt::Key_F8)
            awaitRecords(before + 1);
        awaitState(RunState::Paused);
    }

    // The trace, in one's own words.
    QTRY_VERIFY(actions().editTrace->isEnabled());
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(child<QPlainTextEdit>("traceText")->hasFocus());
    QTRY_VERIFY(!child<QPlainTextEdit>("traceText")->isReadOnly());
    press(Qt::Key_A, Qt::ControlModifier);
    write("#### 8");
    press(Qt::Key_Return, Qt::ControlModifier);
    const std::size_t before = session().records().size();
    press(Qt::Key_F8);
    awaitRecords(before + 1);
    awaitState(RunState::Paused);
    QCOMPARE(session().records()[before]->text, "#### 8");

    // Through the timeline, and along the map.
    press(Qt::Key_F6);
    QCOMPARE(focusedDock(), "timelineDock");
    QVERIFY(child<QTableView>("timelineTable")->hasFocus());
    const IterationPtr last = session().current();
    press(Qt::Key_Up);
    QVERIFY(session().current() != last);
    press(Qt::Key_Down);
    QCOMPARE(session().current(), last);
    press(Qt::Key_F6);
    press(Qt::Key_Left);
    QVERIFY(session().current() != last);
    press(Qt::Key_Right);
    QCOMPARE(session().current(), last);

    press(Qt::Key_F11);
    QVERIFY(m_window->presentation().isOn());
    press(Qt::Key_F11);
    QVERIFY(!m_window->presentation().isOn());
    press(Qt::Key_F5, Qt::ShiftModifier);
    awaitState(RunState::Finished);
}

void TestWindowKeyboard::tabReachesEveryPanel()
{
    runToTheEnd();
    m_window->panels().reach(m_window->panels().docks()[0]);
    QStringList visited;
    QSet<QWidget *> stops;
    while (!stops.contains(QApplication::focusWidget())) {
        stops << QApplication::focusWidget();
        if (visited.isEmpty() || visited.back() != focusedDock())
            visited << focusedDock();
        press(Qt::Key_Tab);
    }
    visited.removeAll(QString());
    QCOMPARE(visited.mid(0, 6),
             QStringList({"problemDock", "controlsDock", "traceDock", "timelineDock", "elboDock", "mapDock"}));
    QVERIFY(stops.size() > 20);
}

void TestWindowKeyboard::opensEveryMenu()
{
    int entries = 0;
    for (const QAction *title : m_window->menuBar()->actions()) {
        const QString letter = title->text().mid(title->text().indexOf('&') + 1, 1);
        QTest::keyClick(m_window.get(), Qt::Key(letter.toUpper()[0].unicode()), Qt::AltModifier);
        QTRY_VERIFY2(title->menu()->isVisible(), qPrintable(title->text()));
        QSet<const QAction *> reached;
        for (qsizetype i = 0; i <= title->menu()->actions().size(); ++i) {
            QTest::keyClick(title->menu(), Qt::Key_Down);
            reached << title->menu()->activeAction();
        }
        for (const QAction *entry : title->menu()->actions())
            if (!entry->isSeparator() && entry->isEnabled()) {
                QVERIFY2(reached.contains(entry), qPrintable(entry->text()));
                ++entries;
            }
        QTest::keyClick(title->menu(), Qt::Key_Escape);
        QTRY_VERIFY(!title->menu()->isVisible());
        QTest::keyClick(m_window->menuBar(), Qt::Key_Escape);
    }
    QVERIFY(entries > 20);
}

void TestWindowKeyboard::describesEveryAction()
{
    QSet<QKeySequence> shortcuts;
    QSet<const QAction *> inMenus;
    QList<const QMenu *> menus;
    for (const QAction *title : m_window->menuBar()->actions())
        menus << title->menu();
    for (qsizetype m = 0; m < menus.size(); ++m) {
        for (const QAction *action : menus[m]->actions()) {
            const bool isEntryOfAList = action->data().isValid();
            if (action->isSeparator() || isEntryOfAList)
                continue;
            inMenus << action;
            QVERIFY2(!action->text().isEmpty() && !action->statusTip().isEmpty(), qPrintable(action->text()));
            if (action->menu()) {
                menus << action->menu();
                continue;
            }
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!shortcuts.contains(keys), qPrintable(action->text()));
                shortcuts << keys;
            }
        }
    }
    QVERIFY(shortcuts.size() > 30);
    for (const QAction *action : m_window->QWidget::actions())
        QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
}

void TestWindowKeyboard::namesWhatTakesTheFocus()
{
    runToTheEnd();
    actions().presentation->trigger();
    child<MessageBar>("messageBar")->showMessage("Something", "More");
    QTest::mouseClick(child<QToolButton>("messageDetails"), Qt::LeftButton);
    int named = 0;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        // The parts of a control that Qt makes itself speak for the control.
        const bool isPart = widget->objectName().startsWith("qt_") || widget->focusProxy()
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) || widget->inherits("QHeaderView")
            || widget->inherits("QComboBoxListView") || widget->inherits("QTabBar")
            || widget->parentWidget()->inherits("QTabBar");
        if (widget->focusPolicy() == Qt::NoFocus || isPart || widget->isWindow())
            continue;
        const QString which = widget->objectName() + " " + widget->metaObject()->className();
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible, qPrintable(which));
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(which));
        QVERIFY2(!accessible->text(QAccessible::Description).isEmpty() || !widget->toolTip().isEmpty(),
                 qPrintable(which));
        ++named;
    }
    QVERIFY(named > 20);
    for (QDockWidget *dock : m_window->panels().docks())
        QVERIFY(!QAccessible::queryAccessibleInterface(dock)->text(QAccessible::Name).isEmpty());
}

void TestWindowKeyboard::spacePausesWhereNoTextIsTyped()
{
    m_window->openCheckpoint(m_folder.filePath("endless"));
    QTRY_VERIFY_WITH_TIMEOUT(actions().run->isEnabled(), patience);
    auto *text = child<QPlainTextEdit>("problemText"), *trace = child<QPlainTextEdit>("traceText");
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(QApplication::focusWidget(), text); // what is typed first is the problem
    QTest::keyClicks(text, "Tom has 5 apples.");
    QCOMPARE(text->toPlainText(), "Tom has 5 apples.");
    for (QWidget *box : std::initializer_list<QWidget *>{text, trace, child<QWidget>("timelineTable")}) {
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        awaitState(RunState::Running);
        awaitRecords(1);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        awaitState(RunState::Paused);
        QCOMPARE(text->toPlainText(), "Tom has 5 apples.");
        click(actions().stop);
        QTRY_VERIFY(!session().isActive());
    }
}

QTEST_MAIN(TestWindowKeyboard)
#include "test_window_keyboard.moc"
