// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filepicker.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace ts
{

namespace
{

constexpr int mostRecent = 10;

} // namespace

FilePicker::FilePicker(const QString &name, const QString &filter, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_filter(filter)
    , m_box(new QComboBox)
{
    setObjectName("filePicker");
    m_box->setObjectName("fileBox");
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->setToolTip(tr("The path of a file; Return reads it. The list holds the files used before."));
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(m_box->toolTip());
    auto *label = new QLabel(name);
    label->setBuddy(m_box);
    auto *button = new QPushButton(tr("Browse…"));
    button->setObjectName("browseButton");
    button->setToolTip(tr("Choose a file in a dialog"));
    button->setAccessibleDescription(button->toolTip());
    button->setAutoDefault(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_box, 1);
    row->addWidget(button);

    connect(button, &QPushButton::clicked, this, &FilePicker::browse);
    connect(m_box, &QComboBox::activated, this, &FilePicker::choose);
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, &FilePicker::choose);
}

/// Return on a path that is in the list is an activation too: they are one choice.
void FilePicker::choose()
{
    if (std::exchange(m_choosing, true))
        return;
    const auto tell = [this] {
        m_choosing = false;
        if (const QString file = m_box->currentText().trimmed(); !file.isEmpty())
            emit fileChosen(file);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void FilePicker::setFile(const QString &file)
{
    // A text that is not the current item would be taken for a choice when the field loses the focus.
    m_box->setCurrentIndex(m_box->findText(file, Qt::MatchExactly | Qt::MatchCaseSensitive));
    m_box->setEditText(file);
}

QStringList FilePicker::recent() const
{
    QStringList files;
    for (int i = 0; i < m_box->count(); ++i)
        files << m_box->itemText(i);
    return files;
}

void FilePicker::setRecent(const QStringList &files)
{
    const QString shown = m_box->currentText();
    m_box->clear();
    m_box->addItems(files.mid(0, mostRecent));
    setFile(shown);
}

void FilePicker::addRecent(const QString &file)
{
    QStringList files = recent();
    files.removeAll(file);
    files.prepend(file);
    setRecent(files);
    setFile(file);
}

void FilePicker::browse()
{
    const QString file = QFileDialog::getOpenFileName(this, m_name, m_box->currentText(), m_filter);
    if (!file.isEmpty())
        emit fileChosen(file);
}

} // namespace ts
