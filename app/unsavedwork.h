// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <functional>

class QMainWindow;

namespace ts
{

/// Where the work of a window is kept. All are called on the window's thread; one that is null answers no, or nothing.
struct WorkKeeper {
    std::function<bool()> isModified; ///< whether closing would lose something
    std::function<bool()> save; ///< asks for a file where needed; false: not saved, and the user was told why
    std::function<QString()> name; ///< of the file, or what stands for it in the title
    std::function<QString()> besides; ///< what else closing would lose, in a sentence; empty: nothing
};

/// The window's title and its mark of unsaved work, and the one question before that is lost.
class UnsavedWork
{
    Q_DECLARE_TR_FUNCTIONS(ts::UnsavedWork)

public:
    explicit UnsavedWork(QMainWindow &window);

    void setKeeper(WorkKeeper keeper);

    /// What the work is about stands first in the title, shortened; it may be empty.
    void setSubject(const QString &subject);

    /// Shows name and mark anew; to be called when the keeper's answers may have changed.
    void refresh();

    /// Whether the window may close: nothing would be lost, or the user saves it or lets it go.
    bool mayClose();

private:
    bool isModified() const;

    QMainWindow &m_window;
    WorkKeeper m_keeper;
    QString m_subject;
};

} // namespace ts
