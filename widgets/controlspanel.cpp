// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlspanel.h"

#include "labels.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QScopedValueRollback>
#include <QToolButton>

namespace ts
{

/// What a control is called: by tests, on the screen, and in plain words.
struct ControlsPanel::Words {
    QString objectName;
    QString name;
    QString explanation;
};

namespace
{

/// Shows 0.34 rather than 0.3400.
class NumberBox : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override { return locale().toString(value, 'g', 6); }
};

QLayout *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QWidget *widget : widgets)
        row->addWidget(widget, 1);
    return row;
}

void showUnderIcon(const QList<QToolButton *> &buttons)
{
    for (QToolButton *button : buttons)
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
}

QWidget *section(const QString &title, QLayout *content)
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (!title.isEmpty())
        column->addWidget(makeCaption(title));
    column->addLayout(content);
    return section;
}

void name(QWidget *control, const QString &objectName, const QString &name, const QString &explanation)
{
    control->setObjectName(objectName);
    control->setToolTip(explanation);
    control->setAccessibleName(name);
    control->setAccessibleDescription(explanation);
}

} // namespace

ControlsPanel::ControlsPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("controlsPanel");
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(buildRun());
    column->addWidget(buildSteps());
    column->addWidget(buildResample());
    column->addWidget(buildSettings());
    column->addStretch(1);
    scaleIcons();
    setSettings({});
}

/// Icons are as large as the words beside them, and half again above them.
void ControlsPanel::scaleIcons()
{
    const int em = fontMetrics().height();
    for (auto *button : findChildren<QToolButton *>()) {
        const bool above = button->toolButtonStyle() == Qt::ToolButtonTextUnderIcon;
        const int size = above ? em * 3 / 2 : em;
        button->setIconSize({size, size});
    }
}

void ControlsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scaleIcons();
}

QToolButton *ControlsPanel::addButton(const Words &words)
{
    auto *button = new QToolButton;
    name(button, words.objectName, words.name, words.explanation);
    button->setText(words.name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setEnabled(false);
    return button;
}

QWidget *ControlsPanel::buildRun()
{
    m_run = addButton({"runButton", tr("Run"), tr("Run the rethinking loop, or pause it")});
    m_stop = addButton({"stopButton", tr("Stop"), tr("End this run; what it found stays")});
    return section({}, rowOf({m_run, m_stop}));
}

QWidget *ControlsPanel::buildSteps()
{
    m_stepGradient = addButton({"stepGradientButton", tr("Gradient"),
                                tr("One gradient step of the posterior: one small move of the latent thought")});
    m_stepPhase = addButton(
        {"stepPhaseButton", tr("Phase"),
         tr("One phase of the loop: decode (write a trace), refine (explain it) or accept (keep it or not)")});
    m_stepIteration
        = addButton({"stepIterationButton", tr("Iteration"), tr("One whole turn of the loop: decode, refine, accept")});
    auto *buttons = rowOf({m_stepGradient, m_stepPhase, m_stepIteration});
    showUnderIcon({m_stepGradient, m_stepPhase, m_stepIteration});
    return section(tr("One step"), buttons);
}

QWidget *ControlsPanel::buildResample()
{
    m_resamplePrior = addButton(
        {"resamplePriorButton", tr("Prior"), tr("Draw a new latent thought from the prior: forget this one")});
    m_resamplePosterior = addButton({"resamplePosteriorButton", tr("Posterior"),
                                     tr("Draw from the posterior: another latent thought that explains this trace")});
    m_nudge = addButton({"nudgeButton", tr("Nudge"), tr("Move the latent thought a little, in a random direction")});
    showUnderIcon({m_resamplePrior, m_resamplePosterior, m_nudge});
    m_nudgeSize = new NumberBox;
    m_nudgeSize->setRange(0.01, 10);
    m_nudgeSize->setSingleStep(0.1);
    m_nudgeSize->setSuffix(tr(" σ"));
    m_nudgeSize->setPrefix(tr("nudge by "));
    name(m_nudgeSize, "nudgeSize", tr("Size of a nudge"),
         tr("How far a nudge moves z, in standard deviations of the prior"));
    connect(m_nudgeSize, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { change(&ltm::RethinkSettings::nudge, value); });
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addLayout(rowOf({m_resamplePrior, m_resamplePosterior, m_nudge}));
    column->addWidget(m_nudgeSize);
    return section(tr("Another z"), column);
}

QWidget *ControlsPanel::buildSettings()
{
    using Settings = ltm::RethinkSettings;
    m_fields = new QWidget;
    m_fields->setObjectName("settingsFields");
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(5);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    m_iterations
        = addNumber(&Settings::iterations, 0, 100000,
                    {"iterations", tr("Iterations"), tr("The budget: rethinking iterations after the first trace")});
    m_chains = addNumber(&Settings::chains, 1, 256,
                         {"chains", tr("Chains"), tr("Runs that search side by side, each from its own start")});
    m_seed = new QLineEdit;
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression("\\d{1,20}"), m_seed));
    connect(m_seed, &QLineEdit::textEdited, this, [this](const QString &text) {
        bool fits = false;
        const std::uint64_t seed = text.toULongLong(&fits);
        if (fits)
            change(&Settings::seed, seed);
    });
    connect(m_seed, &QLineEdit::editingFinished, this, [this] { m_seed->setText(QString::number(m_settings.seed)); });
    addField(m_seed, {"seed", tr("Seed"), tr("The same seed, settings and device give the same run")});
    m_start = addChoice(&Settings::start, {tr("prior draw"), tr("question")},
                        {"start", tr("Start"),
                         tr("Where the first z comes from: a draw of the prior, or the posterior "
                            "that explains the question alone")});
    m_refine = addChoice(&Settings::refine, {tr("from scratch"), tr("warm")},
                         {"refine", tr("Refine"),
                          tr("Where the search for a z that explains the trace begins: from "
                             "scratch as in training, or warm, from the posterior before it")});
    m_steps = addNumber(&Settings::steps, 1, 10000, {"steps", tr("Steps"), tr("Gradient steps in each refine")});
    m_learningRate = addNumber(&Settings::learningRate, 0.0001, 10, 0.01,
                               {"learningRate", tr("Rate"),
                                tr("Learning rate of the first gradient step; it falls to a "
                                   "tenth over the steps")});
    m_temperature = addNumber(&Settings::temperature, 0, 5, 0.1,
                              {"temperature", tr("Temperature"),
                               tr("0 writes the likeliest token each time (greedy); more "
                                  "makes the trace more random")});
    m_acceptance
        = addChoice(&Settings::acceptance, {tr("monotone"), tr("Gibbs")},
                    {"acceptance", tr("Accept"),
                     tr("Monotone: go on only from a trace whose ELBO is higher by more than its standard error. "
                        "Gibbs: always go on")});
    m_answer = addChoice(&Settings::answer, {tr("last accepted"), tr("best ELBO"), tr("vote"), tr("verified vote")},
                         {"answer", tr("Answer"), tr("Which iteration's answer counts in the end")});
    auto *content = new QVBoxLayout;
    content->addWidget(m_fields);
    return section(tr("Settings of the next run"), content);
}

void ControlsPanel::addField(QWidget *field, const Words &words)
{
    name(field, words.objectName, words.name, words.explanation);
    auto *label = new QLabel(words.name);
    label->setToolTip(words.explanation);
    label->setBuddy(field);
    m_form->addRow(label, field);
}

template <class T>
QSpinBox *ControlsPanel::addNumber(T ltm::RethinkSettings::*field, int from, int to, const Words &words)
{
    auto *box = new QSpinBox;
    box->setRange(from, to);
    connect(box, &QSpinBox::valueChanged, this, [this, field](int value) { change(field, value); });
    addField(box, words);
    return box;
}

QDoubleSpinBox *ControlsPanel::addNumber(double ltm::RethinkSettings::*field, double from, double to, double step,
                                         const Words &words)
{
    auto *box = new NumberBox;
    box->setDecimals(step < 0.1 ? 4 : 2);
    box->setRange(from, to);
    box->setSingleStep(step);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, field](double value) { change(field, value); });
    addField(box, words);
    return box;
}

template <class Rule>
QComboBox *ControlsPanel::addChoice(Rule ltm::RethinkSettings::*field, const QStringList &names, const Words &words)
{
    auto *box = new QComboBox;
    box->addItems(names); // in the order of the enumeration
    connect(box, &QComboBox::currentIndexChanged, this, [this, field](int index) { change(field, Rule(index)); });
    addField(box, words);
    return box;
}

template <class T> void ControlsPanel::change(T ltm::RethinkSettings::*field, T value)
{
    if (m_showing)
        return;
    m_settings.*field = value;
    emit settingsChanged(m_settings);
}

void ControlsPanel::setSettings(const ltm::RethinkSettings &settings)
{
    const QScopedValueRollback showing(m_showing, true);
    m_settings = settings;
    m_iterations->setValue(settings.iterations);
    m_chains->setValue(settings.chains);
    m_seed->setText(QString::number(settings.seed));
    m_start->setCurrentIndex(int(settings.start));
    m_refine->setCurrentIndex(int(settings.refine));
    m_steps->setValue(settings.steps);
    m_learningRate->setValue(settings.learningRate);
    m_temperature->setValue(settings.temperature);
    m_acceptance->setCurrentIndex(int(settings.acceptance));
    m_answer->setCurrentIndex(int(settings.answer));
    m_nudgeSize->setValue(settings.nudge);
}

void ControlsPanel::setSettingsEnabled(bool enabled)
{
    m_fields->setEnabled(enabled);
}

void ControlsPanel::setActions(const ControlActions &actions)
{
    const std::pair<QToolButton *, QAction *> shortened[] = {
        {m_stepGradient, actions.stepGradient},           {m_stepPhase, actions.stepPhase},
        {m_stepIteration, actions.stepIteration},         {m_resamplePrior, actions.resamplePrior},
        {m_resamplePosterior, actions.resamplePosterior}, {m_nudge, actions.nudge},
    };
    for (const auto &[button, action] : shortened)
        if (action)
            action->setIconText(button->accessibleName());

    bind(m_run, actions.run);
    bind(m_stop, actions.stop);
    for (const auto &[button, action] : shortened)
        bind(button, action);
    bindResample(actions.resamplePrior, ltm::Resample::Prior);
    bindResample(actions.resamplePosterior, ltm::Resample::Posterior);
    bindResample(actions.nudge, ltm::Resample::Nudge);
}

void ControlsPanel::bind(QToolButton *button, QAction *action)
{
    button->setVisible(action != nullptr);
    if (!action)
        return;
    // The panel's explanation stands on the action too, with its shortcut, unless the window wrote one of its own.
    const QString implied = QString(action->iconText()).remove('&').remove("...");
    const QString fromText = QString(action->text()).remove('&').remove("...").remove(u'…').trimmed();
    if (action->toolTip() == implied || action->toolTip() == fromText) {
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        const QString explanation = button->accessibleDescription();
        action->setToolTip(shortcut.isEmpty() ? explanation : tr("%1 (%2)").arg(explanation, shortcut));
    }
    button->setDefaultAction(action);
}

void ControlsPanel::bindResample(QAction *action, ltm::Resample how)
{
    if (action)
        connect(action, &QAction::triggered, this, [this, how] { emit resampleRequested(how, m_settings.nudge); });
}

} // namespace ts
