// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsheet.h"

#include "labels.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ts
{

namespace
{

/// "&Open checkpoint…" is called "Open checkpoint".
QString plain(QString text)
{
    return text.remove(u'&').remove(u'…').trimmed(); // in German a blank stands before the dots
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar &menus, const QList<KeyGroup> &others, QWidget *parent)
    : QDialog(parent)
    , m_word(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_nothing(makeCaption(tr("No action has this in its name, its keys or its explanation.")))
{
    setObjectName("shortcutSheet");
    setWindowTitle(tr("Keyboard shortcuts"));
    m_word->setObjectName("shortcutWord");
    m_word->setPlaceholderText(tr("What do you want to do?"));
    m_word->setClearButtonEnabled(true);
    m_word->setToolTip(tr("Show only what has this word, or these keys, in it"));
    m_word->setAccessibleName(tr("Find"));
    m_word->setAccessibleDescription(m_word->toolTip());
    m_nothing->setObjectName("shortcutNothing");
    m_nothing->hide();
    m_list->setObjectName("shortcutList");
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setAccessibleDescription(tr("What can be done, and the keys that do it"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);

    for (const QAction *entry : menus.actions())
        if (entry->menu())
            addMenu(addGroup(plain(entry->text())), *entry->menu());
    for (const KeyGroup &group : others) {
        QTreeWidgetItem *item = addGroup(group.title);
        for (const auto &[what, keys] : group.keys)
            addKeys(item, what, keys, {});
    }
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0));

    auto *label = new QLabel(tr("&Find:"));
    label->setBuddy(m_word);
    auto *find = new QHBoxLayout;
    find->addWidget(label);
    find->addWidget(m_word, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_word, &QLineEdit::textChanged, this, &ShortcutSheet::find);
    auto *column = new QVBoxLayout(this);
    column->addLayout(find);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(36 * em, 36 * em);
    m_word->setFocus();
}

QTreeWidgetItem *ShortcutSheet::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(m_list, {title});
    QFont bold = group->font(0);
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    return group;
}

void ShortcutSheet::addMenu(QTreeWidgetItem *group, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        if (action->menu())
            addMenu(group, *action->menu());
        else if (!keys.isEmpty())
            addKeys(group, plain(action->text()), keys.join(tr(" or ")), action->statusTip());
    }
}

void ShortcutSheet::addKeys(QTreeWidgetItem *group, const QString &what, const QString &keys,
                            const QString &explanation)
{
    auto *item = new QTreeWidgetItem(group, {what, keys});
    for (int column : {0, 1})
        item->setToolTip(column, explanation);
    item->setData(0, Qt::AccessibleTextRole, QString("%1: %2").arg(what, keys));
}

/// Hides what does not have the word in its name, its keys or its explanation.
void ShortcutSheet::find(const QString &word)
{
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem *item = group->child(k);
            const QString all = item->text(0) + u'\n' + item->text(1) + u'\n' + item->toolTip(0);
            const bool found = all.contains(word.trimmed(), Qt::CaseInsensitive);
            item->setHidden(!found);
            first = found && !first ? item : first;
            any = any || found;
        }
        group->setHidden(!any);
    }
    m_list->setCurrentItem(first);
    m_nothing->setVisible(!first);
}

} // namespace ts
