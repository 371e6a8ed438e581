// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The labels that panels and strips have in common.

#include <QLabel>

namespace ts
{

/// The quiet text in the middle of an empty panel, which says what will appear there and how to make it appear. It lets
/// the mouse through.
QLabel *makeHint(const QString &text, QWidget *parent = nullptr);

/// A small quiet heading.
QLabel *makeCaption(const QString &text, QWidget *parent = nullptr);

/// A text that changes while something runs: `name` is read aloud before it, `explanation` is its tool tip.
QLabel *makeReading(const QString &objectName, const QString &name, const QString &explanation);

} // namespace ts
