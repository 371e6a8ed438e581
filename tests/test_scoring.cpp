// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring.h"

#include <QTest>

#include <cmath>

class TestScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void numbers_data();
    void numbers();
    void intervals();
};

void TestScoring::answers_data()
{
    QTest::addColumn<QString>("trace");
    QTest::addColumn<QString>("answer");
    QTest::newRow("plain") << "<<5+3=8>> #### 8"
                           << "8";
    QTest::newRow("thousands") << "#### 1,080"
                               << "1080";
    QTest::newRow("negative") << "#### -5"
                              << "-5";
    QTest::newRow("decimal") << "#### 0.25"
                             << "0.25";
    QTest::newRow("dollar") << "#### $29.00"
                            << "29.00";
    QTest::newRow("negative dollar") << "#### -$3"
                                     << "-3";
    QTest::newRow("full stop") << "#### 18."
                               << "18";
    QTest::newRow("what follows is ignored") << "#### 18 apples 5"
                                             << "18";
    QTest::newRow("the first mark counts") << "#### 3 #### 4"
                                           << "3";
    QTest::newRow("no space") << "####7"
                              << "7";
    QTest::newRow("no mark") << "<<5+3=8>> 8"
                             << "";
    QTest::newRow("no number") << "#### many"
                               << "";
    QTest::newRow("only signs") << "#### -."
                                << "";
    QTest::newRow("mark at the end") << "<<1+1=2>> ####"
                                     << "";
    QTest::newRow("empty") << ""
                           << "";
}

void TestScoring::answers()
{
    QFETCH(QString, trace);
    QFETCH(QString, answer);
    QCOMPARE(QString::fromStdString(ltm::answerOf(trace.toStdString())), answer);
}

void TestScoring::numbers_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("cents") << "29.00"
                           << "29" << true;
    QTest::newRow("dollar") << "$29"
                            << "29" << true;
    QTest::newRow("percent") << "20%"
                             << "20" << true;
    QTest::newRow("thousands") << "1,234,567"
                               << "1234567" << true;
    QTest::newRow("leading zeros") << "007"
                                   << "7" << true;
    QTest::newRow("no whole part") << ".5"
                                   << "0.50" << true;
    QTest::newRow("plus") << "+5"
                          << "5" << true;
    QTest::newRow("minus zero") << "-0.0"
                                << "0" << true;
    QTest::newRow("spaces") << " 5 "
                            << "5" << true;
    QTest::newRow("beyond a double") << "9007199254740993"
                                     << "9007199254740992" << false;
    QTest::newRow("a tenth, exactly") << "0.1"
                                      << "0.1000000000000000055" << false;
    QTest::newRow("sign") << "-5"
                          << "5" << false;
    QTest::newRow("other place") << "50"
                                 << "5" << false;
    QTest::newRow("fraction counts") << "5.5"
                                     << "5" << false;
    QTest::newRow("empty") << ""
                           << "" << false;
    QTest::newRow("words") << "five"
                           << "five" << false;
    QTest::newRow("two points") << "1.2.3"
                                << "1.23" << false;
    QTest::newRow("minus inside") << "1-2"
                                  << "12" << false;
    QTest::newRow("two signs") << "--5"
                               << "5" << false;
}

void TestScoring::numbers()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(ltm::sameNumber(a.toStdString(), b.toStdString()), same);
    QCOMPARE(ltm::sameNumber(b.toStdString(), a.toStdString()), same);
}

void TestScoring::intervals()
{
    const auto near = [](double value, double expected) { return std::abs(value - expected) < 5e-4; };
    // Known values: 8 of 10, and none and all of 20.
    const ltm::Interval most = ltm::wilson(8, 10);
    QVERIFY(near(most.low, 0.4902) && near(most.high, 0.9433));
    const ltm::Interval none = ltm::wilson(0, 20), all = ltm::wilson(20, 20);
    QCOMPARE(none.low, 0.0);
    QVERIFY(near(none.high, 0.1611));
    QVERIFY(near(all.low, 0.8389));
    QCOMPARE(all.high, 1.0);
    const ltm::Interval unknown = ltm::wilson(0, 0);
    QCOMPARE(unknown.low, 0.0);
    QCOMPARE(unknown.high, 1.0);
}

QTEST_GUILESS_MAIN(TestScoring)
#include "test_scoring.moc"
