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

/// Draws the plot on a device on which an inch is `unitsPerInch` long. The plot itself counts in points.
bool draw(PlotWidget &plot, QPaintDevice &device, const FigureSize &size, double unitsPerInch, bool vector)
{
    QCPPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setMode(QCPPainter::pmNonCosmetic);
    painter.setMode(QCPPainter::pmVectorized, vector);
    painter.scale(unitsPerInch / pointsPerInch, unitsPerInch / pointsPerInch);
    plot.toPainter(&painter, int(std::lround(size.width * pointsPerInch)),
                   int(std::lround(size.height * pointsPerInch)));
    return painter.end();
}

bool writePdf(PlotWidget &plot, QIODevice &out, const FigureSize &size)
{
    QPdfWriter pdf(&out);
    pdf.setCreator(QCoreApplication::applicationName());
    pdf.setTitle(plot.accessibleName());
    pdf.setPageSize(QPageSize(QSizeF(size.width, size.height), QPageSize::Inch, {}, QPageSize::ExactMatch));
    pdf.setPageMargins({});
    return draw(plot, pdf, size, pdf.resolution(), true);
}

bool writeSvg(PlotWidget &plot, QIODevice &out, const FigureSize &size)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&out);
    svg.setResolution(int(pointsPerInch));
    const QSizeF points = QSizeF(size.width, size.height) * pointsPerInch;
    svg.setSize(points.toSize());
    svg.setViewBox(QRectF({}, points));
    svg.setTitle(plot.accessibleName());
    return draw(plot, svg, size, pointsPerInch, true);
}

bool writePng(PlotWidget &plot, QIODevice &out, const FigureSize &size)
{
    const QSizeF pixels = QSizeF(size.width, size.height) * size.dpi;
    QImage image(pixels.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.fill(Qt::white);
    if (!draw(plot, image, size, size.dpi, false))
        return false;
    const int dotsPerMeter = int(std::lround(size.dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return QImageWriter(&out, "png").write(image);
}

} // namespace

QString exportPlot(PlotWidget &plot, const QString &file, const FigureSize &size)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const auto write = ending == "pdf" ? writePdf : ending == "svg" ? writeSvg : ending == "png" ? writePng : nullptr;
    if (!write)
        return Text::tr("%1: a figure is written as .pdf, .svg or .png; give the file one of these endings.").arg(file);

    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return Text::tr("%1: cannot be written (%2); choose another folder.").arg(file, out.errorString());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const OnPaper onPaper(plot, size);
    if (!write(plot, buffer, size))
        return Text::tr("%1: the figure could not be drawn at this size; choose a smaller size or dpi.").arg(file);
    if (out.write(bytes) != bytes.size() || !out.commit())
        return Text::tr("%1: could not be written whole (%2); is the disk full?").arg(file, out.errorString());
    return {};
}

} // namespace ts
