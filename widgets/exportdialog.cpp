// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "labels.h"
#include "plotwidget.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace ts
{

ExportDialog::ExportDialog(PlotWidget &plot, QWidget *parent)
    : QDialog(parent)
    , m_plot(plot)
    , m_preset(new QComboBox)
    , m_width(new QDoubleSpinBox)
    , m_height(new QDoubleSpinBox)
    , m_fontSize(new QDoubleSpinBox)
    , m_format(new QComboBox)
    , m_dpi(new QSpinBox)
    , m_summary(makeCaption({}))
    , m_preview(new QLabel)
{
    setObjectName("exportDialog");
    setWindowTitle(tr("Export plot"));
    buildFields();
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(100));
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::showPreview);
    setSize(figurePresets(plot).front().size);
}

std::optional<FigureFile> ExportDialog::choose(PlotWidget &plot, const QString &name, QWidget *parent)
{
    ExportDialog dialog(plot, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString format = dialog.format();
    const QString file = QFileDialog::getSaveFileName(parent, dialog.windowTitle(), name + QLatin1Char('.') + format,
                                                      tr("Figure (*.%1)").arg(format));
    if (file.isEmpty())
        return {};
    return FigureFile{file, dialog.size()};
}

void ExportDialog::buildFields()
{
    const auto name = [](QWidget *field, const char *object, const QString &title, const QString &tip) {
        field->setObjectName(object);
        field->setAccessibleName(title);
        field->setToolTip(tip);
        field->setAccessibleDescription(tip);
    };
    name(m_format, "figureFormat", tr("Format"), tr("PDF and SVG have sharp lines at any size, and real text"));
    name(m_preset, "figurePreset", tr("Size"), tr("Sizes that papers and slides ask for"));
    name(m_width, "figureWidth", tr("Width"), tr("Width of the figure in inches"));
    name(m_height, "figureHeight", tr("Height"), tr("Height of the figure in inches"));
    name(m_fontSize, "figureFont", tr("Font size"), tr("Of axis titles; tick labels and legend are a fifth smaller"));
    name(m_dpi, "figureDpi", tr("Resolution"), tr("Pixels an inch, of a PNG"));
    m_preview->setObjectName("figurePreview");
    m_preview->setAccessibleName(tr("Preview of the figure"));
    m_summary->setObjectName("figureSummary");

    m_format->addItem(tr("PDF"), "pdf");
    m_format->addItem(tr("SVG"), "svg");
    m_format->addItem(tr("PNG"), "png");
    for (const FigurePreset &preset : figurePresets(m_plot))
        m_preset->addItem(preset.name);
    m_preset->addItem(tr("Other"));
    for (QDoubleSpinBox *inches : {m_width, m_height}) {
        inches->setRange(1, 40);
        inches->setSingleStep(0.25);
        inches->setSuffix(tr(" in"));
    }
    m_fontSize->setRange(4, 48);
    m_fontSize->setDecimals(1);
    m_fontSize->setSuffix(tr(" pt"));
    m_dpi->setRange(50, 1200);
    m_dpi->setSingleStep(50);
    m_dpi->setSuffix(tr(" dpi"));

    connect(m_preset, &QComboBox::activated, this, [this](int chosen) {
        const auto presets = figurePresets(m_plot);
        if (chosen < int(presets.size()))
            setSize(presets[std::size_t(chosen)].size);
    });
    for (QDoubleSpinBox *field : {m_width, m_height, m_fontSize})
        connect(field, &QDoubleSpinBox::valueChanged, this, &ExportDialog::sizeChanged);
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportDialog::sizeChanged);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::sizeChanged);
}

void ExportDialog::layOut()
{
    auto *form = new QFormLayout;
    for (QWidget *field : std::initializer_list<QWidget *>{m_format, m_preset, m_width, m_height, m_fontSize, m_dpi})
        form->addRow(field->accessibleName(), field);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *accept = buttons->addButton(tr("Choose &file…"), QDialogButtonBox::AcceptRole);
    accept->setObjectName("chooseFigureFile");
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_summary->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 18);
    // The picture fits the label, not the label the picture.
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *choices = new QVBoxLayout;
    choices->addLayout(form);
    choices->addWidget(m_summary);
    choices->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(choices);
    row->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
}

FigureSize ExportDialog::size() const
{
    return {m_width->value(), m_height->value(), m_dpi->value(), m_fontSize->value()};
}

void ExportDialog::setSize(const FigureSize &size)
{
    {
        const QSignalBlocker quiet[]
            = {QSignalBlocker(m_width), QSignalBlocker(m_height), QSignalBlocker(m_fontSize), QSignalBlocker(m_dpi)};
        m_width->setValue(size.width);
        m_height->setValue(size.height);
        m_fontSize->setValue(size.fontSize);
        m_dpi->setValue(size.dpi);
    }
    sizeChanged();
}

QString ExportDialog::format() const
{
    return m_format->currentData().toString();
}

void ExportDialog::setFormat(const QString &format)
{
    m_format->setCurrentIndex(std::max(0, m_format->findData(format.toLower())));
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_soon.start();
}

/// Says which preset this is, and what will be written.
void ExportDialog::sizeChanged()
{
    const FigureSize now = size();
    const auto presets = figurePresets(m_plot);
    const auto preset = std::find_if(presets.begin(), presets.end(), [&](const FigurePreset &candidate) {
        return qFuzzyCompare(candidate.size.width, now.width) && qFuzzyCompare(candidate.size.height, now.height)
            && qFuzzyCompare(candidate.size.fontSize, now.fontSize);
    });
    m_preset->setCurrentIndex(int(preset - presets.begin()));
    const bool png = format() == "png";
    m_dpi->setEnabled(png);
    QString summary = tr("The numbers go beside it as .csv.");
    if (png)
        summary.prepend(
            tr("%1 × %2 pixels. ").arg(now.width * now.dpi, 0, 'f', 0).arg(now.height * now.dpi, 0, 'f', 0));
    m_summary->setText(summary);
    m_soon.start();
}

void ExportDialog::showPreview()
{
    FigureSize fitted = size();
    const double ratio = devicePixelRatioF();
    fitted.dpi = std::max(
        1, int(std::floor(ratio * std::min(m_preview->width() / fitted.width, m_preview->height() / fitted.height))));
    QImage image = figureImage(m_plot, fitted);
    image.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(image));
}

} // namespace ts
