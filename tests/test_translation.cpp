// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window in another language. That the translation has every text is for translations.sh to say.

#include "elboplot.h"
#include "error.h"
#include "failurewords.h"
#include "latentmap.h"
#include "phrases.h"
#include "settings.h"
#include "translation.h"
#include "verdicts.h"
#include "windowtest.h"

#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace ts;

class TestTranslation : public WindowTest
{
    Q_OBJECT

private slots:
    void otherLanguagesStayEnglish();
    void speaksGerman();
    void showsARunInGerman();
    void landmarksSpeakGerman();
    void theEngineRefusesInGerman();
    void keepsWhatTheEngineFillsIn();
    void theVerifierSpeaksGerman_data();
    void theVerifierSpeaksGerman();
    void keepsWhatIsFilledIn_data();
    void keepsWhatIsFilledIn();

private:
    QStringList menus() const;
};

QStringList TestTranslation::menus() const
{
    QStringList titles;
    for (const QAction *action : m_window->menuBar()->actions())
        titles << action->text();
    return titles;
}

void TestTranslation::otherLanguagesStayEnglish()
{
    for (const char *language : {"en_GB", "fi_FI"}) {
        translateTo(QLocale(QString::fromLatin1(language)));
        m_window = std::make_unique<MainWindow>();
        QCOMPARE(menus(), QStringList({"&File", "&Edit", "&Run", "&View", "&Tools", "&Help"}));
    }
}

/// From here on the application is German.
void TestTranslation::speaksGerman()
{
    const QString english = m_window->actions().run->toolTip();
    translateTo(QLocale(QLocale::German, QLocale::Germany));
    m_window = std::make_unique<MainWindow>();
    QVERIFY2(menus().contains("&Datei"), qPrintable(menus().join(' ')));
    QCOMPARE(menus().size(), 6);
    QVERIFY(m_window->actions().run->toolTip() != english);
    QCOMPARE(child<QDockWidget>("traceDock")->windowTitle(), "Spur");
    QVERIFY(m_window->elboPlot().accessibleDescription().contains("Iteration"));
}

void TestTranslation::showsARunInGerman()
{
    runToTheEnd();
    const QString description = m_window->elboPlot().accessibleDescription();
    QVERIFY2(description.contains("Nats"), qPrintable(description));
    QVERIFY(!description.contains("nats"));
}

void TestTranslation::landmarksSpeakGerman()
{
    LatentMap map;
    map.setLandmarks({{{0, 0}, "1 step"}, {{1, 0}, "3 steps"}, {{2, 0}, "steps of mine"}});
    QStringList names;
    for (int i = 0; i < map.graphCount(); ++i)
        names << map.graph(i)->name();
    QCOMPARE(names.filter("step"), QStringList("steps of mine"));
    QVERIFY2(names.contains("1 Schritt") && names.contains("3 Schritte"), qPrintable(names.join(", ")));
}

void TestTranslation::theEngineRefusesInGerman()
{
    type(QString("One apple and ").repeated(40));
    click(actions().run);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains("zu lang"), patience);
    const QRegularExpression sentence(
        "^Die Aufgabe ist zu lang: Sie hat \\d+ Tokens, und dieses Modell liest höchstens 127; kürzen Sie sie\\.$");
    QVERIFY2(sentence.match(message()).hasMatch(), qPrintable(message()));
}

void TestTranslation::keepsWhatTheEngineFillsIn()
{
    try {
        ltm::settingsFromJson(R"({"answer": "%2 settings %1"})", std::string("settings"));
        QFAIL("must be refused");
    } catch (const ltm::Error &error) {
        QCOMPARE(inWords(error),
                 "Settings, „answer“: „%2 settings %1“ steht hier nicht zur Wahl; möglich sind \"last\", \"best\", "
                 "\"vote\", \"verified\".");
    }
    try {
        ltm::settingsFromJson("[", std::string("rethink.json"));
        QFAIL("must be refused");
    } catch (const ltm::Error &error) {
        QVERIFY2(inWords(error).startsWith("rethink.json"), qPrintable(inWords(error)));
    }
}

void TestTranslation::theVerifierSpeaksGerman_data()
{
    QTest::addColumn<QString>("trace");
    for (const QString &trace :
         {QString("<<4+3=8>> #### 8"), QString("<<4/(3-3)=1>> #### 1"), QString("<<4+5=9>> #### 9"),
          QString("<<4+3=7>> <<7+4=11>> #### 7"), QString("<<4+3=7>> #### 6"), QString("<<4+3=7>>"),
          QString("<<4+30000000000000000000=7>> #### 7"), QString("<<4+a=7>> #### 7"), QString("<<4+3)=7>> #### 7"),
          QString("<<(4+3=7>> #### 7"), QString("<<4+=7>> #### 7"), QString("<<4+3=7"), QString("<<4+3=3+4=7>> #### 7"),
          QString("<<4+3>> #### 7"), QString("<<" + QString(40, '(') + "4+3=7>> #### 7"), QString("<<4+3=>> #### 7"),
          QString("<<7=7>> #### 7"), QString("<<4+3=x>> #### 7")})
        QTest::newRow(qPrintable(trace.left(24))) << trace;
}

void TestTranslation::theVerifierSpeaksGerman()
{
    QFETCH(QString, trace);
    const ltm::Verification verification = ltm::verify("Ona has 4 figs and gets 3.", trace.toStdString());
    const ltm::Phrase reason = verification.equations.front().reason.empty() ? verification.answerReason
                                                                             : verification.equations.front().reason;
    QVERIFY(!reason.empty());
    const QString german = inWords(reason);
    QVERIFY2(german != QString::fromStdString(reason.text()), qPrintable(german));
    for (const ltm::Phrase &part : reason.arguments())
        QVERIFY2(german.contains(inWords(part)), qPrintable(german));
    if (trace == "<<4+3=8>> #### 8")
        QCOMPARE(german, "4+3 ist 7, nicht 8.");
}

void TestTranslation::keepsWhatIsFilledIn_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(SOURCE_ROOT "/resources/translations");
    for (const QString &name : folder.entryList({"*.ts"}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

/// What stands for a number or a name is in both languages, as often as in each other; and so is what Qt makes bold.
void TestTranslation::keepsWhatIsFilledIn()
{
    QFETCH(QString, file);
    const QRegularExpression places("%L?\\d|%n|</?[a-z]+>");
    const auto found = [&](const QString &text) {
        QStringList all;
        for (auto i = places.globalMatch(text); i.hasNext();)
            all << i.next().captured();
        all.sort();
        return all;
    };
    QFile in(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&in);
    QString source;
    int messages = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        const bool isForm = xml.name() == QLatin1String("numerusform");
        const bool isTranslation = xml.name() == QLatin1String("translation");
        if (!isForm && !isTranslation)
            continue;
        if (isTranslation && source.contains("%n"))
            continue; // its forms follow
        const QString translation = xml.readElementText();
        QVERIFY2(!translation.isEmpty(), qPrintable(source));
        QVERIFY2(found(translation) == found(source), qPrintable(source + " / " + translation));
        ++messages;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(messages > 500);
}

QTEST_MAIN(TestTranslation)
#include "test_translation.moc"
