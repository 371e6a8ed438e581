// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

#include <vector>

namespace ts
{

/// The numbers behind a plot, for those who read rather than look, and for other programs.
struct PlotTable {
    QStringList columns; ///< titles, with units
    std::vector<std::vector<QVariant>> rows; ///< [rows][columns]: double, int or QString; invalid where there is none

    bool isEmpty() const { return rows.empty(); }
    bool operator==(const PlotTable &) const = default;
};

/// A number for a PlotTable; none when it is not finite, so that tables can be compared and files read.
QVariant cell(double number);

/// The table as comma-separated values (RFC 4180, with a line of titles): numbers in the C locale with all their
/// digits.
QString toCsv(const PlotTable &table);

} // namespace ts
