// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace ts
{

/// How much of a data set is evaluated, and how the loop runs on it.
struct EvaluationChoices {
    int limit = 0; ///< only the first so many problems; 0: all
    ltm::RethinkSettings settings; ///< `iterations` is the budget

    bool operator==(const EvaluationChoices &) const = default;
};

/// The fields of an evaluation.
class EvaluationForm : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationForm(QWidget *parent = nullptr);

    /// What the fields say. Settings without a field are as they were given to setSettings().
    const EvaluationChoices &choices() const { return m_choices; }

    /// Shows `settings` without emitting choicesChanged().
    void setSettings(const ltm::RethinkSettings &settings);

signals:
    void choicesChanged();

private:
    struct Words;

    template <class T> void change(T ltm::RethinkSettings::*field, T value);
    QSpinBox *addNumber(int from, int to, const Words &words);
    template <class Rule>
    QComboBox *addChoice(Rule ltm::RethinkSettings::*field, const QStringList &names, const Words &words);
    QLineEdit *addSeed(const Words &words);
    void addField(QWidget *field, const Words &words);

    EvaluationChoices m_choices;
    bool m_showing = false; ///< setSettings() is filling the fields

    QFormLayout *m_form;
    QSpinBox *m_iterations;
    QSpinBox *m_chains;
    QComboBox *m_start;
    QComboBox *m_acceptance;
    QComboBox *m_answer;
    QLineEdit *m_seed;
};

} // namespace ts
