// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trainingmetrics.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

class QFile;

namespace ts
{

/// What a followed training run does, as far as its file tells.
enum class TrainingState {
    Nothing, ///< no file was chosen
    Waiting, ///< the file is not there yet, or holds nothing yet
    Reading, ///< what it holds already is being read
    Running,
    Paused, ///< no new line for a while
    Interrupted, ///< the run said so; it can be resumed
    Finished
};

/// In a word or two.
QString textOf(TrainingState state);

/// Follows a metrics file while it grows: reads what is new in small pieces between other events, when the system says
/// that the file changed, and every few seconds in case it does not say so (network file systems). A file that was
/// cut off or replaced is read anew from its beginning.
class TrainingFile : public QObject
{
    Q_OBJECT

public:
    explicit TrainingFile(QObject *parent = nullptr);

    /// Follows a metrics file, or the one in a run's folder, which need not be there yet. An empty path follows none.
    void follow(const QString &path);

    /// The metrics file; empty when none is followed.
    const QString &path() const { return m_path; }

    const TrainingMetrics &metrics() const { return m_metrics; }
    void setSmoothing(double steps);

    TrainingState state() const;
    /// How much of the file is read, 0 to 1.
    double shareRead() const;
    /// When the file was last written.
    const QDateTime &lastWritten() const { return m_lastWritten; }

signals:
    /// The metrics or the state changed; with `anew`, all that was known is gone.
    void changed(bool anew);
    /// The file cannot be read, in a sentence; an empty one when it can be again.
    void failed(const QString &sentence);

private:
    void look();
    void watch();
    bool isAnotherFile(QFile &file) const;
    void beginAnew();
    void readPiece(QFile &file);
    void say(const QString &sentence);

    QString m_path;
    TrainingMetrics m_metrics;
    double m_smoothing = 1;
    qint64 m_offset = 0; ///< bytes read
    qint64 m_size = 0; ///< of the file when it was last looked at
    QByteArray m_head; ///< the first bytes, by which another file under the same name is known
    QByteArray m_tail; ///< the last bytes read
    QDateTime m_lastWritten;
    QString m_complaint;
    TrainingState m_said = TrainingState::Nothing;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QTimer m_slowly;
};

} // namespace ts
