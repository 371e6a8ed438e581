// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program `thoughtscope`.

#include "demo.h"
#include "icons.h"
#include "mainwindow.h"
#include "translation.h"
#include "waitpassively.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <cstdlib>
#include <iostream>

namespace
{

/// Whether a window can be opened, or the user has said how.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Instead of a display: one of the demo's own, as large as its window.
void workOffTheScreen(const QString &description)
{
    QFile file(description);
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"screens": [{"name": "demo", "x": 0, "y": 0, "width": 1600, "height": 1000, "dpr": 1,
                                    "logicalDpi": 96, "logicalBaseDpi": 96}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(description));
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("Watch a latent thought model rethink."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("checkpoint"), QStringLiteral("Open this checkpoint folder or .pt file."),
                      QStringLiteral("path")});
    parser.addOption(
        {QStringLiteral("demo"),
         QStringLiteral(
             "Drive the window through a real run and leave its screenshots, plots and trace in this folder; "
             "needs no display."),
         QStringLiteral("folder")});
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QStringLiteral(
            "A checkpoint as with --checkpoint, a session, a file of problems, or a training's metrics.jsonl."),
        QStringLiteral("[file]"));
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Thoughtscope"));
    QCoreApplication::setOrganizationName(QStringLiteral("Thoughtscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(THOUGHTSCOPE_VERSION));
}

/// What can be answered without a window, and so without a display: --help, --version, and mistakes (exit code 2).
void answerWithoutWindow(QCommandLineParser &parser, int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (!parser.parse(arguments)) {
        std::cerr << "thoughtscope: " << parser.errorText().toStdString() << " (see thoughtscope --help)" << std::endl;
        std::exit(2);
    }
    if (!parser.isSet(QStringLiteral("help")) && !parser.isSet(QStringLiteral("version"))
        && !parser.isSet(QStringLiteral("help-all")))
        return;
    QCoreApplication application(argc, argv);
    parser.process(application); // answers and exits
}

} // namespace

int main(int argc, char **argv)
{
    ts::waitPassively(argv);
    nameProgram();
    QCommandLineParser parser;
    describe(parser);
    answerWithoutWindow(parser, argc, argv);
    const QString demo = parser.value(QStringLiteral("demo"));
    const QTemporaryDir screen;
    if (!hasDisplay() && demo.isEmpty()) {
        std::cerr
            << "thoughtscope: There is no display to open a window on; use --demo FOLDER for pictures of a run, or "
               "the program ltm."
            << std::endl;
        return EXIT_FAILURE;
    }
    if (!hasDisplay())
        workOffTheScreen(screen.filePath(QStringLiteral("screen.json")));

    QGuiApplication::setDesktopFileName(QStringLiteral("org.thoughtscope.Thoughtscope"));
    QApplication application(argc, argv);
    ts::translateTo(QLocale::system());
    QApplication::setWindowIcon(ts::applicationIcon());

    const bool isCheckpoint = parser.isSet(QStringLiteral("checkpoint"));
    const QString file
        = isCheckpoint ? parser.value(QStringLiteral("checkpoint")) : parser.positionalArguments().value(0);
    if (!demo.isEmpty())
        return ts::runDemo(demo, file);
    ts::MainWindow window;
    window.show();
    if (isCheckpoint)
        window.openCheckpoint(file);
    else
        window.openFile(file);
    window.keepSafe();
    window.offerTour();
    return QApplication::exec();
}
