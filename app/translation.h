// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;

namespace ts
{

/// From now on the application speaks the first of the locale's languages that it knows, and Qt's own dialogs too where
/// their translation is installed; English when it knows none. To be called before the first widget is made.
void translateTo(const QLocale &locale);

} // namespace ts
