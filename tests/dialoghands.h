// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Hands for the dialogs that a window opens, which have an event loop of their own: call these before what opens one.

#include <QString>

class QObject;

namespace ts
{

/// Chooses `file` in the file dialog that comes up next while `window` is there.
void chooseFile(QObject &window, const QString &file);

/// Accepts the next dialog that asks for a figure's size as it is.
void acceptFigure(QObject &window);

} // namespace ts
