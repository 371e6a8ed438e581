// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The main window's dialogs: which file, which key, what is where, and what this program is.

#include "elboplot.h"
#include "exportdialog.h"
#include "exporting.h"
#include "figurebundle.h"
#include "latentmap.h"
#include "mainwindow.h"
#include "panels.h"
#include "problempanel.h"
#include "shortcutsheet.h"
#include "statusstrip.h"
#include "timelinepanel.h"
#include "tour.h"
#include "tracepanel.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

namespace ts
{

/// The ending that a filter stands for: "csv" of "CSV (*.csv)".
static QString endingOf(const QString &filter)
{
    return filter.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0);
}

void MainWindow::chooseTraceFile()
{
    const QStringList formats{tr("JSON (*.json)"), tr("CSV (*.csv)"), tr("Markdown (*.md)"), tr("LaTeX (*.tex)")};
    QFileDialog dialog(this, tr("Export trace"), QString(), formats.join(QStringLiteral(";;")));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The name has no ending of its own, so that the chosen format gives it one before the dialog asks to overwrite.
    dialog.selectFile(QStringLiteral("trace"));
    dialog.setDefaultSuffix(endingOf(formats.first()));
    connect(&dialog, &QFileDialog::filterSelected, &dialog,
            [&dialog](const QString &filter) { dialog.setDefaultSuffix(endingOf(filter)); });
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        exportTraceTo(dialog.selectedFiles().constFirst());
}

void MainWindow::chooseBundleFolder()
{
    const QString folder = QFileDialog::getSaveFileName(this, tr("Export everything into a new folder"),
                                                        QStringLiteral("thoughtscope-run"), tr("Folders (*)"));
    if (!folder.isEmpty())
        exportBundleTo(folder);
}

void MainWindow::choosePlotFile(PlotWidget &plot, const QString &suggestion)
{
    if (const auto figure = ExportDialog::choose(plot, suggestion, this))
        said(exportPlot(plot, figure->file, figure->size, aboutRun(m_session)), figure->file);
}

QString MainWindow::exportTraceTo(const QString &file)
{
    return said(exportTrace(m_session, file), file);
}

QString MainWindow::exportPlotTo(PlotWidget &plot, const QString &file)
{
    return said(exportPlot(plot, file, {}, aboutRun(m_session)), file);
}

QString MainWindow::exportBundleTo(const QString &folder)
{
    const NamedPlots plots{{QStringLiteral("elbo"), &elboPlot()}, {QStringLiteral("map"), &latentMap()}};
    return said(exportBundle(m_session.snapshot(), plots, aboutRun(m_session), folder), folder);
}

/// Tells how an export went, and hands the error on.
QString MainWindow::said(const QString &error, const QString &file)
{
    if (error.isEmpty())
        m_status->say(tr("Written: %1").arg(file), 10000);
    else
        complain(error);
    return error;
}

/// Keys of single widgets, which are in no menu.
static QList<KeyGroup> keysOfWidgets()
{
    return {
        {MainWindow::tr("Everywhere"),
         {{MainWindow::tr("Run or pause, where no text is typed and no button has the focus"), MainWindow::tr("Space")},
          {MainWindow::tr("Go from control to control"), MainWindow::tr("Tab, Shift+Tab")},
          {MainWindow::tr("Put a maximised panel back, leave the presentation"), MainWindow::tr("Esc")}}},
        {MainWindow::tr("Plots"),
         {{MainWindow::tr("The iteration before, the next iteration"), MainWindow::tr("Left, Right")},
          {MainWindow::tr("Zoom in, zoom out"), MainWindow::tr("+, -, or the wheel")},
          {MainWindow::tr("Show everything again"), MainWindow::tr("Home, or a double click")},
          {MainWindow::tr("Move to the sides, up and down"), MainWindow::tr("Shift+arrows, or drag")},
          {MainWindow::tr("Show the numbers as a table"), MainWindow::tr("Ctrl+T")},
          {MainWindow::tr("Send z to a place on the map; carry it over the map"),
           MainWindow::tr("Ctrl+click, Ctrl+drag")}}},
        {MainWindow::tr("Problem and trace"),
         {{MainWindow::tr("Run the problem, or explain the edited trace"), MainWindow::tr("Ctrl+Return")},
          {MainWindow::tr("Show what else could stand at the cursor in the trace"), MainWindow::tr("Ctrl+Space")},
          {MainWindow::tr("Put an edited trace back"), MainWindow::tr("Esc")}}},
        {MainWindow::tr("Timeline"),
         {{MainWindow::tr("The iteration before, the next iteration"), MainWindow::tr("Up, Down")},
          {MainWindow::tr("The first, the last iteration"), MainWindow::tr("Home, End")}}}};
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(*menuBar(), keysOfWidgets(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::offerTour()
{
    QSettings settings;
    const QString seen = QStringLiteral("tour/v1/seen");
    if (settings.value(seen).toBool())
        return;
    settings.setValue(seen, true);
    showTour();
}

void MainWindow::showTour()
{
    if (findChild<Tour *>())
        return;
    const auto step = [this](QWidget &panel, const QString &title, const QString &text) {
        return TourStep{m_panels->dockOf(panel), title, text};
    };
    new Tour(this,
             {step(m_panels->problem(), tr("A problem"),
                   tr("Type a word problem here, or choose one from the list. Ctrl+Return runs it.")),
              step(m_panels->controls(), tr("Run, pause, step"),
                   tr("The model writes a trace, moves its thought z, and writes again. Space pauses; "
                      "the steps go on one gradient step, phase or iteration at a time.")),
              step(m_panels->trace(), tr("The trace"),
                   tr("What the model writes, and its answer. Pause and change a word: the next refine looks "
                      "for a thought that explains yours.")),
              step(m_panels->elbo(), tr("The ELBO"),
                   tr("How well the thought explains the trace, live. A higher ELBO is not a right answer. "
                      "Click a marker to go to that iteration.")),
              step(m_panels->map(), tr("The latent map"),
                   tr("Where z has been, in two of its dimensions. Ctrl+click sends z to a place.")),
              step(m_panels->timeline(), tr("The timeline"),
                   tr("Every iteration stays here. Nothing is overwritten: go back, fork, undo."))});
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setObjectName(QStringLiteral("aboutBox"));
    box.setWindowTitle(tr("About Thoughtscope"));
    box.setIconPixmap(windowIcon().pixmap(64));
    box.setText(tr("<h3>Thoughtscope %1</h3><p>An instrument to watch a latent thought model rethink.</p>")
                    .arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(tr("<p>© 2026 The Thoughtscope developers. Free software under the GNU General Public "
                              "License, version 3 or later; it comes "
                              "with no warranty.</p><p>Built on Qt %1 (LGPL 3), QCustomPlot (GPL 3), LibTorch (BSD "
                              "3-clause), PCRE2 (BSD 3-clause), "
                              "nlohmann-json and CLI11 (MIT, BSD 3-clause).</p>")
                               .arg(QString::fromLatin1(qVersion())));
    box.exec();
}

} // namespace ts
