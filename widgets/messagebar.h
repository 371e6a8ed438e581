// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

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
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
};

} // namespace ts
