// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdicts.h"

#include "phrases.h"
#include "plotstyle.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ts
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ts::Verdicts)
};

int holding(const ltm::Verification &verification)
{
    return int(std::count_if(verification.equations.begin(), verification.equations.end(),
                             [](const auto &equation) { return equation.verdict == ltm::Verdict::Right; }));
}

} // namespace

QString verdictMark(const ltm::Verification &verification)
{
    const auto count = int(verification.equations.size());
    if (count == 0)
        return {};
    const int right = holding(verification);
    return QStringLiteral("%1 %2/%3")
        .arg(right == count ? QStringLiteral("✓") : QStringLiteral("✗"))
        .arg(right)
        .arg(count);
}

QString verdictSummary(const ltm::Verification &verification)
{
    const auto count = int(verification.equations.size());
    if (count == 0)
        return Text::tr("no equation to check");
    const int right = holding(verification);
    const QString mark = right == count ? QStringLiteral("✓ ") : QStringLiteral("✗ ");
    return mark + Text::tr("equations that hold: %1 of %2").arg(right).arg(count);
}

QString verdictReasons(const ltm::Verification &verification)
{
    QStringList reasons;
    for (const ltm::EquationVerdict &equation : verification.equations)
        if (!equation.reason.empty())
            reasons << inWords(equation.reason);
    if (!verification.answerReason.empty())
        reasons << inWords(verification.answerReason);
    return reasons.join(QChar(u'\n'));
}

QColor faultColour(const QPalette &palette)
{
    const QColor hue = okabeIto(Hue::Vermilion);
    return isDark(palette) ? blend(hue, palette.color(QPalette::Text), 0.2) : hue;
}

} // namespace ts
