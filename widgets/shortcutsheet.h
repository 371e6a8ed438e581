// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QMenu;
class QMenuBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace ts
{

/// Keys that no menu knows, such as those inside a plot.
struct KeyGroup {
    QString title;
    QList<std::pair<QString, QString>> keys; ///< what it does, the keys
};

/// Every key of the program, found by a word: the shortcuts of all actions by their menus, as they are now, and then
/// `others`.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const QMenuBar &menus, const QList<KeyGroup> &others, QWidget *parent = nullptr);

private:
    QTreeWidgetItem *addGroup(const QString &title);
    void addMenu(QTreeWidgetItem *group, const QMenu &menu);
    void addKeys(QTreeWidgetItem *group, const QString &what, const QString &keys, const QString &explanation);
    void find(const QString &word);

    QLineEdit *m_word;
    QTreeWidget *m_list;
    QLabel *m_nothing; ///< in place of what was not found
};

} // namespace ts
