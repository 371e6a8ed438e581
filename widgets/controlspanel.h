// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What drives the loop: run, step, stop, re-sample z, and the settings of the next run.

#include "values.h"

#include <QWidget>

class QAction;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace ts
{

/// The main window's actions that the panel's buttons stand for; a null action hides its button.
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
    /// setSettings().
    ltm::RethinkSettings settings() const;

    /// Shows `settings` without emitting settingsChanged().
    void setSettings(const ltm::RethinkSettings &settings);

    /// Whether the fields that belong to a whole run (all but the size of a nudge) can be changed.
    void setSettingsEnabled(bool enabled);

signals:
    /// The user changed a field; settings() is the new value.
    void settingsChanged(const ltm::RethinkSettings &settings);

    /// The user asks for another z; `size` is that of a nudge, in prior standard deviations.
    void resampleRequested(ltm::Resample how, double size);

private:
    QWidget *buildButtons();
    QWidget *buildFields();
    void fieldChanged();

    ltm::RethinkSettings m_settings;
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
