// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "landmarklabels.h"

#include <QCollator>
#include <QCoreApplication>
#include <QRegularExpression>

namespace ts
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LandmarkLabels)
};

} // namespace

QString landmarkInWords(const QString &label)
{
    static const QRegularExpression steps(QStringLiteral("^(\\d+) steps?$"));
    const QRegularExpressionMatch match = steps.match(label);
    if (!match.hasMatch())
        return label;
    return match.captured(1) == QLatin1String("1") ? Text::tr("1 step") : Text::tr("%1 steps").arg(match.captured(1));
}

bool ByNumber::operator()(const QString &a, const QString &b) const
{
    static const QCollator collator = [] {
        QCollator numeric(QLocale(QLocale::English));
        numeric.setNumericMode(true);
        return numeric;
    }();
    return collator.compare(a, b) < 0;
}

} // namespace ts
