// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framebenchmark.h"

#include "exporting.h"
#include "framemeter.h"
#include "mainwindow.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace ts
{

namespace
{

/// More iterations than any machine does meanwhile.
constexpr int endless = 100000;

/// How long the engine may take to begin, and the unit of work under way to end.
constexpr int patience = 60000;

/// Milliseconds. A frame that takes longer comes too late for the screen.
constexpr double sixtieth = 1000.0 / 60;

QString processor()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith("model name"))
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
    return QSysInfo::currentCpuArchitecture();
}

QJsonObject summary(const std::vector<double> &milliseconds)
{
    return {{QStringLiteral("count"), qint64(milliseconds.size())},
            {QStringLiteral("median_ms"), percentile(milliseconds, 0.5)},
            {QStringLiteral("p95_ms"), percentile(milliseconds, 0.95)},
            {QStringLiteral("p99_ms"), percentile(milliseconds, 0.99)},
            {QStringLiteral("max_ms"), percentile(milliseconds, 1)}};
}

QJsonObject facts(MainWindow &window, const FrameMeter &meter, qint64 iterations)
{
    const ltm::ModelCard &card = window.session().card();
    const std::vector<double> &frames = meter.frames();
    return {{QStringLiteral("date"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
            {QStringLiteral("processor"), processor()},
            {QStringLiteral("threads"), QThread::idealThreadCount()},
            {QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("platform"), QGuiApplication::platformName()},
            {QStringLiteral("thoughtscope"), QCoreApplication::applicationVersion()},
            {QStringLiteral("checkpoint"), QString::fromStdString(card.name)},
            {QStringLiteral("parameters"), qint64(card.parameters)},
            {QStringLiteral("device"), QString::fromStdString(card.device)},
            {QStringLiteral("window"), QStringLiteral("%1 x %2").arg(window.width()).arg(window.height())},
            {QStringLiteral("chains"), qint64(window.session().tips().size())},
            {QStringLiteral("pinned_runs"), static_cast<int>(window.session().pinned().size())},
            {QStringLiteral("seconds"), meter.seconds()},
            {QStringLiteral("iterations"), iterations},
            {QStringLiteral("frames"), summary(frames)},
            {QStringLiteral("frames_missed"),
             qint64(std::count_if(frames.begin(), frames.end(), [](double ms) { return ms > sixtieth; }))},
            {QStringLiteral("paintings"), summary(meter.paintings())}};
}

QString row(const QString &name, const QJsonObject &summary)
{
    QStringList cells{name, QString::number(summary[QLatin1String("count")].toInteger())};
    for (const char *key : {"median_ms", "p95_ms", "p99_ms", "max_ms"})
        cells << QString::number(summary[QLatin1String(key)].toDouble(), 'f', 1);
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

/// The facts as a page for people.
QString page(const QJsonObject &facts)
{
    const auto text = [&](const char *key) { return facts[QLatin1String(key)].toVariant().toString(); };
    QString page = QStringLiteral(
        "# Frame times while the engine runs\n\n"
        "Of the window's own thread, while the engine refines and writes traces without a pause. A frame is the time\n"
        "from the moment at which a screen of 60 Hz wants it until the thread has come to it and painted what is new:\n"
        "up to 16.7 ms, the window holds 60 frames a second. A painting is one update of the window.\n\n");
    page += QStringLiteral("| | number | median (ms) | 95th percentile | 99th percentile | longest |\n"
                           "|---|---:|---:|---:|---:|---:|\n");
    page += row(QStringLiteral("frames"), facts[QLatin1String("frames")].toObject());
    page += row(QStringLiteral("paintings"), facts[QLatin1String("paintings")].toObject());
    page += QStringLiteral("\nFrames that a screen of 60 Hz misses (over 16.7 ms): %1.\n\n").arg(text("frames_missed"));
    page += QStringLiteral("| | |\n|---|---|\n");
    const std::pair<QString, QString> rows[]
        = {{QStringLiteral("machine"), QStringLiteral("%1, %2 threads").arg(text("processor"), text("threads"))},
           {QStringLiteral("system"), text("system")},
           {QStringLiteral("Qt"), QStringLiteral("%1, platform %2").arg(text("qt"), text("platform"))},
           {QStringLiteral("Thoughtscope"), text("thoughtscope")},
           {QStringLiteral("checkpoint"),
            QStringLiteral("%1, %2 parameters, on %3").arg(text("checkpoint"), text("parameters"), text("device"))},
           {QStringLiteral("window"), text("window")},
           {QStringLiteral("run"),
            QStringLiteral("chains: %1, pinned runs beside it: %2").arg(text("chains"), text("pinned_runs"))},
           {QStringLiteral("measured"),
            QStringLiteral("%1 s, %2 iterations, %3")
                .arg(QString::number(facts[QLatin1String("seconds")].toDouble(), 'f', 1), text("iterations"),
                     text("date"))}};
    for (const auto &[name, value] : rows)
        page += QStringLiteral("| %1 | %2 |\n").arg(name, value);
    return page;
}

/// Lets the window live until `session` is, or is no longer, running. Returns what the session complained of.
QString await(Session &session, bool running)
{
    QString failure;
    QEventLoop loop;
    QObject::connect(&session, &Session::failed, &loop, [&](const QString &sentence) {
        failure = sentence;
        loop.quit();
    });
    QObject::connect(&session, &Session::stateChanged, &loop, [&](RunState state) {
        if ((state == RunState::Running) == running)
            loop.quit();
    });
    QTimer::singleShot(patience, &loop, [&] {
        failure = MainWindow::tr("The engine did not answer within a minute; try again with a smaller checkpoint");
        loop.quit();
    });
    if ((session.state() == RunState::Running) != running)
        loop.exec();
    return failure;
}

} // namespace

QString benchmarkFrames(MainWindow &window, const QDir &folder, const QString &name, double seconds)
{
    Session &session = window.session();
    if (!session.hasRun())
        return MainWindow::tr("There is no run whose frames could be measured; begin one");
    FrameMeter meter(window);
    const std::size_t before = session.records().size();
    session.extend(endless);
    if (const QString failure = await(session, true); !failure.isEmpty())
        return failure;

    QEventLoop stretch;
    QObject::connect(&session, &Session::stateChanged, &stretch, &QEventLoop::quit);
    QTimer::singleShot(int(1000 * seconds), &stretch, &QEventLoop::quit);
    meter.start();
    stretch.exec();
    meter.stop();
    const auto iterations = qint64(session.records().size() - before);
    const bool ranThrough = session.state() == RunState::Running;
    session.pause();
    if (const QString failure = await(session, false); !failure.isEmpty())
        return failure;
    if (!ranThrough)
        return MainWindow::tr("The engine stopped before the frames were measured; try again");

    const QJsonObject found = facts(window, meter, iterations);
    const QString file = folder.absoluteFilePath(name);
    const QString error = writeText(QJsonDocument(found).toJson().toStdString(), file + QStringLiteral(".json"));
    return error.isEmpty() ? writeText(page(found).toStdString(), file + QStringLiteral(".md")) : error;
}

} // namespace ts
