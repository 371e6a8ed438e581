// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recentlist.h"

#include <QSettings>

namespace ts
{

RecentList::RecentList(const QString &name, qsizetype limit)
    : m_key(QStringLiteral("recent/v1/") + name)
    , m_limit(limit)
{
}

QStringList RecentList::items() const
{
    return QSettings().value(m_key).toStringList().mid(0, m_limit);
}

void RecentList::add(const QString &item)
{
    if (item.isEmpty())
        return;
    QStringList list = items();
    list.removeAll(item);
    list.prepend(item);
    QSettings().setValue(m_key, list.mid(0, m_limit));
}

void RecentList::clear()
{
    QSettings().remove(m_key);
}

} // namespace ts
