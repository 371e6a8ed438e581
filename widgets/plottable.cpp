// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plottable.h"

#include <QLocale>

#include <cmath>

namespace ts
{

namespace
{

QString field(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    const QString text = value.toString();
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

template <class Row> QString line(const Row &row)
{
    QStringList fields;
    for (const auto &value : row)
        fields << field(value);
    return fields.join(u',') + QStringLiteral("\r\n");
}

} // namespace

QVariant cell(double number)
{
    return std::isfinite(number) ? QVariant(number) : QVariant();
}

QString toCsv(const PlotTable &table)
{
    QString csv = line(table.columns);
    for (const auto &row : table.rows)
        csv += line(row);
    return csv;
}

} // namespace ts
