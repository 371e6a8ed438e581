// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace ts
{

/// What a drag carries, and so what the window does with it.
struct Dropped {
    enum Kind {
        Nothing,
        Checkpoint, ///< a folder, a .pt file, or a file of a checkpoint's folder
        Session, ///< a .safetensors file outside a checkpoint
        Problem, ///< text, or a text file with one
        Metrics, ///< a training's metrics.jsonl
        Data ///< problems for an evaluation: .jsonl, .json, or lines of question||trace
    };

    Kind kind = Nothing;
    QString content; ///< the path, or the problem's text
};

/// Looks at the first file of a drag, or else at its text. Never throws; what cannot be read is Nothing.
Dropped droppedIn(const QMimeData &data);

/// What a file or folder is. Likewise.
Dropped whatIs(const QString &path);

} // namespace ts
