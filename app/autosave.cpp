// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "autosave.h"

#include "error.h"
#include "failurewords.h"
#include "session.h"

#include <QDir>
#include <QStandardPaths>
#include <QUuid>

namespace ts
{

namespace
{

const QString sessionEnding = QStringLiteral(".safetensors");
const QString lockEnding = QStringLiteral(".lock");

} // namespace

Autosave::Autosave(Session &session, const QString &folder, int seconds)
    : m_session(session)
{
    QDir().mkpath(folder);
    const QString name = QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_file = name + sessionEnding;
    m_lock = std::make_unique<QLockFile>(name + lockEnding);
    m_lock->setStaleLockTime(0);
    m_lock->tryLock();
    m_pool.setMaxThreadCount(1); // one write after the other
    m_timer.callOnTimeout(this, &Autosave::save);
    m_timer.start(seconds * 1000);
}

Autosave::~Autosave()
{
    m_pool.waitForDone();
    QFile::remove(m_file);
    if (!m_session.records().empty()) // a session that is still to be restored is not lost
        takeDiscardedAway();
}

QString Autosave::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/autosave");
}

QStringList Autosave::leftOver() const
{
    QStringList files;
    const QFileInfoList found
        = QFileInfo(m_file).dir().entryInfoList({QLatin1Char('*') + sessionEnding}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : found) {
        QLockFile lock(file.path() + QLatin1Char('/') + file.completeBaseName() + lockEnding);
        lock.setStaleLockTime(0);
        if (file.filePath() != m_file && lock.tryLock())
            files << file.filePath();
    }
    return files;
}

void Autosave::discard(const QString &file)
{
    m_discarded << file;
}

void Autosave::takeDiscardedAway()
{
    for (const QString &file : std::exchange(m_discarded, {}))
        QFile::remove(file);
}

void Autosave::saveNow()
{
    save();
    m_pool.waitForDone();
}

/// Records never change, so a snapshot can be written while the run goes on.
void Autosave::save()
{
    if (!m_session.isModified()) {
        QFile::remove(m_file);
        m_written = {};
        if (!m_session.records().empty())
            takeDiscardedAway();
        return;
    }
    const std::pair now(m_session.records().size(), m_session.history()->index());
    if (now == m_written)
        return;
    m_written = now;
    m_pool.start([this, saved = m_session.snapshot(), file = m_file.toStdString()] {
        try {
            ltm::writeSession(saved, file);
            QMetaObject::invokeMethod(this, &Autosave::takeDiscardedAway);
        } catch (const ltm::Error &error) {
            QMetaObject::invokeMethod(this, [this, sentence = inWords(error)] {
                m_written = {}; // and try again
                if (!std::exchange(m_told, true))
                    Q_EMIT failed(tr("The session could not be saved aside: %1").arg(sentence));
            });
        }
    });
}

} // namespace ts
