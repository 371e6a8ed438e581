// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace ts
{

/// Says what is wrong and what to do, and stays until it is read and closed. Several messages stand in line, the newest
/// in front; one that has details shows them on demand and copies them. Hidden while it has nothing to say.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// The sentence on show; empty while hidden.
    QString message() const;

    /// How many messages wait to be read, with the one on show.
    int count() const { return int(m_messages.size()); }

    /// Puts a message before those that wait. The same sentence is not said twice: it gets the newer details.
    void showMessage(const QString &message, const QString &details = {});

    /// Takes a message out of the line: what was wrong has been put right.
    void retract(const QString &message);

    /// Takes all messages away.
    void clear();

    /// Puts the focus on the first of its buttons.
    void reach();

public slots:
    /// The message on show was read: the next one, if there is any.
    void closeMessage();

    /// Puts sentence and details of the message on show on the clipboard.
    void copyDetails();

signals:
    void countChanged(int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Message {
        QString sentence;
        QString details;
    };

    QToolButton *addButton(const QString &objectName, const QString &text, const QString &explanation);
    void refresh();
    void showIcons();

    QList<Message> m_messages;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_count;
    QToolButton *m_showDetails;
    QToolButton *m_copy;
    QToolButton *m_close;
    QPlainTextEdit *m_details;
};

} // namespace ts
