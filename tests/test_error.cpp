// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine refuses, in English and as something to be translated.

#include "error.h"

#include <QTest>

using ltm::Error;
using ltm::Phrase;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInNamesAndNumbers();
    void keepsPlacesInNames();
    void translatesWordsAndNotNames();
};

void TestError::fillsInNamesAndNumbers()
{
    const std::filesystem::path file("/tmp/a file");
    const std::string_view name = "name";
    const Error error("%1: \"%2\" has %3 of %4%5, not %3", file, name, std::size_t(7), -1, "%");
    QCOMPARE(std::string(error.what()), std::string("/tmp/a file: \"name\" has 7 of -1%, not 7"));
    QCOMPARE(error.phrase().words(), std::string("%1: \"%2\" has %3 of %4%5, not %3"));
    QCOMPARE(error.phrase().arguments().size(), 5U);
    QCOMPARE(error.phrase().arguments()[2].text(), std::string("7"));
    QCOMPARE(std::string(Error("nothing to fill in").what()), std::string("nothing to fill in"));
}

void TestError::keepsPlacesInNames()
{
    const std::string name = "%2 and %1";
    QCOMPARE(std::string(Error("%1 before %2", name, "%1").what()), std::string("%2 and %1 before %1"));
    QCOMPARE(Phrase(name).text(), name);
}

void TestError::translatesWordsAndNotNames()
{
    const auto loud = [](const std::string &words) { return words + "!"; };
    const Error inner("no \"%1\"", "x");
    const Error outer("%1: %2", std::string("file"), inner.phrase());
    QCOMPARE(std::string(outer.what()), std::string("file: no \"x\""));
    QCOMPARE(outer.phrase().text(loud), std::string("file: no \"x\"!!"));
    const Error swapped("%1 %2", Phrase("a"), Phrase("b"));
    const auto backwards = [](const std::string &words) { return words == "%1 %2" ? "%2 %1" : "(" + words + ")"; };
    QCOMPARE(swapped.phrase().text(backwards), std::string("(b) (a)"));
}

QTEST_APPLESS_MAIN(TestError)
#include "test_error.moc"
