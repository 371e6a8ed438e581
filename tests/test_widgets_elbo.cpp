// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elboplot.h"
#include "exportdialog.h"
#include "plotdata.h"
#include "plottabledialog.h"
#include "plottablemodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QXmlStreamReader>

#include <set>

using namespace ts;

namespace
{

/// An iteration with parts: the question gains 1 nat an iteration, the trace 2, and minus KL loses half of one.
ltm::Iteration detailed(std::int64_t id, int index, int chain = 0)
{
    ltm::Iteration result = point(id, 0, true, 0);
    result.index = index;
    result.chain = chain;
    result.elbo = {-20.0 + index, -9.0 + 2 * index, 150 + 0.5 * index, 0, 0.25 + id, 0};
    result.elbo.elbo = result.elbo.logQuestion + result.elbo.logTrace - result.elbo.kl - 10 * chain;
    result.elbo.importanceWeightedBound = result.elbo.elbo + 3;
    result.bestElbo = result.elbo.elbo;
    return result;
}

/// Two chains of three iterations: ids 0, 2, 4 and 1, 3, 5.
void fillTwoChains(ElboPlot &plot)
{
    for (int id = 0; id < 6; ++id)
        plot.addIteration(detailed(id, id / 2, id % 2));
}

PinnedRun pinned(const QString &label, int iterations)
{
    PinnedRun run{label, {}};
    for (int i = 0; i < iterations; ++i)
        run.records.push_back(std::make_shared<ltm::Iteration>(detailed(i, i)));
    return run;
}

template <class Plottable = QCPAbstractPlottable> Plottable *named(QCustomPlot &plot, const QString &name)
{
    for (int i = 0; i < plot.plottableCount(); ++i)
        if (auto *found = qobject_cast<Plottable *>(plot.plottable(i)); found && found->name() == name)
            return found;
    return nullptr;
}

QStringList legendOf(const QCustomPlot &plot)
{
    QStringList names;
    for (int i = 0; i < plot.legend->itemCount(); ++i)
        if (auto *item = qobject_cast<QCPPlottableLegendItem *>(plot.legend->item(i)))
            names << item->plottable()->name();
    return names;
}

QAction *action(const QWidget &plot, const QString &name)
{
    for (QAction *each : plot.actions())
        if (each->objectName() == name)
            return each;
    return nullptr;
}

QList<double> values(const QCPCurve *curve)
{
    QList<double> found;
    for (const QCPCurveData &point : *curve->data())
        found << point.value;
    return found;
}

QString contents(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
}

/// A plot on the screen with the keyboard's focus.
bool give(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    widget.setFocus();
    return QTest::qWaitForWindowActive(&widget);
}

} // namespace

class TestWidgetsElbo : public QObject
{
    Q_OBJECT

private slots:
    void viewIsChosenFromTheMenuByKeyboard();
    void partsAreShownAsTheirChanges();
    void partsShareTheIterationsAxis();
    void clickOnAPartGoesToItsIteration();
    void errorBarsBelongToTheirMarkers();
    void boundIsAmongTheElbos();
    void onlyTheChainOnShowIsDrawn();
    void currentIterationBringsItsChain();
    void pinnedRunsStayBesideTheLiveOne();
    void wheelZoomsAboutTheCursor();
    void keysMoveAndReset();
    void tableHoldsEveryNumber();
    void tableModelKeepsTheContract();
    void tableOpensByKeyboardAndFollows();
    void csvQuotesWhatNeedsIt();
    void figuresBringTheirData();
    void figuresSayWhatMadeThem();
    void exportDialogOffersThePapersSizes();
};

void TestWidgetsElbo::viewIsChosenFromTheMenuByKeyboard()
{
    ElboPlot plot;
    plot.resize(500, 400);
    fillTwoChains(plot);
    QVERIFY(give(plot));
    const QList<QAction *> view = plot.viewActions();
    QCOMPARE(view.size(), 4);
    for (const QAction *each : view) {
        QVERIFY(each->isCheckable() && !each->isChecked());
        QVERIFY(!each->objectName().isEmpty() && !each->toolTip().isEmpty());
        QVERIFY(plot.actions().contains(each));
    }

    QTest::keyClick(&plot, Qt::Key_Tab);
    auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget());
    QVERIFY(button);
    QVERIFY(!button->accessibleName().isEmpty() && !button->accessibleDescription().isEmpty());
    bool shown = false;
    QTimer::singleShot(0, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        shown = menu && menu->actions() == plot.actions();
        QTest::keyClick(menu ? static_cast<QWidget *>(menu) : &plot, Qt::Key_P); // Parts
        if (QWidget *stillOpen = QApplication::activePopupWidget())
            stillOpen->close();
    });
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(shown);
    QVERIFY(action(plot, "viewParts")->isChecked());
    QCOMPARE(plot.axisRects().size(), 2);
}

void TestWidgetsElbo::partsAreShownAsTheirChanges()
{
    ElboPlot plot;
    plot.resize(500, 400);
    fillTwoChains(plot);
    action(plot, "viewParts")->setChecked(true);
    QCOMPARE(values(named<QCPCurve>(plot, "Δ question")), (QList<double>{0, 1, 2}));
    QCOMPARE(values(named<QCPCurve>(plot, "Δ trace")), (QList<double>{0, 2, 4}));
    QCOMPARE(values(named<QCPCurve>(plot, "Δ −KL")), (QList<double>{0, -0.5, -1}));
    plot.addIteration(detailed(6, 1)); // a branch that goes back
    const QList<double> trace = values(named<QCPCurve>(plot, "Δ trace"));
    QVERIFY(std::isnan(trace[3]));
    QCOMPARE(trace[4], 2);

    // Told apart by more than the colour.
    std::set<int> shapes;
    std::set<int> dashes;
    for (const char *name : {"Δ question", "Δ trace", "Δ −KL"}) {
        shapes.insert(named<QCPCurve>(plot, name)->scatterStyle().shape());
        dashes.insert(named<QCPCurve>(plot, name)->pen().style());
    }
    QCOMPARE(shapes.size(), 3u);
    QCOMPARE(dashes.size(), 3u);

    plot.setChain(1);
    QCOMPARE(values(named<QCPCurve>(plot, "Δ question")), (QList<double>{0, 1, 2}));
}

void TestWidgetsElbo::partsShareTheIterationsAxis()
{
    ElboPlot plot;
    plot.resize(500, 400);
    fillTwoChains(plot);
    const QString title = plot.xAxis->label();
    action(plot, "viewParts")->setChecked(true);
    plot.replot();
    const QCPAxisRect *parts = plot.axisRects()[1];
    QVERIFY(parts->top() > plot.axisRect()->bottom());
    QCOMPARE(parts->left(), plot.axisRect()->left());
    const QCPAxis *below = parts->axis(QCPAxis::atBottom);
    QCOMPARE(below->label(), title);
    QCOMPARE(below->labelColor(), plot.plotStyle().text);
    plot.xAxis->setRange(0.5, 1.5);
    QCOMPARE(below->range(), QCPRange(0.5, 1.5));
    QVERIFY(parts->axis(QCPAxis::atLeft)->range().contains(4) && parts->axis(QCPAxis::atLeft)->range().contains(-1));

    action(plot, "viewParts")->setChecked(false);
    QCOMPARE(plot.axisRects().size(), 1);
    QCOMPARE(plot.xAxis->label(), title);
    QVERIFY(plot.xAxis->tickLabels());
    QVERIFY(!named(plot, "Δ trace")->realVisibility());
}

void TestWidgetsElbo::clickOnAPartGoesToItsIteration()
{
    ElboPlot plot;
    plot.resize(500, 400);
    plot.show();
    fillTwoChains(plot);
    action(plot, "viewParts")->setChecked(true);
    plot.replot();
    const QCPAxisRect *parts = plot.axisRects()[1];
    QSignalSpy clicked(&plot, &ElboPlot::iterationClicked);
    const QPointF place(parts->axis(QCPAxis::atBottom)->coordToPixel(2), parts->axis(QCPAxis::atLeft)->coordToPixel(4));
    QTest::mouseClick(&plot, Qt::LeftButton, {}, place.toPoint());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(clicked[0][0].toLongLong(), 4);
}

void TestWidgetsElbo::errorBarsBelongToTheirMarkers()
{
    ElboPlot plot;
    plot.resize(500, 400);
    fillTwoChains(plot);
    plot.addIteration(detailed(6, 1)); // a branch that goes back
    auto *errors = named<QCPErrorBars>(plot, "± standard error");
    QVERIFY(errors && !errors->realVisibility());
    action(plot, "viewErrorBars")->setChecked(true);
    QVERIFY(errors->realVisibility());
    QVERIFY(legendOf(plot).contains("± standard error"));
    QCOMPARE(errors->dataCount(), 4); // of the chain on show alone
    const int keys[] = {0, 1, 2, 1};
    const int ids[] = {0, 2, 4, 6};
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(errors->dataMainKey(i), keys[i]);
        QCOMPARE(errors->dataValueRange(i).size(), 2 * (0.25 + ids[i]));
    }
    plot.replot();
    QVERIFY(plot.yAxis->range().contains(errors->dataValueRange(3).upper));
    plot.setChain(1);
    QCOMPARE(errors->dataCount(), 3);
    QCOMPARE(errors->dataValueRange(0).size(), 2 * 1.25);
}

void TestWidgetsElbo::boundIsAmongTheElbos()
{
    ElboPlot plot;
    plot.resize(500, 400);
    for (int i = 0; i < 3; ++i)
        plot.addIteration(detailed(i, i));
    auto *bound = named<QCPCurve>(plot, "importance-weighted bound");
    QVERIFY(bound && !bound->realVisibility());
    plot.replot();
    QVERIFY(!plot.yAxis->range().contains(-169.0)); // 3 nats above the best
    action(plot, "viewBound")->setChecked(true);
    QVERIFY(bound->realVisibility());
    QCOMPARE(values(bound), (QList<double>{-176, -173.5, -171}));
    plot.replot();
    QVERIFY(plot.yAxis->range().contains(-171));
    QVERIFY(legendOf(plot).contains("importance-weighted bound"));
}

void TestWidgetsElbo::onlyTheChainOnShowIsDrawn()
{
    ElboPlot plot;
    plot.resize(500, 400);
    plot.show();
    fillTwoChains(plot);
    QSignalSpy clicked(&plot, &ElboPlot::iterationClicked);
    QVERIFY(!plot.markerPosition(4).isNull());
    QVERIFY(plot.markerPosition(5).isNull());
    QVERIFY(!legendOf(plot).contains("chain 1"));
    plot.setCurrent(0);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(clicked.last()[0].toLongLong(), 2); // not the other chain's 1

    action(plot, "viewChains")->setChecked(true);
    QVERIFY(legendOf(plot).contains("chain 1"));
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.markerPosition(5).toPoint());
    QCOMPARE(clicked.last()[0].toLongLong(), 5);

    // The chain on show is the strong one: nearer to the colour of the text.
    const auto strength = [&](const QString &sample) {
        return std::abs(named<QCPCurve>(plot, sample)->pen().color().lightness()
                        - plot.plotStyle().background.lightness());
    };
    QVERIFY(strength("chain 0") > strength("chain 1"));
    plot.setChain(1);
    QVERIFY(strength("chain 1") > strength("chain 0"));
    action(plot, "viewChains")->setChecked(false);
    QVERIFY(plot.markerPosition(4).isNull());
    QVERIFY(!plot.markerPosition(5).isNull());
}

void TestWidgetsElbo::currentIterationBringsItsChain()
{
    ElboPlot plot;
    fillTwoChains(plot);
    plot.setCurrent(3);
    QCOMPARE(plot.chain(), 1);
    QVERIFY(plot.accessibleDescription().startsWith("Iterations of chain 1: 3."));
    plot.setCurrent(7); // not here yet
    QCOMPARE(plot.chain(), 1);
    plot.addIteration(detailed(7, 3, 2));
    QCOMPARE(plot.chain(), 2);
    plot.clear();
    QCOMPARE(plot.chain(), 0);
}

void TestWidgetsElbo::pinnedRunsStayBesideTheLiveOne()
{
    ElboPlot plot;
    plot.resize(700, 400);
    for (int i = 0; i < 3; ++i)
        plot.addIteration(detailed(i, i));
    const int before = plot.plottableCount();
    plot.setPinned({pinned("seed 7", 9), pinned("seed 8", 4)});
    QCOMPARE(legendOf(plot).mid(4), (QStringList{"seed 7", "seed 8"}));
    plot.replot();
    QVERIFY(plot.xAxis->range().contains(8));
    const auto *first = named<QCPCurve>(plot, "seed 7");
    const auto *second = named<QCPCurve>(plot, "seed 8");
    QVERIFY(first->pen().color() != second->pen().color());
    QVERIFY(first->pen().style() != second->pen().style());
    QVERIFY(first->scatterStyle().shape() != second->scatterStyle().shape());
    QVERIFY(first->pen().style() != named<QCPCurve>(plot, "best accepted")->pen().style());
    QVERIFY(plot.accessibleDescription().contains("Beside it: seed 7."));

    plot.clear();
    plot.replot();
    QCOMPARE(legendOf(plot).mid(4), (QStringList{"seed 7", "seed 8"}));
    QVERIFY(plot.xAxis->range().contains(8));
    QVERIFY(plot.yAxis->range().contains(-179));
    plot.setPinned({});
    QCOMPARE(plot.plottableCount(), before);
    QVERIFY(!plot.plotLayout()->visible()); // nothing is left to show
}

void TestWidgetsElbo::wheelZoomsAboutTheCursor()
{
    ElboPlot plot;
    plot.resize(500, 400);
    fillTwoChains(plot);
    plot.show();
    plot.replot();
    const QPointF cursor = plot.axisRect()->rect().topLeft() + QPointF(90, 40);
    const auto under
        = [&] { return QPointF(plot.xAxis->pixelToCoord(cursor.x()), plot.yAxis->pixelToCoord(cursor.y())); };
    const auto roll = [&](const QPointF &at) {
        QWheelEvent wheel(at, plot.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&plot, &wheel);
        plot.replot();
    };
    const QPointF place = under();
    const double width = plot.xAxis->range().size();
    roll({3, 3}); // beside the axes nothing is zoomed
    QVERIFY(plot.isFollowing());
    roll(cursor);
    QVERIFY(!plot.isFollowing());
    QVERIFY(plot.xAxis->range().size() < width);
    QVERIFY(std::abs(under().x() - place.x()) < 1e-9);
    QVERIFY(std::abs(under().y() - place.y()) < 1e-9);

    // Dragging moves what was grabbed along.
    const QPoint from = cursor.toPoint();
    const double grabbed = plot.xAxis->pixelToCoord(from.x());
    QTest::mousePress(&plot, Qt::LeftButton, {}, from);
    QTest::mouseMove(&plot, from + QPoint(60, 0));
    QTest::mouseMove(&plot, from + QPoint(80, 0));
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, from + QPoint(80, 0));
    QVERIFY(std::abs(plot.xAxis->pixelToCoord(from.x() + 80) - grabbed) < 1e-9);
}

void TestWidgetsElbo::keysMoveAndReset()
{
    ElboPlot plot;
    plot.resize(500, 400);
    fillTwoChains(plot);
    QVERIFY(give(plot));
    plot.replot();
    const QCPRange x = plot.xAxis->range();
    const QCPRange y = plot.yAxis->range();
    QTest::keyClick(&plot, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(plot.xAxis->range().lower, x.lower + 0.1 * x.size());
    QTest::keyClick(&plot, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(plot.yAxis->range().lower, y.lower + 0.1 * y.size());
    QTest::keyClick(&plot, Qt::Key_Plus);
    QCOMPARE(plot.xAxis->range().size(), 0.8 * x.size());
    QVERIFY(!plot.isFollowing());
    QTest::keyClick(&plot, Qt::Key_Home);
    QVERIFY(plot.isFollowing());
    plot.replot();
    QCOMPARE(plot.xAxis->range(), x);
    QTest::keyClick(&plot, Qt::Key_Left, Qt::ShiftModifier);
    action(plot, "resetView")->trigger();
    QVERIFY(plot.isFollowing());
}

void TestWidgetsElbo::tableHoldsEveryNumber()
{
    ElboPlot plot;
    QVERIFY(plot.table().isEmpty());
    fillTwoChains(plot);
    PlotTable table = plot.table();
    QCOMPARE(table.rows.size(), 6u);
    const ltm::ElboParts elbo = detailed(5, 2, 1).elbo;
    const std::vector<QVariant> last{2,
                                     1,
                                     "accepted",
                                     elbo.elbo,
                                     elbo.standardError,
                                     elbo.logQuestion,
                                     elbo.logTrace,
                                     -elbo.kl,
                                     elbo.importanceWeightedBound,
                                     elbo.elbo};
    QCOMPARE(std::size_t(table.columns.size()), last.size());
    QCOMPARE(table.rows.back(), last);

    plot.setPinned({pinned("seed 7", 2)});
    table = plot.table();
    QCOMPARE(table.rows.size(), 8u);
    QCOMPARE(table.columns[0], "run");
    QCOMPARE(table.rows[0][0], "live");
    QCOMPARE(table.rows[7][0], "seed 7");
    QCOMPARE(table.rows[7][1], 1);
}

void TestWidgetsElbo::tableModelKeepsTheContract()
{
    PlotTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    PlotTable table{{"iteration", "ELBO (nats)", "note"}, {{0, -3.25, "a"}}};
    model.setTable(table);
    QCOMPARE(reset.count(), 1);
    table.rows.push_back({1, cell(std::nan("")), "b"});
    model.setTable(table);
    QCOMPARE(reset.count(), 1); // a row that was added is no reason to begin anew
    QCOMPARE(inserted.count(), 1);
    model.setTable(table);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.index(0, 1).data(), QLocale().toString(-3.25, 'f', 3));
    QVERIFY(!model.index(1, 1).data().isValid());
    QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(model.index(0, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    QCOMPARE(model.headerData(1, Qt::Horizontal), "ELBO (nats)");
    table.rows.erase(table.rows.begin());
    model.setTable(table);
    QCOMPARE(reset.count(), 2);
    QCOMPARE(model.rowCount(), 1);
}

void TestWidgetsElbo::tableOpensByKeyboardAndFollows()
{
    ElboPlot plot;
    plot.resize(500, 400);
    fillTwoChains(plot);
    QVERIFY(give(plot));
    QTest::keyClick(&plot, Qt::Key_T, Qt::ControlModifier);
    auto *dialog = plot.findChild<PlotTableDialog *>();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    auto *view = dialog->findChild<QTableView *>();
    QVERIFY(!view->accessibleName().isEmpty() && !view->accessibleDescription().isEmpty());
    QCOMPARE(view->model()->rowCount(), 6);
    plot.addIteration(detailed(6, 3));
    QTRY_COMPARE(view->model()->rowCount(), 7);

    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    view->setFocus();
    view->selectRow(2);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split("\r\n", Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith("iteration,chain,"));
    QVERIFY(lines[1].startsWith("1,0,accepted,-176.5,2.25,-19,-7,-150.5,-173.5,"));
    view->clearSelection();
    dialog->findChild<QAbstractButton *>("copyTableButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text().count("\r\n"), 1 + 7);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestWidgetsElbo::csvQuotesWhatNeedsIt()
{
    const PlotTable table{{"a,b", "c"}, {{"say \"hi\"", 0.1}, {"two\nlines", QVariant()}, {"plain", 7}}};
    QCOMPARE(toCsv(table), "\"a,b\",c\r\n\"say \"\"hi\"\"\",0.1\r\n\"two\nlines\",\r\nplain,7\r\n");
}

void TestWidgetsElbo::figuresBringTheirData()
{
    const QTemporaryDir dir;
    ElboPlot plot;
    QCOMPARE(exportPlot(plot, dir.filePath("empty.pdf")), QString());
    QVERIFY(!QFile::exists(dir.filePath("empty.csv")));
    fill(plot);
    QCOMPARE(exportPlot(plot, dir.filePath("elbo.v1.pdf")), QString());
    QCOMPARE(contents(dir.filePath("elbo.v1.csv")), toCsv(plot.table()));
    const QString steps = contents(dir.filePath("elbo.v1-details.csv"));
    QCOMPARE(steps.count("\r\n"), 1 + 3 * (8 + 1)); // each refine's steps, and where they led

    QVERIFY(QDir(dir.path()).mkdir("taken.csv"));
    QVERIFY(exportPlot(plot, dir.filePath("taken.pdf")).contains(dir.filePath("taken.csv")));
}

void TestWidgetsElbo::figuresSayWhatMadeThem()
{
    const QTemporaryDir dir;
    ElboPlot plot;
    fill(plot);
    const QMap<QString, QString> about{{"seed", "7"}, {"problem", "Tom has 5 apples – “red”.\nHow many?"}};
    QCOMPARE(exportPlot(plot, dir.filePath("a.png"), {}, about), QString());
    const QImage image(dir.filePath("a.png"));
    QCOMPARE(image.text("seed"), "7");
    QCOMPARE(image.text("problem"), about["problem"]);

    QCOMPARE(exportPlot(plot, dir.filePath("a.svg"), {5, 3, 300, 9}, about), QString());
    QXmlStreamReader svg(contents(dir.filePath("a.svg")));
    QVERIFY(svg.readNextStartElement());
    QCOMPARE(svg.attributes().value("width"), u"127mm"); // 5 inches
    QCOMPARE(svg.attributes().value("viewBox"), u"0 0 480 288");
    QVERIFY(contents(dir.filePath("a.svg")).contains("seed: 7"));
}

void TestWidgetsElbo::exportDialogOffersThePapersSizes()
{
    ElboPlot plot;
    fill(plot);
    ExportDialog dialog(plot);
    QVERIFY(give(dialog));
    auto *preset = dialog.findChild<QComboBox *>("figurePreset");
    auto *width = dialog.findChild<QDoubleSpinBox *>("figureWidth");
    auto *dpi = dialog.findChild<QSpinBox *>("figureDpi");
    for (QWidget *field :
         dialog.findChildren<QWidget *>(QRegularExpression("^figure(Format|Preset|Width|Height|Font|Dpi)$")))
        QVERIFY(!field->accessibleName().isEmpty() && !field->accessibleDescription().isEmpty());

    QCOMPARE(dialog.size().width, 3.25);
    QTest::keyClick(preset, Qt::Key_Down);
    QCOMPARE(dialog.size().width, 6.75);
    QTest::keyClick(preset, Qt::Key_Down);
    QCOMPARE(dialog.size().width, 5.5);
    QCOMPARE(dialog.size().fontSize, 9);
    QTest::keyClick(preset, Qt::Key_Down);
    QCOMPARE(dialog.size(), (FigureSize{10, 5.6, 192, 18}));
    QTest::keyClick(width, Qt::Key_Up);
    QCOMPARE(dialog.size().width, 10.25);
    QCOMPARE(preset->currentText(), "Other");
    QTest::keyClick(width, Qt::Key_Down);
    QVERIFY(preset->currentText().startsWith("Slide"));

    QCOMPARE(dialog.format(), "pdf");
    QVERIFY(!dpi->isEnabled());
    dialog.setFormat("png");
    QVERIFY(dpi->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>("figureSummary")->text().contains("1920 × 1075"));
    auto *preview = dialog.findChild<QLabel *>("figurePreview");
    QTRY_VERIFY(!preview->pixmap().isNull());
    const QSize shown = preview->pixmap().size();
    QVERIFY(std::abs(shown.width() / double(shown.height()) - 10 / 5.6) < 0.02);

    // A plot with parts is higher.
    action(plot, "viewParts")->setChecked(true);
    QCOMPARE(figurePresets(plot)[0].size.height, 1.5 * 2.4);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

QTEST_MAIN(TestWidgetsElbo)

#include "test_widgets_elbo.moc"
