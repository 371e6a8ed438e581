// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdicts.h"

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

/// What the verifier can say: its sentences come from ltm, which knows no translation.
[[maybe_unused]] const char *const sentences[] = {
    QT_TRANSLATE_NOOP("ts::Verdicts", "%1 is %2, not %3."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "%1 has no value that can be computed."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "%1 is neither in the question nor an earlier result."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "The answer %1 is an earlier result, not the last one."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "The answer %1 is not the result of an equation."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "There is no number after ####."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "This cannot be read as an equation: \"%1\" is not a number."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "This cannot be read as an equation: \"%1\" is not part of an equation."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "This cannot be read as an equation: a bracket closes that was not opened."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "This cannot be read as an equation: a bracket is not closed."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "This cannot be read as an equation: a number is missing."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "This cannot be read as an equation: it does not end with >>."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "This cannot be read as an equation: it has more than one =."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "This cannot be read as an equation: it has no =."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "This cannot be read as an equation: its brackets are nested too deeply."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "This cannot be read as an equation: nothing stands after =."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "This cannot be read as an equation: there is nothing to compute."),
    QT_TRANSLATE_NOOP("ts::Verdicts", "This cannot be read as an equation: what stands after = is not a number."),
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

QString inWords(const ltm::Remark &remark)
{
    const ltm::Remark translated{Text::tr(remark.sentence.c_str()).toStdString(), remark.parts};
    return QString::fromStdString(translated.text());
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
