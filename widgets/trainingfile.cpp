// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace ts
{

namespace
{

using namespace std::chrono_literals;

/// Some thousand lines, a few milliseconds.
constexpr qint64 pieceSize = 256 * 1024;
/// Bytes by which a file is known again.
constexpr qint64 markSize = 256;
/// Lines come one by one: all that arrive within this time are read together.
constexpr auto together = 150ms;
constexpr auto lookAnyway = 2s;

/// A run that has not written for so long is not running: saving and sampling may take a while, a slow model too.
constexpr double silenceSeconds = 60;
constexpr double silenceSteps = 20;

} // namespace

QString textOf(TrainingState state)
{
    switch (state) {
    case TrainingState::Nothing:
        return {};
    case TrainingState::Waiting:
        return TrainingFile::tr("waiting for its first line");
    case TrainingState::Reading:
        return TrainingFile::tr("reading");
    case TrainingState::Running:
        return TrainingFile::tr("running");
    case TrainingState::Paused:
        return TrainingFile::tr("paused");
    case TrainingState::Interrupted:
        return TrainingFile::tr("interrupted");
    case TrainingState::Finished:
        return TrainingFile::tr("finished");
    }
    return {};
}

TrainingFile::TrainingFile(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_slowly.setInterval(lookAnyway);
    connect(&m_soon, &QTimer::timeout, this, &TrainingFile::look);
    connect(&m_slowly, &QTimer::timeout, this, &TrainingFile::look);
    const auto lookSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start(together);
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, lookSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, lookSoon);
}

void TrainingFile::follow(const QString &path)
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_soon.stop();
    m_slowly.stop();
    m_path = path.isEmpty() || !QFileInfo(path).isDir() ? path : QDir(path).filePath(QStringLiteral("metrics.jsonl"));
    m_lastWritten = {};
    m_complaint.clear();
    beginAnew();
    if (m_path.isEmpty())
        return;
    m_slowly.start();
    look();
}

void TrainingFile::setSmoothing(double steps)
{
    m_smoothing = steps;
    m_metrics.setSmoothing(steps);
    emit changed(false);
}

void TrainingFile::beginAnew()
{
    m_metrics.clear();
    m_metrics.setSmoothing(m_smoothing);
    m_offset = 0;
    m_size = 0;
    m_head.clear();
    m_tail.clear();
    m_said = state();
    emit changed(true);
}

/// The file once it is there, and its folder, in which it may appear or be replaced. A watcher loses what is replaced.
void TrainingFile::watch()
{
    const QFileInfo info(m_path);
    for (const QString &path : {info.absoluteFilePath(), info.absolutePath()})
        if (!m_watcher.files().contains(path) && !m_watcher.directories().contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
}

void TrainingFile::look()
{
    watch();
    QFile file(m_path);
    if (!file.exists()) {
        // It may come, or come back; what was read of it stays.
        if (!QFileInfo(m_path).absoluteDir().exists())
            return say(tr("%1 is not there: choose the folder that ltm train --out writes to, or its metrics.jsonl")
                           .arg(m_path));
        say({});
    } else if (!file.open(QIODevice::ReadOnly)) {
        say(tr("%1 cannot be read (%2): choose another file, or allow it to be read").arg(m_path, file.errorString()));
    } else {
        say({});
        m_size = file.size();
        m_lastWritten = file.fileTime(QFileDevice::FileModificationTime);
        if (isAnotherFile(file))
            beginAnew();
        m_size = file.size();
        readPiece(file);
    }
    // How long a run has been silent grows.
    if (state() != m_said || m_said == TrainingState::Paused) {
        m_said = state();
        emit changed(false);
    }
}

bool TrainingFile::isAnotherFile(QFile &file) const
{
    const auto holds
        = [&](qint64 at, const QByteArray &bytes) { return file.seek(at) && file.read(bytes.size()) == bytes; };
    return file.size() < m_offset || !holds(0, m_head) || !holds(m_offset - m_tail.size(), m_tail);
}

void TrainingFile::readPiece(QFile &file)
{
    if (m_size <= m_offset || !file.seek(m_offset))
        return;
    const QByteArray bytes = file.read(std::min(pieceSize, m_size - m_offset));
    if (bytes.isEmpty())
        return say(tr("%1 cannot be read (%2): is its disk still there?").arg(m_path, file.errorString()));
    if (m_head.size() < markSize)
        m_head.append(bytes.left(markSize - m_head.size()));
    m_tail = (m_tail + bytes).right(markSize);
    m_offset += bytes.size();
    m_metrics.read(bytes);
    m_said = state();
    emit changed(false);
    if (m_offset < m_size)
        m_soon.start(0ms);
}

void TrainingFile::say(const QString &sentence)
{
    if (sentence == m_complaint)
        return;
    m_complaint = sentence;
    emit failed(sentence);
}

double TrainingFile::shareRead() const
{
    return m_size > 0 ? double(m_offset) / double(m_size) : 0;
}

TrainingState TrainingFile::state() const
{
    if (m_path.isEmpty())
        return TrainingState::Nothing;
    // A run that grows by a line is not being read anew.
    if (m_size - m_offset > pieceSize)
        return TrainingState::Reading;
    if (m_metrics.steps().empty() && m_metrics.run().isEmpty())
        return TrainingState::Waiting;
    if (m_metrics.done())
        return TrainingState::Finished;
    if (m_metrics.ended())
        return TrainingState::Interrupted;
    const double silence = double(m_lastWritten.msecsTo(QDateTime::currentDateTime())) / 1000;
    const double allowed = std::max(silenceSeconds, silenceSteps * m_metrics.secondsPerStep());
    return silence > allowed ? TrainingState::Paused : TrainingState::Running;
}

} // namespace ts
