// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluationform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace ts
{

/// What a field is called: by tests, on the screen, and in plain words.
struct EvaluationForm::Words {
    QString objectName;
    QString name;
    QString explanation;
};

EvaluationForm::EvaluationForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    using Settings = ltm::RethinkSettings;
    setObjectName("evaluationForm");
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(5);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    QSpinBox *limit
        = addNumber(0, 10000000, {"limit", tr("Problems"), tr("Only the first so many problems of the file; 0: all")});
    limit->setSpecialValueText(tr("all"));
    limit->setSingleStep(50);
    connect(limit, &QSpinBox::valueChanged, this, [this](int value) {
        m_choices.limit = value;
        emit choicesChanged();
    });
    m_iterations = addNumber(0, 100000,
                             {"budget", tr("Iterations"),
                              tr("The budget: rethinking iterations after the first trace of each problem. Accuracy "
                                 "and ELBO are measured at every one, or at some fifty when there are more.")});
    connect(m_iterations, &QSpinBox::valueChanged, this, [this](int value) { change(&Settings::iterations, value); });
    m_chains = addNumber(1, 256,
                         {"evaluationChains", tr("Chains"),
                          tr("Runs that search side by side on each problem, each from its own start")});
    connect(m_chains, &QSpinBox::valueChanged, this, [this](int value) { change(&Settings::chains, value); });
    m_start = addChoice(&Settings::start, {tr("prior draw"), tr("question")},
                        {"evaluationStart", tr("Start"),
                         tr("Where the first z comes from: a draw of the prior, or the posterior that explains the "
                            "question alone")});
    m_acceptance = addChoice(&Settings::acceptance, {tr("monotone"), tr("Gibbs")},
                             {"evaluationAcceptance", tr("Accept"),
                              tr("Monotone: go on only from a trace whose ELBO is higher by more than its standard "
                                 "error. Gibbs: always go on")});
    m_answer = addChoice(&Settings::answer, {tr("last accepted"), tr("best ELBO"), tr("vote"), tr("verified vote")},
                         {"evaluationAnswer", tr("Answer"),
                          tr("Which of the answers so far counts at each iteration: that of the last accepted trace, "
                             "of the trace with the best ELBO, the commonest, or the commonest of the traces with the "
                             "fewest faults")});
    m_seed = addSeed({"evaluationSeed", tr("Seed"), tr("The same seed, settings and device give the same evaluation")});
    setSettings({});
}

void EvaluationForm::addField(QWidget *field, const Words &words)
{
    field->setObjectName(words.objectName);
    field->setToolTip(words.explanation);
    field->setAccessibleName(words.name);
    field->setAccessibleDescription(words.explanation);
    auto *label = new QLabel(words.name);
    label->setToolTip(words.explanation);
    label->setBuddy(field);
    m_form->addRow(label, field);
}

QSpinBox *EvaluationForm::addNumber(int from, int to, const Words &words)
{
    auto *box = new QSpinBox;
    box->setRange(from, to);
    addField(box, words);
    return box;
}

template <class Rule>
QComboBox *EvaluationForm::addChoice(Rule ltm::RethinkSettings::*field, const QStringList &names, const Words &words)
{
    auto *box = new QComboBox;
    box->addItems(names); // in the order of the enumeration
    connect(box, &QComboBox::currentIndexChanged, this, [this, field](int index) { change(field, Rule(index)); });
    addField(box, words);
    return box;
}

QLineEdit *EvaluationForm::addSeed(const Words &words)
{
    auto *edit = new QLineEdit;
    edit->setValidator(new QRegularExpressionValidator(QRegularExpression("\\d{1,20}"), edit));
    connect(edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        bool fits = false;
        const std::uint64_t seed = text.toULongLong(&fits);
        if (fits)
            change(&ltm::RethinkSettings::seed, seed);
    });
    connect(edit, &QLineEdit::editingFinished, this,
            [this, edit] { edit->setText(QString::number(m_choices.settings.seed)); });
    addField(edit, words);
    return edit;
}

template <class T> void EvaluationForm::change(T ltm::RethinkSettings::*field, T value)
{
    if (m_showing)
        return;
    m_choices.settings.*field = value;
    emit choicesChanged();
}

void EvaluationForm::setSettings(const ltm::RethinkSettings &settings)
{
    const QScopedValueRollback showing(m_showing, true);
    m_choices.settings = settings;
    m_iterations->setValue(settings.iterations);
    m_chains->setValue(settings.chains);
    m_start->setCurrentIndex(int(settings.start));
    m_acceptance->setCurrentIndex(int(settings.acceptance));
    m_answer->setCurrentIndex(int(settings.answer));
    m_seed->setText(QString::number(settings.seed));
}

} // namespace ts
