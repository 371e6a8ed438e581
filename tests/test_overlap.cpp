// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlap.h"
#include "renumber.h"

#include <QTest>

namespace
{

const ltm::Problem heldOutProblem{
    "Ona walks to the market with 12 baskets of ripe figs and sells 5 of them before noon. "
    "How many baskets does she carry home?",
    "<<12-5=7>> #### 7", "7"};

ltm::Problem question(const QString &text)
{
    return {text.toStdString(), {}, "1"};
}

} // namespace

class TestOverlap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sees_data();
    void sees();
    void seesParaphrases();
    void countsAndRemoves();
    void seesWhatWasRenumbered();
    void holdsNothing();

private:
    const ltm::HeldOut m_heldOut{{heldOutProblem, question("Bo has 3 figs. How many?")}};
};

void TestOverlap::sees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("verbatim");
    QTest::addColumn<bool>("run");
    QTest::addColumn<bool>("maskedRun");
    QTest::newRow("the same") << QString::fromStdString(heldOutProblem.question) << true << true << true;
    QTest::newRow("case and punctuation")
        << QString::fromStdString(heldOutProblem.question).toUpper().replace(". ", " ... ") << true << true << true;
    QTest::newRow("a part") << "ona walks to the market with 12 baskets of ripe figs and sells many." << false << true
                            << true;
    QTest::newRow("a part with other numbers")
        << "Ona walks to the market with thirty-one baskets of ripe figs and sells many." << false << false << true;
    QTest::newRow("twelve words") << "Ona walks to the market with 12 baskets of ripe figs and loses many." << false
                                  << false << false;
    QTest::newRow("short, the same") << "Bo has 3 figs. How many?" << true << true << true;
    QTest::newRow("short, another number") << "Bo has 4 figs. How many?" << false << false << true;
    QTest::newRow("short, a part") << "Bo has 3 figs." << false << false << false;
    QTest::newRow("another story") << "A bus leaves with 31 people. How many buses are needed for 62?" << false << false
                                   << false;
    QTest::newRow("empty") << "" << false << false << false;
}

void TestOverlap::sees()
{
    QFETCH(QString, text);
    QFETCH(bool, verbatim);
    QFETCH(bool, run);
    QFETCH(bool, maskedRun);
    QCOMPARE(m_heldOut.verbatim(text.toStdString()), verbatim);
    QCOMPARE(m_heldOut.sharesRun(text.toStdString()), run);
    QCOMPARE(m_heldOut.sharesMaskedRun(text.toStdString()), maskedRun);
    QVERIFY(m_heldOut.contains(question(text)) || !maskedRun);
}

void TestOverlap::seesParaphrases()
{
    const ltm::Problem close
        = question("With 30 baskets of ripe figs Ona walks to the market. Before noon she sells 9. "
                   "How many baskets does she then carry home?");
    QVERIFY(!m_heldOut.sharesMaskedRun(close.question));
    QVERIFY(m_heldOut.paraphrases(close));
    QVERIFY(!m_heldOut.paraphrases(question("A bus leaves the market with 12 people. How many are home before noon?")));

    const ltm::Problem source{
        "A cook fills 6 jars with 15 plums each and eats 8 plums. How many plums are in the jars?",
        "<<6*15=90>> <<90-8=82>> #### 82", "82"};
    const ltm::Problem retold{"Into each of 6 jars go 15 plums. A cook takes 8 of these. What number remains?",
                              "<<6*15=90>> <<90-8=82>> #### 82", "82"};
    const ltm::HeldOut heldOut({source});
    QVERIFY(heldOut.paraphrases(retold));
    ltm::Problem other = retold;
    other.trace = "<<6*15=90>> <<90-9=81>> #### 81";
    other.answer = "81";
    QVERIFY(!heldOut.paraphrases(other));
}

void TestOverlap::countsAndRemoves()
{
    std::vector<ltm::Problem> problems{heldOutProblem, question("Bo has 4 figs. How many?"),
                                       question("A bus leaves with 31 people. How many buses are needed for 62?")};
    const ltm::OverlapCounts counts = ltm::countOverlap(problems, m_heldOut);
    QCOMPARE(counts.problems, std::size_t(3));
    QCOMPARE(counts.verbatim, std::size_t(1));
    QCOMPARE(counts.runs, std::size_t(1));
    QCOMPARE(counts.maskedRuns, std::size_t(2));
    QCOMPARE(counts.paraphrases, std::size_t(2));
    QCOMPARE(counts.any, std::size_t(2));
    QCOMPARE(ltm::removeOverlap(problems, m_heldOut), std::size_t(2));
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(ltm::countOverlap(problems, m_heldOut).any, std::size_t(0));
}

void TestOverlap::seesWhatWasRenumbered()
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto made = ltm::renumber(heldOutProblem, seed);
        QVERIFY(made.has_value());
        QVERIFY(!m_heldOut.verbatim(made->question));
        QVERIFY2(m_heldOut.sharesMaskedRun(made->question), made->question.c_str());
    }
}

void TestOverlap::holdsNothing()
{
    const ltm::HeldOut nothing({});
    QVERIFY(!nothing.contains(heldOutProblem));
    QCOMPARE(ltm::countOverlap({}, nothing).any, std::size_t(0));
}

QTEST_GUILESS_MAIN(TestOverlap)
#include "test_overlap.moc"
