// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparepanel.h"
#include "controlspanel.h"
#include "dockarea.h"
#include "icons.h"
#include "messagebar.h"
#include "problempanel.h"
#include "scrollingpanel.h"
#include "statusstrip.h"
#include "timelinepanel.h"
#include "tracepanel.h"
#include "widgetdata.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace ts;

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void problemIsSubmittedByCtrlReturn();
    void examplesFillTheBox();
    void cardFollowsTheWidth();
    void messagesStayUntilRead();
    void dockAreaMaximisesAndCycles();
    void cardShowsTheCheckpoint();
    void controlsKeepSettingsExactly();
    void controlsEmitChanges();
    void controlsButtonsTriggerActions();
    void statusSpeaksPlainly();
    void statusShowsLongWorkAndStopsIt();
    void iconsFollowThePalette();
    void everyControlIsNamed();
};

void TestWidgets::initTestCase()
{
    qRegisterMetaType<ltm::RethinkSettings>();
    qRegisterMetaType<ltm::Resample>();
}

void TestWidgets::problemIsSubmittedByCtrlReturn()
{
    ProblemPanel panel;
    QSignalSpy submitted(&panel, &ProblemPanel::submitted);
    auto *text = child<QPlainTextEdit>(panel, "problemText");
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 0);
    QTest::keyClicks(text, " How many? ");
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted[0][0].toString(), "How many?");
    QCOMPARE(panel.problem(), "How many?");
    panel.setEditable(false);
    QTest::keyClicks(text, "more");
    QCOMPARE(panel.problem(), "How many?");
}

void TestWidgets::examplesFillTheBox()
{
    ProblemPanel panel;
    panel.show();
    auto *examples = child<QComboBox>(panel, "exampleProblems");
    QVERIFY(!examples->isEnabled());
    panel.setHistory({"before?", "three?"});
    panel.setExamples({"one?", "two?", "three?"});
    QCOMPARE(examples->count(), 5); // with a line in between, and nothing twice
    QCOMPARE(examples->itemText(0), "before?");
    panel.setHistory({});
    QVERIFY(examples->isEnabled());
    QCOMPARE(panel.problem(), "");
    examples->setFocus();
    QTest::keyClick(examples, Qt::Key_Down);
    QTest::keyClick(examples, Qt::Key_Down);
    QCOMPARE(panel.problem(), "two?");
    QTest::keyClicks(child<QPlainTextEdit>(panel, "problemText"), "x");
    QCOMPARE(examples->currentIndex(), -1);
}

/// Lines of the card are as high as they have to be in the width that there is now.
void TestWidgets::cardFollowsTheWidth()
{
    auto *panel = new ProblemPanel;
    ScrollingPanel room(panel);
    ltm::ModelCard card;
    card.name = "A checkpoint with a long name";
    card.trainedOn = "made-up word problems of one to four steps, and others";
    card.device = "CPU";
    panel->setCard(card);
    room.resize(400, 600);
    room.show();
    const auto heights = [&] {
        QCoreApplication::processEvents();
        QList<int> all;
        for (const QLabel *line : child<QWidget>(*panel, "modelCard")->findChildren<QLabel *>())
            all << line->height();
        return all;
    };
    const QList<int> before = heights();
    room.resize(180, 400);
    QVERIFY(heights() != before);
    room.resize(400, 600);
    QTRY_COMPARE(heights(), before);
}

void TestWidgets::messagesStayUntilRead()
{
    MessageBar bar;
    QSignalSpy counted(&bar, &MessageBar::countChanged);
    QVERIFY(bar.isHidden());
    bar.showMessage("x.pt: not a checkpoint; open a folder.", "When: yesterday");
    QVERIFY(bar.isVisible());
    bar.showMessage("The disk is full: make room.");
    QCOMPARE(bar.message(), "The disk is full: make room.");
    bar.showMessage("x.pt: not a checkpoint; open a folder.", "When: now\nVersion: 1"); // said once
    QCOMPARE(bar.message(), "x.pt: not a checkpoint; open a folder.");
    QCOMPARE(bar.count(), 2);
    QCOMPARE(child<QLabel>(bar, "messageCount")->text(), "1 of 2");
    QVERIFY(bar.accessibleDescription().contains("not a checkpoint"));

    auto *details = child<QPlainTextEdit>(bar, "messageDetailsText");
    QVERIFY(!details->isVisible());
    QTest::mouseClick(child<QToolButton>(bar, "messageDetails"), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QVERIFY(details->toPlainText().contains("Version: 1"));
    QTest::mouseClick(child<QToolButton>(bar, "messageCopy"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), "x.pt: not a checkpoint; open a folder.\nWhen: now\nVersion: 1");

    QTest::mouseClick(child<QToolButton>(bar, "messageClose"), Qt::LeftButton);
    QCOMPARE(bar.message(), "The disk is full: make room.");
    QVERIFY(!details->isVisible());
    QVERIFY(child<QToolButton>(bar, "messageDetails")->isHidden());
    bar.retract("another");
    QCOMPARE(bar.count(), 1);
    bar.retract("The disk is full: make room.");
    QVERIFY(bar.isHidden());
    QCOMPARE(counted.last()[0].toInt(), 0);
}

void TestWidgets::dockAreaMaximisesAndCycles()
{
    DockArea area;
    QList<QPlainTextEdit *> panels;
    for (const char *name : {"a", "b", "c"}) {
        panels << new QPlainTextEdit(name);
        area.add(panels.back(), name, QString("Panel %1").arg(name));
    }
    area.resize(700, 500);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    const auto places = [&area] {
        QList<QRect> all;
        for (const QDockWidget *dock : area.docks())
            all << (dock->isVisible() ? dock->geometry() : QRect());
        return all;
    };
    area.docks()[1]->hide();
    QTRY_VERIFY(places()[0].height() + places()[2].height() > 480);
    const QList<QRect> before = places();

    QTest::mouseDClick(area.docks()[2], Qt::LeftButton, {}, QPoint(40, 8)); // its title
    QCOMPARE(area.maximised(), area.docks()[2]);
    QVERIFY(!area.docks()[2]->isFloating());
    QVERIFY(!area.docks()[0]->isVisible());
    QTRY_VERIFY(area.docks()[2]->height() > before[2].height() + 50);
    QVERIFY(panels[2]->hasFocus());
    QTest::mouseDClick(area.docks()[2], Qt::LeftButton, {}, QPoint(40, 8));
    QVERIFY(!area.maximised());
    QTRY_COMPARE(places(), before);

    QVERIFY(panels[2]->hasFocus()); // still
    area.cycle(1); // the second is hidden
    QVERIFY(panels[0]->hasFocus());
    area.cycle(-1);
    QVERIFY(panels[2]->hasFocus());
    QCOMPARE(area.focused(), area.docks()[2]);
    area.maximise(area.docks()[0]);
    area.docks()[1]->toggleViewAction()->trigger();
    QVERIFY(!area.maximised() && area.docks()[1]->isVisible() && area.docks()[2]->isVisible());
}

void TestWidgets::cardShowsTheCheckpoint()
{
    ProblemPanel panel;
    ltm::ModelCard card;
    card.name = "tiny";
    card.parameters = 4'120'345;
    card.latents = 16;
    card.latentWidth = 64;
    card.window = 32;
    card.maxTokens = 256;
    panel.setCard(card);
    const QString said = child<QWidget>(panel, "modelCard")->accessibleDescription();
    QVERIFY2(said.contains("tiny"), qPrintable(said));
    QVERIFY2(said.contains("4.1 M"), qPrintable(said));
    QVERIFY2(said.contains("16 × 64"), qPrintable(said));
    QVERIFY2(said.contains("32 of 256 tokens"), qPrintable(said));
}

void TestWidgets::controlsKeepSettingsExactly()
{
    ControlsPanel panel;
    QSignalSpy changed(&panel, &ControlsPanel::settingsChanged);
    ltm::RethinkSettings settings;
    settings.seed = 18446744073709551615ull;
    settings.learningRate = 0.123456789; // more digits than the field shows
    settings.elboSamples = 32;
    settings.likelihood = ltm::Likelihood::Trace;
    settings.acceptance = ltm::AcceptanceRule::Monotone;
    settings.answer = ltm::AnswerRule::Vote;
    panel.setSettings(settings);
    QVERIFY(panel.settings() == settings);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(child<QLineEdit>(panel, "seed")->text(), "18446744073709551615");
    QCOMPARE(child<QComboBox>(panel, "answer")->currentText(), "vote");
}

void TestWidgets::controlsEmitChanges()
{
    ControlsPanel panel;
    panel.show();
    QSignalSpy changed(&panel, &ControlsPanel::settingsChanged);
    auto *iterations = child<QSpinBox>(panel, "iterations");
    QTest::keyClick(iterations, Qt::Key_Up);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(panel.settings().iterations, ltm::RethinkSettings().iterations + 1);
    auto *seed = child<QLineEdit>(panel, "seed");
    seed->selectAll();
    QTest::keyClicks(seed, "4x2");
    QCOMPARE(panel.settings().seed, std::uint64_t(42));
    QTest::keyClick(child<QComboBox>(panel, "acceptance"), Qt::Key_Up);
    QCOMPARE(panel.settings().acceptance, ltm::AcceptanceRule::Monotone);
    auto *temperature = child<QDoubleSpinBox>(panel, "temperature");
    temperature->selectAll();
    QTest::keyClicks(temperature, "0.7");
    QCOMPARE(panel.settings().temperature, 0.7);
    panel.setSettingsEnabled(false);
    QVERIFY(!iterations->isEnabled());
    QVERIFY(child<QWidget>(panel, "nudgeSize")->isEnabled());
}

void TestWidgets::controlsButtonsTriggerActions()
{
    QAction run("&Run"), iteration("Step an &iteration"), prior("Draw from the prior"), nudge("Nudge");
    iteration.setShortcut(Qt::Key_I);
    ControlsPanel panel;
    QSignalSpy ran(&run, &QAction::triggered);
    QSignalSpy stepped(&iteration, &QAction::triggered);
    QSignalSpy resampled(&panel, &ControlsPanel::resampleRequested);
    ControlActions actions;
    actions.run = &run;
    actions.stepIteration = &iteration;
    actions.resamplePrior = &prior;
    actions.nudge = &nudge;
    panel.setActions(actions);
    panel.show();

    QTest::mouseClick(child<QToolButton>(panel, "runButton"), Qt::LeftButton);
    QCOMPARE(ran.count(), 1);
    QTest::mouseClick(child<QToolButton>(panel, "stepIterationButton"), Qt::LeftButton);
    QCOMPARE(stepped.count(), 1);
    QVERIFY(child<QToolButton>(panel, "stopButton")->isHidden());
    QVERIFY(iteration.toolTip().endsWith("(I)"));
    QCOMPARE(iteration.text(), "Step an &iteration");

    child<QDoubleSpinBox>(panel, "nudgeSize")->setValue(1.5);
    QTest::mouseClick(child<QToolButton>(panel, "nudgeButton"), Qt::LeftButton);
    prior.trigger(); // as from a menu
    QCOMPARE(resampled.count(), 2);
    QCOMPARE(resampled[0][0].value<ltm::Resample>(), ltm::Resample::Nudge);
    QCOMPARE(resampled[0][1].toDouble(), 1.5);
    QCOMPARE(resampled[1][0].value<ltm::Resample>(), ltm::Resample::Prior);
    nudge.setEnabled(false);
    QVERIFY(!child<QToolButton>(panel, "nudgeButton")->isEnabled());
}

void TestWidgets::statusSpeaksPlainly()
{
    QCOMPARE(durationInWords(400), "under a second");
    QCOMPARE(durationInWords(12'300), "12 s");
    QCOMPARE(durationInWords(185'000), "3 min 5 s");
    QCOMPARE(durationInWords(7'800'000), "2 h 10 min");
    StatusStrip strip;
    const auto text = [&strip](const char *name) { return child<QLabel>(strip, name)->text(); };
    QVERIFY(child<QLabel>(strip, "statusIteration")->isHidden());
    strip.setProgress(12, 30, 2000);
    QVERIFY(!child<QLabel>(strip, "statusIteration")->isHidden());
    QCOMPARE(text("statusIteration"), "iteration 12 of 30");
    QCOMPARE(text("statusTimeLeft"), "36 s left");
    strip.setProgress(30, 30, 2000);
    QVERIFY(child<QLabel>(strip, "statusTimeLeft")->isHidden());
    strip.setProgress(0, 0, 0);
    QVERIFY(child<QLabel>(strip, "statusIteration")->isHidden());
}

void TestWidgets::statusShowsLongWorkAndStopsIt()
{
    StatusStrip strip;
    strip.show();
    auto *stop = child<QToolButton>(strip, "statusStop");
    auto *bar = child<QProgressBar>(strip, "statusProgress");
    QSignalSpy stopped(&strip, &StatusStrip::stopRequested);
    strip.setActivity("ready");
    QVERIFY(stop->isHidden());
    strip.setBusy("loading x", {}, false);
    QCOMPARE(child<QLabel>(strip, "statusActivity")->text(), "loading x");
    QVERIFY(bar->isVisible() && bar->maximum() == 0 && stop->isHidden());
    strip.setBusy("loading x", 0.5, true);
    QCOMPARE(bar->value() * 2, bar->maximum());
    QCOMPARE(child<QLabel>(strip, "statusIteration")->text(), "50 %");
    strip.setActivity("paused"); // covered for now
    strip.setProgress(1, 4, 100);
    QCOMPARE(child<QLabel>(strip, "statusActivity")->text(), "loading x");
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
    strip.say("written: y", 50);
    QCOMPARE(child<QLabel>(strip, "statusActivity")->text(), "written: y");
    QVERIFY(stop->isVisible());
    QTRY_COMPARE(child<QLabel>(strip, "statusActivity")->text(), "loading x");
    strip.setIdle();
    QCOMPARE(child<QLabel>(strip, "statusActivity")->text(), "paused");
    QCOMPARE(bar->value(), 1);
    QTest::mouseClick(stop, Qt::LeftButton); // the run
    QCOMPARE(stopped.count(), 2);
    strip.setProgress(0, 0, 0);
    QVERIFY(stop->isHidden());
    strip.say("written: y", 5000);
    strip.setBusy("loading z", 0.1, true); // which is newer
    QCOMPARE(child<QLabel>(strip, "statusActivity")->text(), "loading z");
}

void TestWidgets::iconsFollowThePalette()
{
    QPalette palette;
    palette.setColor(QPalette::ButtonText, QColor(10, 200, 30));
    for (const char *name : {"run", "pause", "stop", "step-gradient", "step-phase", "step-iteration", "resample-prior",
                             "resample-posterior", "nudge", "edit", "undo", "redo", "fork", "open", "export"}) {
        const QImage image = iconFor(name, palette).pixmap(48).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                drawn = drawn || image.pixelColor(x, y) == QColor(10, 200, 30);
        QVERIFY2(drawn, name);
    }
    QVERIFY(iconFor("no-such-icon", palette).isNull());
    QVERIFY(!applicationIcon().pixmap(64).isNull());
}

void TestWidgets::everyControlIsNamed()
{
    ProblemPanel problem;
    TracePanel trace;
    ComparePanel compare;
    TimelinePanel timeline;
    ControlsPanel controls;
    for (QWidget *panel : std::initializer_list<QWidget *>{&problem, &trace, &compare, &timeline, &controls}) {
        for (QWidget *widget : panel->findChildren<QWidget *>()) {
            const bool isOurs = widget->window() == panel && !widget->objectName().startsWith("qt_")
                && widget->focusPolicy() & Qt::TabFocus;
            if (!isOurs || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
                continue;
            const QString which
                = panel->objectName() + "/" + widget->objectName() + " " + widget->metaObject()->className();
            if (QByteArray(widget->metaObject()->className()).startsWith("QHeaderView"))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(which));
            QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(which));
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(which));
        }
    }
}

QTEST_MAIN(TestWidgets)

#include "test_widgets.moc"
