// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ts
{

/// What was used lately, the newest first, remembered between sessions; never more than a limit.
class RecentList
{
public:
    /// `name` is the list's own, e.g. "checkpoints".
    RecentList(const QString &name, qsizetype limit);

    QStringList items() const;
    void add(const QString &item); ///< or moves it to the front; an empty one is not remembered
    void clear();

private:
    QString m_key;
    qsizetype m_limit;
};

} // namespace ts
