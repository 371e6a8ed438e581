// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ts
{

/// Lets a tall panel live in a low window: it scrolls where it does not fit, and is as wide as it needs up to a third
/// of the screen.
class ScrollingPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollingPanel(QWidget *panel, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ts
