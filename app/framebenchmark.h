// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDir;

namespace ts
{

class MainWindow;

/// Lets the run of `window` go on flat out for `seconds`, measures the window's frames meanwhile, pauses it, and writes
/// NAME.json and NAME.md into `folder`: machine, Qt, checkpoint, and the median, the 95th and 99th
/// percentiles and the longest of the frames and paintings. Returns what went wrong in a sentence; empty when nothing
/// did.
QString benchmarkFrames(MainWindow &window, const QDir &folder, const QString &name = QStringLiteral("benchmark"),
                        double seconds = 10);

} // namespace ts
