// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of a chain's traces gives the answer, by each rule.

#include "chain.h"

#include <QTest>

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void nothingIsAccepted();
};

namespace
{

ltm::Outcome outcome(int index, const char *answer, double elbo, double reward = 1, bool accepted = true)
{
    return {index, accepted, elbo, reward, answer, std::string("#### ") + answer, index};
}

} // namespace

void TestAnswer::rules_data()
{
    QTest::addColumn<std::vector<ltm::Outcome>>("outcomes");
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("chosen");
    using Rule = ltm::AnswerRule;
    const std::vector<ltm::Outcome> plain{outcome(0, "4", -9), outcome(1, "5", -3), outcome(2, "4", -7),
                                          outcome(3, "6", -5)};
    QTest::newRow("the last") << plain << int(Rule::Last) << 3;
    QTest::newRow("the best ELBO") << plain << int(Rule::Best) << 1;
    QTest::newRow("a vote, by its best trace") << plain << int(Rule::Vote) << 2;
    QTest::newRow("a tied vote, by the ELBO")
        << std::vector{outcome(0, "4", -9), outcome(1, "5", -3)} << int(Rule::Vote) << 1;
    QTest::newRow("one number written in two ways is one answer")
        << std::vector{outcome(0, "18.00", -4), outcome(1, "20", -3), outcome(2, "18", -5), outcome(3, "20.0", -6),
                       outcome(4, "018", -2)}
        << int(Rule::Vote) << 4;
    QTest::newRow("no answer has no vote")
        << std::vector{outcome(0, "", -1), outcome(1, "", -2), outcome(2, "7", -9)} << int(Rule::Vote) << 2;
    QTest::newRow("what is refused has no vote")
        << std::vector{outcome(0, "4", -9), outcome(1, "5", -3, 1, false), outcome(2, "5", -3, 1, false)}
        << int(Rule::Vote) << 0;
    QTest::newRow("verified: few without faults before many with")
        << std::vector{outcome(0, "4", -1, 0.5), outcome(1, "4", -2, 0.5), outcome(2, "5", -9)} << int(Rule::Verified)
        << 2;
    QTest::newRow("verified: what is refused has a vote")
        << std::vector{outcome(0, "4", -9), outcome(1, "5", -3, 1, false), outcome(2, "5", -4, 1, false)}
        << int(Rule::Verified) << 1;
    QTest::newRow("verified: an answer with faults before none")
        << std::vector{outcome(0, "5", -3, 0.25), outcome(1, "", -1, 0.5)} << int(Rule::Verified) << 0;
    QTest::newRow("verified: no answer at all")
        << std::vector{outcome(0, "", -3, 0), outcome(1, "", -1, 0.5)} << int(Rule::Verified) << 1;
}

void TestAnswer::rules()
{
    QFETCH(const std::vector<ltm::Outcome>, outcomes);
    QFETCH(const int, rule);
    QFETCH(const int, chosen);
    ltm::Chain chain;
    chain.outcomes = outcomes;
    const ltm::Choice choice = ltm::chooseAnswer({&chain}, ltm::AnswerRule(rule));
    QCOMPARE(choice.index, chosen);
    QCOMPARE(choice.answer, outcomes[std::size_t(chosen)].answer);
}

void TestAnswer::nothingIsAccepted()
{
    ltm::Chain chain;
    for (const auto rule : {ltm::AnswerRule::Last, ltm::AnswerRule::Verified})
        QCOMPARE(ltm::chooseAnswer({&chain}, rule).id, std::int64_t(-1));
}

QTEST_APPLESS_MAIN(TestAnswer)
#include "test_answer.moc"
