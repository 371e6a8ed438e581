// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The main window's dialogs: which file, and what this program is.

#include "exporting.h"
#include "latentmap.h"
#include "mainwindow.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStatusBar>

namespace ts
{

void MainWindow::chooseCheckpoint()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open checkpoint"), QString(),
                                                      tr("Checkpoints (config.json *.pt);;All files (*)"));
    if (file.isEmpty())
        return;
    const QFileInfo info(file);
    openCheckpoint(info.suffix() == QLatin1String("pt") ? file : info.absolutePath());
}

void MainWindow::chooseTraceFile()
{
    const QString file
        = QFileDialog::getSaveFileName(this, tr("Export trace"), QStringLiteral("trace.json"), tr("JSON (*.json)"));
    if (!file.isEmpty())
        exportTraceTo(file);
}

void MainWindow::choosePlotFile(PlotWidget &plot, const QString &suggestion)
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export plot"), suggestion, tr("Figures (*.pdf *.png)"));
    if (!file.isEmpty())
        exportPlotTo(plot, file);
}

QString MainWindow::exportTraceTo(const QString &file)
{
    return said(exportTrace(m_session, file), file);
}

QString MainWindow::exportPlotTo(PlotWidget &plot, const QString &file)
{
    return said(exportPlot(plot, file), file);
}

/// Tells how an export went, and hands the error on.
QString MainWindow::said(const QString &error, const QString &file)
{
    if (error.isEmpty())
        statusBar()->showMessage(tr("Written: %1").arg(file), 10000);
    else
        complain(error);
    return error;
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
