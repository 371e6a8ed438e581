// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset.h"
#include "error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestDataset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText();
    void readsGsm8k();
    void readsInlineEquations_data();
    void readsInlineEquations();
    void tidiesQuestions_data();
    void tidiesQuestions();
    void readsSvamp();
    void readsMultiArith();
    void leavesOutTheUnanswered();
    void refuses_data();
    void refuses();
    void refusesWhatIsNotThere();

private:
    std::filesystem::path write(const QByteArray &content)
    {
        const QString path = m_folder.filePath("problems");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path.toStdString();
    }
    std::vector<ltm::Problem> read(const QByteArray &content) { return ltm::readProblems(write(content)); }

    QTemporaryDir m_folder;
};

void TestDataset::readsText()
{
    const QByteArray content = "\xEF\xBB\xBFOna has 4 hats. She buys 3. How many?||<<4+3=7>> #### 7\r\n"
                               "\r\n"
                               "A caf\xC3\xA9 sold $1,000 of tea. How much? || <<500*2=1000>> #### 1,000\r\n";
    const auto problems = read(content);
    QCOMPARE(problems.size(), std::size_t(2));
    QCOMPARE(problems[0].question, std::string("Ona has 4 hats. She buys 3. How many?"));
    QCOMPARE(problems[0].trace, std::string("<<4+3=7>> #### 7"));
    QCOMPARE(problems[0].answer, std::string("7"));
    QCOMPARE(problems[1].question, std::string("A caf\xC3\xA9 sold $1,000 of tea. How much?"));
    QCOMPARE(problems[1].answer, std::string("1000"));
}

void TestDataset::readsGsm8k()
{
    const auto problems = read(
        R"({"question": "Ona picks 2 baskets of 6 figs and eats 1. How many are left?", "answer": "2*6 = <<2*6=12>>12 figs.\n12-1 = <<12-1=11>>11.\n#### 11"}
{"question": "How old is Bo?", "answer": "He is 9.\n#### 9"}
)");
    QCOMPARE(problems.size(), std::size_t(2));
    QCOMPARE(problems[0].trace, std::string("<<2*6=12>> <<12-1=11>> #### 11"));
    QCOMPARE(problems[0].answer, std::string("11"));
    QVERIFY(problems[1].trace.empty());
    QCOMPARE(problems[1].answer, std::string("9"));
}

void TestDataset::readsInlineEquations_data()
{
    QTest::addColumn<QByteArray>("solution");
    QTest::addColumn<QString>("trace");
    QTest::newRow("one") << QByteArray("Bo has 48/2 = 24 figs.\\n#### 24") << "<<48/2=24>> #### 24";
    QTest::newRow("several") << QByteArray("They cost 0.2 x 50 = $10.\\nWith tax, $10 + $1.50 = $11.50.\\n#### 11.50")
                             << "<<0.2*50=10>> <<10+1.50=11.50>> #### 11.50";
    QTest::newRow("after because") << QByteArray("It takes 56 because 7 x 8 = 56 #### 56") << "<<7*8=56>> #### 56";
    QTest::newRow("thousands") << QByteArray("She pays 240,000 - 40,000 = 200,000 dollars\\n#### 200,000")
                               << "<<240000-40000=200000>> #### 200000";
    QTest::newRow("brackets") << QByteArray("In all (13*5) - 6 = 59 #### 59") << "<<(13*5)-6=59>> #### 59";
    QTest::newRow("a number before") << QByteArray("In 5 12+3=15 #### 15") << "<<12+3=15>> #### 15";
    QTest::newRow("dash") << QByteArray("100 \u2013 19 = 81 #### 81") << "<<100-19=81>> #### 81";
    QTest::newRow("twice the same") << QByteArray("2*3=6, so 2 x 3 = 6. #### 6") << "<<2*3=6>> #### 6";
    QTest::newRow("percent") << QByteArray("100% - 20% = 80% #### 80") << "<<100%-20%=80%>> #### 80";
    QTest::newRow("not true") << QByteArray("2*3=7 #### 7") << "";
    QTest::newRow("another answer") << QByteArray("2*3=6 #### 7") << "";
    QTest::newRow("an unknown") << QByteArray("5x+3x=8x\\n160/8=20 #### 20") << "";
    QTest::newRow("a name") << QByteArray("C=84/4=21 #### 21") << "";
    QTest::newRow("a chain") << QByteArray("2*3 = 3+3 = 6 #### 6") << "";
    QTest::newRow("units between") << QByteArray("6 bags * 4 cakes = 24 bags #### 24") << "";
    QTest::newRow("words before an operator") << QByteArray("6 figs + 4 = 10 #### 10") << "";
    QTest::newRow("no equation") << QByteArray("He is 9. #### 9") << "";
}

void TestDataset::readsInlineEquations()
{
    QFETCH(QByteArray, solution);
    QFETCH(QString, trace);
    const auto problems = read(R"({"question": "How many?", "answer": ")" + solution + "\"}\n");
    QCOMPARE(QString::fromStdString(problems.at(0).trace), trace);
}

void TestDataset::tidiesQuestions_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("tidy");
    QTest::newRow("spaces") << QByteArray("Ona  has\t3 figs.  How many?") << "Ona has 3 figs. How many?";
    QTest::newRow("cut into words") << QByteArray("Bo 's figs , and 3 more . How many ? ")
                                    << "Bo's figs, and 3 more. How many?";
    QTest::newRow("dollars") << QByteArray("It costs $ 13.99 . How much ?") << "It costs $13.99. How much?";
    QTest::newRow("a decimal") << QByteArray("It grows .5 inches. How much?") << "It grows .5 inches. How much?";
    QTest::newRow("comma at the end") << QByteArray("How much is left?,") << "How much is left?";
}

void TestDataset::tidiesQuestions()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, tidy);
    QCOMPARE(QString::fromStdString(read(written + "||<<3+1=4>> #### 4").at(0).question), tidy);
    const QByteArray array
        = "[{\"sQuestion\": \"" + QByteArray(written).replace('\t', ' ') + "\", \"lSolutions\": [4]}]";
    QCOMPARE(QString::fromStdString(read(array).at(0).question), tidy);
}

void TestDataset::readsSvamp()
{
    const auto problems = read(R"([
  {"Body": "Ona has 14 cups", "Question": "How many cups does she have?", "Answer": 14.0},
  {"Body": "Bo has 2 ropes.", "Question": "How long are they?", "Answer": 2.5},
  {"Body": "If Cy has 3 kites,", "Question": "how many does he have?", "Answer": 3}
])");
    QCOMPARE(problems.size(), std::size_t(3));
    QCOMPARE(problems[0].question, std::string("Ona has 14 cups. How many cups does she have?"));
    QCOMPARE(problems[0].answer, std::string("14"));
    QCOMPARE(problems[1].question, std::string("Bo has 2 ropes. How long are they?"));
    QCOMPARE(problems[1].answer, std::string("2.5"));
    QCOMPARE(problems[2].question, std::string("If Cy has 3 kites, how many does he have?"));
    QCOMPARE(problems[2].answer, std::string("3"));
}

void TestDataset::readsMultiArith()
{
    const auto problems
        = read(R"([{"iIndex": 1, "lSolutions": [24.0], "sQuestion": " Ona bakes 4 trays of 6 buns. How many buns? "},
{"iIndex": 2, "lSolutions": ["43"], "sQuestion": "Bo had 70 figs and ate 27. How many are left ? "}])");
    QCOMPARE(problems.size(), std::size_t(2));
    QCOMPARE(problems[0].question, std::string("Ona bakes 4 trays of 6 buns. How many buns?"));
    QCOMPARE(problems[0].answer, std::string("24"));
    QCOMPARE(problems[1].answer, std::string("43"));
}

void TestDataset::leavesOutTheUnanswered()
{
    const auto file = write(R"({"question": "How many?", "answer": "2*3=6 #### 6"}
{"question": "How many?", "answer": "That cannot be known."}
)");
    QVERIFY_THROWS_EXCEPTION(ltm::Error, ltm::readProblems(file));
    std::size_t unanswered = 0;
    QCOMPARE(ltm::readProblems(file, &unanswered).size(), std::size_t(1));
    QCOMPARE(unanswered, std::size_t(1));
}

void TestDataset::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "holds no problem";
    QTest::newRow("blank") << QByteArray("\n \r\n") << "holds no problem";
    QTest::newRow("empty array") << QByteArray("[]") << "holds no problem";
    QTest::newRow("no mark") << QByteArray("A?||<<1+1=2>> #### 2\nB?\n") << "line 2, has no ||";
    QTest::newRow("no answer") << QByteArray("A?||<<1+1=2>>\n") << "line 1, has no number after ####";
    QTest::newRow("no question") << QByteArray("\n||<<1+1=2>> #### 2\n") << "line 2, has no question";
    QTest::newRow("not UTF-8") << QByteArray("A\xFF?||#### 2\n") << "line 1, is not UTF-8";
    QTest::newRow("broken JSON line") << QByteArray("{\"question\": \"A?\", \"answer\": \"#### 1\"}\n{\"question\"\n")
                                      << "line 2, is not valid JSON";
    QTest::newRow("GSM8K without an answer")
        << QByteArray("{\"question\": \"A?\", \"answer\": \"one\"}") << "line 1, has no number after ####";
    QTest::newRow("unknown keys") << QByteArray("{\"prompt\": \"A?\"}") << "line 1, has none of the keys";
    QTest::newRow("not an object") << QByteArray("[3]") << "problem 1, is not a JSON object";
    QTest::newRow("broken array") << QByteArray("[{\"Body\": ") << "is not valid JSON";
    QTest::newRow("SVAMP without an answer")
        << QByteArray("[{\"Body\": \"A\", \"Question\": \"B?\"}]") << "problem 1, has no \"Answer\"";
    QTest::newRow("answer of a wrong type")
        << QByteArray("[{\"Body\": \"A\", \"Question\": \"B?\", \"Answer\": null}]") << "has no number in \"Answer\"";
    QTest::newRow("MultiArith without solutions")
        << QByteArray("[{\"sQuestion\": \"A?\", \"lSolutions\": []}]") << "problem 1, has an empty \"lSolutions\"";
    QTest::newRow("binary") << QByteArray("\x00\x01\x02", 3) << "line 1, has no ||";
}

void TestDataset::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const std::filesystem::path file = write(content);
    try {
        ltm::readProblems(file);
    } catch (const ltm::Error &error) {
        const QString what = QString::fromUtf8(error.what());
        QVERIFY2(what.contains(says), qPrintable(what));
        QVERIFY2(what.contains(QString::fromStdString(file.string())), qPrintable(what));
        return;
    }
    QFAIL("it was read");
}

void TestDataset::refusesWhatIsNotThere()
{
    QVERIFY_THROWS_EXCEPTION(ltm::Error, ltm::readProblems("/nonexistent/problems.txt"));
    QVERIFY_THROWS_EXCEPTION(ltm::Error, ltm::readProblems(m_folder.path().toStdString()));
}

QTEST_GUILESS_MAIN(TestDataset)
#include "test_dataset.moc"
