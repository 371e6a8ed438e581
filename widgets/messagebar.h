// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace ts
{

/// A line inside a panel that says what is wrong and what to do, with a button that closes it. Hidden while it has
/// nothing to say.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// The sentence on show; empty while hidden.
    QString message() const;

    void showMessage(const QString &message);
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace ts
