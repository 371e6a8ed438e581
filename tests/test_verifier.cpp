// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arithmetic.h"
#include "quantities.h"
#include "verifier.h"

#include <QTest>

#include <limits>

using ltm::AnswerLink;
using ltm::Verdict;

class TestVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesExactly_data();
    void computesExactly();
    void refusesWhatIsNoExpression_data();
    void refusesWhatIsNoExpression();
    void noticesOverflow();
    void writesNumbers();
    void readsTraces();
    void findsQuantities_data();
    void findsQuantities();
    void judges_data();
    void judges();
    void saysWhy();
    void pointsAtTheEquation();
    void rewards_data();
    void rewards();
};

void TestVerifier::computesExactly_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("value");
    QTest::newRow("sum") << "16-3-4"
                         << "9";
    QTest::newRow("precedence") << "2+3*4"
                                << "14";
    QTest::newRow("brackets") << "(2+3)*4"
                              << "20";
    QTest::newRow("from the left") << "12/2*3"
                                   << "18";
    QTest::newRow("x") << "3 x 4"
                       << "12";
    QTest::newRow("typographic") << "3\u00d78\u00f72"
                                 << "12";
    QTest::newRow("tenths") << "0.1+.2"
                            << "0.3";
    QTest::newRow("thousands") << "1,000*2,500"
                               << "2500000";
    QTest::newRow("dollars") << "$5 + $ 3.50"
                             << "8.5";
    QTest::newRow("percent") << "20%*50"
                             << "10";
    QTest::newRow("minus") << "-3+10"
                           << "7";
    QTest::newRow("a third") << "1/3*3"
                             << "1";
    QTest::newRow("never ends") << "1/3"
                                << "0.33";
}

void TestVerifier::computesExactly()
{
    QFETCH(QString, expression);
    QFETCH(QString, value);
    const ltm::Expression result = ltm::parseExpression(expression.toStdString());
    QVERIFY2(result.problem.empty(), result.problem.text().c_str());
    QVERIFY(result.value.has_value());
    QCOMPARE(QString::fromStdString(ltm::textOf(*result.value)), value);
}

void TestVerifier::refusesWhatIsNoExpression_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << ""
                           << "a number is missing";
    QTest::newRow("cut short") << "3+"
                               << "a number is missing";
    QTest::newRow("open bracket") << "(3+4"
                                  << "a bracket is not closed";
    QTest::newRow("closed bracket") << "3+4)"
                                    << "closes that was not opened";
    QTest::newRow("word") << "3 apples"
                          << "\"a\" is not part";
    QTest::newRow("character") << "3+\u20ac"
                               << "\"\u20ac\" is not part";
    QTest::newRow("comma") << "1,00+2"
                           << "\"1,00\" is not a number";
    QTest::newRow("side by side") << "3 4"
                                  << "\"4\" is not part";
    QTest::newRow("deep") << QString("(").repeated(100) + "1"
                          << "nested";
}

void TestVerifier::refusesWhatIsNoExpression()
{
    QFETCH(QString, expression);
    QFETCH(QString, says);
    const ltm::Expression result = ltm::parseExpression(expression.toStdString());
    QVERIFY2(QString::fromStdString(result.problem.text()).contains(says), result.problem.text().c_str());
}

void TestVerifier::noticesOverflow()
{
    QVERIFY(!ltm::parseExpression("9000000000000*9000000000000").value);
    QVERIFY(!ltm::parseExpression("5/0").value);
    QVERIFY(!ltm::parseExpression("5/(3-3)").value);
    QVERIFY(!ltm::ratio(1, std::numeric_limits<std::int64_t>::min()));
    QVERIFY(!ltm::parseDecimal("99999999999999999999"));
    QCOMPARE(ltm::parseExpression("9000000000000/9000000000000").value->numerator, std::int64_t(1));
}

void TestVerifier::writesNumbers()
{
    QCOMPARE(ltm::textOf({3, 8}), std::string("0.375"));
    QCOMPARE(ltm::textOf({-5, 2}), std::string("-2.5"));
    QCOMPARE(ltm::textOf({2, 3}), std::string("0.67"));
    QCOMPARE(ltm::textOf({1200, 1}), std::string("1200"));
}

void TestVerifier::readsTraces()
{
    const std::string trace = "<<$12/60=$0.2>> so <<0.2 * 50=10.00>> #### $10";
    const ltm::TraceText text = ltm::parseTrace(trace);
    QCOMPARE(text.equations.size(), std::size_t(2));
    const ltm::Equation &second = text.equations[1];
    QVERIFY(second.wellFormed() && second.holds());
    QCOMPARE(trace.substr(second.span.begin, second.span.end - second.span.begin), std::string("<<0.2 * 50=10.00>>"));
    QCOMPARE(second.expression.operands.size(), std::size_t(2));
    const ltm::Span span = second.expression.operands[1].span;
    QCOMPARE(trace.substr(span.begin, span.end - span.begin), std::string("50"));
    QCOMPARE(second.decimals, 2);
    QVERIFY(text.answer == ltm::Rational({10, 1}));
    QCOMPARE(trace.substr(text.answerSpan.begin), std::string("$10"));
    QVERIFY(ltm::parseTrace("").equations.empty());
}

void TestVerifier::findsQuantities_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *question, ltm::MentionKind kind, const char *value) {
        QTest::newRow(question) << QString::fromUtf8(question) << static_cast<int>(kind) << QString(value);
    };
    using Kind = ltm::MentionKind;
    row("12 figs", Kind::Number, "12");
    row("$1,250.50 in all", Kind::Number, "1250.5");
    row(".5 inches", Kind::Number, "0.5");
    row("a 24-pack", Kind::Number, "24");
    row("5kg of figs", Kind::Number, "5");
    row("the end of 7.", Kind::Number, "7");
    row("Thirty-five figs", Kind::Number, "35");
    row("two hundred and six figs", Kind::Number, "206");
    row("three thousand figs", Kind::Number, "3000");
    row("a hundred figs", Kind::Number, "100");
    row("20% of them", Kind::Percent, "20");
    row("twenty percent of them", Kind::Percent, "20");
    row("3/4 of them", Kind::Fraction, "0.75");
    row("2 1/2 cups", Kind::Fraction, "2.5");
    row("three-quarters of them", Kind::Fraction, "0.75");
    row("two and a half cups", Kind::Fraction, "2.5");
    row("twice as many", Kind::Multiple, "2");
    row("a dozen", Kind::Multiple, "12");
    row("the third one", Kind::Ordinal, "3");
    row("the 3rd one", Kind::Ordinal, "3");
    row("the twenty-fifth one", Kind::Ordinal, "25");
    row("at 7:30", Kind::Label, "7");
    row("at 7 p.m.", Kind::Label, "7");
    row("at 7pm", Kind::Label, "7");
    row("in 2019", Kind::Label, "2019");
    row("on May 5", Kind::Label, "5");
    row("Route 66", Kind::Label, "66");
    row("3-4 days", Kind::Label, "3");
    row("4 legs", Kind::Label, "4");
    row("at -5 degrees", Kind::Label, "5");
}

void TestVerifier::findsQuantities()
{
    QFETCH(QString, question);
    QFETCH(int, kind);
    QFETCH(QString, value);
    const ltm::Quantities quantities = ltm::quantitiesIn(question.toStdString());
    QVERIFY(!quantities.mentions.empty());
    QCOMPARE(static_cast<int>(quantities.mentions.front().kind), kind);
    QCOMPARE(QString::fromStdString(ltm::textOf(quantities.mentions.front().value)), value);
}

void TestVerifier::judges_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("equation");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const char *question, const char *equation, Verdict verdict) {
        QTest::newRow(name) << QString(question) << QString(equation) << static_cast<int>(verdict);
    };
    row("digits", "Ona has 4 figs and gets 3.", "4+3=7", Verdict::Right);
    row("words", "Ona has four figs and gets twenty-one.", "4+21=25", Verdict::Right);
    row("wrong", "Ona has 48 figs and halves them.", "48/2=25", Verdict::WrongArithmetic);
    row("from nowhere", "Ona has 4 figs.", "4+9=13", Verdict::UnknownOperand);
    row("from nowhere and wrong", "Ona has 4 figs.", "4+9=12", Verdict::WrongArithmetic);
    row("cut short", "Ona has 4 figs.", "4+=13", Verdict::Malformed);
    row("no =", "Ona has 4 figs.", "4+4", Verdict::Malformed);
    row("two =", "Ona has 4 figs.", "4+4=8=8", Verdict::Malformed);
    row("no operation", "Ona has 4 figs.", "4=4", Verdict::Malformed);
    row("result is no number", "Ona has 4 figs.", "4+4=x", Verdict::Malformed);
    row("division by zero", "Ona has 4 figs, then 0.", "4/0=0", Verdict::WrongArithmetic);
    row("twice", "Ona has 4 figs, Bo twice as many.", "4*2=8", Verdict::Right);
    row("a dozen", "Ona has 3 dozen figs.", "3*12=36", Verdict::Right);
    row("week", "Ona eats 3 figs a day. How many a week?", "3*7=21", Verdict::Right);
    row("percent", "20% of 50 figs", "0.2*50=10", Verdict::Right);
    row("percent of a hundred", "20% of 50 figs", "20/100*50=10", Verdict::Right);
    row("percent sign", "20% of 50 figs", "20%*50=10", Verdict::Right);
    row("result in percent", "10 of 50 figs are ripe. What percentage?", "10/50=20%", Verdict::Right);
    row("rest of a percentage", "20% off 50 dollars", "0.8*50=40", Verdict::Right);
    row("fraction", "3/4 of 20 figs", "3/4*20=15", Verdict::Right);
    row("word fraction", "three quarters of 20 figs", "20*3/4=15", Verdict::Right);
    row("rounded", "2 figs for 3 people", "2/3=0.67", Verdict::Right);
    row("not rounded well", "2 figs for 3 people", "2/3=0.66", Verdict::WrongArithmetic);
    row("rounded too much", "2 figs for 3 people", "2/3=0.7", Verdict::WrongArithmetic);
    row("rounded to a whole", "20 figs for 3 people", "20/3=7", Verdict::WrongArithmetic);
    row("people listed", "Ona, Bo and Cy each have 4 figs.", "4*3=12", Verdict::Right);
    row("others than those listed", "Ona, Bo and Cy each have 4 figs.", "4*5=20", Verdict::UnknownOperand);
    row("each other is no number", "They give each other figs. Ona has 4.", "4*2=8", Verdict::UnknownOperand);
}

void TestVerifier::judges()
{
    QFETCH(QString, question);
    QFETCH(QString, equation);
    QFETCH(int, verdict);
    const auto result = ltm::verify(question.toStdString(), ("<<" + equation + ">> #### 1").toStdString());
    QCOMPARE(result.equations.size(), std::size_t(1));
    QCOMPARE(static_cast<int>(result.equations[0].verdict), verdict);
    QCOMPARE(result.equations[0].reason.empty(), verdict == static_cast<int>(Verdict::Right));
}

void TestVerifier::saysWhy()
{
    const std::string question = "Ona has 48 figs and eats half of them.";
    const auto reason = [&](const char *trace) { return ltm::verify(question, trace).equations.at(0).reason.text(); };
    QCOMPARE(reason("<<48/2=25>> #### 25"), std::string("48/2 is 24, not 25."));
    QCOMPARE(reason("<<48-7=41>> #### 41"), std::string("7 is neither in the question nor an earlier result."));
    QCOMPARE(reason("<<48-(2=46>> #### 46"),
             std::string("This cannot be read as an equation: a bracket is not closed."));
    QCOMPARE(reason("<<48/2=24 #### 24"), std::string("This cannot be read as an equation: it does not end with >>."));
    QCOMPARE(ltm::verify(question, "<<48/2=24>> #### 20").answerReason.text(),
             std::string("The answer 20 is not the result of an equation."));
    QCOMPARE(ltm::verify(question, "<<48/2=24>>").answerReason.text(), std::string("There is no number after ####."));
}

void TestVerifier::pointsAtTheEquation()
{
    const std::string trace = "<<4+3=7>> <<7+5=13>> #### 13";
    const auto result = ltm::verify("Ona has 4 figs, gets 3 and then 5.", trace);
    QCOMPARE(result.equations.size(), std::size_t(2));
    QCOMPARE(static_cast<int>(result.equations[0].verdict), static_cast<int>(Verdict::Right));
    const auto &wrong = result.equations[1];
    QCOMPARE(trace.substr(wrong.begin, wrong.end - wrong.begin), std::string("<<7+5=13>>"));
    QCOMPARE(wrong.reason.text(), std::string("7+5 is 12, not 13."));
}

void TestVerifier::rewards_data()
{
    QTest::addColumn<QString>("trace");
    QTest::addColumn<int>("link");
    QTest::addColumn<double>("reward");
    const auto row = [](const char *name, const char *trace, AnswerLink link, double reward) {
        QTest::newRow(name) << QString(trace) << static_cast<int>(link) << reward;
    };
    row("all right", "<<4+3=7>> <<7-5=2>> #### 2", AnswerLink::Last, 1.0);
    row("answer as decimal", "<<4+3=7>> <<7-5=2>> #### 2.00", AnswerLink::Last, 1.0);
    row("earlier", "<<4+3=7>> <<7-5=2>> #### 7", AnswerLink::Earlier, 0.75);
    row("another answer", "<<4+3=7>> <<7-5=2>> #### 9", AnswerLink::None, 0.5);
    row("half right", "<<4+3=7>> <<7-5=3>> #### 3", AnswerLink::Last, 0.5);
    row("half right, another answer", "<<4+3=7>> <<7-5=3>> #### 9", AnswerLink::None, 0.25);
    row("nothing right", "<<4+3=8>> #### 8", AnswerLink::Last, 0.0);
    row("no equation", "#### 7", AnswerLink::None, 0.0);
    row("nothing", "", AnswerLink::None, 0.0);
}

void TestVerifier::rewards()
{
    QFETCH(QString, trace);
    QFETCH(int, link);
    QFETCH(double, reward);
    const auto result = ltm::verify("Ona has 4 figs, gets 3 and eats 5.", trace.toStdString());
    QCOMPARE(static_cast<int>(result.answer), link);
    QCOMPARE(result.reward, reward);
    QCOMPARE(result.answerReason.empty(), result.answer == AnswerLink::Last);
}

QTEST_GUILESS_MAIN(TestVerifier)
#include "test_verifier.moc"
