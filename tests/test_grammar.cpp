// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"
#include "grammar.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace
{

QSet<int> numbersIn(const QString &question)
{
    QSet<int> numbers;
    static const QRegularExpression digits("\\d+");
    for (const QRegularExpressionMatch &match : digits.globalMatch(question))
        numbers.insert(match.captured().toInt());
    if (question.contains("twice") || question.contains("half"))
        numbers.insert(2);
    return numbers;
}

/// The true value of "5+3", or -1 where it is not a whole number.
int valueOf(int left, QChar operation, int right)
{
    switch (operation.toLatin1()) {
    case '+':
        return left + right;
    case '-':
        return left - right;
    case '*':
        return left * right;
    case '/':
        return right > 0 && left % right == 0 ? left / right : -1;
    default:
        return -1;
    }
}

std::vector<std::string> questions(const std::vector<ltm::Problem> &problems)
{
    std::vector<std::string> list;
    for (const ltm::Problem &problem : problems)
        list.push_back(problem.question);
    return list;
}

int equations(const ltm::Problem &problem)
{
    return static_cast<int>(QString::fromStdString(problem.trace).count("<<"));
}

} // namespace

class TestGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameProblems()
    {
        const auto first = ltm::makeProblems(500, 7), again = ltm::makeProblems(500, 7);
        QCOMPARE(questions(first), questions(again));
        QVERIFY(questions(first) != questions(ltm::makeProblems(500, 8)));
    }

    void beginsAlikeWhateverTheCount()
    {
        const auto few = questions(ltm::makeProblems(50, 3)), many = questions(ltm::makeProblems(80, 3));
        QVERIFY(std::equal(few.begin(), few.end(), many.begin()));
    }

    /// The bundled model's training data come from seed 1: every compiler must make the same (FNV-1a over the text).
    void sameOnEveryPlatform()
    {
        std::uint64_t hash = 14695981039346656037ull;
        for (const ltm::Problem &problem : ltm::makeProblems(2000, 1))
            for (const char character : problem.question + "||" + problem.trace + "\n")
                hash = (hash ^ static_cast<unsigned char>(character)) * 1099511628211ull;
        QCOMPARE(hash, 14458102066422981554ull);
    }

    void everyProblemIsSound()
    {
        static const QRegularExpression shape("^(?:<<\\d+[-+*/]\\d+=\\d+>> ){1,3}#### \\d+$");
        static const QRegularExpression equation("<<(\\d+)([-+*/])(\\d+)=(\\d+)>>");
        QSet<QString> seen;
        for (const ltm::Problem &problem : ltm::makeProblems(20000, 2)) {
            const QString question = QString::fromStdString(problem.question),
                          trace = QString::fromStdString(problem.trace);
            QVERIFY2(!seen.contains(question), qPrintable(question));
            seen.insert(question);
            QVERIFY2(shape.match(trace).hasMatch(), qPrintable(trace));
            QSet<int> known = numbersIn(question);
            int result = 0;
            for (const QRegularExpressionMatch &match : equation.globalMatch(trace)) {
                const int left = match.captured(1).toInt(), right = match.captured(3).toInt();
                QVERIFY2(known.contains(left) && known.contains(right), qPrintable(question + trace));
                result = match.captured(4).toInt();
                QVERIFY2(valueOf(left, match.captured(2).at(0), right) == result, qPrintable(trace));
                QVERIFY2(result >= 1 && result <= 200, qPrintable(trace));
                known.insert(result);
            }
            QCOMPARE(problem.answer, std::to_string(result));
            QVERIFY(trace.endsWith("#### " + QString::number(result)));
        }
    }

    void everyQuestionReadsAsOne()
    {
        static const QRegularExpression shape("^[A-Z0-9][A-Za-z0-9$,.' ]*\\?$");
        static const QRegularExpression wrong(
            "  | ,|\\.\\.|[a-z]\\.[A-Z]|\\b1 (?!more|of)\\w+s\\b(?<!dress)|\\ba [aeio]|@|#| more more ");
        for (const ltm::Problem &problem : ltm::makeProblems(20000, 4)) {
            const QString question = QString::fromStdString(problem.question);
            QVERIFY2(shape.match(question).hasMatch(), qPrintable(question));
            QVERIFY2(!wrong.match(question).hasMatch(), qPrintable(question));
            QVERIFY2(question.count(' ') < 45, qPrintable(question));
        }
    }

    void stepsAreThoseAskedFor()
    {
        for (int steps = 1; steps <= 3; ++steps)
            for (const ltm::Problem &problem : ltm::makeProblems(300, 5, steps))
                QCOMPARE(equations(problem), steps);
        int counts[4] = {};
        for (const ltm::Problem &problem : ltm::makeProblems(3000, 6))
            ++counts[equations(problem)];
        QVERIFY(std::abs(counts[1] - 900) < 120);
        QVERIFY(std::abs(counts[2] - 1200) < 120);
        QVERIFY(std::abs(counts[3] - 900) < 120);
    }

    void refusesNonsense()
    {
        QVERIFY(ltm::makeProblems(0, 1).empty());
        QVERIFY_THROWS_EXCEPTION(ltm::Error, ltm::makeProblems(-1, 1));
        QVERIFY_THROWS_EXCEPTION(ltm::Error, ltm::makeProblems(1, 1, 4));
    }
};

QTEST_GUILESS_MAIN(TestGrammar)
#include "test_grammar.moc"
