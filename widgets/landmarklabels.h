// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ts
{

/// What a landmark stands for, in the window's language where it is a label that a training gives ("2 steps"); other
/// labels are as they are.
QString landmarkInWords(const QString &label);

/// Labels in the order people count: "2 steps" before "10 steps".
struct ByNumber {
    bool operator()(const QString &a, const QString &b) const;
};

} // namespace ts
