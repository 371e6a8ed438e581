// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an evaluation leaves in the dataset window, and how it is taken away.

#include "datasetwindowtest.h"

using namespace ts;

class TestDatasetWindowResults : public DatasetWindowTest
{
    Q_OBJECT

private slots:
    void findsSortsAndOpensAProblem();
    void exports();
    void reportsAnExportThatFails();
    void tellsWhatWasNotExported();
};

void TestDatasetWindowResults::findsSortsAndOpensAProblem()
{
    runToTheEnd();
    auto *table = child<QTableView>("outcomeTable");
    QSignalSpy activated(m_window.get(), &DatasetWindow::problemActivated);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), child<QLineEdit>("outcomeText"));
    QTest::keyClicks(child<QLineEdit>("outcomeText"), "has 17 figs");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(child<QLabel>("outcomeCount")->text(), "1 of 40");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].toString(), "Ann has 17 figs and 119 hats. How many figs?");
    QCOMPARE(activated[0][1].toString(), "17");
    QCOMPARE(activated[0][2].value<ltm::RethinkSettings>().iterations, 2);

    child<QLineEdit>("outcomeText")->clear();
    auto *header = table->horizontalHeader();
    const QPoint expected(header->sectionViewportPosition(OutcomesModel::Expected) + 5, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, expected);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, expected);
    QCOMPARE(cell(*table->model(), 0, OutcomesModel::Expected), "39");
    QCOMPARE(cell(*table->model(), problemCount - 1, OutcomesModel::Expected), "0");
    const QPoint row = table->visualRect(table->model()->index(1, OutcomesModel::Question)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, row);
    QCOMPARE(activated.size(), 2);
    QVERIFY(activated[1][0].toString().startsWith("Ann has 38 figs"));
}

void TestDatasetWindowResults::exports()
{
    runToTheEnd();
    const QJsonObject json = exported();
    const QJsonObject checkpoint = json["checkpoint"].toObject();
    QCOMPARE(checkpoint["name"].toString(), "tiny");
    QCOMPARE(checkpoint["sha256"].toString().toLatin1(),
             QCryptographicHash::hash(contents(m_folder.filePath("tiny/model.safetensors")), QCryptographicHash::Sha256)
                 .toHex());
    QCOMPARE(json["data"].toObject()["file"].toString(), m_problems);
    QCOMPARE(json["version"].toString(), "9.8.7");
    QCOMPARE(json["seed"].toInt(-1), 0);
    QCOMPARE(json["settings"].toObject()["iterations"].toInt(), 2);
    QCOMPARE(json["problems"].toInt(), problemCount);
    QCOMPARE(json["by_iteration"].toArray().size(), 3);
    const QJsonObject outcome = json["outcomes"].toArray()[3].toObject();
    QCOMPARE(outcome["problem"].toInt(), 4);
    QCOMPARE(outcome["question"].toString(), "Ann has 3 figs and 21 hats. How many figs?");
    QCOMPARE(outcome["answers"].toArray().size(), 3);
    QCOMPARE(outcome["elbo"].toArray().size(), 3);

    const QString table = m_folder.filePath("problems.csv");
    chooseFile(table);
    child<QAction>("exportTable")->trigger();
    const QList<QByteArray> lines = contents(table).split('\n');
    QCOMPARE(lines.size(), problemCount + 2); // a line of titles, and nothing after the last line's end
    QCOMPARE(lines[0].trimmed(),
             "problem,question,expected,answer_0,right_0,elbo_0,answer_2,right_2,elbo_2,change,trace");
    QVERIFY2(lines[4].startsWith("4,Ann has 3 figs and 21 hats. How many figs?,3,"), lines[4].constData());

    for (const char *action : {"exportAccuracy", "exportMeanElbo"}) {
        const QString figure = m_folder.filePath(QString("%1.pdf").arg(action));
        acceptFigure();
        chooseFile(figure);
        child<QAction>(action)->trigger();
        QVERIFY(contents(figure).startsWith("%PDF"));
        QCOMPARE(contents(m_folder.filePath(QString("%1.csv").arg(action))).count('\n'), 4);
    }
    QVERIFY(message().isEmpty());
}

void TestDatasetWindowResults::reportsAnExportThatFails()
{
    const QString nowhere = m_folder.filePath("no/such/folder/table.csv");
    QVERIFY(m_window->exportTableTo(nowhere).contains("no evaluation"));
    child<QSpinBox>("limit")->setValue(3);
    open(m_problems);
    press(runButton());
    awaitEnd();
    QVERIFY(m_window->exportTableTo(nowhere).contains("table.csv"));
    QVERIFY(message().contains("table.csv"));
    QVERIFY(!QFile::exists(nowhere));
    // Reading the same file again loses nothing.
    open(m_problems);
    QTRY_VERIFY_WITH_TIMEOUT(message().isEmpty() && runButton()->isEnabled(), patience);
    QCOMPARE(model().finished(), 3);
}

void TestDatasetWindowResults::tellsWhatWasNotExported()
{
    QVERIFY(!m_window->isModified());
    runToTheEnd();
    QVERIFY(m_window->isModified());
    exported();
    QVERIFY(!m_window->isModified());
}

QTEST_MAIN(TestDatasetWindowResults)
#include "test_datasetwindow_results.moc"
