// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotexport.h"

#include "plotwidget.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace ts
{

namespace
{

constexpr double pointsPerInch = 72;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlotExport)
};

/// Puts the plot into the style of paper, and back when it goes.
class OnPaper
{
public:
    OnPaper(PlotWidget &plot, const FigureSize &size)
        : m_plot(plot)
        , m_style(plot.plotStyle())
        , m_x(plot.xAxis->range())
        , m_y(plot.yAxis->range())
    {
        plot.setPlotStyle(PlotStyle::forPaper(size.fontSize));
    }
    ~OnPaper()
    {
        m_plot.setPlotStyle(m_style);
        m_plot.xAxis->setRange(m_x);
        m_plot.yAxis->setRange(m_y);
    }
    Q_DISABLE_COPY_MOVE(OnPaper)

private:
    PlotWidget &m_plot;
    PlotStyle m_style;
    QCPRange m_x;
    QCPRange m_y;
};

/// Draws the plot, in the style of paper, on a device on which an inch is `unitsPerInch` long. The plot itself counts
/// in points.
bool draw(PlotWidget &plot, QPaintDevice &device, const FigureSize &size, double unitsPerInch, bool vector)
{
    QCPPainter painter;
    if (!painter.begin(&device))
        return false;
    const OnPaper onPaper(plot, size);
    painter.setMode(QCPPainter::pmNonCosmetic);
    painter.setMode(QCPPainter::pmVectorized, vector);
    painter.scale(unitsPerInch / pointsPerInch, unitsPerInch / pointsPerInch);
    plot.toPainter(&painter, int(std::lround(size.width * pointsPerInch)),
                   int(std::lround(size.height * pointsPerInch)));
    return painter.end();
}

using About = QMap<QString, QString>;

bool drawPdf(PlotWidget &plot, QIODevice &out, const FigureSize &size, const About &)
{
    QPdfWriter pdf(&out);
    pdf.setCreator(QCoreApplication::applicationName());
    pdf.setTitle(plot.accessibleName());
    pdf.setPageSize(QPageSize(QSizeF(size.width, size.height), QPageSize::Inch, {}, QPageSize::ExactMatch));
    pdf.setPageMargins({});
    return draw(plot, pdf, size, pdf.resolution(), true);
}

bool drawSvg(PlotWidget &plot, QIODevice &out, const FigureSize &size, const About &about)
{
    QStringList description;
    for (auto entry = about.cbegin(); entry != about.cend(); ++entry)
        description << entry.key() + QStringLiteral(": ") + entry.value();
    constexpr int pixelsPerInch = 96; // as CSS has it, and with it whoever reads the file
    QSvgGenerator svg;
    svg.setOutputDevice(&out);
    svg.setResolution(pixelsPerInch);
    svg.setSize((QSizeF(size.width, size.height) * pixelsPerInch).toSize());
    svg.setViewBox(QRect({}, svg.size()));
    svg.setTitle(plot.accessibleName());
    svg.setDescription(description.join(u'\n'));
    return draw(plot, svg, size, pixelsPerInch, true);
}

bool drawPng(PlotWidget &plot, QIODevice &out, const FigureSize &size, const About &about)
{
    QImage image = figureImage(plot, size);
    for (auto entry = about.cbegin(); entry != about.cend(); ++entry)
        image.setText(entry.key(), entry.value());
    return !image.isNull() && QImageWriter(&out, "png").write(image);
}

QString writeWhole(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return Text::tr("%1: cannot be written (%2); choose another folder.").arg(file, out.errorString());
    if (out.write(bytes) != bytes.size() || !out.commit())
        return Text::tr("%1: could not be written whole (%2); is the disk full?").arg(file, out.errorString());
    return {};
}

QString writeTable(const PlotTable &table, const QString &file)
{
    return table.isEmpty() ? QString() : writeWhole(file, toCsv(table).toUtf8());
}

} // namespace

std::vector<FigurePreset> figurePresets(const PlotWidget &plot)
{
    const double higher = plot.relativeHeight();
    return {{Text::tr("One column (3.25 in)"), {3.25, 2.4 * higher, 300, 8}},
            {Text::tr("Two columns (6.75 in)"), {6.75, 3.4 * higher, 300, 8}},
            {Text::tr("NeurIPS text width (5.5 in)"), {5.5, 3.4 * higher, 300, 9}},
            {Text::tr("Slide (10 in)"), {10, 5.6, 192, 18}}}; // the slide's height is given
}

QImage figureImage(PlotWidget &plot, const FigureSize &size)
{
    const QSizeF pixels = QSizeF(size.width, size.height) * size.dpi;
    QImage image(pixels.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(Qt::white);
    if (!draw(plot, image, size, size.dpi, false))
        return {};
    const int dotsPerMeter = int(std::lround(size.dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

QString exportPlot(PlotWidget &plot, const QString &file, const FigureSize &size, const QMap<QString, QString> &about)
{
    const QFileInfo info(file);
    const QString ending = info.suffix().toLower();
    const auto drawFigure = ending == "pdf" ? drawPdf : ending == "svg" ? drawSvg : ending == "png" ? drawPng : nullptr;
    if (!drawFigure)
        return Text::tr("%1: a figure is written as .pdf, .svg or .png; give the file one of these endings.").arg(file);

    QByteArray figure;
    {
        QBuffer buffer(&figure);
        buffer.open(QIODevice::WriteOnly);
        if (!drawFigure(plot, buffer, size, about))
            return Text::tr("%1: the figure could not be drawn at this size; choose a smaller size or dpi.").arg(file);
    }
    const QString base = info.path() + u'/' + info.completeBaseName();
    QString error = writeWhole(file, figure);
    if (error.isEmpty())
        error = writeTable(plot.table(), base + QStringLiteral(".csv"));
    if (error.isEmpty())
        error = writeTable(plot.details(), base + QStringLiteral("-details.csv"));
    return error;
}

} // namespace ts
