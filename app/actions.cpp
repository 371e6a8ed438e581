// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"

#include "icons.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace ts
{

Actions::Actions(QMainWindow &window, QUndoStack &history)
    : m_window(window)
{
    open = make("open", tr("&Open checkpoint…"), tr("Open a checkpoint: a folder's config.json, or a .pt file"),
                QKeySequence::Open, "open");
    openSession = make("openSession", tr("Open &session…"), tr("Open a run that was saved, with all its records"),
                       tr("Ctrl+Shift+O"));
    save = make("save", tr("&Save session"), tr("Write the run with all its records to its file"), QKeySequence::Save);
    saveAs = make("saveAs", tr("Save session &as…"), tr("Write the run with all its records to another file"),
                  tr("Ctrl+Shift+S"));
    exportTrace = make("exportTrace", tr("Export &trace…"),
                       tr("Write the whole run, with every trace and its numbers, as JSON, CSV, Markdown or LaTeX"),
                       tr("Ctrl+Shift+T"), "export");
    exportElbo
        = make("exportElbo", tr("Export &ELBO plot…"),
               tr("Write the ELBO plot as PDF, SVG or PNG, in the style of a paper"), tr("Ctrl+Shift+E"), "export");
    exportMap
        = make("exportMap", tr("Export latent &map…"),
               tr("Write the latent map as PDF, SVG or PNG, in the style of a paper"), tr("Ctrl+Shift+M"), "export");
    exportBundle
        = make("exportBundle", tr("Export every&thing…"),
               tr("Write plots, traces, data, session and settings into one folder, with the command that makes "
                  "the run again"),
               tr("Ctrl+Shift+B"), "export");
    quit = make("quit", tr("&Quit"), tr("Leave Thoughtscope"), tr("Ctrl+Q"));

    undo = history.createUndoAction(&m_window);
    adopt(undo, "undo", tr("Move the chain back to where it was before the last command"), QKeySequence::Undo, "undo");
    redo = history.createRedoAction(&m_window);
    adopt(redo, "redo", tr("Take the chain back to where it was before undo"), QKeySequence::Redo, "redo");
    editTrace = make("editTrace", tr("&Edit trace"),
                     tr("Change the trace by hand; the next refine explains your words"), tr("Ctrl+E"), "edit");
    fork
        = make("fork", tr("&Fork here"),
               tr("Add a chain that continues from the iteration on show with noise of its own"), tr("Ctrl+K"), "fork");
    goBack
        = make("goBack", tr("&Go back to here"), tr("Let the chain continue from the iteration on show"), tr("Ctrl+G"));
    pin = make("pin", tr("&Pin this run"), tr("Keep this run beside the next ones: its curve, trajectory and traces"),
               tr("Ctrl+P"));

    run = make("run", tr("&Run"), tr("Think about the problem, or go on (Space, when no text is being typed)"),
               tr("F5"), "run");
    stepGradient = make("stepGradient", tr("Step one &gradient step"),
                        tr("Go on until one more gradient step of refine is done"), tr("F10"), "step-gradient");
    stepPhase = make("stepPhase", tr("Step one &phase"), tr("Go on to the end of this phase: decode, refine or accept"),
                     tr("F9"), "step-phase");
    stepIteration = make("stepIteration", tr("Step one &iteration"), tr("Go on to the end of this iteration"), tr("F8"),
                         "step-iteration");
    stop = make("stop", tr("&Stop"), tr("End the run with the answer it has"), tr("Shift+F5"), "stop");
    extend = make("extend", tr("&Ten more iterations"), tr("Raise the run's budget by ten iterations and go on"),
                  tr("Ctrl+F5"));
    resamplePrior = make("resamplePrior", tr("Re-sample from the &prior"),
                         tr("Write the next trace from a fresh draw of the prior"), tr("Ctrl+1"), "resample-prior");
    resamplePosterior = make("resamplePosterior", tr("Re-sample from the p&osterior"),
                             tr("Write the next trace from a draw of the posterior of the iteration on show"),
                             tr("Ctrl+2"), "resample-posterior");
    nudge = make("nudge", tr("&Nudge z"),
                 tr("Write the next trace from the posterior mean moved a little in a random direction"), tr("Ctrl+3"),
                 "nudge");

    makeViewActions();
    makeHelpActions();
    buildMenus();
    paintIcons();
}

void Actions::makeViewActions()
{
    maximise = make("maximise", tr("&Maximise panel"),
                    tr("Give the panel that has the focus all the room, or put it back (double click on its title)"),
                    tr("Shift+F11"));
    maximise->setCheckable(true);
    nextPanel = make("nextPanel", tr("&Next panel"), tr("Move the focus to the next panel"), tr("F6"));
    previousPanel
        = make("previousPanel", tr("&Previous panel"), tr("Move the focus to the panel before"), tr("Shift+F6"));
    goToMessage
        = make("goToMessage", tr("&Go to the message"), tr("Move the focus to what went wrong"), tr("Ctrl+Shift+F6"));
    goToMessage->setEnabled(false);
    resetLayout
        = make("resetLayout", tr("&Reset layout"), tr("Put all panels back to their first places"), tr("Ctrl+Shift+L"));
    enlarge = make("enlarge", tr("&Larger"), tr("Make everything a tenth larger"), QKeySequence::ZoomIn);
    enlarge->setShortcuts({tr("Ctrl++"), tr("Ctrl+=")}); // the same key on many keyboards
    reduce = make("reduce", tr("&Smaller"), tr("Make everything a tenth smaller"), tr("Ctrl+-"));
    normalSize
        = make("normalSize", tr("N&ormal size"), tr("Make everything as large as the desktop has it"), tr("Ctrl+0"));
    presentation = make("presentation", tr("Pr&esentation"),
                        tr("For a room: the whole screen, large type, captions, slow motion"), tr("F11"));
    presentation->setCheckable(true);
}

void Actions::makeHelpActions()
{
    dataset = make("dataset", tr("&Dataset…"), tr("Measure accuracy and ELBO on a file of problems"), tr("Ctrl+D"));
    training = make("training", tr("&Training…"), tr("Follow a training run by its metrics file"), tr("Ctrl+Shift+R"));
    shortcuts = make("shortcuts", tr("&Keyboard shortcuts"), tr("List every key, and find one"), tr("Ctrl+/"));
    tour = make("tour", tr("&Tour"), tr("Show in a few steps what is where"), tr("Ctrl+F1"));
    about = make("about", tr("&About Thoughtscope"), tr("What this program is, and the licences of its parts"),
                 tr("Shift+F1"));
    clearRecent = make("clearRecent", tr("&Clear recent checkpoints"), tr("Forget which checkpoints were opened"),
                       tr("Ctrl+Shift+Del"));
    clearHistory = make("clearHistory", tr("&Clear problem history"), tr("Forget which problems were thought about"),
                        tr("Ctrl+Shift+H"));
}

QAction *Actions::make(const char *name, const QString &text, const QString &tip, const QKeySequence &shortcut,
                       const char *icon)
{
    auto *action = new QAction(text, &m_window);
    adopt(action, name, tip, shortcut, icon);
    return action;
}

void Actions::adopt(QAction *action, const char *name, const QString &tip, const QKeySequence &shortcut,
                    const char *icon)
{
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    m_window.addAction(action); // the shortcut works without the menu bar, too
    action->setStatusTip(tip);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    if (*icon)
        m_icons.insert(action, QString::fromLatin1(icon));
}

void Actions::buildMenus()
{
    QMenuBar &bar = *m_window.menuBar();
    QMenu *file = bar.addMenu(tr("&File"));
    file->addAction(open);
    recent = file->addMenu(tr("Open &recent"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    recent->menuAction()->setStatusTip(tr("Open a checkpoint that was opened lately"));
    file->addSeparator();
    file->addActions({openSession, save, saveAs});
    earlier = file->addMenu(tr("Earlier r&uns"));
    earlier->setObjectName(QStringLiteral("earlierMenu"));
    earlier->menuAction()->setStatusTip(tr("Bring back a run that another one took the place of"));
    setEarlier({});
    file->addSeparator();
    file->addActions({exportTrace, exportElbo, exportMap, exportBundle});
    file->addSeparator();
    file->addAction(quit);

    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(editTrace);
    edit->addActions({resamplePrior, resamplePosterior, nudge});
    edit->addSeparator();
    edit->addActions({goBack, fork});
    edit->addSeparator();
    edit->addAction(pin);
    edit->addSeparator();
    edit->addAction(clearHistory);

    QMenu *loop = bar.addMenu(tr("&Run"));
    loop->addAction(run);
    loop->addActions({stepIteration, stepPhase, stepGradient});
    loop->addSeparator();
    loop->addActions({extend, stop});

    view = bar.addMenu(tr("&View"));
    view->addSeparator();
    m_endOfPlots = view->addSeparator();
    view->addActions({maximise, nextPanel, previousPanel, goToMessage, resetLayout});
    view->addSeparator();
    view->addActions({enlarge, reduce, normalSize});
    view->addSeparator();
    view->addAction(presentation);

    bar.addMenu(tr("&Tools"))->addActions({dataset, training});
    bar.addMenu(tr("&Help"))->addActions({tour, shortcuts, about});
    for (QAction *menu : bar.actions())
        menu->menu()->setToolTipsVisible(true);
    recent->setToolTipsVisible(true);
    earlier->setToolTipsVisible(true);
}

void Actions::addPanels(const QList<QAction *> &switches)
{
    view->insertActions(view->actions().constFirst(), switches);
    m_window.addActions(switches);
}

void Actions::addPlot(const QString &title, const QList<QAction *> &views)
{
    auto *menu = new QMenu(title, view);
    menu->setToolTipsVisible(true);
    menu->addActions(views);
    menu->menuAction()->setStatusTip(tr("Choose what this plot shows"));
    view->insertMenu(m_endOfPlots, menu);
}

void Actions::setRecent(const QStringList &checkpoints)
{
    for (QAction *entry : recent->actions())
        if (entry != clearRecent)
            delete entry;
    recent->removeAction(clearRecent);
    for (const QString &path : checkpoints) {
        const bool there = QFileInfo::exists(path);
        QAction *entry = recent->addAction(there ? path : tr("%1 (not there any more)").arg(path));
        entry->setData(path);
        entry->setEnabled(there);
        entry->setStatusTip(tr("Open this checkpoint"));
        entry->setToolTip(path);
    }
    recent->addSeparator();
    recent->addAction(clearRecent);
    clearRecent->setEnabled(!checkpoints.isEmpty());
}

void Actions::setEarlier(const QStringList &runs)
{
    earlier->clear();
    for (qsizetype number = 0; number < runs.size(); ++number) {
        QAction *entry = earlier->addAction(QString(runs[number]).replace(u'&', QStringLiteral("&&")));
        entry->setData(number);
        entry->setStatusTip(tr("Show this run again; the one on show takes its place here"));
        entry->setToolTip(entry->statusTip());
    }
    earlier->setEnabled(!runs.isEmpty());
}

ControlActions Actions::forControls() const
{
    return {run, stop, stepGradient, stepPhase, stepIteration, resamplePrior, resamplePosterior, nudge};
}

void Actions::paintIcons()
{
    for (auto [action, icon] : m_icons.asKeyValueRange())
        action->setIcon(iconFor(icon, m_window.palette()));
}

void Actions::setRunning(bool running)
{
    run->setText(running ? tr("&Pause") : tr("&Run"));
    m_icons[run] = running ? QStringLiteral("pause") : QStringLiteral("run");
    run->setIcon(iconFor(m_icons[run], m_window.palette()));
}

} // namespace ts
