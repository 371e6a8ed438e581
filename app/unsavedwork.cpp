// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unsavedwork.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMessageBox>

namespace ts
{

namespace
{

constexpr int longestSubject = 48; // characters

QString shortened(const QString &subject)
{
    return subject.size() <= longestSubject ? subject : subject.left(longestSubject - 1).trimmed() + u'…';
}

} // namespace

UnsavedWork::UnsavedWork(QMainWindow &window)
    : m_window(window)
{
    refresh();
}

void UnsavedWork::setKeeper(WorkKeeper keeper)
{
    m_keeper = std::move(keeper);
    refresh();
}

void UnsavedWork::setSubject(const QString &subject)
{
    m_subject = subject.simplified();
    refresh();
}

void UnsavedWork::refresh()
{
    QStringList parts;
    if (!m_subject.isEmpty())
        parts << shortened(m_subject);
    if (const QString name = m_keeper.name ? m_keeper.name() : QString(); !name.isEmpty())
        parts << name;
    if (parts.isEmpty())
        m_window.setWindowTitle(tr("Thoughtscope[*]"));
    else
        m_window.setWindowTitle(tr("%1[*] – Thoughtscope").arg(parts.join(QStringLiteral(" – "))));
    m_window.setWindowModified(isModified());
}

bool UnsavedWork::isModified() const
{
    return m_keeper.isModified && m_keeper.isModified();
}

bool UnsavedWork::mayClose()
{
    const QString besides = m_keeper.besides ? m_keeper.besides() : QString();
    if (!isModified() && besides.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Thoughtscope"), tr("Close the window all the same?"),
                    QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    box.setObjectName(QStringLiteral("unsavedBox"));
    box.setDefaultButton(QMessageBox::Cancel);
    QStringList lost;
    if (isModified()) {
        box.setText(tr("Save this work before the window closes?"));
        box.addButton(QMessageBox::Save);
        box.setDefaultButton(QMessageBox::Save);
        lost << (m_subject.isEmpty() ? tr("What is not saved is lost.")
                                     : tr("“%1” is lost otherwise.").arg(shortened(m_subject)));
    }
    if (!besides.isEmpty())
        lost << besides;
    box.setInformativeText(lost.join(u'\n'));
    switch (box.exec()) {
    case QMessageBox::Save:
        return m_keeper.save && m_keeper.save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

} // namespace ts
