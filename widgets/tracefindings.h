// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verifier.h"

#include <QWidget>

class QLabel;

namespace ts
{

/// What is said of a trace below it.
struct Findings {
    QString answer; ///< empty when it comes to none
    QString caption; ///< over the answer
    QString verdict;
    QString reasons; ///< one line an equation with a fault
};

/// What the verifier found in a trace that comes to `answer`; `withoutAnswer` is the caption when it comes to none.
Findings findingsOf(const std::string &answer, const ltm::Verification &verification, const QString &withoutAnswer);

/// The answer of a trace in large type, and beside it the verdict and, said apart, the agreement between chains.
class TraceFindings : public QWidget
{
    Q_OBJECT

public:
    explicit TraceFindings(QWidget *parent = nullptr);

    void setFindings(const Findings &findings);

    /// One sentence on the agreement between chains; nothing is shown of an empty one.
    void setAgreement(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void scaleFonts();

    QLabel *m_answer;
    QLabel *m_caption;
    QLabel *m_verdict;
    QLabel *m_agreement;
};

} // namespace ts
