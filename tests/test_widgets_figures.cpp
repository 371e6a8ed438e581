// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a plot gives away: its table and its figures.

#include "exportdialog.h"
#include "plotdata.h"
#include "plottabledialog.h"
#include "plottablemodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace ts;

namespace
{

QString contents(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
}

} // namespace

class TestWidgetsFigures : public QObject
{
    Q_OBJECT

private slots:
    void tableHoldsEveryNumber();
    void tableModelKeepsTheContract();
    void tableOpensByKeyboardAndFollows();
    void csvQuotesWhatNeedsIt();
    void figuresBringTheirData();
    void figuresSayWhatMadeThem();
    void exportDialogOffersThePapersSizes();
};

void TestWidgetsFigures::tableHoldsEveryNumber()
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

void TestWidgetsFigures::tableModelKeepsTheContract()
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

void TestWidgetsFigures::tableOpensByKeyboardAndFollows()
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

void TestWidgetsFigures::csvQuotesWhatNeedsIt()
{
    const PlotTable table{{"a,b", "c"}, {{"say \"hi\"", 0.1}, {"two\nlines", QVariant()}, {"plain", 7}}};
    QCOMPARE(toCsv(table), "\"a,b\",c\r\n\"say \"\"hi\"\"\",0.1\r\n\"two\nlines\",\r\nplain,7\r\n");
}

void TestWidgetsFigures::figuresBringTheirData()
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

void TestWidgetsFigures::figuresSayWhatMadeThem()
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

void TestWidgetsFigures::exportDialogOffersThePapersSizes()
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

QTEST_MAIN(TestWidgetsFigures)

#include "test_widgets_figures.moc"
