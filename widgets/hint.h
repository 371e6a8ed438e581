// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ts
{

/// The quiet text in the middle of an empty panel, which says what will appear there and how to make it appear. It lets
/// the mouse through.
QLabel *makeHint(const QString &text, QWidget *parent = nullptr);

/// A small quiet heading.
QLabel *makeCaption(const QString &text, QWidget *parent = nullptr);

} // namespace ts
