// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the dataset window takes away: the table, the evaluation, the plots.

#include "datasetwindow.h"
#include "evaluationexport.h"
#include "exportdialog.h"
#include "exporting.h"
#include "messagebar.h"
#include "scoreplot.h"
#include "settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStatusBar>

namespace ts
{

void DatasetWindow::chooseTableFile()
{
    const QString file
        = QFileDialog::getSaveFileName(this, tr("Export table"), QStringLiteral("problems.csv"), tr("CSV (*.csv)"));
    if (!file.isEmpty())
        exportTableTo(file);
}

void DatasetWindow::chooseEvaluationFile()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export evaluation"), QStringLiteral("evaluation.json"),
                                                      tr("JSON (*.json)"));
    if (!file.isEmpty())
        exportEvaluationTo(file);
}

void DatasetWindow::choosePlotFile(ScorePlot &plot, const QString &suggestion)
{
    if (const auto figure = ExportDialog::choose(plot, suggestion, this))
        said(exportPlot(plot, figure->file, figure->size, about()), figure->file);
}

/// What a figure says of where it comes from.
QMap<QString, QString> DatasetWindow::about() const
{
    return {
        {QStringLiteral("Data"), m_request.file},
        {QStringLiteral("Problems"), QStringLiteral("%1 of %2").arg(m_evaluation->problems).arg(m_request.count())},
        {QStringLiteral("Checkpoint"), QString::fromStdString(m_card.path)},
        {QStringLiteral("Checkpoint SHA-256"), QString::fromStdString(m_card.sha256)},
        {QStringLiteral("Settings"), QString::fromStdString(ltm::toJson(m_request.settings))},
        {QStringLiteral("Software"), QStringLiteral("Thoughtscope %1").arg(QCoreApplication::applicationVersion())}};
}

QString DatasetWindow::exportTableTo(const QString &file)
{
    return save(file, m_evaluation ? outcomesAsCsv(*m_evaluation, *m_request.problems) : std::string());
}

QString DatasetWindow::exportEvaluationTo(const QString &file)
{
    if (!m_evaluation)
        return save(file, {});
    const std::string version = QCoreApplication::applicationVersion().toStdString();
    return save(
        file,
        evaluationAsJson({m_card, m_request.settings, m_request.file.toStdString(), m_request.count(), m_rows, version},
                         *m_evaluation, *m_request.problems));
}

/// Without an evaluation there is no text.
QString DatasetWindow::save(const QString &file, const std::string &text)
{
    if (text.empty())
        return said(tr("There is no evaluation to write yet; press Run first."), file);
    const QString error = writeText(text, file);
    if (error.isEmpty())
        m_exported = m_evaluation;
    return said(error, file);
}

/// Tells how an export went, and hands the error on.
QString DatasetWindow::said(const QString &error, const QString &file)
{
    if (error.isEmpty())
        statusBar()->showMessage(tr("Written: %1").arg(file), 10000);
    else
        m_message->showMessage(error);
    return error;
}

} // namespace ts
