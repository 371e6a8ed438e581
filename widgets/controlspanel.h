// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values.h"

#include <QWidget>

class QAction;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace ts
{

/// The main window's actions that the panel's buttons stand for; a null action hides its button. The panel gives all
/// but `run` and `stop` the short icon text that its button shows.
struct ControlActions {
    QAction *run = nullptr; ///< run or pause; the window changes its text and icon
    QAction *stop = nullptr;
    QAction *stepGradient = nullptr;
    QAction *stepPhase = nullptr;
    QAction *stepIteration = nullptr;
    QAction *resamplePrior = nullptr; ///< its triggered() becomes resampleRequested()
    QAction *resamplePosterior = nullptr; ///< its triggered() becomes resampleRequested()
    QAction *nudge = nullptr; ///< its triggered() becomes resampleRequested()
};

/// What drives the loop: run, step, stop, another z, and the settings of the next run.
class ControlsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ControlsPanel(QWidget *parent = nullptr);

    /// Binds the buttons to the window's actions. Call once. Whether a re-sample action is triggered from a menu, by
    /// its shortcut or by its button, the panel emits resampleRequested(): the window connects that and not the
    /// actions.
    void setActions(const ControlActions &actions);

    /// The settings on show. What has no field (elboSamples, likelihood, latent, ...) is as it was given to
    /// setSettings(), and so is every number that was not changed since, to its last digit.
    const ltm::RethinkSettings &settings() const { return m_settings; }

    /// Shows `settings` without emitting settingsChanged().
    void setSettings(const ltm::RethinkSettings &settings);

    /// Whether the fields that belong to a whole run (all but the size of a nudge) can be changed.
    void setSettingsEnabled(bool enabled);

signals:
    /// The user changed a field; settings() is the new value.
    void settingsChanged(const ltm::RethinkSettings &settings);

    /// The user asks for another z; `size` is that of a nudge, in prior standard deviations.
    void resampleRequested(ltm::Resample how, double size);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Words;

    QToolButton *addButton(const Words &words);
    QWidget *buildRun();
    QWidget *buildSteps();
    QWidget *buildResample();
    QWidget *buildSettings();
    void scaleIcons();
    void bind(QToolButton *button, QAction *action);
    void bindResample(QAction *action, ltm::Resample how);
    template <class T> void change(T ltm::RethinkSettings::*field, T value);
    template <class T> QSpinBox *addNumber(T ltm::RethinkSettings::*field, int from, int to, const Words &words);
    QDoubleSpinBox *addNumber(double ltm::RethinkSettings::*field, double from, double to, double step,
                              const Words &words);
    template <class Rule>
    QComboBox *addChoice(Rule ltm::RethinkSettings::*field, const QStringList &names, const Words &words);
    void addField(QWidget *field, const Words &words);

    ltm::RethinkSettings m_settings;
    bool m_showing = false; ///< setSettings() is filling the fields

    QToolButton *m_run;
    QToolButton *m_stop;
    QToolButton *m_stepGradient;
    QToolButton *m_stepPhase;
    QToolButton *m_stepIteration;
    QToolButton *m_resamplePrior;
    QToolButton *m_resamplePosterior;
    QToolButton *m_nudge;
    QDoubleSpinBox *m_nudgeSize;

    QWidget *m_fields;
    QFormLayout *m_form;
    QSpinBox *m_iterations;
    QSpinBox *m_steps;
    QDoubleSpinBox *m_learningRate;
    QDoubleSpinBox *m_temperature;
    QSpinBox *m_chains;
    QLineEdit *m_seed;
    QComboBox *m_start;
    QComboBox *m_refine;
    QComboBox *m_acceptance;
    QComboBox *m_answer;
};

} // namespace ts
