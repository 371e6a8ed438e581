// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the panels are and how large they are: layout, one panel alone, presentation, size of the interface.

#include "captionbar.h"
#include "elboplot.h"
#include "latentmap.h"
#include "panels.h"
#include "presentation.h"
#include "tracepanel.h"
#include "windowtest.h"

#include <QComboBox>
#include <QDockWidget>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStatusBar>

#include <utility>

using namespace ts;

class TestWindowPanels : public WindowTest
{
    Q_OBJECT

private slots:
    void presentsToARoomAndComesBack_data();
    void presentsToARoomAndComesBack();
    void scalesTheInterface();
    void maximisesAPanel();
    void othersStayWhenAPanelThatIsAloneCloses();
    void panelThatComesBackIsInFront();
    void panelBehindAnotherIsReached();
    void resetLayoutKeepsTheSize();
    void placesAreTheSameTheNextTime();

private:
    QList<QRect> places() const;
};

QList<QRect> TestWindowPanels::places() const
{
    QList<QRect> all;
    for (const QDockWidget *dock : m_window->panels().docks())
        all << (dock->isVisible() ? dock->geometry() : QRect());
    return all;
}

void TestWindowPanels::presentsToARoomAndComesBack_data()
{
    QTest::addColumn<QSize>("windowSize");
    QTest::newRow("large") << QSize(1600, 1000);
    QTest::newRow("small") << QSize(1280, 800);
}

void TestWindowPanels::presentsToARoomAndComesBack()
{
    QFETCH(QSize, windowSize);
    m_window->resize(windowSize);
    runToTheEnd();
    child<QDockWidget>("timelineDock")->hide();
    child<QDockWidget>("compareDock")->hide();
    QTRY_VERIFY(places()[2].height() > 0.8 * windowSize.height());
    QList<QRect> before;
    QTRY_VERIFY(std::exchange(before, places()) == before); // the layout has settled
    const QSize size = m_window->size();
    const QFont font = QApplication::font();
    QSignalSpy pace(&m_window->presentation(), &Presentation::paceWanted);

    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QVERIFY(m_window->presentation().isOn() && actions().presentation->isChecked());
    QVERIFY(m_window->isFullScreen());
    QVERIFY(!m_window->menuBar()->isVisible() && !m_window->statusBar()->isVisible());
    QVERIFY(child<CaptionBar>("captionBar")->isVisible());
    QVERIFY(QApplication::font().pointSizeF() > 1.7 * font.pointSizeF());
    QTRY_VERIFY(child<QWidget>("traceText")->font().pointSizeF() > 1.7 * font.pointSizeF());
    QStringList shown;
    for (const QDockWidget *dock : m_window->panels().docks())
        if (dock->isVisible())
            shown << dock->objectName();
    QCOMPARE(shown, QStringList({"traceDock", "elboDock", "mapDock"}));
    QCOMPARE(pace.last()[0].toInt(), child<CaptionBar>("captionBar")->pace());
    QVERIFY(pace.last()[0].toInt() > 0);
    child<QComboBox>("captionPace")->setCurrentIndex(2);
    QCOMPARE(pace.last()[0].toInt(), 0);
    child<QComboBox>("captionPace")->setCurrentIndex(1);
    QVERIFY(pace.last()[0].toInt() > 100);

    // The keys live on without the menu bar.
    const QSignalSpy began(&session(), &Session::runBegan);
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QTRY_COMPARE_WITH_TIMEOUT(began.size(), 1, patience);
    awaitState(RunState::Paused);
    // An edit is put back first.
    auto *text = child<QPlainTextEdit>("traceText");
    QTRY_VERIFY(!text->isReadOnly());
    text->setFocus();
    QTest::keyClicks(text, "9");
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!m_window->panels().trace().isEditing() && m_window->presentation().isOn());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!m_window->presentation().isOn() && !actions().presentation->isChecked());
    QCOMPARE(pace.last()[0].toInt(), 0);
    QVERIFY(!m_window->isFullScreen());
    QVERIFY(m_window->menuBar()->isVisible() && m_window->statusBar()->isVisible());
    QVERIFY(!child<CaptionBar>("captionBar")->isVisible());
    QCOMPARE(QApplication::font(), font);
    QTRY_COMPARE(m_window->size(), size);
    QTRY_COMPARE(places(), before);
}

void TestWindowPanels::scalesTheInterface()
{
    const double own = QApplication::font().pointSizeF();
    const double trace = child<QWidget>("traceText")->font().pointSizeF();
    QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), own * 1.2);
    QTRY_COMPARE(child<QWidget>("traceText")->font().pointSizeF(), trace * 1.2);
    QTRY_COMPARE(m_window->elboPlot().plotStyle().font.pointSizeF(), own * 1.2);
    m_window.reset();
    m_window = std::make_unique<MainWindow>(); // remembered, and not twice
    QCOMPARE(QApplication::font().pointSizeF(), own * 1.2);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), own);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(QApplication::font().pointSizeF(), own * 0.6);
    m_window.reset();
    QCOMPARE(QApplication::font().pointSizeF(), own);
}

void TestWindowPanels::maximisesAPanel()
{
    QTRY_VERIFY(!places()[5].isEmpty());
    const QList<QRect> before = places();
    m_window->latentMap().setFocus();
    QTest::keyClick(&m_window->latentMap(), Qt::Key_F11, Qt::ShiftModifier);
    QCOMPARE(m_window->panels().maximised(), child<QDockWidget>("mapDock"));
    QVERIFY(actions().maximise->isChecked());
    QTest::keyClick(&m_window->latentMap(), Qt::Key_Escape);
    QVERIFY(!actions().maximise->isChecked());
    QTRY_COMPARE(places(), before);

    // What is remembered is the layout, not the panel that has all the room.
    actions().maximise->trigger();
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    for (const QDockWidget *dock : m_window->panels().docks())
        QVERIFY(dock->isVisible());
}

void TestWindowPanels::othersStayWhenAPanelThatIsAloneCloses()
{
    auto *trace = child<QDockWidget>("traceDock");
    m_window->panels().maximise(trace);
    auto *close = trace->findChild<QAbstractButton *>("qt_dockwidget_closebutton");
    QVERIFY(close);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(!trace->isVisible());
    QCOMPARE(m_window->panels().maximised(), nullptr);
    QVERIFY(!actions().maximise->isChecked());
    QTRY_VERIFY(child<QDockWidget>("problemDock")->isVisible() && child<QDockWidget>("mapDock")->isVisible());
}

void TestWindowPanels::panelThatComesBackIsInFront()
{
    auto *timeline = child<QDockWidget>("timelineDock"), *compare = child<QDockWidget>("compareDock");
    timeline->raise();
    QTRY_VERIFY(!timeline->visibleRegion().isEmpty());
    timeline->toggleViewAction()->trigger();
    QVERIFY(timeline->isHidden());
    timeline->toggleViewAction()->trigger();
    QTRY_VERIFY(!timeline->visibleRegion().isEmpty());
    QVERIFY(compare->visibleRegion().isEmpty());
    QVERIFY(timeline->isAncestorOf(QApplication::focusWidget()));
}

/// Its key brings it to the front before it puts it away.
void TestWindowPanels::panelBehindAnotherIsReached()
{
    auto *timeline = child<QDockWidget>("timelineDock"), *compare = child<QDockWidget>("compareDock");
    compare->raise();
    QTRY_VERIFY(timeline->visibleRegion().isEmpty());
    timeline->toggleViewAction()->trigger();
    QVERIFY(!timeline->isHidden());
    QTRY_VERIFY(!timeline->visibleRegion().isEmpty());
    QVERIFY(timeline->toggleViewAction()->isChecked());
    QVERIFY(timeline->isAncestorOf(QApplication::focusWidget()));
    timeline->toggleViewAction()->trigger();
    QVERIFY(timeline->isHidden());
}

void TestWindowPanels::resetLayoutKeepsTheSize()
{
    m_window->resize(1400, 880);
    QList<QRect> before;
    QTRY_VERIFY(std::exchange(before, places()) == before && !before[5].isEmpty());
    const QSize size = m_window->size();
    child<QDockWidget>("problemDock")->close();
    m_window->panels().addDockWidget(Qt::RightDockWidgetArea, child<QDockWidget>("traceDock"));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    for (const QDockWidget *dock : m_window->panels().docks())
        QVERIFY2(!dock->isHidden(), qPrintable(dock->objectName()));
    QTRY_VERIFY(places()[0].right() < places()[2].left() && places()[2].right() < places()[4].left());
    QCOMPARE(m_window->size(), size);
}

void TestWindowPanels::placesAreTheSameTheNextTime()
{
    m_window->resize(1500, 900);
    m_window->panels().resizeDocks({child<QDockWidget>("problemDock")}, {420}, Qt::Horizontal);
    m_window->panels().resizeDocks({child<QDockWidget>("elboDock")}, {250}, Qt::Vertical);
    QList<QRect> before;
    QTRY_VERIFY(std::exchange(before, places()) == before && !before[5].isEmpty());
    for (int restart = 0; restart < 3; ++restart) {
        m_window->close();
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_COMPARE(m_window->size(), QSize(1500, 900));
        QTRY_COMPARE(places(), before);
    }
}

QTEST_MAIN(TestWindowPanels)
#include "test_window_panels.moc"
