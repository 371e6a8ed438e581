// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace ts
{

/// A field for a file's path, with the files used before and a dialog to browse in.
class FilePicker : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the file is to the user; `filter` is the dialog's.
    explicit FilePicker(const QString &name, const QString &filter, QWidget *parent = nullptr);

    /// Shows `file` without emitting fileChosen().
    void setFile(const QString &file);

    /// The files used before, newest first.
    QStringList recent() const;
    void setRecent(const QStringList &files);

    /// Puts a file before the others, and shows it.
    void addRecent(const QString &file);

    /// Asks in a dialog.
    void browse();

signals:
    /// The user typed, chose or browsed a file; it need not exist.
    void fileChosen(const QString &file);

private:
    void choose();

    QString m_name;
    QString m_filter;
    bool m_choosing = false; ///< fileChosen() is on its way
    QComboBox *m_box;
};

} // namespace ts
