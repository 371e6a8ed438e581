// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace ts
{

/// Makes `table` a list to read: a row is chosen whole and one at a time, nothing is edited, Tab goes on to the next
/// widget, and there is neither grid nor frame nor numbers at its side.
void showAsRows(QTableView &table);

} // namespace ts
