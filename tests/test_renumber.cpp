// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renumber.h"
#include "verifier.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace
{

constexpr int draws = 60;

ltm::Problem problem(const QString &question, const QString &trace)
{
    return {question.toStdString(), trace.toStdString(), trace.section("#### ", 1).toStdString()};
}

/// The different problems that the first seeds give.
std::vector<ltm::Problem> drawn(const QString &question, const QString &trace, const ltm::ProblemLimits &limits = {})
{
    std::vector<ltm::Problem> list;
    for (int seed = 0; seed < draws; ++seed)
        if (auto made = ltm::renumber(problem(question, trace), static_cast<std::uint64_t>(seed), limits))
            list.push_back(*made);
    return list;
}

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

} // namespace

class TestRenumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesQuestionAndTraceAlike();
    void isDeterministic();
    void matches_data();
    void matches();
    void refuses_data();
    void refuses();
    void neverChangesToOrFromOne();
    void keepsKinds();
    void keepsOrder();
    void keepsLimits();
    void writesTheOriginalAnew();
    void makesMany();
};

void TestRenumber::changesQuestionAndTraceAlike()
{
    const QString question
        = "Ona picks 12 figs and buys 9 more. She shares them among 3 friends. How many does each get?";
    static const QRegularExpression told(
        "picks (\\d+) figs and buys (\\d+) more. She shares them among (\\d+) friends");
    const auto list = drawn(question, "<<12+9=21>> <<21/3=7>> #### 7");
    QCOMPARE(list.size(), std::size_t(draws));
    QSet<QString> questions;
    for (const ltm::Problem &made : list) {
        const auto match = told.match(text(made.question));
        QVERIFY2(match.hasMatch(), made.question.c_str());
        const int first = match.captured(1).toInt(), second = match.captured(2).toInt(),
                  friends = match.captured(3).toInt();
        QCOMPARE(text(made.trace),
                 QString("<<%1+%2=%3>> <<%3/%4=%5>> #### %5")
                     .arg(first)
                     .arg(second)
                     .arg(first + second)
                     .arg(friends)
                     .arg((first + second) / friends));
        QCOMPARE((first + second) % friends, 0);
        QCOMPARE(made.answer, std::to_string((first + second) / friends));
        QCOMPARE(ltm::verify(made.question, made.trace).reward, 1.0);
        questions << text(made.question);
    }
    QVERIFY(questions.size() > draws / 2);
    QVERIFY(!questions.contains(question));
}

void TestRenumber::isDeterministic()
{
    const ltm::Problem source = problem("Bo has 40 figs and eats 15. How many are left?", "<<40-15=25>> #### 25");
    QCOMPARE(ltm::renumber(source, 7)->question, ltm::renumber(source, 7)->question);
    QVERIFY(ltm::renumber(source, 7)->question != ltm::renumber(source, 8)->question);
    // The same on every platform.
    QCOMPARE(text(ltm::renumber(source, 7)->trace), QString("<<60-15=45>> #### 45"));
}

void TestRenumber::matches_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("trace");
    QTest::addColumn<QString>("questionShape");
    QTest::addColumn<QString>("traceShape");
    QTest::newRow("words stay words") << "Two cats eat 6 figs each. How many figs?"
                                      << "<<2*6=12>> #### 12"
                                      << "^[A-Z][a-z]+ cats eat \\d figs each"
                                      << "^<<\\d\\*\\d=";
    QTest::newRow("article") << "Bo takes an 8-hour walk and a 5-hour walk. How many hours does he walk?"
                             << "<<8+5=13>> #### 13"
                             << "takes (an 8|a [2-79])-hour walk and (an 8|a [2-79])-hour"
                             << ".";
    QTest::newRow("thousands") << "A town of 12,000 people loses 3,000. How many are left?"
                               << "<<12000-3000=9000>> #### 9000"
                               << "of \\d{1,2},\\d00 people loses [1-9],\\d00\\."
                               << "^<<\\d{4,5}-\\d{4}=";
    QTest::newRow("cents stay") << "Tea costs $3.50 and a bun $2. How much do both cost together?"
                                << "<<3.50+2=5.50>> #### 5.50"
                                << "\\$\\d\\.50 and"
                                << "^<<\\d\\.5\\+\\d=\\d+\\.5>>";
    QTest::newRow("percent") << "20% of the 50 figs are ripe. How many are ripe?"
                             << "<<0.2*50=10>> #### 10"
                             << "^\\d\\d% of the \\d+ figs"
                             << "^<<0\\.\\d+\\*\\d+=\\d+>>";
    QTest::newRow("rest of a percentage") << "A coat for $60 is sold at 30% off. What does it cost?"
                                          << "<<100-30=70>> <<60*0.7=42>> #### 42"
                                          << "\\d\\d% off"
                                          << "^<<100-\\d\\d=\\d\\d>> <<\\d+\\*0\\.\\d+=";
    QTest::newRow("twice stays") << "Bo has 14 figs and Ona twice as many. How many figs do they have?"
                                 << "<<14*2=28>> <<14+28=42>> #### 42"
                                 << "twice"
                                 << "^<<(\\d+)\\*2=(\\d+)>> <<\\1\\+\\2=";
    QTest::newRow("fraction stays") << "Bo eats 1/3 of 12 figs. How many does he eat?"
                                    << "<<12/3=4>> #### 4"
                                    << "1/3 of \\d+"
                                    << "/3=";
    QTest::newRow("week stays") << "Ona eats 3 figs a day. How many figs does she eat in a week?"
                                << "<<3*7=21>> #### 21"
                                << "eats [2-7] figs"
                                << "^<<[2-7]\\*7=";
    QTest::newRow("equal numbers stay equal") << "Bo has 6 bags of 6 figs and 5 nuts. How many things are there?"
                                              << "<<6*6=36>> <<36+5=41>> #### 41"
                                              << "has (\\d) bags of \\1 figs"
                                              << "^<<(\\d)\\*\\1=";
    QTest::newRow("a list of names") << "Ona, Bo and Cy are 3 friends. Each has 15 figs. How many figs are there?"
                                     << "<<3*15=45>> #### 45"
                                     << "are 3 friends"
                                     << "^<<3\\*";
    QTest::newRow("a list that is counted silently") << "A ride costs $21 for adults and $15 for children. A mom, dad, "
                                                        "grandma, and three girls go. What do they pay?"
                                                     << "<<21*3=63>> <<15*3=45>> <<63+45=108>> #### 108"
                                                     << "and three girls"
                                                     << "^<<\\d+\\*3=\\d+>> <<\\d+\\*3=";
    QTest::newRow("parts of a stated whole")
        << "Bo has 3 tall and 3 short jars with 15 figs each. How many figs are in the 6 jars?"
        << "<<6*15=90>> <<90/3=30>> <<30*3=90>> #### 90"
        << "3 tall and 3 short .* 6 jars"
        << "^<<6\\*";
    QTest::newRow("days a week") << "Bo works 5 days a week and earns $60 a day. How much does he earn weekly?"
                                 << "<<5*60=300>> #### 300"
                                 << "works [2-6] days"
                                 << ".";
    QTest::newRow("time stays") << "At 7:30 Bo eats 12 figs, and then 9 more. How many does he eat?"
                                << "<<12+9=21>> #### 21"
                                << "^At 7:30 Bo"
                                << ".";
    QTest::newRow("year stays") << "In 2019 Bo ate 12 figs a month. How many figs did he eat in five months?"
                                << "<<12*5=60>> #### 60"
                                << "^In 2019 Bo"
                                << ".";
    QTest::newRow("the third stays") << "Bo eats 30 figs, and 20 on the third day. How many does he eat?"
                                     << "<<30+20=50>> #### 50"
                                     << "third day"
                                     << ".";
    QTest::newRow("other spellings") << "Bo has 4 bags of 12 figs. How many figs?"
                                     << "<<4 x 12 = 48>> #### 48"
                                     << "."
                                     << "^<<\\d\\*\\d+=\\d+>> ####";
}

void TestRenumber::matches()
{
    QFETCH(QString, question);
    QFETCH(QString, trace);
    QFETCH(QString, questionShape);
    QFETCH(QString, traceShape);
    const auto list = drawn(question, trace);
    QVERIFY(list.size() > draws / 2);
    for (const ltm::Problem &made : list) {
        QVERIFY2(QRegularExpression(questionShape).match(text(made.question)).hasMatch(), made.question.c_str());
        QVERIFY2(QRegularExpression(traceShape).match(text(made.trace)).hasMatch(), made.trace.c_str());
        QVERIFY(text(made.question) != question);
    }
}

void TestRenumber::refuses_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("trace");
    QTest::addColumn<QString>("why");
    QTest::newRow("wrong trace") << "Bo has 12 figs and eats 5. How many are left?"
                                 << "<<12-5=8>> #### 8"
                                 << "not right";
    QTest::newRow("no trace") << "Bo has 12 figs and eats 5. How many are left?"
                              << "#### 7"
                              << "not right";
    QTest::newRow("rounded") << "Bo shares 20 figs among 3 friends. How many does each get?"
                             << "<<20/3=6.67>> #### 6.67"
                             << "not right";
    QTest::newRow("from nowhere") << "Bo has 12 figs and eats some. How many are left?"
                                  << "<<12-5=7>> #### 7"
                                  << "not right";
    QTest::newRow("unused number") << "Bo has 12 figs and 9 nuts and eats 5 figs. How many figs are left?"
                                   << "<<12-5=7>> #### 7"
                                   << "not used";
    QTest::newRow("result like a number") << "Bo has 10 figs, eats 5, gets 5 and 3 more. How many are there?"
                                          << "<<10-5=5>> <<5+5=10>> <<10+3=13>> #### 13"
                                          << "something else";
    QTest::newRow("equal results") << "Bo has 9 figs and eats 3. Ona has 8 and eats 2. How many more has Bo than Ona?"
                                   << "<<9-3=6>> <<8-2=6>> <<6/6=1>> #### 1"
                                   << "equal results";
    QTest::newRow("unused result") << "Bo has $40 a day and pays $15.75. How many quarters is the rest, without cents?"
                                   << "<<40-15.75=24.25>> <<24*4=96>> #### 96"
                                   << "a result is not used";
    QTest::newRow("a step left out") << "Bo eats 20 figs a day, Ona 10, and each fig costs $2. What do they pay a day?"
                                     << "<<30*2=60>> #### 60"
                                     << "a constant could be";
    QTest::newRow("only constants") << "How many hours do two days have, and one hour?"
                                    << "<<24+24=48>> <<48+1=49>> #### 49"
                                    << "not used";
    QTest::newRow("solution") << "Bo has 12 + 3 = 15 figs and eats 5. How many are left?"
                              << "<<12+3=15>> <<15-5=10>> #### 10"
                              << "solution";
    QTest::newRow("no question") << "Bo has 12 figs and eats 5."
                                 << "<<12-5=7>> #### 7"
                                 << "asks nothing";
}

void TestRenumber::refuses()
{
    QFETCH(QString, question);
    QFETCH(QString, trace);
    QFETCH(QString, why);
    std::string reason;
    QVERIFY(!ltm::Renumbering::understand(problem(question, trace), &reason));
    QVERIFY2(text(reason).contains(why), reason.c_str());
    QVERIFY(!ltm::renumber(problem(question, trace), 1));
}

void TestRenumber::neverChangesToOrFromOne()
{
    static const QRegularExpression one("\\b(1|one)\\b");
    for (const ltm::Problem &made :
         drawn("Bo has 1 pear, 2 figs and 3 nuts. How many things does he have?", "<<1+2=3>> <<3+3=6>> #### 6"))
        QVERIFY2(text(made.question).contains("1 pear"), made.question.c_str());
    for (const ltm::Problem &made :
         drawn("Bo has 2 figs and 3 nuts. How many things does he have?", "<<2+3=5>> #### 5"))
        QVERIFY2(!one.match(text(made.question)).hasMatch(), made.question.c_str());
}

void TestRenumber::keepsKinds()
{
    static const QRegularExpression told("has (\\d+) figs and (\\d+) nuts");
    for (const ltm::Problem &made :
         drawn("Bo has 300 figs and 4 nuts. How many things does he have?", "<<300+4=304>> #### 304")) {
        const auto match = told.match(text(made.question));
        const int round = match.captured(1).toInt(), small = match.captured(2).toInt();
        QVERIFY2(round % 50 == 0 && round >= 150 && round <= 600, made.question.c_str());
        QVERIFY2(small >= 2 && small <= 10, made.question.c_str());
    }
}

void TestRenumber::keepsOrder()
{
    static const QRegularExpression told("costs \\$(\\d+) and .* costs \\$(\\d+)");
    for (const ltm::Problem &made :
         drawn("A cup costs $7 and a bowl costs $9. How much cheaper is the cup?", "<<9-7=2>> #### 2")) {
        const auto match = told.match(text(made.question));
        QVERIFY2(match.captured(1).toInt() < match.captured(2).toInt(), made.question.c_str());
    }
}

void TestRenumber::keepsLimits()
{
    const QString question = "Bo buys 40 bags of 30 figs and 20 more. How many figs does he buy?",
                  trace = "<<40*30=1200>> <<1200+20=1220>> #### 1220";
    QCOMPARE(drawn(question, trace).size(), std::size_t(draws));
    QVERIFY(drawn(question, trace, {1, 0, 0}).empty());
    QVERIFY(drawn(question, trace, {0, 15, 0}).empty());
    const auto list = drawn(question, trace, {2, 16, 1500});
    QVERIFY(!list.empty());
    for (const ltm::Problem &made : list)
        QVERIFY2(std::stoi(made.answer) <= 1500, made.trace.c_str());
}

void TestRenumber::writesTheOriginalAnew()
{
    const auto source = ltm::Renumbering::understand(
        problem("Bo pays $.50 for each of 4 figs. How much does he pay?", "<<.50 * 4=$2.00>> #### 2.00"));
    QVERIFY(source.has_value());
    const auto original = source->original();
    QVERIFY(original.has_value());
    QCOMPARE(text(original->question), QString("Bo pays $.50 for each of 4 figs. How much does he pay?"));
    QCOMPARE(text(original->trace), QString("<<0.5*4=2>> #### 2"));
    QVERIFY(!source->original({0, 5, 0}));
}

void TestRenumber::makesMany()
{
    const std::vector<ltm::Problem> sources{
        problem("Bo has 40 figs and eats 15. How many are left?", "<<40-15=25>> #### 25"),
        problem("Bo has 12 figs and eats some. How many are left?", "<<12-5=7>> #### 7"),
        problem("Ona has 4 bags of 12 figs. How many figs?", "<<4*12=48>> #### 48"),
    };
    ltm::RenumberReport report;
    const auto made = ltm::renumberAll(sources, 30, 5, {}, report);
    QCOMPARE(made.size(), std::size_t(30));
    QCOMPARE(report.sources, std::size_t(3));
    QCOMPARE(report.understood, std::size_t(2));
    QCOMPARE(made[0].question, sources[0].question);
    QCOMPARE(made[1].question, sources[2].question);
    QSet<QString> questions;
    for (const ltm::Problem &item : made)
        questions << text(item.question);
    QCOMPARE(questions.size(), 30);
    ltm::RenumberReport again;
    QCOMPARE(ltm::renumberAll(sources, 30, 5, {}, again).back().question, made.back().question);
    // There is an end to what two small problems can give.
    const auto all = ltm::renumberAll(sources, 1000000, 5, {}, again);
    QVERIFY(all.size() > 50 && all.size() < 5000);
}

QTEST_GUILESS_MAIN(TestRenumber)
#include "test_renumber.moc"
