// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"
#include "grammar.h"
#include "grammar/lexicon.h"
#include "grammar/situations.h"
#include "grammar/story.h"
#include "grammar/voice.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace
{

/// A number with at most two decimals, in hundredths.
int hundredths(const QString &number)
{
    return qRound(100 * number.toDouble());
}

/// What the question gives, in hundredths: digits, number words, words such as "twice" and "week", and how many people
/// it lists.
QSet<int> numbersIn(const QString &question)
{
    static const QHash<QString, QList<int>> meant{
        {"dozen", {12}},   {"twice", {2}}, {"half", {2}},       {"doubled", {2}},  {"third", {3}},
        {"quarter", {4}},  {"fifth", {5}}, {"sixth", {6}},      {"eighth", {8}},   {"tenth", {10}},
        {"week", {7}},     {"weeks", {7}}, {"hours", {60, 24}}, {"minutes", {60}}, {"days", {24}},
        {"years", {12}},   {"year", {12}}, {"dimes", {10}},     {"nickels", {5}},  {"quarters", {25}},
        {"feet", {12, 3}}, {"yards", {3}}, {"gallons", {4}},    {"meters", {100}}, {"pounds", {16}},
        {"both", {2}},     {"back", {2}}};
    static const QRegularExpression number("\\d+(?:\\.\\d+)?|[a-z]+(?:-[a-z]+)?",
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression two("[A-Z]\\w* and [A-Z]"), three("[A-Z]\\w*, [A-Z]\\w+,? and [A-Z]");
    QSet<int> numbers{100};
    static const QStringList small{"one",     "two",     "three",     "four",     "five",    "six",      "seven",
                                   "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen", "fourteen",
                                   "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"},
        tens{"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    for (const QRegularExpressionMatch &match : number.globalMatch(question)) {
        const QString word = match.captured().toLower(), ten = word.section('-', 0, 0), unit = word.section('-', 1);
        if (word.front().isDigit())
            numbers.insert(hundredths(word));
        else if (tens.contains(ten))
            numbers.insert(100 * (10 * (2 + tens.indexOf(ten)) + small.indexOf(unit) + 1));
        else if (small.contains(word))
            numbers.insert(100 * (small.indexOf(word) + 1));
        for (const int value : meant.value(word))
            numbers.insert(100 * value);
    }
    if (question.contains(two))
        numbers.insert(200);
    if (question.contains(three))
        numbers.insert(300);
    return numbers;
}

/// The true value of "5+3", or -1 where it has more than two decimals; all in hundredths.
int valueOf(int left, QChar operation, int right)
{
    switch (operation.toLatin1()) {
    case '+':
        return left + right;
    case '-':
        return left - right;
    case '*':
        return left * right % 100 == 0 ? left * right / 100 : -1;
    case '/':
        return right > 0 && 100 * left % right == 0 ? 100 * left / right : -1;
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

    /// Recipes name data by their seed: every compiler must make the same (FNV-1a over the text).
    void sameOnEveryPlatform()
    {
        std::uint64_t hash = 14695981039346656037ull;
        for (const ltm::Problem &problem : ltm::makeProblems(2000, 1))
            for (const char character : problem.question + "||" + problem.trace + "\n")
                hash = (hash ^ static_cast<unsigned char>(character)) * 1099511628211ull;
        QCOMPARE(hash, 7740698971860836680ull);
    }

    void everyProblemIsSound()
    {
        static const QRegularExpression shape("^(?:<<[\\d.]+[-+*/][\\d.]+=[\\d.]+>> ){1,4}#### [\\d.]+$");
        static const QRegularExpression equation("<<([\\d.]+)([-+*/])([\\d.]+)=([\\d.]+)>>");
        QSet<QString> seen;
        for (const ltm::Problem &problem : ltm::makeProblems(20000, 2)) {
            const QString question = QString::fromStdString(problem.question),
                          trace = QString::fromStdString(problem.trace);
            QVERIFY2(!seen.contains(question), qPrintable(question));
            seen.insert(question);
            QVERIFY2(shape.match(trace).hasMatch(), qPrintable(trace));
            QSet<int> known = numbersIn(question);
            int result = 0;
            QString answer;
            for (const QRegularExpressionMatch &match : equation.globalMatch(trace)) {
                const int left = hundredths(match.captured(1)), right = hundredths(match.captured(3));
                QVERIFY2(known.contains(left) && known.contains(right), qPrintable(question + trace));
                answer = match.captured(4);
                result = hundredths(answer);
                QVERIFY2(valueOf(left, match.captured(2).at(0), right) == result, qPrintable(trace));
                QVERIFY2(result >= 1 && result <= 999900, qPrintable(trace));
                known.insert(result);
            }
            QCOMPARE(QString::fromStdString(problem.answer), answer);
            QVERIFY(trace.endsWith("#### " + answer));
        }
    }

    void everyQuestionReadsAsOne()
    {
        static const QRegularExpression shape("^[A-Z0-9][A-Za-z0-9$,.' -]*\\?$");
        static const QRegularExpression wrong(
            "  | ,|\\.\\.|[a-z]\\.[A-Z]|\\b1 (?!more|of)\\w+s\\b(?<!dress|glass|tennis)|\\b[aA] [aeio]|[][@#{}<>|]| "
            "more more |\\bin in\\b");
        for (const ltm::Problem &problem : ltm::makeProblems(20000, 4)) {
            const QString question = QString::fromStdString(problem.question);
            QVERIFY2(shape.match(question).hasMatch(), qPrintable(question));
            QVERIFY2(!wrong.match(question).hasMatch(), qPrintable(question));
            QVERIFY2(question.count(' ') < 60, qPrintable(question));
        }
    }

    void stepsAreThoseAskedFor()
    {
        for (int steps = 1; steps <= 4; ++steps)
            for (const ltm::Problem &problem : ltm::makeProblems(300, 5, steps))
                QCOMPARE(equations(problem), steps);
        int counts[5] = {};
        for (const ltm::Problem &problem : ltm::makeProblems(4000, 6))
            ++counts[equations(problem)];
        QVERIFY(std::abs(counts[1] - 1400) < 140);
        QVERIFY(std::abs(counts[2] - 1400) < 140);
        QVERIFY(std::abs(counts[3] - 800) < 120);
        QVERIFY(std::abs(counts[4] - 400) < 100);
    }

    /// One problem in five has a number that must be left aside.
    void someNumbersAreNotNeeded()
    {
        static const QRegularExpression said("\\d+(?:\\.\\d+)?"), operands("<<([\\d.]+)[-+*/]([\\d.]+)=");
        int distracted = 0;
        for (const ltm::Problem &problem : ltm::makeProblems(4000, 10)) {
            QSet<int> unused;
            for (const QRegularExpressionMatch &match : said.globalMatch(QString::fromStdString(problem.question)))
                unused.insert(hundredths(match.captured()));
            for (const QRegularExpressionMatch &match : operands.globalMatch(QString::fromStdString(problem.trace))) {
                unused.remove(hundredths(match.captured(1)));
                unused.remove(hundredths(match.captured(2)));
            }
            distracted += unused.isEmpty() ? 0 : 1;
        }
        QVERIFY2(distracted > 720 && distracted < 1080, qPrintable(QString::number(distracted)));
    }

    void someNumbersAreSpelledOut()
    {
        static const QRegularExpression spelled(
            "\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\\b",
            QRegularExpression::CaseInsensitiveOption);
        int found = 0, dozens = 0;
        for (const ltm::Problem &problem : ltm::makeProblems(4000, 11)) {
            const QString question = QString::fromStdString(problem.question);
            found += question.contains(spelled) ? 1 : 0;
            dozens += question.contains("a dozen ") ? 1 : 0;
        }
        QVERIFY2(found > 320 && found < 640, qPrintable(QString::number(found)));
        QVERIFY(dozens > 0);
    }

    /// Every situation is told, and in more than one word order.
    void everySituationIsTold_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("change") << "^[A-Z]\\w+ (has|had) \\d+ .*(now|left)";
        QTest::newRow("start unknown") << "had (some|a number of) .*(at first|beginning|start|before)";
        QTest::newRow("change unknown") << "some more\\.|a few more\\.";
        QTest::newRow("compare") << "How many (more|fewer) \\D+ than";
        QTest::newRow("times as many") << "times as many|twice as many";
        QTest::newRow("older") << "years older";
        QTest::newRow("together") << "altogether\\?|together\\?|in total\\?|in all\\?";
        QTest::newRow("packing") << "How many \\w+ (does|did) \\w+ (need|fill|use)\\?";
        QTest::newRow("sharing") << "equally among \\d+ \\w+";
        QTest::newRow("rate") << "an hour|every day|[Ee]ach ride";
        QTest::newRow("wanting") << "How many more \\D+ (need|have to \\w+)\\?";
        QTest::newRow("the rest") << "the rest (are|were)|the others (are|were)";
        QTest::newRow("money left") << "How much money .* left\\?";
        QTest::newRow("dollars") << "\\d dollars";
        QTest::newRow("dollar sign") << "\\$\\d";
        QTest::newRow("points") << "How many points";
        QTest::newRow("giving") << "gives? \\w+ to [A-Z]|gave \\d+ .* to [A-Z]";
        QTest::newRow("places") << "in a tree|on a bus";
        QTest::newRow("work to be done") << "will \\w+( \\w+)? \\d+ .*\\. How many .* will";
        QTest::newRow("two years") << "this (year|month|week|season)\\b.* last (year|month|week|season)";
        QTest::newRow("lunch and dinner") << "lunch and \\d+ ";
        QTest::newRow("two colours, one asked for") << "How many (green|red|black) \\w+ (do|did) they have";
        QTest::newRow("price that falls") << "How much does it cost now";
        QTest::newRow("sold on two days") << "(sold|lent out|gave out|gave away) \\d+ .*on Monday and \\d+ ";
        QTest::newRow("the rest in groups") << "put the (rest|others|remaining)|sorted the rest";
        QTest::newRow("paid for each") << "for (each|every) \\w+ (he|she) ";
        QTest::newRow("rides") << "[Ee]ach (ride|game|prize|race|snack|show) ";
        QTest::newRow("packs") << "come in (packs|boxes|bags|cartons|cases) of";
        QTest::newRow("some eaten") << "(eating|eaten|ate) some";
        QTest::newRow("twice or half") << "twice as (many|old)|[Hh]alf (as many|of)";
        QTest::newRow("more than that") << "which is \\d+ \\D*more than";
        QTest::newRow("large numbers") << "\\b\\d{4}\\b";
        QTest::newRow("weights") << "weighs \\d+";
        QTest::newRow("rows in two places") << "rows with \\d+ .* each and \\d+ rows";
        QTest::newRow("change") << "paid with \\D*\\d+";
        QTest::newRow("two parts") << "second (chapter|part|section|car|round|floor|level|act)";
        QTest::newRow("a part kept") << "(third|quarter|fifth) of .* (keep|left|still have)";
        QTest::newRow("start before half went")
            << "half of (his|her) \\w+.* (at first|begin with|start with|before)\\?";
        QTest::newRow("all who are named") << "[A-Z]\\w+, [A-Z]\\w+,? and [A-Z]\\w+ .*\\beach\\b";
        QTest::newRow("a shared bill") << "shared the bill";
        QTest::newRow("together and times as many") << "times as many \\w+ as [A-Z]\\w+\\. Together they have";
        QTest::newRow("so much for so many") << "\\d+ \\w+ cost \\D*\\d+.*[Hh]ow much do \\d+ \\w+ cost";
        QTest::newRow("two prices") << "for adults and .* for children";
        QTest::newRow("both prices") << "costs .* more\\. How much do .* cost";
        QTest::newRow("a week") << "in (a|one) week\\?";
        QTest::newRow("dozens") << "How many dozen|\\d dozen";
        QTest::newRow("coins") << "dimes|nickels|quarters";
        QTest::newRow("a smaller unit") << "How many (minutes|days|inches|centimeters) (is|are) that";
        QTest::newRow("what holds so much") << "holds \\d+ .*How many \\w+ are needed|How many .* are needed";
        QTest::newRow("free seats") << "get on .*How many seats are";
        QTest::newRow("a name for both sorts") << "cows and \\d+ sheep.*How many animals";
        QTest::newRow("dollars and cents") << "\\$\\d+\\.\\d\\d\\b";
        QTest::newRow("nothing of importance") << "^The weather (is|was)|^It (is|was) a \\w+ (day|week|morning)";
        QTest::newRow("in the first person") << "\\bI had\\b.* do I have";
        QTest::newRow("in the first person, with others") << "\\bI \\w+\\b.* (do|did) we ";
        QTest::newRow("a day") << "^(Yesterday|Last week|This morning) ";
        QTest::newRow("a word before the question") << "\\. (So|Now|Then) how ";
        QTest::newRow("larger numbers in words") << "\\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-";
        QTest::newRow("question first") << "^How .* if ";
        QTest::newRow("if in the end") << "\\. If .*, how ";
        QTest::newRow("if alone") << "^If .*, how ";
    }

    void everySituationIsTold()
    {
        QFETCH(const QString, pattern);
        static const std::vector<ltm::Problem> problems = ltm::makeProblems(40000, 12);
        const QRegularExpression told(pattern);
        const auto tells
            = [&](const ltm::Problem &problem) { return QString::fromStdString(problem.question).contains(told); };
        QVERIFY(std::count_if(problems.begin(), problems.end(), tells) >= 5);
    }

    /// A word or a number missing in a telling would show only when that telling is drawn.
    void everyTellingCanBeCast()
    {
        static const QRegularExpression slot("\\{([^}]*)\\}");
        for (const ltm::grammar::Situation &situation : ltm::grammar::situations()) {
            const auto roles = ltm::grammar::split(situation.roles);
            for (const std::string_view cast : situation.casts)
                QVERIFY2(ltm::grammar::split(cast).size() == roles.size(), std::string(cast).c_str());
            for (const ltm::grammar::Telling &telling : situation.tellings) {
                const QString told = QString::fromStdString(std::string(telling.tale) + std::string(telling.question));
                QStringList known{"A", "B", "C", "W", "U", "x", "y", "z", "s", "$x", "$y", "$z"};
                for (const std::string_view role : roles)
                    known << QString::fromStdString(std::string(role));
                QVERIFY(telling.trace.find('F') == std::string_view::npos || known.contains("F"));
                for (const char letter : telling.trace)
                    if (letter >= 'a')
                        known << QString(letter) << QStringLiteral("$") + letter;
                if (told.contains("{A}"))
                    known << QStringList{"he", "him", "his"};
                for (const QRegularExpressionMatch &match : slot.globalMatch(told))
                    QVERIFY2(known.contains(match.captured(1)), qPrintable(match.captured() + " in " + told));
            }
        }
    }

    /// Numbers that never come out, or a role with one word where two are needed, would keep a telling from being told.
    void everyTellingComesOut()
    {
        static const QRegularExpression equation("<<([\\d.]+)([-+*/])([\\d.]+)=([\\d.]+)>>");
        ltm::grammar::Random random(14);
        for (const ltm::grammar::Situation &situation : ltm::grammar::situations()) {
            for (const ltm::grammar::Telling &telling : situation.tellings) {
                int told = 0;
                for (int tries = 0; tries < 200 && told < 10; ++tries) {
                    ltm::grammar::Story story(random, ltm::grammar::stepsOf(telling));
                    ltm::grammar::tell(story, situation, telling);
                    if (!story.fits())
                        continue;
                    ++told;
                    const ltm::Problem problem = story.problem();
                    const QString question = QString::fromStdString(problem.question),
                                  trace = QString::fromStdString(problem.trace);
                    QCOMPARE(equations(problem), ltm::grammar::stepsOf(telling));
                    QSet<int> known = numbersIn(question);
                    for (const QRegularExpressionMatch &match : equation.globalMatch(trace)) {
                        const int left = hundredths(match.captured(1)), right = hundredths(match.captured(3)),
                                  result = hundredths(match.captured(4));
                        QVERIFY2(known.contains(left) && known.contains(right), qPrintable(question + trace));
                        QVERIFY2(result > 0 && valueOf(left, match.captured(2).at(0), right) == result,
                                 qPrintable(question + trace));
                        known.insert(result);
                    }
                    QVERIFY(trace.endsWith("#### " + QString::fromStdString(problem.answer)));
                }
                QVERIFY2(told == 10, std::string(telling.tale).c_str());
            }
        }
    }

    void tellsInTheFirstPerson_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("others");
        QTest::addColumn<QString>("told");
        QTest::newRow("subject and object") << "Ben had 5 figs. Ona gave Ben 2. How many figs does he have now?" << true
                                            << "I had 5 figs. Ona gave me 2. How many figs do I have now?";
        QTest::newRow("owner") << "Ben's dog had 3 bones. His cat took one from him. How many are left?" << false
                               << "My dog had 3 bones. My cat took one from me. How many are left?";
        QTest::newRow("verbs") << "Ben is 9. If he also wishes for 2 kites, how many has he?" << false
                               << "I am 9. If I also wish for 2 kites, how many have I?";
        QTest::newRow("after a place") << "In a game Ben found 5 coins. In the park Ben lost 2. How many did Ben miss?"
                                       << false
                                       << "In a game I found 5 coins. In the park I lost 2. How many did I miss?";
        QTest::newRow("two verbs in the present tense") << "Ben earns $9 and saves $2. How much does he spend?" << false
                                                        << "Ben earns $9 and saves $2. How much does he spend?";
        QTest::newRow("with others") << "Ben had 5 figs and Ona had 3. They ate 2. How many figs do they have?" << true
                                     << "I had 5 figs and Ona had 3. They ate 2. How many figs do we have?";
        QTest::newRow("without others") << "Ben fed 5 ducks. How much do they eat?" << false
                                        << "I fed 5 ducks. How much do they eat?";
    }

    void tellsInTheFirstPerson()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, others);
        QFETCH(const QString, told);
        const std::string mine = ltm::grammar::inFirstPerson(text.toStdString(), {"Ben", false}, others);
        QCOMPARE(QString::fromStdString(mine), told);
    }

    void nobodyGetsOffWhoIsNotThereAndNobodyIsTooOld()
    {
        static const QRegularExpression aboard("and (\\d+) \\w+ are on it\\. At the next \\w+ (\\d+) get off"),
            age("^My \\w+ is (\\d+) years old");
        int told = 0;
        for (const ltm::Problem &problem : ltm::makeProblems(40000, 15)) {
            const QString question = QString::fromStdString(problem.question);
            if (const auto match = aboard.match(question); match.hasMatch() && ++told)
                QVERIFY2(match.captured(2).toInt() < match.captured(1).toInt(), qPrintable(question));
            if (const auto match = age.match(question); match.hasMatch() && ++told)
                QVERIFY2(match.captured(1).toInt() < 99, qPrintable(question));
        }
        QVERIFY(told > 20);
    }

    void questionsAreOfModestLength()
    {
        double words = 0;
        for (const ltm::Problem &problem : ltm::makeProblems(4000, 13))
            words += 1 + static_cast<double>(QString::fromStdString(problem.question).count(' '));
        QVERIFY2(words / 4000 > 22 && words / 4000 < 32, qPrintable(QString::number(words / 4000)));
    }

    void refusesNonsense()
    {
        QVERIFY(ltm::makeProblems(0, 1).empty());
        QVERIFY_THROWS_EXCEPTION(ltm::Error, ltm::makeProblems(-1, 1));
        QVERIFY_THROWS_EXCEPTION(ltm::Error, ltm::makeProblems(1, 1, 5));
    }
};

QTEST_GUILESS_MAIN(TestGrammar)
#include "test_grammar.moc"
