// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ts
{

/// SHA-256 of a checkpoint's weights, hexadecimal: of the .pt file, or of the folder's model.safetensors (what
/// `sha256sum` prints), or of all its shards in the order of their names. Empty when they cannot be read.
QString weightsSha256(const QString &checkpoint);

} // namespace ts
