// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program `thoughtscope` as a shell sees it, where there is no window: words and exit codes.

#include <QProcess>
#include <QTest>

namespace
{

struct Outcome {
    int code = -1;
    QByteArray output, complaint;
};

/// As started where there is no display.
Outcome thoughtscope(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(display));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(THOUGHTSCOPE_PROGRAM), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void saysThatThereIsNoDisplay();
    void refusesUnknownOptions();
    void helpsWithoutADisplay();
    void saysWhereTheDemoCannotWrite();
};

void TestProgram::saysThatThereIsNoDisplay()
{
    const Outcome outcome = thoughtscope({});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.complaint.startsWith("thoughtscope: There is no display") && outcome.complaint.contains("--demo"),
             outcome.complaint.constData());
    QCOMPARE(outcome.complaint.count('\n'), 1);
}

void TestProgram::refusesUnknownOptions()
{
    const Outcome outcome = thoughtscope({"--frob"});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.complaint.contains("frob") && outcome.complaint.contains("--help"), outcome.complaint.constData());
    QCOMPARE(outcome.complaint.count('\n'), 1);
}

void TestProgram::helpsWithoutADisplay()
{
    for (const char *option : {"--help", "--version"}) {
        const Outcome outcome = thoughtscope({QString::fromLatin1(option)});
        QCOMPARE(outcome.code, 0);
        QVERIFY(!outcome.output.isEmpty());
    }
    QVERIFY(thoughtscope({"--help"}).output.contains("--checkpoint"));
}

void TestProgram::saysWhereTheDemoCannotWrite()
{
    const Outcome outcome = thoughtscope({"--demo", "/proc/no such place"});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.complaint.contains("/proc/no such place"), outcome.complaint.constData());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
