// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the dataset window is made of: the table of problems, the plots of scores, the form.

#include "evaluationform.h"
#include "outcomesfilter.h"
#include "outcomesmodel.h"
#include "scoreplot.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace ts;

namespace
{

/// A problem right from the first, one that became right, one that became wrong, one with another wrong answer, one too
/// long, and one that is not finished; measured at 0, 1 and 3.
std::vector<ProblemRow> sixProblems()
{
    return {{"How many hats?", "9"},  {"How many <b>cats</b>?", "10"}, {"How many figs?", "2"},
            {"How many cups?", "30"}, {"How many words?", "4"},        {"How many rows?", "1,000"}};
}

ltm::Evaluation fiveOutcomes()
{
    ltm::Evaluation evaluation;
    evaluation.outcomes = {
        {0, false, {"9", "9", "9.0"}, {true, true, true}, {{-50}, {-45}, {-40.25}}, "<<4+5=9>> #### 9"},
        {1, false, {"100", "", "10"}, {false, false, true}, {{-9}, {-8}, {-7}}, "#### 10"},
        {2, false, {"2", "2", ""}, {true, true, false}, {{-120}, {-110}, {-100}}, "none"},
        {3, false, {"5", "5", "-7"}, {false, false, false}, {{-60}, {-60}, {-60}}, "#### -7"},
        {4, true, {"", "", ""}, {false, false, false}, {}, ""},
    };
    evaluation.problems = 5;
    evaluation.tooLong = 1;
    for (const int iteration : {0, 1, 3})
        evaluation.byIteration.push_back({iteration,
                                          2,
                                          2,
                                          0.4,
                                          {0.12, 0.77},
                                          {-50.0 + iteration, -40, -6, 4.0 - iteration},
                                          {-60.0 + iteration, -40.0 + iteration}});
    return evaluation;
}

QString cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

/// The problems' numbers in the order shown.
QList<int> numbers(const QAbstractItemModel &model)
{
    QList<int> list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << cell(model, row, OutcomesModel::Number).toInt();
    return list;
}

} // namespace

class TestDatasetWidgets : public QObject
{
    Q_OBJECT

private slots:
    void modelShowsWhatBecameOfEachProblem();
    void modelSpeaksItsMarks();
    void filterChoosesAndSortsNumbersAsNumbers();
    void plotShowsScoresWithIntervals();
    void plotIsReadByMouseAndKeys();
    void formKeepsWhatItHasNoFieldFor();
};

void TestDatasetWidgets::modelShowsWhatBecameOfEachProblem()
{
    OutcomesModel rows;
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setProblems(sixProblems());
    QCOMPARE(cell(rows, 1, OutcomesModel::Question), "How many <b>cats</b>?");
    QCOMPARE(cell(rows, 1, OutcomesModel::LastAnswer), "");
    QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
    rows.setEvaluation(fiveOutcomes());
    QCOMPARE(rows.finished(), 5);
    QCOMPARE(changed.size(), 5);
    rows.setEvaluation(fiveOutcomes()); // what is there already does not change
    QCOMPARE(changed.size(), 5);

    const char *first[] = {"9 ✓", "100 ✗", "2 ✓", "5 ✗", "too long ✗", ""};
    const char *last[] = {"9.0 ✓", "10 ✓", "none ✗", "-7 ✗", "too long ✗", ""};
    const char *change[] = {"", "became right", "became wrong", "other answer", "", ""};
    for (int row = 0; row < 6; ++row) {
        QCOMPARE(cell(rows, row, OutcomesModel::FirstAnswer), QString::fromUtf8(first[row]));
        QCOMPARE(cell(rows, row, OutcomesModel::LastAnswer), QString::fromUtf8(last[row]));
        QCOMPARE(cell(rows, row, OutcomesModel::Change), QString(change[row]));
    }
    QCOMPARE(cell(rows, 0, OutcomesModel::FirstElbo), QLocale().toString(-50.0, 'f', 2));
    QCOMPARE(cell(rows, 0, OutcomesModel::LastElbo), QLocale().toString(-40.25, 'f', 2));
    QCOMPARE(cell(rows, 0, OutcomesModel::Trace), "<<4+5=9>> #### 9");
    QCOMPARE(cell(rows, 4, OutcomesModel::LastElbo), "");
    QCOMPARE(rows.headerData(OutcomesModel::LastAnswer, Qt::Horizontal).toString(), "Answer 3");
    rows.clearOutcomes();
    QCOMPARE(rows.finished(), 0);
    QCOMPARE(rows.rowCount(), 6);
    QCOMPARE(cell(rows, 0, OutcomesModel::Trace), "");
}

void TestDatasetWidgets::modelSpeaksItsMarks()
{
    OutcomesModel rows;
    rows.setProblems(sixProblems());
    rows.setEvaluation(fiveOutcomes());
    const auto spoken = [&](int row, int column) { return cell(rows, row, column, Qt::AccessibleTextRole); };
    QCOMPARE(spoken(0, OutcomesModel::FirstAnswer), "9, right");
    QCOMPARE(spoken(2, OutcomesModel::LastAnswer), "no answer, wrong");
    QCOMPARE(spoken(4, OutcomesModel::LastAnswer), "too long for the model, wrong");
    QCOMPARE(spoken(5, OutcomesModel::LastAnswer), "not finished");
    QCOMPARE(spoken(5, OutcomesModel::Expected), "1,000");
    // What a file holds is shown as it stands, not as rich text.
    QVERIFY(cell(rows, 1, OutcomesModel::Question, Qt::ToolTipRole).contains("&lt;b&gt;"));
}

void TestDatasetWidgets::filterChoosesAndSortsNumbersAsNumbers()
{
    OutcomesModel rows;
    OutcomesFilter filter(&rows);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setProblems(sixProblems());
    filter.setKind(OutcomeKind::Wrong);
    QCOMPARE(filter.rowCount(), 0);
    rows.setEvaluation(fiveOutcomes()); // rows come in as they are finished
    QCOMPARE(numbers(filter), (QList<int>{3, 4, 5}));
    filter.setKind(OutcomeKind::Right);
    QCOMPARE(numbers(filter), (QList<int>{1, 2}));
    filter.setKind(OutcomeKind::Changed);
    QCOMPARE(numbers(filter), (QList<int>{2, 3, 4}));
    filter.setKind(OutcomeKind::BecameRight);
    QCOMPARE(numbers(filter), (QList<int>{2}));
    filter.setKind(OutcomeKind::BecameWrong);
    QCOMPARE(numbers(filter), (QList<int>{3}));
    filter.setKind(OutcomeKind::All);
    filter.setText(" CUPS ");
    QCOMPARE(numbers(filter), (QList<int>{4}));
    filter.setText("4+5");
    QCOMPARE(numbers(filter), (QList<int>{1}));
    filter.setText({});

    filter.sort(OutcomesModel::Expected, Qt::AscendingOrder);
    QCOMPARE(numbers(filter), (QList<int>{3, 5, 1, 2, 4, 6}));
    filter.sort(OutcomesModel::LastElbo, Qt::AscendingOrder);
    QCOMPARE(numbers(filter), (QList<int>{3, 4, 1, 2, 5, 6})); // what has none comes last
    filter.sort(OutcomesModel::LastElbo, Qt::DescendingOrder);
    QCOMPARE(numbers(filter).mid(0, 4), (QList<int>{2, 1, 4, 3})); // so too the other way
    filter.sort(OutcomesModel::FirstAnswer, Qt::AscendingOrder);
    QCOMPARE(numbers(filter).mid(0, 4), (QList<int>{3, 4, 1, 2}));
}

void TestDatasetWidgets::plotShowsScoresWithIntervals()
{
    ScorePlot accuracy(ScorePlot::Quantity::Accuracy);
    ScorePlot elbo(ScorePlot::Quantity::MeanElbo);
    accuracy.resize(450, 300);
    const QString nothing = accuracy.accessibleDescription();
    accuracy.setScores(fiveOutcomes().byIteration);
    elbo.setScores(fiveOutcomes().byIteration);
    accuracy.replot();
    // The whole interval is on show, and the words for the last iteration.
    QVERIFY(accuracy.yAxis->range().contains(12) && accuracy.yAxis->range().contains(77));
    QVERIFY(accuracy.xAxis->range().contains(0) && accuracy.xAxis->range().contains(3));
    QVERIFY2(accuracy.accessibleDescription().startsWith("iteration 3: 40.0 % (12.0 to 77.0)"),
             qPrintable(accuracy.accessibleDescription()));
    QVERIFY(elbo.accessibleDescription().startsWith("iteration 3: -47.00 nats (-57.00 to -37.00)"));
    // The edges of the band are the interval.
    QList<double> low, high;
    for (int i = 0; i < accuracy.graphCount(); ++i)
        if (const QCPGraph *graph = accuracy.graph(i); graph->channelFillGraph()) {
            for (const QCPGraphData &point : *graph->data())
                high << point.value;
            for (const QCPGraphData &point : *graph->channelFillGraph()->data())
                low << point.value;
        }
    QCOMPARE(low, (QList<double>{12, 12, 12}));
    QCOMPARE(high, (QList<double>{77, 77, 77}));
    const PlotTable table = accuracy.table();
    QCOMPARE(table.rows.size(), 3U);
    QVERIFY(table.rows[2] == (std::vector<QVariant>{3, 40.0, 12.0, 77.0}));
    accuracy.setScores({});
    QVERIFY(accuracy.table().isEmpty());
    QCOMPARE(accuracy.accessibleDescription(), nothing);
    QVERIFY(accuracy.markerPosition(3).isNull());
}

void TestDatasetWidgets::plotIsReadByMouseAndKeys()
{
    ScorePlot plot(ScorePlot::Quantity::Accuracy);
    plot.resize(450, 300);
    plot.show();
    plot.setScores(fiveOutcomes().byIteration);
    QSignalSpy chosen(&plot, &ScorePlot::iterationChosen);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.markerPosition(1).toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), 1);
    QVERIFY(plot.accessibleDescription().startsWith("iteration 1:"));
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(chosen.last()[0].toInt(), 3);
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(chosen.size(), 2); // there is none after the last
    const auto *words = plot.findChild<QCPItemText *>();
    QVERIFY(words->visible() && words->text().startsWith("iteration 3: 40.0 %"));
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.markerPosition(3).toPoint());
    QCOMPARE(chosen.last()[0].toInt(), -1);
    QVERIFY(!words->visible());
    plot.setCurrent(2); // not measured
    QVERIFY(plot.accessibleDescription().startsWith("iteration 3:"));
}

void TestDatasetWidgets::formKeepsWhatItHasNoFieldFor()
{
    EvaluationForm form;
    ltm::RethinkSettings settings;
    settings.learningRate = 0.123456789;
    settings.temperature = 0.7;
    settings.seed = 18446744073709551615ULL;
    settings.answer = ltm::AnswerRule::Verified;
    QSignalSpy changed(&form, &EvaluationForm::choicesChanged);
    form.setSettings(settings);
    QCOMPARE(changed.size(), 0);
    QVERIFY(form.choices().settings == settings);
    form.findChild<QSpinBox *>("budget")->setValue(77);
    form.findChild<QComboBox *>("evaluationAcceptance")->setCurrentIndex(0);
    form.findChild<QSpinBox *>("limit")->setValue(12);
    settings.iterations = 77;
    settings.acceptance = ltm::AcceptanceRule::Monotone;
    QVERIFY(form.choices().settings == settings);
    QCOMPARE(form.choices().limit, 12);
    QCOMPARE(changed.size(), 3);
}

QTEST_MAIN(TestDatasetWidgets)
#include "test_datasetwidgets.moc"
